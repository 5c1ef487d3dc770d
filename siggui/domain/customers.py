"""Whose signatures are on file: customers, their accounts, who signs for them, and how."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import Enum

from siggui.domain.crop import CropBox
from siggui.domain.mandate import Mandate
from siggui.errors import InputError
from siggui.wording import say

LONGEST_NUMBER = 64
LONGEST_NAME = 200
_NOT_IN_A_NUMBER = re.compile(r"[\s\-./]+")


@dataclass(frozen=True, slots=True)
class Customer:
    """A person or a company that holds accounts.

    Attributes:
        id: 32 hex digits, made by the program.
        number: The bank's own customer number; no two customers share one.
        name: As the bank writes it, in any script.
    """

    id: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Account:
    """What items are drawn on.

    Attributes:
        id: 32 hex digits.
        customer_id: Whose account it is.
        number: As the clerk typed it; compared without spaces, dashes and case.
    """

    id: str
    customer_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person who signs for an account.

    Attributes:
        id: 32 hex digits.
        account_id: The account.
        name: As the bank writes it.
    """

    id: str
    account_id: str
    name: str


class SpecimenState(Enum):
    """Whether a specimen still counts; none is ever deleted, so past verdicts stay explained."""

    ACTIVE = "active"
    WAITING = "waiting"
    """For a second person to confirm it, where the records have users; it does not count yet."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SpecimenSource:
    """The document a specimen was cut out of.

    Attributes:
        name: What the file was called, without its folder.
        sha256: Hex digest of the file's bytes.
        page_index: 0 is the first page.
        crop: What was cut out; None when the whole image was used.
    """

    name: str
    sha256: str
    page_index: int = 0
    crop: CropBox | None = None


@dataclass(frozen=True, slots=True)
class Specimen:
    """A known signature on file; its image and its embeddings are kept apart, encrypted.

    Attributes:
        id: 32 hex digits.
        signatory_id: By whom it is.
        image_sha256: Hex digest of the kept image file.
        canvas_key: Hex digest of what the network sees: the same for the same picture saved anew.
        quality: Codes of what makes it weak, see ``domain.quality``.
        source: Where it came from.
        valid_from: First day on which it counts.
        valid_until: Last day on which it counts; None where that is open.
        state: See :class:`SpecimenState`.
        enrolled_utc: ISO 8601, UTC.
        enrolled_by: The operator.
    """

    id: str
    signatory_id: str
    image_sha256: str
    canvas_key: str
    quality: tuple[str, ...]
    source: SpecimenSource
    valid_from: date
    valid_until: date | None
    state: SpecimenState
    enrolled_utc: str
    enrolled_by: str

    def is_valid_on(self, day: date) -> bool:
        """Whether it counts for an item signed on this day."""
        if self.state is not SpecimenState.ACTIVE or day < self.valid_from:
            return False
        return self.valid_until is None or day <= self.valid_until


@dataclass(frozen=True, slots=True)
class SignatoryFile:
    """A signatory and all specimens, the oldest first."""

    signatory: Signatory
    specimens: tuple[Specimen, ...]

    def valid_on(self, day: date) -> tuple[Specimen, ...]:
        """The specimens that count on a day."""
        return tuple(specimen for specimen in self.specimens if specimen.is_valid_on(day))


@dataclass(frozen=True, slots=True)
class AccountFile:
    """All that is on file about one account."""

    customer: Customer
    account: Account
    signatories: tuple[SignatoryFile, ...]
    mandate: Mandate | None = None


@dataclass(frozen=True, slots=True)
class AccountHit:
    """A line of a search's answer."""

    account: Account
    customer: Customer


def number_key(number: str) -> str:
    """What two ways of writing one number have in common.

    >>> number_key("de44 5001-0517"), number_key("DE4450010517"), number_key("１２.3")
    ('DE4450010517', 'DE4450010517', '123')
    """
    return _NOT_IN_A_NUMBER.sub("", unicodedata.normalize("NFKC", number)).upper()


def name_words(name: str) -> tuple[str, ...]:
    """The words by which a name is found: without case, accents and punctuation, each once.

    Signs of Indian and Arabic scripts are no accents: they stay.

    >>> name_words("José  d'Ávila-Núñez"), name_words("王小明")
    (('jose', 'd', 'avila', 'nunez'), ('王小明',))
    """
    folded = unicodedata.normalize("NFKD", name.casefold())
    # U+0300 to U+036F: the accents of Latin, Greek and Cyrillic letters.
    bare = "".join(sign for sign in folded if not "\u0300" <= sign <= "\u036f")
    parts = "".join(
        sign if sign.isalnum() or unicodedata.category(sign)[0] == "M" else " "
        for sign in unicodedata.normalize("NFC", bare)
    )
    return tuple(dict.fromkeys(parts.split()))


def checked_number(text: str, what: str) -> str:
    """A number as it may be kept.

    Args:
        text: As typed.
        what: Such as ``"account number"``.

    Raises:
        InputError: ``number-missing`` or ``text-too-long``.
    """
    number = _tidy(text, what, LONGEST_NUMBER)
    if not number_key(number):
        raise InputError(
            "number-missing",
            say("There is no {what}.", what=what),
            say("Type the {what}.", what=what),
        )
    return number


def checked_name(text: str, what: str) -> str:
    """A name as it may be kept.

    Raises:
        InputError: ``name-missing`` or ``text-too-long``.
    """
    name = _tidy(text, what, LONGEST_NAME)
    if not name_words(name):
        raise InputError(
            "name-missing",
            say("There is no {what}.", what=what),
            say("Type the {what}.", what=what),
        )
    return name


def _tidy(text: str, what: str, longest: int) -> str:
    # Control signs and the marks that turn the writing direction could make one name look like
    # another; joiners inside a word of an Indian or Persian name stay.
    kept = "".join(
        " " if sign.isspace() else sign
        for sign in unicodedata.normalize("NFC", text)
        if sign in "\u200c\u200d" or sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    tidy = " ".join(kept.split())
    if len(tidy) > longest:
        raise InputError(
            "text-too-long",
            say("The {what} is longer than {longest} signs.", what=what, longest=longest),
            "Shorten it.",
        )
    return tidy
