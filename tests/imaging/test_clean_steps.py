from __future__ import annotations

import types
from functools import cache

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.domain.cleaning import ALL, NONE, STEPS
from siggui.drawing.marks import signed_page
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.errors import InputError
from siggui.imaging.clean import steps, writing
from siggui.imaging.clean.dots import find_dotted
from siggui.imaging.clean.holes import remove_holes
from siggui.imaging.clean.lines import remove_ruled
from siggui.imaging.clean.print import remove_print
from siggui.imaging.clean.stamps import Shapes, remove_stamps
from siggui.imaging.clean.steps import without_marks
from siggui.imaging.pipeline import prepare

SIGNERS = (0, 1, 2)


@cache
def ink(seed):
    return cover(Signer(seed).genuine(0), width_px=5.0, margin_px=0).alpha


@cache
def page(mark, seed):
    return signed_page(ink(seed), mark, np.random.default_rng([7, seed]), other=ink(seed + 20))


def overlap(a, b):
    a, b = (cv2.GaussianBlur(x, (0, 0), 1.0) for x in (a, b))
    return float(np.minimum(a, b).sum() / np.maximum(a, b).sum())


def pieces(mask):
    return cv2.connectedComponents(mask, connectivity=8)[0] - 1


class TestWhatAClerkSees:
    @pytest.mark.parametrize("seed", SIGNERS)
    def test_a_signature_on_plain_paper_is_left_alone(self, seed):
        prepared = prepare(page(None, seed))
        assert prepared.removed == ()
        assert np.array_equal(prepared.canvas, prepare(page(None, seed), cleaning=NONE).canvas)

    @pytest.mark.parametrize(
        ("mark", "step"),
        [
            ("colored_stamp", "colors"),
            ("ruled", "lines"),
            ("box", "lines"),
            ("holes", "holes"),
            ("text", "print"),
            ("bleed", "background"),
        ],
    )
    def test_marks_go_and_the_signature_stays(self, mark, step):
        cleaned, left = [], []
        found = set()
        for seed in SIGNERS:
            wanted = prepare(page(None, seed)).canvas
            prepared = prepare(page(mark, seed))
            found |= set(prepared.removed)
            cleaned.append(overlap(prepared.canvas, wanted))
            left.append(overlap(prepare(page(mark, seed), cleaning=NONE).canvas, wanted))
        assert np.mean(cleaned) > np.mean(left) + 0.15
        # A blue pen over black print is already told apart by its color.
        assert found & {step, "colors"}

    def test_the_same_image_is_always_cleaned_alike(self):
        image = page("colored_stamp", 0)
        assert np.array_equal(prepare(image).canvas, prepare(image.copy()).canvas)

    def test_a_step_that_is_switched_off_takes_nothing(self):
        marked = page("holes", 1)
        assert "holes" in prepare(marked).removed
        kept = prepare(marked, cleaning=ALL.without(["holes"]))
        assert "holes" not in kept.removed
        assert not np.array_equal(kept.canvas, prepare(marked).canvas)

    def test_the_filmstrip_shows_before_and_after(self):
        stages = {s.name: s.pixels for s in prepare(page("box", 1), keep_stages=True).stages}
        assert np.count_nonzero(stages["clean"] < 128) < 0.8 * np.count_nonzero(stages["ink"] < 128)

    def test_an_unknown_step_is_told_with_those_there_are(self):
        with pytest.raises(InputError) as caught:
            ALL.without(["lines", "coffee"])
        assert caught.value.code == "cleaning-unknown"
        assert all(step in caught.value.hint for step in STEPS)


def strokes_on(draw_mark):
    """Five slanting strokes and a mark that crosses them; the strokes alone, and both."""
    strokes = np.zeros((240, 700), np.uint8)
    for x in range(130, 600, 100):
        cv2.line(strokes, (x, 40), (x + 40, 200), 255, 6)
    both = strokes.copy()
    draw_mark(both)
    return strokes, both


class TestLines:
    def test_strokes_that_cross_a_line_are_joined_again(self):
        strokes, both = strokes_on(lambda m: cv2.line(m, (0, 118), (700, 126), 255, 5))
        cleaned = remove_ruled(both)
        assert pieces(both) == 1
        assert pieces(cleaned) == 5
        assert np.count_nonzero(cleaned != strokes) < 0.03 * np.count_nonzero(strokes)

    def test_a_frame_goes_with_all_four_sides(self):
        strokes, both = strokes_on(lambda m: cv2.rectangle(m, (60, 20), (660, 160), 255, 4))
        cleaned = remove_ruled(both)
        assert np.count_nonzero(cleaned & ~strokes) < 120
        assert np.count_nonzero(strokes & ~cleaned) < 0.03 * np.count_nonzero(strokes)

    def test_a_dotted_line_goes(self):
        def dots(mask):
            for x in range(4, 700, 12):
                cv2.circle(mask, (x, 150), 2, 255, -1)

        _, both = strokes_on(dots)
        assert pieces(remove_ruled(both)) < 0.4 * pieces(both)

    def test_a_low_frame_of_thick_lines_goes(self):
        def frame(mask):
            for level in (80, 151):
                mask[level : level + 9, 60:660] = 255
            for upright in (60, 651):
                mask[80:160, upright : upright + 9] = 255

        strokes, both = strokes_on(frame)
        cleaned = remove_ruled(both)
        assert np.count_nonzero(cleaned & ~strokes) < 120
        assert np.count_nonzero(strokes & ~cleaned) < 0.05 * np.count_nonzero(strokes)

    def test_a_broad_pens_underline_that_runs_out_of_the_crop_stays(self):
        for height, goes in ((8, False), (5, True)):
            _, both = strokes_on(lambda m, h=height: m.__setitem__(np.s_[150 : 150 + h, 330:], 255))
            crop = np.ascontiguousarray(both[70:230])
            assert (remove_ruled(crop) is not crop) == goes

    @pytest.mark.parametrize("radius", [2, 3, 4])
    def test_a_row_of_dots_is_a_line_even_where_strokes_cross_it(self, radius):
        def dots(mask):
            for x in range(4, 700, 16 + 2 * radius):
                cv2.circle(mask, (x, 150), radius, 255, -1)

        strokes, both = strokes_on(dots)
        line = find_dotted(both)
        assert line is not None
        assert abs(line.offset - 150.0) < 0.5
        cleaned = remove_ruled(both, line)
        assert pieces(cleaned) == 5
        assert np.count_nonzero(cleaned & ~strokes) < 60

    def test_dots_here_and_there_are_no_line(self):
        rng = np.random.default_rng(3)
        for _ in range(20):
            mask = np.zeros((240, 700), np.uint8)
            for x, y in rng.integers((5, 120), (695, 160), (25, 2)):
                cv2.circle(mask, (int(x), int(y)), 4, 255, -1)
            assert find_dotted(mask) is None

    def test_dots_on_one_line_but_of_no_pitch_are_no_line(self):
        mask = np.zeros((240, 700), np.uint8)
        for x in (10, 31, 95, 108, 171, 260, 287, 402, 455, 541, 603, 690):
            cv2.circle(mask, (x, 150), 4, 255, -1)
        assert find_dotted(mask) is None

    def test_a_line_that_wavers_as_a_hand_does_stays(self):
        mask = np.zeros((200, 700), np.uint8)
        x = np.arange(20, 680)
        y = 120 + 2.5 * np.sin(x / 60)
        cv2.polylines(mask, [np.int32(np.rint(np.column_stack([x, y])))], False, 255, 5)
        assert remove_ruled(mask) is mask

    def test_an_upright_stroke_alone_stays(self):
        mask = np.zeros((240, 500), np.uint8)
        cv2.line(mask, (200, 60), (200, 200), 255, 6)
        cv2.ellipse(mask, (300, 130), (80, 50), 0, 0, 300, 255, 6)
        assert remove_ruled(mask) is mask


class TestStamps:
    def test_a_ring_goes_and_the_strokes_in_it_stay(self):
        strokes, both = strokes_on(lambda m: cv2.circle(m, (350, 120), 105, 255, 5, cv2.LINE_AA))
        both = np.where(both > 127, 255, 0).astype(np.uint8)
        cleaned = remove_stamps(Shapes(both))
        assert np.count_nonzero(cleaned & ~strokes) < 0.2 * np.count_nonzero(both & ~strokes)
        assert np.count_nonzero(strokes & ~cleaned) < 0.1 * np.count_nonzero(strokes)

    def test_nothing_but_a_ring_is_left_as_it_is(self):
        mask = np.zeros((240, 240), np.uint8)
        cv2.circle(mask, (120, 120), 60, 255, 4)
        assert remove_stamps(Shapes(mask)) is mask

    def test_letters_under_strokes_go_where_the_pen_is_darker(self):
        strokes = np.zeros((300, 700), np.uint8)
        for x in range(60, 660, 60):
            cv2.line(strokes, (x, 40), (x + 30, 260), 255, 6)
        stamp = np.zeros_like(strokes)
        cv2.circle(stamp, (350, 150), 110, 255, 5)
        cv2.putText(stamp, "BANK", (265, 165), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 255, 6)
        both = strokes | stamp
        kept = {}
        for name, pale in (("paler", 110), ("as dark", 20)):
            grey = np.where(strokes > 0, 20, np.where(stamp > 0, pale, 250)).astype(np.uint8)
            cleaned = remove_stamps(Shapes(both), grey)
            assert np.count_nonzero(strokes & ~cleaned) < 0.1 * np.count_nonzero(strokes)
            kept[name] = np.count_nonzero(cleaned & ~strokes)
        assert kept["paler"] < 0.15 * np.count_nonzero(stamp & ~strokes)
        assert kept["paler"] < 0.5 * kept["as dark"]

    def test_a_loop_drawn_by_hand_stays(self):
        mask = np.zeros((300, 500), np.uint8)
        t = np.linspace(0, 2 * np.pi, 400)
        r = 100 + 6 * np.sin(2 * t) + 4 * np.sin(3 * t + 1)
        loop = np.column_stack([250 + r * np.cos(t), 150 + r * np.sin(t)])
        cv2.polylines(mask, [np.int32(np.rint(loop))], False, 255, 5)
        assert remove_stamps(Shapes(mask)) is mask

    def test_a_head_line_and_its_stems_are_no_frame(self):
        mask = np.zeros((300, 700), np.uint8)
        cv2.line(mask, (100, 100), (500, 121), 255, 5)
        for x in (100, 250, 497):
            y = round(100 + 0.0525 * (x - 100))
            cv2.line(mask, (x, y), (x - 3, y + 60), 255, 5)
        assert remove_stamps(Shapes(mask)) is mask


class TestColors:
    def test_rulings_are_not_taken_for_the_pen(self, monkeypatch):
        rulings = np.zeros((240, 700), np.uint8)
        for y in (60, 120, 180):
            cv2.line(rulings, (0, y), (699, y), 255, 3)
        rulings[:, 300:310] = 0
        writing = np.pad(np.asarray((ink(3) > 0.5) * 255, np.uint8), 40)
        inks = types.SimpleNamespace(is_pen=(True, False))
        grey = np.full((240, 700), 255, np.uint8)
        for kept, is_left_alone in ((rulings, True), (writing, False)):
            layers = iter((255 - kept, 255 - kept))
            monkeypatch.setattr(steps, "two_inks", lambda _: inks)
            monkeypatch.setattr(steps, "without_ink", lambda *_: next(layers))  # noqa: B023
            assert (steps.pen_only(grey, grey, ALL) is grey) == is_left_alone

    def test_a_stamp_goes_from_a_signature_that_was_cut_out_tightly(self):
        """Ink from edge to edge is no ruling if it goes up and down as well."""
        strokes = ink(1)[:, :, None] / 255.0
        height, width = strokes.shape[:2]
        stamp = np.zeros((height, width), np.uint8)
        cv2.rectangle(stamp, (width // 4, height // 5), (3 * width // 4, height - 8), 255, 4)
        cv2.putText(stamp, "PAID", (width // 3, height // 2), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 255, 4)
        laid = stamp[:, :, None] / 255.0
        pen, red = np.array([70, 70, 75]) / 255.0, np.array([190, 50, 60]) / 255.0
        paper = np.full((height, width, 3), 245.0)
        plain = paper * (1.0 - strokes * (1.0 - pen))
        stamped = plain * (1.0 - laid * (1.0 - red))
        clean, cleaned = (prepare(x.astype(np.uint8)) for x in (plain, stamped))
        assert cleaned.removed[:1] == ("colors",)
        assert overlap(clean.canvas, cleaned.canvas) > 0.7

    def test_print_in_a_pens_color_is_not_the_pen(self):
        """Black print beside a purple pen: the signature is what must stay."""
        strokes = np.zeros((260, 700), np.uint8)
        cv2.ellipse(strokes, (330, 140), (280, 80), 8, 0, 340, 255, 5)
        cv2.ellipse(strokes, (330, 140), (150, 40), -8, 0, 340, 255, 5)
        text = np.zeros_like(strokes)
        for row, words in ((40, "Respectfully yours,"), (245, "Frank L. Bennardo, P.E.")):
            cv2.putText(text, words, (20, row), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 255, 2, cv2.LINE_AA)
        image = np.full((260, 700, 3), 250, np.uint8)
        image[strokes > 0] = (120, 90, 190)
        image[text > 100] = (30, 30, 30)
        layer = steps.pen_only(image, cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), ALL)
        # Print may stay beside it, but the pen's strokes must not go.
        assert np.count_nonzero(layer[strokes > 0] < 190) > 0.9 * np.count_nonzero(strokes)

    def test_an_ink_that_is_all_stamp_is_not_taken_for_the_pen(self, monkeypatch):
        stamp = np.zeros((300, 700), np.uint8)
        cv2.circle(stamp, (350, 150), 110, 255, 5)
        cv2.circle(stamp, (350, 150), 80, 255, 5)
        writing = np.zeros_like(stamp)
        drawn = np.asarray((ink(3) > 127) * 255, np.uint8)[:280, :660]
        writing[10 : 10 + drawn.shape[0], 20 : 20 + drawn.shape[1]] = drawn
        inks = types.SimpleNamespace(is_pen=(True, True))
        monkeypatch.setattr(steps, "two_inks", lambda _: inks)
        for order in ((stamp, writing), (writing, stamp)):
            greys = [255 - mask for mask in order]
            monkeypatch.setattr(steps, "without_ink", lambda _, k: greys[1 - k])  # noqa: B023
            left = steps.pen_only(greys[0], np.full_like(stamp, 255), ALL)
            assert np.array_equal(left, 255 - writing)


class TestHoles:
    def test_a_punched_hole_and_a_staple_go(self):
        written = np.zeros((240, 700), np.uint8)
        cv2.ellipse(written, (350, 130), (180, 60), 8, 20, 330, 255, 6)
        both = written.copy()
        cv2.circle(both, (60, 120), 33, 255, -1)
        cv2.line(both, (560, 20), (680, 32), 255, 6)
        assert np.array_equal(remove_holes(both), written)

    def test_a_blot_of_the_pen_stays(self):
        mask = np.zeros((200, 400), np.uint8)
        cv2.line(mask, (30, 100), (370, 120), 255, 6)
        cv2.circle(mask, (200, 110), 9, 255, -1)
        assert remove_holes(mask) is mask


class TestPrint:
    def test_a_printed_line_below_goes(self):
        mask = np.zeros((200, 600), np.uint8)
        cv2.putText(mask, "Authorized signatory", (30, 180), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
        letters = np.count_nonzero(mask)
        cv2.ellipse(mask, (300, 80), (200, 50), 10, 0, 330, 255, 6)
        stroke = np.count_nonzero(mask) - letters
        assert np.count_nonzero(remove_print(mask)) < stroke + 0.1 * letters

    def test_a_letter_goes_that_touches_a_stroke_and_the_stroke_stays(self):
        letters = np.zeros((220, 700), np.uint8)
        text = "Authorized signatory"
        cv2.putText(letters, text, (30, 180), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2)
        stroke = np.zeros_like(letters)
        cv2.ellipse(stroke, (300, 60), (220, 40), 0, 0, 330, 255, 6)
        cv2.line(stroke, (300, 60), (292, 210), 255, 6)
        both = letters | stroke
        cleaned = remove_print(both)
        assert pieces(both) > 15
        assert np.count_nonzero(cleaned & ~stroke) < 0.03 * np.count_nonzero(letters & ~stroke)
        assert np.count_nonzero(stroke & ~cleaned) < 0.03 * np.count_nonzero(stroke)

    def test_letters_of_uneven_height_stay(self):
        rng = np.random.default_rng(1)
        mask = np.zeros((200, 600), np.uint8)
        for k in range(9):
            x, height = 40 + 55 * k, int(rng.integers(25, 60))
            cv2.ellipse(mask, (x, 150 - height // 2), (14, height // 2), 0, 0, 300, 255, 5)
        assert remove_print(mask) is mask


@settings(max_examples=30, deadline=None)
@given(
    height=st.integers(1, 120),
    width=st.integers(1, 160),
    seed=st.integers(0, 10_000),
    share=st.floats(0.0, 1.0),
)
def test_any_mask_comes_back_in_its_own_shape_with_ink_left(height, width, seed, share):
    rng = np.random.default_rng(seed)
    normalized = np.where(rng.random((height, width)) < share, 20, 250).astype(np.uint8)
    mask = np.where(normalized < 128, np.uint8(255), np.uint8(0))
    left, found = without_marks(normalized, mask, ALL)
    assert left.shape == mask.shape
    assert set(np.unique(left)) <= {0, 255}
    assert left.any() == mask.any()
    assert set(found) <= set(STEPS)


def test_grain_is_no_dotted_line_and_is_not_tried_pair_by_pair():
    page = np.zeros((1600, 1600), np.uint8)
    page[::6, ::6] = page[1::6, ::6] = page[::6, 1::6] = page[1::6, 1::6] = 255
    assert find_dotted(page) is None


def test_a_large_page_of_thin_strokes_is_looked_at_in_a_small_picture(monkeypatch):
    """Otherwise a page of hair lines would take gigabytes."""
    page = np.zeros((1600, 1600), np.uint8)
    page[::9] = 255
    seen = []

    def run(_weights, picture):
        seen.append(picture.shape)
        return picture[0]

    monkeypatch.setattr(writing, "run", run)
    assert writing.chance_of_pen(page, 255 - page).shape == page.shape
    assert seen[0][1] * seen[0][2] <= 170_000
