"""An item against an account: who of it signed, and whether they may for this amount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from threading import Event
from typing import TYPE_CHECKING

from siggui.domain.amount import ENGLISH, AmountStyle
from siggui.domain.customers import AccountFile
from siggui.domain.decision import Decision
from siggui.domain.forgery import ForgeryFinding
from siggui.domain.mandate import MandateFinding, judge
from siggui.errors import InputError
from siggui.services.verify_account import (
    AccountFinding,
    AccountVerification,
    SignatoryFinding,
)
from siggui.wording import say, whole

if TYPE_CHECKING:
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.customers import CustomerService
    from siggui.services.forgeries import ForgeryList


@dataclass(frozen=True, slots=True)
class ItemFinding:
    """The machine's advice about one item.

    Attributes:
        account: As it was on file.
        amount: Of the item, None where none was typed.
        signatures: About each signature, in the order given.
        mandate: None where the account has none, or there is no amount.
        note: Why there is no verdict of the mandate; empty where there is one.
        forgeries: What the list of known forgeries says about each signature.
    """

    account: AccountFile
    amount: Decimal | None
    signatures: tuple[AccountFinding, ...]
    mandate: MandateFinding | None
    note: str
    forgeries: tuple[ForgeryFinding, ...]


class ItemVerification:
    """Belongs to the thread that holds the model.

    Args:
        customers: Reads the account.
        accounts: Compares one signature with everybody.
        forgeries: The list of known ones.
    """

    def __init__(
        self, customers: CustomerService, accounts: AccountVerification, forgeries: ForgeryList
    ) -> None:
        self._customers, self._accounts, self._forgeries = customers, accounts, forgeries

    def verify_item(
        self,
        account_id: str,
        questioned: Sequence[PreparedSignature],
        *,
        amount: Decimal | None,
        day: date,
        operating_point: str = "standard",
        style: AmountStyle = ENGLISH,
        cancelled: Event | None = None,
    ) -> ItemFinding:
        """Compare every signature on an item with every signatory and apply the mandate.

        Args:
            account_id: The account.
            questioned: The signatures on the item that the clerk confirmed.
            amount: Of the item.
            day: On which it was signed.
            operating_point: Which thresholds.
            style: How to write amounts in sentences.
            cancelled: Looked at between the steps.

        Raises:
            InputError: ``signature-missing``, or as ``AccountVerification.verify_account``.
            SystemFault: As ``AccountVerification.verify_account``.
            Cancelled: ``cancelled`` was set.
        """
        if not questioned:
            raise InputError(
                "signature-missing", "There is no signature to check.", "Load the item first."
            )
        signatures, forgeries = [], []
        for number, prepared in enumerate(questioned, 1):
            if prepared.refusal is not None and len(questioned) > 1:
                told = say(
                    "Signature {number}: {sentence}",
                    number=number,
                    sentence=whole(prepared.refusal.message),
                )
                raise InputError(prepared.refusal.code, told, prepared.refusal.hint)
            found = self._accounts.verify_account(
                account_id,
                prepared,
                day=day,
                operating_point=operating_point,
                cancelled=cancelled,
            )
            signatures.append(found)
            own_log_lr = found.best.finding.log_lr
            forgeries.append(self._forgeries.look_up(prepared, account_id, own_log_lr, cancelled))
        account = self._customers.account(account_id)
        mandate, note = _applied(account, amount, signatures, day, style)
        return ItemFinding(account, amount, tuple(signatures), mandate, note, tuple(forgeries))


def _applied(
    account: AccountFile,
    amount: Decimal | None,
    signatures: Sequence[AccountFinding],
    day: date,
    style: AmountStyle,
) -> tuple[MandateFinding | None, str]:
    if account.mandate is None:
        return None, say("This account has no mandate, so nothing says who may sign.")
    if amount is None:
        return None, say("Type the amount to see whether the mandate is met.")
    comparable = [file.signatory.id for file in account.signatories if file.valid_on(day)]
    return judge(account.mandate, amount, who_signed(signatures), comparable, style), ""


def who_signed(signatures: Sequence[AccountFinding]) -> dict[str, Decision]:
    """Give every signature of an item to another person.

    The clearest signature chooses first. One whose most alike person is taken goes to the next
    who is not ruled out, and is unclear then; so two signatures of one person never count as two.

    Args:
        signatures: What was found about each.

    Returns:
        The advice for each person who has a signature, by id; never ``NO_MATCH``.
    """
    found: dict[str, Decision] = {}
    for signature, candidate in zip(signatures, _given(signatures), strict=True):
        if candidate is not None:
            finding = candidate.finding
            is_first = candidate is signature.best
            found[candidate.signatory.id] = finding.decision if is_first else Decision.REFER
    return found


def assigned(signatures: Sequence[AccountFinding]) -> tuple[SignatoryFinding, ...]:
    """Beside whose specimens each signature is laid: the person of :func:`who_signed`.

    One that nobody else can have written is laid beside the most alike.
    """
    given = _given(signatures)
    return tuple(who or each.best for who, each in zip(given, signatures, strict=True))


def _given(signatures: Sequence[AccountFinding]) -> list[SignatoryFinding | None]:
    given: list[SignatoryFinding | None] = [None] * len(signatures)
    taken: set[str] = set()
    order = sorted(range(len(signatures)), key=lambda place: -signatures[place].best.finding.log_lr)
    for place in order:
        for candidate in signatures[place].candidates:
            is_out = candidate.finding.decision is Decision.NO_MATCH
            if not is_out and candidate.signatory.id not in taken:
                given[place] = candidate
                taken.add(candidate.signatory.id)
                break
    return given
