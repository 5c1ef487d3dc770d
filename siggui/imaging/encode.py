"""Pages that never were a file, as the bytes of one."""

from __future__ import annotations

import io

from PIL import Image as Pil

from siggui.imaging.document import Image


def as_png(image: Image) -> bytes:
    """Write a page as PNG, with its resolution; loses nothing and is quick rather than small."""
    stream = io.BytesIO()
    dpi = None if image.dpi is None else (image.dpi, image.dpi)
    Pil.fromarray(image.pixels).save(stream, "PNG", compress_level=1, dpi=dpi)
    return stream.getvalue()
