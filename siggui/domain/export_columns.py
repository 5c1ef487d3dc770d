"""What an export of decided cases says about each, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a column's values are written."""

    TEXT = "text"
    MOMENT = "moment"
    WHOLE = "whole"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: For programs.
        title: For people.
        kind: See :class:`Kind`.
        width: In signs, where that can be set.
    """

    name: str
    title: str
    kind: Kind = Kind.TEXT
    width: int = 16


COLUMNS = (
    Column("decided_utc", "Decided (UTC)", Kind.MOMENT, 19),
    Column("account", "Account", width=22),
    Column("customer_number", "Customer number", width=16),
    Column("customer", "Customer", width=28),
    Column("signatory", "Signatory", width=28),
    Column("outcome", "Decision", width=10),
    Column("reason_code", "Reason code", width=16),
    Column("reason", "Reason", width=34),
    Column("decided_by", "Decided by", width=16),
    Column("audit_row", "Audit row", Kind.WHOLE, 10),
    Column("advice", "Advice", width=10),
    Column("similarity", "Similarity", Kind.FRACTION, 10),
    Column("log_lr", "log10 LR", Kind.FRACTION, 10),
    Column("operating_point", "Thresholds", width=11),
    Column("specimens", "Specimens", Kind.WHOLE, 10),
    Column("warnings", "Warnings", width=24),
    Column("verified_utc", "Verified (UTC)", Kind.MOMENT, 19),
    Column("verified_by", "Verified by", width=16),
    Column("model_version", "Network", width=22),
    Column("case", "Case", width=34),
    Column("questioned_sha256", "SHA-256 of the questioned signature", width=66),
)

Value = str | int | float
Row = tuple[Value, ...]
"""One value for each of ``COLUMNS``."""

_BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠"


def begins_formula(text: str) -> bool:
    """Whether a spreadsheet could take a text for a formula and carry it out.

    Names come from customers; "=HYPERLINK(…)" must stay a name.

    >>> begins_formula("=1+1"), begins_formula("Ana"), begins_formula("-Ltd")
    (True, False, True)

    Source: OWASP, CSV Injection.
    """
    return text.startswith(tuple(_BEGIN_FORMULAS))
