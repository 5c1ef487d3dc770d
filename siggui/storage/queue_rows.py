"""Reads and writes the items that wait for a person; their images are kept encrypted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from siggui.domain.casework import Outcome
from siggui.domain.policy import Policy, policy_from_json, policy_to_json
from siggui.domain.work_queue import (
    ItemPage,
    ItemState,
    Judgment,
    Look,
    QueueItem,
    SortBy,
    Truth,
    Wanted,
)
from siggui.storage.queue_records import (
    advice_text,
    item_of,
    item_record,
    judgment_of,
    judgment_record,
)
from siggui.storage.queue_tables import (
    queue_images,
    queue_items,
    queue_judgments,
    queue_more_decisions,
    queue_more_images,
    queue_policy,
    queue_tests,
)
from siggui.storage.sealing import Sealing
from siggui.storage.tables import accounts

NO_AMOUNT = -1
_ROWS_AT_ONCE = 1000
_SORTED = {
    SortBy.RISK: (queue_items.c.risk, True),
    SortBy.AGE: (queue_items.c.arrived_utc, False),
    SortBy.AMOUNT: (queue_items.c.amount_cents, True),
}
_MORE = (
    select(func.count())
    .select_from(queue_more_images)
    .where(queue_more_images.c.item_id == queue_items.c.id)
    .scalar_subquery()
    .label("more")
)
_FREE = {"claimed_by": "", "claimed_until": "", "claim_token": ""}


class QueueRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    # Items --------------------------------------------------------------------------------

    def add(
        self, item: QueueItem, images: Sequence[bytes], thumbnail: bytes, truth: Truth | None
    ) -> None:
        """Keep an item.

        Args:
            item: What is known about it.
            images: Its signatures as lossless image files, at least one.
            thumbnail: The first one, small.
            truth: Of a test item.
        """
        amount, (image, *more) = item.amount, images
        record = item_record(item, truth)
        for name in ("signatures", "signed_on"):
            record.pop(name, None)
        del record["truth"]
        self._connection.execute(
            insert(queue_items).values(
                **(record | {"amount_cents": NO_AMOUNT if amount is None else amount.cents}),
                external_id=item.external_id,
                source=item.source,
                arrived_utc=item.arrived_utc,
                state=item.state.value,
                outcome="" if item.outcome is None else item.outcome.value,
                decision="" if item.advice is None else item.advice.decision.value,
                log_lr=None if item.advice is None else item.advice.log_lr,
                advice="" if item.advice is None else advice_text(item.advice),
                note=item.note,
                risk=item.risk,
                signed_on=item.signed_on,
                **_FREE,
            )
        )
        self._connection.execute(
            insert(queue_images).values(
                item_id=item.id,
                image=self._sealing.seal(image, f"queue_images.image.{item.id}"),
                thumbnail=self._sealing.seal(thumbnail, f"queue_images.thumbnail.{item.id}"),
            )
        )
        for position, each in enumerate(more, 1):
            name = f"queue_more_images.image.{position}.{item.id}"
            self._connection.execute(
                insert(queue_more_images).values(
                    item_id=item.id, position=position, image=self._sealing.seal(each, name)
                )
            )
        if truth is not None:
            self._connection.execute(insert(queue_tests).values(item_id=item.id, truth=truth.value))

    def item(self, item_id: str) -> QueueItem | None:
        """An item by id."""
        found = self.items([item_id])
        return found[0] if found else None

    def items(self, ids: Iterable[str]) -> list[QueueItem]:
        """Items by id, in this order; those that are not there are left out."""
        wanted = list(ids)
        rows = self._connection.execute(
            select(queue_items, accounts.c.number.label("account_number"), _MORE)
            .join(accounts, accounts.c.id == queue_items.c.account_id)
            .where(queue_items.c.id.in_(wanted))
        )
        found = {row.id: item_of(row) for row in rows}
        return [found[key] for key in wanted if key in found]

    def page(self, wanted: Wanted, after: tuple[float | str, str] | None, most: int) -> ItemPage:
        """A piece of the queue, with how many there are in all.

        Each state is read along its own index, so that the depth of the queue costs nothing.
        """
        column, descending = _SORTED[wanted.sort_by]
        keys: list[tuple[Any, str]] = []
        for state in wanted.states:
            where = [queue_items.c.state == state.value, *_filters(wanted)]
            if after is not None:
                where.append(_behind(column, after, descending))
            order = column.desc() if descending else column.asc()
            found = self._connection.execute(
                select(column, queue_items.c.id)
                .where(*where)
                .order_by(order, queue_items.c.id.desc() if descending else queue_items.c.id)
                .limit(most + 1)
            )
            keys += [(row[0], row[1]) for row in found]
        keys.sort(reverse=descending)
        shown = keys[:most]
        after = shown[-1] if len(keys) > most else None
        return ItemPage(tuple(self.items(key for _, key in shown)), self.counts(), after)

    def counts(self) -> dict[ItemState, int]:
        """How many items there are in each state that a clerk sees."""
        found = self._connection.execute(
            select(queue_items.c.state, func.count()).group_by(queue_items.c.state)
        )
        counts = {ItemState(state): count for state, count in found}
        return {
            state: counts.get(state, 0) for state in ItemState if state is not ItemState.RESERVED
        }

    def is_known(self, external_id: str, image_sha256: str, account_id: str) -> bool:
        """Whether the very same item came in before."""
        found = self._connection.execute(
            select(queue_items.c.id)
            .where(
                queue_items.c.image_sha256 == image_sha256,
                queue_items.c.external_id == external_id,
                queue_items.c.account_id == account_id,
            )
            .limit(1)
        )
        return found.first() is not None

    def images(self, item_id: str) -> tuple[bytes, ...]:
        """The image file of each signature, in order.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        first = self._connection.execute(
            select(queue_images.c.image).where(queue_images.c.item_id == item_id)
        ).scalar_one()
        more = self._connection.execute(
            select(queue_more_images.c.position, queue_more_images.c.image)
            .where(queue_more_images.c.item_id == item_id)
            .order_by(queue_more_images.c.position)
        )
        return (
            self._sealing.unseal(first, f"queue_images.image.{item_id}"),
            *(
                self._sealing.unseal(part, f"queue_more_images.image.{position}.{item_id}")
                for position, part in more
            ),
        )

    def thumbnails(self, item_ids: Iterable[str]) -> dict[str, bytes]:
        """Small image files.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        found = self._connection.execute(
            select(queue_images.c.item_id, queue_images.c.thumbnail).where(
                queue_images.c.item_id.in_(list(item_ids))
            )
        )
        return {
            row[0]: self._sealing.unseal(row[1], f"queue_images.thumbnail.{row[0]}")
            for row in found
        }

    # Hands --------------------------------------------------------------------------------

    def take(self, item_id: str, actor: str, token: str, now: str, latest: str, until: str) -> bool:
        """Give an open item to somebody, unless it is in somebody's hands; whether it was.

        Args:
            item_id: Which.
            actor: Who gets it.
            token: Proves it later.
            now: Leases that ended before are over.
            latest: No lease that counts ends later.
            until: When this one ends.
        """
        taken = self._connection.execute(
            update(queue_items)
            .where(
                queue_items.c.id == item_id,
                queue_items.c.state.in_(_OPEN),
                _is_free(now, latest),
            )
            .values(claimed_by=actor, claimed_until=until, claim_token=token)
        )
        return taken.rowcount == 1

    def next_for(
        self,
        actor: str,
        now: str,
        latest: str,
        states: Iterable[ItemState],
        but_not: Sequence[str],
    ) -> str | None:
        """The item of highest risk that nobody has and this person has not judged yet."""
        judged = (
            select(queue_judgments.c.id)
            .where(queue_judgments.c.item_id == queue_items.c.id, queue_judgments.c.actor == actor)
            .exists()
        )
        best: list[tuple[float, str]] = []
        for state in states:
            row = self._connection.execute(
                select(queue_items.c.risk, queue_items.c.id)
                .where(
                    queue_items.c.state == state.value,
                    _is_free(now, latest),
                    ~judged,
                    queue_items.c.id.not_in(list(but_not)),
                )
                .order_by(queue_items.c.risk.desc(), queue_items.c.id.desc())
                .limit(1)
            ).first()
            if row is not None:
                best.append((row[0], row[1]))
        return max(best)[1] if best else None

    def move(
        self, item_id: str, token: str, state: ItemState, outcome: Outcome | None = None
    ) -> bool:
        """Let an item out of one's hands into a state; whether it was in them."""
        moved = self._connection.execute(
            update(queue_items)
            .where(
                queue_items.c.id == item_id,
                queue_items.c.claim_token == token,
                queue_items.c.claim_token != "",
                queue_items.c.state.in_(_OPEN),
            )
            .values(state=state.value, outcome="" if outcome is None else outcome.value, **_FREE)
        )
        return moved.rowcount == 1

    # Test items ---------------------------------------------------------------------------

    def truth(self, item_id: str) -> Truth | None:
        """What is known of a test item; None for a real one."""
        text = self._connection.execute(
            select(queue_tests.c.truth).where(queue_tests.c.item_id == item_id)
        ).scalar_one_or_none()
        return None if text is None else Truth(text)

    def release_test(self, time_utc: str) -> str | None:
        """Mix the next test item in; returns its id, None if there is none."""
        key = self._connection.execute(
            select(queue_items.c.id)
            .where(queue_items.c.state == ItemState.RESERVED.value)
            .order_by(queue_items.c.id)
            .limit(1)
        ).scalar_one_or_none()
        if key is not None:
            self._connection.execute(
                update(queue_items)
                .where(queue_items.c.id == key)
                .values(state=ItemState.WAITING.value, arrived_utc=time_utc)
            )
        return key

    # Judgments and rules ------------------------------------------------------------------

    def add_judgment(self, judgment: Judgment, more: Iterable[str] = ()) -> None:
        """Keep what somebody said.

        Args:
            judgment: It names the decision on the first signature.
            more: Ids of the decisions on the others.
        """
        self._connection.execute(insert(queue_judgments).values(**judgment_record(judgment)))
        for decision_id in more:
            self._connection.execute(
                insert(queue_more_decisions).values(
                    judgment_id=judgment.id, decision_id=decision_id
                )
            )

    def judgments_on(self, item_id: str) -> list[Judgment]:
        """What people said about an item, the first one first."""
        found = self._connection.execute(
            select(queue_judgments)
            .where(
                queue_judgments.c.item_id == item_id,
                queue_judgments.c.look != Look.POLICY.value,
            )
            .order_by(queue_judgments.c.time_utc)
        )
        return [judgment_of(row) for row in found]

    def policy(self) -> Policy:
        """The bank's rules."""
        text = self._connection.execute(select(queue_policy.c.policy)).scalar_one_or_none()
        return Policy() if text is None else policy_from_json(text)

    def set_policy(self, policy: Policy) -> None:
        """Keep other rules."""
        text = policy_to_json(policy)
        changed = self._connection.execute(update(queue_policy).values(policy=text))
        if not changed.rowcount:
            self._connection.execute(insert(queue_policy).values(id=1, policy=text))

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every item and judgment as the audit log has them, with their subjects there."""
        wanted = (
            select(
                queue_items, accounts.c.number.label("account_number"), queue_tests.c.truth, _MORE
            )
            .join(accounts, accounts.c.id == queue_items.c.account_id)
            .outerjoin(queue_tests, queue_tests.c.item_id == queue_items.c.id)
        )
        for row in self._connection.execute(wanted.execution_options(yield_per=_ROWS_AT_ONCE)):
            truth = None if row.truth is None else Truth(row.truth)
            yield f"item:{row.id}", item_record(item_of(row), truth)
        for row in self._connection.execute(select(queue_judgments)):
            yield f"judgment:{row.id}", judgment_record(judgment_of(row))


_OPEN = [state.value for state in ItemState if state not in (ItemState.DONE, ItemState.RESERVED)]


def _is_free(now: str, latest: str) -> ColumnElement[bool]:
    """No lease, one that is over, or one of a clock that was set back."""
    return or_(queue_items.c.claimed_until < now, queue_items.c.claimed_until > latest)


def _filters(wanted: Wanted) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if wanted.decision is not None:
        where.append(queue_items.c.decision == wanted.decision.value)
    if wanted.least_cents:
        where.append(queue_items.c.amount_cents >= wanted.least_cents)
    if wanted.below_cents is not None:
        where.append(queue_items.c.amount_cents < wanted.below_cents)
    return where


def _behind(
    column: Any,  # noqa: ANN401 - text or a number
    after: tuple[float | str, str],
    descending: bool,
) -> ColumnElement[bool]:
    value, key = after
    if descending:
        return or_(column < value, and_(column == value, queue_items.c.id < key))
    return or_(column > value, and_(column == value, queue_items.c.id > key))
