from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.drawing import pen
from siggui.drawing.kinematics import move, turns
from siggui.drawing.letters import glyph
from siggui.drawing.signer import Signer


def canvas(strokes: list[np.ndarray]) -> np.ndarray:
    """Size taken away, then blurred: enough to compare shapes by."""
    image = pen.render(strokes, width_px=8, ink=0, margin_px=4)
    small = cv2.resize(255 - image, (96, 32), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.5).ravel()
    return (blurred - blurred.mean()) / np.linalg.norm(blurred - blurred.mean())


def test_same_seed_is_the_same_person() -> None:
    one, two = Signer(5), Signer(5)
    assert one.name == two.name
    assert one.style == two.style
    for write in ("genuine", "forgery"):
        first, again = getattr(one, write)(3), getattr(two, write)(3)
        assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
        other = getattr(one, write)(4)
        assert not np.array_equal(first[0][:20], other[0][:20])
    assert Signer(6).style != one.style


def test_forgeries_are_further_away_than_genuine_ones() -> None:
    further = 0
    for seed in range(40, 52):
        signer = Signer(seed)
        known = [canvas(signer.genuine(k)) for k in range(4)]
        own = np.mean([known[0] @ known[k] for k in range(1, 4)])
        forged = np.mean([known[0] @ canvas(signer.forgery(k)) for k in range(3)])
        stranger = known[0] @ canvas(Signer(seed + 100).genuine(0))
        assert own > stranger
        further += own > forged
    assert further >= 11


def test_practice_brings_a_forgery_nearer() -> None:
    near, far = [], []
    for seed in range(30, 40):
        signer = Signer(seed)
        model = canvas(signer.genuine(0))
        for k in range(3):
            near.append(model @ canvas(signer.forgery(k, skill=1.0)))
            far.append(model @ canvas(signer.forgery(k, skill=0.0)))
    assert np.mean(near) > np.mean(far)


@given(st.integers(0, 10_000), st.integers(0, 50), st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_signature_can_be_drawn(seed: int, k: int, forged: bool) -> None:
    signer = Signer(seed)
    strokes = signer.forgery(k) if forged else signer.genuine(k)
    assert all(s.ndim == 2 and s.shape[1] == 3 and np.isfinite(s).all() for s in strokes)
    left, top, right, bottom = pen.bounds(strokes)
    assert (left, top) == pytest.approx((0, 0))
    # At 300 dpi between 1 cm and 13 cm wide, and not higher than 7 cm.
    assert 120 < right < 1550
    assert 40 < bottom < 830
    assert min(s[:, 2].min() for s in strokes) >= 0
    assert max(s[:, 2].max() for s in strokes) <= 1


@pytest.mark.parametrize("name", ["A", "Ößtrük Ñandú", "x", "李 小", "Queue Xaver-Qvist"])
def test_any_name_can_be_written(name: str) -> None:
    assert pen.render(Signer(3, name).genuine(0)).min() < 128


def test_hand_ends_where_it_aims_and_hurry_rounds() -> None:
    targets = np.array([[0.0, 0.0], [1.0, 2.0], [2.0, 0.0], [3.0, 2.0], [4.0, 0.0]])
    cusps = np.ones(5, bool)
    highest = []
    for overlap in (0.3, 0.8):
        path, speed = move(targets, cusps, overlap=overlap)
        assert path[0] == pytest.approx(targets[0], abs=0.05)
        assert path[-1] == pytest.approx(targets[-1], abs=0.02)
        assert (speed >= 0).all()
        highest.append(path[:, 1].max())
    assert highest[0] > 1.8
    assert highest[1] < highest[0] - 0.2


def test_turns_are_straight_at_a_cusp() -> None:
    targets = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])
    straight = turns(targets, np.array([False, True, False]))
    assert np.allclose(straight[0], straight[1])
    first, last = turns(targets, np.zeros(3, bool))
    assert last[0] > first[0]


def test_letters_without_a_form_get_one() -> None:
    assert glyph("Q").parts[0].shape == glyph("E").parts[0].shape
    assert glyph("ß").parts[0].shape == glyph("n").parts[0].shape
