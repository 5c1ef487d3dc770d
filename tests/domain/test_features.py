from __future__ import annotations

import pytest

from siggui.domain.feature_kinds import KINDS
from siggui.domain.features import (
    FeatureEvidence,
    FeatureKind,
    Population,
    Usual,
    strangest_first,
)

SLANT = FeatureKind("slant", "Slant", "", "further to the right", "further to the left", "°")
HINGE = FeatureKind("hinge", "Curves", "", "less alike", "more alike", is_distance=True)
USUAL = Usual(-10.0, 30.0, 2.0)


def item(value, specimens, kind=SLANT, usual=USUAL):
    return FeatureEvidence(kind, value, tuple(specimens), usual)


def test_further_outside_than_signatures_usually_stray_is_outside():
    assert item(27.0, (10.0, 12.0)).is_outside
    assert not item(14.9, (10.0, 12.0)).is_outside, "a little outside is usual"
    assert not item(11.0, (10.0, 12.0)).is_outside
    below = item(-9.0, (10.0, 12.0))
    assert below.is_outside
    assert below.beyond == -19.0
    assert below.sentence == "Slant: 19° further to the left than any of the 2 specimens."


def test_with_one_specimen_nothing_is_outside_and_it_says_why():
    one = item(40.0, (10.0,))
    assert not one.is_outside
    assert one.strangeness == 15.0
    assert one.sentence == (
        "Slant: 30° further to the right than the one specimen; "
        "how much this person varies is unknown."
    )
    assert item(10.2, (10.0,)).sentence.startswith("Slant: as in the one specimen;")


def test_of_a_distance_only_more_counts():
    assert not item(0.1, (0.5, 0.6), HINGE, Usual(0.0, 1.0, 0.1)).is_outside
    far = item(0.9, (0.5, 0.6), HINGE, Usual(0.0, 1.0, 0.1))
    assert far.is_outside
    assert far.sentence == "Curves: less alike than the 2 specimens are among themselves."
    near = item(0.55, (0.5, 0.6), HINGE, Usual(0.0, 1.0, 0.1))
    assert near.sentence == "Curves: as alike as the 2 specimens are among themselves."
    alone = item(0.9, (), HINGE, Usual(0.0, 0.7, 0.1))
    assert "less alike than two signatures of one person usually are" in alone.sentence
    assert alone.sentence.endswith("how much this person varies is unknown.")
    assert not alone.is_outside


def test_what_lies_outside_comes_first():
    inside, little, far = item(11.0, (10.0, 12.0)), item(13.0, (10.0, 12.0)), item(20, (10.0, 12.0))
    assert strangest_first([inside, little, far]) == (far, little, inside)
    middle, edge = item(11.0, (10.0, 14.0)), item(14.0, (10.0, 14.0))
    assert strangest_first([edge, middle])[0] is edge


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_feature_can_be_said(kind):
    usual = Usual(0.0, 1.0, 0.01)
    for value in (-5.0, 0.5, 5.0):
        said = item(value, (0.4, 0.6), kind, usual).sentence
        assert said.startswith(f"{kind.title}: ")
        assert said.endswith(".")
        assert "  " not in said
    assert kind.meaning.endswith(".")


def test_population_survives_its_file():
    people = Population(3, 21, {"slant": USUAL}, {2: (1, 4)})
    assert Population.from_json(people.to_json()) == people
    with pytest.raises(KeyError):
        Population.from_json({"writers": 3})
