"""The ink that training pages bear: lifted off scans, or drawn anew."""

from __future__ import annotations

from contextlib import nullcontext

import cv2
import numpy as np
import pytest

from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.imaging.pipeline import fine_signature
from siggui.training import writing_inks
from siggui.training.dataset import SignatureSet


@pytest.fixture
def scans(tmp_path):
    """Two scans of one writer and a file that is none, with the cache's ink of all three."""
    folder = tmp_path / "signatures" / "drawn" / "001" / "genuine"
    folder.mkdir(parents=True)
    ink = 255 - cover(Signer(3).genuine(0), width_px=5.0).alpha
    for name in ("1.png", "2.png"):
        cv2.imwrite(str(folder / name), ink)
    (folder / "3.png").write_bytes(b"none")
    packed = np.packbits(fine_signature(ink).ink > 0)
    return tmp_path, SignatureSet(
        "drawn",
        np.stack([packed] * 3),
        np.ones(3, np.int64),
        np.ones(3, bool),
        np.array([f"001/genuine/{k}.png" for k in (1, 2, 3)]),
    )


def test_ink_is_lifted_off_scans_and_drawn_in_every_width(scans, monkeypatch):
    data, signatures = scans
    monkeypatch.setattr(writing_inks, "load_sets", lambda *_: [signatures])
    monkeypatch.setattr(writing_inks, "invented_set", lambda *_: signatures)
    monkeypatch.setattr(writing_inks, "split_writers", lambda _: ([1], [], []))
    in_line = type("InLine", (), {"map": staticmethod(lambda do, files, **_: map(do, files))})
    monkeypatch.setattr(writing_inks, "helper_processes", lambda _: nullcontext(in_line))
    one = writing_inks.inks_of(data, data, 1)
    heights = set()
    for seed in range(6):
        ink = one(np.random.default_rng(seed))
        assert ink.dtype == np.uint8 and ink.max() > 200
        # Tight around it, and softer than black and white.
        assert ink[0].any() or ink[1].any()
        assert ((ink > 20) & (ink < 235)).any()
        heights.add(ink.shape[0])
    assert len(heights) > 3
    assert np.array_equal(one(np.random.default_rng(0)), one(np.random.default_rng(0)))


def test_without_data_only_invented_signers_write(scans, monkeypatch):
    monkeypatch.setattr(writing_inks, "invented_set", lambda *_: scans[1])
    one = writing_inks.inks_of(None, scans[0], 1)
    assert one(np.random.default_rng(0)).any()
