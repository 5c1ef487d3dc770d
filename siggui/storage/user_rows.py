"""Reads and writes users; each row is sealed, so that one another program wrote is refused."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from siggui.domain.audit import canonical
from siggui.domain.rights import Role
from siggui.domain.users import IDLE_MINUTES, User, UserState, user_key
from siggui.errors import SystemFault
from siggui.storage.tables import audit, sign_in, users


class UserRows:
    """The repository, within one transaction.

    Args:
        connection: The transaction.
        key: Of the seals; the audit log's.
    """

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection, self._key = connection, key

    def are_there(self) -> bool:
        """Whether these records have users; without any, a single operator does everything.

        Raises:
            SystemFault: ``users-missing``: the log tells of users, but they were taken away.
        """
        if self._connection.execute(select(users.c.id).limit(1)).first() is not None:
            return True
        told = select(audit.c.sequence).where(
            audit.c.subject >= "user:", audit.c.subject < "user;", audit.c.act == "user-added"
        )
        if self._connection.execute(told.limit(1)).first() is not None:
            raise SystemFault(
                "users-missing",
                "The users of these records were taken away by another program.",
                "Run “siggui audit verify”, and restore a backup.",
            )
        return False

    def add(self, user: User, password_hash: str) -> None:
        """Keep a user; the caller made sure that the name is new."""
        self._connection.execute(
            insert(users).values(
                id=user.id,
                name=user.name,
                name_key=user_key(user.name),
                role=user.role.value,
                state=user.state.value,
                must_change=int(user.must_change),
                password_hash=password_hash,
                failures=user.failures,
                wait_until_utc=user.wait_until_utc,
                seal=self._seal(user.id, user.name, user.role, user.state, password_hash),
            )
        )

    def named(self, name: str) -> User | None:
        """The user with this name, however it is written.

        Raises:
            SystemFault: ``user-altered``.
        """
        row = self._row(name)
        return None if row is None else self._user(row)

    def password_hash(self, name: str) -> str:
        """What is kept of a user's password; empty for nobody."""
        row = self._row(name)
        return "" if row is None else str(row.password_hash)

    def everybody(self) -> list[User]:
        """All users, by name.

        Raises:
            SystemFault: ``user-altered``.
        """
        found = self._connection.execute(select(users).order_by(users.c.name_key))
        return [self._user(row) for row in found]

    def last_sign_ins(self) -> dict[str, str]:
        """When each user signed in last, by id; the audit log tells it."""
        found = self._connection.execute(
            select(audit.c.subject, func.max(audit.c.time_utc))
            .where(
                audit.c.subject >= "user:", audit.c.subject < "user;", audit.c.act == "signed-in"
            )
            .group_by(audit.c.subject)
        )
        return {subject.removeprefix("user:"): time_utc for subject, time_utc in found}

    def change(
        self,
        user: User,
        *,
        role: Role | None = None,
        state: UserState | None = None,
        password_hash: str | None = None,
        must_change: bool | None = None,
    ) -> None:
        """Change what is given and seal the row anew."""
        row = self._row(user.name)
        if row is None:
            raise RuntimeError("a user who is not there cannot be changed")
        role, state = role or user.role, state or user.state
        kept = row.password_hash if password_hash is None else password_hash
        self._connection.execute(
            update(users)
            .where(users.c.id == user.id)
            .values(
                role=role.value,
                state=state.value,
                password_hash=kept,
                must_change=int(user.must_change if must_change is None else must_change),
                seal=self._seal(user.id, user.name, role, state, kept),
            )
        )

    def note_failures(self, user: User, failures: int, wait_until_utc: str) -> None:
        """Keep how often a password was wrong, and until when nobody is let in."""
        self._connection.execute(
            update(users)
            .where(users.c.id == user.id)
            .values(failures=failures, wait_until_utc=wait_until_utc)
        )

    def count_administrators(self) -> int:
        """How many may sign in who manage users."""
        wanted = select(func.count()).where(
            users.c.role == Role.ADMINISTRATOR.value, users.c.state == UserState.ACTIVE.value
        )
        return int(self._connection.execute(wanted).scalar_one())

    def idle_minutes(self) -> int:
        """After how long a desk that nobody touches is locked."""
        kept = self._connection.execute(select(sign_in.c.idle_minutes)).scalar_one_or_none()
        return IDLE_MINUTES if kept is None else int(kept)

    def set_idle_minutes(self, minutes: int) -> None:
        """Change it for every desk."""
        done = self._connection.execute(update(sign_in).values(idle_minutes=minutes))
        if not done.rowcount:
            self._connection.execute(insert(sign_in).values(id=1, idle_minutes=minutes))

    def _row(self, name: str) -> Row[Any] | None:
        wanted = select(users).where(users.c.name_key == user_key(name))
        return self._connection.execute(wanted).one_or_none()

    def _user(self, row: Row[Any]) -> User:
        role, state = Role(row.role), UserState(row.state)
        seal = self._seal(row.id, row.name, role, state, row.password_hash)
        if not hmac.compare_digest(row.seal, seal) or row.name_key != user_key(row.name):
            raise SystemFault(
                "user-altered",
                "A user of these records was changed by another program.",
                "Restore a backup, or ask whoever looks after the records.",
            )
        return User(
            row.id,
            row.name,
            role,
            state,
            bool(row.must_change),
            row.failures,
            row.wait_until_utc,
        )

    def _seal(self, user_id: str, name: str, role: Role, state: UserState, kept: str) -> str:
        content = canonical(["user", user_id, name, role.value, state.value, kept])
        return hmac.new(self._key, content.encode(), hashlib.sha256).hexdigest()
