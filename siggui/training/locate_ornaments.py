"""Printed ornament on composed pages: emblems, borders, corners, bands. None of it is signed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.training.locate_press import Draft, Press, blend


def emblem(press: Press, draft: Draft, x: float, y: float) -> int:
    """A crest, alike on both sides, about x from y down; where it ends."""
    rng = press.rng
    edge = int(rng.integers(50, 150))
    half = np.zeros((edge, edge // 2), np.uint8)
    for _ in range(int(rng.integers(4, 14))):
        knots = np.column_stack([rng.uniform(0, edge / 2, 5), rng.uniform(0, edge, 5)])
        lot = rng.random()
        if lot < 0.45:
            cv2.polylines(half, [knots.astype(np.int32)], False, 255, int(rng.integers(1, 4)))
        elif lot < 0.7:
            axes = (int(rng.integers(3, edge // 4)), int(rng.integers(3, edge // 3)))
            middle = (int(knots[0, 0]), int(knots[0, 1]))
            turn, end = float(rng.uniform(0, 180)), float(rng.uniform(120, 360))
            cv2.ellipse(half, middle, axes, turn, 0, end, 255, int(rng.integers(1, 4)))
        else:
            shade = int(rng.integers(0, 256))
            cv2.fillPoly(half, [knots[:3].astype(np.int32)], shade)
    ink = np.asarray(np.hstack([half, half[:, ::-1]]), np.uint8)
    color = press.print_color() if rng.random() < 0.7 else press.pen()
    box = blend(draft.page, ink, round(x - edge / 2), round(y), color)
    if box is not None:
        draft.traps.append(box)
    return int(y + edge)


def border(press: Press, draft: Draft) -> None:
    """A frame around the page: lines, or an ornament that repeats."""
    rng, page = press.rng, draft.page
    height, width = page.shape[:2]
    color = tuple(int(c) for c in press.print_color())
    edge = int(rng.integers(6, 24))
    if rng.random() < 0.4:
        for inset in (edge, edge + int(rng.integers(4, 12))):
            corners = (inset, inset), (width - inset, height - inset)
            cv2.rectangle(page, *corners, color, int(rng.integers(1, 4)))
        return
    size = int(rng.integers(14, 34))
    tile = _tile(size, rng)
    tint = np.array(color, np.float32)
    across = np.tile(tile, (1, max(1, (width - 2 * edge) // size)))
    down = np.tile(tile.T, (max(1, (height - 2 * edge) // size), 1))
    for y in (edge, height - edge - size):
        blend(page, across, edge, y, tint)
    for x in (edge, width - edge - size):
        blend(page, down, x, edge, tint)


def corners(press: Press, draft: Draft) -> None:
    """Scrolls in all corners of the page, alike."""
    rng, page = press.rng, draft.page
    height, width = page.shape[:2]
    ink, color = _scrolls(int(rng.integers(70, 190)), rng), press.print_color()
    size, inset = ink.shape[0], int(rng.integers(4, 30))
    for x, across in ((inset, ink), (width - inset - size, ink[:, ::-1])):
        for y, whole in ((inset, across), (height - inset - size, across[::-1])):
            box = blend(page, whole, x, y, color)
            draft.traps += [box] if box else []


def ornament(press: Press, draft: Draft, x: float, y: float) -> None:
    """Scrolls to both sides of their middle, or a band of one figure over and over."""
    rng = press.rng
    if rng.random() < 0.5:
        half = _scrolls(int(rng.integers(60, 160)), rng)
        flat = float(rng.uniform(0.3, 0.7))
        whole = np.hstack([half[:, ::-1], half])
        ink = cv2.resize(whole, None, fx=1, fy=flat, interpolation=cv2.INTER_AREA)
    else:
        size = int(rng.integers(20, 60))
        ink = np.tile(_tile(size, rng), (1, int(rng.integers(3, 12))))
    box = blend(draft.page, np.asarray(ink, np.uint8), round(x), round(y), press.print_color())
    draft.traps += [box] if box else []


def _tile(size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """A figure, alike on both sides, that may be put beside itself."""
    tile = np.zeros((size, size), np.uint8)
    for _ in range(3):
        middle = tuple(rng.integers(0, size, 2).tolist())
        axes = tuple(rng.integers(2, size // 2 + 1, 2).tolist())
        cv2.ellipse(tile, middle, axes, float(rng.uniform(0, 180)), 0, 300, 255, 1, cv2.LINE_AA)
    return np.maximum(tile, tile[:, ::-1])


def _scrolls(size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Spirals that grow out of a corner, swelling and leafed."""
    ink = np.zeros((size, size), np.uint8)
    for _ in range(int(rng.integers(3, 7))):
        middle, reach = rng.uniform(0.1, 0.8, 2) * size, rng.uniform(0.1, 0.4) * size
        turn = np.linspace(0, rng.uniform(3, 9), 40) * rng.choice((-1, 1)) + rng.uniform(0, 6.3)
        away = reach * np.linspace(1, 0.1, 40) ** 1.3
        curve = middle + np.column_stack([np.cos(turn), np.sin(turn)]) * away[:, None]
        points = np.concatenate([[(0, 0)], curve]) if rng.random() < 0.4 else curve
        widest = int(rng.integers(1, 5))
        for k in range(len(points) - 1):
            ends = points[k].astype(int).tolist(), points[k + 1].astype(int).tolist()
            thick = 1 + int(widest * np.sin(np.pi * k / len(points)))
            cv2.line(ink, *ends, 255, thick, cv2.LINE_AA)
        leaf = (int(rng.uniform(0.04, 0.12) * size) + 1, int(rng.uniform(0.02, 0.05) * size) + 1)
        cv2.ellipse(ink, points[0].astype(int).tolist(), leaf, float(rng.uniform(0, 180)), 0, 360,
                    255, -1, cv2.LINE_AA)  # fmt: skip
    return ink
