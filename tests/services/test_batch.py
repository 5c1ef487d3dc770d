from __future__ import annotations

import csv
import threading
from collections import Counter
from pathlib import Path

import pytest

from siggui.errors import Cancelled, InputError, SystemFault
from siggui.imaging.document import open_document
from siggui.services import batch as batch_module
from siggui.services.batch import run_batch
from siggui.services.pairs_file import read_pairs
from siggui.services.results_file import ResultsFile
from siggui.services.verify import VerificationService


@pytest.fixture
def decoded(monkeypatch):
    """Counts how often each image is decoded."""
    counts: Counter[str] = Counter()
    lock = threading.Lock()
    load = batch_module.load_image

    def counting(source):
        with lock:
            counts[Path(source.path).name] += 1
        return load(source)

    monkeypatch.setattr(batch_module, "load_image", counting)
    return counts


@pytest.fixture
def answer(tmp_path, engine):
    """Runs a batch over the lines given and returns the rows written."""

    def run(*lines: str, **options):
        pairs = tmp_path / "pairs.csv"
        pairs.write_text("\n".join(["id,references,questioned", *lines, ""]), encoding="utf-8")
        out = tmp_path / "results.csv"
        with ResultsFile(out) as results:
            if options.get("first", 0) == 0:
                results.begin()
            else:
                results.answered([row.id for row in read_pairs(pairs).rows])
            summary = run_batch(read_pairs(pairs), results, engine, **options)
        with out.open(encoding="utf-8", newline="") as file:
            return summary, list(csv.DictReader(file))

    return run


def test_each_image_is_decoded_and_embedded_once(answer, draw, decoded, engine):
    for seed in range(6):
        draw(f"{seed}.png", seed)
    lines = [f"{n},0.png|{n % 5}.png|./{(n + 1) % 6}.png,{(n * 7) % 6}.png" for n in range(40)]
    summary, rows = answer(*lines)
    assert [row["id"] for row in rows] == [str(n) for n in range(40)]
    assert summary.rows == 40 and summary.errors == 0
    assert sum(summary.decisions.values()) == 40
    assert set(decoded.values()) == {1} and len(decoded) == 6
    assert engine.embedded == 6 and engine.compared == 40


def test_answers_are_those_of_a_single_verification(answer, draw, engine):
    paths = [draw(f"{seed}.png", seed) for seed in range(4)]
    _, rows = answer("a,0.png|1.png,2.png", "b,3.png,0.png", operating_point="cautious")
    service = VerificationService(lambda: engine)
    signatures = []
    for path in paths:
        with open_document(path) as document:
            signatures.append(service.prepare(document.page(0)))
    finding = service.verify(signatures[:2], signatures[2], operating_point="cautious")
    assert rows[0]["similarity"] == f"{finding.similarity:.9f}"
    assert rows[0]["log_lr"] == f"{finding.log_lr:.9f}"
    assert rows[0]["decision"] == finding.decision.value


def test_a_bad_row_never_stops_the_rest(answer, draw, tmp_path, decoded):
    draw("good.png", 1)
    draw("other.png", 2)
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    (tmp_path / "folder.png").mkdir()
    from PIL import Image

    Image.new("L", (300, 200), 255).save(tmp_path / "blank.png")
    Image.new("L", (1, 1), 0).save(tmp_path / "dot.png")
    bad = ["gone.png", "empty.png", "text.png", "folder.png", "blank.png", "dot.png", "gone.png"]
    lines = [f"{n},good.png|{name},other.png" for n, name in enumerate(bad)]
    lines += ["q,good.png,blank.png", "short,good.png", "none,,good.png", "fine,good.png,other.png"]
    summary, rows = answer(*lines)
    assert [row["id"] for row in rows][-4:] == ["q", "short", "none", "fine"]
    assert summary.errors == 10
    codes = [row["error"].partition(": ")[0] for row in rows]
    assert codes[:6] == [
        "file-missing",
        "file-empty",
        "format-unknown",
        "file-is-folder",
        "no-ink",
        "image-too-small",
    ]
    assert codes[6:] == ["file-missing", "no-ink", "row-columns", "specimen-missing", ""]
    assert rows[0]["error"].startswith("file-missing: Reference 2: ")
    assert rows[7]["error"].startswith("no-ink: Questioned: ")
    for row in rows[:-1]:
        assert row["decision"] == row["similarity"] == row["log_lr"] == ""
    assert rows[-1]["decision"] in ("match", "refer", "no_match")
    assert max(decoded.values()) == 1, "a bad image is not tried again and again either"


def test_a_bug_met_in_one_image_costs_only_its_rows(answer, draw, monkeypatch, private_home):
    draw("a.png", 1)
    draw("b.png", 2)
    load = batch_module.load_image

    def failing(source):
        if source.path.endswith("b.png"):
            raise ZeroDivisionError(source.path)
        if source.path.endswith("c.png"):
            raise MemoryError
        return load(source)

    monkeypatch.setattr(batch_module, "load_image", failing)
    _, rows = answer("1,a.png,b.png", "2,a.png,c.png", "3,a.png,a.png")
    assert rows[0]["error"].startswith("unexpected: Questioned: Something went wrong; reference ")
    assert rows[1]["error"].startswith("out-of-memory: Questioned: ")
    assert rows[2]["decision"]
    logs = list(private_home.rglob("siggui.log"))
    assert len(logs) == 1 and "b.png" not in logs[0].read_text(encoding="utf-8")


def test_warnings_are_codes_joined_by_bars(answer, draw, tmp_path):
    draw("a.png", 1)
    draw("b.png", 2)
    (tmp_path / "copy.png").write_bytes((tmp_path / "a.png").read_bytes())
    from PIL import Image

    with Image.open(tmp_path / "a.png") as a, Image.open(tmp_path / "b.png") as b:
        a.save(tmp_path / "pages.tif", save_all=True, append_images=[b])
    _, rows = answer(
        "1,a.png|a.png,b.png",
        "2,b.png|a.png,copy.png",
        "3,b.png,pages.tif",
        "4,b.png|b.png,pages.tif#page=2",
        "3,b.png,gone.png",
    )
    assert [row["warnings"] for row in rows] == [
        "",
        "same-image",
        "duplicate-id|first-page|few-specimens",
        "same-image",
        "duplicate-id",
    ]
    # As like as can be, and no match for that.
    assert float(rows[3]["log_lr"]) > 1.0 and rows[3]["decision"] == "refer"


def test_bad_images_are_errors_and_weak_ones_warnings(answer, draw, tmp_path):
    from PIL import Image

    draw("a.png", 1)
    with Image.open(draw("b.png", 2)) as image:
        image.resize((50, 20)).save(tmp_path / "tiny.png")
        image.resize((130, 52)).save(tmp_path / "small.png")
        image.resize((600, 240)).rotate(3, expand=True, fillcolor=255).save(tmp_path / "copy.png")
    _, rows = answer("1,a.png|b.png,tiny.png", "2,a.png|b.png,small.png", "3,a.png|b.png,copy.png")
    assert rows[0]["error"].startswith("low-resolution: Questioned: The signature is only ")
    assert rows[0]["decision"] == ""
    assert "low-resolution" in rows[1]["warnings"].split("|")
    assert rows[1]["decision"]
    assert rows[2]["warnings"] == "near-duplicate"


@pytest.fixture
def small_groups(monkeypatch):
    """So that a few images make many groups."""
    monkeypatch.setattr(batch_module, "_IMAGES_PER_GROUP", 6)


@pytest.mark.usefixtures("small_groups")
def test_rows_are_written_while_later_images_are_still_to_come(answer, draw, tmp_path, monkeypatch):
    for seed in range(30):
        draw(f"{seed}.png", seed)
    seen = []
    load = batch_module.load_image

    def watching(source):
        if source.path.endswith("29.png"):
            seen.append((tmp_path / "results.csv").read_text(encoding="utf-8").count("\n") - 1)
        return load(source)

    monkeypatch.setattr(batch_module, "load_image", watching)
    answer(*(f"{n},{n}.png,{n + 1}.png" for n in range(29)))
    assert len(seen) == 1 and seen[0] >= 5


@pytest.mark.usefixtures("small_groups")
def test_memory_follows_the_rows_in_work(answer, draw, engine, monkeypatch):
    for seed in range(38):
        draw(f"{seed}.png", seed)
    runs = []
    begin = batch_module._Run.__init__

    def noting(self, *args):
        begin(self, *args)
        runs.append(self)

    monkeypatch.setattr(batch_module._Run, "__init__", noting)
    most = 0

    def note(_row):
        nonlocal most
        most = max(most, len(runs[0]._known) + len(runs[0]._decoding))

    answer(*(f"{n},{n}.png,{n + 1}.png" for n in range(37)), row_answered=note)
    assert most <= 3 * batch_module._IMAGES_PER_GROUP
    assert not runs[0]._known and not runs[0]._decoding


@pytest.mark.usefixtures("small_groups")
def test_a_list_that_returns_to_too_many_images_is_answered_all_the_same(
    answer, draw, decoded, monkeypatch
):
    monkeypatch.setattr(batch_module, "_HELD_BYTES", 1)
    for seed in range(20):
        draw(f"{seed}.png", seed)
    lines = [f"{n},{n % 20}.png,{(n + 1) % 20}.png" for n in range(40)]
    summary, rows = answer(*lines)
    assert summary.errors == 0 and len(rows) == 40
    assert rows[0]["similarity"] == rows[20]["similarity"]
    assert max(decoded.values()) == 2


def test_going_on_decodes_only_what_is_left(answer, draw, decoded):
    for seed in range(5):
        draw(f"{seed}.png", seed)
    lines = [f"{n},{n}.png,{n + 1}.png" for n in range(4)]
    _, whole = answer(*lines)
    out = draw("x.png").with_name("results.csv")
    text = out.read_text(encoding="utf-8").splitlines(keepends=True)
    out.write_text("".join(text[:4]), encoding="utf-8")
    decoded.clear()
    summary, rows = answer(*lines, first=3)
    assert rows == whole and summary.rows == 1
    assert set(decoded) == {"3.png", "4.png"}


def test_cancel_keeps_the_rows_so_far(answer, draw, tmp_path):
    draw("a.png")
    cancelled = threading.Event()

    def stop(row):
        if row.id == "2":
            cancelled.set()

    with pytest.raises(Cancelled):
        answer(*(f"{n},a.png,a.png" for n in range(9)), row_answered=stop, cancelled=cancelled)
    assert (tmp_path / "results.csv").read_text(encoding="utf-8").count("\n") == 4
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("decode")]


def test_a_fault_of_the_engine_ends_the_run_with_its_sentence(answer, draw, engine, tmp_path):
    draw("a.png")

    def lost(specimens, questioned):
        raise SystemFault("gpu-lost", "The graphics processor is gone.", "Restart.")

    engine.compare = lost
    with pytest.raises(SystemFault, match="gone"):
        answer("1,a.png,a.png")


def test_an_unknown_operating_point(answer):
    with pytest.raises(InputError, match="brave"):
        answer("1,a.png,a.png", operating_point="brave")


def test_an_empty_list_has_no_answers(answer):
    summary, rows = answer()
    assert (summary.rows, rows) == (0, [])


def test_paths_in_any_script(answer, draw):
    draw("Ünterschriften/हस्ताक्षर एक.png", 1)
    draw("Ünterschriften/স্বাক্ষর.png", 2)
    _, rows = answer("क-1,Ünterschriften/हस्ताक्षर एक.png,Ünterschriften/স্বাক্ষর.png")
    assert rows[0]["id"] == "क-1" and rows[0]["decision"]
