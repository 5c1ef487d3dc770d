from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from siggui.domain.crop import CropBox
from siggui.domain.located import Truth
from siggui.imaging.locate_network import run
from siggui.training.locate import train
from siggui.training.locate_folds import fold_of
from siggui.training.locate_materials import Scene, gather
from siggui.training.locate_network import LocatorNetwork, loss, targets
from siggui.training.locate_pages import Composer
from siggui.training.locate_variation import CROP_PX, varied_crop


@pytest.fixture(scope="module")
def composer():
    rng = np.random.default_rng(8)
    return Composer(gather(None, (), rng, drawn=5), rng)


def test_composed_pages_say_where_their_signatures_are(composer):
    scenes = [composer.compose() for _ in range(25)]
    assert sum(len(scene.boxes) == 0 for scene in scenes) >= 2
    assert sum(len(scene.boxes) > 0 for scene in scenes) >= 8
    for scene in scenes:
        for left, top, right, bottom in scene.boxes.astype(int):
            inside = scene.pixels[max(0, top) : bottom, max(0, left) : right]
            assert int(inside.max()) - int(inside.min()) > 60  # there is ink


def test_boxes_move_with_what_they_frame(composer):
    page = np.full((1400, 1000, 3), 255, np.uint8)
    page[600:680, 300:620] = 10
    scene = Scene(page, np.array([[300, 600, 620, 680]], np.float32))
    rng = np.random.default_rng(2)
    seen = 0
    for _ in range(30):
        laid_out, boxes = varied_crop(scene, composer, rng, signs=0.0)
        left, top, right, bottom = boxes[0] / 2
        half = CROP_PX // 2
        if min(left, top) < 2 or max(right, bottom) > half - 2:
            continue
        seen += 1
        dark = (laid_out[:4].min(axis=0) > 0.4).astype(np.uint8)
        rows, columns = np.nonzero(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((9, 9))))
        edges = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
        assert np.allclose((left, top, right, bottom), edges, atol=9)
    assert seen >= 5


def test_targets_peak_in_the_middle_and_frame_the_box():
    heat, weight, around, boxed = targets(np.array([[160, 64, 320, 128]], np.float32), 20, 30)
    assert np.unravel_index(heat.argmax(), heat.shape) == (6, 15)
    assert weight.all()
    assert boxed[6, 15] == 1.0
    assert around[:, 6, 15] == pytest.approx((5.5, 2.5, 4.5, 1.5))


def test_a_signature_cut_by_the_edge_counts_neither_way():
    heat, weight, _, boxed = targets(np.array([[-200, 64, 100, 128]], np.float32), 20, 30)
    assert not heat.any()
    assert not boxed.any()
    assert weight[5, 2] == 0
    assert weight[15, 20] == 1


def test_the_program_runs_the_network_that_was_trained():
    torch.manual_seed(4)
    network = LocatorNetwork()
    page = torch.rand(2, 6, 64, 96)
    network.train()
    network(page)  # moves the normalization off its start
    network.eval()
    weights = {name: array.astype(np.float32) for name, array in network.folded().items()}
    with torch.no_grad():
        wanted = network(page)[0].numpy()
    assert np.allclose(run(weights, page[0].numpy()), wanted, atol=2e-2)


def test_a_perfect_answer_costs_next_to_nothing():
    wanted = targets(np.array([[100, 100, 300, 180]], np.float32), 40, 40)
    heat, weight, around, boxed = (torch.from_numpy(part)[None] for part in wanted)
    chance = heat.clamp(1e-4, 1 - 1e-4)
    right = torch.cat([torch.log(chance / (1 - chance))[:, None], torch.log(around)], dim=1)
    wrong = torch.cat([-right[:, :1], right[:, 1:] + 1.0], dim=1)
    score, box = loss(right, heat, weight, around, boxed)
    bad_score, bad_box = loss(wrong, heat, weight, around, boxed)
    assert float(box) < 1e-5
    assert float(bad_box) > 0.5
    assert float(score) < 0.1 * float(bad_score)


def test_training_moves_every_layer(composer):
    scenes = [composer.compose()]
    network = train(
        LocatorNetwork(), scenes, scenes, composer.materials, steps=2, rate=1e-3, batch=1
    )
    assert not network.training
    fresh = LocatorNetwork()
    moved = [
        not torch.equal(a, b)
        for a, b in zip(network.parameters(), fresh.parameters(), strict=True)
        if a.ndim == 4
    ]
    assert all(moved)


def test_folds_are_even_and_the_same_each_time(tmp_path):
    truths = [Truth(tmp_path / f"{n}.png", "cheques", (CropBox(0, 0, 5, 5),)) for n in range(50)]
    truths += [Truth(tmp_path / f"u{n}.png", "unsigned", ()) for n in range(10)]
    folds = fold_of(truths)
    assert folds == fold_of(truths)
    assert [folds[:50].count(fold) for fold in range(5)] == [10] * 5
    assert [folds[50:].count(fold) for fold in range(5)] == [2] * 5
