"""Carries a network's calibration and thresholds over to one that was tuned from it.

A bank has few skilled forgeries, if any, and drawn ones are no measure of real ones. A calibration
that was fitted on such signatures alone would promise what only the research sets can show. So the
same lines are fitted for both networks on the same signatures: what they differ by is due to the
tuning, and only that is added to the calibration that was shipped. Where nothing was tuned, nothing
changes. Thresholds stay where they were, as they are weights of evidence.

A set with forgeries of few writers is left out: lines that a dozen of a bank's persons bend would
move the evidence about everybody else.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siggui.training.calibrate import WriterLogits, all_logits, draw_trials, fit_line
from siggui.training.dataset import SignatureSet
from siggui.verifier.calibration import Calibration, DecisionModel
from siggui.verifier.network import SiameseNetwork

_LEAST_IMITATED = 20
"""Writers with forgeries, of whom a set needs so many to count for the lines."""


def carried_over(
    before: SiameseNetwork,
    decisions: DecisionModel,
    after: SiameseNetwork,
    tuning: Sequence[SignatureSet],
    seed: int = 0,
) -> DecisionModel:
    """What was fitted for one network, for another that was tuned from it.

    Args:
        before: As shipped, in evaluation mode, on the CPU.
        decisions: What was fitted for it.
        after: The tuned one, likewise.
        tuning: Writers that neither learned from; lines are fitted on sets with forgeries of many.
        seed: Of the draw of specimens and strangers.
    """
    old, new = (_logits(network, tuning, seed) for network in (before, after))
    fusion = replace(
        decisions.fusion, typical=decisions.fusion.typical + _typical(new) - _typical(old)
    )
    shipped = decisions.calibration
    measures = [number for number, each in enumerate(tuning) if _imitated(each) >= _LEAST_IMITATED]
    olds, news = ([w for w in every if w.collection in measures] for every in (old, new))
    slopes, offsets = [], []
    changed = (1.0, 0.0)
    for count, slope, offset in zip(shipped.counts, shipped.slopes, shipped.offsets, strict=True):
        # Where nobody has so many specimens, what was found for fewer holds.
        if any(len(writer.specimens) > count for writer in olds):
            old_slope, old_offset = fit_line(draw_trials(olds, decisions.fusion, count, seed))
            new_slope, new_offset = fit_line(draw_trials(news, fusion, count, seed))
            # One that tells nothing apart is not mended by a line; it is refused later.
            if min(old_slope, new_slope) > 0.0:
                changed = new_slope / old_slope, (new_offset - old_offset) / old_slope
        slopes.append(slope * changed[0])
        offsets.append(offset + slope * changed[1])
    calibration = Calibration(shipped.counts, tuple(slopes), tuple(offsets))
    return replace(decisions, fusion=fusion, calibration=calibration)


def _imitated(signatures: SignatureSet) -> int:
    return int(np.unique(signatures.writer[~signatures.genuine]).size)


def _logits(
    network: SiameseNetwork, tuning: Sequence[SignatureSet], seed: int
) -> list[WriterLogits]:
    rng = np.random.default_rng(seed)
    return [
        writer
        for number, signatures in enumerate(tuning)
        for writer in all_logits(network, signatures, number, rng)
    ]


def _typical(writers: Sequence[WriterLogits]) -> float:
    """Mean logit of writers' specimens among themselves, each writer counting once."""
    own = [
        [writer.logits[a, b] for a, b in itertools.combinations(writer.specimens, 2)]
        for writer in writers
    ]
    return float(np.mean([np.mean(each) for each in own if each]))
