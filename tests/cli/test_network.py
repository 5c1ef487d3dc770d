"""The commands with a true network of random weights: slow to start, so few tests."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys

import pytest

from siggui.__main__ import main


@pytest.fixture
def weights(small_network, tmp_path):
    return tmp_path / "shipped.safetensors"


@pytest.fixture
def siggui(monkeypatch, capsys):
    """Calls ``siggui`` in this process, with the network."""

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["siggui", *map(str, arguments)])
        return main(), *capsys.readouterr()

    return run


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "siggui", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


@pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX can")
@pytest.mark.usefixtures("copies_looked_at_once")
def test_a_killed_batch_goes_on_and_agrees_with_verify(siggui, weights, draw, tmp_path):
    for seed in range(15):
        draw(f"{seed}.png", seed)
    pairs, out = tmp_path / "pairs.csv", tmp_path / "results.csv"
    lines = [f"{n},{n % 15}.png|{(n + 1) % 15}.png,{(n * 7 + 2) % 15}.png" for n in range(90)]
    pairs.write_text("\n".join(["id,references,questioned", *lines, ""]), encoding="utf-8")
    command = ("batch", pairs, "--out", out, "--device", "cpu", "--weights", weights)

    process = start(*command)
    with process:
        assert process.stderr.readline() == "9 of 90 rows\n"
        process.kill()
    finished = out.read_bytes().count(b"\n") - 1
    assert 9 <= finished < 90

    status, told, err = siggui(*command, "--resume")
    assert (status, told) == (0, ""), err
    assert "to go" in err
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [str(n) for n in range(90)]
    assert not [row for row in rows if row["error"]]

    names = ("--reference", "0.png", "--reference", "1.png", "--questioned", "2.png")
    paths = [tmp_path / name if name.endswith("png") else name for name in names]
    status, told, err = siggui("verify", *paths, "--json", "--weights", weights)
    found = json.loads(told)
    assert status == {"match": 0, "refer": 10, "no_match": 20}[rows[0]["decision"]], err
    assert found["similarity"] == pytest.approx(float(rows[0]["similarity"]), abs=2e-4)
    assert found["log_lr"] == pytest.approx(float(rows[0]["log_lr"]), abs=2e-3)
    assert found["device"] and found["model_version"].startswith("2026-01-02-")


def test_weights_with_one_byte_changed_are_refused(siggui, weights, draw, tmp_path):
    altered = tmp_path / "altered.safetensors"
    content = bytearray(weights.read_bytes())
    content[-100] ^= 1
    altered.write_bytes(content)
    digest = weights.with_name(weights.name + ".sha256")
    altered.with_name(altered.name + ".sha256").write_bytes(digest.read_bytes())
    pair = ("--reference", draw("a.png", 1), "--questioned", draw("b.png", 2))
    status, told, err = siggui("verify", *pair, "--json", "--weights", altered)
    assert status == 1
    assert json.loads(told)["error"] == "weights-altered"
    assert len(err.splitlines()) == 1
