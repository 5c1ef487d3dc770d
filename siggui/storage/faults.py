"""What a database can fail at, told in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError, OperationalError

from siggui.errors import SystemFault
from siggui.wording import joined, say

_IT_DESK = say("Ask who looks after this computer.")


@contextmanager
def told() -> Iterator[None]:
    """Turn a database's failure inside into a ``SystemFault``; nothing was changed then.

    Raises:
        SystemFault: ``database-busy``, ``disk-full``, ``database-read-only``,
            ``database-unreachable``, ``database-damaged`` or ``changed-meanwhile``.
    """
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise _told(str(error.orig)) from error
    except IntegrityError as error:
        raise SystemFault(
            "changed-meanwhile",
            "Somebody else changed the same records at this moment, and nothing was saved.",
            "Look them up again, then try once more.",
        ) from error
    except DatabaseError as error:
        # A file that is no database at all; what else there is would be a bug and goes on.
        if type(error) is not DatabaseError:
            raise
        raise _told(str(error.orig)) from error


def _told(text: str) -> SystemFault:
    text = text.lower()
    if "locked" in text or "lock timeout" in text:
        return SystemFault(
            "database-busy",
            "The records are in use by another program, and nothing was saved.",
            "Try again in a moment.",
        )
    if "full" in text or "no space" in text:
        return SystemFault(
            "disk-full",
            "The disk is full, and nothing was saved.",
            "Make room on it, then try again.",
        )
    if "readonly" in text or "read-only" in text:
        return SystemFault(
            "database-read-only",
            "The records can be read but not changed.",
            _IT_DESK,
        )
    if "malformed" in text or "not a database" in text or "disk i/o" in text:
        return SystemFault(
            "database-damaged",
            "The file with the records is damaged.",
            "Restore a backup with “siggui db restore”.",
        )
    return SystemFault(
        "database-unreachable",
        "The records cannot be reached.",
        joined([say("Check the connection to the database."), _IT_DESK]),
    )
