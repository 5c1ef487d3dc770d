"""Goes through every encrypted part: to check that it opens, and to change its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Row, Table, func, select, tuple_, update

from siggui.errors import SystemFault
from siggui.storage.key_ring import KeyRing
from siggui.storage.queue_tables import queue_images, queue_more_images, queue_pages
from siggui.storage.sealing import Sealing
from siggui.storage.store import Store
from siggui.storage.tables import (
    case_annotations,
    embeddings,
    forgery_embeddings,
    mandates,
    own_networks,
    questioned_images,
    specimen_images,
    vault,
)
from siggui.storage.vault import HEAD_BYTES, key_of

_ROWS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class _Place:
    """A column of encrypted parts."""

    table: Table
    column: Column[bytes]
    name: Callable[[Any], str]

    @property
    def key(self) -> Sequence[Column[Any]]:
        return list(self.table.primary_key.columns)


_PLACES = (
    _Place(
        specimen_images,
        specimen_images.c.image,
        lambda row: f"specimen_images.image.{row.specimen_id}",
    ),
    _Place(
        specimen_images,
        specimen_images.c.trace,
        lambda row: f"specimen_images.trace.{row.specimen_id}",
    ),
    _Place(
        embeddings,
        embeddings.c.embedding,
        lambda row: f"embeddings.{row.model_version}.{row.specimen_id}",
    ),
    _Place(
        case_annotations,
        case_annotations.c.marks,
        lambda row: f"annotations.marks.{row.verification_id}",
    ),
    _Place(
        questioned_images,
        questioned_images.c.image,
        lambda row: f"questioned_images.image.{row.verification_id}",
    ),
    _Place(mandates, mandates.c.instructions, lambda row: f"mandates.instructions.{row.id}"),
    _Place(own_networks, own_networks.c.weights, lambda row: f"own_networks.weights.{row.id}"),
    _Place(
        forgery_embeddings,
        forgery_embeddings.c.vector,
        lambda row: f"forgery_embeddings.vector.{row.model_version}.{row.forgery_id}",
    ),
    _Place(
        forgery_embeddings,
        forgery_embeddings.c.embedding,
        lambda row: f"forgery_embeddings.embedding.{row.model_version}.{row.forgery_id}",
    ),
    _Place(queue_images, queue_images.c.image, lambda row: f"queue_images.image.{row.item_id}"),
    _Place(
        queue_images,
        queue_images.c.thumbnail,
        lambda row: f"queue_images.thumbnail.{row.item_id}",
    ),
    _Place(
        queue_more_images,
        queue_more_images.c.image,
        lambda row: f"queue_more_images.image.{row.position}.{row.item_id}",
    ),
    _Place(
        queue_pages,
        queue_pages.c.page,
        lambda row: f"queue_pages.page.{row.position}.{row.item_id}",
    ),
)


def count_parts(store: Store) -> int:
    """How many encrypted parts there are."""
    with store.reading() as records:
        return sum(
            records.connection.execute(select(func.count()).select_from(place.table)).scalar_one()
            for place in _PLACES
        )


def closed_parts(store: Store, advance: Callable[[int], object] = lambda _n: None) -> int:
    """Open every part.

    Args:
        store: The database.
        advance: Called with the number of parts that were done since the last call.

    Returns:
        How many do not open: altered, moved, or under a key that is not here.
    """
    closed = 0
    for place in _PLACES:
        last: tuple[Any, ...] | None = None
        while True:
            with store.reading() as records:
                rows = _rows(records.connection, place, last)
                closed += sum(not _opens(records.sealing, row, place) for row in rows)
            if not rows:
                break
            last = _key(rows[-1], place)
            advance(len(rows))
    return closed


def change_key(store: Store, actor: str, advance: Callable[[int], object] = lambda _n: None) -> int:
    """Encrypt every part with a new key, then forget the old one.

    Each part names its key, so a change that was broken off loses nothing: the next one takes
    everything to a still newer key.

    Args:
        store: The database.
        actor: Who asked for it.
        advance: Called with the number of parts that were done since the last call.

    Returns:
        How many parts were encrypted anew.

    Raises:
        SystemFault: As ``Store.acting``, ``KeyStore.save`` and ``vault.unseal``.
    """
    with store.acting(actor) as records:
        # Within the transaction: two changes at once must not overwrite each other's keys.
        ring = store.renew_ring().with_new_key()
        # Before anything is encrypted with it.
        store.keys.save(ring)
        records.connection.execute(update(vault).values(key_id=ring.current))
        records.audit.append("key-change-begun", _subject(ring), {"key": ring.current})
    store.renew_ring()
    changed = sum(_encrypt_anew(store, place, ring.current, advance) for place in _PLACES)
    with store.acting(actor) as records:
        in_use = _keys_in_use(records.connection)
        store.keys.save(store.renew_ring().with_only(in_use))
        records.audit.append("key-changed", _subject(ring), {"key": ring.current, "parts": changed})
    store.renew_ring()
    return changed


def _keys_in_use(connection: Connection) -> set[str]:
    """Every key that something is encrypted with, and the one that new parts get."""
    found = {connection.execute(select(vault.c.key_id)).scalar_one()}
    for place in _PLACES:
        head = func.substr(place.column, 1, HEAD_BYTES, type_=LargeBinary)
        found |= {key_of(bytes(part)) for part in connection.scalars(select(head).distinct())}
    return found


def _encrypt_anew(
    store: Store, place: _Place, key_id: str, advance: Callable[[int], object]
) -> int:
    changed = 0
    last: tuple[Any, ...] | None = None
    while True:
        with store.encrypting_anew() as (connection, sealing):
            rows = _rows(connection, place, last)
            for row in rows:
                part = row._mapping[place.column]
                if key_of(part) == key_id:
                    continue
                name = place.name(row)
                part = sealing.seal(sealing.unseal(part, name), name)
                here = tuple_(*place.key) == _key(row, place)
                connection.execute(
                    update(place.table).where(here).values({place.column.name: part})
                )
                changed += 1
        if not rows:
            return changed
        last = _key(rows[-1], place)
        advance(len(rows))


def _rows(connection: Connection, place: _Place, after: tuple[Any, ...] | None) -> Sequence[Any]:
    wanted = select(*place.key, place.column).order_by(*place.key).limit(_ROWS_AT_ONCE)
    if after is not None:
        wanted = wanted.where(tuple_(*place.key) > after)
    return connection.execute(wanted).all()


def _key(row: Row[Any], place: _Place) -> tuple[Any, ...]:
    return tuple(row._mapping[column] for column in place.key)


def _opens(sealing: Sealing, row: Row[Any], place: _Place) -> bool:
    try:
        sealing.unseal(row._mapping[place.column], place.name(row))
    except SystemFault:
        return False
    return True


def _subject(ring: KeyRing) -> str:
    return f"database:{ring.database_id}"
