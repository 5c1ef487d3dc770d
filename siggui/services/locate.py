"""Find the signatures on a page; called from worker threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from siggui.domain.located import Located
from siggui.errors import Cancelled

if TYPE_CHECKING:
    from siggui.imaging.document import Image

__all__ = ["Located", "locate"]


def locate(image: Image, cancelled: threading.Event | None = None) -> tuple[Located, ...]:
    """Find every signature on a page, in whatever orientation it lies.

    The same page always gives the same boxes. Boxes may be handed to
    `siggui.services.documents.DocumentService.cut` as they are.

    Args:
        image: A page.
        cancelled: Set it to stop; looked at between the steps, which take a tenth of a second.

    Returns:
        Best first, in pixels of the page as it is in the file; empty where there is none.

    Raises:
        SystemFault: The weights are missing or were altered.
        Cancelled: As asked for.
    """
    from siggui.imaging import locate as imaging
    from siggui.imaging.locate_weights import load_locator

    def go_on() -> None:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled

    go_on()
    locator = load_locator()
    found = imaging.locate(
        locator.weights, image.pixels, image.dpi, least=locator.least, go_on=go_on
    )
    go_on()
    return found
