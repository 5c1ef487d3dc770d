"""What looks signed on a page and is not: script logos, slanted headings, seals, notes, initials.

All of it is drawn; each trap is noted on the page, so that training looks at it often.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.names import invent_name
from siggui.drawing.paper import rosette
from siggui.drawing.typeset import invented_words, stamp
from siggui.training.locate_materials import Pixels
from siggui.training.locate_ornaments import emblem, ornament
from siggui.training.locate_press import Box, Draft, Press, blend, type_of
from siggui.training.locate_signing import Ink, any_of

_TICK = (-0.1, 0.5), (0.4, 1.0), (1.5, -0.7)
_CROSS = (-0.1, -0.2), (0.5, 0.5), (1.1, 1.2), (0.5, 0.5), (1.2, -0.2), (-0.2, 1.2)


def letterhead(press: Press, draft: Draft) -> int:
    """A logo or an emblem with a sender's lines, at the top; where the letter may begin."""
    rng, page = press.rng, draft.page
    width = page.shape[1]
    y = int(rng.integers(4, 50))
    place = float(rng.choice((0.06, 0.06, 0.35, 0.6))) * width
    color = press.print_color()
    lot = rng.random()
    if lot < 0.65:
        box = _script(press, draft, place, y, float(rng.uniform(110, 380)))
        right, bottom = (box[2], int(box[3])) if box else (place, y)
    else:
        bottom = emblem(press, draft, place + 70, y)
        right = place + 150
    size, face = int(rng.integers(8, 14)), press.typeface()
    beside = rng.random() < 0.4
    x, line = (right + 10, bottom - size - 4) if beside else (place, bottom + 6)
    script = rng.random() < 0.25
    if script:
        size = int(rng.integers(14, 22))
    for number in range(int(rng.integers(1, 4))):
        words, row = invented_words(int(rng.integers(2, 8)), rng), line + 1.4 * number * size
        if script and (box := _engraved(press, page, x, row, size, color)):
            draft.traps.append(box)
        elif not script:
            press.line(page, words, x, row, size, face, color)
    if rng.random() < 0.25:
        cv2.line(page, (10, bottom + 4), (width - 10, bottom + 4), [int(c) for c in color], 1)
    if rng.random() < 0.3:
        note(press, draft, rng.uniform(0.5, 0.9) * width, rng.uniform(0, 60))
    return bottom + 6 + int(4.5 * size)


def _script(press: Press, draft: Draft, x: float, y: float, width: float) -> Box | None:
    """A name in script: drawn, or in any typeface, slanted and underlined."""
    rng = press.rng
    if rng.random() < 0.65:
        logos = press.materials.logos
        ink = logos[int(rng.integers(len(logos)))]
    else:
        ink = _slanted(type_of(invent_name(rng).split()[0], 90, press.typeface()),
                       float(rng.uniform(-0.1, 0.5)))  # fmt: skip
    width = min(width, 150 * ink.shape[1] / ink.shape[0])
    angle = float(rng.choice((0, 0, 0, rng.uniform(2, 12))))
    color = press.print_color() if rng.random() < 0.8 else press.pen()
    box = press.put(draft.page, ink, width, x, y, color, angle=angle)
    if box is not None:
        draft.traps.append(box)
        if rng.random() < 0.2:
            left, top, right, bottom = (int(side) for side in box)
            frame = (left - 6, top - 6), (right + 6, bottom + 6)
            cv2.rectangle(draft.page, *frame, [int(c) for c in color], 2)
    return box


def _slanted(ink: Ink, lean: float) -> Ink:
    """Type that leans forward by so many pixels for each pixel of its height."""
    height, width = ink.shape
    shear = np.array([[1, -lean, max(0.0, lean) * height], [0, 1, 0]], np.float32)
    return np.asarray(cv2.warpAffine(ink, shear, (int(width + abs(lean) * height), height)))


def _engraved(press: Press, page: Pixels, x: float, y: float, tall: int,
              color: NDArray[np.float32]) -> Box | None:  # fmt: skip
    """A sender's line in script: written by a hand, printed in the color of the letterhead."""
    ink = any_of(press.materials.writing, press.rng)
    width = min(1.6 * tall * ink.shape[1] / ink.shape[0], 360.0)
    return press.put(page, ink, width, x, y, color)


def underlined(press: Press, draft: Draft, x: float, y: float) -> None:
    """Some words in italics, such as a heading or a name, with a line below."""
    rng, page = press.rng, draft.page
    words = invent_name(rng) if rng.random() < 0.4 else invented_words(int(rng.integers(1, 5)), rng)
    size, color = int(rng.integers(16, 42)), press.print_color()
    ink = _slanted(type_of(words, size, press.typeface()), float(rng.uniform(0.1, 0.45)))
    box = blend(page, ink, round(x), round(y), color)
    if box is None:
        return
    rule = [int(c) for c in color]
    low = int(box[3]) + int(rng.integers(-2, 5))
    for line in range(1 + int(rng.random() < 0.2)):
        ends = (int(box[0]), low + 4 * line), (int(box[2]), low + 4 * line)
        cv2.line(page, *ends, rule, int(rng.integers(1, 3)))
    draft.traps.append((box[0], box[1], box[2], low + 4.0))


def seal(press: Press, draft: Draft, x: float, y: float) -> None:
    """A seal about x, y: a star of foil, a guilloche or a stamp."""
    rng, page = press.rng, draft.page
    radius = float(rng.uniform(30, 80))
    lot = rng.random()
    if lot < 0.45:
        turn = np.linspace(0, 2 * np.pi, 2 * int(rng.integers(12, 40)), endpoint=False)
        reach = radius * np.where(np.arange(len(turn)) % 2, 0.9, 1.0)
        star = np.column_stack([x + reach * np.cos(turn), y + reach * np.sin(turn)])
        gold = rng.random() < 0.6
        foil = rng.uniform((150, 110, 20), (225, 180, 90)) if gold else rng.uniform(60, 200, 3)
        cv2.fillPoly(page, [star.astype(np.int32)], [int(c) for c in foil])
        shade = [int(c * 0.6) for c in foil]
        cv2.circle(page, (int(x), int(y)), int(0.75 * radius), shade, 2)
        ink = stamp(invented_words(3, rng), int(1.4 * radius), press.typeface(), rng)
        blend(page, ink, round(x - ink.shape[1] / 2), round(y - ink.shape[0] / 2),
              np.array(shade, np.float32))  # fmt: skip
    elif lot < 0.65:
        faint = rng.uniform(60, 190)
        rosette(page, (x, y), radius, (int(faint),) * 3, int(rng.integers(7, 20)))
    else:
        ink = stamp(invented_words(3, rng), int(2 * radius), press.typeface(), rng)
        blend(page, ink, round(x - ink.shape[1] / 2), round(y - ink.shape[0] / 2),
              press.pen() + rng.uniform(0, 60))  # fmt: skip
    draft.traps.append((x - radius, y - radius, x + radius, y + radius))


def note(press: Press, draft: Draft, x: float, y: float) -> None:
    """Some lines of handwriting as in a margin, now and then circled or underlined."""
    rng, page = press.rng, draft.page
    found = []
    for number in range(int(rng.choice((1, 1, 2, 3)))):
        box = press.write(draft, x + rng.uniform(-8, 8), y + 30 * number, tilt=8.0)
        found += [box] if box else []
    if not found:
        return
    left, top = (int(min(box[k] for box in found)) for k in (0, 1))
    right, bottom = (int(max(box[k] for box in found)) for k in (2, 3))
    color = [int(c) for c in press.pen().clip(0, 255)]
    lot = rng.random()
    if lot < 0.2:
        middle = ((left + right) // 2, (top + bottom) // 2)
        axes = ((right - left) * 5 // 8 + 4, (bottom - top) * 3 // 4 + 4)
        cv2.ellipse(page, middle, axes, float(rng.uniform(-6, 6)), 0, 355, color, 2, cv2.LINE_AA)
    elif lot < 0.4:
        ends = (left, bottom + 3), (right, bottom + int(rng.integers(-4, 10)))
        cv2.line(page, *ends, color, 2, cv2.LINE_AA)


def initials(press: Press, draft: Draft) -> None:
    """One to three sets of initials in a lower corner, as on each page of a contract."""
    rng, page = press.rng, draft.page
    height, width = page.shape[:2]
    x = width * (rng.uniform(0.7, 0.9) if rng.random() < 0.7 else rng.uniform(0.02, 0.15))
    for _ in range(int(rng.choice((1, 1, 2, 3)))):
        wide = float(rng.uniform(18, 46))
        if rng.random() < 0.5:
            pool = press.materials.signatures
            ink = pool[int(rng.integers(len(pool)))]
            # What is left of a signature when only its beginning is written.
            ink = ink[:, : max(8, round(ink.shape[0] * rng.uniform(0.5, 1.2)))]
        else:
            pool = press.materials.writing
            ink = pool[int(rng.integers(len(pool)))]
            ink = ink[:, : max(8, round(ink.shape[0] * rng.uniform(0.8, 1.8)))]
        box = press.put(page, ink, wide, x, height - rng.uniform(35, 80), press.pen(),
                        angle=float(rng.normal(0, 10)))  # fmt: skip
        if box is not None:
            draft.traps.append(box)
        x += wide + rng.uniform(5, 40)


def scatter(press: Press, draft: Draft) -> None:
    """One thing more that pages bear: a note, a stamp, ornament, bars, a copier's black edge."""
    rng, page = press.rng, draft.page
    height, width = page.shape[:2]
    x, y = float(rng.uniform(0, width * 0.85)), float(rng.uniform(0, height * 0.9))
    lot = rng.random()
    if lot < 0.22:
        note(press, draft, x, y)
    elif lot < 0.35:
        underlined(press, draft, x, y)
    elif lot < 0.46:
        _stamp(press, draft, x, y)
    elif lot < 0.56:
        ornament(press, draft, x, y)
    elif lot < 0.62:
        emblem(press, draft, x, y)
    elif lot < 0.7:
        _script(press, draft, x, y, float(rng.uniform(90, 300)))
    elif lot < 0.76:
        _picture(press, draft, x, y)
    elif lot < 0.82:
        _ticks(press, draft, x, y)
    elif lot < 0.87:
        _table(press, draft, int(x * 0.6), int(y * 0.8))
    elif lot < 0.91:
        _bars(draft, int(x), int(y))
    else:
        thick, edge = int(rng.integers(4, 60)), int(rng.integers(4))
        sides = page[:thick], page[-thick:], page[:, :thick], page[:, -thick:]
        sides[edge][:] = int(rng.integers(0, 60))


def _stamp(press: Press, draft: Draft, x: float, y: float) -> None:
    rng = press.rng
    ink = stamp(invented_words(3, rng), int(rng.integers(70, 230)), press.typeface(), rng)
    box = blend(draft.page, ink, round(x), round(y), press.pen() + rng.uniform(0, 60))
    draft.traps += [box] if box else []


def _picture(press: Press, draft: Draft, x: float, y: float) -> None:
    """A photograph as a printer's screen or a copier renders it."""
    rng = press.rng
    height, width = (int(n) for n in rng.integers(60, 220, 2))
    small = rng.uniform(0, 255, (int(rng.integers(3, 9)), int(rng.integers(3, 9))))
    grey = cv2.resize(small.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    if rng.random() < 0.6:
        pitch = rng.uniform(3, 6)
        rows, columns = np.mgrid[0:height, 0:width]
        screen = 127 + 127 * np.cos((rows + columns) * 2 / pitch) * np.cos(
            (rows - columns) * 2 / pitch
        )
        ink = np.where(grey > screen, 255, 0).astype(np.uint8)
    else:
        ink = np.clip(grey, 0, 255).astype(np.uint8)
    box = blend(draft.page, ink, round(x), round(y), press.print_color())
    draft.traps += [box] if box else []


def _ticks(press: Press, draft: Draft, x: float, y: float) -> None:
    """Some boxes in a column, ticked or crossed with a pen, with print beside them."""
    rng, page = press.rng, draft.page
    edge = int(rng.integers(10, 22))
    face, dark = press.typeface(), press.print_color()
    color = [int(c) for c in press.pen().clip(0, 255)]
    rule = [int(c) for c in dark]
    for number in range(int(rng.integers(1, 5))):
        left, top = int(x), int(y + 2 * number * edge)
        cv2.rectangle(page, (left, top), (left + edge, top + edge), rule, 1)
        press.line(page, invented_words(3, rng), left + 1.6 * edge, top, edge, face, dark)
        if rng.random() < 0.6:
            knots = _TICK if rng.random() < 0.5 else _CROSS
            points = np.array(knots) * edge + (left, top) + rng.normal(0, 1.5, (len(knots), 2))
            cv2.polylines(page, [points.astype(np.int32)], False, color, 2, cv2.LINE_AA)
            draft.traps.append((left - 4.0, top - 12.0, left + 2.0 * edge, top + edge + 4.0))


def _table(press: Press, draft: Draft, x: int, y: int) -> None:
    """Ruled cells with figures in them."""
    rng, page = press.rng, draft.page
    rule = [int(c) for c in press.print_color()]
    wide, tall = int(rng.integers(50, 130)), int(rng.integers(20, 45))
    columns, rows = (int(n) for n in rng.integers(2, 6, 2))
    face, size = press.typeface(), int(rng.integers(11, 17))
    for row in range(rows + 1):
        cv2.line(page, (x, y + row * tall), (x + columns * wide, y + row * tall), rule, 1)
    for column in range(columns + 1):
        cv2.line(page, (x + column * wide, y), (x + column * wide, y + rows * tall), rule, 1)
    for row in range(rows):
        for column in range(columns):
            words = f"{rng.integers(1, 99999)}" if rng.random() < 0.7 else ""
            at = x + column * wide + 5, y + row * tall + 4
            press.line(page, words, *at, size, face, np.array(rule, np.float32))


def _bars(draft: Draft, x: int, y: int) -> None:
    across = 0
    lots = np.random.default_rng(x * 4099 + y).integers(1, 5, 80)
    for bar, gap in lots.reshape(-1, 2).tolist():
        if across > 150:
            break
        cv2.rectangle(draft.page, (x + across, y), (x + across + bar - 1, y + 45), (20,) * 3, -1)
        across += bar + gap
