"""Items and judgments of the queue as plain values, for the tables and for the audit log."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Row

from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision
from siggui.domain.work_queue import (
    Advice,
    Amount,
    ItemState,
    Judgment,
    Look,
    QueueItem,
    Truth,
)


def item_record(item: QueueItem, truth: Truth | None) -> dict[str, Any]:
    """What never changes of an item, as plain values.

    What the bank calls it and the file's name are left out: they may hold a person's name, and the
    audit log never does.
    """
    record: dict[str, Any] = {
        "id": item.id,
        "account_id": item.account_id,
        "signatory_id": item.signatory_id,
        "amount_cents": None if item.amount is None else item.amount.cents,
        "currency": "" if item.amount is None else item.amount.currency,
        "image_sha256": item.image_sha256,
        "truth": None if truth is None else truth.value,
    }
    # Rows of the log from before these came name neither, and stay what they are.
    if item.signed_on is not None:
        record["signed_on"] = item.signed_on.isoformat()
    if item.signatures > 1:
        record["signatures"] = item.signatures
    return record


def judgment_record(judgment: Judgment) -> dict[str, Any]:
    """A judgment as plain values, the same before it is written and after it is read."""
    return {
        "id": judgment.id,
        "item_id": judgment.item_id,
        "look": judgment.look.value,
        "actor": judgment.actor,
        "outcome": judgment.outcome.value,
        "reason_code": judgment.reason_code,
        "time_utc": judgment.time_utc,
        "decision_id": judgment.decision_id,
    }


def advice_text(advice: Advice) -> str:
    """The machine's advice as it is kept; the decision has a column of its own."""
    return json.dumps(
        {
            "similarity": advice.similarity,
            "operating_point": advice.operating_point,
            "signatory_id": advice.signatory_id,
            "warnings": list(advice.warnings),
            "model_version": advice.model_version,
        }
    )


def item_of(row: Row[Any]) -> QueueItem:
    """An item as it was read, with the account's number."""
    advice = None
    if row.advice:
        fields = json.loads(row.advice)
        fields["warnings"] = tuple(fields["warnings"])
        advice = Advice(decision=Decision(row.decision), log_lr=row.log_lr, **fields)
    return QueueItem(
        id=row.id,
        external_id=row.external_id,
        account_id=row.account_id,
        account_number=row.account_number,
        signatory_id=row.signatory_id,
        amount=None if row.amount_cents < 0 else Amount(row.amount_cents, row.currency),
        source=row.source,
        image_sha256=row.image_sha256,
        arrived_utc=row.arrived_utc,
        state=ItemState(row.state),
        claimed_by=row.claimed_by,
        advice=advice,
        note=row.note,
        risk=row.risk,
        outcome=Outcome(row.outcome) if row.outcome else None,
        signed_on=row.signed_on,
        signatures=1 + row.more,
    )


def judgment_of(row: Row[Any]) -> Judgment:
    """A judgment as it was read."""
    return Judgment(
        id=row.id,
        item_id=row.item_id,
        look=Look(row.look),
        actor=row.actor,
        outcome=Outcome(row.outcome),
        reason_code=row.reason_code,
        time_utc=row.time_utc,
        decision_id=row.decision_id,
    )
