from __future__ import annotations

import numpy as np
import pytest

from siggui.evaluation.poses import AS_SCANNED, POSES
from siggui.imaging.document import Image

DOT = np.array([900]), np.array([1200])


@pytest.fixture(scope="module")
def page():
    """A4 at 150 dpi, with a blue square that is nowhere else after any turn."""
    pixels = np.full((1754, 1240, 3), 250, np.uint8)
    pixels[1190:1211, 890:911] = (20, 30, 160)
    return Image(pixels, 150.0, "")


@pytest.mark.parametrize("name", POSES)
def test_what_is_on_the_page_lies_where_the_pose_says(page, name):
    posed, move = POSES[name](page)
    dark = np.argwhere(posed.pixels[:, :, 0] < 128)
    (x,), (y,) = move(*DOT)
    assert dark.mean(axis=0) == pytest.approx((y, x), abs=1.5)


def test_each_pose_is_what_its_name_says(page):
    posed = {name: change(page)[0] for name, change in POSES.items()}
    assert posed[AS_SCANNED] is page
    assert posed["turned by 270°"].pixels.shape == (1240, 1754, 3)
    grey = posed["grey"].pixels
    assert (grey == grey[:, :, :1]).all()
    assert len(np.unique(grey)) > 1
    black_and_white = posed["two-level, 200 dpi"]
    assert np.unique(black_and_white.pixels).tolist() == [0, 255]
    assert black_and_white.dpi == 200.0
    for dpi in (100, 600):
        at = posed[f"{dpi} dpi"]
        assert at.dpi == dpi
        assert (at.width, at.height) == pytest.approx((8.27 * dpi, 11.69 * dpi), rel=0.01)


def test_resolution_follows_from_the_shape_where_the_file_states_none(page):
    stated, _ = POSES["600 dpi"](page)
    guessed, _ = POSES["600 dpi"](Image(page.pixels, None, ""))
    assert guessed.pixels.shape == pytest.approx(stated.pixels.shape, rel=0.01)
