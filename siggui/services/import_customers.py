"""Imports customers, accounts, signatories and their specimens from a list and a folder."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siggui.domain.customers import (
    Account,
    Customer,
    Signatory,
    Specimen,
    SpecimenSource,
    SpecimenState,
    checked_name,
    checked_number,
)
from siggui.domain.enrollment import MOST_SPECIMENS
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.customers_file import ImportRow
from siggui.services.packing import pack_embedding, pack_trace, unpack_trace
from siggui.services.specimen_files import PreparedFile, Row, SpecimenFiles, ready
from siggui.wording import Sentence, joined, say, say_count

if TYPE_CHECKING:
    from siggui.services.ports import Engine
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.storage.store import Records

_ROWS_AT_ONCE = 12
"""Confirmed together: a commit that lasts costs as much as several specimens."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row, or one file of it, that was not taken.

    Attributes:
        row: Of the list.
        specimen: The file; empty if it is about the whole row.
        code: Stable name.
        sentence: What is wrong.
    """

    row: ImportRow
    specimen: str
    code: str
    sentence: str


@dataclass(slots=True)
class ImportSummary:
    """What an import has done so far.

    Attributes:
        rows: Looked at.
        specimens: Put on file now.
        known: Specimens that an earlier run had put on file.
        refused: Rows and files that were not taken.
    """

    rows: int = 0
    specimens: int = 0
    known: int = 0
    refused: int = 0

    def sentence(self) -> Sentence:
        """What came of it."""
        parts = [
            say_count(self.specimens, "{n:,} specimen put on file", "{n:,} specimens put on file")
        ]
        if self.known:
            parts.append(say("{count:,} on file already", count=self.known))
        if self.refused:
            parts.append(say("{count:,} refused", count=self.refused))
        return say_count(
            self.rows,
            "{n:,} row: {parts}.",
            "{n:,} rows: {parts}.",
            parts=joined(parts, "{first}, {second}"),
        )


@dataclass(slots=True)
class _Work:
    """A row on its way."""

    row: ImportRow
    known: frozenset[str]
    files: Future[Row] | None = None


class ImportService:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        verification: Holds the model.
    """

    def __init__(self, room: RecordRoom, verification: VerificationService) -> None:
        self._room, self._verification = room, verification

    def run(
        self,
        folder: Path,
        rows: Iterable[ImportRow],
        refused: Callable[[Refused], object],
        *,
        day: date,
        told: Callable[[object], object] = lambda _row: None,
    ) -> ImportSummary:
        """Put everything on file at one go.

        Args:
            folder: As for :meth:`groups`.
            rows: Likewise.
            refused: Likewise.
            day: Likewise.
            told: Called for each row that was looked at.

        Raises:
            InputError: As :meth:`groups`.
            SystemFault: As :meth:`groups`.
        """
        summary = ImportSummary()
        for now in self.groups(folder, rows, refused, day=day):
            for row in range(summary.rows, now.rows):
                told(row)
            summary = now
        return summary

    def groups(
        self,
        folder: Path,
        rows: Iterable[ImportRow],
        refused: Callable[[Refused], object],
        *,
        day: date,
    ) -> Generator[ImportSummary, None, None]:
        """Put everything on file that is not there yet, some rows at a time.

        A bad row never stops the rest. What was confirmed stays if nobody goes on, and the same
        call begins there: files that are on file already, by their digest, are passed over.
        Closing the generator ends the helpers.

        Args:
            folder: Paths in the list are relative to it.
            rows: As ``customers_file.read_customers`` gives them.
            refused: Called for each row and each file that is not taken.
            day: From which the specimens count.

        Yields:
            What was done so far, after each group.

        Raises:
            InputError: ``right-missing`` and others, as ``RecordRoom.acting``;
                ``folder-missing``; or as ``rows``.
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run.
        """
        self._room.session.require(Right.IMPORT)
        if not folder.is_dir():
            raise InputError(
                "folder-missing",
                say("There is no folder “{path}”.", path=str(folder)),
                "Check the name of the folder with the pictures.",
            )
        engine = self._verification.loaded_engine()
        summary = ImportSummary()

        def refuse(what: Refused) -> None:
            summary.refused += 1
            refused(what)

        with SpecimenFiles() as files:
            for group in self._ahead(folder, iter(rows), files):
                self._take(engine, group, day, summary, refuse)
                summary.rows += len(group)
                yield replace(summary)

    def _ahead(
        self, folder: Path, rows: Iterator[ImportRow], files: SpecimenFiles
    ) -> Iterator[list[_Work]]:
        """Groups of rows; the files of the next one are read while one is put on file."""
        waiting: deque[list[_Work]] = deque()
        while True:
            group = list(islice(rows, _ROWS_AT_ONCE))
            if group:
                waiting.append(self._begun(folder, group, files))
            if len(waiting) > 1 or (waiting and not group):
                yield waiting.popleft()
            elif not group:
                return

    def _begun(self, folder: Path, rows: list[ImportRow], files: SpecimenFiles) -> list[_Work]:
        works = []
        with self._room.reading() as records:
            for row in rows:
                known = frozenset() if row.error else _known(records, row)
                works.append(_Work(row, known))
        for work in works:
            if work.row.error is None:
                work.files = files.begin(folder, work.row.specimens, work.known)
        return works

    def _take(
        self,
        engine: Engine,
        group: list[_Work],
        day: date,
        summary: ImportSummary,
        refuse: Callable[[Refused], None],
    ) -> None:
        files = {id(work): ready(work.files) if work.files else () for work in group}
        wanted = [each for prepared in files.values() for each in prepared if each.png]
        # One at a time, as everywhere: what is embedded beside changes the last bits.
        embedded = {id(each): engine.embed([each.canvas])[0] for each in wanted}
        kept: list[Refused] = []
        specimens = known = 0
        with self._room.acting(Right.IMPORT) as records:
            for work in group:
                prepared = files[id(work)]
                try:
                    signatory = _signatory(records, work.row)
                except InputError as error:
                    kept.append(Refused(work.row, "", error.code, error.message))
                    continue
                taken: dict[str, int] = {}
                for place, each in enumerate(prepared):
                    if each.error is not None:
                        kept.append(Refused(work.row, each.name, *each.error))
                    elif not each.png:
                        known += 1
                    elif (no := _refusal(records, signatory, each, day, taken)) is not None:
                        kept.append(Refused(work.row, each.name, *no))
                    else:
                        key = _add(records, signatory, each, day, engine, embedded[id(each)])
                        taken[key] = place
                        specimens += 1
            details = {"rows": len(group), "specimens": specimens, "refused": len(kept)}
            records.audit.append("imported", f"lines:{group[0].row.line}", details)
        # Told once they are confirmed: a group that failed is done again by the next run.
        summary.specimens += specimens
        summary.known += known
        for what in kept:
            refuse(what)


def _known(records: Records, row: ImportRow) -> frozenset[str]:
    """Digests of the files of this signatory that are on file."""
    hit = records.customers.account_numbered(row.account)
    if hit is None:
        return frozenset()
    name = row.signatory or row.customer
    people = [s for s in records.customers.signatories_of(hit.account.id) if s.name == name]
    found = records.specimens.of_signatories([person.id for person in people])
    return frozenset(each.source.sha256 for group in found.values() for each in group)


def _signatory(records: Records, row: ImportRow) -> Signatory:
    """The row's signatory, with customer and account; added if they are not on file.

    Raises:
        InputError: The row makes no sense, or contradicts what is on file.
    """
    if row.error is not None:
        raise InputError(*row.error, "")
    number = checked_number(row.account, say("account number"))
    customer_number = checked_number(row.customer_number, say("customer number"))
    customer_name = checked_name(row.customer, say("customer's name"))
    name = checked_name(row.signatory or row.customer, say("signatory's name"))
    customer = records.customers.customer_numbered(customer_number)
    hit = records.customers.account_numbered(number)
    if customer is not None and customer.name != customer_name:
        raise InputError(
            "customer-differs", "This customer number is on file with another name.", ""
        )
    if hit is not None and (customer is None or hit.customer.id != customer.id):
        raise InputError("account-exists", "This account belongs to another customer.", "")
    if customer is None:
        customer = Customer(new_id(), customer_number, customer_name)
        records.customers.add_customer(customer)
        records.audit.append("customer-added", f"customer:{customer.id}", {})
    if hit is None:
        account = Account(new_id(), customer.id, number)
        records.customers.add_account(account)
        details = {"customer": customer.id}
        records.audit.append("account-added", f"account:{account.id}", details)
    else:
        account = hit.account
    for person in records.customers.signatories_of(account.id):
        if person.name == name:
            return person
    person = Signatory(new_id(), account.id, name)
    records.customers.add_signatory(person, customer.id)
    records.audit.append("signatory-added", f"signatory:{person.id}", {"account": account.id})
    return person


def _refusal(
    records: Records, signatory: Signatory, each: PreparedFile, day: date, taken: dict[str, int]
) -> tuple[str, str] | None:
    """Why a specimen must not be put on file, as for one that is enrolled at the desk.

    Args:
        records: The transaction.
        signatory: Whose it is.
        each: The specimen.
        day: From which it counts.
        taken: Specimens of the same row, already compared, with their places in it.
    """
    from siggui.imaging.duplicate import COPY_FROM, agreement

    image_sha256 = hashlib.sha256(each.png).hexdigest()
    if records.specimens.same_image(image_sha256, each.canvas_key) is not None:
        return ("specimen-duplicate", say("This image is on file already."))
    others = [
        other
        for other in records.specimens.of_signatories([signatory.id])[signatory.id]
        if other.is_valid_on(day)
    ]
    if len(others) >= MOST_SPECIMENS:
        return (
            "too-many-specimens",
            say("There are {most} valid specimens already.", most=MOST_SPECIMENS),
        )
    copied = any(taken.get(other.id) in each.copy_of for other in others)
    unseen = [other.id for other in others if other.id not in taken]
    for data in records.specimens.traces(unseen).values() if unseen else ():
        if each.trace is not None and agreement(unpack_trace(data), each.trace) >= COPY_FROM:
            copied = True
    if copied:
        return ("specimen-copy", say("It matches one on file almost stroke for stroke."))
    return None


def _add(
    records: Records,
    signatory: Signatory,
    each: PreparedFile,
    day: date,
    engine: Engine,
    embedding: Any,  # noqa: ANN401 - opaque outside the verifier
) -> str:
    from siggui.storage.specimen_rows import specimen_record

    if each.trace is None:
        raise RuntimeError("a prepared specimen has a trace")
    specimen = Specimen(
        id=new_id(),
        signatory_id=signatory.id,
        image_sha256=hashlib.sha256(each.png).hexdigest(),
        canvas_key=each.canvas_key,
        quality=each.quality,
        source=SpecimenSource(Path(each.name).name[:255], each.sha256),
        valid_from=day,
        valid_until=None,
        state=SpecimenState.ACTIVE,
        enrolled_utc=records.audit.time_utc,
        enrolled_by=records.audit.actor,
    )
    records.specimens.add(specimen, each.png, pack_trace(each.trace))
    records.specimens.keep_embedding(specimen.id, engine.model_version, pack_embedding(embedding))
    records.audit.append(
        "specimen-enrolled",
        f"specimen:{specimen.id}",
        {
            "record": specimen_record(specimen),
            "model": engine.model_version,
            "quality": specimen.quality,
        },
    )
    return specimen.id
