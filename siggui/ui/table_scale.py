"""At which scale two signatures lie on the light table, and what that rests on."""

from __future__ import annotations

from collections.abc import Sequence

from siggui.domain.scale import ScaleBasis, same_scale
from siggui.ui.navigation import Placement
from siggui.ui.signature import LoadedSignature
from siggui.ui.wording import tr


def placements(
    signatures: Sequence[LoadedSignature | None],
) -> tuple[list[Placement | None], ScaleBasis | None]:
    """Both at one scale, and what it rests on; without a basis where one is missing."""
    first, second = signatures
    if first is not None and second is not None:
        one, two, basis = same_scale(first.measure, second.measure)
        return [_placement(first, one), _placement(second, two)], basis
    alone = [
        None if s is None else _placement(s, same_scale(s.measure, s.measure)[0])
        for s in signatures
    ]
    return alone, None


def scale_text(basis: ScaleBasis | None) -> str:
    """What the common scale rests on, in words."""
    return {
        None: "",
        ScaleBasis.RESOLUTION: tr("Same scale, from the resolution"),
        ScaleBasis.STROKE: tr("Scale matched by stroke width"),
        ScaleBasis.NONE: tr("Scale unknown"),
    }[basis]


def _placement(signature: LoadedSignature, mm_per_px: float) -> Placement:
    image = signature.image
    return Placement(
        image.width,
        image.height,
        signature.ink,
        signature.baseline_px,
        mm_per_px,
        signature.x_height_px,
    )
