"""Who is learned from, who is kept back, and what may be put in use."""

from __future__ import annotations

import pytest

from siggui.domain import fine_tuning
from siggui.domain.fine_tuning import Change, KnownSignatory, objections, writers
from siggui.errors import InputError


def signatory(number, customer=None, name=None, specimens=2):
    return KnownSignatory(
        f"s{number}",
        customer or f"c{number}",
        name or f"Name {number}",
        tuple(f"{number}-{k}" for k in range(specimens)),
    )


def test_nobody_is_on_both_sides():
    known = [signatory(k) for k in range(120)]
    # One person at two firms, and two more at each of these.
    known += [signatory(200 + k, "firm-a", "Rui  Tavares" if k else "Eve") for k in range(2)]
    known += [signatory(210 + k, "firm-b", "rui tavares" if k else "Zoe") for k in range(2)]
    # The same person on two accounts of one customer is one writer.
    known.append(signatory(220, "firm-a", "EVE"))
    found = writers(known)
    sides = {each.id: w.is_held_out for w in found for each in w.signatories}
    assert len({sides[f"s{k}"] for k in (200, 201, 210, 211, 220)}) == 1
    (eve,) = (w for w in found if "s200" in {each.id for each in w.signatories})
    assert eve.genuine == 4
    held_out = sum(w.is_held_out for w in found)
    assert 25 < held_out < 55
    again = writers(list(reversed(known)))
    assert {each.id: w.is_held_out for w in again for each in w.signatories} == sides
    assert {w.is_held_out for w in writers(known, seed=1)} == {True, False}


def test_too_few_and_too_many(monkeypatch):
    known = [signatory(k) for k in range(60)] + [signatory(k, specimens=1) for k in range(60, 120)]
    with pytest.raises(InputError, match="Only 60 persons") as refused:
        writers(known)
    assert refused.value.code == "fine-tuning-too-little"
    monkeypatch.setattr(fine_tuning, "MOST_WRITERS", 100)
    assert len(writers([signatory(k) for k in range(300)])) == 100


def change(after, high, *, own=True, measure="Cllr"):
    return Change("here", own, measure, 0.3, after, after - 0.4, high)


def test_what_may_be_put_in_use():
    better, same = change(0.28, 0.01), change(0.301, 0.02, own=False)
    assert objections([better, same]) == ()
    (worse,) = objections([better, change(0.35, 0.08, own=False)])
    assert worse == "here: Cllr may rise by 0.080; more than 0.030 must be ruled out."
    (worse,) = objections([better, change(0.35, 0.08, own=False, measure="EER")])
    assert "8.00 points; more than 1.00 points" in worse
    (gains_nothing,) = objections([change(0.301, 0.01), change(0.2, 0.0, own=False)])
    assert gains_nothing.startswith("Nothing got better on your own")
