"""A close-up of each place that may be signed: does it sign, and where does it end?

The network that reads the whole page has to be quick. This one sees a few places only, each by
itself and enlarged, with a little of what is around it, and may therefore be deep. It begins as
EfficientNet-Lite0, whose first layers were taught on photographs, and ends in an answer of its
own: a logit, and how far each side of the box has to move. Edges are padded alike on both sides,
where the original pads one side of what it halves: all it changes is that the picture is read a
pixel aside.

Source: Tan and Le, EfficientNet (2019); Girshick, Fast R-CNN (2015), section 2.3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.backbone import BLOCKS
from siggui.imaging.layers import Floats, Layers, convolved, convolved_apart, logit, relu
from siggui.imaging.locate_page import CHROMA, darkness_of

HEIGHT_PX, WIDTH_PX = 128, 192
STEP_PX = 16
ROWS, COLUMNS = HEIGHT_PX // STEP_PX, WIDTH_PX // STEP_PX
"""Of the last map, and how many pixels of a close-up lie between two of its places."""
MOST_PLACES = 16
"""Looked at on a page, the surest ones: a page full of handwriting has forty."""

_FEATURES, _MAPS, _WITHIN = 64, 8, 96
SHAPE = 3
"""Numbers that say what a close-up's scale has taken away, see :class:`Closeup`."""


def _layers() -> Layers:
    layers: Layers = {"closeup_stem": (3, 32, 3, 2)}
    for number, (inputs, within, outputs, kernel, stride) in enumerate(BLOCKS):
        if within != inputs:
            layers[f"closeup_{number}_widen"] = (inputs, within, 1, 1)
        layers[f"closeup_{number}_apart"] = (1, within, kernel, stride)
        layers[f"closeup_{number}_narrow"] = (within, outputs, 1, 1)
    pooled = 3 * _FEATURES + _MAPS * ROWS * COLUMNS + SHAPE
    return layers | {
        "closeup_near": (BLOCKS[-1][2], _FEATURES, 1, 1),
        "closeup_mix": (_FEATURES + 1, _FEATURES, 3, 1),
        "closeup_maps": (_FEATURES, _MAPS, 1, 1),
        "closeup_all": (pooled, _WITHIN, 1, 1),
        "closeup_answer": (_WITHIN, 5, 1, 1),
    }


CLOSEUP = _layers()
"""Its weights, kept among those of the network that reads the page."""
PLAIN = "closeup_maps", "closeup_all", "closeup_answer"
"""Layers that are not normalized while training."""

Edges = tuple[int, int, int, int]
"""Left, top, right and bottom of what a close-up shows, which may lie off the page."""
_MARGIN, _MARGIN_ALONG = 0.4, 0.08
"""Around a box, in shares of its shorter and its longer side: a line of print above and below is to
be seen, and where a name goes on."""
_MOST_STRETCHED = 2.0
_LEAST_SIDE_PX = 4.0
_USUAL_SIDES_PX = 100.0, 40.0
"""A signature's at the working resolution, so that the logarithms lie about 0."""
_ON_ONE_INK = 0.4
"""Share of the smaller of two mended boxes from which on they are one signature."""


@dataclass(frozen=True, eq=False)
class Closeup:
    """A place enlarged; what is taller than wide is laid on its side.

    Attributes:
        pixels: (HEIGHT_PX, WIDTH_PX, 3) uint8 RGB, white where there is no page.
        inside: (4,) left, top, right, bottom of the box in shares of the close-up's sides.
        shape: (SHAPE,) logarithms of the box's longer and shorter side, beside usual ones, and of
            how much more it is stretched across than along.
        turned: Whether it was turned by 90° counterclockwise.
    """

    pixels: NDArray[np.uint8]
    inside: Floats
    shape: Floats
    turned: bool


def looked_closer(
    weights: Mapping[str, Floats],
    page: Floats,
    boxes: Floats,
    confidence: Floats,
    go_on: Callable[[], None] = lambda: None,
) -> tuple[Floats, Floats, Floats]:
    """Look at the surest places one by one, and mend their boxes.

    Args:
        weights: With those of `CLOSEUP`.
        page: (6, H, W) as from `siggui.imaging.locate_page.page_map`.
        boxes: (N, 4) left, top, right, bottom in pixels at the working resolution, surest first.
        confidence: (N,) of the network that reads the page, 0..1.
        go_on: Called before each place; what it raises ends the search.

    Returns:
        Boxes, confidence and logits of the close-ups, in the order in which they came; where two
        boxes are one signature, the surer one.
    """
    boxes, confidence = boxes[:MOST_PLACES], confidence[:MOST_PLACES]
    answers, mended = np.zeros(len(boxes), np.float32), boxes.copy()
    ends = np.array([2 * page.shape[2], 2 * page.shape[1]])
    for number, box in enumerate(boxes):
        go_on()
        close = closeup(page, box)
        answer = asked_both_ways(weights, close)
        answers[number] = answer[0]
        better = moved(box, answer[1:], turned=close.turned)
        middle = (better[:2] + better[2:]) / 2
        if (better[2:] - better[:2]).min() >= _LEAST_SIDE_PX and (
            (middle >= 0) & (middle <= ends)
        ).all():
            mended[number] = better
    sure = logit(confidence) + answers
    kept: list[int] = []
    for number in np.argsort(-sure, kind="stable").tolist():
        if all(share_of_smaller(mended[number], mended[n]) < _ON_ONE_INK for n in kept):
            kept.append(number)
    kept.sort()
    return mended[kept], confidence[kept], answers[kept]


def share_of_smaller(box: Floats, other: Floats) -> float:
    """How much of the smaller box lies in the other, 0..1; (4,) left, top, right, bottom each."""
    least = min((b[2] - b[0]) * (b[3] - b[1]) for b in (box, other))
    return area_of_both(box, other) / max(float(least), 1e-6)


def area_of_both(box: Floats, other: Floats) -> float:
    """Area that lies in both boxes; (4,) left, top, right, bottom each."""
    width = min(box[2], other[2]) - max(box[0], other[0])
    height = min(box[3], other[3]) - max(box[1], other[1])
    return float(max(width, 0.0) * max(height, 0.0))


def picture(page: Floats) -> NDArray[np.uint8]:
    """Page map to a picture, paper white.

    Args:
        page: (6, H, W) as from `siggui.imaging.locate_page.page_map`.

    Returns:
        (2 H, 2 W, 3) uint8 RGB.
    """
    light = 1.0 - darkness_of(page[:4])
    blueness, redness = (
        CHROMA / 255 * tint.repeat(2, axis=0).repeat(2, axis=1) for tint in page[4:]
    )
    red = light + 2 / 3 * redness
    rgb = np.stack([red, red - 2 * redness - blueness, red + blueness], axis=2)
    return np.clip(255.0 * rgb, 0.0, 255.0).astype(np.uint8)


def closeup(page: Floats, box: Floats) -> Closeup:
    """Enlarge a place; a long one is stretched across, so that its letters can be read.

    Args:
        page: (6, H, W) as from `siggui.imaging.locate_page.page_map`.
        box: (4,) left, top, right, bottom in pixels at the working resolution.
    """
    (x0, y0, x1, y1), shape, turned = window(box)
    cut = np.full((y1 - y0, x1 - x0, 3), 255, np.uint8)
    rows, columns = shown((x0, y0, x1, y1), page.shape[1:])
    part = picture(page[:, rows, columns])
    # Where the part begins in the window; it reaches a little beyond it, or not to its edges.
    top, left = 2 * rows.start - y0, 2 * columns.start - x0
    high, wide = part.shape[:2]
    into = np.s_[max(0, top) : max(0, top + high), max(0, left) : max(0, left + wide)]
    seen = cut[into]
    seen[:] = part[max(0, -top) :, max(0, -left) :][: seen.shape[0], : seen.shape[1]]
    inside = (box - np.array([x0, y0, x0, y0])) / np.array([x1 - x0, y1 - y0] * 2)
    if turned:
        cut = np.ascontiguousarray(np.rot90(cut))
        inside = np.array([inside[1], 1 - inside[2], inside[3], 1 - inside[0]])
    # First what has to shrink, as thin strokes would be skipped, then what has to grow.
    small = (min(WIDTH_PX, cut.shape[1]), min(HEIGHT_PX, cut.shape[0]))
    cut = np.asarray(cv2.resize(cut, small, interpolation=cv2.INTER_AREA), np.uint8)
    pixels = np.asarray(cv2.resize(cut, (WIDTH_PX, HEIGHT_PX)), np.uint8)
    return Closeup(pixels, inside.astype(np.float32), shape, turned)


def shown(edges: Edges, size: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns of a page map that a close-up needs.

    Args:
        edges: From :func:`window`.
        size: Rows and columns that there are.
    """
    x0, y0, x1, y1 = edges
    rows, columns = (
        slice(*np.clip([first // 2, -(-last // 2)], 0, count).tolist())
        for first, last, count in ((y0, y1, size[0]), (x0, x1, size[1]))
    )
    return rows, columns


def window(box: Floats) -> tuple[Edges, Floats, bool]:
    """What part of the page a close-up shows.

    Args:
        box: (4,) left, top, right, bottom in pixels of the picture.

    Returns:
        Its edges in pixels of the picture, then ``shape`` and ``turned`` of the
        :class:`Closeup`.
    """
    left, top, right, bottom = (float(edge) for edge in box)
    across, down = max(right - left, _LEAST_SIDE_PX), max(bottom - top, _LEAST_SIDE_PX)
    longer, shorter = max(across, down), min(across, down)
    margin = _MARGIN * shorter + _MARGIN_ALONG * longer
    along_scale = WIDTH_PX / (longer + 2 * margin)
    scale = min(HEIGHT_PX / (shorter + 2 * margin), _MOST_STRETCHED * along_scale)
    along_scale = min(along_scale, scale)
    sides = WIDTH_PX / along_scale, HEIGHT_PX / scale
    turned = down > across
    width, height = sides[::-1] if turned else sides
    x, y = round((left + right - width) / 2), round((top + bottom - height) / 2)
    x1 = max(x + 2, round((left + right + width) / 2))
    y1 = max(y + 2, round((top + bottom + height) / 2))
    usual = np.array([longer / _USUAL_SIDES_PX[0], shorter / _USUAL_SIDES_PX[1]])
    shape = np.log([*usual, scale / along_scale]).astype(np.float32)
    return (x, y, x1, y1), shape, turned


def offsets(box: Floats, wanted: Floats, *, turned: bool) -> Floats:
    """How far each side of a box lies from where it should be.

    Args:
        box: (4,) left, top, right, bottom.
        wanted: (4,) likewise.
        turned: Of the close-up of the box.

    Returns:
        (4,) in shares of the box's sides, as the close-up shows it.
    """
    beside = (wanted - box) / _sides(box)
    if turned:
        beside = np.array([beside[1], -beside[2], beside[3], -beside[0]])
    return beside.astype(np.float32)


def moved(box: Floats, beside: Floats, *, turned: bool) -> Floats:
    """Where a box should be.

    Args:
        box: (4,) left, top, right, bottom.
        beside: (4,) as from :func:`offsets`.
        turned: Of the close-up of the box.
    """
    if turned:
        beside = np.array([-beside[3], beside[0], -beside[1], beside[2]])
    return (box + beside * _sides(box)).astype(np.float32)


def _sides(box: Floats) -> Floats:
    sides = np.maximum(box[2:] - box[:2], _LEAST_SIDE_PX)
    return np.concatenate([sides, sides])


def inside_of_cells(inside: Floats) -> Floats:
    """Share of each cell of the last map that lies in the box, (ROWS, COLUMNS)."""
    left, top, right, bottom = inside.tolist()
    across, down = (
        np.clip(np.minimum(end * count, at + 1) - np.maximum(begin * count, at), 0.0, 1.0)
        for begin, end, count, at in (
            (left, right, COLUMNS, np.arange(COLUMNS)),
            (top, bottom, ROWS, np.arange(ROWS)),
        )
    )
    return np.asarray(down[:, None] * across[None], np.float32)


def asked_both_ways(weights: Mapping[str, Floats], close: Closeup) -> Floats:
    """Ask about a close-up as it lies and turned by 180°, and take the mean.

    Two answers err less than one, and a page put in upside down gets the same boxes.

    Args:
        weights: See :func:`run`.
        close: From :func:`closeup`.

    Returns:
        (5,) as from :func:`run`.
    """
    inside = 1.0 - close.inside[[2, 3, 0, 1]]
    turned = replace(close, pixels=close.pixels[::-1, ::-1], inside=inside)
    other = run(weights, turned)[[0, 3, 4, 1, 2]]
    other[1:] *= -1.0  # what was left is right now
    return np.asarray(0.5 * (run(weights, close) + other), np.float32)


def run(weights: Mapping[str, Floats], close: Closeup) -> Floats:
    """What the network says of a close-up.

    Args:
        weights: ``<layer>.weight`` (out, in, k, k) and ``<layer>.bias`` (out,) of `CLOSEUP`.
        close: From :func:`closeup`.

    Returns:
        (5,) logit that somebody signed here, then :func:`offsets`.
    """

    def layer(name: str, x: Floats) -> Floats:
        parts = weights[f"{name}.weight"], weights[f"{name}.bias"]
        return convolved(x, *parts, CLOSEUP[name][3])

    def most_six(x: Floats) -> Floats:
        return np.clip(x, 0.0, 6.0, out=x)

    x = (close.pixels.transpose(2, 0, 1).astype(np.float32) - 127.0) / 128.0
    x = most_six(layer("closeup_stem", x))
    for number, (inputs, within, outputs, _, stride) in enumerate(BLOCKS):
        y = x if within == inputs else most_six(layer(f"closeup_{number}_widen", x))
        apart = f"closeup_{number}_apart"
        parts = weights[f"{apart}.weight"], weights[f"{apart}.bias"]
        y = layer(f"closeup_{number}_narrow", most_six(convolved_apart(y, *parts, stride)))
        x = x + y if stride == 1 and inputs == outputs else y
    inside = inside_of_cells(close.inside)
    x = np.concatenate([relu(layer("closeup_near", x)), inside[None]])
    x = relu(layer("closeup_mix", x))
    pooled = (
        (x * inside).sum(axis=(1, 2)) / max(float(inside.sum()), 0.1),
        (x * (inside > 0.5)).max(axis=(1, 2)),
        x.mean(axis=(1, 2)),
        layer("closeup_maps", x).ravel(),
        close.shape,
    )
    features = np.concatenate(pooled).astype(np.float32)[:, None, None]
    return layer("closeup_answer", relu(layer("closeup_all", features))).ravel()
