"""False hits and right ones of the list of known forgeries are told apart."""

from __future__ import annotations

import numpy as np
import pytest

from siggui.evaluation import forgery_list
from siggui.evaluation.forgery_list import Known, best_hits
from siggui.imaging.canvas import INK
from siggui.verifier.engine import Embedding, Score, Verifier


class Cosines:
    """A network whose weight of evidence is the cosine."""

    def embed(self, canvases):
        return [_embedding(canvas[INK, ::8, ::8]) for canvas in canvases]

    def compare_many(self, cases):
        values = [float(specimens[0].overall @ asked.overall) for specimens, asked in cases]
        return [Score(value, value, (value,), "cpu") for value in values]


def _embedding(values) -> Embedding:
    vector = np.asarray(values, dtype=np.float32).ravel()
    none = np.zeros(1, dtype=np.float32)
    return Embedding(none, none, vector / np.linalg.norm(vector), "cosines")


def known(writer: int, *values: float) -> Known:
    return Known(("drawn", writer), _embedding(values))


def test_what_counts():
    listed = [known(1, 1, 0), known(1, 1, 0.1), known(2, 1, 1)]
    ask = lambda asked, own: best_hits(Cosines(), listed, asked, own=own)  # noqa: E731
    # A genuine signature of the first writer is held against the second one's forgery only.
    assert ask(known(1, 1, 0), False) == pytest.approx(np.sqrt(0.5))
    # A forgery finds the other one of its series, and never itself.
    assert ask(listed[0], True) == pytest.approx(0.995, abs=0.001)
    assert ask(listed[2], True) == -np.inf


def test_the_table(collection, monkeypatch, capsys):
    monkeypatch.setattr(forgery_list, "VALIDATION_FROM", {"drawn": 5})
    monkeypatch.setattr(Verifier, "load", lambda *_: Cosines())
    forgery_list.main([str(collection), "--each", "2"])
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "4 forgeries listed, 4 genuine signatures looked up"
    assert len(told) == 6 and told[1].startswith("| 0.50 | ")
