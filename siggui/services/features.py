"""Evidence per feature: what a person would point at, for the clerk who wants to know why."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from siggui.domain.features import POPULATION, FeatureEvidence, Population
from siggui.errors import Cancelled, SystemFault
from siggui.resources_path import resource
from siggui.wording import Sentence, say, say_count

if TYPE_CHECKING:
    from siggui.imaging.features.measure import Features
    from siggui.imaging.pipeline import PreparedSignature

_REMEMBERED = 64


@dataclass(frozen=True, slots=True, eq=False)
class Scanned:
    """A prepared signature and what is known of its size on paper.

    Attributes:
        prepared: With its stages kept.
        width_px: Of the image it was prepared from.
        dpi: Resolution of that image, if known.
    """

    prepared: PreparedSignature
    width_px: int
    dpi: float | None


@dataclass(frozen=True, slots=True)
class FeatureReport:
    """All features of one questioned signature.

    Attributes:
        evidence: What lies outside the specimens' range first.
        specimens: How many there are.
        usually_outside: Between which numbers the count of features outside usually lies for a
            genuine signature with about as many specimens; None with a single one.
    """

    evidence: tuple[FeatureEvidence, ...]
    specimens: int
    usually_outside: tuple[int, int] | None

    @property
    def outside(self) -> int:
        """How many features lie outside the specimens' range."""
        return sum(item.is_outside for item in self.evidence)

    @property
    def summary(self) -> Sentence:
        """What it comes to, in a sentence or two."""
        if self.specimens == 1 or self.usually_outside is None:
            return say(
                "With one specimen, how much this person varies is unknown; "
                "what differs most comes first."
            )
        low, high = self.usually_outside
        usual = (
            say("{low} to {high} do", low=low, high=high)
            if high > low
            else say_count(low, "{n} does", "{n} do")
        )
        if not self.outside:
            return say(
                "None of {all} lie outside the range of the {specimens} specimens; of a genuine "
                "signature, usually {usual}.",
                all=len(self.evidence),
                specimens=self.specimens,
                usual=usual,
            )
        return say_count(
            self.outside,
            "{n} of {all} lies outside the range of the {specimens} specimens; of a genuine "
            "signature, usually {usual}.",
            "{n} of {all} lie outside the range of the {specimens} specimens; of a genuine "
            "signature, usually {usual}.",
            all=len(self.evidence),
            specimens=self.specimens,
            usual=usual,
        )


class FeatureService:
    """Measures signatures and lays them beside each other; may be used from any thread.

    Args:
        population: File with what is usual among people; the shipped one if left out.
    """

    def __init__(self, population: Path | None = None) -> None:
        self._file = population
        self._population: Population | None = None
        self._known: OrderedDict[bytes, Features] = OrderedDict()
        self._lock = Lock()

    def report(
        self, specimens: Sequence[Scanned], questioned: Scanned, cancelled: Event | None = None
    ) -> FeatureReport:
        """Weigh every feature; signatures measured before are not measured again.

        Args:
            specimens: At least one.
            questioned: The signature to be checked.
            cancelled: Looked at between the signatures.

        Raises:
            SystemFault: ``population-unreadable``.
            Cancelled: ``cancelled`` was set.
        """
        from siggui.imaging.features.weigh import weigh

        people = self._people()
        found = []
        for one in (*specimens, questioned):
            if cancelled is not None and cancelled.is_set():
                raise Cancelled
            found.append(self._measured(one))
        evidence = weigh(found[:-1], found[-1], people)
        counts = [count for count in people.outside if count <= len(specimens)]
        usual = people.outside[max(counts)] if counts else None
        return FeatureReport(evidence, len(specimens), usual)

    def _people(self) -> Population:
        with self._lock:
            if self._population is None:
                self._population = _read(self._file or resource(POPULATION))
            return self._population

    def _measured(self, one: Scanned) -> Features:
        from siggui.imaging.features.measure import measured

        clean = next(stage.pixels for stage in one.prepared.stages if stage.name == "clean")
        size = f"{clean.shape} {one.width_px} {one.dpi}".encode()
        key = blake2b(clean.tobytes() + size, digest_size=16).digest()
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        features = measured(one.prepared, one.width_px, one.dpi)
        with self._lock:
            self._known[key] = features
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return features


def _read(path: Path) -> Population:
    try:
        return Population.from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SystemFault(
            "population-unreadable",
            say("What is usual among people cannot be read ({name}).", name=path.name),
            "Install siggui again.",
        ) from error
