from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from siggui.drawing import bank as drawing
from siggui.drawing import demo
from siggui.drawing.cases import from_json, to_json
from siggui.errors import SystemFault


def refuse(*args: object) -> None:
    raise AssertionError("drawn again")


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home") / "Käse हस्ताक्षर" / "siggui"
    demo.prepare_demo(folder)
    return folder


def test_drawn_once(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "draw_bank", refuse)
    found = demo.prepare_demo(data_dir)
    assert found.folder == data_dir / "demo"
    assert len(found.cases) >= 12
    assert found.cases[0].questioned.is_file()
    assert [path.name for path in data_dir.iterdir()] == ["demo"]


def test_finding_it_again_loads_no_image_library(data_dir: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from siggui.drawing.demo import prepare_demo;"
        "prepare_demo(Path(sys.argv[1]));"
        "sys.exit(bool({'cv2', 'PIL', 'numpy', 'torch'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code, str(data_dir)], check=True)


@pytest.mark.parametrize("damage", ["version", "file", "record"])
def test_drawn_again_where_something_is_amiss(
    data_dir: Path, damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = demo.prepare_demo(data_dir)
    kept = shutil.copytree(bank.folder, tmp_path / "kept")
    record = bank.folder / "bank.json"
    if damage == "version":
        record.write_text(record.read_text("utf-8").replace("demo 1", "demo 0", 1), "utf-8")
    elif damage == "file":
        bank.cases[3].questioned.unlink()
    else:
        record.write_text("siggui demo 1\n{", "utf-8")
    drawn = []

    def draw(folder: Path) -> object:
        drawn.append(folder)
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        return from_json(facts, folder)

    facts = to_json(bank)
    monkeypatch.setattr(drawing, "draw_bank", draw)
    again = demo.prepare_demo(data_dir)
    assert len(drawn) == 1
    assert again == bank
    assert all(path.is_file() for path in again.files())
    assert [path.name for path in data_dir.iterdir()] == ["demo"]


def test_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drawing, "draw_bank", full)
    with pytest.raises(SystemFault) as caught:
        demo.prepare_demo(tmp_path)
    assert caught.value.code == "demo-not-drawn"
    assert isinstance(caught.value.__cause__, OSError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no POSIX file modes")
def test_folder_is_private(data_dir: Path) -> None:
    assert (data_dir / "demo").stat().st_mode & 0o777 == 0o700
    assert (data_dir / "demo" / "bank.json").stat().st_mode & 0o777 == 0o600
