"""The commands with a true network of random weights: slow to start, so few tests."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys

import pytest

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    import torch

    from siggui.verifier.architectures import build
    from siggui.verifier.calibration import Calibration, DecisionModel, Fusion
    from siggui.verifier.weights import save_weights

    torch.manual_seed(0)
    rate = Rate(0.1, 0.05, 0.15)
    decisions = DecisionModel(
        Fusion(0.3, 0.3, 2.0),
        Calibration((1, 3), (0.5, 0.6), (0.0, 0.0)),
        tuple(
            OperatingPoint(name, limit, -limit, rate, rate, rate, rate)
            for name, limit in (("cautious", 2.0), ("standard", 1.0), ("quick", 0.5))
        ),
        ScoreDistributions((-1.0, 1.0), (0.5,), (0.5,), (0.5,)),
    )
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    channels = (16, 32, 64, 96)
    network = build("cells", channels)
    save_weights(
        path,
        network,
        decisions,
        architecture="cells",
        channels=channels,
        date="2025-01-01",
        recipe={},
    )
    return path


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "siggui", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


@pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX can")
def test_a_killed_batch_goes_on_and_agrees_with_verify(weights, draw, tmp_path):
    for seed in range(30):
        draw(f"{seed}.png", seed)
    pairs, out = tmp_path / "pairs.csv", tmp_path / "results.csv"
    lines = [f"{n},{n % 30}.png|{(n + 1) % 30}.png,{(n * 7 + 2) % 30}.png" for n in range(360)]
    pairs.write_text("\n".join(["id,references,questioned", *lines, ""]), encoding="utf-8")
    command = ("batch", pairs, "--out", out, "--device", "cpu", "--weights", weights)

    process = start(*command)
    with process:
        assert process.stderr.readline() == "36 of 360 rows\n"
        process.kill()
    finished = out.read_bytes().count(b"\n") - 1
    assert 36 <= finished < 360

    status, told, err = finish(start(*command, "--resume"))
    assert (status, told) == (0, ""), err
    assert "to go" in err
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [str(n) for n in range(360)]
    assert not [row for row in rows if row["error"]]

    names = ("--reference", "0.png", "--reference", "1.png", "--questioned", "2.png")
    paths = [tmp_path / name if name.endswith("png") else name for name in names]
    status, told, err = finish(start("verify", *paths, "--json", "--weights", weights))
    found = json.loads(told)
    assert status == {"match": 0, "refer": 10, "no_match": 20}[rows[0]["decision"]], err
    assert found["similarity"] == pytest.approx(float(rows[0]["similarity"]), abs=2e-4)
    assert found["log_lr"] == pytest.approx(float(rows[0]["log_lr"]), abs=2e-3)
    assert found["device"] and found["model_version"].startswith("2025-01-01-")


def test_weights_with_one_byte_changed_are_refused(weights, draw, tmp_path):
    altered = tmp_path / "altered.safetensors"
    content = bytearray(weights.read_bytes())
    content[-100] ^= 1
    altered.write_bytes(content)
    digest = weights.with_name(weights.name + ".sha256")
    altered.with_name(altered.name + ".sha256").write_bytes(digest.read_bytes())
    pair = ("--reference", draw("a.png", 1), "--questioned", draw("b.png", 2))
    status, told, err = finish(start("verify", *pair, "--json", "--weights", altered))
    assert status == 1
    assert json.loads(told)["error"] == "weights-altered"
    assert len(err.splitlines()) == 1
