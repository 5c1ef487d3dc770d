"""What workers do for the document window; plain functions, frozen answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from siggui.domain.crop import MM_PER_INCH as MM_PER_INCH
from siggui.domain.crop import CropBox, is_cut_out
from siggui.errors import Cancelled
from siggui.ui.pixmaps import PagePicture, page_picture, shrunk_to, to_image

if TYPE_CHECKING:
    from threading import Event

    from siggui.imaging.document import Image
    from siggui.services.documents import DocumentInfo, DocumentService


@dataclass(frozen=True)
class LoadedPage:
    """A page, decoded and ready to be painted.

    Attributes:
        index: 0 is the first page of the document.
        image: At full resolution; crops are cut out of it.
        picture: What is painted.
        kept: Where the clerk said that pages like this one are signed; in pixels of ``image``.
    """

    index: int
    image: Image
    picture: PagePicture
    kept: tuple[CropBox, ...] = ()

    @property
    def is_signature(self) -> bool:
        """Whether it is so small that it most likely is a signature that was cut out before."""
        return is_cut_out(self.image.width, self.image.height, self.image.dpi)


@dataclass(frozen=True)
class Crop:
    """What was cut out of a page.

    Attributes:
        page_index: Which page.
        box: Where.
        image: At the page's full resolution.
        shown: A copy no larger than the preview needs.
    """

    page_index: int
    box: CropBox
    image: Image
    shown: QImage


def load_page(
    documents: DocumentService, info: DocumentInfo, index: int, cancelled: Event
) -> LoadedPage:
    """Decode a page and make it ready for painting.

    Raises:
        InputError: The page cannot be shown.
        Cancelled: The clerk went to another.
    """
    # Loaded now, while the clerk waits anyway; the first drag would stumble over it.
    import siggui.imaging.crop  # noqa: F401

    image = documents.page(info, index)
    if cancelled.is_set():
        raise Cancelled
    page = LoadedPage(index, image, page_picture(image.pixels, cancelled))
    return page if page.is_signature else replace(page, kept=documents.kept_places(image))


def load_thumbnail(
    documents: DocumentService, info: DocumentInfo, index: int, longest_px: int
) -> QImage:
    """Decode a page small.

    Raises:
        InputError: The page cannot be shown.
    """
    return to_image(documents.thumbnail(info, index, longest_px).pixels)


def cut(
    documents: DocumentService, page: LoadedPage, box: CropBox, room_px: tuple[int, int]
) -> Crop:
    """Cut at full resolution, and shrink a copy for a preview of so many device pixels.

    Raises:
        InputError: The box is beyond every page.
    """
    image = documents.cut(page.image, box)
    return Crop(page.index, box, image, to_image(shrunk_to(image.pixels, *room_px)))
