"""Pixels arrive in Qt as they were, and stay there when the array is gone."""

from __future__ import annotations

import gc
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from siggui.errors import Cancelled
from siggui.ui import pixmaps


def as_array(image: QImage) -> np.ndarray:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def some_pixels(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * 1000 + width).integers(
        0, 256, (height, width, 3), dtype=np.uint8
    )


@settings(deadline=None, max_examples=30)
@given(height=st.integers(1, 40), width=st.integers(1, 40))
def test_color_pixels_come_through_unchanged(height: int, width: int):
    pixels = some_pixels(height, width)
    assert np.array_equal(as_array(pixmaps.to_image(pixels)), pixels)


def test_strided_and_read_only_arrays_are_copied():
    pixels = some_pixels(20, 30)[::2, ::3]
    pixels.setflags(write=False)
    assert np.array_equal(as_array(pixmaps.to_image(pixels)), pixels)


def test_image_outlives_the_array():
    pixels = some_pixels(50, 60)
    before = pixels.copy()
    image = pixmaps.to_image(pixels)
    pixels[:] = 0
    del pixels
    gc.collect()
    assert np.array_equal(as_array(image), before)


def test_grey_array_is_grey():
    image = pixmaps.to_image(np.array([[0, 255, 7]], np.uint8))
    assert [QColor(image.pixel(x, 0)).getRgb()[:3] for x in range(3)] == [
        (0, 0, 0),
        (255, 255, 255),
        (7, 7, 7),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros((2, 2, 4), np.uint8),
        np.zeros((2, 2, 3), np.float32),
        np.zeros((0, 2, 3), np.uint8),
        np.zeros((4,), np.uint8),
    ],
)
def test_other_arrays_are_refused_with_their_shape(wrong):
    with pytest.raises(ValueError, match="expected"):
        pixmaps.to_image(wrong)


def test_page_picture_holds_the_page_and_ever_smaller_copies():
    pixels = some_pixels(1300, 3001)
    picture = pixmaps.page_picture(pixels)
    del pixels
    gc.collect()
    assert (picture.width, picture.height) == (3001, 1300)
    assert [level.width() for level in picture.levels] == [3001, 1501, 751]
    assert np.array_equal(as_array(picture.levels[0]), some_pixels(1300, 3001))


def test_halving_is_the_mean_of_two_by_two():
    block = np.array([[[0] * 3, [10] * 3], [[20] * 3, [30] * 3]], np.uint8)
    assert pixmaps.shrunk_to(block, 1, 1).tolist() == [[[15, 15, 15]]]


@pytest.mark.parametrize(("scale", "width"), [(2.0, 4096), (1.0, 4096), (0.5, 2048), (0.3, 2048)])
def test_level_has_a_pixel_for_every_device_pixel(scale: float, width: int):
    picture = pixmaps.page_picture(np.full((64, 4096, 3), 255, np.uint8))
    assert picture.level_for(scale).width() == width


def test_very_large_page_is_painted_from_a_half_size_copy(monkeypatch):
    monkeypatch.setattr(pixmaps, "FULL_COLOR_MAX_PIXELS", 1000)
    picture = pixmaps.page_picture(some_pixels(100, 200))
    assert (picture.width, picture.height) == (200, 100)
    assert picture.levels[0].width() == 100


def test_cancelling_stops_the_work():
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        pixmaps.page_picture(some_pixels(4, 4), cancelled)


@pytest.mark.parametrize("size", [(400, 300), (1, 1), (3, 900), (10_000, 10_000)])
def test_shrinking_never_goes_below_what_is_shown(size):
    pixels = some_pixels(300, 900)
    small = pixmaps.shrunk_to(pixels, *size)
    fit = min(size[0] / 900, size[1] / 300)
    assert small.shape[1] >= min(900, 900 * fit)
    assert small.shape[0] >= 1
