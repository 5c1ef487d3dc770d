"""Who may do what: four roles, their rights as one table, and the person at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from siggui.errors import InputError
from siggui.wording import joined, say


class Role(Enum):
    """What a person is at the bank."""

    CLERK = "clerk"
    REVIEWER = "reviewer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


ROLES_IN_WORDS = {
    Role.CLERK: say("clerk"),
    Role.REVIEWER: say("reviewer"),
    Role.SUPERVISOR: say("supervisor"),
    Role.ADMINISTRATOR: say("administrator"),
}
"""The roles as people read them; scripts and records have their values."""


class Right(Enum):
    """One thing that may be done; the value completes "This needs the right to …"."""

    LOOK_UP = "look at accounts"
    OPEN_ACCOUNT = "add accounts and signatories"
    ENROLL = "enroll specimens"
    CONFIRM = "confirm specimens that somebody else enrolled"
    WITHDRAW = "withdraw specimens"
    DECIDE = "decide items"
    REVIEW = "decide what was referred"
    MANDATE = "change who may sign"
    SUPERVISE = "settle disputes and see the board"
    RECALIBRATE = "change the thresholds"
    REPORT = "save reports"
    EXPORT = "export decisions"
    ERASE = "erase customers"
    IMPORT = "import customers"
    USERS = "manage users"


_RIGHT_WORDS = {
    Right.LOOK_UP: say("look at accounts"),
    Right.OPEN_ACCOUNT: say("add accounts and signatories"),
    Right.ENROLL: say("enroll specimens"),
    Right.CONFIRM: say("confirm specimens that somebody else enrolled"),
    Right.WITHDRAW: say("withdraw specimens"),
    Right.DECIDE: say("decide items"),
    Right.REVIEW: say("decide what was referred"),
    Right.MANDATE: say("change who may sign"),
    Right.SUPERVISE: say("settle disputes and see the board"),
    Right.RECALIBRATE: say("change the thresholds"),
    Right.REPORT: say("save reports"),
    Right.EXPORT: say("export decisions"),
    Right.ERASE: say("erase customers"),
    Right.IMPORT: say("import customers"),
    Right.USERS: say("manage users"),
}

_CLERK = frozenset(
    {Right.LOOK_UP, Right.OPEN_ACCOUNT, Right.ENROLL, Right.DECIDE, Right.REPORT, Right.CONFIRM}
)
_REVIEWER = _CLERK | {Right.WITHDRAW, Right.REVIEW, Right.MANDATE}
_SUPERVISOR = _REVIEWER | {
    Right.SUPERVISE,
    Right.RECALIBRATE,
    Right.EXPORT,
    Right.ERASE,
}
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CLERK: _CLERK,
    Role.REVIEWER: _REVIEWER,
    Role.SUPERVISOR: _SUPERVISOR,
    # Apart on purpose: who makes users decides no items, so nobody can be both sides of a check.
    Role.ADMINISTRATOR: frozenset({Right.USERS, Right.IMPORT, Right.LOOK_UP}),
}


@dataclass(frozen=True, slots=True)
class Session:
    """The person at the desk.

    Attributes:
        actor: Name in the audit log.
        role: None for the single operator of records without users, who may do everything.
    """

    actor: str
    role: Role | None = None

    def may(self, right: Right) -> bool:
        """Whether this person has a right.

        >>> Session("ana", Role.CLERK).may(Right.EXPORT), Session("ana").may(Right.EXPORT)
        (False, True)
        """
        return self.role is None or right in RIGHTS[self.role]

    def require(self, right: Right) -> None:
        """Do nothing for a person who has a right.

        Raises:
            InputError: ``right-missing``.
        """
        if not self.may(right):
            holders = [ROLES_IN_WORDS[role] for role in Role if right in RIGHTS[role]]
            raise InputError(
                "right-missing",
                say("This needs the right to {right}.", right=_RIGHT_WORDS[right]),
                say(
                    "Ask a person with the role {roles}.",
                    roles=joined(holders, "{first} or {second}"),
                ),
            )


def role_named(text: str) -> Role:
    """The role with this name.

    Raises:
        InputError: ``role-unknown``.

    >>> role_named("Clerk")
    <Role.CLERK: 'clerk'>
    """
    for role in Role:
        if role.value == text.strip().lower():
            return role
    raise InputError(
        "role-unknown",
        say("“{text}” is no role.", text=text[:40]),
        say("Choose one of: {roles}.", roles=", ".join(role.value for role in Role)),
    )
