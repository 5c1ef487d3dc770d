"""Items from a folder: the name of each file, or of the folder it lies in, says whose it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from siggui.domain.inbox import is_page
from siggui.errors import InputError
from siggui.services.items_file import LONGEST_ID, ItemRow
from siggui.services.sources import Source
from siggui.wording import say

_NAME_IT = "Name it ACCOUNT_anything, or put it into a folder that is named like the account."


def read_folder(folder: Path) -> Iterator[ItemRow]:
    """Read ``ACCOUNT_anything.ext`` and ``ACCOUNT/anything.ext``, by name, one row for each file.

    Hidden files, drafts and what systems leave in folders are passed over, as in the inbox. What
    names no account carries its error and never stops the rest. The id of an item is the file's
    place in the folder, so a folder may be given again when more came into it.

    Args:
        folder: Folders in it name accounts; what lies deeper is refused.

    Raises:
        InputError: ``items-unreadable`` or ``items-empty``.
    """
    count = 0
    for entry in _listed(folder):
        if not entry.is_dir():
            account, parted, rest = entry.name.partition("_")
            count += 1
            yield _row(count, entry, entry.name, account.strip() if parted and rest else "")
            continue
        for inner in _listed(Path(entry.path)):
            count += 1
            # Signs of Windows' own would make the same item another one on another desk.
            name = f"{entry.name}/{inner.name}"
            yield _row(count, inner, name, "" if inner.is_dir() else entry.name.strip())
    if not count:
        raise InputError("items-empty", "There is no file in the folder.", _NAME_IT)


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted((e for e in entries if is_page(e.name)), key=lambda e: e.name)
    except OSError as error:
        raise InputError(
            "items-unreadable",
            say("The folder of items cannot be read: {why}.", why=str(error.strerror)),
            "Check that you may read it.",
        ) from error


def _row(number: int, entry: os.DirEntry[str], name: str, account: str) -> ItemRow:
    told = name.encode("utf-8", "replace").decode()
    if told != name:
        # As a file system keeps it that was written in another coding.
        error = InputError(
            "name-unreadable", "The name holds a sign that no text can have.", "Rename the file."
        )
        return ItemRow(number, told[:LONGEST_ID], error=error)
    if len(name) > LONGEST_ID:
        error = InputError(
            "text-too-long",
            say("The name is longer than {most} signs.", most=LONGEST_ID),
            "Shorten it.",
        )
        return ItemRow(number, name[:LONGEST_ID], error=error)
    if not account:
        error = InputError("account-missing", "The name says no account.", _NAME_IT)
        return ItemRow(number, name, error=error)
    return ItemRow(number, name, account, Source(entry.path))
