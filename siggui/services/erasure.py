"""Erases a customer on request; what remains is that it was done, by whom and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siggui.domain.erasure import Erased, check_typed, checked_erasure_reason
from siggui.domain.rights import Right
from siggui.errors import InputError

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom


class ErasureService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def erase(self, customer_id: str, reason_code: str, typed: str) -> Erased:
        """Take everything about a customer out of the records.

        Names, numbers, images, embeddings, mandates, verdicts and decisions go. The rows of the
        audit log stay: they never held a name or an image, and one more tells which records are
        gone, so the check of the log does not miss them.

        Args:
            customer_id: The customer.
            reason_code: Why.
            typed: The customer number, typed by whoever erases it.

        Raises:
            InputError: ``reason-unknown``, ``customer-unknown`` or ``confirmation-differs``.
            SystemFault: As ``Store.acting``; nothing is gone then.
        """
        from siggui.storage.audit_check import ERASED
        from siggui.storage.erasure import take_out

        checked_erasure_reason(reason_code)
        store = self._room.store
        with self._room.acting(Right.ERASE) as records:
            customer = records.customers.customer(customer_id)
            if customer is None:
                raise InputError(
                    "customer-unknown",
                    "There is no such customer any more.",
                    "Look the account up again.",
                )
            check_typed(typed, customer.number)
            gone = take_out(records.connection, customer_id)
            row = records.audit.append(
                ERASED,
                f"customer:{customer_id}",
                {
                    "reason": reason_code,
                    "erased": sorted(key for keys in gone.ids.values() for key in keys),
                },
            )
        store.fold_log()
        return Erased(
            gone.count("accounts"),
            gone.count("signatories"),
            gone.count("specimens"),
            gone.count("verifications"),
            row.sequence,
        )
