"""The lines that writing keeps to: what it stands on, and how high its small letters reach."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siggui.imaging.ink import Mask

_SMOOTHED_SHARE = 0.05
_TOP_SHARE, _FOOT_SHARE = 1 / 2, 1 / 3
"""Above small letters stand ascenders and capitals; below them there is less to be mistaken for."""

_LEAST_STROKES = 2.5
_LEAST_HEIGHT = 0.08
_SHARE_ABOVE_BASELINE = 0.8
"""Where no zone stands out: most ink is on or above the baseline, descenders hold a fifth of it."""


@dataclass(frozen=True, slots=True)
class Zones:
    """Rows of an image.

    Attributes:
        baseline: What the writing stands on.
        x_height: Where small letters end; None if no zone of small letters stands out.
    """

    baseline: float
    x_height: float | None


def zones_of(mask: Mask) -> Zones | None:
    """Find the zone of small letters.

    It is the rows round the one that crosses most strokes: upward as far as they cross half as
    many, downward as far as they cross a third.

    Args:
        mask: (H, W) uint8, 255 is ink; the writing about level.

    Returns:
        None without any ink.

    Source: after the core region in Vinciarelli and Luettin, A new normalization technique for
    cursive handwritten words (2001), counting strokes instead of ink: the bar of a t and a long
    flourish are ink enough for many letters, but one stroke.
    """
    ink = mask > 0
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return None
    height = int(rows[-1] - rows[0] + 1)
    begins = ink[:, 0].astype(np.int64) + (ink[:, 1:] & ~ink[:, :-1]).sum(axis=1)
    width = max(1, round(_SMOOTHED_SHARE * height))
    strokes = np.convolve(begins, np.full(width, 1 / width), mode="same")
    most = int(strokes.argmax())
    above = np.flatnonzero(strokes[:most] < _TOP_SHARE * strokes[most])
    below = np.flatnonzero(strokes[most:] < _FOOT_SHARE * strokes[most])
    top = int(above[-1]) + 1 if len(above) else int(rows[0])
    foot = most + int(below[0]) if len(below) else int(rows[-1]) + 1
    if strokes[most] >= _LEAST_STROKES and foot - top >= _LEAST_HEIGHT * height:
        return Zones(float(foot), float(top))
    heaped = np.cumsum(ink.sum(axis=1))
    return Zones(float(np.searchsorted(heaped, _SHARE_ABOVE_BASELINE * heaped[-1])), None)
