"""How much of the verifier is left when the questioned images are degraded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from siggui.domain.decision import OperatingPoint
from siggui.errors import InputError
from siggui.evaluation.degrade import DEGRADATIONS
from siggui.evaluation.protocol import Trial
from siggui.evaluation.scoring import Embedded, Engine, answer, embed_files
from siggui.evaluation.screen import Told
from siggui.evaluation.summary import Summary, scores_of, summarize


@dataclass(frozen=True, slots=True)
class Degraded:
    """One protocol under one degradation of its questioned images.

    Attributes:
        degradation: One of ``degrade.DEGRADATIONS``.
        summary: Figures at one operating point.
        clean: Of the same rows undegraded.
    """

    degradation: str
    summary: Summary
    clean: Summary

    @property
    def eer_ratio(self) -> float | None:
        """Skilled forgeries: equal error rate by the clean one; None if that is 0 or unknown."""
        now, before = self.summary.eer_skilled, self.clean.eer_skilled
        if now is None or before is None or before.value == 0.0:
            return None
        return now.value / before.value

    def record(self) -> dict[str, object]:
        """As JSON takes it."""
        ratio = None if self.eer_ratio is None else round(self.eer_ratio, 4)
        return {"degradation": self.degradation, "eer_ratio": ratio, **self.summary.record()}


def named_degradations(text: str) -> tuple[str, ...]:
    """Read what ``--degrade`` was given.

    Args:
        text: ``all``, or names joined by commas; empty for none.

    Raises:
        InputError: ``degradation-unknown``.

    >>> named_degradations("jpeg-30, stamp")
    ('jpeg-30', 'stamp')
    """
    if text.strip() == "all":
        return tuple(DEGRADATIONS)
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in names:
        if name not in DEGRADATIONS:
            raise InputError(
                "degradation-unknown",
                f"There is no degradation “{name}”.",
                f"Use all, or some of: {', '.join(DEGRADATIONS)}.",
            )
    return names


def measure_degraded(
    names: Sequence[str],
    protocols: Mapping[str, Sequence[Trial]],
    clean: Mapping[str, Summary],
    specimens: Embedded,
    engine: Engine,
    point: OperatingPoint,
    told: Told,
) -> Iterator[Degraded]:
    """Ask the same questions with degraded questioned images; specimens stay as they are.

    Args:
        names: Of the degradations.
        protocols: Trials by name.
        clean: What the same trials gave undegraded, by name.
        specimens: Embeddings of every specimen.
        engine: What is measured.
        point: Frozen thresholds.
        told: How far it is.

    Yields:
        One for each degradation and protocol.
    """
    questioned = {trial.questioned: None for trials in protocols.values() for trial in trials}
    for degradation in names:
        embedded = embed_files(list(questioned), engine, told, degradation)
        for name, trials in protocols.items():
            answers, unanswered = answer(trials, specimens, embedded, engine, told)
            summary = summarize(scores_of(name, answers), answers, unanswered, [point])
            yield Degraded(degradation, summary, clean[name])
