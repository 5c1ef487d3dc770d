"""Frames a signature of an item in the queue anew, where the program found the wrong place."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING

from siggui.domain.policy import risk_of
from siggui.domain.rights import Right
from siggui.services.item_advice import ask_machine, told
from siggui.services.png import to_png
from siggui.services.queue_intake import small_picture
from siggui.services.queue_refusals import taken

if TYPE_CHECKING:
    from siggui.domain.crop import CropBox
    from siggui.domain.work_queue import Claim
    from siggui.imaging.document import Image
    from siggui.services.customers import CustomerService
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.services.verify_item import ItemVerification


class ItemFraming:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        customers: Reads the account.
        verification: Holds the model.
        items: Compares, applies the mandate and looks up known forgeries.
    """

    def __init__(
        self,
        room: RecordRoom,
        customers: CustomerService,
        verification: VerificationService,
        items: ItemVerification,
    ) -> None:
        self._room, self._customers = room, customers
        self._verification, self._items = verification, items

    def frame_anew(
        self, claim: Claim, position: int, image: Image, crop: CropBox, page: bytes, *, day: date
    ) -> Claim:
        """Let a signature of an item in one's hands lie elsewhere, and ask the machine again.

        Everybody who sees the item from now on sees it so. The log tells who framed what where.

        Args:
            claim: As taken.
            position: Which of the item's signatures, counted from 0.
            image: What is cut out now.
            crop: Where on the page.
            page: The page's file.
            day: Today; the item's own day counts where it names one.

        Returns:
            The item in the same hands, with what the machine says now.

        Raises:
            InputError: ``item-taken``.
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run; nothing was
                changed then.
        """
        from siggui.imaging.document import first_page
        from siggui.storage.queue_pages import Framed

        item = claim.item
        with self._room.reading() as records:
            policy, files = records.queue.policy(), list(records.queue.images(item.id))
        files[position] = to_png(image)
        images = [first_page(file, name=item.external_id) for file in files]
        asked = ask_machine(
            self._verification,
            self._items,
            self._customers.account(item.account_id),
            item.signatory_id,
            images,
            item.amount,
            policy.operating_point(item.amount),
            item.signed_on or day,
        )
        risk = risk_of(item.amount, asked.advice)
        with self._room.acting(Right.DECIDE) as records:
            if not records.queue_pages.advise_anew(
                item.id, claim.token, asked.advice, asked.note, risk
            ):
                raise taken()
            records.queue_pages.frame_anew(
                item.id,
                position,
                item.signatures,
                Framed(page, crop),
                files[position],
                small_picture(image),
            )
            details = {
                "signature": position + 1,
                "crop": asdict(crop),
                "image": hashlib.sha256(files[position]).hexdigest(),
                "advice": told(asked.found),
            }
            records.audit.append("item-framed-anew", f"item:{item.id}", details)
        item = replace(item, advice=asked.advice, note=asked.note, risk=risk)
        return replace(claim, item=item.without_advice() if claim.is_blind else item)
