"""A report of a decided case: gathered from the records and written as a PDF."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from siggui.domain.amount import amount_text
from siggui.domain.annotations import Annotated, from_json
from siggui.domain.case_report import CaseReport, Picture, ReportedDecision, ReportedSpecimen
from siggui.domain.casework import reason_sentence
from siggui.domain.decision import Decision, Rate, evidence_in_words
from siggui.domain.rights import Right
from siggui.domain.work_queue import ItemState
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.private_file import write_private_bytes
from siggui.services.replay import altered, verdict_row
from siggui.services.report_pictures import reported_pictures

if TYPE_CHECKING:
    from siggui.domain.audit import AuditRow
    from siggui.domain.casework import ClerkDecision
    from siggui.domain.item import ItemCheck
    from siggui.domain.work_queue import QueueItem
    from siggui.services.record_room import RecordRoom
    from siggui.storage.report_rows import CaseFacts
    from siggui.storage.store import Records


@dataclass(frozen=True, slots=True)
class _Kept:
    """All that the records have about a case, read within one transaction."""

    facts: CaseFacts
    verified: AuditRow
    decided: tuple[ReportedDecision, ...]
    questioned: bytes | None
    specimens: dict[str, bytes]
    check: ItemCheck | None
    item: QueueItem | None
    annotated: tuple[Annotated, ...]
    made_utc: str
    made_by: str


class ReportService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def write(self, name: str, file: Path, cancelled: Event | None = None) -> Path:
        """Write the report of a case, readable by this user alone; what is there is replaced.

        Args:
            name: The number of the decision's or the verdict's row in the audit log, or an id.
            file: Where to.
            cancelled: Looked at between the steps.

        Returns:
            The file.

        Raises:
            InputError: As :meth:`gather`.
            SystemFault: As :meth:`gather`, or ``report-unwritable``.
            Cancelled: ``cancelled`` was set.
        """
        from siggui.reports.case_pdf import case_pdf

        report = self.gather(name, cancelled)
        data = case_pdf(report)
        _stop_if(cancelled)
        # The row first: a report that the log does not know of never leaves the program.
        with self._room.acting(Right.REPORT) as records:
            subject = f"verification:{report.verification_id}"
            records.audit.append("report-made", subject, {"row": report.decisions[-1].sequence})
            try:
                write_private_bytes(file, data)
            except OSError as error:
                raise SystemFault(
                    "report-unwritable",
                    "The report could not be written.",
                    "Check that its folder may be written to and that the disk has room.",
                ) from error
        return file

    def newest(self) -> int | None:
        """Row in the audit log of the newest decision of who is at the desk; None without any.

        Raises:
            InputError: As ``RecordRoom.reading``.
            SystemFault: As ``Store.reading``.
        """
        from siggui.storage.report_rows import ReportRows

        if not self._room.has_records:
            return None
        actor = self._room.operator
        with self._room.reading() as records:
            return ReportRows(records.connection).newest_decided(actor)

    def gather(self, name: str, cancelled: Event | None = None) -> CaseReport:
        """All that the report shows.

        Raises:
            InputError: ``verdict-unknown``, ``case-erased``, ``case-undecided`` if nobody decided
                yet, or ``case-open`` while an item of the queue waits for another person.
            SystemFault: ``row-altered`` if the log's own rows were changed, or as
                ``Store.reading``.
            Cancelled: ``cancelled`` was set.
        """
        made_by = self._room.operator
        with self._room.reading() as records:
            kept = _kept(records, name, made_by)
        used = kept.facts.specimens
        files = [kept.questioned]
        files += [kept.specimens.get(specimen["specimen_id"] or "") for specimen in used]
        pictures = reported_pictures(
            files, [specimen["similarity"] for specimen in used], cancelled
        )
        keys = [kept.facts.verdict["questioned_key"], *(each["canvas_key"] for each in used)]
        each = _with_marks(pictures.each, keys, kept.annotated)
        verdict, details = kept.facts.verdict, json.loads(kept.verified.details)
        told, codes = details.get("told", {}), json.loads(verdict["warnings"])
        specimens = tuple(
            ReportedSpecimen(
                number,
                each[number],
                specimen["similarity"],
                specimen["enrolled_utc"] or "",
                specimen["enrolled_by"] or "",
                specimen["image_sha256"] or "",
            )
            for number, specimen in enumerate(used, 1)
        )
        return CaseReport(
            verification_id=verdict["id"],
            account_number=verdict["account_number"],
            customer_number=verdict["customer_number"],
            customer=verdict["customer"],
            signatory=verdict["signatory"],
            advice=Decision(verdict["decision"]),
            similarity=verdict["similarity"],
            log_lr=verdict["log_lr"],
            evidence=evidence_in_words(verdict["log_lr"], codes),
            operating_point=verdict["operating_point"],
            match_from=verdict["match_from"],
            no_match_below=verdict["no_match_below"],
            rates={key: Rate(*values) for key, values in told.get("rates", {}).items()},
            warnings=tuple(told.get("warnings", codes)),
            model_version=verdict["model_version"],
            device=verdict["device"],
            program=details.get("settings", {}).get("program", ""),
            actor=verdict["actor"],
            time_utc=verdict["time_utc"],
            sequence=kept.verified.sequence,
            seal=kept.verified.seal,
            questioned=each[0],
            questioned_sha256=verdict["questioned_sha256"],
            specimens=specimens,
            size_basis=pictures.basis,
            overlay=pictures.overlay,
            overlay_number=pictures.overlay_number,
            overlay_scale=pictures.overlay_scale,
            decisions=kept.decided,
            amount=_amount(kept),
            mandate=None if kept.check is None else kept.check.verdict,
            signatures=0 if kept.check is None else len(kept.check.verification_ids),
            made_utc=kept.made_utc,
            made_by=kept.made_by,
        )


def _kept(records: Records, name: str, made_by: str) -> _Kept:
    from siggui.storage.audit_log import now_utc
    from siggui.storage.report_rows import ReportRows

    verified = verdict_row(records, name)
    verification_id = verified.subject.partition(":")[2]
    facts = ReportRows(records.connection).facts(verification_id)
    if facts is None:
        raise InputError(
            "case-erased",
            "This case was erased together with its customer.",
            "The audit log still proves that there was one.",
        )
    item, decisions = _decisions(records, verification_id)
    decided = []
    for decision in decisions:
        row = records.audit.row(decision.audit_sequence)
        about = f"decision:{decision.id}"
        if row is None or row.subject != about or not records.audit.is_sealed(row):
            raise altered(decision.audit_sequence)
        decided.append(
            ReportedDecision(
                decision.outcome,
                reason_sentence(decision.reason_code),
                decision.actor,
                decision.time_utc,
                row.sequence,
                row.seal,
            )
        )
    if not decided:
        raise InputError(
            "case-undecided",
            "Nobody has decided this case yet.",
            "Record a decision first.",
        )
    ids = [used["specimen_id"] for used in facts.specimens if used["specimen_id"] is not None]
    marks = records.cases.annotations(verification_id)
    return _Kept(
        facts,
        verified,
        tuple(decided),
        records.cases.questioned_image(verification_id),
        records.specimens.images(ids),
        records.checks.check_of(verification_id),
        item,
        () if marks is None else from_json(marks.decode()),
        now_utc(),
        made_by,
    )


def _decisions(
    records: Records, verification_id: str
) -> tuple[QueueItem | None, Sequence[ClerkDecision]]:
    """All decisions: on an item of the queue, those of every person who judged it."""
    from siggui.storage.report_rows import ReportRows

    rows = ReportRows(records.connection)
    item_id = rows.queue_item_of(verification_id)
    item = None if item_id is None else records.queue.item(item_id)
    if item is None:
        return None, records.cases.decisions_on(verification_id)
    if item.state is not ItemState.DONE:
        # The second person must not read what the first one said.
        raise InputError(
            "case-open",
            "This item still waits for another person.",
            "Make the report once it is settled.",
        )
    return item, rows.decided_on_item(item.id)


def _amount(kept: _Kept) -> str:
    if kept.check is not None and kept.check.amount is not None:
        return amount_text(kept.check.amount)
    return "" if kept.item is None or kept.item.amount is None else str(kept.item.amount)


def _with_marks(
    pictures: Sequence[Picture | None], keys: Sequence[str], annotated: Sequence[Annotated]
) -> list[Picture | None]:
    """The pictures with what was marked on each."""
    marks = {each.canvas_key: each.marks for each in annotated}
    return [
        None if picture is None else replace(picture, marks=marks.get(key, ()))
        for picture, key in zip(pictures, keys, strict=True)
    ]


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
