"""A tuned network beside the shipped one, on the shipped protocol and on a bank's own."""

from __future__ import annotations

import numpy as np
import pytest

from siggui.evaluation.drawn import Signatures, drawn_protocol
from siggui.evaluation.tuned import changes_on, compared


@pytest.fixture(scope="module")
def drawn():
    return drawn_protocol(3, processes=0)


class Blurring:
    """Like another engine, but hardly told one signature from another."""

    def __init__(self, engine):
        self._engine, self._rng = engine, np.random.default_rng(0)

    def embed(self, canvases):
        return self._engine.embed([self._rng.random(c.shape, dtype=np.float32) for c in canvases])

    def compare_many(self, cases):
        return self._engine.compare_many(cases)


def test_the_protocol_is_the_same_everywhere(drawn):
    again = drawn_protocol(1, processes=0)
    assert np.array_equal(again.canvases[0], drawn.canvases[0])
    assert np.unique(drawn.writer).size == 3
    assert drawn.genuine.sum() == 15 and (~drawn.genuine).sum() == 12


def test_a_worse_network_is_seen(drawn, engine):
    done = []
    changes = changes_on(
        drawn, engine, Blurring(engine), "here", lambda *told: done.append(told), is_hold_out=True
    )
    # Three writers' forgeries are too few for figures of their own.
    assert [(c.where, c.measure) for c in changes] == [
        ("here, other hands", "EER"),
        ("here, other hands", "Cllr"),
    ]
    assert all(c.after > c.before and not c.is_not_worse for c in changes) and done
    same = changes_on(drawn, engine, engine, "here", lambda *_: None)
    assert all((c.low, c.high) == (0.0, 0.0) and c.is_not_worse for c in same)


def test_everything_is_compared(drawn, protocol, small_network):
    few = Signatures(drawn.canvases[:18], drawn.writer[:18], drawn.genuine[:18])
    content = small_network({"fine_tuned_from": "x"})
    changes = compared(content, few, drawn, [protocol], "cpu", lambda *_: None)
    assert {c.where.split(",")[0] for c in changes} == {"kept back", "drawn-2", protocol.stem}
    assert {c.where for c in changes if c.is_hold_out} == {"kept back, other hands"}
    # The weights are the same ones.
    assert all(c.before == c.after for c in changes)
