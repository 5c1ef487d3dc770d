"""Files that only the clerk may read."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from siggui.drawing.pen import Pixels


def make_folder(folder: Path) -> Path:
    """Make a folder, and those above it that are missing, that only its owner may open."""
    missing = [folder]
    while not missing[-1].parent.exists():
        missing.append(missing[-1].parent)
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)
    return folder


def write_file(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read; on Windows the folder's rights decide."""
    # Created with its mode, not changed afterwards: nobody may look in between.
    handle = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(handle, "wb") as file:
        file.write(content)


def write_image(path: Path, pages: list[Pixels], dpi: int = 300) -> None:
    """Write a PNG, JPEG, TIFF (several pages) or PDF, as the path's suffix says."""
    images = [Image.fromarray(np.ascontiguousarray(page)) for page in pages]
    suffix = path.suffix.lower()
    # Scanned paper hardly compresses; run lengths alone (3) are the fastest way to a PNG.
    options: dict[str, dict[str, Any]] = {
        ".png": {"format": "PNG", "dpi": (dpi, dpi), "compress_level": 1, "compress_type": 3},
        ".jpg": {"format": "JPEG", "dpi": (dpi, dpi), "quality": 90},
        ".tif": {"format": "TIFF", "dpi": (dpi, dpi), "compression": "tiff_lzw"},
        ".pdf": {"format": "PDF", "resolution": float(dpi), "quality": 90},
    }
    chosen = options[suffix]
    if suffix in (".tif", ".pdf"):
        chosen |= {"save_all": True, "append_images": images[1:]}
    if suffix == ".pdf":
        # Without the clock the same bank is the same bytes.
        when = time.struct_time((2026, 1, 5, 9, 0, 0, 0, 5, 0))
        chosen |= {"creationDate": when, "modDate": when, "title": path.stem}
    buffer = io.BytesIO()
    images[0].save(buffer, **chosen)
    write_file(path, buffer.getvalue())
