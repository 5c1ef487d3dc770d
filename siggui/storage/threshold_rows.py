"""Reads and writes the thresholds that a bank made its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from siggui.domain.audit import canonical
from siggui.domain.decision import OperatingPoint, Rate
from siggui.domain.thresholds import OwnThresholds
from siggui.storage.tables import own_thresholds

_RATES = ("far_skilled", "far_random", "frr", "referral_rate")


class ThresholdRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, own: OwnThresholds) -> None:
        """Keep thresholds; from now on they are in use."""
        self._connection.execute(
            insert(own_thresholds).values(
                id=own.id,
                model_version=own.model_version,
                points=canonical([asdict(point) for point in own.points]),
                time_utc=own.time_utc,
                actor=own.actor,
                withdrawn=False,
            )
        )

    def withdraw(self, own_id: str) -> None:
        """Use what was in use before; what was decided with these stays explained."""
        self._connection.execute(
            update(own_thresholds).where(own_thresholds.c.id == own_id).values(withdrawn=True)
        )

    def in_use(self, model_version: str) -> OwnThresholds | None:
        """The newest thresholds for this network that were not withdrawn."""
        row = self._connection.execute(
            select(own_thresholds)
            .where(own_thresholds.c.model_version == model_version, ~own_thresholds.c.withdrawn)
            .order_by(own_thresholds.c.time_utc.desc(), own_thresholds.c.id)
            .limit(1)
        ).one_or_none()
        return None if row is None else _own(row)

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """All thresholds ever made, as the audit log has them, with their subject there."""
        for row in self._connection.execute(select(own_thresholds)):
            yield f"thresholds:{row.id}", threshold_record(_own(row))


def threshold_record(own: OwnThresholds) -> dict[str, Any]:
    """Thresholds as plain values."""
    return json.loads(canonical(asdict(own)))  # type: ignore[no-any-return]


def _own(row: Row[Any]) -> OwnThresholds:
    points = tuple(
        OperatingPoint(**{**entry, **{name: Rate(**entry[name]) for name in _RATES}})
        for entry in json.loads(row.points)
    )
    return OwnThresholds(row.id, row.model_version, points, row.time_utc, row.actor)
