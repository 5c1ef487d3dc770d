from __future__ import annotations

import csv
import json
from functools import partial

import pytest

from siggui.errors import InputError
from siggui.training import comparison
from siggui.training.comparison import Result, compare, write_table
from siggui.training.trainer import Recipe

OPTIONS = {"steps": 1, "device": "cpu", "invented": 0}


@pytest.fixture(scope="module")
def compared(data, run_folder):
    """A comparison that was stopped after its first architecture, and then finished."""
    out = run_folder()
    patch = pytest.MonkeyPatch()
    patch.setattr(comparison, "_ROUNDS", 1)
    small = partial(Recipe, writers=2, each=2, channels=(4, 4, 8, 8))
    patch.setattr(comparison, "Recipe", small)
    genuine, trained = comparison.run_with_bar, []

    def stopping(trainer, console):
        if trained:
            raise KeyboardInterrupt
        trained.append(trainer.recipe.architecture)
        genuine(trainer, console)

    patch.setattr(comparison, "run_with_bar", stopping)
    with pytest.raises(KeyboardInterrupt):
        compare(data, out, ["global-cosine", "regions"], **OPTIONS)
    trained.clear()
    results = compare(data, out, ["global-cosine", "regions"], **OPTIONS)
    patch.undo()
    return out, trained, results


def test_a_stopped_comparison_goes_on_with_what_is_missing(compared):
    _, trained, results = compared
    assert trained == ["regions"]
    assert [r.architecture for r in results] == ["global-cosine", "regions"]


def test_figures_are_of_the_tuning_writers_of_every_set(compared):
    _, _, results = compared
    for result in results:
        assert set(result.eer) == {"cedar", "tablet"}
        assert all(0.0 <= rate <= 1.0 for rate in result.eer.values())
        assert result.embedding_ms > 0.0 and result.comparison_ms > 0.0


def test_the_table_holds_every_architecture(compared):
    out, _, results = compared
    with (out / "comparison.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["architecture"]: row for row in csv.DictReader(file)}
    for r in results:
        assert float(rows[r.architecture]["cedar"]) == pytest.approx(100 * r.eer["cedar"], abs=0.06)
    assert (out / "comparison.md").read_text(encoding="utf-8").count("\n| ") == 4
    assert (out / "comparison.png").stat().st_size > 5000


def test_all_saw_the_same_writers_and_leave_weights_behind(compared):
    out, _, _ = compared
    assert (out / "regions" / "siggui.safetensors").exists()
    pictures = [(out / name / "samples.png").read_bytes() for name in ("global-cosine", "regions")]
    assert pictures[0] == pictures[1]


def test_another_budget_is_not_mixed_in(compared, data):
    out, _, _ = compared
    with pytest.raises(InputError) as caught:
        compare(data, out, ["global-cosine"], **{**OPTIONS, "steps": 2})
    assert caught.value.code == "comparison-differs"


def test_an_unknown_architecture_is_named_before_the_work(data, tmp_path):
    with pytest.raises(InputError) as caught:
        compare(data, tmp_path / "new", ["cells", "perceptron"], **OPTIONS)
    assert caught.value.code == "architecture-unknown"
    assert not (tmp_path / "new").exists()


def test_the_best_comes_first(tmp_path):
    worse = Result("lstm", {"a": 0.3, "b": 0.1}, 1.0, 10, 1.0, 1.0)
    better = Result("cells", {"a": 0.1, "b": 0.2}, 1.0, 10, 1.0, 1.0)
    write_table([worse, better], tmp_path, 5)
    lines = (tmp_path / "comparison.md").read_text(encoding="utf-8").splitlines()
    assert [line.split("|")[1].strip() for line in lines[4:]] == ["cells", "lstm"]
    assert json.dumps(lines[4]).count("15.0") == 1
