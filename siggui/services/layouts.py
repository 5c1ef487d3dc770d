"""Remembers, for forms that come again and again, where on them people sign."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siggui.domain.layout import Layout, PageLook, Place, known, without
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

    def places_on(self, page: Image) -> tuple[CropBox, ...]:
        """Where the signatures are on this page; empty for a page of no form that is known."""
        layouts = self._load()
        layout = known(_look(page), layouts) if layouts else None
        return () if layout is None else layout.boxes_on(page.width, page.height)

    def remember(self, page: Image, box: CropBox) -> None:
        """People sign here too on pages that look like this one.

        A place that frames the same signature is corrected and no second one.

        Args:
            page: As it is in the file.
            box: On the page as it is in the file, neither turned nor tilted.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        self._change(page, lambda boxes: (*without(boxes, box), box))

    def forget(self, page: Image, box: CropBox) -> None:
        """Nobody signs here on pages that look like this one.

        Args:
            page: As it is in the file.
            box: As for :meth:`remember`.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        self._change(page, lambda boxes: without(boxes, box))

    def _change(
        self, page: Image, change: Callable[[tuple[CropBox, ...]], tuple[CropBox, ...]]
    ) -> None:
        look, size = _look(page), (page.width, page.height)
        with self._lock:
            layouts = self._load()
            boxes: tuple[CropBox, ...] = ()
            while (old := known(look, layouts)) is not None:
                boxes = boxes or old.boxes_on(*size)
                layouts.remove(old)
            places = tuple(_share(box, *size) for box in change(boxes))
            self._store([Layout(look, places), *layouts] if places else layouts)

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


def _share(box: CropBox, width_px: int, height_px: int) -> Place:
    return (
        box.x / width_px,
        box.y / height_px,
        box.width / width_px,
        box.height / height_px,
    )


def _layout(entry: dict[str, Any]) -> Layout:
    look = entry["look"]
    density = tuple(float(value) for value in look["density"])
    places = [tuple(map(float, place)) for place in entry["places"]]
    if not places or any(len(place) != 4 for place in places):
        raise ValueError("a layout without a place")
    return Layout(PageLook(float(look["proportion"]), density), tuple(places))  # type: ignore[arg-type]
