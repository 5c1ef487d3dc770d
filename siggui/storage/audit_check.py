"""Checks that the log is whole, and that the records are those the log tells of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import chain

from siggui.domain.audit import AuditRow, Flaw, Head, canonical, flaws_of
from siggui.storage.store import Records, Store

ERASED = "customer-erased"
"""The act after which records are gone by right."""
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
    erased: set[str] = set()
    with store.reading() as records:
        head = records.audit.head()
        flaws = flaws_of(
            _noting(records.audit.rows(), proofs, erased),
            store.ring.audit,
            kept=head,
            kept_seal=records.audit.head_seal(),
            exported=exported,
        )
        for flaw in _differing(records, proofs, erased):
            flaws.append(flaw)
            if len(flaws) >= _MOST_FLAWS:
                break
    return flaws, head


def _noting(
    rows: Iterator[AuditRow], proofs: dict[str, tuple[bytes, int]], erased: set[str]
) -> Iterator[AuditRow]:
    """Pass the rows on, and remember what they say about records and which were erased."""
    for row in rows:
        if row.act == ERASED:
            erased.update(_erased_in(row))
        record = _record_in(row)
        if record is not None:
            proofs[row.subject] = (_digest(record), row.sequence)
        yield row


def _record_in(row: AuditRow) -> object | None:
    return _details(row).get("record")


def _erased_in(row: AuditRow) -> list[str]:
    ids = _details(row).get("erased")
    return [str(each) for each in ids] if isinstance(ids, list) else []


def _details(row: AuditRow) -> dict[str, object]:
    try:
        details = json.loads(row.details)
    except ValueError:
        return {}  # an altered row, which its seal tells
    return details if isinstance(details, dict) else {}


def _differing(
    records: Records, proofs: dict[str, tuple[bytes, int]], erased: set[str]
) -> Iterator[Flaw]:
    """What is on file without the log, otherwise than in the log, or in the log alone."""
    kept = (
        records.specimens,
        records.cases,
        records.thresholds,
        records.networks,
        records.mandates,
        records.checks,
        records.forgeries,
        records.queue,
    )
    for subject, record in chain.from_iterable(rows.records() for rows in kept):
        digest, sequence = proofs.pop(subject, (b"", 0))
        kind, _, key = subject.partition(":")
        if key in erased:
            yield Flaw("record-differs", sequence, f"A {kind} that was erased is on file.")
        elif not digest:
            yield Flaw("record-differs", 0, f"A {kind} is on file that no row tells of.")
        elif digest != _digest(record):
            sentence = f"The {kind} that row {sequence} tells of was altered."
            yield Flaw("record-differs", sequence, sentence)
    for subject, (_, sequence) in proofs.items():
        kind, _, key = subject.partition(":")
        if key in erased:
            continue
        yield Flaw("record-differs", sequence, f"The {kind} that row {sequence} tells of is gone.")


def _digest(record: object) -> bytes:
    return hashlib.blake2b(canonical(record).encode(), digest_size=16).digest()
