"""Checks that the log is whole, and that the records are those the log tells of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import chain

from siggui.domain.audit import AuditRow, Flaw, Head, canonical, flaws_of
from siggui.storage.store import Records, Store

_MOST_FLAWS = 1000


def audit_flaws(store: Store, exported: Head | None = None) -> tuple[list[Flaw], Head]:
    """Find every row of the log, and every record, that the program did not write so.

    Args:
        store: The database.
        exported: A head that was printed earlier; proves that no row after it is cut off.

    Returns:
        What was found, and where the chain ends.

    Raises:
        SystemFault: As ``Store.reading``.
    """
    proofs: dict[str, tuple[bytes, int]] = {}
    with store.reading() as records:
        head = records.audit.head()
        flaws = flaws_of(
            _noting(records.audit.rows(), proofs),
            store.ring.audit,
            kept=head,
            kept_seal=records.audit.head_seal(),
            exported=exported,
        )
        for flaw in _differing(records, proofs):
            flaws.append(flaw)
            if len(flaws) >= _MOST_FLAWS:
                break
    return flaws, head


def _noting(rows: Iterator[AuditRow], proofs: dict[str, tuple[bytes, int]]) -> Iterator[AuditRow]:
    """Pass the rows on, and remember what they say about records."""
    for row in rows:
        record = _record_in(row)
        if record is not None:
            proofs[row.subject] = (_digest(record), row.sequence)
        yield row


def _record_in(row: AuditRow) -> object | None:
    try:
        details = json.loads(row.details)
    except ValueError:
        return None  # an altered row, which its seal tells
    return details.get("record") if isinstance(details, dict) else None


def _differing(records: Records, proofs: dict[str, tuple[bytes, int]]) -> Iterator[Flaw]:
    """What is on file without the log, otherwise than in the log, or in the log alone."""
    kept = (records.specimens, records.cases, records.thresholds)
    for subject, record in chain.from_iterable(rows.records() for rows in kept):
        digest, sequence = proofs.pop(subject, (b"", 0))
        kind = subject.partition(":")[0]
        if not digest:
            yield Flaw("record-differs", 0, f"A {kind} is on file that no row tells of.")
        elif digest != _digest(record):
            sentence = f"The {kind} that row {sequence} tells of was altered."
            yield Flaw("record-differs", sequence, sentence)
    for subject, (_, sequence) in proofs.items():
        kind = subject.partition(":")[0]
        yield Flaw("record-differs", sequence, f"The {kind} that row {sequence} tells of is gone.")


def _digest(record: object) -> bytes:
    return hashlib.blake2b(canonical(record).encode(), digest_size=16).digest()
