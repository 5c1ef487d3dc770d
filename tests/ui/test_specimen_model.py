"""The order of the specimens is the clerk's, and every change is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from siggui.ui.painted_rows import ROW
from siggui.ui.specimen_model import MOST_SPECIMENS, SpecimenModel


@pytest.fixture
def model(qtmodeltester):
    model = SpecimenModel()
    for name in "abc":
        model.reserve(name)
    qtmodeltester.check(model)
    return model


def labels(model):
    return "".join(entry.label for entry in model.entries)


@pytest.mark.parametrize(
    ("row", "by", "after"),
    [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc"), (2, 1, "abc"), (1, 1, "acb")],
)
def test_move_by_keys(model, row, by, after):
    moved = model.move(row, by)
    assert labels(model) == after
    assert moved == (after != "abc")


@pytest.mark.parametrize(
    ("source", "before", "after"), [(0, 3, "bca"), (2, 0, "cab"), (0, 2, "bac"), (1, 0, "bac")]
)
def test_move_by_drag(model, qtbot, source, before, after):
    with qtbot.waitSignal(model.edited):
        assert model.moveRows(QModelIndex(), source, 1, QModelIndex(), before)
    assert labels(model) == after


def test_drop_on_itself_changes_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.edited):
        assert not model.moveRows(QModelIndex(), 1, 1, QModelIndex(), 2)


def test_remove_and_bring_back(model):
    entry = model.remove(model.entries[1].key)
    assert labels(model) == "ac"
    model.insert(1, entry)
    assert labels(model) == "abc"
    assert model.remove(12345) is None


def test_room_ends_at_nine(model):
    assert model.room == MOST_SPECIMENS - 3


def test_rows_may_be_dragged_and_dropped_between(model):
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction


def test_screen_reader_hears_place_and_state(model):
    index = model.index(1)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Specimen 2: b, being read"
    assert index.data(ROW).label == "b"
