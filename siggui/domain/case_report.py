"""All that a report of one case shows, gathered; how it looks is another matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from siggui.domain.annotations import Annotation
from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision, Rate
from siggui.domain.mandate import MandateVerdict

# Not strftime's: those follow the language of the computer, the rest of the report does not.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class SizeBasis(Enum):
    """What the size of the pictures on the report's paper rests on."""

    RESOLUTION = "resolution"
    """All images state the resolution they were scanned at."""
    STROKE = "stroke"
    """Some do not: their strokes are drawn as wide as the others'."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on the report.

    Attributes:
        png: An image file.
        width_px: Columns.
        height_px: Rows.
        mm_per_px: Size of a pixel on the paper that was signed.
        marks: What the clerk marked on it.
    """

    png: bytes
    width_px: int
    height_px: int
    mm_per_px: float
    marks: tuple[Annotation, ...] = ()

    @property
    def width_mm(self) -> float:
        """As wide as it was on paper."""
        return self.width_px * self.mm_per_px

    @property
    def height_mm(self) -> float:
        """As high as it was on paper."""
        return self.height_px * self.mm_per_px


@dataclass(frozen=True, slots=True)
class ReportedSpecimen:
    """A specimen that the verdict rests on.

    Attributes:
        number: Counted from 1, in the order in which they were compared.
        picture: None if it is not on file, or no longer.
        similarity: To the questioned signature, 0..1.
        enrolled_utc: ISO 8601, UTC; empty if it never was on file.
        enrolled_by: The operator.
        image_sha256: Hex digest of the kept image; empty if it never was on file.
    """

    number: int
    picture: Picture | None
    similarity: float
    enrolled_utc: str
    enrolled_by: str
    image_sha256: str


@dataclass(frozen=True, slots=True)
class ReportedDecision:
    """What one person decided.

    Attributes:
        outcome: Pass, refer or reject.
        reason: The sentence behind the reason's code.
        actor: Who.
        time_utc: ISO 8601, UTC.
        sequence: Of the row in the audit log.
        seal: Of that row, 64 hex digits.
    """

    outcome: Outcome
    reason: str
    actor: str
    time_utc: str
    sequence: int
    seal: str


@dataclass(frozen=True, slots=True)
class CaseReport:
    """One verdict of the machine and what people decided on it.

    Attributes:
        verification_id: 32 hex digits.
        account_number: As the bank writes it.
        customer_number: Likewise.
        customer: Name.
        signatory: Name.
        advice: The machine's.
        similarity: 0..1.
        log_lr: log10.
        evidence: What that means, in words.
        operating_point: Its name.
        match_from: Lowest ``log_lr`` that is called a match.
        no_match_below: ``log_lr`` below this is called no match.
        rates: By the names of ``domain.rates.RATES``; empty if they were not recorded.
        warnings: Sentences, or codes where the sentences were not recorded.
        model_version: Name and digest prefix of the weights.
        device: Where the network ran.
        program: Version that made the verdict.
        actor: Who had the verdict made.
        time_utc: ISO 8601, UTC.
        sequence: Of the verdict's row in the audit log.
        seal: Of that row.
        questioned: The questioned signature; None if it is no longer on file.
        questioned_sha256: Hex digest of the bytes it came from.
        specimens: In the order in which they were compared.
        size_basis: What the sizes rest on.
        overlay: Questioned ink on the ink of a specimen; None if they cannot be laid.
        overlay_number: Of that specimen.
        overlay_scale: How many times as large as on paper the questioned ink is drawn there.
        decisions: The first one first; at least one.
        amount: Of the item it was on; empty if none was typed.
        mandate: What the mandate said about that item, if there was one.
        signatures: That were checked together on that item; 0 if it was checked by itself.
        made_utc: When the report was made, ISO 8601, UTC.
        made_by: By whom.
    """

    verification_id: str
    account_number: str
    customer_number: str
    customer: str
    signatory: str
    advice: Decision
    similarity: float
    log_lr: float
    evidence: str
    operating_point: str
    match_from: float
    no_match_below: float
    rates: dict[str, Rate]
    warnings: tuple[str, ...]
    model_version: str
    device: str
    program: str
    actor: str
    time_utc: str
    sequence: int
    seal: str
    questioned: Picture | None
    questioned_sha256: str
    specimens: tuple[ReportedSpecimen, ...]
    size_basis: SizeBasis
    overlay: Picture | None
    overlay_number: int
    overlay_scale: float
    decisions: tuple[ReportedDecision, ...]
    amount: str
    mandate: MandateVerdict | None
    signatures: int
    made_utc: str
    made_by: str


def moment(time_utc: str) -> str:
    """A kept time as people read it.

    >>> moment("2026-05-04T09:07:31.123456Z")
    '4 May 2026, 09:07:31 UTC'
    """
    at = datetime.fromisoformat(time_utc)
    return f"{at.day} {_MONTHS[at.month - 1]} {at:%Y, %H:%M:%S} UTC"


def day(time_utc: str) -> str:
    """The day of a kept time.

    >>> day("2026-05-04T09:07:31.123456Z")
    '4 May 2026'
    """
    return moment(time_utc).partition(",")[0]
