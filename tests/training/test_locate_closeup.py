from __future__ import annotations

import numpy as np
import pytest
import torch

from siggui.errors import InputError
from siggui.imaging.locate_closeup import (
    CLOSEUP,
    MOST_PLACES,
    closeup,
    inside_of_cells,
    run,
)
from siggui.imaging.locate_network import CELL_PX, LAYERS
from siggui.training.backbone import taught
from siggui.training.locate_closeup import CloseupNetwork, train_closeups
from siggui.training.locate_closeup_lots import Lots, Seen, seen_on
from siggui.training.locate_network import targets
from siggui.training.locate_pool import Pool
from siggui.training.locate_variation import CROP_PX

FLAT = np.array([[400, 300, 590, 320]], np.float32)
SIGNED = np.array([[160, 224, 352, 288]], np.float32)
CELLS = CROP_PX // CELL_PX


@pytest.fixture(scope="module")
def pool():
    """One crop: two scribbles, whose boxes are said, and another that the edge cuts."""
    boxes = np.concatenate([SIGNED, FLAT, np.array([[-150, 500, 90, 560]], np.float32)])
    crop = np.zeros((6, CROP_PX // 2, CROP_PX // 2), np.uint8)
    crop[4:] = 128
    for left, top, right, bottom in np.maximum(boxes / 2, 0).astype(int):
        crop[:4, top:bottom, left:right:3] = 255
    heat, weight, around, boxed = targets(boxes, CELLS, CELLS)
    wanted = np.concatenate([heat[None], weight[None], around, boxed[None]]).astype(np.float16)
    return Pool(crop[None], wanted[None], np.zeros(1, np.int32))


def test_the_program_runs_the_closeups_that_were_trained():
    torch.manual_seed(4)
    network = CloseupNetwork()
    network.train()
    network(255 * torch.rand(2, 3, 128, 192), torch.rand(2, 8, 12), torch.rand(2, 3))
    network.eval()
    page = np.random.default_rng(1).random((6, 200, 300), np.float32)
    close = closeup(page, np.array([50, 60, 300, 140], np.float32))
    weights = {name: array.astype(np.float32) for name, array in network.folded().items()}
    with torch.no_grad():
        wanted = network(
            torch.from_numpy(close.pixels).permute(2, 0, 1)[None].float(),
            torch.from_numpy(inside_of_cells(close.inside))[None],
            torch.from_numpy(close.shape)[None],
        )[0].numpy()
    assert np.allclose(run(weights, close), wanted, atol=5e-3)


def test_what_was_taught_is_taken_over(stored):
    path, weights = stored
    first = taught(path)["3_apart"]
    assert torch.equal(first["conv.weight"], weights["_blocks.3._depthwise_conv.weight"])
    network = CloseupNetwork()
    network.begin_with(taught(path))
    network.eval()
    x = torch.rand(1, 3, 32, 32)
    with torch.no_grad():
        ours = network.layers["closeup_stem"](x)
        mean, variance, gain, bias = (
            weights[f"_bn0.{part}"][None, :, None, None]
            for part in ("running_mean", "running_var", "weight", "bias")
        )
        plain = torch.nn.functional.conv2d(x, weights["_conv_stem.weight"], stride=2, padding=1)
        theirs = (plain - mean) / torch.sqrt(variance + 1e-3) * gain + bias
    assert torch.allclose(ours, theirs, atol=1e-4)


def test_a_locator_sees_whole_signatures_and_leaves_cut_ones_open(pool):
    weights = {}
    for name, (inputs, outputs, kernel, _) in LAYERS.items():
        weights[f"{name}.weight"] = np.zeros((outputs, inputs, kernel, kernel), np.float32)
        weights[f"{name}.bias"] = np.zeros(outputs, np.float32)
    seen = seen_on(pool, 0, weights)
    assert np.allclose(seen.signed, np.concatenate([SIGNED, FLAT]), atol=3)
    assert len(seen.places) == MOST_PLACES  # a network that knows nothing is half sure of all
    assert seen.unsure[530 // CELL_PX, 40 // CELL_PX]
    assert not seen.unsure[256 // CELL_PX, 256 // CELL_PX]
    assert not seen.unsure[100 // CELL_PX, 500 // CELL_PX]


@pytest.fixture
def lots(pool):
    nothing = np.array([[400, 60, 560, 120], [10, 505, 80, 555]], np.float32)
    places = np.concatenate([SIGNED + np.array([20, 5, -30, 4], np.float32), nothing])
    unsure = np.zeros((CELLS, CELLS), np.bool_)
    unsure[500 // CELL_PX : 560 // CELL_PX, : 90 // CELL_PX] = True
    seen = [Seen(places, np.array([0.5, 0.4, 0.4], np.float32), SIGNED, unsure)]
    return Lots(pool, seen, np.array([0]), 1)


def test_half_of_the_closeups_are_of_signatures(lots):
    drawn = [lots.draw() for _ in range(300)]
    signed, counts, framed = (
        np.array([getattr(lot, part) for lot in drawn]) for part in ("signed", "counts", "framed")
    )
    # Half of those that are drawn about places are of the signature too.
    assert 0.6 < framed.mean() < 0.85
    assert signed.sum() < counts.sum() < 300
    assert (framed >= signed).all()
    dark = np.array([lot.pixels.min() < 128 for lot in drawn])
    assert dark[signed == 1].all()
    assert not dark[framed == 0].any()  # what the edge cuts counts neither way
    beside = np.array([lot.beside for lot in drawn])
    assert 0.1 < np.abs(beside[framed == 1]).max() < 2.5
    assert not beside[framed == 0].any()


def test_crops_without_anything_to_see_are_said_to_be_so(pool):
    nothing = Seen(SIGNED[:0], np.zeros(0, np.float32), SIGNED[:0], np.zeros((40, 40), np.bool_))
    with pytest.raises(InputError) as caught:
        Lots(pool, [nothing], np.array([0]), 1)
    assert caught.value.code == "closeups-missing"


def test_training_moves_all_but_the_first_layers(lots, stored):
    path, _ = stored
    network = CloseupNetwork()
    network.begin_with(taught(path))
    before = {name: part.clone() for name, part in network.state_dict().items()}
    trained = train_closeups(network, [(lots, 2)], steps=2)
    after = trained.state_dict()
    stay = {n for n in CLOSEUP if n.startswith(("closeup_stem", *(f"closeup_{i}_" for i in "012")))}
    for name in CLOSEUP:
        key = f"layers.{name}.conv.weight"
        assert torch.equal(before[key], after[key]) == (name in stay), name
    norm = "layers.closeup_9_apart.norm.running_mean"
    assert torch.equal(before[norm], after[norm])
    assert not trained.training
