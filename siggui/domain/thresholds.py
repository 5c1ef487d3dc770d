"""Thresholds that a bank made its own, with ``siggui recalibrate``."""

from __future__ import annotations

from dataclasses import dataclass

from siggui.domain.decision import OperatingPoint


@dataclass(frozen=True, slots=True)
class OwnThresholds:
    """Operating points in use instead of the shipped ones.

    Attributes:
        id: 32 hex digits.
        model_version: They hold for this network only.
        points: One for each shipped operating point.
        time_utc: When they were made, ISO 8601, UTC.
        actor: By whom.
    """

    id: str
    model_version: str
    points: tuple[OperatingPoint, ...]
    time_utc: str
    actor: str
