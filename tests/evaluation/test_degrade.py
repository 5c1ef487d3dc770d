from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from siggui.drawing import pen
from siggui.drawing.lifted import Lifted
from siggui.errors import InputError
from siggui.evaluation.degrade import DEGRADATIONS, degraded
from siggui.imaging.ink import ink_mask
from siggui.imaging.paper import normalize_paper, to_grey

Scan = Callable[..., np.ndarray]


@pytest.fixture(scope="module")
def scan() -> np.ndarray:
    """A scanned line of loops in dark grey on tinted, grainy paper: (H, W, 3) uint8 RGB."""
    t = np.linspace(0, 6 * np.pi, 200)
    x, y = 24 * t + 30 * np.sin(1.3 * t), 90 + 50 * np.sin(1.7 * t) + 14 * np.sin(4.1 * t)
    strokes = [np.column_stack((x, y, np.full(t.size, 0.5)))]
    drawn = pen.render(strokes, width_px=5, ink=(50, 48, 52), paper=(238, 235, 228), margin_px=40)
    rng = np.random.default_rng(3)
    pixels = np.clip(drawn + rng.normal(0, 2, drawn.shape), 0, 255).astype(np.uint8)
    pixels.setflags(write=False)  # nothing may change the page it is given
    return pixels


def mask(pixels: np.ndarray) -> np.ndarray:
    return ink_mask(normalize_paper(to_grey(pixels)))


def ink_spent(pixels: np.ndarray) -> float:
    """Of one pen on one way it grows with the width of the line."""
    return float((np.median(pixels) - pixels[~bare(pixels)].astype(float)).sum())


def bare(pixels: np.ndarray) -> np.ndarray:
    """Where there surely is paper."""
    return cv2.dilate(mask(pixels), np.ones((15, 15), np.uint8)) == 0


@pytest.mark.parametrize("name", DEGRADATIONS)
def test_each_changes_the_picture_repeatably(scan: np.ndarray, name: str) -> None:
    once, _ = degraded(name, scan, 300.0, "set/001/genuine/01.png")
    again, _ = degraded(name, scan, 300.0, "set/001/genuine/01.png")
    assert (once.dtype, once.ndim, once.shape[2]) == (np.uint8, 3, 3)
    assert np.array_equal(once, again)
    assert once.shape != scan.shape or not np.array_equal(once, scan)
    assert mask(once).any()


@pytest.mark.parametrize("name", ["blue-on-pattern", "ruled-line", "stamp", "ball-pen-gaps"])
def test_chance_follows_the_image(scan: np.ndarray, name: str) -> None:
    first, second = (degraded(name, scan, 300.0, f"set/001/genuine/0{n}.png")[0] for n in (1, 2))
    assert not np.array_equal(first, second)


def test_resolution_is_lost_and_told(scan: np.ndarray) -> None:
    half, dpi = degraded("half-resolution", scan, 400.0, "a")
    assert (half.shape[1], round(dpi or 0)) == (round(scan.shape[1] / 2), 200)
    coarse, dpi = degraded("150-dpi", scan, 400.0, "a")
    assert coarse.shape[1] == round(scan.shape[1] * 150 / 400)
    assert dpi == pytest.approx(150, rel=0.01)
    unknown, dpi = degraded("150-dpi", scan, None, "a")
    assert (unknown.shape[1], dpi) == (round(scan.shape[1] / 2), None)


def test_a_two_level_scan_at_150_dpi_stays_one(scan: np.ndarray) -> None:
    two_level = np.where(mask(scan)[:, :, None] > 0, 0, 255).astype(np.uint8).repeat(3, axis=2)
    coarse, _ = degraded("150-dpi", two_level, 300.0, "a")
    assert set(np.unique(coarse)) == {0, 255}
    grey, _ = degraded("half-resolution", two_level, 300.0, "a")
    assert len(np.unique(grey)) > 2


@pytest.mark.parametrize(("name", "sign"), [("rotated+10", 1), ("rotated-10", -1)])
def test_turning_cuts_nothing_off_and_continues_the_paper(
    scan: np.ndarray, name: str, sign: int
) -> None:
    turned, _ = degraded(name, scan, 300.0, "a")
    inked, was = np.count_nonzero(mask(turned)), np.count_nonzero(mask(scan))
    assert inked == pytest.approx(was, rel=0.05)
    assert np.abs(turned[0, 0].astype(int) - np.median(scan[bare(scan)], axis=0)).max() <= 3

    def rise(pixels: np.ndarray) -> float:
        rows, columns = np.nonzero(mask(pixels))
        return -float(np.polyfit(columns, rows, 1)[0])

    assert sign * (rise(turned) - rise(scan)) == pytest.approx(np.tan(np.radians(10)), abs=0.03)


@pytest.mark.parametrize(("name", "factor"), [("pen-0.6", 0.6), ("pen-1.6", 1.6)])
def test_another_pen_changes_the_ink_and_not_the_paper(
    scan: np.ndarray, name: str, factor: float
) -> None:
    after, _ = degraded(name, scan, 300.0, "a")
    assert ink_spent(after) / ink_spent(scan) == pytest.approx(factor, abs=0.1)
    assert np.array_equal(after[bare(scan)], scan[bare(scan)])
    core = cv2.erode(mask(after), np.ones((3, 3), np.uint8)) > 0
    assert np.abs(after[core].mean(axis=0) - [50, 48, 52]).max() < 12


def test_a_thinner_pen_loses_no_hairline() -> None:
    """A fixed erosion would: the line is a third as wide as the other."""
    page = np.full((120, 400, 3), 240, np.uint8)
    cv2.line(page, (20, 40), (380, 44), (30, 30, 30), 9, cv2.LINE_AA)
    cv2.line(page, (20, 80), (380, 84), (30, 30, 30), 2, cv2.LINE_AA)
    after, _ = degraded("pen-0.6", page, 300.0, "a")
    hairline = after[70:95, 30:370].min(axis=(0, 2))
    assert (hairline < 200).mean() > 0.95


def test_blue_ink_on_patterned_paper(scan: np.ndarray) -> None:
    after, _ = degraded("blue-on-pattern", scan, 300.0, "a")
    red, _, blue = after[cv2.erode(mask(scan), np.ones((3, 3), np.uint8)) > 0].mean(axis=0)
    assert blue > red + 60
    flat, patterned = scan[bare(scan)].std(), after[bare(scan)].std(axis=0).max()
    assert patterned > 2 * flat  # the interwoven lines


def test_a_line_runs_from_edge_to_edge_over_the_writing(scan: np.ndarray) -> None:
    after, _ = degraded("ruled-line", scan, 300.0, "a")
    darker = (scan.astype(int) - after).max(axis=2) > 40
    assert darker[:, :3].any() and darker[:, -3:].any()
    rows = np.nonzero(darker)[0]
    ink_rows = np.nonzero(mask(scan))[0]
    assert ink_rows.min() < rows.min() and rows.max() < ink_rows.max()
    assert darker.any(axis=0).mean() > 0.6  # under ink it is not seen


def test_a_stamp_is_a_glaze_of_color_across_the_writing(scan: np.ndarray) -> None:
    after, _ = degraded("stamp", scan, 300.0, "a")
    assert (after <= scan).all()
    changed = (scan.astype(int) - after).max(axis=2) > 40
    color = after[changed & bare(scan)].astype(int)
    assert np.median(color.max(axis=1) - color.min(axis=1)) > 40
    left, _, width, _ = cv2.boundingRect(mask(scan))
    columns = np.nonzero(changed)[1]
    assert columns.min() < left + width and columns.max() > left


def test_a_ball_pen_misses_a_seventh_of_its_ink(scan: np.ndarray) -> None:
    after, _ = degraded("ball-pen-gaps", scan, 300.0, "a")
    assert ink_spent(after) / ink_spent(scan) == pytest.approx(6 / 7, abs=0.04)
    assert np.array_equal(after[bare(scan)], scan[bare(scan)])


def test_contrast(scan: np.ndarray) -> None:
    after, _ = degraded("contrast-40", scan, 300.0, "a")
    assert after.std() / scan.std() == pytest.approx(0.4, abs=0.01)
    assert after.mean() == pytest.approx(scan.mean(), abs=0.6)


def test_what_the_program_cannot_read_is_told_as_it_tells_it() -> None:
    blank = np.full((90, 200, 3), 255, np.uint8)
    with pytest.raises(InputError) as caught:
        degraded("pen-1.6", blank, None, "a")
    assert caught.value.code == "no-ink"


def test_lifting_ink_and_laying_it_back_is_the_picture(scan: np.ndarray) -> None:
    lifted = Lifted(scan)
    again = lifted.with_ink(lifted.cover)
    assert np.abs(again.astype(int) - scan).mean() < 2.0
