from __future__ import annotations

import pytest
import torch

from siggui.domain.decision import ScoreDistributions
from siggui.imaging.canvas import canvas_of
from siggui.verifier.architectures import ARCHITECTURES, build
from siggui.verifier.architectures.taught import TaughtBranch
from siggui.verifier.calibration import Calibration, DecisionModel, Fusion
from siggui.verifier.engine import Verifier
from siggui.verifier.network import Branch, ink_of_cells
from siggui.verifier.weights import load_weights, save_weights

CHANNELS = (4, 4, 8, 8)

pytestmark = pytest.mark.parametrize("name", ARCHITECTURES)


def drawn(count, seed=0):
    """Canvases with ink in the middle third only."""
    random = torch.Generator().manual_seed(seed)
    canvas = torch.zeros(count, 1, 96, 288)
    canvas[..., 96:192] = (torch.rand(count, 1, 96, 96, generator=random) > 0.9).float()
    return canvas


@pytest.fixture
def network(name):
    torch.manual_seed(3)
    network = build(name, CHANNELS)
    with torch.no_grad():
        network.train()(drawn(4), drawn(4, 1))
    return network.eval()


def test_every_number_is_learned_from_a_step(name):
    torch.manual_seed(0)
    network = build(name, CHANNELS).train()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        first, second = network.encoder(drawn(6)), network.encoder(drawn(6, 1))
        logit = network.comparer(first, second)
    assert logit.shape == (6,)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(
        logit.float(), torch.tensor([1.0, 0.0] * 3)
    )
    loss.backward()
    slopes = {key: p.grad for key, p in network.named_parameters()}
    assert not [key for key, slope in slopes.items() if slope is None]
    assert all(torch.isfinite(slope).all() for slope in slopes.values())
    assert slopes[next(iter(slopes))].any()


def test_order_does_not_matter(network):
    a, b = drawn(3), drawn(3, 1)
    with torch.inference_mode():
        assert torch.allclose(network(a, b), network(b, a), atol=1e-5)


def test_global_vectors_have_unit_length(network):
    with torch.inference_mode():
        overall = network.encoder(drawn(3)).overall
    assert torch.allclose(overall.norm(dim=1), torch.ones(3), atol=1e-5)


def test_an_empty_canvas_gives_a_number_and_a_slope(network):
    empty, some = torch.zeros(2, 1, 96, 288), drawn(2)
    total = network(empty, empty) + network(empty, some) + network(some, some)
    assert torch.isfinite(total).all()
    total.sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in network.parameters() if p.grad is not None)


def test_what_cells_without_ink_hold_does_not_matter(network, name):
    """Convolutions leave something in every cell; only the ones with ink may speak."""
    if name == "laid":
        pytest.skip("it has no cells")
    empty = ink_of_cells(drawn(1))[0] <= 0.0
    assert empty.any() and not empty.all()
    noise = torch.randn(108, 96, generator=torch.Generator().manual_seed(1)) * empty.unsqueeze(1)

    def answer():
        first, second = network.encoder(drawn(2)), network.encoder(drawn(2, 1))
        if name not in ("cells", "transport"):
            return network.comparer(first, second)
        # Nobody's partner; beside ink they do count, as the paper that the ink ends at.
        return network.comparer._partners(first, second)[0][:, ~empty]

    parts = network.encoder.modules()
    branches = [part for part in parts if isinstance(part, Branch | TaughtBranch)]
    with torch.inference_mode():
        before = answer()
        hooks = [
            branch.cell_norm.register_forward_hook(lambda *args: args[-1] + noise)
            for branch in branches
        ]
        after = answer()
        for hook in hooks:
            hook.remove()
    assert hooks
    assert torch.allclose(before, after, atol=1e-4)


def test_the_engine_gives_what_the_saved_network_gives(network, name, tmp_path):
    path = tmp_path / "w.safetensors"
    decisions = DecisionModel(
        Fusion(0.5, 0.2, 1.0),
        Calibration((1,), (0.6,), (0.0,)),
        (),
        ScoreDistributions((-1.0, 1.0), (0.5,), (0.5,), (0.5,)),
    )
    options = {"architecture": name, "channels": CHANNELS, "date": "2026-01-02", "recipe": {}}
    save_weights(path, network, decisions, **options)
    a, b = drawn(2), drawn(2, 1)
    with torch.inference_mode():
        expected = network(a, b)
        assert torch.equal(load_weights(path).network(a, b), expected)
    verifier = Verifier.load(path, "cpu")
    canvases = [canvas_of(ink) for ink in torch.cat([a, b])[:, 0].numpy()]
    embeddings = verifier.embed(canvases)
    logits = verifier.logits(list(zip(embeddings[:2], embeddings[2:], strict=True)))
    assert logits == pytest.approx(expected.tolist(), abs=2e-3)
