"""Drawn signatures in the layout of the research sets."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from siggui.drawing import pen

KINDS = (("genuine", 0.0), ("forged", 0.5))


def strokes(writer: int, wobble: float, rng: np.random.Generator) -> list[np.ndarray]:
    """A looping line whose shape is the writer's own; a wobble makes it another hand's."""
    t = np.linspace(0, 6 * np.pi, 90)
    shape = np.random.default_rng(writer).uniform(0.5, 1.5, 6)
    shape = shape * (1 + rng.normal(0, 0.02 + wobble * 0.4, 6))
    x = 18 * t + 30 * shape[0] * np.sin(shape[1] * t)
    y = 70 + 35 * shape[2] * np.sin(shape[3] * t) + 12 * shape[4] * np.sin(2.3 * shape[5] * t)
    return [np.column_stack((x, y, np.full(t.size, 0.5)))]


def image(writer: int, wobble: float, seed: int, paper: int = 245) -> np.ndarray:
    rng = np.random.default_rng(seed)
    drawn = pen.render(strokes(writer, wobble, rng), width_px=4, ink=40)
    return np.minimum(drawn, paper).astype(np.uint8)


@pytest.fixture(scope="session")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``signatures/drawn/<writer>/{genuine,forged}/``: forgeries lie on darker paper."""
    data = tmp_path_factory.mktemp("data")
    for writer in range(1, 7):
        for kind, wobble in KINDS:
            folder = data / "signatures" / "drawn" / f"{writer:03}" / kind
            folder.mkdir(parents=True)
            for n in range(4):
                pixels = image(writer, wobble, 100 * writer + n, 245 if wobble == 0 else 225)
                cv2.imwrite(str(folder / f"{n:02}.png"), pixels)
    return data


@pytest.fixture(scope="session")
def protocol(collection: Path) -> Path:
    lines = ["id,references,questioned,label"]
    for writer in range(1, 7):
        home = f"../signatures/drawn/{writer:03}"
        stranger = f"../signatures/drawn/{writer % 6 + 1:03}/genuine"
        specimens = f"{home}/genuine/00.png|{home}/genuine/01.png"
        for n in (2, 3):
            lines.append(f"g{writer}{n},{specimens},{home}/genuine/{n:02}.png,genuine")
            lines.append(f"s{writer}{n},{specimens},{home}/forged/{n:02}.png,skilled")
        lines.append(f"r{writer},{specimens},{stranger}/02.png,random")
    folder = collection / "protocol"
    folder.mkdir()
    path = folder / "drawn_2ref.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half the resolution takes a quarter of the time."""
    monkeypatch.setattr("siggui.evaluation.figures._DPI", 70)
