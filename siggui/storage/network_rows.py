"""Reads and writes the networks that a bank fine-tuned; their weights are kept encrypted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from siggui.domain.own_network import OwnNetwork
from siggui.storage.sealing import Sealing
from siggui.storage.tables import own_networks

_FACTS = [column for column in own_networks.c if column.name not in ("weights", "withdrawn")]


class NetworkRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add(self, network: OwnNetwork, weights: bytes) -> None:
        """Keep a network; from now on it is in use.

        Args:
            network: What is known of it.
            weights: The file's content.
        """
        self._connection.execute(
            insert(own_networks).values(
                **asdict(network),
                weights=self._sealing.seal(weights, _place(network.id)),
                withdrawn=False,
            )
        )

    def withdraw(self, network_id: str) -> None:
        """Use what was in use before; what was decided with this one stays explained."""
        self._connection.execute(
            update(own_networks).where(own_networks.c.id == network_id).values(withdrawn=True)
        )

    def in_use(self, based_on: str) -> OwnNetwork | None:
        """The newest network made from this shipped one that was not withdrawn."""
        return self._newest(
            select(*_FACTS).where(own_networks.c.based_on == based_on, ~own_networks.c.withdrawn)
        )

    def newest_in_use(self) -> OwnNetwork | None:
        """The newest that was not withdrawn, whichever shipped network it was made from."""
        return self._newest(select(*_FACTS).where(~own_networks.c.withdrawn))

    def of_version(self, model_version: str) -> OwnNetwork | None:
        """The network with this version, in use or not."""
        return self._newest(select(*_FACTS).where(own_networks.c.model_version == model_version))

    def weights(self, network_id: str) -> bytes:
        """The content of a network's weights file.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        part = self._connection.execute(
            select(own_networks.c.weights).where(own_networks.c.id == network_id)
        ).scalar_one()
        return self._sealing.unseal(part, _place(network_id))

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """All networks ever made, as the audit log has them, with their subject there."""
        for row in self._connection.execute(select(*_FACTS)):
            yield f"network:{row.id}", network_record(_network(row))

    def _newest(self, wanted: Select[Any]) -> OwnNetwork | None:
        row = self._connection.execute(
            wanted.order_by(own_networks.c.time_utc.desc(), own_networks.c.id).limit(1)
        ).one_or_none()
        return None if row is None else _network(row)


def network_record(network: OwnNetwork) -> dict[str, Any]:
    """A network as plain values."""
    return asdict(network)


def _network(row: Row[Any]) -> OwnNetwork:
    return OwnNetwork(**row._mapping)


def _place(network_id: str) -> str:
    return f"own_networks.weights.{network_id}"
