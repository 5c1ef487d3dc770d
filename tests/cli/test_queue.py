"""``siggui queue``, as a script calls it."""

from __future__ import annotations

import csv

import pytest

from siggui.domain.work_queue import ItemState, Wanted


@pytest.fixture
def kept(file_bank, monkeypatch):
    """A bank's records with one specimen; the commands find them by the environment."""
    signatory = file_bank.account("100", "Ana").signatories[0].signatory.id
    file_bank.enroll(signatory, 1)
    file_bank.room.close()
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)
    return file_bank


def test_a_list_and_its_report(siggui, kept, draw, tmp_path):
    draw("q.png", 9)
    items = tmp_path / "items.csv"
    items.write_text("id,account,questioned\n1,100,q.png\n=2,999,q.png\n", encoding="utf-8")
    refused = tmp_path / "refused.csv"
    ended = siggui("queue", "add", items, "--refused", refused)
    assert (ended.status, ended.out) == (0, "2 items: 1 to be checked, 1 refused.\n")
    rows = list(csv.reader(refused.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1][:3] == ["2", "'=2", "account-unknown"]
    # Given again, nothing comes in twice.
    ended = siggui("queue", "add", items)
    assert ended.out == "2 items: 0 to be checked, 2 refused.\n"
    assert "Row 1: The same item came in before." in ended.err
    assert kept.queue.page(Wanted()).counts[ItemState.WAITING] == 1
    assert siggui("queue", "add", items, "--refused", items).status == 1
    missing = siggui("queue", "add", tmp_path / "none.csv", "--refused", refused)
    assert (missing.status, missing.out) == (1, "") and "no such list" in missing.err


def test_a_folder_and_its_report(siggui, kept, draw, tmp_path):
    for seed, name in ((9, "100_nine.png"), (8, "100/eight.png"), (7, "999_seven.png")):
        draw(f"items/{name}", seed)
    folder, refused = tmp_path / "items", tmp_path / "refused.csv"
    (folder / "100_note.txt").write_text("no image", encoding="utf-8")
    ended = siggui("queue", "add", folder, "--refused", refused)
    assert (ended.status, ended.out) == (0, "4 items: 2 to be checked, 2 refused.\n")
    rows = list(csv.reader(refused.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1:]] == ["100_note.txt", "999_seven.png"]
    assert rows[2][2] == "account-unknown"
    waiting = kept.queue.page(Wanted()).items
    assert {item.external_id for item in waiting} == {"100_nine.png", "100/eight.png"}
    # Given again when more came into it, only that is new.
    draw("items/100_six.png", 6)
    ended = siggui("queue", "add", folder)
    assert ended.out == "5 items: 1 to be checked, 4 refused.\n"
    assert "100/eight.png: The same item came in before." in ended.err
    ended = siggui("queue", "add", folder, "--tests")
    assert ended.status == 1 and "does not say the truth" in ended.err


def test_rules(siggui, kept):
    assert "Two people decide: from 10,000.00" in siggui("queue", "policy").out
    ended = siggui(
        "queue", "policy", "--bands", "0:quick,1000:cautious", "--auto-pass-below", "50",
        "--four-eyes-from", "never", "--test-share", "0.02", "--currency", "eur",
    )  # fmt: skip
    assert ended.out.splitlines() == [
        "From 0.00: quick thresholds",
        "From 1,000.00: cautious thresholds",
        "Passes unseen: matches below 50.00",
        "Two people decide: never",
        "Test items: 2.0% of what comes in",
        "Currency: EUR",
    ]
    assert siggui("queue", "policy").out == ended.out
    ended = siggui("queue", "policy", "--bands", "5:quick")
    assert ended.status == 1 and "must begin at 0" in ended.err
