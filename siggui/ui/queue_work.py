"""What workers do for the queue: nothing here touches a widget."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from threading import Event
from typing import TYPE_CHECKING

from siggui.domain.amount import from_cents
from siggui.domain.casework import Outcome, Reason
from siggui.domain.crop import CropBox
from siggui.domain.customers import SignatoryFile
from siggui.domain.own_view import varied_order
from siggui.domain.work_queue import Claim, QueueItem
from siggui.errors import Cancelled, InputError
from siggui.services.verify_item import assigned
from siggui.ui.signature import LoadedSignature, Origin, load_signature
from siggui.ui.specimen_model import MOST_SPECIMENS
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.decide import Case
    from siggui.services.record_services import RecordServices
    from siggui.services.verify import VerificationService
    from siggui.services.verify_item import ItemFinding


@dataclass(frozen=True, slots=True, eq=False)
class OpenedSignature:
    """One signature of an item, and what it is compared with.

    Attributes:
        questioned: The signature.
        signatory: Whose specimens it is laid beside.
        specimens: Ids and signatures, as they are laid on the page.
    """

    questioned: LoadedSignature
    signatory: SignatoryFile
    specimens: tuple[tuple[str, LoadedSignature], ...]

    def specimen_id(self, signature: LoadedSignature) -> str | None:
        """The specimen on file that a signature on the page is; one framed anew is none."""
        for key, known in self.specimens:
            same = known.image.sha256 == signature.image.sha256
            if same and known.origin.crop == signature.origin.crop:
                return key
        return None


@dataclass(frozen=True, slots=True, eq=False)
class OpenedItem:
    """An item made ready: everything that is painted and compared.

    Attributes:
        claim: In whose hands it is.
        questioned: The first signature; None if it cannot be used.
        signatures: All of them, each beside somebody's specimens; none where there is a problem.
        operating_point: Thresholds that the policy names for the amount.
        finding: About an item with several signatures; None for one.
        problem: What stands in the way, as an error that is shown; None if nothing does.
        origins: Where each signature lies, so that it can be framed anew.
        at_fault: The signature that a problem is about, or the first.
    """

    claim: Claim
    questioned: LoadedSignature | None
    signatures: tuple[OpenedSignature, ...]
    operating_point: str
    finding: ItemFinding | None = None
    problem: InputError | None = None
    origins: tuple[Origin, ...] = ()
    at_fault: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class FramedAnew:
    """A signature of an opened item whose place the clerk corrected.

    Attributes:
        opened: The item.
        at: Which of its signatures.
        signature: As it was cut out now.
        crop: Where on its page.
    """

    opened: OpenedItem
    at: int
    signature: LoadedSignature
    crop: CropBox


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A decision that is not on file yet.

    Attributes:
        opened: About which item.
        cases: What it rests on, one for each signature; none where nothing could be compared.
        outcome: Pass, refer or reject.
        reason: Why.
    """

    opened: OpenedItem
    cases: tuple[Case, ...]
    outcome: Outcome
    reason: Reason


def take_next(
    records: RecordServices,
    service: VerificationService,
    but_not: Sequence[str],
    day: date,
    varied: bool,
    cancelled: Event,
) -> OpenedItem | None:
    """Take the next item and make it ready; given back if nobody waits for it any more.

    Args:
        records: Everything on file.
        service: Holds the model.
        but_not: Ids of items that are not wanted now.
        day: On which specimens must be valid.
        varied: Whether the specimens lie in another order for each case.
        cancelled: Nobody waits any more.

    Raises:
        SystemFault: The records cannot be read, or the model cannot be loaded.
    """
    claim = records.queue.take_next(but_not=but_not)
    return None if claim is None else _opened(records, service, claim, day, varied, cancelled)


def take(
    records: RecordServices,
    service: VerificationService,
    item_id: str,
    day: date,
    varied: bool,
    cancelled: Event,
) -> OpenedItem:
    """Take a certain item and make it ready.

    Raises:
        InputError: As ``WorkQueue.take``.
        SystemFault: As :func:`take_next`.
    """
    claim = records.queue.take(item_id)
    return _opened(records, service, claim, day, varied, cancelled)


def frame_anew(
    records: RecordServices,
    service: VerificationService,
    framed: FramedAnew,
    day: date,
    varied: bool,
    cancelled: Event,
) -> OpenedItem:
    """Put on file where a signature lies, and make its item ready again; it stays in these hands.

    Raises:
        InputError: As ``ItemFraming.frame_anew``.
        SystemFault: Likewise.
    """
    opened, signature = framed.opened, framed.signature
    page = opened.origins[framed.at].source
    assert isinstance(page, bytes)  # noqa: S101 - items come from the records
    claim = records.framing.frame_anew(
        opened.claim, framed.at, signature.image, framed.crop, page, day=day
    )
    return _made_ready(records, service, claim, day, varied, cancelled)


def _opened(
    records: RecordServices,
    service: VerificationService,
    claim: Claim,
    day: date,
    varied: bool,
    cancelled: Event,
) -> OpenedItem:
    try:
        opened = _made_ready(records, service, claim, day, varied, cancelled)
        if cancelled.is_set():
            raise Cancelled
        return opened
    except BaseException:
        # Also a cancellation: nobody would ever let go of it.
        records.queue.give_back(claim)
        raise


def _made_ready(
    records: RecordServices,
    service: VerificationService,
    claim: Claim,
    day: date,
    varied: bool,
    cancelled: Event,
) -> OpenedItem:
    item = claim.item
    day = item.signed_on or day
    point = records.queue.policy().operating_point(item.amount)
    questioned: list[LoadedSignature] = []
    finding = None
    images = records.queue.images(item.id)
    origins = _origins(records, item, images)
    try:
        for data, origin in zip(images, origins, strict=True):
            questioned.append(_signature(service, data, origin, cancelled))
        if len(questioned) == 1:
            people = [_signatory(records, claim, questioned[0], day, point, cancelled)]
        else:
            finding, people = _people(records, claim, questioned, day, point, cancelled)
    except InputError as error:
        at = len(questioned) % len(images)
        shown = questioned[0] if questioned else None
        return OpenedItem(claim, shown, (), point, None, error, origins, at)
    signatures = tuple(
        _beside(records, service, claim, each, who, day, point, varied, cancelled)
        for each, who in zip(questioned, people, strict=True)
    )
    return OpenedItem(claim, questioned[0], signatures, point, finding, None, origins)


def _origins(
    records: RecordServices, item: QueueItem, images: Sequence[bytes]
) -> tuple[Origin, ...]:
    """Where each signature lies: on its page, else on what was cut out before."""
    origins = []
    for number, (framed, image) in enumerate(
        zip(records.queue.framed(item), images, strict=True), 1
    ):
        name = item.external_id if item.signatures == 1 else f"{item.external_id} {number}"
        origins.append(Origin(framed.page or image, name, framed.crop))
    return tuple(origins)


def _beside(
    records: RecordServices,
    service: VerificationService,
    claim: Claim,
    questioned: LoadedSignature,
    signatory: SignatoryFile,
    day: date,
    point: str,
    varied: bool,
    cancelled: Event,
) -> OpenedSignature:
    """A signature with the specimens that it is laid beside."""
    valid = signatory.valid_on(day)[-MOST_SPECIMENS:]
    if varied:
        valid = varied_order(valid, signatory.signatory.id + claim.item.image_sha256)
    images = records.customers.images([specimen.id for specimen in valid])
    name = signatory.signatory.name
    specimens = tuple(
        (
            specimen.id,
            _signature(
                service,
                images[specimen.id],
                Origin(images[specimen.id], f"{name} {number}"),
                cancelled,
            ),
        )
        for number, specimen in enumerate(valid, 1)
    )
    # What takes time are the embeddings, which stay known. The page asks again, and says beside
    # the verdict what cannot be compared.
    with suppress(InputError):
        service.verify(
            [signature.prepared for _, signature in specimens],
            questioned.prepared,
            operating_point=point,
            cancelled=cancelled,
        )
    return OpenedSignature(questioned, signatory, specimens)


def _people(
    records: RecordServices,
    claim: Claim,
    questioned: Sequence[LoadedSignature],
    day: date,
    point: str,
    cancelled: Event,
) -> tuple[ItemFinding, list[SignatoryFile]]:
    """Whose each of several signatures may be, nobody's twice, and what that means together."""
    amount = claim.item.amount
    finding = records.items.verify_item(
        claim.item.account_id,
        [each.prepared for each in questioned],
        amount=None if amount is None else from_cents(amount.cents),
        day=day,
        operating_point=point,
        cancelled=cancelled,
    )
    files = {file.signatory.id: file for file in finding.account.signatories}
    return finding, [files[each.signatory.id] for each in assigned(finding.signatures)]


def _signatory(
    records: RecordServices,
    claim: Claim,
    questioned: LoadedSignature,
    day: date,
    point: str,
    cancelled: Event,
) -> SignatoryFile:
    """Who is said to have signed, else who the machine finds the most alike."""
    item = claim.item
    account = records.customers.account(item.account_id)
    wanted = item.signatory_id
    if wanted is None and item.advice is not None:
        wanted = item.advice.signatory_id
    if wanted is None:
        answer = records.accounts.verify_account(
            item.account_id,
            questioned.prepared,
            day=day,
            operating_point=point,
            cancelled=cancelled,
        )
        wanted = answer.best.signatory.id
    for file in account.signatories:
        if file.signatory.id == wanted and file.valid_on(day):
            return file
    raise InputError(
        "specimens-missing",
        tr("There is no valid specimen of this signatory."),
        tr("Enroll one on the Accounts page, or park the item."),
    )


def _signature(
    service: VerificationService, data: bytes, origin: Origin, cancelled: Event
) -> LoadedSignature:
    from siggui.imaging.document import first_page

    if cancelled.is_set():
        raise Cancelled
    image = first_page(data, name=origin.name)
    # What was cut out before is framed as a whole.
    crop = origin.crop or CropBox(0, 0, image.width, image.height)
    return load_signature(service, image, replace(origin, crop=crop), origin.name, cancelled)


def decide(records: RecordServices, held: Held) -> object:
    """Put a decision on file.

    Raises:
        InputError: As ``WorkQueue.decide``.
        SystemFault: Likewise; nothing was recorded then.
    """
    first, *more = held.cases or (None,)
    return records.queue.decide(
        held.opened.claim,
        first,
        held.outcome,
        held.reason.code,
        day=date.today(),
        more=[each for each in more if each is not None],
        finding=held.opened.finding,
    )


def finish(records: RecordServices, held: Held | None, left: Sequence[OpenedItem]) -> None:
    """Record what is held back and give the rest back, before the window ends.

    Raises:
        InputError: As :func:`decide`.
        SystemFault: Likewise.
    """
    if held is not None:
        decide(records, held)
    for opened in left:
        records.queue.give_back(opened.claim)
