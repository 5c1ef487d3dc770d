from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.errors import InputError
from siggui.imaging.canvas import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    INK,
    PLANES,
    canvas_of,
    crop_to_ink,
    deskew,
    fine_ink,
    set_stroke_width,
    skew_deg,
)
from siggui.imaging.ink import ink_mask, remove_lines, remove_specks, stroke_width_px
from siggui.imaging.paper import normalize_paper, to_grey
from siggui.imaging.pipeline import fine_signature, prepare


def signature(seed=3, width_px=5.0, ink=25, paper=255, variant=0):
    return render(Signer(seed).genuine(variant), width_px=width_px, ink=ink, paper=paper)


def overlap(one, other):
    a, b = one[INK], other[INK]
    both, either = np.minimum(a, b).sum(), np.maximum(a, b).sum()
    return float(both / either)


class TestGrey:
    def test_colored_ink_is_as_dark_as_in_its_darkest_channel_halfway(self):
        blue = np.full((20, 20, 3), (30, 60, 200), np.uint8)
        luma = cv2.cvtColor(blue, cv2.COLOR_RGB2GRAY)[0, 0]
        assert to_grey(blue)[0, 0] < luma

    @pytest.mark.parametrize("shape", [(4,), (4, 4, 2), (4, 4, 4), (1, 2, 3, 4)])
    def test_other_shapes_are_named_in_the_error(self, shape):
        with pytest.raises(ValueError, match=str(shape[-1])):
            to_grey(np.zeros(shape, np.uint8))

    def test_other_types_are_refused(self):
        with pytest.raises(ValueError, match="float64"):
            to_grey(np.zeros((4, 4)))


class TestPaper:
    def test_a_shadow_across_the_page_vanishes(self):
        page = signature().astype(np.float32)
        shadow = np.linspace(1.0, 0.55, page.shape[1])[None, :]
        flat = normalize_paper((page * shadow).astype(np.uint8))
        assert np.median(flat[:, :40]) > 240
        assert np.median(flat[:, -40:]) > 240

    def test_black_image_is_refused_with_advice(self):
        with pytest.raises(InputError) as caught:
            normalize_paper(np.zeros((200, 300), np.uint8))
        assert caught.value.code == "too-dark"
        assert caught.value.hint


class TestInk:
    def test_blank_page_has_no_ink(self):
        with pytest.raises(InputError) as caught:
            ink_mask(np.full((200, 300), 255, np.uint8))
        assert caught.value.code == "no-ink"

    def test_grain_alone_is_no_ink(self):
        grain = np.random.default_rng(0).normal(235, 3, (200, 300)).astype(np.uint8)
        with pytest.raises(InputError):
            prepare(grain)

    def test_faint_pencil_is_found(self):
        faint = prepare(signature(ink=205, paper=240)).canvas
        assert overlap(faint, prepare(signature()).canvas) > 0.75

    def test_patterned_paper_does_not_become_ink(self):
        plain = signature()
        rows, columns = np.mgrid[: plain.shape[0], : plain.shape[1]]
        pattern = 225 + 15 * np.sin(rows / 3.0) * np.sin(columns / 4.0)
        patterned = np.minimum(plain, pattern.astype(np.uint8))
        assert overlap(prepare(patterned).canvas, prepare(plain).canvas) > 0.85

    @pytest.mark.parametrize("color", [(20, 40, 160), (150, 20, 30), (20, 110, 50)])
    def test_colored_ink_gives_the_same_ink(self, color):
        colored = render(Signer(3).genuine(0), width_px=5.0, ink=color, paper=(250, 248, 240))
        assert overlap(prepare(colored).canvas, prepare(signature()).canvas) > 0.85

    def test_specks_go_and_strokes_stay(self):
        mask = ink_mask(signature())
        dusty = mask.copy()
        dusty[5:7, 5:7] = 255
        cleaned = remove_specks(dusty)
        assert not cleaned[5:7, 5:7].any()
        assert np.count_nonzero(cleaned) > 0.95 * np.count_nonzero(mask)

    def test_a_dot_far_off_does_not_shrink_the_signature(self):
        alone = np.pad(signature(), 150, constant_values=255)
        dotted = alone.copy()
        cv2.circle(dotted, (20, 20), 3, 25, -1)
        assert np.array_equal(prepare(dotted).canvas[INK], prepare(alone).canvas[INK])

    def test_the_dot_of_an_i_stays(self):
        mask = np.zeros((150, 300), np.uint8)
        for x in (60, 120, 180):
            cv2.line(mask, (x, 60), (x, 130), 255, 5)
        cv2.circle(mask, (120, 42), 4, 255, -1)
        assert np.array_equal(remove_specks(mask), mask)

    def test_a_ruled_line_goes_and_the_strokes_across_it_stay(self):
        mask = ink_mask(signature())
        ruled = mask.copy()
        y = mask.shape[0] * 2 // 3
        cv2.line(ruled, (0, y), (mask.shape[1], y + 4), 255, 3)
        cleaned = remove_lines(ruled)
        assert np.count_nonzero(cleaned != mask) < 0.2 * np.count_nonzero(ruled != mask)

    def test_a_frame_goes(self):
        mask = ink_mask(signature())
        framed = mask.copy()
        cv2.rectangle(framed, (2, 2), (mask.shape[1] - 3, mask.shape[0] - 3), 255, 2)
        cleaned = remove_lines(framed)
        assert np.count_nonzero(cleaned != mask) < 0.15 * np.count_nonzero(framed != mask)

    def test_a_headline_that_ends_before_the_edges_stays(self):
        mask = np.zeros((150, 500), np.uint8)
        cv2.line(mask, (60, 50), (440, 50), 255, 5)
        for x in range(80, 430, 60):
            cv2.line(mask, (x, 50), (x + 15, 110), 255, 5)
        assert np.array_equal(remove_lines(mask), mask)

    @pytest.mark.parametrize("width", [3, 5, 9])
    def test_stroke_width_is_measured(self, width):
        mask = np.zeros((100, 300), np.uint8)
        mask[50 : 50 + width, 20:280] = 255
        assert stroke_width_px(mask) == pytest.approx(width, abs=1.0)


class TestCanvas:
    @pytest.mark.parametrize("angle", [-12.0, -5.0, 5.0, 12.0])
    def test_deskew_brings_a_turned_signature_back(self, angle):
        mask = np.zeros((200, 600), np.uint8)
        cv2.ellipse(mask, (300, 100), (220, 18), 0, 0, 360, 255, 5)
        turned = deskew(mask, -angle)
        assert skew_deg(turned) == pytest.approx(angle, abs=0.6)
        assert abs(skew_deg(deskew(turned, skew_deg(turned)))) < 0.6

    def test_a_circle_has_no_axis_to_level(self):
        mask = np.zeros((200, 200), np.uint8)
        cv2.circle(mask, (100, 100), 70, 255, 5)
        assert skew_deg(mask) == 0.0

    def test_skew_beyond_fifteen_degrees_is_not_touched_further(self):
        mask = np.zeros((400, 400), np.uint8)
        cv2.line(mask, (50, 350), (350, 100), 255, 5)
        assert skew_deg(mask) == 15.0

    def test_crop_touches_ink_on_all_sides(self):
        cropped = crop_to_ink(ink_mask(signature()))
        assert all(side.any() for side in (cropped[0], cropped[-1], cropped[:, 0], cropped[:, -1]))

    def test_crop_without_ink_is_an_error(self):
        with pytest.raises(ValueError, match="no ink"):
            crop_to_ink(np.zeros((10, 10), np.uint8))

    @pytest.mark.parametrize(("height", "width"), [(30, 300), (100, 100), (300, 40)])
    def test_aspect_ratio_is_kept(self, height, width):
        mask = np.zeros((height, width), np.uint8)
        cv2.rectangle(mask, (1, 1), (width - 2, height - 2), 255, 3)
        _, _, found_width, found_height = cv2.boundingRect(fine_ink(crop_to_ink(mask)))
        assert found_width / found_height == pytest.approx(width / height, rel=0.12)

    @pytest.mark.parametrize("pen", [2.5, 4.0, 8.0])
    def test_amount_of_ink_does_not_tell_the_pen(self, pen):
        amount = prepare(signature(width_px=pen)).canvas[INK].sum()
        assert amount == pytest.approx(prepare(signature(width_px=5.0)).canvas[INK].sum(), rel=0.25)

    def test_no_ink_gives_an_empty_canvas(self):
        canvas = set_stroke_width(np.zeros((192, 576), np.uint8))
        assert canvas.shape == (96, 288)
        assert not canvas.any()


class TestPrepare:
    def test_shape_type_range_polarity(self):
        prepared = prepare(signature())
        assert prepared.canvas.shape == (PLANES, CANVAS_HEIGHT, CANVAS_WIDTH)
        assert prepared.canvas.dtype == np.float32
        assert prepared.canvas.min() == 0.0
        assert 0.9 < prepared.canvas.max() <= 1.0
        assert prepared.canvas[INK].mean() < 0.3
        assert not prepared.canvas.flags.writeable

    def test_every_stage_is_in_the_filmstrip(self):
        stages = prepare(signature(), keep_stages=True).stages
        names = [stage.name for stage in stages]
        assert names == ["grey", "paper", "ink", "clean", "deskew", "crop", "canvas", "pressure"]
        assert all(stage.pixels.dtype == np.uint8 for stage in stages)
        assert all(np.median(stage.pixels) > 200 for stage in stages if stage.name != "crop")

    def test_is_deterministic(self):
        image = signature()
        assert np.array_equal(prepare(image).canvas, prepare(image.copy()).canvas)

    def test_training_sees_what_the_program_sees(self):
        image = signature()
        ink, ranks = fine_signature(image)
        assert np.array_equal(canvas_of(set_stroke_width(ink), ranks), prepare(image).canvas)

    @pytest.mark.parametrize("scale", [0.5, 1.7])
    def test_scan_resolution_hardly_matters(self, scale):
        image = signature()
        resized = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        assert overlap(prepare(resized).canvas, prepare(image).canvas) > 0.75

    def test_two_signatures_of_one_hand_are_nearer_than_two_hands(self):
        one, again, other = (
            prepare(signature(3, variant=0)).canvas,
            prepare(signature(3, variant=1)).canvas,
            prepare(signature(8)).canvas,
        )
        assert overlap(one, again) > overlap(one, other)

    @pytest.mark.parametrize("shape", [(1, 1), (3, 200), (200, 3)])
    def test_tiny_images_are_refused_with_their_size(self, shape):
        with pytest.raises(InputError) as caught:
            prepare(np.full(shape, 255, np.uint8))
        assert caught.value.code == "image-too-small"
        assert f"{shape[1]}×{shape[0]}" in caught.value.message

    def test_low_resolution_and_clipping_are_warned_of(self):
        small = cv2.resize(signature(), None, fx=0.15, fy=0.15, interpolation=cv2.INTER_AREA)
        assert "low-resolution" in {w.code for w in prepare(small).warnings}
        image = signature()
        cut = image[:, image.shape[1] // 3 :]
        assert "clipped" in {w.code for w in prepare(cut).warnings}
        assert prepare(image, dpi=300).warnings == ()

    @settings(max_examples=40, deadline=None)
    @given(
        height=st.integers(1, 80),
        width=st.integers(1, 80),
        seed=st.integers(0, 10_000),
        levels=st.sampled_from([2, 5, 256]),
    )
    def test_any_image_gives_a_canvas_or_a_sentence(self, height, width, seed, levels):
        rng = np.random.default_rng(seed)
        image = (rng.integers(0, levels, (height, width)) * (255 // (levels - 1))).astype(np.uint8)
        try:
            canvas = prepare(image).canvas
        except InputError as error:
            assert error.message
            assert error.hint
        else:
            assert np.isfinite(canvas).all()
            assert 0.0 <= canvas.min() <= canvas.max() <= 1.0


def test_stroke_is_no_wider_than_an_image_that_is_all_ink():
    from siggui.imaging.ink import stroke_width_px

    assert stroke_width_px(np.full((21, 28), 255, np.uint8)) < 2 * 28
