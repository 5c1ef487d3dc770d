"""A network of a few thousand numbers that knows nothing, released as the shipped one is."""

from __future__ import annotations

from pathlib import Path

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions


def release(
    path: Path,
    recipe: dict,
    architecture: str = "cells",
    channels: tuple[int, int, int, int] = (4, 4, 8, 8),
) -> Path:
    import torch

    from siggui.verifier.architectures import build
    from siggui.verifier.calibration import Calibration, DecisionModel, Fusion
    from siggui.verifier.weights import save_weights

    rate = Rate(0.1, 0.05, 0.15)
    torch.manual_seed(5)
    network = build(architecture, channels).eval()
    decisions = DecisionModel(
        Fusion(0.5, 0.2, 1.0),
        Calibration((1, 3), (0.6, 0.9), (0.0, -0.1)),
        tuple(
            OperatingPoint(name, limit, -limit, rate, rate, rate, rate)
            for name, limit in (("cautious", 1.0), ("standard", 0.5), ("quick", 0.25))
        ),
        ScoreDistributions((-1.0, 0.0, 1.0), (0.1, 0.9), (0.9, 0.1), (1.0, 0.0)),
    )
    save_weights(
        path,
        network,
        decisions,
        architecture=architecture,
        channels=channels,
        date="2026-01-02",
        recipe=recipe,
    )
    return path
