"""Lists whose specimens somebody has to see to, on the screen and as a file."""

from __future__ import annotations

from datetime import date
from heapq import nsmallest
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.rights import Right
from siggui.domain.upkeep import COLUMNS, DueList, urgency
from siggui.services.export import write_logged

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

MOST_SHOWN = 500


class UpkeepService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def due(self, day: date, most: int = MOST_SHOWN) -> DueList:
        """Whose specimens wait, ended, end soon or are old, the most urgent first.

        Args:
            day: Today.
            most: So many at most; how many there are is counted.

        Raises:
            SystemFault: As ``RecordRoom.store``.
        """
        from siggui.storage.upkeep_rows import UpkeepRows

        with self._room.reading() as records:
            found = list(UpkeepRows(records.connection).due(day))
        return DueList(tuple(nsmallest(most, found, key=urgency)), len(found))

    def save(self, day: date, file: Path) -> int:
        """Write the whole list as CSV, in one step and for this user alone.

        Returns:
            How many lines.

        Raises:
            InputError: As ``RecordRoom.acting``.
            SystemFault: ``export-unwritable``, or as ``Store.acting``.
        """
        from siggui.reports.tables import write_csv
        from siggui.storage.upkeep_rows import UpkeepRows

        self._room.session.require(Right.EXPORT)
        with self._room.reading() as records:
            found = sorted(UpkeepRows(records.connection).due(day), key=urgency)
        rows = (
            (
                each.account_number,
                each.customer_number,
                each.customer,
                each.signatory,
                each.due.value,
                each.day.isoformat(),
            )
            for each in found
        )
        return write_logged(
            self._room,
            file,
            f"due:{day.isoformat()}",
            "csv",
            lambda draft: write_csv(rows, draft, COLUMNS),
        )
