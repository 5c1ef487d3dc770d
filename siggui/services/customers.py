"""What a clerk does with customers: find an account, open one, say who signs for it."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from siggui.domain.customers import (
    Account,
    AccountFile,
    AccountHit,
    Customer,
    Signatory,
    SignatoryFile,
    SpecimenState,
    checked_name,
    checked_number,
)
from siggui.domain.enrollment import parse_day
from siggui.domain.rights import Right
from siggui.domain.users import user_key
from siggui.errors import InputError
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom
    from siggui.storage.store import Records


def new_id() -> str:
    """An id that nobody else has."""
    return uuid.uuid4().hex


class CustomerService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def search(self, text: str) -> list[AccountHit]:
        """Accounts whose number begins so, or of people whose names do; at most fifty.

        Raises:
            SystemFault: As ``RecordRoom.store``.
        """
        with self._room.reading() as records:
            return records.customers.search(text)

    def look_up(self, number: str) -> AccountFile:
        """All that is on file about the account with this number, however it is written.

        Raises:
            InputError: ``account-unknown``.
            SystemFault: As ``RecordRoom.store``.
        """
        with self._room.reading() as records:
            hit = records.customers.account_numbered(number)
            return account_file(records, hit)

    def account(self, account_id: str) -> AccountFile:
        """All that is on file about an account.

        Raises:
            InputError: ``account-unknown``.
            SystemFault: As ``RecordRoom.store``.
        """
        with self._room.reading() as records:
            return account_file(records, records.customers.account(account_id))

    def images(self, specimen_ids: Sequence[str]) -> dict[str, bytes]:
        """The image files of specimens, decrypted.

        Raises:
            SystemFault: As ``RecordRoom.store``; ``part-damaged``.
        """
        with self._room.reading() as records:
            return records.specimens.images(specimen_ids)

    def open_account(self, number: str, customer_number: str, customer_name: str) -> AccountFile:
        """Add an account, and its customer if the number is a new one.

        Args:
            number: Of the account.
            customer_number: The bank's own; a known one adds the account to that customer.
            customer_name: Has to be the one on file for a known customer.

        Raises:
            InputError: ``account-exists``, ``customer-differs``, or as ``domain.customers``.
            SystemFault: As ``Store.acting``.
        """
        number = checked_number(number, say("account number"))
        customer_number = checked_number(customer_number, say("customer number"))
        name = checked_name(customer_name, say("customer's name"))
        with self._room.acting(Right.OPEN_ACCOUNT) as records:
            if records.customers.account_numbered(number) is not None:
                raise InputError(
                    "account-exists",
                    "There is an account with this number already.",
                    "Look it up, or correct the number.",
                )
            customer = records.customers.customer_numbered(customer_number)
            if customer is None:
                customer = Customer(new_id(), customer_number, name)
                records.customers.add_customer(customer)
                records.audit.append("customer-added", f"customer:{customer.id}", {})
            elif customer.name != name:
                raise InputError(
                    "customer-differs",
                    "This customer number is on file with another name.",
                    "Correct the number, or write the name as it is on file.",
                )
            account = Account(new_id(), customer.id, number)
            records.customers.add_account(account)
            details = {"customer": customer.id}
            records.audit.append("account-added", f"account:{account.id}", details)
            return AccountFile(customer, account, ())

    def add_signatory(self, account_id: str, name: str) -> Signatory:
        """Add a person who signs for an account.

        Raises:
            InputError: ``account-unknown``, ``signatory-exists``, or as ``domain.customers``.
            SystemFault: As ``Store.acting``.
        """
        name = checked_name(name, say("signatory's name"))
        with self._room.acting(Right.OPEN_ACCOUNT) as records:
            hit = records.customers.account(account_id)
            if hit is None:
                raise _unknown()
            if any(known.name == name for known in records.customers.signatories_of(account_id)):
                raise InputError(
                    "signatory-exists",
                    "There is a signatory of this name already.",
                    "If it is another person, add something that tells them apart.",
                )
            signatory = Signatory(new_id(), account_id, name)
            records.customers.add_signatory(signatory, hit.customer.id)
            details = {"account": account_id}
            records.audit.append("signatory-added", f"signatory:{signatory.id}", details)
            return signatory

    def withdraw_specimen(self, specimen_id: str) -> None:
        """Let a specimen count no longer; what was decided with it stays on file.

        Raises:
            InputError: ``specimen-unknown`` for one that is not there or was withdrawn before.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.WITHDRAW) as records:
            specimen = records.specimens.specimen(specimen_id)
            if specimen is None or specimen.state is SpecimenState.WITHDRAWN:
                raise InputError(
                    "specimen-unknown",
                    "This specimen was withdrawn already.",
                    "Look the account up again.",
                )
            records.specimens.set_state(specimen_id, SpecimenState.WITHDRAWN)
            details = {"signatory": specimen.signatory_id}
            records.audit.append("specimen-withdrawn", f"specimen:{specimen_id}", details)

    def limit_specimen(self, specimen_id: str, last_day: str) -> None:
        """Say until when a specimen counts; what was decided with it stays as it is.

        Args:
            specimen_id: The specimen.
            last_day: As typed, see ``domain.enrollment.parse_day``; an empty text leaves it open.

        Raises:
            InputError: ``specimen-unknown``, ``day-unreadable`` or ``validity-reversed``, or as
                ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        until = parse_day(last_day)
        with self._room.acting(Right.WITHDRAW) as records:
            specimen = records.specimens.specimen(specimen_id)
            if specimen is None or specimen.state is SpecimenState.WITHDRAWN:
                raise InputError(
                    "specimen-unknown",
                    "This specimen was withdrawn already.",
                    "Look the account up again.",
                )
            if until is not None and until < specimen.valid_from:
                raise InputError(
                    "validity-reversed",
                    "The specimen would end before it begins.",
                    "Correct the last day.",
                )
            records.specimens.set_last_day(specimen_id, until)
            details = {
                "signatory": specimen.signatory_id,
                "until": None if until is None else until.isoformat(),
            }
            records.audit.append("specimen-limited", f"specimen:{specimen_id}", details)

    def confirm_specimen(self, specimen_id: str) -> None:
        """Let a specimen count that somebody else enrolled.

        Raises:
            InputError: ``specimen-unknown`` for one that waits no longer, ``confirm-own``, or as
                ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.CONFIRM) as records:
            specimen = records.specimens.specimen(specimen_id)
            if specimen is None or specimen.state is not SpecimenState.WAITING:
                raise InputError(
                    "specimen-unknown",
                    "This specimen does not wait to be confirmed.",
                    "Look the account up again.",
                )
            if user_key(specimen.enrolled_by) == user_key(records.audit.actor):
                raise InputError(
                    "confirm-own",
                    "You enrolled this specimen yourself.",
                    "Ask a second person to look at it.",
                )
            records.specimens.set_state(specimen_id, SpecimenState.ACTIVE)
            details = {"signatory": specimen.signatory_id}
            records.audit.append("specimen-confirmed", f"specimen:{specimen_id}", details)

    def reinstate_specimen(self, specimen_id: str) -> None:
        """Take a withdrawal back.

        Raises:
            InputError: ``specimen-unknown``, or ``specimen-duplicate`` if the image was enrolled
                again meanwhile.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.WITHDRAW) as records:
            specimen = records.specimens.specimen(specimen_id)
            if specimen is None or specimen.state is not SpecimenState.WITHDRAWN:
                raise InputError(
                    "specimen-unknown",
                    "This specimen is not withdrawn.",
                    "Look the account up again.",
                )
            if records.specimens.same_image(specimen.image_sha256, specimen.canvas_key):
                raise InputError(
                    "specimen-duplicate",
                    "This image was enrolled again meanwhile.",
                    "Look the account up again.",
                )
            records.specimens.set_state(specimen_id, SpecimenState.ACTIVE)
            details = {"signatory": specimen.signatory_id}
            records.audit.append("specimen-reinstated", f"specimen:{specimen_id}", details)


def account_file(records: Records, hit: AccountHit | None) -> AccountFile:
    """All that is on file about an account, within a transaction.

    Raises:
        InputError: ``account-unknown`` if there is none.
    """
    if hit is None:
        raise _unknown()
    signatories = records.customers.signatories_of(hit.account.id)
    specimens = records.specimens.of_signatories([person.id for person in signatories])
    return AccountFile(
        hit.customer,
        hit.account,
        tuple(SignatoryFile(person, specimens[person.id]) for person in signatories),
        records.mandates.newest(hit.account.id),
    )


def _unknown() -> InputError:
    return InputError(
        "account-unknown",
        "There is no account with this number.",
        "Check the number, or add the account.",
    )
