from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.drawing.pen import render
from siggui.drawing.print import lettered
from siggui.drawing.signer import Signer
from siggui.imaging.pipeline import prepare


def signature(seed=3, width_px=4.0, ink=25, margin_px=24):
    strokes = Signer(seed).genuine(0)
    return render(strokes, width_px=width_px, ink=ink, margin_px=margin_px)


def scaled(image, factor):
    return cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def codes(image, dpi=None):
    return [warning.code for warning in prepare(image, dpi=dpi).warnings]


@pytest.mark.parametrize("seed", range(6))
def test_ordinary_signatures_pass(seed):
    prepared = prepare(signature(seed), dpi=300)
    assert prepared.warnings == ()
    assert prepared.refusal is None


def test_resolution_is_the_files_where_a_pen_fits_it():
    image = signature()
    assert prepare(image, dpi=300).measures.dpi == 300
    assert 200 < prepare(image).measures.dpi < 450, "an ordinary pen's line at about 300 dpi"
    assert 200 < prepare(image, dpi=72).measures.dpi < 450, "no pen writes as broad a line"


def test_fewer_pixels_are_warned_of_then_refused():
    image = signature()
    longest = prepare(image).measures.longest_px
    few = prepare(scaled(image, 95 / longest))
    assert "low-resolution" in [warning.code for warning in few.warnings]
    assert few.refusal is None
    fewer = prepare(scaled(image, 50 / longest))
    assert fewer.refusal.code == "low-resolution"
    assert "300 dpi" in fewer.refusal.hint


def test_blur_is_measured_on_the_signatures_own_scale():
    image = signature(margin_px=90)
    sharp = prepare(image).measures.blur
    soft = prepare(cv2.GaussianBlur(image, (0, 0), 4)).measures.blur
    softer = prepare(cv2.GaussianBlur(image, (0, 0), 9)).measures.blur
    assert sharp < 1 < soft < softer
    enlarged = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
    assert prepare(cv2.GaussianBlur(enlarged, (0, 0), 8)).measures.blur == pytest.approx(
        soft, rel=0.15
    )


def test_faint_ink_is_warned_of():
    assert "faint" in codes(signature(ink=231))
    assert prepare(signature(ink=55)).measures.contrast > 0.6


def test_only_a_stroke_that_runs_out_is_clipped():
    image = signature()
    rows, columns = np.nonzero(image < 240)
    tight = image[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert "clipped" not in codes(tight), "a box drawn tight cuts nothing off"
    middle = (rows.min() + rows.max()) // 2
    (message,) = [
        warning.message for warning in prepare(image[:middle]).warnings if warning.code == "clipped"
    ]
    assert "of the picture" in message


def test_a_bar_of_ink_along_the_edge_is_not_a_cut_stroke():
    image = signature()
    assert prepare(image).measures.cut_strokes == 0
    image = image.copy()
    image[image.shape[0] // 2 : image.shape[0] // 2 + 4, -60:] = 20
    assert prepare(image).measures.cut_strokes == 1


def test_two_signatures_one_above_the_other_are_warned_of():
    image = signature()
    assert "several-signatures" in codes(np.vstack((image, image[:, ::-1])))
    assert "several-signatures" not in codes(image)


@pytest.mark.parametrize("size", [30, 60])
def test_print_is_warned_of(size):
    page = np.full((3 * size, 15 * size, 3), 250, np.uint8)
    text = [(size, 2 * size, "Authorized signature", size)]
    assert "printed" in codes(lettered(page, text))


def test_a_tick_is_no_signature():
    page = np.full((200, 300), 250, np.uint8)
    cv2.polylines(page, [np.array([(100, 90), (120, 120), (170, 60)])], False, 20, 8)
    prepared = prepare(page)
    assert prepared.refusal.code == "little-ink"
    assert "low-complexity" in [warning.code for warning in prepared.warnings]
