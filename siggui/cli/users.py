"""``siggui users …``: who may sign in, and what they may do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, asked, asked_password, new_password

if TYPE_CHECKING:
    from siggui.services.users import UserService

users = typer.Typer(name="users", help="Say who may sign in.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Of the user.")]
RoleOption = Annotated[
    str,
    typer.Option("--role", metavar="ROLE", help="clerk, reviewer, supervisor or administrator."),
]


def _service(database: str) -> UserService:
    from siggui.services.record_room import RecordRoom, data_folder
    from siggui.services.users import UserService

    return UserService(RecordRoom(data_folder(), database))


def _administered(database: str, user: str) -> UserService:
    """The service, with somebody at the desk; it checks the right itself."""
    service = _service(database)
    if service.desk().has_users:
        service.sign_in(user or asked("Administrator"), asked_password("Your password"))
    return service


@users.command()
def add(
    name: NameArgument, role: RoleOption, database: DatabaseOption = "", user: UserOption = ""
) -> None:
    """Add a user, who chooses another password when signing in for the first time.

    The first user has to be an administrator. From then on, everybody has to sign in.
    Passwords are asked for; a script gives them as lines on standard input.
    """
    with sentences():
        from siggui.domain.rights import Role, role_named

        wanted = role_named(role)
        service = _administered(database, user)
        if wanted is Role.ADMINISTRATOR and not service.desk().has_users:
            service.add_first(name, new_password())
            say("From now on, everybody who uses these records has to sign in.")
        else:
            service.add(name, wanted, new_password("Password for the new user"))
        typer.echo("Added.")


@users.command(name="list")
def list_(database: DatabaseOption = "", user: UserOption = "") -> None:
    """Print name, role and state of every user."""
    with sentences():
        for each in _administered(database, user).everybody():
            typer.echo(f"{each.name}\t{each.role.value}\t{each.state.value}")


@users.command()
def disable(name: NameArgument, database: DatabaseOption = "", user: UserOption = "") -> None:
    """Let a user sign in no longer. What they did stays under their name."""
    with sentences():
        from siggui.domain.users import UserState

        _administered(database, user).set_state(name, UserState.DISABLED)
        typer.echo("Disabled.")


@users.command()
def enable(name: NameArgument, database: DatabaseOption = "", user: UserOption = "") -> None:
    """Let a user sign in again."""
    with sentences():
        from siggui.domain.users import UserState

        _administered(database, user).set_state(name, UserState.ACTIVE)
        typer.echo("Enabled.")


@users.command()
def role(
    name: NameArgument,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The new one.")],
    database: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Give a user another role."""
    with sentences():
        from siggui.domain.rights import role_named

        wanted = role_named(role)
        _administered(database, user).set_role(name, wanted)
        typer.echo("Changed.")


@users.command()
def reset(name: NameArgument, database: DatabaseOption = "", user: UserOption = "") -> None:
    """Give a user a new password, to be changed when signing in; ends a wait."""
    with sentences():
        service = _administered(database, user)
        service.reset(name, new_password("Password for the user"))
        typer.echo("Reset.")


@users.command()
def unlock(name: NameArgument, database: DatabaseOption = "", user: UserOption = "") -> None:
    """Let a user try again at once who mistyped the password too often."""
    with sentences():
        _administered(database, user).end_wait(name)
        typer.echo("Unlocked.")


@users.command()
def password(database: DatabaseOption = "", user: UserOption = "") -> None:
    """Change your own password."""
    with sentences():
        service = _service(database)
        name = user or asked("User")
        service.sign_in(name, asked_password("Old password"), new_password())
        typer.echo("Changed.")


@users.command()
def idle(
    minutes: Annotated[int, typer.Argument(metavar="MINUTES", help="1 to 240.")],
    database: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Say after how many minutes without a key or a click a desk is locked."""
    with sentences():
        _administered(database, user).set_idle_minutes(minutes)
        typer.echo("Changed.")
