"""Why a customer is erased, and what is said of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from siggui.domain.customers import number_key
from siggui.domain.reasons import reason_coded
from siggui.errors import InputError
from siggui.wording import Sentence, joined, say, say_count


@dataclass(frozen=True, slots=True)
class ErasureReason:
    """Why; a code, since free text could hold the very name that is erased."""

    code: str
    sentence: str


ERASURE_REASONS = (
    ErasureReason("requested", "The customer asked for it"),
    ErasureReason("retention", "The time for keeping it is over"),
    ErasureReason("mistake", "It was put on file by mistake"),
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone.

    Attributes:
        accounts: Number of accounts.
        signatories: Number of signatories.
        specimens: Number of specimens, with their images and embeddings.
        verdicts: Number of verdicts, with the questioned images and the decisions on them.
        audit_sequence: Row of the audit log that tells of it.
    """

    accounts: int
    signatories: int
    specimens: int
    verdicts: int
    audit_sequence: int

    @property
    def sentence(self) -> Sentence:
        """For the clerk.

        >>> Erased(1, 2, 9, 4, 77).sentence
        'Gone: 1 account, 2 signatories, 9 specimens, 4 verdicts. Row 77 of the audit log.'
        """
        parts = (
            say_count(self.accounts, "{n} account", "{n} accounts"),
            say_count(self.signatories, "{n} signatory", "{n} signatories"),
            say_count(self.specimens, "{n} specimen", "{n} specimens"),
            say_count(self.verdicts, "{n} verdict", "{n} verdicts"),
        )
        return say(
            "Gone: {what}. Row {row} of the audit log.",
            what=joined(parts, "{first}, {second}"),
            row=self.audit_sequence,
        )


def checked_erasure_reason(code: str) -> ErasureReason:
    """The reason with this code.

    Raises:
        InputError: ``reason-unknown``.

    >>> checked_erasure_reason("requested").sentence
    'The customer asked for it'
    """
    return reason_coded(ERASURE_REASONS, code[:32], "erase a customer")


def check_typed(typed: str, number: str) -> None:
    """Make sure that whoever erases a customer means this one.

    Raises:
        InputError: ``confirmation-differs``.
    """
    if not number_key(typed) or number_key(typed) != number_key(number):
        raise InputError(
            "confirmation-differs",
            "What you typed is not this customer's number, so nothing was erased.",
            "Type the customer number as it stands above.",
        )
