"""Lays a tuned network beside the one it was made from, on the same trials."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from siggui.domain.fine_tuning import Change
from siggui.evaluation.bootstrap import WriterBootstrap
from siggui.evaluation.drawn import NAME, Signatures
from siggui.evaluation.protocol import Label, read_protocol
from siggui.evaluation.scoring import Engine, answer, embed_files
from siggui.evaluation.screen import Told
from siggui.verifier.engine import Verifier
from siggui.verifier.weights import kept_weights

HOLD_OUT = "kept back"
_MOST_SPECIMENS = 3
_STRANGERS = 4
_AT_ONCE = 32
_LEAST_FORGED = 20
"""Writers with forgeries of their own; fewer are counted among the other hands."""

Scored = dict[Label, tuple[list[float], list[str]]]
"""``log_lr`` of each kind of trial, and whose specimens it was compared with."""
_IN_WORDS = {Label.SKILLED: "forgeries", Label.RANDOM: "other hands"}


def compared(
    content: bytes,
    held_out: Signatures,
    drawn: Signatures,
    protocols: Sequence[Path],
    device: str,
    told: Told,
) -> list[Change]:
    """Compare a tuned network with the shipped one, wherever it must not be worse.

    Args:
        content: Of the tuned weights file.
        held_out: The bank's own signatures that were not learned from.
        drawn: The shipped protocol, see ``drawn.drawn_protocol``.
        protocols: Lists of fixed pairs, if there are any.
        device: ``auto``, ``cpu`` or ``cuda``.
        told: How far it is.

    Raises:
        InputError: As ``protocol.read_protocol``.
        SystemFault: The shipped weights cannot be used.
    """
    before, after = Verifier.load(None, device), Verifier(kept_weights(content), device)
    found = changes_on(held_out, before, after, HOLD_OUT, told, is_hold_out=True)
    found += changes_on(drawn, before, after, NAME, told)
    for path in protocols:
        found += _changes_on_pairs(path, before, after, told)
    return found


def changes_on(
    signatures: Signatures,
    before: Engine,
    after: Engine,
    where: str,
    told: Told,
    *,
    is_hold_out: bool = False,
) -> list[Change]:
    """Compare two networks on signatures with known truth.

    Every genuine signature is questioned once, with up to three others of its writer as specimens;
    forgeries and some strangers are questioned with as many.

    Args:
        signatures: Writers with two genuine ones count.
        before: The network in use.
        after: The tuned one.
        where: What the signatures are called.
        told: How far it is.
        is_hold_out: Whether they are the bank's own.
    """
    trials = _trials(signatures)
    old, new = (_scored(signatures, trials, engine, where, told) for engine in (before, after))
    return _changes(old, new, where, is_hold_out)


def _changes_on_pairs(path: Path, before: Engine, after: Engine, told: Told) -> list[Change]:
    """Compare two networks on fixed pairs, as ``siggui evaluate`` takes them."""
    trials = read_protocol(path)
    files = list(dict.fromkeys(f for t in trials for f in (*t.specimens, t.questioned)))
    both: list[Scored] = []
    for engine in (before, after):
        embedded = embed_files(files, engine, told)
        answers, _ = answer(trials, embedded, embedded, engine, told)
        scored: Scored = {}
        for each in answers:
            scores, writers = scored.setdefault(each.trial.label, ([], []))
            scores.append(each.log_lr)
            writers.append(each.trial.signatory)
        both.append(scored)
    return _changes(both[0], both[1], path.stem, False)


_Trial = tuple[Label, str, list[int], int]
"""Kind, writer, specimens and questioned signature."""


def _trials(signatures: Signatures, seed: int = 0) -> list[_Trial]:
    rng = np.random.default_rng(seed)
    trials: list[_Trial] = []
    for who in np.unique(signatures.writer):
        own = signatures.writer == who
        genuine = np.flatnonzero(own & signatures.genuine).tolist()
        if len(genuine) < 2:
            continue
        count = min(_MOST_SPECIMENS, len(genuine) - 1)
        name = str(who)
        for place, questioned in enumerate(genuine):
            others = [*genuine[place + 1 :], *genuine[:place]]
            trials.append((Label.GENUINE, name, others[:count], questioned))
        strangers = np.flatnonzero(~own & signatures.genuine)
        chosen = rng.choice(strangers, min(_STRANGERS, len(strangers)), replace=False)
        forged = np.flatnonzero(own & ~signatures.genuine)
        trials += [(Label.SKILLED, name, genuine[:count], row) for row in forged.tolist()]
        trials += [(Label.RANDOM, name, genuine[:count], row) for row in chosen.tolist()]
    forged_of = {name for label, name, *_ in trials if label is Label.SKILLED}
    if len(forged_of) >= _LEAST_FORGED:
        return trials
    return [
        (Label.RANDOM if label is Label.SKILLED else label, name, specimens, questioned)
        for label, name, specimens, questioned in trials
    ]


def _scored(
    signatures: Signatures, trials: Sequence[_Trial], engine: Engine, where: str, told: Told
) -> Scored:
    told(f"embedding, {where}", 0, 1)
    embedded = engine.embed(signatures.canvases)
    scored: Scored = {}
    for start in range(0, len(trials), _AT_ONCE):
        part = trials[start : start + _AT_ONCE]
        scores = engine.compare_many(
            [([embedded[s] for s in specimens], embedded[q]) for *_, specimens, q in part]
        )
        for (label, name, *_), score in zip(part, scores, strict=True):
            values, writers = scored.setdefault(label, ([], []))
            values.append(score.log_lr)
            writers.append(name)
        told(f"comparing, {where}", start + len(part), len(trials))
    return scored


def _changes(before: Scored, after: Scored, where: str, is_hold_out: bool) -> list[Change]:
    bootstrap = WriterBootstrap([name for _, names in before.values() for name in names])
    found = []
    for label, words in _IN_WORDS.items():
        if label not in before or Label.GENUINE not in before:
            continue
        old = (before[Label.GENUINE], before[label])
        new = (after[Label.GENUINE], after[label])
        for measure, of, change in (
            ("EER", bootstrap.eer, bootstrap.eer_change(old, new)),
            ("Cllr", bootstrap.cllr, bootstrap.cllr_change(old, new)),
        ):
            found.append(
                Change(
                    f"{where}, {words}",
                    is_hold_out,
                    measure,
                    of(*old).value,
                    of(*new).value,
                    change.low,
                    change.high,
                )
            )
    return found
