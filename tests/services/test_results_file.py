from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from siggui.domain.decision import Decision
from siggui.errors import InputError, SystemFault
from siggui.services.results_file import ResultRow, ResultsFile

HEADING = "id,similarity,log_lr,decision,warnings,error\n"
ROW = ResultRow("Ä-1", 0.5, 1.25, Decision.MATCH, ("clipped", "same-image"))
LINE = "Ä-1,0.500000000,1.250000000,match,clipped|same-image,\n"
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a device file of Linux")


@pytest.fixture
def out(tmp_path):
    return tmp_path / "results.csv"


def begun(out: Path, *rows: ResultRow) -> None:
    with ResultsFile(out) as results:
        results.begin()
        for row in rows:
            results.append(row)
        results.finish()


def test_rows_as_scripts_read_them(out):
    bad = ResultRow("2", warnings=("duplicate-id",), error=("file-missing", "Reference 1: Gone."))
    odd = ResultRow('a "b", c\nd', 0.1, -2.0, Decision.NO_MATCH)
    begun(out, ROW, bad, odd)
    assert out.read_bytes().decode() == (
        HEADING
        + LINE
        + "2,,,,duplicate-id,file-missing: Reference 1: Gone.\n"
        + '"a ""b"", c\nd",0.100000000,-2.000000000,no_match,,\n'
    )


def test_every_row_is_out_before_the_next_one(out):
    with ResultsFile(out) as results:
        results.begin()
        results.append(ROW)
        assert out.read_text(encoding="utf-8") == HEADING + LINE


def test_earlier_results_stay_until_the_run_begins(out):
    begun(out, ROW, ROW)
    with ResultsFile(out):
        pass
    assert out.read_text(encoding="utf-8") == HEADING + LINE + LINE
    begun(out)
    assert out.read_text(encoding="utf-8") == HEADING


def test_a_run_that_never_began_leaves_no_file(out):
    with ResultsFile(out):
        assert out.exists()
    assert not out.exists()


@pytest.mark.parametrize("content", ["name,age\nAnna,3\n", "\x89PNG", "id;similarity\n"])
def test_another_kind_of_file_is_never_touched(out, content):
    out.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        ResultsFile(out)
    assert caught.value.code == "out-not-results"
    assert out.read_text(encoding="utf-8") == content


IDS = ["1", 'a "b"\nc', "3", "4"]
WHOLE = HEADING + "1,0.5,0.1,refer,,\n" + '"a ""b""\nc",0.5,0.1,refer,,\n'


@pytest.mark.parametrize(
    ("there", "done", "kept"),
    [
        ("", -1, ""),
        (HEADING[:9], -1, ""),
        (HEADING, 0, HEADING),
        (WHOLE, 2, WHOLE),
        (WHOLE + "3,0.5,0", 2, WHOLE),
        (WHOLE + '"3', 2, WHOLE),
        (WHOLE + "3,,,,,x: y\n4,0.5,0.1,refer,,\n", 4, WHOLE + "3,,,,,x: y\n4,0.5,0.1,refer,,\n"),
        (WHOLE[:-10], 1, HEADING + "1,0.5,0.1,refer,,\n"),
        (WHOLE.replace("\n", "\r\n"), 2, WHOLE.replace("\n", "\r\n")),
    ],
)
def test_going_on_cuts_off_the_torn_line_only(out, there, done, kept):
    ids = [row_id.replace("\n", "\r\n") if "\r\n" in there else row_id for row_id in IDS]
    out.write_bytes(there.encode())
    with ResultsFile(out) as results:
        assert results.answered(ids) == done
        if done < 0:
            results.begin()
        results.append(ROW)
    assert out.read_bytes().decode() == (kept if done >= 0 else HEADING) + LINE


def test_every_cut_through_a_file_resumes_to_the_same_file(out):
    rows = [ResultRow(row_id, 0.5, 0.1, Decision.REFER) for row_id in IDS]
    begun(out, *rows)
    whole = out.read_bytes()
    for cut in range(len(whole) + 1):
        out.write_bytes(whole[:cut])
        with ResultsFile(out) as results:
            done = results.answered(IDS)
            if done < 0:
                results.begin()
            for row in rows[max(done, 0) :]:
                results.append(row)
        assert out.read_bytes() == whole, f"cut at byte {cut}"


@pytest.mark.parametrize("ids", [["1"], ["1", "x", "3"], ["2", "1"], []])
def test_results_of_another_list_are_refused_and_kept(out, ids):
    out.write_bytes(WHOLE.encode())
    with ResultsFile(out) as results, pytest.raises(InputError) as caught:
        results.answered(ids)
    assert caught.value.code == "results-mismatch"
    assert out.read_bytes() == WHOLE.encode()


def test_two_runs_never_write_to_one_file(out):
    with ResultsFile(out) as results:
        results.begin()
        results.append(ROW)
        with pytest.raises(SystemFault) as caught:
            ResultsFile(out)
        assert caught.value.code == "out-in-use"
        results.append(ROW)
    assert out.read_text(encoding="utf-8") == HEADING + LINE + LINE
    begun(out)


def test_a_folder_and_a_missing_folder(tmp_path):
    with pytest.raises(InputError) as caught:
        ResultsFile(tmp_path)
    assert caught.value.code == "out-is-folder"
    with pytest.raises(InputError) as caught:
        ResultsFile(tmp_path / "no" / "results.csv")
    assert caught.value.code == "out-folder-missing"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "out-read-only"),
        (errno.EROFS, "out-read-only"),
        (errno.ENOSPC, "disk-full"),
        (errno.EIO, "out-unwritable"),
    ],
)
def test_a_file_that_cannot_be_opened(out, monkeypatch, number, code):
    def refuse(*args, **kwargs):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SystemFault) as caught:
        ResultsFile(out)
    assert caught.value.code == code


def test_a_folder_one_may_not_write_to(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    try:
        probe = folder / "probe"
        probe.touch()
    except PermissionError:
        with pytest.raises(SystemFault) as caught:
            ResultsFile(folder / "results.csv")
        assert caught.value.code == "out-read-only"
    else:
        pytest.skip("this user may write anywhere")


class FullDisk:
    """Stands in for the raw file: takes so many bytes more, then the disk is full."""

    def __init__(self, file, room):
        self._file, self._room = file, room

    def write(self, data):
        taken = min(len(data), self._room)
        if not taken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._room -= taken
        return self._file.write(data[:taken])

    def __getattr__(self, name):
        return getattr(self._file, name)


@pytest.mark.parametrize("room", [0, 1, len(LINE.encode()) - 1])
def test_a_disk_that_fills_up_tears_no_row(out, room):
    with ResultsFile(out) as results:
        results.begin()
        results.append(ROW)
        results._file = FullDisk(results._file, room)
        with pytest.raises(SystemFault) as caught:
            results.append(ROW)
    assert caught.value.code == "disk-full"
    assert "--resume" in caught.value.hint
    assert out.read_text(encoding="utf-8") == HEADING + LINE


def test_a_drive_that_reports_at_the_end_that_it_is_full(out, monkeypatch):
    def full(descriptor):
        raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))

    monkeypatch.setattr(os, "fsync", full)
    with ResultsFile(out) as results, pytest.raises(SystemFault) as caught:
        results.begin()
        results.finish()
    assert caught.value.code == "disk-full"


@only_linux
def test_the_full_device():
    with ResultsFile(Path("/dev/full")) as results:
        assert results.answered(["1"]) == -1
        with pytest.raises(SystemFault) as caught:
            results.begin()
    assert caught.value.code == "disk-full"
    assert Path("/dev/full").exists()


@only_linux
def test_a_drive_without_locks_still_works(out, monkeypatch):
    import fcntl

    def unsupported(*args):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", unsupported)
    begun(out, ROW)
    assert out.read_text(encoding="utf-8") == HEADING + LINE


@only_linux
def test_a_file_the_other_run_has_just_removed(out, monkeypatch):
    import fcntl

    monkeypatch.setattr(fcntl, "flock", lambda *args: out.unlink())
    with pytest.raises(SystemFault) as caught:
        ResultsFile(out)
    assert caught.value.code == "out-in-use"
