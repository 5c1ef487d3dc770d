"""What clerks do with the items that wait: look through them, take one, decide, park, give back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from siggui.domain.casework import Outcome, checked_reason
from siggui.domain.policy import Policy, checked_policy, next_state, policy_to_json
from siggui.domain.rights import Right, Session
from siggui.domain.work_queue import (
    LEASE_S,
    TO_TAKE,
    Claim,
    ItemPage,
    ItemState,
    Judgment,
    Look,
    QueueItem,
    Wanted,
    look_at,
)
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.decide import write_case
from siggui.services.decide_item import check_mandate, write_check
from siggui.services.png import to_png
from siggui.services.queue_refusals import gone, judged, taken, unseen, verdict_missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from siggui.domain.casework import ClerkDecision
    from siggui.services.decide import Case
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify_item import ItemFinding
    from siggui.storage.queue_pages import Framed
    from siggui.storage.store import Records

PAGE = 100
"""Items read at once."""
# A parked item may be one that a second person parked.
_BLIND = (ItemState.SECOND_LOOK, ItemState.PARKED)
_LOOKS = {
    ItemState.WAITING: Look.FIRST,
    ItemState.SECOND_LOOK: Look.SECOND,
    ItemState.SUPERVISOR: Look.SUPERVISOR,
}
_RIGHTS = {
    Look.FIRST: Right.DECIDE,
    Look.SECOND: Right.REVIEW,
    Look.SUPERVISOR: Right.SUPERVISE,
}


class WorkQueue:
    """Any thread may call it; who acts is whoever sits at this desk.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    # Looking ------------------------------------------------------------------------------

    def page(
        self, wanted: Wanted, after: tuple[float | str, str] | None = None, most: int = PAGE
    ) -> ItemPage:
        """A piece of the queue.

        Args:
            wanted: Which items, in which order.
            after: Where the piece before ended.
            most: Items in it.

        Raises:
            SystemFault: As ``RecordRoom.store``.
        """
        if wanted.decision is not None:
            # Else the filter would tell what a second person must not know.
            states = tuple(state for state in wanted.states if state not in _BLIND)
            wanted = replace(wanted, states=states)
        with self._room.reading() as records:
            page = records.queue.page(wanted, after, most)
        return replace(page, items=tuple(_shown(item) for item in page.items))

    def thumbnails(self, item_ids: Sequence[str]) -> dict[str, bytes]:
        """Small image files of items.

        Raises:
            SystemFault: As ``RecordRoom.store``; ``part-damaged``.
        """
        with self._room.reading() as records:
            return records.queue.thumbnails(item_ids)

    def images(self, item_id: str) -> tuple[bytes, ...]:
        """The image file of each signature, in order.

        Raises:
            SystemFault: As ``RecordRoom.store``; ``part-damaged``.
        """
        with self._room.reading() as records:
            return records.queue.images(item_id)

    def framed(self, item: QueueItem) -> tuple[Framed, ...]:
        """Where each signature of an item lies, in order.

        Raises:
            SystemFault: As ``RecordRoom.store``; ``part-damaged``.
        """
        with self._room.reading() as records:
            return records.queue_pages.of_item(item.id, item.signatures)

    def policy(self) -> Policy:
        """The bank's rules.

        Raises:
            SystemFault: As ``RecordRoom.store``.
        """
        with self._room.reading() as records:
            return records.queue.policy()

    # Acting -------------------------------------------------------------------------------

    def set_policy(self, policy: Policy) -> None:
        """Change the bank's rules, for what comes in and is decided from now on.

        Raises:
            InputError: As ``policy.checked_policy``.
            SystemFault: As ``Store.acting``.
        """
        checked_policy(policy)
        with self._room.acting(Right.SUPERVISE) as records:
            before = records.queue.policy()
            records.queue.set_policy(policy)
            records.audit.append(
                "queue-policy-changed",
                "queue:policy",
                {"before": policy_to_json(before), "after": policy_to_json(policy)},
            )

    def take_next(
        self, states: Sequence[ItemState] = TO_TAKE, *, but_not: Sequence[str] = ()
    ) -> Claim | None:
        """Take the item of highest risk that this person may judge and nobody has.

        Args:
            states: Out of these, as far as this person has a right to them.
            but_not: Ids of items that this person does not want now.

        Returns:
            None if there is none.

        Raises:
            SystemFault: As ``Store.acting``.
        """
        session = self._room.session
        own = [state for state in states if session.may(_RIGHTS[_LOOKS[state]])]
        with self._room.reading() as records:
            # Asked first without writing: an empty queue leaves no rows in the log.
            lease = _lease()
            free = records.queue.next_for(
                session.actor, lease.now_utc, lease.latest_utc, own, but_not
            )
            if free is None:
                return None
        with self._room.acting(Right.LOOK_UP) as records:
            actor, lease = records.audit.actor, _lease()
            item_id = records.queue.next_for(actor, lease.now_utc, lease.latest_utc, own, but_not)
            if item_id is None:
                # Somebody was quicker; the log says that this person came in vain.
                records.audit.append("queue-empty", "queue:items", {})
                return None
            return self._take(records, item_id, session)

    def take(self, item_id: str) -> Claim:
        """Take a certain item.

        Raises:
            InputError: ``item-gone``, ``item-taken``, ``item-judged`` or ``right-missing``.
            SystemFault: As ``Store.acting``.
        """
        session = self._room.session
        with self._room.acting(Right.LOOK_UP) as records:
            return self._take(records, item_id, session)

    def give_back(self, claim: Claim) -> None:
        """Let an item go without a decision; nothing happens if it is somebody else's by now.

        Raises:
            SystemFault: As ``Store.acting``.
        """
        self._let_go(claim, claim.item.state, "item-given-back")

    def park(self, claim: Claim) -> None:
        """Set an item aside: nobody gets it unless they choose it.

        Raises:
            SystemFault: As ``Store.acting``.
        """
        self._let_go(claim, ItemState.PARKED, "item-parked")

    def decide(
        self,
        claim: Claim,
        case: Case | None,
        outcome: Outcome,
        reason_code: str,
        *,
        day: date,
        more: Sequence[Case] = (),
        finding: ItemFinding | None = None,
    ) -> ItemState:
        """Judge an item that is in one's hands: on file at once, with all it rests on.

        A test item leaves nothing in the account's record. A second look and a supervisor's are for
        people with the right to them who have not judged the item before.

        Args:
            claim: As taken.
            case: The verdict that was on the screen; None where there can be none, which is no
                ground to pass an item.
            outcome: What becomes of it.
            reason_code: Why.
            day: Today; the item's own day counts where it names one.
            more: The verdicts on the item's other signatures, in order.
            finding: What was found about an item with several, for its check.

        Returns:
            Who it waits for now.

        Raises:
            InputError: ``reason-unknown``, ``verdict-missing``, ``signatures-unseen``,
                ``mandate-changed``, ``item-gone``, ``item-taken``,
                ``item-judged``, ``right-missing``, ``supervisor-refers``, ``item-other-account``,
                or as ``decide.write_case``.
            SystemFault: As ``Store.acting``; nothing was recorded then.
        """
        checked_reason(outcome, reason_code)
        if case is None and outcome is Outcome.PASS:
            raise verdict_missing()
        cases = () if case is None else (case, *more)
        if cases and len(cases) != claim.item.signatures:
            raise unseen()
        images = [to_png(each.image) for each in cases]
        day = claim.item.signed_on or day
        session = self._room.session
        with self._room.acting(Right.LOOK_UP) as records:
            actor = records.audit.actor
            before = records.queue.judgments_on(claim.item.id)
            look = _checked_look(records, claim, before, session, outcome)
            for each in cases:
                _check_account(records, claim, each)
            truth = records.queue.truth(claim.item.id)
            decided: list[ClerkDecision] = []
            if truth is None:
                decided = [
                    write_case(records, each, image, outcome, reason_code, day)
                    for each, image in zip(cases, images, strict=True)
                ]
                if finding is not None and len(decided) > 1:
                    check_mandate(records, finding)
                    write_check(records, finding, [each.verification_id for each in decided])
            judgment = Judgment(
                new_id(),
                claim.item.id,
                look,
                actor,
                outcome,
                reason_code,
                records.audit.time_utc,
                decided[0].id if decided else None,
            )
            state, final = next_state(
                records.queue.policy(), claim.item.amount, [*before, judgment]
            )
            if truth is not None:
                # One person's answer is what it was asked for.
                state, final = ItemState.DONE, outcome
            write_judgment(records, judgment, more=[each.id for each in decided[1:]])
            if not records.queue.move(claim.item.id, claim.token, state, final):
                raise taken()
            if state is ItemState.DONE:
                records.queue_pages.drop(claim.item.id)
        return state

    def _take(self, records: Records, item_id: str, session: Session) -> Claim:
        item = records.queue.item(item_id)
        if item is None or item.state in (ItemState.DONE, ItemState.RESERVED):
            raise gone()
        actor, before = session.actor, records.queue.judgments_on(item_id)
        if any(judgment.actor == actor for judgment in before):
            raise judged()
        look = look_at(item.state, len(before))
        session.require(_RIGHTS[look])
        token, lease = new_id(), _lease()
        until = lease.until_utc
        if not records.queue.take(item_id, actor, token, lease.now_utc, lease.latest_utc, until):
            raise taken()
        records.audit.append("item-taken", f"item:{item_id}", {"look": look.value, "until": until})
        if look is Look.SECOND:
            item = item.without_advice()
        return Claim(item, token, look)

    def _let_go(self, claim: Claim, state: ItemState, act: str) -> None:
        with self._room.acting(Right.LOOK_UP) as records:
            was_mine = records.queue.move(claim.item.id, claim.token, state)
            records.audit.append(act, f"item:{claim.item.id}", {"held": was_mine})


def _shown(item: QueueItem) -> QueueItem:
    return item.without_advice() if item.state in _BLIND else item


def write_judgment(
    records: Records,
    judgment: Judgment,
    verification_id: str = "",
    more: Sequence[str] = (),
) -> None:
    """Write what somebody said with its audit row, within a transaction.

    Args:
        records: The transaction.
        judgment: By a person or the policy.
        verification_id: What the policy's rests on.
        more: Ids of the decisions on the item's other signatures.
    """
    from siggui.storage.queue_records import judgment_record

    records.queue.add_judgment(judgment, more)
    details: dict[str, object] = {"record": judgment_record(judgment)}
    if verification_id:
        details["verification"] = verification_id
    if more:
        details["more_decisions"] = list(more)
    records.audit.append("item-judged", f"judgment:{judgment.id}", details)


def _checked_look(
    records: Records,
    claim: Claim,
    before: Sequence[Judgment],
    session: Session,
    outcome: Outcome,
) -> Look:
    item = records.queue.item(claim.item.id)
    if item is None or item.state in (ItemState.DONE, ItemState.RESERVED):
        raise gone()
    if any(judgment.actor == session.actor for judgment in before):
        raise judged()
    look = look_at(item.state, len(before))
    session.require(_RIGHTS[look])
    if look is Look.SUPERVISOR and outcome is Outcome.REFER:
        raise InputError(
            "supervisor-refers",
            "There is nobody left to refer this item to.",
            "Pass or reject it, or park it until it is clear.",
        )
    return look


def _check_account(records: Records, claim: Claim, case: Case) -> None:
    signatory = records.customers.signatory(case.signatory_id)
    if signatory is None or signatory.account_id != claim.item.account_id:
        raise InputError(
            "item-other-account",
            "The specimens on the page are not of this item's account.",
            "Open the item again.",
        )


@dataclass(frozen=True, slots=True)
class _Lease:
    """What a clock says of how long items stay with who took them.

    Attributes:
        now_utc: A lease that ended before is over.
        until_utc: When one that is given now ends.
        latest_utc: One that ends later was given by a clock that has been set back since, or by
            one that goes far too fast; it would keep the item from everybody for as long.
    """

    now_utc: str
    until_utc: str
    latest_utc: str


def _lease() -> _Lease:
    now = _moment()
    ends = (now + timedelta(seconds=seconds) for seconds in (0, LEASE_S, 2 * max(LEASE_S, 0)))
    return _Lease(*(f"{end:%Y-%m-%dT%H:%M:%S.%fZ}" for end in ends))


def _moment() -> datetime:
    return datetime.now(UTC)
