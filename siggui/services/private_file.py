"""Small files that only their owner may read, and that are never half written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_private(file: Path, text: str) -> None:
    """Write a file in one step, readable by this user alone.

    Windows disregards modes; its per-user data folder is closed to others as it is.

    Args:
        file: Its folder is made if it is missing.
        text: Its whole content.

    Raises:
        OSError: The disk is full or read-only; the old content is still there.
    """
    write_private_bytes(file, text.encode("utf-8"))


def write_private_bytes(file: Path, data: bytes) -> None:
    """Write a file that is no text, as :func:`write_private` does.

    Raises:
        OSError: The disk is full or read-only; the old content is still there.
    """
    with private_draft(file) as draft:
        draft.write_bytes(data)


@contextmanager
def private_draft(file: Path) -> Iterator[Path]:
    """A new file to be filled, which takes the place of ``file`` at the end.

    If anything goes wrong inside, the draft is gone and the old content is still there.

    Args:
        file: Its folder is made if it is missing.

    Raises:
        OSError: The disk is full or read-only.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # A new file beside it takes its place: two windows at once cannot mix their content.
    # mkstemp makes it 0600 where there are modes.
    number, draft_name = tempfile.mkstemp(
        dir=file.parent, prefix=f".{file.stem}-", suffix=file.suffix
    )
    os.close(number)
    draft = Path(draft_name)
    try:
        yield draft
        draft.replace(file)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
