"""The network that tells writing from print: its pages, its training, and the same answer twice."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.errors import SystemFault
from siggui.imaging.clean.writing import load_writing
from siggui.imaging.clean.writing_network import run
from siggui.training.layers import folded, unfold
from siggui.training.writing import WritingNetwork, ink_loss, save, train
from siggui.training.writing_pages import PICTURE, WritingPages


@pytest.fixture(scope="module")
def pages():
    inks = [cover(Signer(seed).genuine(0), width_px=4.0).alpha for seed in (3, 4)]
    return WritingPages(lambda rng: inks[int(rng.integers(2))])


def test_pages_are_repeatable_and_hold_pen_and_print(pages):
    drawn = [pages.draw(np.random.default_rng(seed)) for seed in range(6)]
    for picture, truth in drawn:
        assert picture.shape == (2, *PICTURE) and truth.shape == PICTURE
        assert min(picture.min(), truth.min()) >= 0.0 and max(picture.max(), truth.max()) <= 1.0
    ink = np.stack([picture[0] for picture, _ in drawn]) > 0.5
    pen = np.stack([truth for _, truth in drawn]) > 0.5
    assert (ink & pen).sum() > 500 and (ink & ~pen).sum() > 500
    again, _ = pages.draw(np.random.default_rng(0))
    assert np.array_equal(again, drawn[0][0])


def test_the_soft_edge_of_a_stroke_is_the_pens(pages, monkeypatch):
    """A third of a signature's ink is edge; called none of the pen's, nothing would be sure."""
    monkeypatch.setattr(WritingPages, "_mark", lambda *_: None)
    for seed in range(4):
        picture, truth = pages.draw(np.random.default_rng(seed))
        assert (picture[0] * truth).sum() > 0.93 * picture[0].sum()


def test_the_loss_counts_ink_alone():
    picture = torch.zeros(1, 2, 4, 4)
    picture[:, 0, :, :2] = 1.0
    truth = torch.zeros(1, 4, 4)
    truth[:, :2] = 1.0
    right = torch.where(truth > 0.5, 9.0, -9.0)
    on_paper = right.clone()
    on_paper[:, :, 2:] *= -1.0
    assert ink_loss(right, picture, truth) < 0.01
    assert torch.equal(ink_loss(on_paper, picture, truth), ink_loss(right, picture, truth))
    assert ink_loss(-right, picture, truth) > 5.0


def test_the_program_runs_what_was_trained(pages, tmp_path):
    told = []
    network = train(pages, 2, told=lambda step, loss: told.append((step, loss)))
    assert told[-1][0] == 2
    save(network, tmp_path / "writing.npz", "2026-01-01")
    weights = load_writing(tmp_path / "writing.npz")
    picture, _ = pages.draw(np.random.default_rng(9))
    with torch.inference_mode():
        expected = network(torch.from_numpy(picture[None]))[0].numpy()
    # The weights are kept in half precision.
    assert np.abs(run(weights, picture) - expected).max() < 0.05
    odd = picture[:, :99, :301]
    assert run(weights, odd).shape == (99, 301)
    (tmp_path / "writing.npz").write_bytes(b"x")
    load_writing.cache_clear()
    with pytest.raises(SystemFault, match="altered"):
        load_writing(tmp_path / "writing.npz")


def test_training_goes_on_from_kept_weights(pages):
    torch.manual_seed(3)
    kept = folded(WritingNetwork().layers)
    torch.manual_seed(4)
    again = WritingNetwork()
    unfold(again.layers, kept)
    picture, _ = pages.draw(np.random.default_rng(9))
    expected = run({name: array.astype(np.float32) for name, array in kept.items()}, picture)
    with torch.inference_mode():
        assert (
            np.abs(again.eval()(torch.from_numpy(picture[None]))[0].numpy() - expected).max() < 0.01
        )
    trained = folded(train(pages, 1, start=kept).layers)
    change = [np.abs(trained[name].astype(np.float32) - kept[name]).max() for name in kept]
    # One step at the beginning of a lower rate: no weight is where it was, and none is far off.
    assert 0.0 < max(change) < 0.01


def test_every_layer_is_kept():
    kept = folded(WritingNetwork().layers)
    assert sum(array.size for array in kept.values()) < 500_000
