from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.imaging.canvas import (
    INK,
    canvas_of,
    crop_to_ink,
    deskew,
    fine_ink,
    set_stroke_width,
    skew_deg,
    to_canvas,
)
from siggui.imaging.heat import ink_centers, spread


def mask_of(tilt_deg=0.0, width=6, size=(500, 200)):
    mask = np.zeros((size[1], size[0]), np.uint8)
    across = np.linspace(0.15, 0.85, 60) * size[0]
    down = (0.5 + 0.2 * np.sin(np.linspace(0, 20, 60))) * size[1]
    points = np.column_stack([across, down]).astype(np.int32)
    cv2.polylines(mask, [points], False, 255, width)
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), tilt_deg, 1.0)
    turned = cv2.warpAffine(mask, turn, size)
    return np.asarray((turned > 127) * 255, np.uint8)


def laid(mask):
    angle = skew_deg(mask)
    return canvas_of(set_stroke_width(fine_ink(crop_to_ink(deskew(mask, angle))))), angle


@pytest.mark.parametrize(("tilt_deg", "width"), [(0.0, 6), (8.0, 6), (-5.0, 1), (3.0, 5)])
def test_the_way_onto_the_canvas_is_the_one_that_the_ink_took(tilt_deg, width):
    mask = mask_of(tilt_deg, width)
    canvas, angle = laid(mask)
    ys, xs = np.nonzero(mask)
    at = to_canvas(mask, angle) @ np.stack([xs + 0.5, ys + 0.5, np.ones(len(xs))])
    near = cv2.dilate((canvas[INK] > 0.3).astype(np.uint8), np.ones((3, 3), np.uint8))

    inside = near[at[1].astype(int).clip(0, 95), at[0].astype(int).clip(0, 287)]
    assert inside.mean() > 0.98


def test_every_pixel_gets_the_value_of_its_cell():
    mask = mask_of(6.0)
    canvas, angle = laid(mask)
    way = to_canvas(mask, angle)
    grid = np.zeros((8, 24), np.float32)
    grid[:, 12:] = 1.0
    found = spread(grid, canvas, mask, way)
    ys, xs = np.nonzero(mask)
    x = way[0] @ np.stack([xs, ys, np.ones(len(xs))])
    values = found[ys, xs]
    assert values[x < 138 - 6].max() < 0.01
    assert values[x > 150 + 6].min() > 0.99


def test_empty_paper_does_not_pale_the_stroke_beside_it():
    canvas = np.zeros((2, 96, 288), np.float32)
    canvas[INK, 12:24, 0:288] = 1.0
    grid = np.zeros((8, 24), np.float32)
    grid[1] = 1.0
    mask = np.zeros((96, 288), np.uint8)
    found = spread(grid, canvas, mask, np.eye(2, 3))
    assert found[13:23].min() > 0.99


def test_centers_lie_in_the_ink():
    canvas = np.zeros((2, 96, 288), np.float32)
    canvas[INK, 4, 20] = 1.0
    canvas[INK, 8, 20] = 1.0
    centers = ink_centers(canvas, 6, 18)
    assert centers[0, 1].tolist() == [20.5, 6.5]
    assert np.isfinite(centers[:, :, 0]).sum() == 1
