"""The signatures of an item that comes in: cut out already, or found on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from siggui.domain.crop import is_cut_out
from siggui.errors import InputError
from siggui.services.locate import locate
from siggui.services.sources import Source, load_image

if TYPE_CHECKING:
    from siggui.imaging.document import Image
    from siggui.services.verify import VerificationService


def signatures_in(
    sources: Sequence[Source], most: int, verification: VerificationService
) -> tuple[Image, ...]:
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
    return tuple(image for image in found if _is_ink(verification, image)) or found[:1]


def _on_page(source: Source, most: int) -> tuple[Image, ...]:
    image, _ = load_image(source)
    if is_cut_out(image.width, image.height, image.dpi):
        return (image,)
    places = locate(image)
    if not places:
        raise InputError(
            "signature-not-found",
            "No signature was found on the page.",
            "Frame it on the Verify page and add it from there.",
        )
    from siggui.imaging.crop import cut

    return tuple(cut(image, place.box) for place in places[:most])


def _is_ink(verification: VerificationService, image: Image) -> bool:
    try:
        return verification.prepare(image).refusal is None
    except InputError:
        return False
