"""A questioned signature's features beside the specimens'."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from siggui.domain.feature_kinds import KINDS
from siggui.domain.features import FeatureEvidence, FeatureKind, Population, strangest_first
from siggui.imaging.features.distance import chi_square
from siggui.imaging.features.measure import Features


def weigh(
    specimens: Sequence[Features], questioned: Features, population: Population
) -> tuple[FeatureEvidence, ...]:
    """Lay every feature of the questioned signature beside the specimens' own.

    Args:
        specimens: At least one.
        questioned: The signature to be checked.
        population: What is usual among people.

    Returns:
        What lies outside the specimens' range first; what cannot be measured is left out, such as
        the size of a scan of unknown resolution.
    """
    found = []
    for kind in KINDS:
        own, value = compared(kind, specimens, questioned)
        if np.isfinite(value) and (own or kind.is_distance):
            found.append(FeatureEvidence(kind, value, own, population.usual[kind.name]))
    return strangest_first(found)


def compared(
    kind: FeatureKind, specimens: Sequence[Features], questioned: Features
) -> tuple[tuple[float, ...], float]:
    """The specimens' values of one feature and the questioned signature's; NaN if there is none.

    Of a distance, each one's mean distance from the (other) specimens.
    """
    if not kind.is_distance:
        every = [one.values[kind.name] for one in specimens]
        return tuple(v for v in every if np.isfinite(v)), questioned.values[kind.name]
    from_them = [unlike(kind.name, questioned, one) for one in specimens]
    own = []
    for place, one in enumerate(specimens):
        others = [other for k, other in enumerate(specimens) if k != place]
        if others:
            own.append(float(np.mean([unlike(kind.name, one, other) for other in others])))
    return tuple(own), float(np.mean(from_them))


def unlike(name: str, first: Features, second: Features) -> float:
    """Distance of two signatures by one of their distributions, 0 if alike, 1 at most."""
    one, two = first.distributions[name], second.distributions[name]
    if name == "profiles":
        return float(np.abs(one - two).mean())
    if name == "white_runs":
        half = len(one) // 2
        return 0.5 * (chi_square(one[:half], two[:half]) + chi_square(one[half:], two[half:]))
    return chi_square(one, two)
