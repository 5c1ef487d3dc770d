"""Folders of items: whose a file is, and what is refused."""

from __future__ import annotations

import os
import sys

import pytest

from siggui.errors import InputError
from siggui.services.items_folder import read_folder


def lay(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_names_say_the_account(tmp_path):
    lay(tmp_path, "4471_scan_2.png", "88/b.tif", "88/a_1.PDF", "4471 0093_x.png")
    rows = list(read_folder(tmp_path))
    assert [(r.row, r.external_id, r.account) for r in rows] == [
        (1, "4471 0093_x.png", "4471 0093"),
        (2, "4471_scan_2.png", "4471"),
        (3, "88/a_1.PDF", "88"),
        (4, "88/b.tif", "88"),
    ]
    assert rows[3].source.path == str(tmp_path / "88" / "b.tif")
    assert all(row.error is None for row in rows)


def test_what_names_no_account_is_told_and_the_rest_is_read(tmp_path):
    long = f"1_{'n' * 70}.png"
    lay(tmp_path, "scan.png", "_x.png", "9_", "7/deep/a.png", long, "5_a.png")
    found = {r.external_id: r.error.code if r.error else "" for r in read_folder(tmp_path)}
    assert found == {
        "scan.png": "account-missing",
        "_x.png": "account-missing",
        "9_": "account-missing",
        "7/deep": "account-missing",
        long[:64]: "text-too-long",
        "5_a.png": "",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="other file systems keep no such names")
def test_a_name_in_another_coding_is_told(tmp_path):
    lay(tmp_path, "5_a.png", os.fsdecode(b"5_M\xfcller.png"))
    rows = {row.external_id: row.error for row in read_folder(tmp_path)}
    assert rows["5_a.png"] is None
    assert rows["5_M?ller.png"].code == "name-unreadable"


def test_what_systems_leave_in_folders_is_passed_over(tmp_path):
    lay(tmp_path, ".hidden_1.png", "Thumbs.db", "5_a.png.part", ".sync/5.png", "6/desktop.ini")
    with pytest.raises(InputError) as raised:
        list(read_folder(tmp_path))
    assert raised.value.code == "items-empty"


def test_a_folder_that_is_gone(tmp_path):
    with pytest.raises(InputError) as raised:
        list(read_folder(tmp_path / "none"))
    assert raised.value.code == "items-unreadable"
