"""Pictures of every cleaning step for the handbook, on signatures that nobody wrote.

Run it with ``python -m siggui.evaluation.cleaning_pictures FOLDER``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.cleaning import NONE
from siggui.drawing.marks import signed_page
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.imaging.pipeline import prepare

SHOWN = {
    "colors": ("colored_stamp", 1, 3),
    "background": ("bleed", 0, 7),
    "lines": ("box", 2, 7),
    "holes": ("holes", 2, 5),
    "stamps": ("black_stamp", 2, 5),
    "print": ("text", 0, 7),
}
"""Step to mark, signer and chance."""
_SIZE = (520, 200)


def draw_step(mark: str, signer: int, chance: int) -> NDArray[np.uint8]:
    """The page, its ink with no cleaning, and with all of it, side by side.

    Returns:
        (H, W, 3) uint8 RGB.
    """
    ink, back = (
        cover(Signer(who).genuine(0), width_px=5.0, margin_px=0).alpha
        for who in (signer, signer + 20)
    )
    page = signed_page(ink, mark, np.random.default_rng(chance), other=back)
    shown = [page]
    for prepared in (
        prepare(page, keep_stages=True, cleaning=NONE),
        prepare(page, keep_stages=True),
    ):
        clean = next(stage.pixels for stage in prepared.stages if stage.name == "clean")
        shown.append(np.repeat(clean[:, :, None], 3, axis=2))
    return np.hstack([_framed(picture) for picture in shown])


def _framed(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    scale = min(_SIZE[0] / width, _SIZE[1] / height)
    size = (round(width * scale), round(height * scale))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    sheet = np.full((_SIZE[1] + 8, _SIZE[0] + 8, 3), 255, np.uint8)
    top, left = (sheet.shape[0] - size[1]) // 2, (sheet.shape[1] - size[0]) // 2
    sheet[top : top + size[1], left : left + size[0]] = small
    cv2.rectangle(sheet, (1, 1), (sheet.shape[1] - 2, sheet.shape[0] - 2), (214, 214, 214), 1)
    return sheet


def main(arguments: Sequence[str] | None = None) -> int:
    """Write ``cleaning-STEP.png`` for every step."""
    parser = argparse.ArgumentParser(prog="python -m siggui.evaluation.cleaning_pictures")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    for step, (mark, signer, chance) in SHOWN.items():
        picture = draw_step(mark, signer, chance)
        _, encoded = cv2.imencode(".png", picture[:, :, ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 9])
        (folder / f"cleaning-{step}.png").write_bytes(encoded.tobytes())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
