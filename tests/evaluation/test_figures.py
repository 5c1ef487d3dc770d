from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from siggui.domain.decision import OperatingPoint, Rate
from siggui.evaluation.figures import draw_det, draw_roc, draw_scores
from siggui.evaluation.summary import Scores

pytestmark = pytest.mark.usefixtures("small_pictures")

ZERO = Rate(0.0, 0.0, 0.0)
POINT = OperatingPoint("standard", 0.4, -0.4, ZERO, ZERO, ZERO, ZERO)


def drawn(name: str, seed: int) -> Scores:
    rng = np.random.default_rng(seed)
    genuine, skilled, random = (rng.normal(m, 1.0, 200).clip(-4, 4) for m in (1.2, -0.8, -2.5))
    return Scores(name, genuine, skilled, random)


@pytest.mark.parametrize("count", [1, 9])
def test_any_number_of_protocols(tmp_path: Path, count: int) -> None:
    measured = [drawn(f"set_{n}_1ref", n) for n in range(count)]
    draw_det(measured, POINT, tmp_path / "det.png")
    draw_roc(measured, tmp_path / "roc.png")
    draw_scores(measured, POINT, tmp_path / "scores.png")
    for name in ("det", "roc", "scores"):
        with Image.open(tmp_path / f"{name}.png") as picture:
            picture.verify()


def test_missing_kinds_and_perfect_separation(tmp_path: Path) -> None:
    empty = np.empty(0)
    measured = [Scores("perfect", np.array([3.0]), np.array([-3.0]), empty)]
    draw_det(measured, POINT, tmp_path / "det.png")
    draw_roc(measured, tmp_path / "roc.png")
    draw_scores(measured, POINT, tmp_path / "scores.png")
