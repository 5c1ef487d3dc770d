"""Places of scanned pages that look signed and were not framed: found by size alone, no network.

Emblems, logos, headings, notes and stamps are larger than a line of print and are seldom seen
when crops are cut about signatures; training looks at them on purpose.
"""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.paper import to_grey
from siggui.training.locate_materials import Boxes, Pixels

_INK_SHARE = 0.75
_JOIN_PX = (9, 3)
_LEAST_PX, _MOST_PX = (40, 26), (620, 280)
_MOST_PLACES = 24


def lookalikes(pixels: Pixels, boxes: Boxes) -> Boxes:
    """Places about as large as a signature that no given box touches, the largest first.

    Args:
        pixels: (H, W, 3) uint8 RGB at the working resolution.
        boxes: Around the signatures.
    """
    grey = to_grey(pixels)
    few = cv2.resize(grey, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    size = (grey.shape[1], grey.shape[0])
    around = cv2.resize(cv2.medianBlur(few, 5), size, interpolation=cv2.INTER_LINEAR)
    ink = (grey < _INK_SHARE * around.astype(np.float32)).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(_JOIN_PX[::-1], np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    left, top, width, height = (stats[1:, k].astype(np.float32) for k in range(4))
    fits = (width >= _LEAST_PX[0]) & (height >= _LEAST_PX[1])
    fits &= (width <= _MOST_PX[0]) & (height <= _MOST_PX[1])
    found = np.stack([left, top, left + width, top + height], axis=1)[fits]
    for box in boxes:
        apart = (found[:, 2] < box[0]) | (found[:, 0] > box[2])
        apart |= (found[:, 3] < box[1]) | (found[:, 1] > box[3])
        found = found[apart]
    area = (found[:, 2] - found[:, 0]) * (found[:, 3] - found[:, 1])
    return np.asarray(found[np.argsort(-area, kind="stable")][:_MOST_PLACES], np.float32)
