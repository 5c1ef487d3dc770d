"""A verifier without a network, for tests of what stands around it.

Run as a program it is siggui with that verifier: ``python tests/double.py batch …``.
"""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass, field

import numpy as np

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions
from siggui.services import verify

_RATE = Rate(0.1, 0.05, 0.15)


@dataclass(frozen=True)
class ScoreDouble:
    similarity: float
    log_lr: float
    specimen_similarities: tuple[float, ...]
    device: str = "cpu"


@dataclass
class EngineDouble:
    """Compares blurred canvases; remembers what it was asked for."""

    device: str = "cpu"
    model_version: str = "double-1"
    notices: list[str] = field(default_factory=list)
    embedded: int = 0
    compared: int = 0
    explained: int = 0
    embed_calls: list[int] = field(default_factory=list)
    operating_points: dict[str, OperatingPoint] = field(
        default_factory=lambda: {
            name: OperatingPoint(name, limit, -limit, _RATE, _RATE, _RATE, _RATE)
            for name, limit in (("cautious", 2.0), ("standard", 1.0), ("quick", 0.5))
        }
    )
    distributions: ScoreDistributions = field(
        default_factory=lambda: ScoreDistributions(
            (-1.0, 0.0, 1.0), (0.2, 0.8), (0.6, 0.4), (1.0, 0.0)
        )
    )

    def embed(self, canvases):
        self.embedded += len(canvases)
        self.embed_calls.append(len(canvases))
        return [_blurred(canvas) for canvas in canvases]

    def logits(self, pairs):
        return [float(one @ other) for one, other in pairs]

    def weigh(self, logits, own=()):
        return 40.0 * (logits.mean(axis=0) - 0.5)

    def partners(self, specimens, questioned):
        """Everything has its partner at its own place."""
        down, across = np.mgrid[0:6, 0:18].astype(np.float32) * 16 + 8
        return np.stack([np.stack([across, down], axis=2)] * len(specimens))

    def explain(self, specimens, questioned, canvas, stop=lambda: None):
        # Here: a command that only prints its help must not wait for OpenCV.
        from siggui.verifier.explain import explain

        self.explained += 1
        return explain(self, specimens, questioned, canvas, stop)

    def compare_many(self, cases):
        return [self.compare(specimens, questioned) for specimens, questioned in cases]

    def compare(self, specimens, questioned):
        self.compared += 1
        kill_after = int(os.environ.get("SIGGUI_TEST_KILL_AFTER", "0"))
        if kill_after and self.compared > kill_after:
            os.kill(os.getpid(), 9)
        each = tuple(float(specimen @ questioned) for specimen in specimens)
        similarity = max(0.0, min(1.0, sum(each) / len(each)))
        log_lr = math.log10((similarity + 0.01) / (1.01 - similarity))
        return ScoreDouble(similarity, log_lr, each)


def _blurred(canvas):
    from siggui.imaging.canvas import INK

    ink = canvas[INK]
    rows, columns = ink.shape[0] // 8, ink.shape[1] // 8
    cells = ink[: rows * 8, : columns * 8].reshape(rows, 8, columns, 8).mean(axis=(1, 3)).ravel()
    return (cells / (np.linalg.norm(cells) + 1e-9)).astype(np.float32)


if __name__ == "__main__":
    verify.load_verifier = lambda device="auto", weights=None: EngineDouble()
    from siggui.__main__ import main

    sys.exit(main())
