from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from siggui.domain.decision import Rate
from siggui.domain.quality import Measures
from siggui.errors import SystemFault
from siggui.services import verify


@pytest.fixture
def log_lr(engine):
    """Makes every comparison end with the weight of evidence given."""

    def fix(value: float) -> None:
        compare = engine.compare

        def fixed(specimens, questioned):
            score = compare(specimens, questioned)
            return type(score)(0.5, value, score.specimen_similarities)

        engine.compare = fixed

    return fix


@pytest.mark.parametrize(
    ("value", "status", "word"), [(1.5, 0, "match"), (0.0, 10, "refer"), (-1.5, 20, "no match")]
)
def test_the_exit_status_is_the_decision(siggui, draw, log_lr, value, status, word):
    log_lr(value)
    ended = siggui("verify", "--reference", draw("a.png"), "--questioned", draw("b.png", 2))
    assert ended.status == status
    assert ended.out.splitlines()[0] == word
    assert ended.err == ""


def test_what_a_person_reads(siggui, draw, log_lr, engine):
    log_lr(1.6)
    engine.notices.append("The graphics processor is gone; the main processor is used.")
    a, b, c = (draw(f"{seed}.png", seed) for seed in (1, 2, 3))
    ended = siggui("verify", "--reference", a, "--reference", b, "--questioned", c)
    assert "The evidence is about 40 times more likely if genuine." in ended.out
    assert "accepts 10.0% (5.0%–15.0%) of skilled" in ended.out
    assert "match from +1.00, no match below -1.00" in ended.out
    assert "double-1 on cpu" in ended.out
    assert "main processor is used" in ended.err


def test_an_error_nobody_saw_has_no_upper_limit(siggui, draw, engine):
    point = engine.operating_points["standard"]
    engine.operating_points["standard"] = replace(point, far_random=Rate(0.0, 0.0, 0.0))
    pair = ("verify", "--reference", draw("a.png", 1), "--questioned", draw("b.png", 2))
    told = json.loads(siggui(*pair, "--json").out)["operating_point"]
    assert told["far_random"] == {"value": 0.0, "low": 0.0, "high": None}
    assert told["frr"]["high"] == point.frr.high
    assert "0.0% (none seen) of random" in siggui(*pair).out


def test_json_holds_everything(siggui, draw, log_lr):
    log_lr(2.5)
    a, b = draw("a.png", 1), draw("b.png", 2)
    ended = siggui("verify", "--reference", a, "--reference", b, "--questioned", b, "--json")
    told = json.loads(ended.out)
    # A copy: the numbers stay as they are, and nothing is concluded from them.
    assert ended.status == 10
    assert (told["decision"], told["log_lr"]) == ("refer", 2.5)
    assert told["evidence"] == "It may be a copy, and a copy is no evidence of who signed."
    assert len(told["specimen_similarities"]) == 2
    assert told["operating_point"]["name"] == "standard"
    assert told["operating_point"]["far_skilled"] == {"value": 0.1, "low": 0.05, "high": 0.15}
    assert [warning["code"] for warning in told["warnings"]] == ["same-image"]
    assert set(told) == {
        "decision",
        "similarity",
        "log_lr",
        "evidence",
        "specimen_similarities",
        "operating_point",
        "warnings",
        "notices",
        "device",
        "model_version",
        "duration_ms",
        "features",
        "quality",
    }
    slant = next(feature for feature in told["features"] if feature["name"] == "slant")
    assert slant["questioned"] == slant["specimens"][1]
    assert slant["sentence"] == "Slant: within the range of the 2 specimens."
    assert slant["is_outside"] is False


def test_what_was_measured_of_each_image_is_told(siggui, draw):
    a, b, c = (draw(f"{seed}.png", seed) for seed in (1, 2, 3))
    pair = ("verify", "--reference", a, "--reference", b, "--questioned", c)
    quality = json.loads(siggui(*pair, "--json").out)["quality"]
    assert len(quality["specimens"]) == 2
    for image in (*quality["specimens"], quality["questioned"]):
        assert set(image) == {field.name for field in fields(Measures)}
    length = quality["questioned"]["longest_px"]
    assert (length["warn_below"], length["refuse_below"]) == (150, 70)
    assert length["value"] > 150
    assert quality["questioned"]["cut_strokes"] == {"value": 0.0, "warn_above": 0}


def test_a_person_reads_below_a_warning_what_was_measured(siggui, draw):
    a, b = draw("a.png", 1), draw("b.png", 2)
    lines = siggui("verify", "--reference", a, "--questioned", b).out.splitlines()
    place = next(n for n, line in enumerate(lines) if "[few-specimens]" in line)
    assert lines[place + 1].strip().startswith("Specimens: 1; limit: at least 2.")


def test_the_operating_point_can_be_chosen(siggui, draw, log_lr):
    log_lr(1.5)
    pair = ("--reference", draw("a.png"), "--questioned", draw("b.png", 2))
    assert siggui("verify", *pair, "--operating-point", "cautious").status == 10
    assert siggui("verify", *pair, "--operating-point", "quick").status == 0
    assert siggui("verify", *pair, "--operating-point", "brave").status == 2


def test_the_device_is_handed_on(siggui, draw, monkeypatch, engine):
    asked = []

    def load(device="auto", weights=None):
        asked.append((device, weights))
        return engine

    monkeypatch.setattr(verify, "load_verifier", load)
    pair = ("--reference", draw("a.png"), "--questioned", draw("b.png", 2))
    siggui("verify", *pair)
    siggui("verify", *pair, "--device", "cpu", "--weights", "my.safetensors")
    assert asked == [("auto", None), ("cpu", Path("my.safetensors"))]


def test_a_wrong_file_is_told_in_a_sentence_before_the_model_is_loaded(
    siggui, draw, tmp_path, monkeypatch
):
    monkeypatch.setattr(
        verify, "load_verifier", lambda device="auto", weights=None: pytest.fail("loaded")
    )
    pair = ("--reference", draw("a.png"), "--reference", tmp_path / "gone.png")
    ended = siggui("verify", *pair, "--questioned", draw("b.png"))
    assert (ended.status, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert "gone.png" in ended.err and "Traceback" not in ended.err
    ended = siggui("verify", *pair, "--questioned", draw("b.png"), "--json")
    told = json.loads(ended.out)
    assert ended.status == 1
    assert set(told) == {"error", "message", "hint"}
    assert told["error"] == "file-missing"


def test_a_system_fault_is_told_likewise(siggui, draw, monkeypatch):
    def fail(device="auto", weights=None):
        raise SystemFault("weights-altered", "The weights were altered.", "Install again.")

    monkeypatch.setattr(verify, "load_verifier", fail)
    pair = ("--reference", draw("a.png"), "--questioned", draw("b.png"))
    ended = siggui("verify", *pair, "--json")
    assert (ended.status, json.loads(ended.out)["error"]) == (1, "weights-altered")
    assert ended.err == "siggui: The weights were altered. Install again.\n"


def test_a_bug_gets_a_number_and_no_traceback(siggui, draw, engine, private_home):
    def fail(canvases):
        raise ZeroDivisionError("/bank/Anna/signature.png")

    engine.embed = fail
    ended = siggui("verify", "--reference", draw("a.png"), "--questioned", draw("b.png"), "--json")
    assert (ended.status, json.loads(ended.out)["error"]) == (1, "unexpected")
    assert "reference" in ended.err and "siggui.log" in ended.err
    assert "Traceback" not in ended.err and "Anna" not in ended.err
    log = next(private_home.rglob("siggui.log")).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log and "Anna" not in log and "a.png" not in log


def test_too_little_memory(siggui, draw, engine):
    def fail(canvases):
        raise MemoryError

    engine.embed = fail
    ended = siggui("verify", "--reference", draw("a.png"), "--questioned", draw("b.png"))
    assert ended.status == 1 and "not enough memory" in ended.err


def test_ctrl_c_is_no_bug(siggui, draw, engine):
    def stop(canvases):
        raise KeyboardInterrupt

    engine.embed = stop
    ended = siggui("verify", "--reference", draw("a.png"), "--questioned", draw("b.png"))
    assert (ended.status, ended.err) == (130, "Stopped.\n")


def test_pages_and_paths_in_any_script(siggui, draw, tmp_path):
    from PIL import Image

    path = draw("हस्ताक्षर/Prüfung eins.png", 1)
    pages = path.with_suffix(".tif")
    with Image.open(path) as first, Image.open(draw("two.png", 2)) as second:
        first.save(pages, save_all=True, append_images=[second])
    ended = siggui("verify", "--reference", path, "--questioned", f"{pages}#page=2", "--json")
    codes = [warning["code"] for warning in json.loads(ended.out)["warnings"]]
    assert codes == ["few-specimens"]
    ended = siggui("verify", "--reference", path, "--questioned", pages, "--json")
    codes = [warning["code"] for warning in json.loads(ended.out)["warnings"]]
    assert codes == ["same-image", "first-page", "few-specimens"]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--questioned", "a.png"),
        ("--reference", "a.png"),
        ("--reference", "a.png", "--questioned", "b.png", "--nonsense"),
        ("--reference", "a.png", "--questioned", "b.png", "c.png"),
        ("--reference", "a.png", "--questioned", "b.png", "--device", "abacus"),
    ],
)
def test_wrong_usage_is_2(siggui, arguments):
    ended = siggui("verify", *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert "Usage" in ended.err
