"""Changes an account's mandate, and lets nobody overwrite unseen what another person changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from siggui.domain.amount import ENGLISH, AmountStyle
from siggui.domain.mandate import Mandate, Panel, Rule
from siggui.domain.mandate_text import problems
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom


class MandateService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def change(
        self,
        account_id: str,
        rules: Sequence[Rule],
        panels: Mapping[str, Panel],
        *,
        instructions: str = "",
        always_refer: bool = False,
        seen_version: int,
        style: AmountStyle = ENGLISH,
    ) -> Mandate:
        """Keep the next version of an account's mandate, with an audit row.

        Args:
            account_id: The account.
            rules: By ascending amount.
            panels: Panel of each signatory who is in one, by id.
            instructions: Free text.
            always_refer: No item passes without a second look.
            seen_version: Of the mandate the change was made on; 0 where there was none.
            style: How to write amounts in a refusal.

        Raises:
            InputError: ``account-unknown``, ``mandate-changed`` if another person was quicker, or
                the first of ``mandate_text.problems`` that refuses.
            SystemFault: As ``Store.acting``.
        """
        from siggui.storage.mandate_rows import mandate_record

        with self._room.acting(Right.MANDATE) as records:
            if records.customers.account(account_id) is None:
                raise InputError(
                    "account-unknown",
                    "There is no account with this number.",
                    "Look the account up again.",
                )
            now = records.mandates.newest(account_id)
            version = 0 if now is None else now.version
            if version != seen_version:
                raise InputError(
                    "mandate-changed",
                    "Somebody else changed this mandate meanwhile, so nothing was kept.",
                    "What you typed is still here: look at the mandate as it is now, "
                    "then save again.",
                )
            mandate = Mandate(
                new_id(),
                account_id,
                version + 1,
                tuple(rules),
                dict(panels),
                instructions.strip(),
                always_refer,
                records.audit.time_utc,
                records.audit.actor,
            )
            people = records.customers.signatories_of(account_id)
            for problem in problems(mandate, {each.id: each.name for each in people}, style):
                if problem.refuses:
                    raise InputError(problem.code, problem.sentence, "Correct the mandate.")
            records.mandates.add(mandate)
            record = mandate_record(mandate)
            records.audit.append("mandate-changed", f"mandate:{mandate.id}", {"record": record})
            return mandate
