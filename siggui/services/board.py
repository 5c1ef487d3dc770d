"""The supervisor's board of the last weeks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from siggui.domain.board import Board, people_of, weeks_of
from siggui.domain.rights import Right

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

WEEKS = 13


class BoardService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def board(self, weeks: int = WEEKS) -> Board:
        """What was done since the Monday that lies so many weeks back.

        Raises:
            InputError: ``right-missing``.
            SystemFault: As ``RecordRoom.store``.
        """
        from siggui.storage.board_rows import days_worked, scores_by_day, tallies

        today = datetime.now(UTC).date()
        monday = today - timedelta(days=today.weekday(), weeks=weeks - 1)
        since = f"{monday.isoformat()}T00:00:00.000000Z"
        self._room.session.require(Right.SUPERVISE)
        with self._room.reading() as records:
            connection = records.connection
            people = people_of(tallies(connection, since), days_worked(connection, since))
            return Board(people, weeks_of(scores_by_day(connection, since)))
