"""The signatures of an item that comes in: cut out already, or found on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.crop import CropBox, is_cut_out
from siggui.errors import InputError
from siggui.services.locate import locate
from siggui.services.png import to_png
from siggui.services.sources import Source

if TYPE_CHECKING:
    from siggui.imaging.document import Image
    from siggui.services.verify import VerificationService


_LARGEST_PAGE_BYTES = 16 << 20


@dataclass(frozen=True, slots=True, eq=False)
class ItemSignature:
    """A signature of an item, and where it was found.

    Attributes:
        image: Cut out.
        page: The file of the page it lies on, so that it can be framed anew; None if it was cut
            out before.
        crop: Where on that page.
    """

    image: Image
    page: bytes | None = None
    crop: CropBox | None = None


def signatures_in(
    sources: Sequence[Source], most: int, verification: VerificationService
) -> tuple[ItemSignature, ...]:
    """One signature for each source; of a single page, as many as the mandate may ask for.

    Args:
        sources: At least one; a small picture is taken whole.
        most: How many to take from a single page, the surest ones first.
        verification: Says what of several places is no signature after all.

    Raises:
        InputError: ``signature-not-found``, or a file cannot be read.
        SystemFault: As ``services.locate.locate``.
    """
    if len(sources) > 1:
        return tuple(_on_page(source, 1)[0] for source in sources)
    found = _on_page(sources[0], most)
    if len(found) == 1:
        return found
    return tuple(each for each in found if _is_ink(verification, each.image)) or found[:1]


def _on_page(source: Source, most: int) -> tuple[ItemSignature, ...]:
    from siggui.imaging.document import open_document
    from siggui.imaging.intake import read_file

    path = Path(source.path)
    data = read_file(path)
    with open_document(data, name=path.name) as document:
        image, is_single = document.page((source.page or 1) - 1), document.page_count == 1
    if is_cut_out(image.width, image.height, image.dpi):
        return (ItemSignature(image),)
    places = locate(image)
    if not places:
        raise InputError(
            "signature-not-found",
            "No signature was found on the page.",
            "Frame it on the Verify page and add it from there.",
        )
    from siggui.imaging.crop import cut

    # As it came, so that nothing is lost; of many pages or of a very large file, this page alone.
    page = data if is_single and len(data) < _LARGEST_PAGE_BYTES else to_png(image)
    return tuple(ItemSignature(cut(image, place.box), page, place.box) for place in places[:most])


def _is_ink(verification: VerificationService, image: Image) -> bool:
    try:
        return verification.prepare(image).refusal is None
    except InputError:
        return False
