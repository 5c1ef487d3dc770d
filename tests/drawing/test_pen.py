from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.drawing import pen

STROKES = Path(os.environ.get("SIGGUI_DATA", "../shared/data")) / "strokes"


def line(pressure: float = 0.5, length: float = 200.0) -> np.ndarray:
    x = np.linspace(0, length, 80)
    return np.column_stack((x, np.zeros(80), np.full(80, pressure)))


def circle(radius: float = 50.0, samples: int = 24) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, samples)
    return np.column_stack((radius * np.cos(angle), radius * np.sin(angle), np.full(samples, 0.5)))


def test_line_has_the_width_of_the_pen() -> None:
    image = pen.render([line()], width_px=5, ink=0)
    assert image.dtype == np.uint8
    assert image.shape == (40, 240)
    covered = (255 - image[:, 120].astype(float)).sum() / 255
    assert covered == pytest.approx(5, abs=0.4)


def test_pressure_widens_the_line() -> None:
    area = [(255 - pen.render([line(p)], ink=0).astype(int)).sum() for p in (0.1, 0.5, 0.9)]
    assert area[0] < area[1] < area[2]
    flat = [(pen.render([line(p)], ink=0, dynamics=0) < 200).sum() for p in (0.4, 0.9)]
    assert flat[0] == flat[1]


def test_edges_are_antialiased() -> None:
    image = pen.render([circle(60, 90)], width_px=3.3, ink=0)
    assert len(np.unique(image)) > 8


def test_margin_is_bare_paper() -> None:
    image = pen.render([circle()], width_px=4, margin_px=12, paper=240)
    ys, xs = np.nonzero(image < 200)
    assert ys.min() >= 8
    assert xs.min() >= 8
    assert ys.max() < image.shape[0] - 8
    assert (image[:6] == 240).all()


def test_color_ink_and_paper() -> None:
    image = pen.render([line()], ink=(10, 20, 160), paper=(250, 246, 230))
    assert image.shape[2] == 3
    assert tuple(image[0, 0]) == (250, 246, 230)
    assert image[20, 120, 2] > image[20, 120, 0] + 80
    assert pen.render([line()], ink=(10, 20, 160)).ndim == 3
    paper = np.full((30, 30), 200, np.uint8)
    assert pen.render([line()], paper=paper)[0, 0] == 200


def test_texture_and_gaps_take_ink_away_and_repeat() -> None:
    plain = pen.render([line()]).astype(int)
    for options in ({"texture": 1.0}, {"gaps": 1.0}):
        one, two = (
            pen.render([line(0.3)], rng=np.random.default_rng(4), **options) for _ in range(2)
        )
        assert np.array_equal(one, two)
        assert one.sum() > plain.sum()
        other = pen.render([line(0.3)], rng=np.random.default_rng(5), **options)
        assert not np.array_equal(one, other)


def test_a_dot_is_drawn() -> None:
    dot = np.array([[3.0, 4.0, 0.8]])
    assert pen.render([dot], ink=0).min() < 40


def test_nothing_to_draw_is_refused() -> None:
    for strokes in ([], [np.zeros((0, 3))]):
        with pytest.raises(ValueError, match="no strokes"):
            pen.render(strokes)
    with pytest.raises(ValueError, match="too large"):
        pen.render([line(length=50_000)])


def test_smooth_follows_a_circle_between_its_samples() -> None:
    curve = pen.smooth(circle(100, 20), step_px=2)
    radius = np.hypot(curve[:, 0], curve[:, 1])
    assert np.abs(radius - 100).max() < 1.0
    assert np.hypot(*np.diff(curve[:, :2], axis=0).T).max() < 2.5
    assert np.allclose(curve[0], circle(100, 20)[0])
    assert np.allclose(curve[-1], circle(100, 20)[-1])


@given(
    st.integers(0, 12),
    st.integers(0, 2**32 - 1),
    st.floats(0.5, 8),
)
@settings(max_examples=40, deadline=None)
def test_any_strokes_give_an_image_that_holds_them(count: int, seed: int, width: float) -> None:
    rng = np.random.default_rng(seed)
    stroke = np.column_stack((rng.normal(0, 60, (count + 1, 2)), rng.uniform(-1, 2, count + 1)))
    smoothed = pen.smooth(stroke)
    assert np.isfinite(smoothed).all()
    image = pen.render([smoothed], width_px=width, gaps=0.5, texture=0.5, rng=rng)
    left, top, right, bottom = pen.bounds([smoothed])
    assert image.shape[1] >= right - left + 38
    assert image.shape[0] >= bottom - top + 38


def test_stain_is_clipped_at_the_page() -> None:
    page = np.full((50, 60), 255, np.uint8)
    ink_map = pen.cover([line()])
    pen.stain(page, ink_map, 0, x=30, y=25)
    assert page[25, 40] < 60
    pen.stain(page, ink_map, 0, x=500, y=500)
    pen.stain(page, ink_map, 0, x=-500, y=5)
    assert (page[:10] == 255).all()


def trajectory() -> np.ndarray:
    t = np.arange(0, 600, 10.0)
    x, y = 1000 + 30 * t, 5000 + 2000 * np.sin(t / 60) + t
    points = np.column_stack((x, y, t, np.linspace(0.2, 0.9, len(t)), np.ones(len(t))))
    points[30, 4] = 0
    return points


def test_trajectory_is_split_scaled_and_turned_upside_down() -> None:
    points = trajectory()
    strokes = pen.from_trajectory(points, across_px=500)
    assert len(strokes) == 2
    left, top, right, bottom = pen.bounds(strokes)
    assert (left, top) == pytest.approx((0, 0), abs=2)
    assert right == pytest.approx(500, abs=2)
    assert bottom == pytest.approx(500 * np.ptp(points[:, 1]) / np.ptp(points[:, 0]), rel=0.02)
    # The highest sample of the tablet is the uppermost on the page.
    highest = points[points[:, 1].argmax(), 0]
    drawn = np.concatenate(strokes)
    expected = (highest - points[0, 0]) * 500 / np.ptp(points[:, 0])
    assert drawn[drawn[:, 1].argmin(), 0] == pytest.approx(expected, abs=12)


def test_speed_lightens_the_pen() -> None:
    pressure = pen.lighter_when_fast(np.full(3, 0.5), np.array([0.0, 1.0, 3.0]), 0.5)
    assert pressure[0] > pressure[1] == 0.5 > pressure[2]


def test_pen_that_never_touches_draws_nothing() -> None:
    points = trajectory()
    points[:, 4] = 0
    assert pen.from_trajectory(points) == []


def test_pressure_without_variation_is_nominal() -> None:
    points = trajectory()
    points[:, 3] = 0.7
    strokes = pen.from_trajectory(points, speed_effect=0)
    assert all(np.allclose(stroke[:, 2], 0.5) for stroke in strokes)


def test_coarse_tablet_is_smoothed() -> None:
    points = trajectory()
    coarse = points.copy()
    coarse[:, 1] = np.round(points[:, 1] / 300) * 300
    fine_strokes, rough_strokes = pen.from_trajectory(points), pen.from_trajectory(coarse)

    def bend(strokes: list[np.ndarray]) -> float:
        return float(sum(np.abs(np.diff(s[:, 1], 2)).sum() for s in strokes))

    assert bend(rough_strokes) < 3 * bend(fine_strokes)


@pytest.mark.parametrize("name", ["svc2004", "mcyt100", "susig_visual"])
def test_recorded_trajectories(name: str) -> None:
    path = STROKES / f"{name}.npz"
    if not path.is_file():
        pytest.skip(f"research strokes not here: {path.name}")
    with np.load(path) as data:
        points, start = data["points"], data["start"]
    for index in range(0, len(start) - 1, max(1, len(start) // 25)):
        strokes = pen.from_trajectory(points[start[index] : start[index + 1]], across_px=300)
        image = pen.render(strokes, width_px=3)
        assert max(image.shape) >= 100
        assert 0.002 < (image < 128).mean() < 0.4
