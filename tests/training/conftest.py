"""A small research collection, drawn: five signers, their signatures and their forgers."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest
import torch

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.backbone import BLOCKS
from siggui.training import dataset


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("collection")
    for number in range(1, 6):
        signer = Signer(100 + number)
        for kind, draw in (("genuine", signer.genuine), ("forged", signer.forgery)):
            (folder / "signatures" / "cedar" / f"{number:03d}" / kind).mkdir(parents=True)
            for k in range(4):
                path = folder / "signatures" / "cedar" / f"{number:03d}" / kind / f"{k:02d}.png"
                cv2.imwrite(str(path), render(draw(k), width_px=4.0))
    blank = folder / "signatures" / "cedar" / "001" / "genuine" / "99.png"
    cv2.imwrite(str(blank), np.full((80, 200), 255, np.uint8))
    (folder / "strokes").mkdir()
    np.savez(folder / "strokes" / "tablet.npz", **tablet())
    return folder


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def sets(data, cache):
    """The collection as the trainer reads it: drawn images and recorded strokes."""
    with pytest.MonkeyPatch.context() as patched:
        # A few drawings are cleaned before a helper process has started.
        patched.setattr(dataset, "helper_processes", ThreadPoolExecutor)
        return list(dataset.load_sets(data, cache))


@pytest.fixture(scope="session")
def run_folder(sets, cache, tmp_path_factory):
    """Makes folders of runs that find the collection cleaned already."""

    def make():
        folder = tmp_path_factory.mktemp("run")
        shutil.copytree(cache, folder / "cache")
        return folder

    return make


@pytest.fixture
def stored(tmp_path):
    """Weights by the names of EfficientNet-Lite0, each layer's its own."""
    rng = np.random.default_rng(3)

    def tensor(*shape):
        return torch.from_numpy(rng.uniform(0.1, 0.3, shape).astype(np.float32))

    weights = {}

    def layer(conv, norm, *shape):
        weights[f"{conv}.weight"] = tensor(*shape)
        for part in ("weight", "bias", "running_mean", "running_var"):
            weights[f"{norm}.{part}"] = tensor(shape[0])
        weights[f"{norm}.num_batches_tracked"] = torch.tensor(1)

    layer("_conv_stem", "_bn0", 32, 3, 3, 3)
    for number, (inputs, within, outputs, kernel, _) in enumerate(BLOCKS):
        block = f"_blocks.{number}."
        if within != inputs:
            layer(f"{block}_expand_conv", f"{block}_bn0", within, inputs, 1, 1)
        layer(f"{block}_depthwise_conv", f"{block}_bn1", within, 1, kernel, kernel)
        layer(f"{block}_project_conv", f"{block}_bn2", outputs, within, 1, 1)
    path = tmp_path / "backbone.pth"
    torch.save(weights, path)
    return path, weights


def tablet(writers=3, each=4, samples=80):
    """Recordings as a tablet makes them, in the layout of the stroke sets."""
    points, writer, genuine = [], [], []
    t = np.linspace(0.0, 1.0, samples)
    for w in range(writers):
        for k in range(each):
            rng = np.random.default_rng(10 * w + k)
            x = 3000 * t + rng.normal(0, 5, samples)
            y = 400 * np.sin((6 + 2 * w) * t) + rng.normal(0, 5, samples)
            pressure, down = np.full(samples, 0.6), np.ones(samples)
            points.append(np.stack([x, y, 1000 * t, pressure, down], axis=1))
            writer.append(f"w{w}")
            genuine.append(k < each // 2)
    return {
        "points": np.concatenate(points).astype(np.float32),
        "start": np.arange(0, samples * (writers * each + 1), samples),
        "writer": np.array(writer),
        "genuine": np.array(genuine),
    }
