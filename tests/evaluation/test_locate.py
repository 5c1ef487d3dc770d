from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from siggui.domain.crop import CropBox
from siggui.domain.located import Located, Sureness, Truth, shared_area
from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.signer import Signer
from siggui.evaluation import locate
from siggui.evaluation.locate import (
    Examined,
    covers,
    examine,
    figures,
    seen_places,
    show,
    thresholds,
    weighed_again,
)
from siggui.evaluation.poses import POSES
from siggui.imaging.locate import Looked
from siggui.imaging.locate_second import MEASURES
from siggui.imaging.locate_weights import load_locator

BOX = CropBox(100, 50, 200, 100)


def examined(tmp_path, kind="letters", found=(), boxes=(BOX,), fold=0, ink=None):
    size = (1000, 500) if kind == "cheques" else (1000, 1400)
    truth = Truth(tmp_path / f"{len(found)}.png", kind, tuple(boxes))
    located = tuple(Located(box, sure) for box, sure in found)
    return Examined(truth, "as scanned", tuple(boxes), located, size, ink, 0.1, fold, looked(found))


def looked(found):
    """The same places before the second look: what is measured is the logit, the rest is 0."""
    sides = [(b.x, b.y, b.x + b.width, b.y + b.height) for b, _ in found]
    sure = np.array([confidence for _, confidence in found], np.float32)
    measures = np.zeros((len(found), len(MEASURES)), np.float32)
    measures[:, 0] = np.log(sure / (1 - sure))
    return Looked(np.array(sides, np.float32).reshape(-1, 4), sure, measures)


def test_only_boxes_surer_than_the_threshold_count(tmp_path):
    page = examined(tmp_path, found=[(BOX, 0.8), (CropBox(600, 50, 99, 99), 0.4)])
    row = figures([page], {0: Sureness(0.5, 0.0)})["pages"]["letters"]["as scanned"]
    assert (row["recall"], row["false_a_page"], row["wrong"]) == (1.0, 0.0, {})
    row = figures([page], {0: Sureness(0.3, 0.0)})["pages"]["letters"]["as scanned"]
    assert row["false_a_page"] == 1.0
    row = figures([page], {0: Sureness(0.9, 0.0)})["pages"]["letters"]["as scanned"]
    assert (row["recall"], row["no_box"]) == (0.0, 1.0)
    assert row["wrong"] == {"2.png": {"missed": 1, "false": 0}}


def test_the_threshold_keeps_false_boxes_rare(tmp_path):
    stray = CropBox(600, 50, 99, 99)
    signed = [examined(tmp_path, found=[(BOX, 0.9), (stray, 0.6)]) for _ in range(10)]
    unsigned = [examined(tmp_path, "unsigned", [(stray, 0.3)], boxes=())]
    assert 0.6 < thresholds(signed).place < 0.62
    assert 0.3 < thresholds(unsigned).place < 0.32
    assert thresholds([]).place == pytest.approx(0.02)


def test_pages_need_as_sure_a_place_as_costs_no_signature(tmp_path):
    """Then less sure places beside it need not be left out for the sake of unsigned pages."""
    second = CropBox(600, 50, 99, 99)
    signed = [
        examined(tmp_path, found=[(BOX, 0.5), (second, 0.1)], boxes=(BOX, second))
        for _ in range(10)
    ]
    unsigned = [examined(tmp_path, "unsigned", [(BOX, 0.3)], boxes=()) for _ in range(10)]
    least = thresholds(signed + unsigned)
    assert least.place < 0.1
    assert 0.3 < least.page <= 0.5
    told = figures(signed + unsigned, {0: least})["pages"]
    assert told["letters"]["as scanned"]["recall"] == 1.0
    assert told["unsigned"]["as scanned"]["no_box"] == 1.0


def test_a_box_must_hold_the_ink_and_not_the_whole_cheque(tmp_path):
    ink = np.stack([np.arange(100, 300), np.full(200, 100)])
    cheque = examined(tmp_path, "cheques", [(BOX, 0.9)], ink=ink)
    assert covers(cheque, BOX)
    assert covers(cheque, CropBox(100, 60, 185, 60))
    assert not covers(cheque, CropBox(100, 60, 170, 60))
    assert not covers(cheque, CropBox(0, 0, 1000, 500))


def test_the_second_look_is_fitted_where_boxes_are_tight_and_moves_all(tmp_path):
    stray = CropBox(600, 50, 99, 99)
    letter = examined(tmp_path, found=[(BOX, 0.8), (stray, 0.6)])
    cheque = examined(tmp_path, "cheques", [(BOX, 0.4)], ink=np.array([[150], [100]]))
    fax = replace(letter, pose="two-level, 200 dpi")
    measures, right = seen_places([letter, cheque, fax])
    assert measures.shape == (2, len(MEASURES))
    assert right.tolist() == [True, False]
    doubting = {
        "second.weight": np.zeros((1, len(MEASURES), 1, 1), np.float32),
        "second.bias": np.array([-2.0], np.float32),
    }
    for record in weighed_again([letter, cheque], {0: doubting}):
        assert [located.confidence for located in record.found] == pytest.approx(
            [0.119] * len(record.looked.boxes), abs=0.01
        )


def test_the_fixed_place_is_learned_on_the_other_folds(tmp_path):
    ink = np.stack([np.arange(110, 290), np.full(180, 100)])
    there = [examined(tmp_path, "cheques", fold=fold, ink=ink) for fold in (0, 0, 1)]
    away = CropBox(700, 300, 200, 100)
    elsewhere = examined(tmp_path, "cheques", boxes=[away], fold=1, ink=np.add(ink, [[600], [250]]))
    told = figures([*there, elsewhere], dict.fromkeys((0, 1), Sureness(0.5, 0.0)))["cheques"][
        "as scanned"
    ]
    # Fold 1 is judged by fold 0, where its second cheque has no like; fold 0 by a mixture.
    assert told["fixed_place"] == pytest.approx(0.25)
    assert told["covered"] == 0.0
    assert len(told["missed"]) == 4


@pytest.fixture
def cheque(tmp_path):
    signer = Signer(72)
    text = ChequeText(signer.name, "Edda Vance", 5000, "3.6.2026", 10, writer=signer)
    drawn = draw_cheque(text, signer.genuine(0), np.random.default_rng(7))
    path = tmp_path / "cheque.png"
    Image.fromarray(drawn.pixels).save(path, dpi=(300, 300))
    return Truth(path, "cheques", (drawn.sign_box,))


def test_poses_move_page_ink_and_box_alike(cheque, monkeypatch, capsys):
    monkeypatch.setattr(locate, "look", lambda *_: looked([]))
    records = examine({}, [cheque], 0)
    assert [record.pose for record in records] == list(POSES)
    for record in records:
        box = record.boxes[0]
        x, y = record.ink
        assert ((x >= box.x - 1) & (x <= box.x + box.width)).all()
        assert ((y >= box.y - 1) & (y <= box.y + box.height)).all()
    show(figures(records, {0: Sureness(0.5, 0.5)}))
    assert "turned by 180°" in capsys.readouterr().out


def test_a_signature_is_found_where_its_pose_put_it(cheque, monkeypatch):
    # Two that differ most from the page as scanned: each costs seconds.
    some = {name: POSES[name] for name in ("turned by 270°", "two-level, 200 dpi")}
    monkeypatch.setattr(locate, "POSES", some)
    for record in examine(load_locator().weights, [cheque], 0):
        (box,) = record.boxes
        first = max(record.found, key=lambda located: located.confidence)
        assert shared_area(first.box, box) > 0.3 * box.width * box.height
