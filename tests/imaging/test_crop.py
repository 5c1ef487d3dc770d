"""Cutting a box out of a page: which pixels, which way round, how fast."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.domain.crop import CropBox
from siggui.errors import InputError
from siggui.imaging.crop import cut, turned
from siggui.imaging.document import Image


def page(height=40, width=60):
    rows, columns = np.mgrid[:height, :width]
    pixels = np.dstack([rows * 4, columns * 4, (rows * 7 + columns * 3) % 251])
    return Image(pixels.astype(np.uint8), 300.0, "ab")


def test_turning_is_clockwise_and_loses_nothing():
    image = page()
    right = turned(image, 1)
    assert right.pixels.shape == (60, 40, 3)
    assert np.array_equal(right.pixels[0, -1], image.pixels[0, 0])  # top left goes top right
    assert turned(image, 0) is image and turned(image, 4) is image
    assert np.array_equal(turned(image, 2).pixels, image.pixels[::-1, ::-1])
    assert np.array_equal(turned(right, 3).pixels, image.pixels)
    assert np.array_equal(turned(image, -1).pixels, turned(image, 3).pixels)
    assert (right.dpi, right.sha256) == (300.0, "ab")
    assert not right.pixels.flags.writeable and right.pixels.flags.c_contiguous


@pytest.mark.parametrize("turns", range(4))
def test_the_full_box_is_the_turned_page(turns):
    image = page()
    height, width = turned(image, turns).pixels.shape[:2]
    out = cut(image, CropBox(0, 0, width, height, turns))
    assert np.array_equal(out.pixels, turned(image, turns).pixels)
    assert (out.dpi, out.sha256) == (300.0, "ab")


@pytest.mark.parametrize("turns", range(4))
def test_without_an_angle_pixels_are_copied(turns):
    image = page()
    out = cut(image, CropBox(5.2, 6.8, 12.0, 9.4, turns)).pixels
    assert np.array_equal(out, turned(image, turns).pixels[7:16, 5:17])
    assert not out.flags.writeable


def test_white_outside_the_page():
    image = page()
    out = cut(image, CropBox(-5, -3, 10, 8)).pixels
    assert (out[:3] == 255).all() and (out[:, :5] == 255).all()
    assert np.array_equal(out[3:, 5:], image.pixels[:5, :5])
    for angle in (0.0, 10.0):
        away = cut(image, CropBox(500, 500, 10, 8, 0, angle)).pixels
        assert away.shape == (8, 10, 3) and (away == 255).all()


def test_fine_angle_white_outside_the_page():
    image = Image(np.zeros((40, 60, 3), np.uint8), None, "")
    out = cut(image, CropBox(0, 0, 60, 40, 0, 20.0)).pixels
    assert (out[0, 0] == 255).all() and (out[-1, -1] == 255).all()
    assert (out[20, 30] == 0).all()


def test_positive_angles_turn_the_page_counter_clockwise():
    pixels = np.full((101, 101, 3), 255, np.uint8)
    pixels[48:53, 80:90] = 0  # to the right of the center
    out = cut(Image(pixels, None, ""), CropBox(0, 0, 101, 101, 0, 30.0)).pixels
    rows, columns = np.nonzero(out[:, :, 0] < 128)
    # Counter-clockwise, what was to the right comes up.
    assert rows.mean() == pytest.approx(50 - 34.5 * np.sin(np.radians(30)), abs=0.5)
    assert columns.mean() == pytest.approx(50 + 34.5 * np.cos(np.radians(30)), abs=0.5)


def smooth(height, width):
    rows, columns = np.mgrid[:height, :width].astype(np.float64)
    wave = 128 + 60 * np.sin(rows / 9) + 60 * np.cos(columns / 11)
    return Image(np.dstack([wave] * 3).astype(np.uint8), None, "")


@settings(max_examples=60, deadline=None)
@given(
    x=st.floats(-30, 90),
    y=st.floats(-30, 90),
    width=st.floats(1, 80),
    height=st.floats(1, 80),
    turns=st.integers(0, 3),
    angle=st.floats(-45, 45),
)
def test_as_if_the_whole_page_had_been_turned(x, y, width, height, turns, angle):
    """The region that is looked at is an economy and must not show."""
    image = smooth(90, 120)
    box = CropBox(x, y, width, height, turns, angle)
    out = cut(image, box).pixels
    whole = turned(image, turns).pixels
    rows, columns = round(height) or 1, round(width) or 1
    assert out.shape == (max(1, rows), max(1, columns), 3)
    if angle == 0:
        return
    center = (x + width / 2 - 0.5, y + height / 2 - 0.5)
    matrix = cv2.getRotationMatrix2D(center, angle, 1.0)
    matrix[:, 2] += ((columns - 1) / 2 - center[0], (rows - 1) / 2 - center[1])
    expected = cv2.warpAffine(
        whole, matrix, (columns, rows), flags=cv2.INTER_CUBIC, borderValue=(255, 255, 255)
    )
    # OpenCV places samples on a grid of 1/32 pixel, which at the white border shows most.
    off = np.abs(out.astype(int) - expected.astype(int))
    assert off.max() <= 24 and off.mean() < 1.5


def test_a_small_angle_is_nearly_none():
    image = smooth(90, 120)
    straight = cut(image, CropBox(20, 20, 50, 30)).pixels.astype(int)
    tilted = cut(image, CropBox(20, 20, 50, 30, 0, 0.01)).pixels.astype(int)
    assert np.abs(straight - tilted).max() <= 1


def test_smallest_page_and_box():
    dot = Image(np.zeros((1, 1, 3), np.uint8), None, "")
    assert cut(dot, CropBox(0, 0, 1, 1)).pixels.tolist() == [[[0, 0, 0]]]
    assert cut(dot, CropBox(0, 0, 1, 1, 1, 45.0)).pixels.shape == (1, 1, 3)


def test_boxes_beyond_reason():
    with pytest.raises(InputError) as caught:
        cut(page(), CropBox(0, 0, 1e9, 1e9))
    assert caught.value.code == "image-too-large"
    for bad in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="finite"):
            cut(page(), CropBox(bad, 0, 5, 5))


def test_a_big_page_costs_no_more_than_its_crop():
    image = Image(np.zeros((6000, 4000, 3), np.uint8), 300.0, "")
    best = min(timed(image) for _ in range(5))
    assert best < 0.1  # some 5 ms; turning the whole page takes ten times as long


def timed(image):
    started = time.perf_counter()
    cut(image, CropBox(2500, 1500, 900, 300, 1, 7.0))
    return time.perf_counter() - started
