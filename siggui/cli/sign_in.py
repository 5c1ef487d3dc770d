"""Asks on the command line who is there, if the records have users."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import say

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

UserOption = Annotated[
    str,
    typer.Option(
        "--user",
        metavar="NAME",
        envvar="SIGGUI_USER",
        help="Who you are, where the records have users; asked for if left out.",
    ),
]


def signed_in(database: str, user: str, *, make: bool = False) -> RecordRoom:
    """The records, with somebody at the desk.

    Args:
        database: A file or a URL; empty for the usual one.
        user: Name; asked for if it is empty.
        make: Whether records that are not there may be made.

    Raises:
        InputError: ``records-missing``, or as ``UserService.sign_in``.
        SystemFault: As ``RecordRoom.store``.
    """
    from siggui.services.record_keeping import RecordKeeping
    from siggui.services.record_room import RecordRoom, data_folder
    from siggui.services.users import UserService

    room = RecordRoom(data_folder(), database)
    if not make:
        RecordKeeping(room).require_records()
    users = UserService(room)
    if users.desk().has_users:
        name = user or asked("User")
        users.sign_in(name, asked_password("Password"))
    return room


def asked(prompt: str) -> str:
    """What a person types, or the next line of the input."""
    if sys.stdin.isatty():
        sys.stderr.write(f"{prompt}: ")
        sys.stderr.flush()
    return sys.stdin.readline().rstrip("\r\n")


def asked_password(prompt: str) -> str:
    """The same, without showing it."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{prompt}: ", sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")


def new_password(prompt: str = "New password") -> str:
    """Ask twice, as nobody sees what is typed; a script gives it once."""
    password = asked_password(prompt)
    while sys.stdin.isatty() and asked_password("The same again") != password:
        say("These are not the same.")
        password = asked_password(prompt)
    return password
