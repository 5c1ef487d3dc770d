"""Remembers, for forms that come again and again, where on them people sign."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.layout import Layout, PageLook, known
from siggui.errors import SystemFault
from siggui.services.private_file import write_private

if TYPE_CHECKING:
    from siggui.domain.crop import CropBox
    from siggui.imaging.document import Image

MOST = 200


class LayoutBook:
    """The forms that a clerk has shown to the program; any thread may call it.

    Of a page only its proportions and a coarse grid of grey are kept, readable by this user alone.

    Args:
        folder: Per-user data folder; made when first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "layouts.json"
        self._lock = threading.Lock()

    def place_on(self, page: Image) -> CropBox | None:
        """Where the signature is on this page, if the page is of a form that is known."""
        layouts = self._load()
        layout = known(_look(page), layouts) if layouts else None
        return None if layout is None else layout.box_on(page.width, page.height)

    def remember(self, page: Image, box: CropBox) -> None:
        """People sign here on pages that look like this one.

        Args:
            page: As it is in the file.
            box: On the page as it is in the file, neither turned nor tilted.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        look = _look(page)
        layout = Layout(
            look,
            box.x / page.width,
            box.y / page.height,
            box.width / page.width,
            box.height / page.height,
        )
        with self._lock:
            self._store([layout, *self._without(look)])

    def forget(self, page: Image) -> None:
        """Look for the signature on such pages again.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        with self._lock:
            self._store(self._without(_look(page)))

    def _without(self, look: PageLook) -> list[Layout]:
        layouts = self._load()
        while (old := known(look, layouts)) is not None:
            layouts.remove(old)
        return layouts

    def _load(self) -> list[Layout]:
        try:
            entries = json.loads(self._file.read_text(encoding="utf-8"))
            return [_layout(entry) for entry in entries]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            # A damaged list counts as empty: the search finds signatures without it.
            return []

    def _store(self, layouts: list[Layout]) -> None:
        text = json.dumps([asdict(layout) for layout in layouts[:MOST]])
        try:
            write_private(self._file, text)
        except OSError as error:
            raise SystemFault(
                "layouts-unwritable",
                "The place of the signature could not be kept.",
                "Make room on the disk, or ask who looks after this computer.",
            ) from error


def _look(page: Image) -> PageLook:
    from siggui.imaging.look import page_look

    return page_look(page.pixels)


def _layout(entry: dict[str, object]) -> Layout:
    look = entry["look"]
    if not isinstance(look, dict):
        raise TypeError("a layout without a look")
    density = tuple(float(value) for value in look["density"])
    sides = [float(entry[name]) for name in ("left", "top", "width", "height")]  # type: ignore[arg-type]
    return Layout(PageLook(float(look["proportion"]), density), *sides)
