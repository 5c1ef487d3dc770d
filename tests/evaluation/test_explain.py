from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from siggui.evaluation.explain import patch, report
from siggui.imaging.canvas import INK
from siggui.verifier.explain import explain, first_cells


@dataclass
class Judge:
    """Dislikes ink on the right half; its map may be true or turned round."""

    honest: bool

    def embed(self, canvases):
        return list(canvases)

    def logits(self, pairs):
        return [float(q[INK, :, :144].sum() - 2 * q[INK, :, 144:].sum()) / 100 for _, q in pairs]

    def weigh(self, logits, own):
        return logits.mean(axis=0)

    def partners(self, specimens, questioned):
        return None

    def explain(self, specimens, questioned, canvas):
        found = explain(self, specimens, questioned, canvas)
        if not self.honest:
            # It marks the ink that says least.
            found = replace(found, heat=-np.abs(found.heat))
        return found


def test_a_true_map_is_told_from_one_that_marks_anything(protocol, capsys, monkeypatch):
    assert report([protocol], 12, Judge(honest=True)) == 0
    told = capsys.readouterr().out
    assert "drawn_2ref" in told
    assert "genuine" in told and "skilled" in told
    assert report([protocol], 12, Judge(honest=False)) == 1


def test_a_patch_is_one_piece_of_the_wanted_ink():
    ink = np.ones((8, 24), np.float32)
    cells = patch(ink, 0.2, np.random.default_rng(3))
    assert len(cells) == pytest.approx(0.2 * ink.size, abs=1)
    rows, columns = np.array(cells).T
    assert np.hypot(rows.std(), columns.std()) < 4


def test_empty_cells_are_never_taken():
    ink = np.array([[0.0, 1.0, 0.0, 1.0]], np.float32)
    assert first_cells(np.zeros((1, 4)), ink, 0.2) == [(0, 1)]
    assert first_cells(np.zeros((1, 4)), ink, 0.0) == []
