"""Which files of a watched folder are pages, and when they are whole."""

from __future__ import annotations

from dataclasses import dataclass

SETTLED_S = 1.0
"""A file that has kept its size and time for so long is taken for whole. Scanners and network
drives write without pausing; one that does pause is caught by `UNFINISHED`."""
PATIENCE_S = 20.0
"""How long a file that looks unfinished is waited for before the clerk is told."""
UNFINISHED = frozenset({"file-empty", "file-truncated", "file-no-permission", "file-unreadable"})
"""Errors that end by themselves while somebody is still writing; Windows locks such a file."""
MOST_LISTED = 200
"""A folder with years of scans in it gives its newest ones; a clerk looks through no more."""

_DRAFTS = (".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".lock")
_HOUSEKEEPING = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Sight:
    """A file as its folder lists it.

    Attributes:
        name: Without the folder.
        size: In bytes.
        modified_ns: Since 1970.
    """

    name: str
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What is remembered of a file, so that it is taken in once.

    Attributes:
        sight: As it was when it was read.
        sha256: Of its content; empty where it could not be read.
        arrived_s: When it came, in seconds since 1970; the list's order.
        is_done: Whether the clerk opened it or took it off the list.
    """

    sight: Sight
    sha256: str
    arrived_s: float
    is_done: bool


def is_page(name: str) -> bool:
    """Tell pages from drafts, hidden files and what systems leave in folders.

    Any other ending is let through: a wrong file shall be told about, not passed over.

    >>> is_page("Scan 1.PDF"), is_page(".scan.pdf"), is_page("scan.pdf.part"), is_page("~$a.doc")
    (True, False, False, False)
    """
    low = name.lower()
    return not (low.startswith((".", "~")) or low.endswith(_DRAFTS) or low in _HOUSEKEEPING)


def is_settled(unchanged_s: float, error_code: str = "") -> bool:
    """Whether a file that has not changed for a while is taken as it is.

    Args:
        unchanged_s: For how long it has kept its size and time.
        error_code: What came of reading it, if that was tried.

    >>> is_settled(0.5), is_settled(1.0), is_settled(1.0, "file-truncated")
    (False, True, False)
    """
    return unchanged_s >= (PATIENCE_S if error_code in UNFINISHED else SETTLED_S)
