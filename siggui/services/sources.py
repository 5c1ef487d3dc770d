"""From what a script names, a file or a page of one, to an image."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.decision import Warning
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.imaging.document import Image

_PAGE = re.compile(r"(?P<path>.+)#page=(?P<page>[1-9][0-9]{0,6})")


@dataclass(frozen=True, slots=True)
class Source:
    """One page of one file.

    Attributes:
        path: The file.
        page: Counted from 1; None where none was named.
    """

    path: str
    page: int | None = None


def parse_source(text: str, folder: str = "") -> Source:
    """Read ``FILE`` or ``FILE#page=2``; a file whose very name looks like that wins.

    Args:
        text: As given by the script.
        folder: What a relative path is relative to.

    >>> parse_source("customer.pdf#page=2")
    Source(path='customer.pdf', page=2)
    >>> parse_source("C#1.png")
    Source(path='C#1.png', page=None)
    """
    whole = os.path.normpath(os.path.join(folder, text))  # noqa: PTH118 - a hundred thousand times
    found = _PAGE.fullmatch(whole)
    if found is None or os.path.lexists(whole):
        return Source(whole)
    return Source(found["path"], int(found["page"]))


def load_image(source: Source) -> tuple[Image, tuple[Warning, ...]]:
    """Decode one page, warning if the file has others and none was named.

    Raises:
        InputError: The file or the page is missing or cannot be read.
    """
    from siggui.imaging.document import open_document

    with open_document(Path(source.path)) as document:
        image = document.page((source.page or 1) - 1)
        if source.page is None and document.page_count > 1:
            count = document.page_count
            return image, (
                Warning(
                    "first-page",
                    say("The file has {count} pages; only the first was looked at.", count=count),
                ),
            )
        return image, ()
