"""The one place that knows where the files under ``resources/`` are."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Path of a shipped file, from a checkout, an installed wheel or a frozen build.

    Args:
        name: Relative path with forward slashes, such as ``"weights/siggui.safetensors"``.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent
    for root in (Path(frozen) / "resources" if frozen else None, here / "resources"):
        if root is not None and root.is_dir():
            return root / name
    return here.parent / "resources" / name
