"""The audit log's chain: each row's seal covers the row and the seal before it, under a key.

Whoever lacks the key cannot alter, insert or reorder a row unseen. Rows cut off the end, together
with the head that the database keeps, are seen by a head that was exported before.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from siggui.errors import InputError

NO_SEAL = "0" * 64
"""What the first row follows."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One act.

    Attributes:
        sequence: 1 for the first row, then without gaps.
        time_utc: ISO 8601, UTC, with microseconds.
        actor: The operator.
        act: What was done, such as ``"specimen-enrolled"``.
        subject: To what: a kind and an id; never a name.
        details: JSON: model, settings, digests of the inputs.
        previous: The seal of the row before, 64 hex digits.
        seal: HMAC-SHA-256 over all of the above, 64 hex digits.
    """

    sequence: int
    time_utc: str
    actor: str
    act: str
    subject: str
    details: str
    previous: str
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain ends.

    Attributes:
        sequence: Of the last row, 0 for an empty log.
        seal: Of the last row.
    """

    sequence: int
    seal: str

    def __str__(self) -> str:
        return f"{self.sequence}:{self.seal}"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that an untouched log does not show.

    Attributes:
        code: ``row-altered``, ``row-missing``, ``row-inserted``, ``tail-missing``,
            ``head-altered``, ``head-differs`` or ``record-differs``.
        sequence: The row, or the first one that is missing.
        sentence: For whoever checks.
    """

    code: str
    sequence: int
    sentence: str


def canonical(value: object) -> str:
    """JSON that is the same for equal values: sorted keys, no spaces.

    >>> canonical({"b": 1, "a": (0.1, None)})
    '{"a":[0.1,null],"b":1}'
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sealed(row: AuditRow, key: bytes) -> AuditRow:
    """The row with its seal.

    >>> row = AuditRow(1, "2026-01-02T03:04:05.000000Z", "ana", "x", "y:1", "{}", NO_SEAL)
    >>> sealed(row, bytes(32)).seal[:8]
    'eae008c3'

    Source: RFC 2104 (HMAC); a hash chain as in Schneier and Kelsey, Secure audit logs to support
    computer forensics (1999), section 3.
    """
    return replace(row, seal=_seal(_content(row), key))


def sealed_head(head: Head, key: bytes) -> str:
    """What proves that the database's own head was written by the program."""
    return _seal(["head", head.sequence, head.seal], key)


def parse_head(text: str) -> Head:
    """Read an exported head.

    Raises:
        InputError: ``head-unreadable``.

    >>> parse_head("12:" + "ab" * 32).sequence
    12
    """
    number, _, seal = text.strip().partition(":")
    if number.isascii() and number.isdigit() and len(number) < 19 and len(seal) == len(NO_SEAL):
        return Head(int(number), seal)
    raise InputError(
        "head-unreadable",
        "This is no exported head of an audit log.",
        "Give what “siggui audit head” printed: a number, a colon and 64 digits.",
    )


def flaws_of(
    rows: Iterable[AuditRow],
    key: bytes,
    *,
    kept: Head,
    kept_seal: str,
    exported: Head | None = None,
) -> list[Flaw]:
    """Find everything in a log that the program did not write so.

    Args:
        rows: By sequence, ascending; read once, one at a time.
        key: Of the seals.
        kept: The head that the database keeps.
        kept_seal: What seals it.
        exported: A head that was written down earlier, to prove the tail.

    Returns:
        In the log's order; empty for an untouched log.
    """
    flaws: list[Flaw] = []
    last = Head(0, NO_SEAL)
    seal_at_export = NO_SEAL
    for row in rows:
        flaws += _flaws_between(last, row, key)
        last = Head(row.sequence, row.seal)
        if exported is not None and row.sequence == exported.sequence:
            seal_at_export = row.seal
    if not hmac.compare_digest(kept_seal, sealed_head(kept, key)):
        flaws.append(
            Flaw("head-altered", kept.sequence, "The end that the database keeps was altered.")
        )
    if last.sequence < kept.sequence:
        flaws.append(_missing(last.sequence + 1, kept.sequence, "tail-missing"))
    elif last != kept:
        sentence = f"The log does not end where the database says: row {kept.sequence}."
        flaws.append(Flaw("head-differs", last.sequence, sentence))
    if exported is not None and exported.sequence > last.sequence:
        if kept.sequence <= last.sequence:
            flaws.append(_missing(last.sequence + 1, exported.sequence, "tail-missing"))
    elif exported is not None and seal_at_export != exported.seal:
        sentence = f"Row {exported.sequence} is not the one whose seal was exported."
        flaws.append(Flaw("head-differs", exported.sequence, sentence))
    return flaws


def _flaws_between(last: Head, row: AuditRow, key: bytes) -> list[Flaw]:
    flaws = []
    if row.sequence > last.sequence + 1:
        flaws.append(_missing(last.sequence + 1, row.sequence - 1, "row-missing"))
    if not hmac.compare_digest(row.seal, _seal(_content(row), key)):
        sentence = f"Row {row.sequence} was altered, or written by another program."
        flaws.append(Flaw("row-altered", row.sequence, sentence))
    elif row.previous != last.seal and row.sequence == last.sequence + 1:
        sentence = f"Row {row.sequence} does not follow the row before it: one was exchanged."
        flaws.append(Flaw("row-inserted", row.sequence, sentence))
    return flaws


def _missing(first: int, last: int, code: str) -> Flaw:
    which = f"Row {first} is missing." if first == last else f"Rows {first} to {last} are missing."
    return Flaw(code, first, which)


def _content(row: AuditRow) -> list[object]:
    return [
        row.sequence,
        row.time_utc,
        row.actor,
        row.act,
        row.subject,
        row.details,
        row.previous,
    ]


def _seal(content: object, key: bytes) -> str:
    return hmac.new(key, canonical(content).encode(), hashlib.sha256).hexdigest()
