"""Users: who they are, how they sign in, and what happens when somebody guesses."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.rights import Right, Role, Session
from siggui.domain.users import (
    IDLE_MINUTES,
    Desk,
    ListedUser,
    User,
    UserState,
    check_password,
    checked_user_name,
    in_minutes,
    left_to_wait_s,
    plain_password,
    wait_s,
)
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom
    from siggui.storage.store import Records

LONGEST_IDLE_MINUTES = 240


class UserService:
    """Any thread may call it.

    Args:
        room: The records, and who is at the desk.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def desk(self) -> Desk:
        """Whether somebody has to sign in; records that are not there yet are not made.

        Raises:
            SystemFault: As ``RecordRoom.store``, or ``users-missing``.
        """
        if not self._room.has_records:
            return Desk(False, False, IDLE_MINUTES)
        from siggui.storage.peek import has_users

        if "://" not in self._room.database and has_users(Path(self._room.database)) is False:
            return Desk(False, False, IDLE_MINUTES)
        from siggui.storage.connection import database_url, file_of

        file = file_of(database_url(self._room.database))
        with self._room.store.reading() as records:
            users = self._room.users(records)
            return Desk(users.are_there(), file is None, users.idle_minutes())

    # Signing in ---------------------------------------------------------------------------

    def sign_in(self, name: str, password: str, new_password: str = "") -> Session:
        """Let somebody in.

        Args:
            name: As typed.
            password: As typed.
            new_password: In place of one that somebody else had given; empty to keep it.

        Returns:
            Who it is; the room knows too.

        Raises:
            InputError: ``sign-in-refused`` for a wrong name or password, ``sign-in-wait`` after
                too many, ``user-disabled``, ``password-change-needed``, ``password-weak`` or
                ``password-same``.
            SystemFault: As ``Store.acting``, or ``user-altered``.
        """
        session = self._checked(name, password, new_password, "signed-in")
        self._room.enter(session)
        return session

    def unlock(self, password: str) -> None:
        """Let the person whose desk was locked go on.

        Raises:
            InputError: As :meth:`sign_in`.
            SystemFault: As :meth:`sign_in`.
        """
        session = self._room.entered
        if session is not None:
            self._room.enter(self._checked(session.actor, password, "", "session-unlocked"))

    def lock(self) -> None:
        """Refuse everything at this desk until the password is typed again.

        Raises:
            SystemFault: As ``Store.acting``; the desk is locked all the same.
        """
        self._room.bar()
        self._note("session-locked")

    def sign_out(self) -> None:
        """Nobody is at the desk any more.

        Raises:
            SystemFault: As ``Store.acting``; the person is out all the same.
        """
        session = self._room.entered
        self._room.enter(None)
        self._note("signed-out", session)

    def _note(self, act: str, session: Session | None = None) -> None:
        session = session or self._room.entered
        if session is None:
            return
        with self._room.store.acting(session.actor) as records:
            user = self._room.users(records).named(session.actor)
            records.audit.append(act, f"user:{'unknown' if user is None else user.id}", {})

    def _checked(self, name: str, password: str, new_password: str, act: str) -> Session:
        """All within one transaction, so that guesses come one after the other."""
        refused: InputError | None = None
        session = Session(self._room.account)
        with self._room.store.acting(self._room.account) as records:
            users = self._room.users(records)
            user = users.named(name)
            now = datetime.now(UTC)
            if user is not None and (left := left_to_wait_s(user, now)):
                raise _wait(left)
            right = self._fits(records, user, password)
            if user is None or not right:
                refused = self._note_failure(records, user, now)
            elif user.state is UserState.DISABLED:
                # Said only to who has the password: it tells nobody else which names there are.
                raise InputError(
                    "user-disabled", "This user may no longer sign in.", "Ask an administrator."
                )
            else:
                self._note_success(records, user, password, new_password, act)
                session = Session(user.name, user.role)
        if refused is not None:
            raise refused
        return session

    def _fits(self, records: Records, user: User | None, password: str) -> bool:
        from siggui.storage.passwords import fits

        kept = "" if user is None else self._room.users(records).password_hash(user.name)
        return fits(plain_password(password), kept)

    def _note_failure(self, records: Records, user: User | None, now: datetime) -> InputError:
        subject = "user:unknown" if user is None else f"user:{user.id}"
        failures = 1 if user is None else user.failures + 1
        wait = 0 if user is None else wait_s(failures)
        if user is not None:
            until = f"{now + timedelta(seconds=wait):%Y-%m-%dT%H:%M:%S.%fZ}" if wait else ""
            self._room.users(records).note_failures(user, failures, until)
        # What was typed as a name is not kept: people type passwords into the wrong field.
        records.audit.append("sign-in-failed", subject, {"failures": failures, "wait_s": wait})
        if wait:
            return _wait(wait)
        return InputError(
            "sign-in-refused", "The name or the password is wrong.", "Check both and try again."
        )

    def _note_success(
        self, records: Records, user: User, password: str, new_password: str, act: str
    ) -> None:
        from siggui.storage.passwords import hashed

        users = self._room.users(records)
        if user.must_change and not new_password:
            raise InputError(
                "password-change-needed",
                "This password was given to you.",
                "Choose one that only you know.",
            )
        if new_password:
            check_password(new_password, user.name)
            if plain_password(new_password) == plain_password(password):
                raise InputError(
                    "password-same", "This is the old password.", "Choose another one."
                )
            users.change(
                user, password_hash=hashed(plain_password(new_password)), must_change=False
            )
            records.audit.append("password-changed", f"user:{user.id}", {})
        users.note_failures(user, 0, "")
        _note_signed_in(records, user, act)

    # Managing -----------------------------------------------------------------------------

    def add_first(self, name: str, password: str) -> Session:
        """Make the first administrator: from now on, everybody has to sign in.

        Raises:
            InputError: ``users-there``, ``password-weak``, or as ``checked_user_name``.
            SystemFault: As ``Store.acting``.
        """
        from siggui.storage.passwords import hashed

        name = checked_user_name(name)
        check_password(password, name)
        user = User(new_id(), name, Role.ADMINISTRATOR, UserState.ACTIVE, False, 0, "")
        with self._room.store.acting(self._room.account) as records:
            users = self._room.users(records)
            if users.are_there():
                raise InputError(
                    "users-there", "These records have users already.", "Sign in as one of them."
                )
            users.add(user, hashed(plain_password(password)))
            _note_added(records, user)
            # Whoever made themselves administrator is at the desk from here on.
            _note_signed_in(records, user, "signed-in")
        session = Session(user.name, user.role)
        self._room.enter(session)
        return session

    def add(self, name: str, role: Role, password: str) -> User:
        """Add a user, who has to choose another password when signing in.

        Raises:
            InputError: ``user-exists``, ``password-weak``, ``users-first``, or as
                ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        from siggui.storage.passwords import hashed

        name = checked_user_name(name)
        check_password(password, name)
        user = User(new_id(), name, role, UserState.ACTIVE, True, 0, "")
        with self._room.acting(Right.USERS) as records:
            users = self._room.users(records)
            if not users.are_there():
                raise InputError(
                    "users-first",
                    "The first user has to be an administrator.",
                    "Add an administrator, who then adds the others.",
                )
            if users.named(name) is not None:
                raise InputError(
                    "user-exists", "There is a user of this name already.", "Choose another name."
                )
            users.add(user, hashed(plain_password(password)))
            _note_added(records, user)
        return user

    def everybody(self) -> list[User]:
        """All users, by name.

        Raises:
            InputError: As ``RecordRoom.session``, or ``right-missing``.
            SystemFault: As ``Store.reading``, or ``user-altered``.
        """
        with self._room.reading() as records:
            self._room.session.require(Right.USERS)
            return self._room.users(records).everybody()

    def listed(self) -> tuple[ListedUser, ...]:
        """All users, with when they were last here; none where nobody has to sign in.

        Raises:
            InputError: As :meth:`everybody`.
            SystemFault: As :meth:`everybody`.
        """
        if not self.desk().has_users:
            return ()
        with self._room.reading() as records:
            self._room.session.require(Right.USERS)
            rows, now = self._room.users(records), datetime.now(UTC)
            seen = rows.last_sign_ins()
            return tuple(
                ListedUser(user, seen.get(user.id, ""), left_to_wait_s(user, now))
                for user in rows.everybody()
            )

    def set_role(self, name: str, role: Role) -> User:
        """Give a user another role; who is signed in has to sign in again.

        Raises:
            InputError: ``user-unknown``, ``last-administrator``, or as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.USERS) as records:
            user = self._found(records, name)
            if role is not Role.ADMINISTRATOR:
                self._keep_one(records, user)
            self._room.users(records).change(user, role=role)
            details = {"from": user.role.value, "to": role.value}
            records.audit.append("role-changed", f"user:{user.id}", details)
        return replace(user, role=role)

    def set_state(self, name: str, state: UserState) -> User:
        """Let a user sign in no longer, or again.

        Raises:
            InputError: As :meth:`set_role`.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.USERS) as records:
            user = self._found(records, name)
            if state is UserState.DISABLED:
                self._keep_one(records, user)
            self._room.users(records).change(user, state=state)
            act = "user-disabled" if state is UserState.DISABLED else "user-enabled"
            records.audit.append(act, f"user:{user.id}", {})
        return replace(user, state=state)

    def reset(self, name: str, password: str) -> User:
        """Give a user a new password, to be changed when signing in; ends a wait.

        Raises:
            InputError: ``user-unknown``, ``password-weak``, or as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        from siggui.storage.passwords import hashed

        with self._room.acting(Right.USERS) as records:
            user = self._found(records, name)
            check_password(password, user.name)
            users = self._room.users(records)
            users.change(user, password_hash=hashed(plain_password(password)), must_change=True)
            users.note_failures(user, 0, "")
            records.audit.append("password-reset", f"user:{user.id}", {})
        return replace(user, must_change=True, failures=0, wait_until_utc="")

    def end_wait(self, name: str) -> User:
        """Let a user try again at once who mistyped the password too often.

        Raises:
            InputError: ``user-unknown``, or as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.USERS) as records:
            user = self._found(records, name)
            self._room.users(records).note_failures(user, 0, "")
            records.audit.append("sign-in-wait-ended", f"user:{user.id}", {})
        return replace(user, failures=0, wait_until_utc="")

    def set_idle_minutes(self, minutes: int) -> None:
        """Say after how long a desk that nobody touches is locked.

        Raises:
            InputError: ``idle-minutes``, or as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``.
        """
        if not 1 <= minutes <= LONGEST_IDLE_MINUTES:
            raise InputError(
                "idle-minutes",
                say("A desk is locked after 1 to {most} minutes.", most=LONGEST_IDLE_MINUTES),
                "Give a number in between.",
            )
        with self._room.acting(Right.USERS) as records:
            self._room.users(records).set_idle_minutes(minutes)
            records.audit.append("idle-minutes-changed", "sign-in:1", {"minutes": minutes})

    def _found(self, records: Records, name: str) -> User:
        user = self._room.users(records).named(name)
        if user is None:
            raise InputError("user-unknown", "There is no user of this name.", "Check the name.")
        return user

    def _keep_one(self, records: Records, user: User) -> None:
        if user.role is not Role.ADMINISTRATOR or user.state is UserState.DISABLED:
            return
        if self._room.users(records).count_administrators() <= 1:
            raise InputError(
                "last-administrator",
                "This is the last administrator.",
                "Make another user administrator first.",
            )


def _note_signed_in(records: Records, user: User, act: str) -> None:
    records.audit.append(act, f"user:{user.id}", {"name": user.name, "role": user.role.value})


def _note_added(records: Records, user: User) -> None:
    details = {"name": user.name, "role": user.role.value}
    records.audit.append("user-added", f"user:{user.id}", details)


def _wait(seconds: int) -> InputError:
    return InputError(
        "sign-in-wait",
        "Too many wrong passwords.",
        say("Try again in {wait}.", wait=in_minutes(seconds)),
    )
