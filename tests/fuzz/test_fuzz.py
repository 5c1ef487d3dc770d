"""A few files of the big run, and that the run sees what it is for."""

from __future__ import annotations

import sys

import pytest
import run
from damaged import FORMATS, SMALL, Change, File, Odd, WholePage, files
from hypothesis import strategies as st
from victim import memory_mb


@pytest.fixture(scope="module")
def victim(tmp_path_factory):
    started = run.Victim(tmp_path_factory.mktemp("fuzz"))
    yield started
    started.close()


def test_damaged_and_odd_files_end_in_an_answer_or_a_sentence(victim):
    any_format = st.sampled_from(FORMATS).flatmap(lambda name: files(SMALL, name))
    run.put_through(victim, any_format, count=30, start=7)
    # Files that are all refused would prove nothing about what comes after the decoders.
    assert set(victim.report.answers) == {"cleaned", "shown", "refused"}


@pytest.mark.parametrize("format_name", ["tiff-g4", "jpeg", "pdf-scan"])
def test_a_whole_page_at_300_dpi_is_cleaned_in_time(victim, format_name):
    before = victim.report.answers["cleaned"]
    victim.look_at(File(WholePage(0), format_name, []).data())
    assert victim.report.answers["cleaned"] == before + 1


HARM = """
import json, sys, time, os
for line in sys.stdin:
    answer = {"ended": "cleaned", "busy_s": 0.1, "more_mb": 10.0}
    if open(line.rstrip("\\n"), "rb").read().endswith(b"harmful"):
        HARM
    print(json.dumps(answer), flush=True)
"""


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("time.sleep(600)", "hung for"),
        ("os._exit(11)", "crashed with status 11"),
        ("answer['busy_s'] = 11.0", "took 11.0 s"),
        ("answer['more_mb'] = 5000.0", "took 5000 MB"),
        ("answer['ended'] = 'bug: KeyError at x.py:3'", "KeyError"),
    ],
)
def test_harm_is_seen_and_the_rest_goes_on(tmp_path, monkeypatch, harm, told):
    monkeypatch.setattr(run, "STUCK_S", 20.0)
    program = HARM.replace("HARM", harm)
    victim = run.Victim(tmp_path, [sys.executable, "-c", program], patience_s=2.0)
    victim.look_at(b"harmless")
    with pytest.raises(run.Harm, match=told):
        victim.look_at(b"harmful")
    victim.look_at(b"harmless again")
    assert victim.report.answers["cleaned"] >= 2
    victim.close()


def test_the_simplest_harmful_file_is_told_and_kept(tmp_path, monkeypatch, capsys):
    # Whatever begins as a BMP does: no change of its bytes is needed.
    program = HARM.replace('endswith(b"harmful")', 'startswith(b"BM")').replace(
        "HARM", "os._exit(9)"
    )
    monkeypatch.setattr(run, "VICTIM", [sys.executable, "-c", program])
    kept = tmp_path / "kept"
    found = run.main(["--files", "4", "--formats", "png", "bmp", "--keep", str(kept)])
    assert found == 1
    told = capsys.readouterr()
    assert "crashed with status 9" in told.err
    assert "changes=[]" in told.err
    assert [file.name for file in kept.iterdir()] == ["bmp"]


def test_bytes_change_where_they_are_told_to():
    assert Change(0.5, removed=2, put=b"xy").made_in(b"abcdef") == b"abcxyf"
    assert Change(0.5, put=b"xy").made_in(b"abcdef") == b"abcxydef"
    assert Change(0.0, copied=2).made_in(b"abcdef") == b"ababcdef"
    assert Change(0.5, removed=1 << 40).made_in(b"abcdef") == b"abc"


def test_mended_sums_let_a_changed_png_in():
    odd, change = Odd("plain", 9, 9, 0), Change(0.0, put=b"")
    sound = File(odd, "png", [change]).data()
    header_at = sound.index(b"IHDR") + 7  # the width
    wider = Change((header_at + 0.5) / len(sound), removed=1, put=b"\x08")
    damaged, mended = (File(odd, "png", [wider], sums).data() for sums in (False, True))
    assert damaged != mended
    assert damaged[:header_at] == mended[:header_at] == sound[:header_at]


def test_memory_is_measured_where_the_system_tells():
    before = memory_mb(reset=True)
    if not sys.platform.startswith("linux") or before == 0.0:
        pytest.skip("this system does not tell")
    held = bytearray(200 * 1024 * 1024)
    held[::4096] = b"x" * len(held[::4096])
    del held
    assert memory_mb() - before > 150
