from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from siggui.errors import SystemFault
from siggui.services import batch, verify
from siggui.services.results_file import ResultsFile

pytestmark = pytest.mark.usefixtures("copies_looked_at_once")

DOUBLE = Path(__file__).parents[1] / "double.py"


@pytest.fixture
def pairs(tmp_path, draw):
    """A list of 40 rows over 8 images; every tenth row is bad."""
    for seed in range(8):
        draw(f"{seed}.png", seed)
    path = tmp_path / "pairs.csv"
    lines = ["id,references,questioned,label"]
    for n in range(40):
        questioned = "gone.png" if n % 10 == 9 else f"{(n * 3 + 1) % 8}.png"
        lines.append(f"row-{n},{n % 8}.png|{(n + 1) % 8}.png,{questioned},genuine")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def out(tmp_path):
    return tmp_path / "results.csv"


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_all_rows_are_answered_in_order(siggui, pairs, out):
    ended = siggui("batch", pairs, "--out", out)
    rows = rows_of(out)
    assert (ended.status, ended.out) == (0, "")
    assert out.read_text(encoding="utf-8").startswith(
        "id,similarity,log_lr,decision,warnings,error\n"
    )
    assert [row["id"] for row in rows] == [f"row-{n}" for n in range(40)]
    assert all(bool(row["decision"]) != bool(row["error"]) for row in rows)
    assert "40 rows in" in ended.err and "4 with an error" in ended.err
    assert "20 of 40 rows" in ended.err and "40 of 40" not in ended.err


def test_earlier_results_are_replaced_only_by_a_run_that_can_begin(siggui, pairs, out, monkeypatch):
    siggui("batch", pairs, "--out", out)
    whole = out.read_bytes()

    def fail(device="auto", weights=None):
        raise SystemFault("weights-missing", "There are no weights.", "Install again.")

    with monkeypatch.context() as broken:
        broken.setattr(verify, "load_verifier", fail)
        ended = siggui("batch", pairs, "--out", out)
        assert ended.status == 1 and "no weights" in ended.err
        assert out.read_bytes() == whole
        siggui("batch", pairs, "--out", out.with_name("new.csv"))
        assert not out.with_name("new.csv").exists()
    assert siggui("batch", pairs, "--out", out).status == 0
    assert out.read_bytes() == whole


def test_resume_goes_on_and_then_has_nothing_to_do(siggui, pairs, out, engine):
    siggui("batch", pairs, "--out", out, "--resume")
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) // 2])
    done = whole[: len(whole) // 2].count(b"\n") - 1
    engine.compared = 0
    ended = siggui("batch", pairs, "--out", out, "--resume")
    assert f"{done} rows are answered already; {40 - done} to go." in ended.err
    assert out.read_bytes() == whole
    assert engine.compared < 40 - done
    ended = siggui("batch", pairs, "--out", out, "--resume")
    assert (ended.status, ended.err) == (0, "All 40 rows are answered already.\n")
    assert out.read_bytes() == whole


def test_resume_refuses_results_of_another_list(siggui, pairs, out):
    siggui("batch", pairs, "--out", out)
    other = pairs.with_name("other.csv")
    other.write_text("id,references,questioned\nx,0.png,1.png\n", encoding="utf-8")
    ended = siggui("batch", other, "--out", out, "--resume")
    assert ended.status == 1 and "another list" in ended.err
    assert len(rows_of(out)) == 40


def test_the_list_itself_is_never_overwritten(siggui, pairs):
    before = pairs.read_bytes()
    ended = siggui("batch", pairs, "--out", pairs.parent / "." / pairs.name)
    assert ended.status == 1 and "replace the list" in ended.err
    assert pairs.read_bytes() == before


def test_two_runs_on_one_file(siggui, pairs, out):
    with ResultsFile(out) as results:
        results.begin()
        ended = siggui("batch", pairs, "--out", out)
    assert ended.status == 1 and "Another run is writing" in ended.err


@pytest.mark.parametrize(
    ("list_name", "out_name", "sentence"),
    [
        ("gone.csv", "r.csv", "There is no file"),
        ("pairs.csv", "no/r.csv", "There is no folder"),
        ("pairs.csv", ".", "is a folder"),
        ("empty.csv", "r.csv", "is empty"),
        ("0.png", "r.csv", "not UTF-8"),
        ("pairs.csv", "0.png", "holds something else"),
    ],
)
def test_what_cannot_begin_says_why(siggui, pairs, tmp_path, list_name, out_name, sentence):
    (tmp_path / "empty.csv").touch()
    ended = siggui("batch", tmp_path / list_name, "--out", tmp_path / out_name)
    assert (ended.status, ended.out) == (1, "")
    assert sentence in ended.err and len(ended.err.splitlines()) == 1
    assert not (tmp_path / "r.csv").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device file of Linux")
def test_a_full_disk(siggui, pairs):
    ended = siggui("batch", pairs, "--out", "/dev/full")
    assert ended.status == 1 and "The disk is full" in ended.err


def test_wrong_usage_is_2(siggui, pairs):
    assert siggui("batch", pairs).status == 2
    assert siggui("batch", "--out", "x.csv").status == 2
    assert siggui("batch", pairs, "--out", "x.csv", "--device", "abacus").status == 2


def test_notices_are_shown_once(siggui, pairs, out, engine):
    engine.notices.append("No graphics processor was found.")
    compare = engine.compare

    def falling_back(specimens, questioned):
        if engine.compared == 5:
            engine.notices.append("The graphics processor is gone.")
        return compare(specimens, questioned)

    engine.compare = falling_back
    ended = siggui("batch", pairs, "--out", out)
    assert ended.err.count("No graphics processor was found.") == 1
    assert ended.err.count("The graphics processor is gone.") == 1


def test_ctrl_c_keeps_the_rows_so_far(siggui, pairs, out, engine, monkeypatch):
    monkeypatch.setattr(batch, "_ROWS_PER_GROUP", 4)
    compare = engine.compare

    def interrupted(specimens, questioned):
        if engine.compared == 5:
            raise KeyboardInterrupt
        return compare(specimens, questioned)

    engine.compare = interrupted
    ended = siggui("batch", pairs, "--out", out)
    assert ended.status == 130 and "--resume" in ended.err
    assert len(rows_of(out)) == 4, "all of the groups before"
    engine.compare = compare
    assert siggui("batch", pairs, "--out", out, "--resume").status == 0
    assert len(rows_of(out)) == 40


def test_a_bar_in_a_terminal(siggui, pairs, out, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    ended = siggui("batch", pairs, "--out", out)
    assert ended.status == 0 and "40/40" in ended.err
    assert "of 40 rows" not in ended.err


@pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX can")
def test_killed_and_gone_on_with(siggui, pairs, out):
    lines = pairs.read_text(encoding="utf-8").splitlines()
    pairs.write_text("\n".join([lines[0], *lines[1:] * 2, ""]), encoding="utf-8")

    def killed_run(kill_after: int, *arguments: str) -> int:
        command = [sys.executable, str(DOUBLE), "batch", str(pairs), "--out", str(out), *arguments]
        environment = {**os.environ, "SIGGUI_TEST_KILL_AFTER": str(kill_after)}
        return subprocess.run(command, env=environment, capture_output=True, timeout=120).returncode

    assert siggui("batch", pairs, "--out", out).status == 0
    whole = out.read_bytes()
    out.unlink()
    # A tenth of the rows is bad and not compared; the groups of 32 before the kill are kept whole.
    assert killed_run(40) == -9
    assert whole.startswith(out.read_bytes()) and len(rows_of(out)) == 32
    out.write_bytes(out.read_bytes() + b'row-16,0.123,"')
    assert killed_run(35, "--resume") == -9
    assert whole.startswith(out.read_bytes()) and len(rows_of(out)) == 32 + 32
    ended = siggui("batch", pairs, "--out", out, "--resume")
    assert ended.status == 0, ended.err
    assert out.read_bytes() == whole
