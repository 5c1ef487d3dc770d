"""Open documents in a service, and the list of recent files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

import numpy as np
import pytest
from PIL import Image as Pil

from siggui.domain.crop import CropBox
from siggui.errors import Cancelled, InputError
from siggui.services.documents import MOST_RECENT, DocumentService, RecentFiles


@pytest.fixture
def scan(tmp_path):
    """A TIFF of three pages of different widths."""
    path = tmp_path / "Kärtchen 1.tif"
    pages = [Pil.new("L", (40 + 10 * i, 30), 200) for i in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path


@pytest.fixture
def service():
    service = DocumentService()
    yield service
    service.close_all()


def test_open_leaf_cut_close(service, scan):
    info = service.open(scan)
    assert (info.name, info.page_count, info.format) == ("Kärtchen 1.tif", 3, "TIFF")
    assert len(info.sha256) == 64
    page = service.page(info, 2)
    assert page.width == 60 and page.sha256 == info.sha256
    assert service.thumbnail(info, 1, 25).width == 25
    assert service.cut(page, CropBox(1, 2, 10, 5)).pixels.shape == (5, 10, 3)
    service.close(info)
    service.close(info)
    assert page.pixels[0, 0, 0] == 200  # outlives its document


def test_bytes_have_a_name_too(service, scan):
    assert service.open(scan.read_bytes(), name="Clipboard").name == "Clipboard"


def test_a_wrong_file_is_refused_and_not_kept(service, tmp_path):
    with pytest.raises(InputError):
        service.open(tmp_path / "none.png")
    assert service._open == {}


def test_two_handles_for_one_file(service, scan):
    first, second = service.open(scan), service.open(scan)
    assert first.handle != second.handle
    service.close(first)
    assert service.page(second, 0).width == 40


def test_a_closed_document_cancels_what_is_asked_of_it(service, scan):
    info = service.open(scan)
    service.close(info)
    with pytest.raises(Cancelled):
        service.page(info, 0)
    with pytest.raises(Cancelled):
        service.thumbnail(info, 0)


def test_closing_waits_for_a_page_and_cancels_the_next(service, scan, monkeypatch):
    info = service.open(scan)
    document = service._open[info.handle].document
    decoding, go_on = threading.Event(), threading.Event()
    original = type(document).page

    def slow(self, index):
        decoding.set()
        assert go_on.wait(5)
        return original(self, index)

    monkeypatch.setattr(type(document), "page", slow)
    results = {}

    def ask(key, call):
        try:
            results[key] = call()
        except Cancelled:
            results[key] = "cancelled"

    page = threading.Thread(target=ask, args=("page", lambda: service.page(info, 0)))
    page.start()
    assert decoding.wait(5)
    late = threading.Thread(target=ask, args=("late", lambda: service.thumbnail(info, 1)))
    close = threading.Thread(target=service.close, args=(info,))
    close.start()
    while info.handle in service._open:
        pass
    late.start()
    go_on.set()
    for thread in (page, late, close):
        thread.join(5)
    assert results["page"].width == 40
    assert results["late"] == "cancelled"


def test_found_but_closed_before_its_turn(service, scan, monkeypatch):
    info = service.open(scan)
    found = service._open[info.handle]
    service.close(info)
    monkeypatch.setattr(service, "_find", lambda _: found)
    with pytest.raises(Cancelled):
        service.page(info, 0)
    with pytest.raises(Cancelled):
        service.thumbnail(info, 0)


def test_many_threads(service, scan):
    info = service.open(scan)
    widths = []

    def leaf():
        for index in (0, 1, 2, 1):
            widths.append(service.page(info, index).width - 40 - 10 * index)

    threads = [threading.Thread(target=leaf) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert widths == [0] * 24


def test_close_all(service, scan):
    infos = [service.open(scan) for _ in range(3)]
    service.close_all()
    with pytest.raises(Cancelled):
        service.page(infos[0], 0)


def test_importing_loads_no_decoder():
    program = (
        "import sys, siggui.services.documents\n"
        "print([m for m in ('PIL', 'cv2', 'numpy', 'pypdfium2', 'torch') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- recent files -------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    paths = [folder / f"हस्ताक्षर {i:02}.png" for i in range(14)]
    for path in paths:
        path.write_bytes(b"x")
    return paths


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home" / "siggui"


def test_newest_first_without_doubles_and_not_endless(home, files):
    recent = RecentFiles(home)
    assert recent.paths() == []
    for path in files:
        recent.add(path)
    assert recent.paths() == files[::-1][:MOST_RECENT]
    recent.add(files[8])
    assert recent.paths()[:3] == [files[8], files[13], files[12]]
    assert len(recent.paths()) == MOST_RECENT
    assert RecentFiles(home).paths() == recent.paths()


def test_relative_paths_are_made_absolute(home, files, monkeypatch):
    monkeypatch.chdir(files[0].parent)
    from pathlib import Path

    recent = RecentFiles(home)
    recent.add(Path(files[0].name))
    assert recent.paths() == [files[0]]


def test_missing_files_are_left_out(home, files):
    recent = RecentFiles(home)
    for path in files[:3]:
        recent.add(path)
    files[1].unlink()
    assert recent.paths() == [files[2], files[0]]
    recent.add(files[3])
    assert str(files[1].name) not in (home / "recent.json").read_text("utf-8").encode().decode(
        "unicode_escape"
    )


def test_remove_and_clear(home, files):
    recent = RecentFiles(home)
    for path in files[:3]:
        recent.add(path)
    recent.remove(files[1])
    assert recent.paths() == [files[2], files[0]]
    recent.clear()
    assert recent.paths() == []


def test_two_windows_share_the_list(home, files):
    first, second = RecentFiles(home), RecentFiles(home)
    first.add(files[0])
    second.add(files[1])
    first.add(files[2])
    assert second.paths() == [files[2], files[1], files[0]]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_readable_by_this_user_alone(home, files):
    RecentFiles(home).add(files[0])
    assert (home / "recent.json").stat().st_mode & 0o777 == 0o600
    assert home.stat().st_mode & 0o777 == 0o700
    assert list(home.iterdir()) == [home / "recent.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"{}", b"7", b"[" * 100_000, b'[1, null, "", "nul\\u0000"]'],
)
def test_a_damaged_list_counts_as_empty(home, files, content):
    home.mkdir(parents=True)
    (home / "recent.json").write_bytes(content)
    recent = RecentFiles(home)
    assert recent.paths() == []
    recent.add(files[0])
    assert recent.paths() == [files[0]]
    assert json.loads((home / "recent.json").read_text("utf-8")) == [str(files[0])]


def test_a_folder_that_cannot_be_written(tmp_path, files):
    (tmp_path / "home").write_bytes(b"a file where the folder should be")
    recent = RecentFiles(tmp_path / "home")
    recent.add(files[0])
    recent.add(files[1])
    assert recent.paths() == [files[1], files[0]]


def test_a_full_disk_leaves_the_old_list(home, files, monkeypatch):
    recent = RecentFiles(home)
    recent.add(files[0])

    def fail(self, target):
        raise OSError(28, "No space left on device")

    from pathlib import Path

    monkeypatch.setattr(Path, "replace", fail)
    recent.add(files[1])
    assert recent.paths() == [files[1], files[0]]
    assert list(home.iterdir()) == [home / "recent.json"]
    monkeypatch.undo()
    assert RecentFiles(home).paths() == [files[0]]
    recent.add(files[2])
    assert RecentFiles(home).paths() == [files[2], files[1], files[0]]


def test_cut_gives_pixels_that_cannot_be_changed(service, scan):
    out = service.cut(service.page(service.open(scan), 0), CropBox(0, 0, 9, 9))
    with pytest.raises(ValueError, match="read-only"):
        out.pixels[:] = np.uint8(0)
