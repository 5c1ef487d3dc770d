from __future__ import annotations

import numpy as np
import pytest

from siggui.errors import Cancelled
from siggui.imaging.canvas import INK
from siggui.verifier.explain import CELL_PX, MAP_COLUMNS, MAP_ROWS, explain, without

BAD = (slice(36, 60), slice(120, 144))
"""Ink in here is held against a signature."""


class Judge:
    """Its embedding is the canvas; it likes all ink but that in one place."""

    def __init__(self):
        self.asked = 0

    def embed(self, canvases):
        self.asked += len(canvases)
        return list(canvases)

    def logits(self, pairs):
        return [float(0.001 * q.sum() - 0.01 * q[INK][BAD].sum()) for _, q in pairs]

    def weigh(self, logits, own):
        return logits.mean(axis=0)

    def partners(self, specimens, questioned):
        return None


@pytest.fixture
def canvas():
    canvas = np.zeros((2, 96, 288), np.float32)
    canvas[INK, 20:80:6, 30:250] = 1.0
    return canvas


def test_ink_that_speaks_against_is_found_where_it_is(canvas):
    found = explain(Judge(), [canvas, canvas], canvas, canvas)
    row, column = np.unravel_index(found.heat.argmax(), found.heat.shape)
    assert BAD[0].start <= row * CELL_PX < BAD[0].stop
    assert BAD[1].start <= column * CELL_PX < BAD[1].stop
    far = found.heat[:, : BAD[1].start // CELL_PX - 2]
    assert far.min() < 0, "ink that fits adds to the verdict"
    assert far.max() <= 0


class Excused(Judge):
    """As long as the worse place is there, the milder one does little harm of its own."""

    def logits(self, pairs):
        worse, milder = (slice(36, 60), slice(60, 84)), (slice(36, 60), slice(180, 204))
        both = [(1.5 * q[INK][worse].sum(), q[INK][milder].sum()) for _, q in pairs]
        return [float(-0.01 * max(one, other) - 0.001 * other) for one, other in both]


def test_ink_that_worse_ink_excuses_is_found_too(canvas):
    found = explain(Excused(), [canvas], canvas, canvas)
    assert found.heat[3:5, 5:7].min() > 0.1
    assert found.heat[3:5, 15:17].min() > 0.1, "without the worse one it does ten times as much"
    assert not found.heat[:, 8:14].any()


def test_nothing_is_said_where_there_is_no_ink_and_nothing_asked(canvas):
    judge = Judge()
    found = explain(judge, [canvas], canvas, canvas)
    ink = canvas[INK].reshape(MAP_ROWS, CELL_PX, MAP_COLUMNS, CELL_PX).sum(axis=(1, 3))
    assert not found.heat[ink == 0].any()
    assert 0 < judge.asked < (MAP_ROWS + 1) * (MAP_COLUMNS + 1)
    assert not found.heat.flags.writeable


def test_it_stops_when_nobody_waits(canvas):
    judge = Judge()

    def stop():
        if judge.asked:
            raise Cancelled

    with pytest.raises(Cancelled):
        explain(judge, [canvas], canvas, canvas, stop)
    assert judge.asked < 20


def test_it_needs_a_specimen(canvas):
    with pytest.raises(ValueError, match="at least one specimen"):
        explain(Judge(), [], canvas, canvas)


def test_without_leaves_the_canvas_as_it_was(canvas):
    before = canvas.copy()
    assert without(canvas, [BAD])[:, *BAD].sum() == 0
    assert (canvas == before).all()
