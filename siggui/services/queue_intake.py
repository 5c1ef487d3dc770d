"""Takes items into the queue: finds the signature, asks the machine, applies the policy."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.amount import from_cents
from siggui.domain.casework import Outcome, UsedSpecimen, Verification
from siggui.domain.item import day_signed
from siggui.domain.policy import Policy, risk_of
from siggui.domain.rights import Right
from siggui.domain.work_queue import Amount, ItemState, Judgment, Look, QueueItem, Truth
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.decide import write_verification
from siggui.services.decide_item import write_check
from siggui.services.item_advice import Asked, ask_machine, told
from siggui.services.item_signatures import ItemSignature, signatures_in
from siggui.services.items_file import ItemRow, read_items
from siggui.services.items_folder import read_folder
from siggui.services.png import to_png
from siggui.services.verify import content_key
from siggui.services.work_queue import write_judgment

if TYPE_CHECKING:
    from siggui.domain.customers import AccountFile
    from siggui.imaging.document import Image
    from siggui.services.customers import CustomerService
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.services.verify_item import ItemVerification
    from siggui.storage.queue_pages import Framed
    from siggui.storage.store import Records

THUMBNAIL_PX = 320
POLICY_ACTOR = "policy"
_SHARE_STEPS = 1 << 32


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one row.

    Attributes:
        row: As in the list.
        item: None if it was refused.
        passed: The policy let it pass unseen.
        error: Why it was refused.
    """

    row: ItemRow
    item: QueueItem | None
    passed: bool = False
    error: InputError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """An item with everything that is written of it."""

    item: QueueItem
    framed: tuple[Framed, ...]
    images: tuple[bytes, ...]
    digests: tuple[str, ...]
    thumbnail: bytes
    truth: Truth | None
    asked: Asked


class QueueIntake:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        customers: Finds accounts.
        verification: Holds the model.
        items: Compares with every signatory of an account, applies its mandate and looks the
            signature up among known forgeries.
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

    def take_list(self, path: Path, *, day: date, as_tests: bool = False) -> Iterator[TakenIn]:
        """Take in every row of a list or a folder, one at a step; a bad one never stops the rest.

        A list that was broken off is taken in again from its beginning: items that are there
        already are refused.

        Args:
            path: See ``items_file.read_items``; a folder as in ``items_folder.read_folder``.
            day: Today; on which items were signed that do not say when.
            as_tests: They are test items with a known truth, kept back until the policy mixes
                them in.

        Raises:
            InputError: The list as a whole cannot be read; ``truth-missing`` for a folder of tests.
            SystemFault: As ``Store.acting``, or the model cannot be loaded.
        """
        if not path.is_dir():
            yield from self.take_rows(read_items(path, with_truth=as_tests), day=day)
        elif as_tests:
            raise InputError(
                "truth-missing",
                "A folder does not say the truth about its items.",
                "Write a list of them with the column truth.",
            )
        else:
            yield from self.take_rows(read_folder(path), day=day)

    def take_rows(self, rows: Iterable[ItemRow], *, day: date) -> Iterator[TakenIn]:
        """Take in rows that are read already; see :meth:`take_list`."""
        for row in rows:
            if row.error is not None:
                yield TakenIn(row, None, error=row.error)
                continue
            try:
                yield self._take_row(row, day)
            except InputError as error:
                yield TakenIn(row, None, error=error)

    def take_image(
        self,
        image: Image,
        number: str,
        amount: Amount | None,
        name: str,
        *,
        day: date,
        signed_on: date | None = None,
    ) -> TakenIn:
        """Take in a signature that somebody cut out already.

        Args:
            image: The signature.
            number: Of the account.
            amount: None if it is unknown.
            name: What it is called, without a folder.
            day: Today.
            signed_on: When it was signed, if somebody said.

        Raises:
            InputError: ``account-unknown``, ``item-known`` or ``signed-later``.
            SystemFault: As :meth:`take_list`.
        """
        row = ItemRow(1, name[:64] or "Item", number, None, amount, signed_on=signed_on)
        account = self._customers.look_up(number)
        return self._keep(row, account, (ItemSignature(image),), name, day)

    def _take_row(self, row: ItemRow, day: date) -> TakenIn:
        assert row.source is not None  # noqa: S101 - a row without an error has one
        # Before anything that costs time.
        account = self._customers.look_up(row.account)
        amount = None if row.amount is None else from_cents(row.amount.cents)
        most = 1 if account.mandate is None else account.mandate.most_signers(amount)
        found = signatures_in((row.source, *row.more), most, self._verification)
        return self._keep(row, account, found, Path(row.source.path).name, day)

    def _keep(
        self,
        row: ItemRow,
        account: AccountFile,
        signatures: tuple[ItemSignature, ...],
        source: str,
        day: date,
    ) -> TakenIn:
        from siggui.storage.queue_pages import Framed

        images = [each.image for each in signatures]
        signatory_id = _signatory(account, row.signatory)
        account_id = account.account.id
        signed = day_signed(row.signed_on, day)
        with self._room.reading() as records:
            policy = records.queue.policy()
            known = records.queue.is_known(row.external_id, images[0].sha256, account_id)
        if known:
            raise InputError(
                "item-known", "The same item came in before.", "It is in the queue already."
            )
        asked = ask_machine(
            self._verification,
            self._items,
            account,
            signatory_id,
            images,
            row.amount,
            policy.operating_point(row.amount),
            signed,
        )
        item = QueueItem(
            id=new_id(),
            external_id=row.external_id,
            account_id=account_id,
            account_number=account.account.number,
            signatory_id=signatory_id,
            amount=row.amount,
            source=source[:255],
            image_sha256=images[0].sha256,
            arrived_utc="",
            state=ItemState.WAITING if row.truth is None else ItemState.RESERVED,
            claimed_by="",
            advice=asked.advice,
            note=asked.note,
            risk=risk_of(row.amount, asked.advice),
            signed_on=row.signed_on,
            signatures=len(images),
        )
        files = tuple(to_png(image) for image in images)
        digests = tuple(image.sha256 for image in images)
        framed = tuple(Framed(each.page, each.crop) for each in signatures)
        small = small_picture(images[0])
        ready = _Ready(item, framed, files, digests, small, row.truth, asked)
        return self._write(row, ready, policy)

    def _write(self, row: ItemRow, ready: _Ready, policy: Policy) -> TakenIn:
        from siggui.storage.queue_records import item_record

        # Who could add test items could tell them from others.
        right = Right.DECIDE if ready.truth is None else Right.SUPERVISE
        with self._room.acting(right) as records:
            item = replace(ready.item, arrived_utc=records.audit.time_utc)
            passed = ready.truth is None and policy.passes_unseen(item.amount, item.advice)
            if passed:
                item = replace(item, state=ItemState.DONE, outcome=Outcome.PASS)
            records.queue.add(item, ready.images, ready.thumbnail, ready.truth)
            if not passed:
                records.queue_pages.add(item.id, ready.framed)
            first, *more = (hashlib.sha256(image).hexdigest() for image in ready.images)
            details: dict[str, object] = {
                "record": item_record(item, ready.truth),
                "image": first,
                "advice": told(ready.asked.found),
            }
            if more:
                details["more_images"] = more
            records.audit.append("item-taken-in", f"item:{item.id}", details)
            if passed:
                _pass_unseen(records, item, ready)
            elif ready.truth is None and _is_chosen(item.id, policy.test_share):
                test_id = records.queue.release_test(records.audit.time_utc)
                if test_id is not None:
                    records.audit.append("test-item-mixed-in", f"item:{test_id}", {})
        return TakenIn(row, item, passed)


def _pass_unseen(records: Records, item: QueueItem, ready: _Ready) -> None:
    asked, verdicts = ready.asked, []
    each = zip(asked.found, asked.questioned, ready.images, ready.digests, strict=True)
    for found, questioned, image, digest in each:
        used = tuple(
            UsedSpecimen(specimen.id, specimen.canvas_key, similarity)
            for specimen, similarity in zip(
                found.specimens, found.finding.specimen_similarities, strict=True
            )
        )
        verification = Verification(
            new_id(),
            found.signatory.id,
            digest,
            content_key(questioned).hex(),
            used,
            found.finding,
        )
        write_verification(records, verification, image, questioned.cleaning)
        verdicts.append(verification.id)
    assert asked.finding is not None  # noqa: S101 - the policy wants advice
    if len(verdicts) > 1:
        write_check(records, asked.finding, verdicts)
    judgment = Judgment(
        new_id(),
        item.id,
        Look.POLICY,
        POLICY_ACTOR,
        Outcome.PASS,
        "consistent",
        records.audit.time_utc,
    )
    write_judgment(records, judgment, verdicts[0])


def _signatory(account: AccountFile, name: str) -> str | None:
    if not name:
        return None
    for file in account.signatories:
        if file.signatory.name.casefold() == name.casefold():
            return file.signatory.id
    raise InputError(
        "signatory-unknown",
        "The account has no signatory of the name that the item gives.",
        "Correct the name, or leave it out.",
    )


def small_picture(image: Image) -> bytes:
    """What stands in the list of the queue, as a file."""
    from siggui.imaging.document import Image as Picture
    from siggui.imaging.document import shrunk

    return to_png(Picture(shrunk(image.pixels, THUMBNAIL_PX), None, image.sha256))


def _is_chosen(item_id: str, share: float) -> bool:
    """Whether a test item follows this one; ids are random, so nobody can foresee it."""
    return int(item_id[:8], 16) < share * _SHARE_STEPS
