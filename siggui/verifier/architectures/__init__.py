"""Encoders and comparers to choose from, all with one contract.

An encoder turns the ink of canvases, (N, 1, 96, 288), into
:class:`~siggui.verifier.network.Twins`, once per image; a comparer turns two batches of twins into
(N,) logits, and their order does not matter. How many cells there are and what they mean is between
the two. All start from the same convolutions
and have about as many parameters, so that a comparison at equal budget compares ideas; only
``small-regions`` asks whether fewer would do, and ``taught-regions`` begins with what photographs
taught.
"""

from __future__ import annotations

from collections.abc import Callable

from siggui.imaging.canvas import PLANES
from siggui.verifier.architectures.columns import ColumnEncoder
from siggui.verifier.architectures.global_vector import (
    CosineComparer,
    EuclideanComparer,
    GlobalEncoder,
)
from siggui.verifier.architectures.laid import LaidComparer, LaidEncoder
from siggui.verifier.architectures.regions import RegionComparer, RegionEncoder
from siggui.verifier.architectures.self_attention import SelfAttentionEncoder
from siggui.verifier.architectures.student import Student, StudentComparer
from siggui.verifier.architectures.taught import TaughtBranch
from siggui.verifier.architectures.three_voices import FieldsAndRegions, ThreeVoices
from siggui.verifier.architectures.transport import TransportComparer
from siggui.verifier.network import CELL_FEATURES, Channels, Comparer, Encoder, SiameseNetwork

THREE_VOICES = "three-voices"
"""The one that is shipped; it is put together from networks that learned its parts."""
STUDENT = "student"
"""A part of it, on the trunk of another network."""
TAUGHT_REGIONS = "taught-regions"
"""Teaches that part; its first layers do not learn, and are of no use before photographs taught
them."""
LAID = "laid"
"""Another part of it, which lays signatures on each other and learns next to nothing."""

_BUILDERS: dict[str, Callable[[Channels], SiameseNetwork]] = {
    THREE_VOICES: lambda c: SiameseNetwork(FieldsAndRegions(c), ThreeVoices(), PLANES),
    STUDENT: lambda c: SiameseNetwork(Student(c), StudentComparer()),
    TAUGHT_REGIONS: lambda _: SiameseNetwork(TaughtBranch(), RegionComparer(CELL_FEATURES)),
    LAID: lambda _: SiameseNetwork(LaidEncoder(), LaidComparer(), PLANES),
    "cells": lambda c: SiameseNetwork(Encoder(c), Comparer()),
    "transport": lambda c: SiameseNetwork(Encoder(c), TransportComparer()),
    "regions": lambda c: SiameseNetwork(RegionEncoder(c), RegionComparer()),
    "small-regions": lambda c: SiameseNetwork(
        RegionEncoder(_fewer(c), CELL_FEATURES), RegionComparer(CELL_FEATURES)
    ),
    "lstm": lambda c: SiameseNetwork(ColumnEncoder(c), CosineComparer()),
    "self-attention": lambda c: SiameseNetwork(SelfAttentionEncoder(c), CosineComparer()),
    "global-cosine": lambda c: SiameseNetwork(GlobalEncoder(c), CosineComparer()),
    "global-euclidean": lambda c: SiameseNetwork(GlobalEncoder(c), EuclideanComparer()),
}

ARCHITECTURES = tuple(_BUILDERS)
"""Names, the shipped one first."""


def build(name: str, channels: Channels) -> SiameseNetwork:
    """A network with fresh weights.

    Args:
        name: One of :data:`ARCHITECTURES`.
        channels: Of the convolutions, see :class:`~siggui.verifier.network.Encoder`.

    Raises:
        ValueError: If there is no such architecture.
    """
    if name not in _BUILDERS:
        raise ValueError(f"architecture must be one of {ARCHITECTURES}, got {name!r}")
    return _BUILDERS[name](channels)


def _fewer(channels: Channels) -> Channels:
    c1, c2, c3, c4 = channels
    return c1 // 2, c2 // 2, c3 // 2, 2 * c4 // 3
