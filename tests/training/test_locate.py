from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from siggui.domain.crop import CropBox
from siggui.domain.located import Truth
from siggui.imaging.locate_network import run
from siggui.imaging.locate_second import MEASURES, weighed
from siggui.training.locate import Portion, train
from siggui.training.locate_folds import FOLDS, LocatorWorkshop, Recipe, fold_of
from siggui.training.locate_lookalikes import lookalikes
from siggui.training.locate_materials import Scene, gather
from siggui.training.locate_network import LocatorNetwork, loss, targets
from siggui.training.locate_ornaments import corners, ornament
from siggui.training.locate_pages import Composer
from siggui.training.locate_pool import draw_pool, kept_pool
from siggui.training.locate_press import Draft
from siggui.training.locate_second import fit_second
from siggui.training.locate_signing import written
from siggui.training.locate_traps import initials, letterhead, note, seal, underlined
from siggui.training.locate_variation import CROP_PX, varied_crop


@pytest.fixture(scope="module")
def composer():
    rng = np.random.default_rng(8)
    return Composer(gather(None, (), rng, drawn=5), rng)


def test_composed_pages_say_where_their_signatures_are(composer):
    scenes = [composer.compose() for _ in range(25)]
    assert sum(len(scene.boxes) == 0 for scene in scenes) >= 2
    assert sum(len(scene.traps) > 0 for scene in scenes) >= 8
    assert sum(len(scene.boxes) > 0 for scene in scenes) >= 8
    for scene in scenes:
        for left, top, right, bottom in scene.boxes.astype(int):
            inside = scene.pixels[max(0, top) : bottom, max(0, left) : right]
            assert int(inside.max()) - int(inside.min()) > 30  # there is ink


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
    assert boxed.argmax() == heat.argmax()
    assert around[:, 6, 15] == pytest.approx((5.5, 2.5, 4.5, 1.5))


def test_a_small_signature_counts_as_much_as_one_that_covers_many_cells():
    boxes = np.array([[32, 32, 80, 56], [160, 160, 560, 320]], np.float32)
    _, _, _, boxed = targets(boxes, 40, 40)
    assert boxed[:5].sum() == pytest.approx(1.0)
    assert boxed[5:].sum() == pytest.approx(1.0)


def test_a_signature_cut_by_the_edge_counts_neither_way():
    heat, weight, _, boxed = targets(np.array([[-200, 64, 100, 128]], np.float32), 20, 30)
    assert not heat.any()
    assert not boxed.any()
    assert weight[5, 2] == 0
    assert weight[15, 20] == 1


def test_the_program_runs_the_network_that_was_trained():
    torch.manual_seed(4)
    network = LocatorNetwork()
    page = torch.rand(2, 6, 64, 128)
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


@pytest.fixture(scope="module")
def pool(composer, tmp_path_factory):
    scenes = [composer.compose() for _ in range(3)]
    pages = np.array([0, 0, 1, 2], np.int32)
    folder = tmp_path_factory.mktemp("run") / "composed"
    assert kept_pool(folder) is None
    drawn = draw_pool(folder, scenes.__getitem__, pages, composer)
    kept = kept_pool(folder)
    assert np.array_equal(drawn.crops, kept.crops)
    return kept


def test_kept_crops_are_what_was_drawn(composer, tmp_path):
    scene = composer.compose()
    alike = [Composer(composer.materials, np.random.default_rng(3)) for _ in range(2)]
    kept = draw_pool(tmp_path / "one", lambda _: scene, np.zeros(1, np.int32), alike[0])
    page, boxes = varied_crop(scene, alike[1], alike[1].rng)
    cells = CROP_PX // 16
    pages, *wanted = kept.lots(np.array([0]))
    assert np.allclose(pages[0], page, atol=0.005)
    for part, drawn in zip(wanted, targets(boxes, cells, cells), strict=True):
        assert np.allclose(part[0], drawn, atol=0.02)


def test_training_moves_every_layer(pool):
    portions = [Portion(pool, np.array([0, 1, 2]), 0.5), Portion(pool, np.array([3]), 0.5)]
    torch.manual_seed(1)
    network = train(LocatorNetwork(), portions, steps=1, rate=1e-3, batch=1)
    assert not network.training
    torch.manual_seed(1)
    fresh = LocatorNetwork()
    moved = [
        not torch.equal(a, b)
        for a, b in zip(network.parameters(), fresh.parameters(), strict=True)
        if a.ndim == 4
    ]
    assert all(moved)


def test_what_looks_signed_is_noted_and_no_signature(composer):
    press = composer.press
    for trap in (letterhead, note_at, initials, seal_at, underlined_at, ornament_at, corners):
        draft = Draft(press.paper(800, 700))
        before = draft.page.copy()
        for _ in range(4):
            trap(press, draft)
        assert draft.traps
        assert not draft.boxes
        changed = (draft.page != before).any(axis=2)
        for left, top, right, bottom in draft.scene().traps.astype(int):
            assert changed[max(0, top) : bottom, max(0, left) : right].any()


def note_at(press, draft):
    note(press, draft, 100, 300)


def seal_at(press, draft):
    seal(press, draft, 300, 300)


def underlined_at(press, draft):
    underlined(press, draft, 100, 200)


def ornament_at(press, draft):
    ornament(press, draft, 100, 200)


def test_some_signatures_are_tall_and_some_have_a_wide_gap():
    name = np.zeros((40, 160), np.uint8)
    name[:, :60] = name[:, 80:] = 255
    scrawls = [np.full((90, 40), 255, np.uint8)]
    rng = np.random.default_rng(2)
    inks = [written([name], scrawls, rng) for _ in range(600)]
    upright = sum(ink.shape[0] > 40 for ink in inks)
    parted = [ink for ink in inks if ink.shape[0] == 40 and ink.shape[1] > 160]
    assert 1 / 9 < upright / 600 < 1 / 4
    assert 1 / 14 < len(parted) / 600 < 1 / 5
    assert all(ink[:, 0].all() and ink[:, -1].all() for ink in parted)


def test_the_box_of_a_signature_frames_all_its_ink_and_little_more(composer):
    press, fits = composer.press, 0
    for number in range(60):
        draft = Draft(np.full((700, 900, 3), 255, np.uint8))
        press.sign(draft, 250, 300, stands=number % 2 == 1)
        rows, columns = np.nonzero((draft.page < 225).any(axis=2))
        left, top, right, bottom = draft.boxes[0]
        edges = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
        beyond = np.array((edges[0] - left, edges[1] - top, right - edges[2], bottom - edges[3]))
        fits += bool((beyond > 0).all() and (beyond < 45).all())
    assert 48 <= fits < 60  # a stamp lies across one in ten


def test_lookalikes_are_large_and_nowhere_near_a_signature():
    page = np.full((900, 700, 3), 245, np.uint8)
    for row in range(300, 500, 20):  # lines of print
        page[row : row + 9, 60:600:2] = 30
    cv2.ellipse(page, (200, 80), (90, 40), 0, 0, 360, (20, 20, 20), 3)  # an emblem
    cv2.ellipse(page, (300, 700), (90, 30), 0, 0, 360, (20, 20, 20), 3)  # a signature
    boxes = np.array([[205, 665, 395, 735]], np.float32)
    found = lookalikes(page, boxes)
    assert found.shape == (1, 4)
    assert np.allclose(found[0], (109, 39, 292, 122), atol=6)
    assert len(lookalikes(page, boxes[:0])) == 2


def test_the_second_look_learns_what_tells_places_apart():
    rng = np.random.default_rng(4)
    measures = rng.normal(3.0, 2.0, (400, len(MEASURES))).astype(np.float32)
    right = measures[:, 0] - measures[:, 6] > rng.normal(0, 0.5, 400)
    fitted = fit_second(measures, right)
    weight = fitted["second.weight"].ravel()
    assert weight[0] > 0 > weight[6]
    assert np.abs(np.delete(weight, (0, 6))).max() < 0.2 * weight[0]
    full = {name: array.astype(np.float32) for name, array in fitted.items()}
    assert ((weighed(measures, full) > 0.5) == right).mean() > 0.9
    nothing = fit_second(measures[:0], right[:0])
    assert all(
        not part.any() and part.shape == fitted[name].shape for name, part in nothing.items()
    )


def test_no_fold_learns_from_its_unseen_pages_and_a_stopped_run_goes_on(
    tmp_path, composer, monkeypatch
):
    learned, closely = {}, {}

    def untrained(network, portions, *, seed, told, **_):
        learned[seed] = [set(p.pool.scene[p.chosen].tolist()) for p in portions]
        told("trained")
        return network.eval()

    def unlooked(network, lots, *, seed, told, **_):
        closely[seed] = [set(lot.pool.scene[lot.chosen].tolist()) for lot, _ in lots]
        told("trained")
        return network.eval()

    monkeypatch.setattr("siggui.training.locate_folds.train", untrained)
    monkeypatch.setattr("siggui.training.locate_folds.train_closeups", unlooked)
    page = np.full((700, 700), 250, np.uint8)
    cv2.ellipse(page, (300, 400), (90, 30), 0, 0, 360, 30, 3)
    boxes = (CropBox(205, 365, 190, 70),)
    truths = []
    for number in range(5):
        cv2.imwrite(str(tmp_path / f"{number}.png"), page)
        truths.append(Truth(tmp_path / f"{number}.png", "letters", boxes))
    recipe = Recipe(composed=2, crops=24)
    told = []
    shops = [LocatorWorkshop(None, [], tmp_path / "run", recipe, told.append) for _ in range(2)]
    shops[0].__dict__["_materials"] = composer.materials  # drawn already
    first = list(shops[0].folds(truths))
    assert [len(unseen) for _, unseen in first] == [1] * 5 + [0]
    assert told
    for number, page in enumerate(unseen[0].path.stem for _, unseen in first[:FOLDS]):
        _, scanned = learned[number + 1]
        assert scanned == set(range(5)) - {int(page)}
        assert closely[number + 1][1] <= scanned
        assert len(closely[number + 1][1]) >= 3  # where a whole signature lies in some crop
    assert learned[FOLDS + 1][1] == set(range(5))
    told.clear()
    second = list(shops[1].folds(truths))
    assert not told  # all of it was kept
    for (weights, _), (again, _) in zip(first, second, strict=True):
        assert all(np.array_equal(weights[name], again[name]) for name in weights)


def test_folds_are_even_and_the_same_each_time(tmp_path):
    truths = [Truth(tmp_path / f"{n}.png", "cheques", (CropBox(0, 0, 5, 5),)) for n in range(50)]
    truths += [Truth(tmp_path / f"u{n}.png", "unsigned", ()) for n in range(10)]
    folds = fold_of(truths)
    assert folds == fold_of(truths)
    assert [folds[:50].count(fold) for fold in range(5)] == [10] * 5
    assert [folds[50:].count(fold) for fold in range(5)] == [2] * 5
