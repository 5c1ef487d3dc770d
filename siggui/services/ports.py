"""What the use cases need from a verifier, so that they can be tested without a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from siggui.domain.decision import OperatingPoint, ScoreDistributions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Score(Protocol):
    """One comparison, before a threshold is laid on it."""

    @property
    def similarity(self) -> float:
        """0..1, higher is more alike."""

    @property
    def log_lr(self) -> float:
        """Calibrated log10 likelihood ratio."""

    @property
    def specimen_similarities(self) -> tuple[float, ...]:
        """One per specimen, in the order given."""

    @property
    def device(self) -> str:
        """Where the tensors really were."""


class Explanation(Protocol):
    """Where a questioned signature does not fit, on grids that lie over the canvas."""

    @property
    def heat(self) -> NDArray[np.float32]:
        """(rows, columns) log10 likelihood ratio that the ink there takes from the verdict."""

    @property
    def partners(self) -> NDArray[np.float32] | None:
        """(S, rows', columns', 2), x and y on each specimen's canvas of a place's partner."""


class Engine(Protocol):
    """The loaded network; an embedding is opaque here."""

    @property
    def device(self) -> str:
        """Where the parameters really are, such as ``"cpu"``."""

    @property
    def model_version(self) -> str:
        """Name and digest prefix of the weights."""

    @property
    def operating_points(self) -> dict[str, OperatingPoint]:
        """The frozen thresholds the weights were shipped with, by name."""

    @property
    def distributions(self) -> ScoreDistributions:
        """Scores of the tuning writers."""

    @property
    def notices(self) -> list[str]:
        """Sentences the clerk must see, such as a fall back to the processor."""

    def embed(self, canvases: Sequence[Any], /) -> list[Any]:
        """One embedding per canvas, in order."""

    def explain(
        self,
        specimens: Sequence[Any],
        questioned: Any,  # noqa: ANN401
        canvas: Any,  # noqa: ANN401
        stop: Callable[[], None],
        /,
    ) -> Explanation:
        """Find the ink that speaks against the specimens; ``stop`` raises to end it early."""

    def compare_many(self, cases: Sequence[tuple[Sequence[Any], Any]], /) -> Sequence[Score]:
        """Weigh many cases at once: specimens and questioned embedding of each."""

    def compare(self, specimens: Sequence[Any], questioned: Any, /) -> Score:  # noqa: ANN401
        """Weigh a questioned embedding against one signatory's specimens."""
