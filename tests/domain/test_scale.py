"""Two images stand at the same scale whatever is known about them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.scale import Measure, ScaleBasis, same_scale

strokes = st.floats(1.0, 40.0)


def test_resolutions_are_taken_as_they_are():
    one, two, basis = same_scale(Measure(300.0, 4.0), Measure(600.0, 5.0))
    assert one == pytest.approx(2 * two)
    assert basis is ScaleBasis.RESOLUTION


@pytest.mark.parametrize("invented", [None, 72.0, 96.0])
@given(first=strokes, second=strokes)
def test_otherwise_strokes_are_equally_wide(invented, first, second):
    one, two, basis = same_scale(Measure(300.0, first), Measure(invented, second))
    assert one == pytest.approx(25.4 / 300)
    assert one * first == pytest.approx(two * second)
    assert basis is ScaleBasis.STROKE


@given(first=strokes, second=strokes)
def test_order_does_not_matter(first, second):
    a, b = Measure(None, first), Measure(200.0, second)
    assert same_scale(a, b)[:2] == same_scale(b, a)[1::-1]


def test_nothing_known_says_so():
    one, two, basis = same_scale(Measure(None, 0.0), Measure(None, 3.0))
    assert one == two > 0
    assert basis is ScaleBasis.NONE
