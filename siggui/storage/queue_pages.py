"""Reads and writes the pages that items' signatures lie on; kept, encrypted, while they wait."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select, update

from siggui.domain.crop import CropBox
from siggui.domain.work_queue import Advice
from siggui.storage.queue_records import advice_text
from siggui.storage.queue_tables import (
    queue_images,
    queue_items,
    queue_more_images,
    queue_pages,
)
from siggui.storage.sealing import Sealing


@dataclass(frozen=True, slots=True)
class Framed:
    """Where a signature of an item lies.

    Attributes:
        page: The file; None where only what was cut out is on file.
        crop: On the page; None for all of it.
    """

    page: bytes | None
    crop: CropBox | None


class QueuePages:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add(self, item_id: str, framed: Sequence[Framed]) -> None:
        """Keep where each signature of an item lies, each page once.

        Signatures that lie together lie on the first one's page.
        """
        self._set_crops(item_id, [each.crop for each in framed])
        for position, each in enumerate(framed):
            if each.page is not None and (position == 0 or each.page is not framed[0].page):
                self._keep(item_id, position, each.page)

    def of_item(self, item_id: str, signatures: int) -> tuple[Framed, ...]:
        """Where each signature of an item lies.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        rows = self._connection.execute(
            select(queue_pages.c.position, queue_pages.c.page).where(
                queue_pages.c.item_id == item_id
            )
        )
        pages = {
            position: self._sealing.unseal(part, _name(item_id, position))
            for position, part in rows
        }
        crops = self._crops(item_id, signatures)
        return tuple(
            Framed(pages.get(position, pages.get(0) if crops[position] else None), crops[position])
            for position in range(signatures)
        )

    def frame_anew(
        self,
        item_id: str,
        position: int,
        signatures: int,
        framed: Framed,
        image: bytes,
        thumbnail: bytes,
    ) -> None:
        """Let a signature lie elsewhere.

        Args:
            item_id: Which item.
            position: Which of its signatures, counted from 0.
            signatures: How many there are.
            framed: Where it lies now; the page is kept where there was none.
            image: What is cut out there.
            thumbnail: The same, small; only the first signature has one.
        """
        crops = self._crops(item_id, signatures)
        # What has a place has a page on file, its own or that of the first signature.
        has_page = crops[position] is not None
        crops[position] = framed.crop
        self._set_crops(item_id, crops)
        if framed.page is not None and not has_page:
            self._keep(item_id, position, framed.page)
        if position == 0:
            self._connection.execute(
                update(queue_images).where(queue_images.c.item_id == item_id),
                {
                    "image": self._sealing.seal(image, f"queue_images.image.{item_id}"),
                    "thumbnail": self._sealing.seal(thumbnail, f"queue_images.thumbnail.{item_id}"),
                },
            )
            return
        name = f"queue_more_images.image.{position}.{item_id}"
        self._connection.execute(
            update(queue_more_images).where(
                queue_more_images.c.item_id == item_id, queue_more_images.c.position == position
            ),
            {"image": self._sealing.seal(image, name)},
        )

    def advise_anew(
        self, item_id: str, token: str, advice: Advice | None, note: str, risk: float
    ) -> bool:
        """Keep what the machine says now; whether the item is still in these hands."""
        changed = self._connection.execute(
            update(queue_items)
            .where(
                queue_items.c.id == item_id,
                queue_items.c.claim_token == token,
                queue_items.c.claim_token != "",
            )
            .values(
                decision="" if advice is None else advice.decision.value,
                log_lr=None if advice is None else advice.log_lr,
                advice="" if advice is None else advice_text(advice),
                note=note,
                risk=risk,
            )
        )
        return changed.rowcount == 1

    def drop(self, item_id: str) -> None:
        """Forget the pages of an item that is done; what was decided on stays with its verdict."""
        self._connection.execute(delete(queue_pages).where(queue_pages.c.item_id == item_id))

    def _keep(self, item_id: str, position: int, page: bytes) -> None:
        self._connection.execute(
            insert(queue_pages),
            {
                "item_id": item_id,
                "position": position,
                "page": self._sealing.seal(page, _name(item_id, position)),
            },
        )

    def _crops(self, item_id: str, signatures: int) -> list[CropBox | None]:
        text = self._connection.execute(
            select(queue_items.c.crops).where(queue_items.c.id == item_id)
        ).scalar_one()
        if text is None:
            return [None] * signatures
        return [None if each is None else CropBox(**each) for each in json.loads(text)]

    def _set_crops(self, item_id: str, crops: Iterable[CropBox | None]) -> None:
        text = json.dumps([None if each is None else asdict(each) for each in crops])
        self._connection.execute(
            update(queue_items).where(queue_items.c.id == item_id).values(crops=text)
        )


def _name(item_id: str, position: int) -> str:
    return f"queue_pages.page.{position}.{item_id}"
