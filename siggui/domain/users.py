"""Users as they are kept, and how long somebody has to wait who mistyped a password."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from siggui.domain.customers import checked_name
from siggui.domain.rights import Role
from siggui.errors import InputError
from siggui.wording import Sentence, say, say_count

LONGEST_USER_NAME = 60
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
FREE_FAILURES = 3
"""A slip or two is human; then each further failure doubles the wait."""
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 900
_SHORT_NAME = 3
"""Names this short are part of many words."""
IDLE_MINUTES = 10
"""Until a desk that nobody touches is locked, unless an administrator says otherwise."""


class UserState(Enum):
    """Whether a user may sign in; none is ever deleted, so past acts keep their name."""

    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class User:
    """A person who signs in.

    Attributes:
        id: 32 hex digits.
        name: By which they sign in, and which stands in the audit log.
        role: What they may do.
        state: See :class:`UserState`.
        must_change: Whether the password was given by somebody else.
        failures: Wrong passwords since the last right one.
        wait_until_utc: Nobody is let in before; ISO 8601, empty if there is no wait.
    """

    id: str
    name: str
    role: Role
    state: UserState
    must_change: bool
    failures: int
    wait_until_utc: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What a window has to know before it lets anybody work.

    Attributes:
        has_users: Whether somebody has to sign in.
        is_shared: Whether the records are on a server, where somebody should.
        idle_minutes: After how long the desk is locked.
    """

    has_users: bool
    is_shared: bool
    idle_minutes: int


@dataclass(frozen=True, slots=True)
class ListedUser:
    """A user as an administrator sees them.

    Attributes:
        user: Who.
        last_sign_in_utc: ISO 8601; empty for somebody who was never here.
        waits_s: For how long nobody is let in under this name after wrong passwords; 0 if at once.
    """

    user: User
    last_sign_in_utc: str
    waits_s: int


def user_key(name: str) -> str:
    """What two ways of writing one user's name have in common.

    >>> user_key(" Ana  PEREIRA"), user_key("ana pereira")
    ('ana pereira', 'ana pereira')
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def checked_user_name(text: str) -> str:
    """A name as it may be kept.

    Raises:
        InputError: ``name-missing`` or ``text-too-long``.
    """
    name = checked_name(text, say("user's name"))
    if len(name) > LONGEST_USER_NAME:
        raise InputError(
            "text-too-long",
            say("The user's name is longer than {most} signs.", most=LONGEST_USER_NAME),
            "Shorten it.",
        )
    return name


def plain_password(password: str) -> str:
    """The same whatever keyboard it was typed on.

    Source: NIST SP 800-63B (2017), section 5.1.1.2.
    """
    return unicodedata.normalize("NFKC", password)


def check_password(password: str, name: str) -> None:
    """Refuse a password that is guessed at once.

    Length, not kinds of signs: rules about those make people write passwords down.

    Raises:
        InputError: ``password-weak``.

    Source: NIST SP 800-63B (2017), section 5.1.1.2.
    """
    plain = user_key(password)
    if len(password) > LONGEST_PASSWORD:
        raise InputError(
            "password-weak",
            say("The password is longer than {most} signs.", most=LONGEST_PASSWORD),
            "Choose a shorter one.",
        )
    told: Sentence | None = None
    if len(password) < SHORTEST_PASSWORD:
        told = say("The password is shorter than {least} signs.", least=SHORTEST_PASSWORD)
    elif len(user_key(name)) > _SHORT_NAME and user_key(name) in plain:
        told = say("The password contains the user's name.")
    elif len(set(plain)) < 5:
        told = say("The password repeats a few signs.")
    elif plain in "01234567890123456789" or plain in "qwertyuiopasdfghjklzxcvbnm":
        told = say("The password runs along the keyboard.")
    if told is not None:
        raise InputError("password-weak", told, "Three or four words that do not belong together.")


def wait_s(failures: int) -> int:
    """How long nobody is let in after so many wrong passwords in a row.

    >>> [wait_s(n) for n in (2, 3, 4, 5, 20)]
    [0, 5, 10, 20, 900]
    """
    if failures < FREE_FAILURES:
        return 0
    return int(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(failures - FREE_FAILURES, 20)))


def left_to_wait_s(user: User, now: datetime) -> int:
    """How many seconds are left; none if the clock was set back before the wait began.

    Such a wait would never end by itself. Nothing is given away: whoever sets a clock back to
    get round it could as well set it forward.
    """
    if not user.wait_until_utc:
        return 0
    left = (datetime.fromisoformat(user.wait_until_utc) - now) / timedelta(seconds=1)
    if left > wait_s(user.failures):
        return 0
    return max(0, min(int(left) + 1, wait_s(user.failures)))


def in_minutes(seconds: int) -> Sentence:
    """A wait as people say it.

    >>> in_minutes(1), in_minutes(40), in_minutes(61)
    ('1 second', '40 seconds', '2 minutes')
    """
    if seconds <= 60:
        return say_count(seconds, "{n} second", "{n} seconds")
    return say("{minutes} minutes", minutes=-(-seconds // 60))
