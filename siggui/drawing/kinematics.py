"""How a practiced hand moves between the points it aims at: the sigma-lognormal model.

Every piece of a movement has a speed that rises and falls as a lognormal in time and a direction
that turns evenly with the way covered. The next piece starts before the last one has ended, which
is what rounds handwriting: the more they overlap, the less the pen reaches its targets.

Source: Plamondon, A kinematic theory of rapid human movements (Biological Cybernetics 72, 1995);
O'Reilly and Plamondon, Development of a Sigma-Lognormal representation for on-line signatures
(Pattern Recognition 42, 2009), equations 1 to 6. Drawing invented signatures with it follows
Ferrer, Diaz-Cabrera and Morales, Static signature synthesis (IEEE TPAMI 37, 2015).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_SIGMA = 0.25  # shape of the lognormal; 0.1 to 0.4 in recorded signatures
_Z = np.linspace(-4.0, 4.0, 513)


def _normal_cdf_table() -> Floats:
    # Abramowitz and Stegun 26.2.17, error below 1e-7; numpy has no erf.
    t = 1 / (1 + 0.2316419 * np.abs(_Z))
    series = t * (
        0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429)))
    )
    tail = np.exp(-(_Z**2) / 2) / np.sqrt(2 * np.pi) * series
    table: Floats = np.where(_Z < 0, tail, 1 - tail)
    table[0], table[-1] = 0.0, 1.0
    return table


_CDF = _normal_cdf_table()


def turns(targets: Floats, cusps: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Directions in which each piece between two targets starts and ends.

    Args:
        targets: ``(n, 2)``, n >= 2.
        cusps: ``(n,)``; at a cusp the pieces on both sides are straight at that end.

    Returns:
        Two ``(n - 1,)`` arrays of angles in radians, the second less than half a turn and a bit
        away from the first.
    """
    chords = np.diff(targets, axis=0)
    heading = np.arctan2(chords[:, 1], chords[:, 0])
    # The direction through a target lies between the two chords that meet there.
    bend = (np.diff(heading) + np.pi) % (2 * np.pi) - np.pi
    # As in a circle through three points the longer chord leans more; but a short hook before a
    # long stroke must not blow that stroke up into a belly.
    length = np.hypot(chords[:, 0], chords[:, 1]) + 1e-9
    ratio = length[:-1] / length[1:]
    share = ratio**0.6 / (1 + ratio**0.6)
    free = ~cusps[1:-1] & (np.abs(bend) < 2.6)
    before = np.sign(bend) * np.minimum(np.abs(bend) * share, 0.3 + 1.3 / ratio)
    after = np.sign(bend) * np.minimum(np.abs(bend) * (1 - share), 0.3 + 1.3 * ratio)
    end = np.append(np.where(free, before, 0.0), 0.0)
    start = np.concatenate(([0.0], np.where(free, -after, 0.0)))
    # An arc keeps its chord only if both ends lean against it by the same angle.
    lean = np.clip((end - start) / 2, -1.4, 1.4)
    return heading - lean, heading + lean


def move(
    targets: Floats,
    cusps: NDArray[np.bool_],
    *,
    overlap: float | Floats = 0.5,
    pace: float = 1.0,
    step_s: float = 0.008,
) -> tuple[Floats, Floats]:
    """Let a hand run through targets without lifting the pen.

    Args:
        targets: ``(n, 2)`` in any unit of which a small letter is about one high.
        cusps: ``(n,)``; see :func:`turns`.
        overlap: Spread of each piece in time over its length in time, about 0.35 (careful) to 0.7
            (hasty); a number or one per piece.
        pace: Factor on the time each piece takes.
        step_s: Time between the points returned, at pace 1; a slow hand gets as many.

    Returns:
        ``(m, 2)`` points, from the first target to the last, and ``(m,)`` speeds per second.
    """
    chords = np.diff(targets, axis=0)
    length = np.hypot(chords[:, 0], chords[:, 1]) + 1e-9
    # Long pieces are drawn faster, so that all take nearly the same time (isochrony).
    duration = 0.075 * (0.15 + length) ** 0.4 * pace
    peak = np.cumsum(duration) - duration / 2
    spread = overlap * duration
    scale = spread / _SIGMA
    onset = peak - scale
    begin, end = float((peak - 3.2 * spread).min()), float((peak + 4 * spread).max())
    step_s *= pace
    t = np.arange(begin, end + step_s, step_s)
    since = np.maximum(t[:, None] - onset, 1e-6)
    # One row per moment, one column per piece: how much of the piece is done.
    done = np.interp(np.log(since / scale) / _SIGMA, _Z, _CDF)
    done[-1] = 1.0
    first, last = turns(targets, cusps)
    bend = last - first
    bend = np.where(np.abs(bend) < 1e-4, 1e-4, bend)
    arc = length * (bend / 2) / np.sin(bend / 2)
    angle = first + bend * done
    radius = arc / bend
    x = targets[0, 0] + ((np.sin(angle) - np.sin(first)) * radius).sum(axis=1)
    y = targets[0, 1] - ((np.cos(angle) - np.cos(first)) * radius).sum(axis=1)
    speed = np.hypot(np.gradient(x, step_s), np.gradient(y, step_s))
    return np.column_stack((x, y)), speed
