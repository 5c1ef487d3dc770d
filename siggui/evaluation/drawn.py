"""The shipped protocol: trials of signers whom the program invents, the same everywhere.

The research images that error rates are stated on cannot ship. These can: four hundred invented
signers, far from the seeds that training draws (it begins at 0, calibration of a tuned network at
500,000). How hard their forgers are is not how hard real ones are, so what is measured here is no
error rate of a bank: it tells whether one network is worse than another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.errors import SigguiError
from siggui.imaging.canvas import Canvas
from siggui.imaging.pipeline import prepare
from siggui.imaging.processes import helper_processes

NAME = "drawn-2"
"""Goes up when anything below is changed: figures of two protocols cannot be compared."""
FIRST_SIGNER = 1_000_000
SIGNERS = 400
_GENUINE, _FORGED = 5, 4
_DPI = 300


@dataclass(frozen=True, slots=True)
class Signatures:
    """Signatures with known truth, as the network gets them.

    Attributes:
        canvases: N of (96, 288) float32 in 0..1, ink is 1.
        writer: (N,) int, whose signature it is or imitates.
        genuine: (N,) bool.
    """

    canvases: Sequence[Canvas]
    writer: NDArray[np.int64]
    genuine: NDArray[np.bool_]


def drawn_protocol(signers: int = SIGNERS, processes: int = 2) -> Signatures:
    """Draw the protocol, or the first signers of it.

    Args:
        signers: How many.
        processes: Worker processes for drawing; 0 for none.
    """
    seeds = range(FIRST_SIGNER, FIRST_SIGNER + signers)
    if processes:
        with helper_processes(processes) as pool:
            people = list(pool.map(_signed, seeds, chunksize=4))
    else:
        people = [_signed(seed) for seed in seeds]
    rows = [(who, *each) for who, own in enumerate(people) for each in own]
    return Signatures(
        [canvas for _, _, canvas in rows],
        np.array([who for who, *_ in rows]),
        np.array([is_genuine for _, is_genuine, _ in rows]),
    )


def _signed(seed: int) -> list[tuple[bool, Canvas]]:
    """What one signer and the forgers wrote; each with a pen and on a paper of its own."""
    rng = np.random.default_rng([seed, 31])
    usual = Signer(seed)
    # From steadier than the demo's to much less steady.
    style = replace(usual.style, variety=usual.style.variety * float(rng.uniform(0.8, 1.5)))
    signer = Signer(seed, usual.name, style)
    drawn = [(True, signer.genuine(k)) for k in range(_GENUINE)]
    drawn += [
        (False, signer.forgery(k, float(skill)))
        for k, skill in enumerate(np.linspace(0.0, 1.0, _FORGED))
    ]
    found = []
    for is_genuine, strokes in drawn:
        image = render(
            strokes,
            width_px=float(rng.uniform(3.0, 6.5)),
            ink=int(rng.integers(10, 90)),
            paper=int(rng.integers(225, 256)),
            margin_px=int(rng.integers(20, 60)),
            dynamics=float(rng.uniform(0.1, 0.7)),
            gaps=float(rng.uniform(0.0, 0.3)),
            texture=float(rng.uniform(0.0, 0.4)),
            rng=rng,
        )
        try:
            found.append((is_genuine, prepare(image, dpi=_DPI).canvas))
        except SigguiError:
            continue  # a drawing of hardly any ink
    return found
