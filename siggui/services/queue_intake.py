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
from siggui.domain.crop import is_cut_out
from siggui.domain.mandate import MandateVerdict
from siggui.domain.policy import Policy, risk_of
from siggui.domain.rights import Right
from siggui.domain.work_queue import Advice, Amount, ItemState, Judgment, Look, QueueItem, Truth
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.decide import write_verification
from siggui.services.items_file import ItemRow, read_items
from siggui.services.items_folder import read_folder
from siggui.services.locate import locate
from siggui.services.png import to_png
from siggui.services.sources import Source, load_image
from siggui.services.verify import content_key
from siggui.services.work_queue import write_judgment

if TYPE_CHECKING:
    from siggui.domain.customers import AccountFile
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.customers import CustomerService
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.services.verify_account import SignatoryFinding
    from siggui.services.verify_item import ItemFinding, ItemVerification
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
    image: bytes
    thumbnail: bytes
    truth: Truth | None
    questioned: PreparedSignature | None
    found: SignatoryFinding | None


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What the machine said."""

    questioned: PreparedSignature | None = None
    found: SignatoryFinding | None = None
    advice: Advice | None = None
    note: str = ""


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
            day: On which the items were signed.
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
        self, image: Image, number: str, amount: Amount | None, name: str, *, day: date
    ) -> TakenIn:
        """Take in a signature that somebody cut out already.

        Args:
            image: The signature.
            number: Of the account.
            amount: None if it is unknown.
            name: What it is called, without a folder.
            day: On which it was signed.

        Raises:
            InputError: ``account-unknown`` or ``item-known``.
            SystemFault: As :meth:`take_list`.
        """
        row = ItemRow(1, name[:64] or "Item", number, None, amount)
        return self._keep(row, image, name, day)

    def _take_row(self, row: ItemRow, day: date) -> TakenIn:
        assert row.source is not None  # noqa: S101 - a row without an error has one
        # Before anything that costs time.
        self._customers.look_up(row.account)
        return self._keep(row, _signature_in(row.source), Path(row.source.path).name, day)

    def _keep(self, row: ItemRow, image: Image, source: str, day: date) -> TakenIn:
        account = self._customers.look_up(row.account)
        signatory_id = _signatory(account, row.signatory)
        account_id = account.account.id
        with self._room.reading() as records:
            policy = records.queue.policy()
            known = records.queue.is_known(row.external_id, image.sha256, account_id)
        if known:
            raise InputError(
                "item-known", "The same item came in before.", "It is in the queue already."
            )
        asked = self._asked(account, signatory_id, image, row.amount, policy, day)
        item = QueueItem(
            id=new_id(),
            external_id=row.external_id,
            account_id=account_id,
            account_number=account.account.number,
            signatory_id=signatory_id,
            amount=row.amount,
            source=source[:255],
            image_sha256=image.sha256,
            arrived_utc="",
            state=ItemState.WAITING if row.truth is None else ItemState.RESERVED,
            claimed_by="",
            advice=asked.advice,
            note=asked.note,
            risk=risk_of(row.amount, asked.advice),
        )
        ready = _Ready(item, to_png(image), _small(image), row.truth, asked.questioned, asked.found)
        return self._write(row, ready, policy)

    def _asked(
        self,
        account: AccountFile,
        signatory_id: str | None,
        image: Image,
        amount: Amount | None,
        policy: Policy,
        day: date,
    ) -> _Asked:
        """Ask the machine; what it cannot answer is a person's work and not an error."""
        try:
            questioned = self._verification.prepare(image)
            answer = self._items.verify_item(
                account.account.id,
                [questioned],
                amount=None if amount is None else from_cents(amount.cents),
                day=day,
                operating_point=policy.operating_point(amount),
            )
        except InputError as error:
            return _Asked(note=error.message)
        candidates = answer.signatures[0].candidates
        found = next((c for c in candidates if signatory_id in (None, c.signatory.id)), None)
        if found is None:
            return _Asked(note="There is no valid specimen of the signatory that the item names.")
        warnings, notes = _beside(answer)
        advice = _advice_of(found)
        advice = replace(advice, warnings=(*advice.warnings, *warnings))
        return _Asked(questioned, found, advice, " ".join(notes))

    def _write(self, row: ItemRow, ready: _Ready, policy: Policy) -> TakenIn:
        from siggui.storage.queue_records import item_record

        # Who could add test items could tell them from others.
        right = Right.DECIDE if ready.truth is None else Right.SUPERVISE
        with self._room.acting(right) as records:
            item = replace(ready.item, arrived_utc=records.audit.time_utc)
            passed = ready.truth is None and policy.passes_unseen(item.amount, item.advice)
            if passed:
                item = replace(item, state=ItemState.DONE, outcome=Outcome.PASS)
            records.queue.add(item, ready.image, ready.thumbnail, ready.truth)
            details = {
                "record": item_record(item, ready.truth),
                "image": hashlib.sha256(ready.image).hexdigest(),
                "advice": None if ready.found is None else _told(ready.found),
            }
            records.audit.append("item-taken-in", f"item:{item.id}", details)
            if passed:
                _pass_unseen(records, item, ready)
            elif ready.truth is None and _is_chosen(item.id, policy.test_share):
                test_id = records.queue.release_test(records.audit.time_utc)
                if test_id is not None:
                    records.audit.append("test-item-mixed-in", f"item:{test_id}", {})
        return TakenIn(row, item, passed)


def _pass_unseen(records: Records, item: QueueItem, ready: _Ready) -> None:
    found, questioned = ready.found, ready.questioned
    assert found is not None and questioned is not None  # noqa: S101 - the policy wants advice
    used = tuple(
        UsedSpecimen(specimen.id, specimen.canvas_key, similarity)
        for specimen, similarity in zip(
            found.specimens, found.finding.specimen_similarities, strict=True
        )
    )
    verification = Verification(
        new_id(),
        found.signatory.id,
        item.image_sha256,
        content_key(questioned).hex(),
        used,
        found.finding,
    )
    write_verification(records, verification, ready.image, questioned.cleaning)
    judgment = Judgment(
        new_id(),
        item.id,
        Look.POLICY,
        POLICY_ACTOR,
        Outcome.PASS,
        "consistent",
        records.audit.time_utc,
    )
    write_judgment(records, judgment, verification.id)


def _signature_in(source: Source) -> Image:
    """The signature in a file: all of a small image, else the surest place on the page."""
    image, _ = load_image(source)
    if is_cut_out(image.width, image.height, image.dpi):
        return image
    places = locate(image)
    if not places:
        raise InputError(
            "signature-not-found",
            "No signature was found on the page.",
            "Frame it on the Verify page and add it from there.",
        )
    from siggui.imaging.crop import cut

    return cut(image, places[0].box)


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


def _beside(answer: ItemFinding) -> tuple[list[str], list[str]]:
    """Codes and sentences of what speaks against letting an item pass, besides the comparison."""
    codes, notes = [], []
    mandate = answer.account.mandate
    if mandate is not None:
        said = answer.mandate
        # Without an amount nobody can say whether one signature is enough.
        if said is None or said.verdict is not MandateVerdict.MET or mandate.always_refer:
            codes.append("mandate")
        if said is not None:
            notes.append(said.sentence)
    for hit in answer.forgeries[0].hits:
        codes.append("known-forgery")
        notes.append(hit.sentence)
    return codes, notes


def _advice_of(found: SignatoryFinding) -> Advice:
    finding = found.finding
    return Advice(
        finding.decision,
        finding.log_lr,
        finding.similarity,
        finding.operating_point.name,
        found.signatory.id,
        tuple(warning.code for warning in finding.warnings),
        finding.model_version,
    )


def _told(found: SignatoryFinding) -> dict[str, object]:
    """What the machine found, for the audit log."""
    finding = found.finding
    return {
        "signatory": found.signatory.id,
        "log_lr": finding.log_lr,
        "decision": finding.decision.value,
        "operating_point": finding.operating_point.name,
        "model": finding.model_version,
    }


def _small(image: Image) -> bytes:
    from siggui.imaging.document import Image as Picture
    from siggui.imaging.document import shrunk

    return to_png(Picture(shrunk(image.pixels, THUMBNAIL_PX), None, image.sha256))


def _is_chosen(item_id: str, share: float) -> bool:
    """Whether a test item follows this one; ids are random, so nobody can foresee it."""
    return int(item_id[:8], 16) < share * _SHARE_STEPS
