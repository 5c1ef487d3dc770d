"""What the network may learn from at a bank, and when what it learned is put in use.

Who signs is either learned from or kept back to judge by, never both: a person who signs for two
accounts, and everybody of one customer, stay on one side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from siggui.errors import InputError

LEAST_WRITERS = 90
"""Persons with two genuine signatures; of fewer, a third is too little to judge by."""
LEAST_HELD_OUT = 20
MOST_WRITERS = 1500
MARGINS = {"EER": 0.01, "Cllr": 0.03}
"""By how much the upper end of a change's 95 % interval may lie above zero: one point, 0.03 bit."""
_ONE_IN = 3


@dataclass(frozen=True, slots=True)
class KnownSignatory:
    """A signatory with what is on file of them.

    Attributes:
        id: Of the signatory.
        customer_id: Of the account's customer.
        name: As on file.
        specimens: Ids of valid specimens.
        confirmed: Ids of verdicts on signatures that are proven to be theirs.
        forged: Ids of verdicts on signatures that were rejected as forged.
    """

    id: str
    customer_id: str
    name: str
    specimens: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    forged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Writer:
    """One person, perhaps signatory of several accounts.

    Attributes:
        signatories: Who that is on file.
        is_held_out: Kept back to judge by.
    """

    signatories: tuple[KnownSignatory, ...]
    is_held_out: bool

    @property
    def genuine(self) -> int:
        """How many signatures are this person's."""
        return sum(len(each.specimens) + len(each.confirmed) for each in self.signatories)

    @property
    def forged(self) -> int:
        """How many signatures are known to imitate this person's."""
        return sum(len(each.forged) for each in self.signatories)


@dataclass(frozen=True, slots=True)
class SignedImages:
    """One person's signatures as files.

    Attributes:
        is_held_out: Kept back to judge by.
        genuine: Lossless image files.
        forged: The same, by others.
    """

    is_held_out: bool
    genuine: tuple[bytes, ...]
    forged: tuple[bytes, ...]


def writers(signatories: Sequence[KnownSignatory], seed: int = 0) -> tuple[Writer, ...]:
    """Tell persons apart, and choose who is kept back; a third, by lot.

    Args:
        signatories: All with anything on file.
        seed: Of the lot; the same one keeps the same persons back.

    Returns:
        At most ``MOST_WRITERS`` with two genuine signatures, in an order that tells nothing.

    Raises:
        InputError: ``fine-tuning-too-little``.
    """
    side = _sides(signatories, seed)
    persons: dict[tuple[str, str], list[KnownSignatory]] = {}
    for each in signatories:
        persons.setdefault((each.customer_id, _folded(each.name)), []).append(each)
    found = [Writer(tuple(group), side[group[0].id]) for group in persons.values()]
    found = [writer for writer in found if writer.genuine > 1]
    found.sort(key=lambda writer: _lot(writer.signatories[0].id, seed))
    found = found[:MOST_WRITERS]
    held_out = sum(writer.is_held_out for writer in found)
    if len(found) < LEAST_WRITERS or min(held_out, len(found) - held_out) < LEAST_HELD_OUT:
        raise InputError(
            "fine-tuning-too-little",
            f"Only {len(found)} persons with two genuine signatures are on file, "
            f"{held_out} of whom can be kept back to judge by; {LEAST_WRITERS} and "
            f"{LEAST_HELD_OUT} are needed.",
            "Enroll more specimens; the network in use stays until then.",
        )
    return tuple(found)


def _sides(signatories: Sequence[KnownSignatory], seed: int) -> dict[str, bool]:
    """Whether each signatory is kept back; alike for all who share a customer or a name."""
    leader: dict[str, str] = {}

    def lead(key: str) -> str:
        while leader.setdefault(key, key) != key:
            leader[key] = key = leader[leader[key]]
        return key

    for each in signatories:
        first, second = sorted((lead(f"c{each.customer_id}"), lead(f"n{_folded(each.name)}")))
        leader[second] = first
    return {
        each.id: _lot(lead(f"c{each.customer_id}"), seed) % _ONE_IN == 0 for each in signatories
    }


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _lot(key: str, seed: int) -> int:
    return int.from_bytes(blake2b(f"{seed}:{key}".encode(), digest_size=8).digest(), "big")


@dataclass(frozen=True, slots=True)
class Change:
    """One error figure with the network in use and with the tuned one.

    Attributes:
        where: What it was measured on.
        is_hold_out: Whether that was the bank's own.
        measure: ``"EER"`` or ``"Cllr"``.
        before: With the shipped network.
        after: With the tuned one.
        low: Of the 95 % interval of ``after - before``, drawing whole writers again.
        high: Likewise.
    """

    where: str
    is_hold_out: bool
    measure: str
    before: float
    after: float
    low: float
    high: float

    @property
    def margin(self) -> float:
        """How far up ``high`` may lie."""
        return MARGINS[self.measure]

    @property
    def is_not_worse(self) -> bool:
        """Whether that much of a loss can be ruled out; without an interval it cannot.

        >>> Change("here", True, "EER", 0.05, 0.04, -0.02, 0.005).is_not_worse
        True
        >>> Change("here", True, "EER", 0.05, 0.04, -0.03, float("nan")).is_not_worse
        False
        """
        return self.high <= self.margin


def objections(changes: Sequence[Change]) -> tuple[str, ...]:
    """Why a tuned network must not be put in use, in sentences; empty if it may.

    It must be worse nowhere, and better somewhere on the bank's hold-out: what gains nothing is
    not worth that all specimens are embedded anew.
    """
    found = [
        f"{change.where}: {change.measure} may rise by {_figure(change.measure, change.high)}; "
        f"more than {_figure(change.measure, change.margin)} must be ruled out."
        for change in changes
        if not change.is_not_worse
    ]
    own = [change for change in changes if change.is_hold_out]
    if not any(change.after < change.before for change in own):
        found.append("Nothing got better on your own signatories that were kept back.")
    return tuple(found)


def _figure(measure: str, value: float) -> str:
    return f"{100.0 * value:.2f} points" if measure == "EER" else f"{value:.3f}"


def record(changes: Sequence[Change]) -> list[Mapping[str, object]]:
    """The figures as the audit log and the weights' metadata keep them."""
    return [
        {
            "where": change.where,
            "measure": change.measure,
            "before": round(change.before, 5),
            "after": round(change.after, 5),
            "interval": [round(change.low, 5), round(change.high, 5)],
        }
        for change in changes
    ]
