from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from siggui.training.curves import draw_curves, smooth


def write(folder: Path, steps: int) -> Path:
    rng = np.random.default_rng(0)
    falling = 0.2 + 0.6 * np.exp(-np.arange(steps) / 200)
    path = folder / "progress.json"
    record = {
        "recipe": {"minutes": 1.0},
        "step": steps,
        "seconds": 61.0,
        "pair_loss": (falling + rng.normal(0, 0.05, steps)).tolist(),
        "metric_loss": (3 * falling + rng.normal(0, 0.2, steps)).tolist(),
        "judged": [[k, 0.2 - k / 1e4] for k in range(300, steps, 300)],
        "learning_rate": np.linspace(2e-3, 0.0, steps).tolist(),
    }
    path.write_text(json.dumps(record))
    return path


@pytest.mark.parametrize("steps", [0, 1, 900])
def test_draws_any_run(tmp_path: Path, steps: int) -> None:
    from PIL import Image

    out = tmp_path / "new" / "curves.png"
    draw_curves(write(tmp_path, steps), out)
    with Image.open(out) as picture:
        assert picture.format == "PNG"
        assert picture.size == (1040, 1092)


def test_smoothing_takes_out_noise_and_looks_back_only() -> None:
    values = np.array([1.0] * 50 + [0.0] * 50)
    assert smooth(values, 10)[49] == 1.0
    assert smooth(values, 10)[59] == pytest.approx(0.0, abs=1e-12)
    assert (smooth(values, 1) == values).all()
