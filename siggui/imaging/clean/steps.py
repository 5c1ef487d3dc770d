"""The cleaning steps in their order, each of which can be left out."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.cleaning import Cleaning
from siggui.errors import InputError
from siggui.imaging.clean.background import remove_pale
from siggui.imaging.clean.colors import two_inks, without_ink
from siggui.imaging.clean.dots import find_dotted
from siggui.imaging.clean.holes import remove_holes
from siggui.imaging.clean.lines import remove_ruled
from siggui.imaging.clean.print import remove_print
from siggui.imaging.clean.stamps import Shapes, remove_stamps, without_stamps
from siggui.imaging.clean.writing import parted
from siggui.imaging.ink import Mask, ink_mask, remove_lines
from siggui.imaging.paper import Grey

_LEAST_LEFT = 0.04
_TOUCHING = {"stamps", "print"}
"""What lies on strokes in the pen's own color, so that shape alone does not part them."""
_GAPS_PX = 31
_FLAT, _RULING_PX = 0.04, 8
_LEAST_CRUMBS = 6
_APART = 0.25
_MOSTLY = 0.5
_NEXT_TO_NONE = 0.1


def pen_only(pixels: NDArray[np.uint8], grey: Grey, cleaning: Cleaning) -> Grey:
    """The page in grey, without what is written in another color than the pen's.

    Args:
        pixels: (H, W) or (H, W, 3) uint8 RGB.
        grey: (H, W) uint8, the same with all of its inks.
        cleaning: What is wanted.

    Returns:
        (H, W) uint8, 255 is white; ``grey`` itself if there is one ink, or no telling which of
        two is the pen's.
    """
    inks = two_inks(pixels) if cleaning.colors else None
    if inks is None or inks.is_pen == (False, False):
        return grey
    # What is left if the second, and if the first ink is taken away.
    layers = [without_ink(inks, removed) for removed in (1, 0)]
    masks = [_ink_or_none(layer) for layer in layers]
    if inks.is_pen != (True, True):
        pen = inks.is_pen.index(True)
        kept = masks[pen]
        # Bluish rulings under a grey pen, black print beside a purple one: what would be kept is
        # not the signature.
        if kept is not None and (_is_rulings(kept) or _the_print(masks) == pen):
            return grey
    else:
        # Black and blue: both may be the pen, and what stands in rows and circles is not.
        print_of = _the_print(masks)
        if print_of is None:
            return grey
        pen = 1 - print_of
    return grey if masks[pen] is None else layers[pen]


def without_marks(normalized: Grey, mask: Mask, cleaning: Cleaning) -> tuple[Mask, tuple[str, ...]]:
    """Run the steps that look at darkness and shape.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink.
        cleaning: What is wanted.

    Returns:
        What is left, and the names of the steps that found something; a step that would leave
        next to nothing is undone.
    """
    found: list[str] = []
    everything, taken = mask, np.zeros_like(mask)
    shapes: Shapes | None = None
    if not mask.any() or mask.all():
        return mask, ()

    def stamps(ink: Mask) -> Mask:
        nonlocal shapes
        shapes = Shapes(ink)
        return remove_stamps(shapes, normalized)

    steps: tuple[tuple[str, Callable[[Mask], Mask]], ...] = (
        ("holes", remove_holes),
        # Before the lines: half of a tilted frame would be no frame any more.
        ("stamps", stamps),
        ("lines", lambda ink: remove_lines(remove_ruled(ink, find_dotted(ink)))),
        # After the lines: beside the black of a frame, a pale pen would seem background.
        ("background", lambda ink: remove_pale(normalized, ink)),
        ("print", remove_print),
    )
    for name, step in steps:
        if not getattr(cleaning, name):
            continue
        left = step(mask)
        before, after = int(np.count_nonzero(mask)), int(np.count_nonzero(left))
        if after != before and after > _LEAST_LEFT * before:
            found.append(name)
            if name in _TOUCHING:
                taken |= mask & ~left
            if name == "background":
                # Beside paler writing the pen's would seem print.
                everything = everything & ~(mask & ~left)
            mask = left
    # A stamp of which too little is seen is no sure find; what hints at one is enough to ask.
    hint = shapes is not None and "stamps" not in found and shapes.hint_at_stamp
    if taken.any() or hint:
        left = parted(everything, mask, taken, normalized)
        if hint and np.any(left != mask):
            found.append("stamps")
        mask = left
    return mask, tuple(found)


def _ink_or_none(layer: Grey) -> Mask | None:
    try:
        return ink_mask(layer)
    except InputError:
        return None


def _is_rulings(mask: Mask) -> bool:
    """Whether most of the ink runs from edge to edge in flat pieces, as rulings do.

    A signature that was cut out tightly runs from edge to edge too, but up and down as well.
    """
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, _GAPS_PX), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    pieces = stats[1:]
    width = pieces[:, cv2.CC_STAT_WIDTH]
    flat = pieces[:, cv2.CC_STAT_HEIGHT] <= _FLAT * width + _RULING_PX
    across = flat & (width >= 0.95 * mask.shape[1])
    ink = pieces[:, cv2.CC_STAT_AREA]
    return bool(ink[across].sum() > 0.5 * ink.sum())


def _is_crumbs(mask: Mask, other: Mask) -> bool:
    """Whether one ink is many small pieces, as letters are, and the other has long strokes."""
    largest, pieces = _largest_and_pieces(mask)
    return pieces >= _LEAST_CRUMBS and largest < 0.5 * _largest_and_pieces(other)[0]


def _largest_and_pieces(mask: Mask) -> tuple[float, int]:
    """Diagonal of the largest piece, and how many there are but for dust."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    sides = stats[1:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].astype(np.float64)
    diagonals = np.hypot(sides[:, 0], sides[:, 1])
    return float(diagonals.max()), int(np.count_nonzero(diagonals > 8.0))


def _the_print(masks: list[Mask | None]) -> int | None:
    """Which of two inks is print: by far the more of it is lines, rings and rows of letters."""
    one, two = masks
    if one is None or two is None:
        return None
    inks = (one, two)
    size = [int(np.count_nonzero(ink)) for ink in inks]
    left = [remove_print(remove_ruled(ink), only_to_judge=True) for ink in inks]
    shares = [_gone(left[k], size[k]) for k in (0, 1)]
    # Stamps take longest to look for: first in the ink of more pieces, and only while unsure.
    many = [_largest_and_pieces(ink)[1] for ink in inks]
    for k in sorted((0, 1), key=lambda k: -many[k]):
        if _is_clear(shares):
            break
        if left[k].any():
            shares[k] = _gone(without_stamps(Shapes(left[k])), size[k])
    if abs(shares[0] - shares[1]) >= _APART:
        return int(shares[1] > shares[0])
    crumbs = _is_crumbs(one, two), _is_crumbs(two, one)
    return None if crumbs[0] == crumbs[1] else crumbs.index(True)


def _gone(left: Mask, before: int) -> float:
    return 1.0 - int(np.count_nonzero(left)) / before


def _is_clear(shares: list[float]) -> bool:
    """Whether one ink is mostly print and the other next to none."""
    return max(shares) >= _MOSTLY and min(shares) <= _NEXT_TO_NONE
