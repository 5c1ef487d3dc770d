"""Cases that were decided: found again, and seen again with everything that was looked at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from siggui.domain.annotations import from_json
from siggui.domain.cleaning import Cleaning
from siggui.domain.past_case import PastCase, ReopenedCase
from siggui.errors import InputError
from siggui.services.replay import verdict_row

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

MOST_LISTED = 200


class PastCaseService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def newest(self, text: str = "") -> tuple[PastCase, ...]:
        """The newest decided cases, at most ``MOST_LISTED``; none before there are records.

        Args:
            text: Beginning of an account's number, or a row of the audit log; empty for all.

        Raises:
            InputError: As ``RecordRoom.reading``.
            SystemFault: As ``RecordRoom.reading``.
        """
        from siggui.storage.past_rows import PastRows

        if not self._room.has_records:
            return ()
        with self._room.reading() as records:
            return PastRows(records.connection).newest(text, MOST_LISTED)

    def reopen(self, audit_sequence: int) -> ReopenedCase:
        """All that it takes to see a case again.

        Args:
            audit_sequence: Row of its decision in the audit log.

        Raises:
            InputError: ``case-gone`` if its images were erased, or nobody may see it yet.
            SystemFault: ``row-altered``, ``vault.unseal``, or as ``RecordRoom.reading``.
        """
        from siggui.storage.past_rows import PastRows
        from siggui.storage.report_rows import ReportRows

        with self._room.reading() as records:
            case = PastRows(records.connection).case(audit_sequence)
            questioned = facts = None
            if case is not None:
                questioned = records.cases.questioned_image(case.verification_id)
                facts = ReportRows(records.connection).facts(case.verification_id)
            if case is None or questioned is None or facts is None:
                raise InputError(
                    "case-gone",
                    "This case cannot be shown again.",
                    "Its customer was erased, or the item waits for another person.",
                )
            verified = json.loads(verdict_row(records, case.verification_id).details)
            ids = [used["specimen_id"] for used in facts.specimens]
            images = records.specimens.images([each for each in ids if each is not None])
            marks = records.cases.annotations(case.verification_id)
        kept = tuple(images[each] for each in ids if each in images)
        return ReopenedCase(
            case,
            questioned,
            kept,
            len(ids) - len(kept),
            Cleaning(**verified["settings"]["cleaning"]),
            () if marks is None else from_json(marks.decode()),
        )
