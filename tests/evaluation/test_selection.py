from __future__ import annotations

from collections import Counter
from pathlib import Path

from siggui.evaluation.protocol import Label, Trial
from siggui.evaluation.selection import balanced_sample, collection_of, specimens_of, with_first


def trials(per_label: dict[Label, int], signatories: int = 4, specimens: int = 5) -> list[Trial]:
    """The first signatory has three times as many of each."""
    return [
        Trial(
            f"{label.value}-{who}-{n}",
            tuple(Path(f"{who}-{k}.png") for k in range(specimens)),
            Path(f"{label.value}-{who}-{n}.png"),
            label,
            f"set/{who:03}",
            f"set/{who:03}",
        )
        for who in range(signatories)
        for label, count in per_label.items()
        for n in range(count * (3 if who == 0 else 1))
    ]


ALL = trials({Label.GENUINE: 20, Label.SKILLED: 20, Label.RANDOM: 8})


def test_a_sample_is_balanced_over_signatories_and_labels() -> None:
    drawn = balanced_sample(ALL, 60)
    assert len(drawn) == len({trial.id for trial in drawn}) == 60
    shares = Counter((trial.signatory, trial.label) for trial in drawn)
    assert set(shares.values()) == {5}
    assert len(shares) == 12


def test_a_label_that_runs_out_leaves_its_place_to_the_others() -> None:
    labels = Counter(trial.label for trial in balanced_sample(ALL, 200))
    assert labels[Label.RANDOM] < 50
    assert labels[Label.GENUINE] > 70 and labels[Label.SKILLED] > 70


def test_a_sample_is_repeatable_and_keeps_the_order() -> None:
    drawn = balanced_sample(ALL, 30)
    assert drawn == balanced_sample(ALL, 30)
    assert drawn != balanced_sample(ALL, 30, seed=1)
    places = [ALL.index(trial) for trial in drawn]
    assert places == sorted(places)
    assert balanced_sample(ALL, 10_000) == tuple(ALL)


def test_fewer_specimens_are_the_first_ones() -> None:
    three = with_first(ALL, 3)
    assert [trial.id for trial in three] == [trial.id for trial in ALL]
    assert all(t.specimens == a.specimens[:3] for t, a in zip(three, ALL, strict=True))
    assert specimens_of(three) == "3"
    # Nothing is passed off as measured with three where some trials never had more.
    assert with_first([*ALL, *trials({Label.GENUINE: 1}, 1, 3)], 3) == ()


def test_sets_and_counts_are_named() -> None:
    mixed = [*ALL, *trials({Label.GENUINE: 1}, 1, 2)]
    assert specimens_of(mixed) == "2–5"
    assert collection_of(ALL) == "set"
