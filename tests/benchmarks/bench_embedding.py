"""How fast the shipped network embeds, beside a network of SigNet's size in the same run.

    uv run python tests/benchmarks/bench_embedding.py [--rounds 15] [--device cpu]

The two take turns, so that whatever else the machine does meets both; medians are compared.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from siggui.__main__ import let_waiting_threads_rest

let_waiting_threads_rest()  # before torch is loaded, as in the program

import numpy as np  # noqa: E402 - what torch reads comes first
import torch  # noqa: E402 - what torch reads comes first
from torch import nn  # noqa: E402 - what torch reads comes first

from siggui.verifier.engine import Verifier  # noqa: E402


def signet_sized() -> nn.Module:
    """The layers of SigNet for 150×220 images, 15.8 million parameters, random weights.

    Source: Hafemann, Sabourin, Oliveira (2017), Learning features for offline handwritten
    signature verification using deep convolutional neural networks, table 1.
    """

    def convolution(inputs: int, outputs: int, size: int, stride: int, pad: int) -> list[nn.Module]:
        layer = nn.Conv2d(inputs, outputs, size, stride, pad, bias=False)
        return [layer, nn.BatchNorm2d(outputs), nn.ReLU()]

    def dense(inputs: int, outputs: int) -> list[nn.Module]:
        return [nn.Linear(inputs, outputs, bias=False), nn.BatchNorm1d(outputs), nn.ReLU()]

    return nn.Sequential(
        *convolution(1, 96, 11, 4, 0),
        nn.MaxPool2d(3, 2),
        *convolution(96, 256, 5, 1, 2),
        nn.MaxPool2d(3, 2),
        *convolution(256, 384, 3, 1, 1),
        *convolution(384, 384, 3, 1, 1),
        *convolution(384, 256, 3, 1, 1),
        nn.MaxPool2d(3, 2),
        nn.Flatten(),
        *dense(256 * 3 * 5, 2048),
        *dense(2048, 2048),
    ).eval()


def seconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--weights", type=Path, help="instead of the shipped ones")
    options = parser.parse_args()

    verifier = Verifier.load(options.weights, options.device)
    peer = signet_sized().to(verifier.device)
    parameters = sum(parameter.numel() for parameter in peer.parameters())
    print(f"SigNet-sized network: {parameters / 1e6:.1f} million parameters")
    numbers = np.random.default_rng(0)
    told = {"device": verifier.device, "threads": torch.get_num_threads()}
    for batch in (1, 24):
        # Strokes cover about a tenth of a canvas; zeros cost a network as much as ones.
        ours_in = [(numbers.random((2, 96, 288)) < 0.1).astype(np.float32) for _ in range(batch)]
        peer_in = torch.rand(batch, 1, 150, 220)

        @torch.inference_mode()
        def embed_peer(images: torch.Tensor = peer_in) -> object:
            # The way back to the processor is part of it, as it is for ours.
            return peer(images.to(verifier.device)).cpu().numpy()

        def embed_ours(canvases: list[np.ndarray] = ours_in) -> object:
            return verifier.embed(canvases)

        embed_ours(), embed_peer()
        times = [(seconds(embed_ours), seconds(embed_peer)) for _ in range(options.rounds)]
        ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
        print(
            f"batch {batch:2}: siggui {ours / batch * 1e3:7.2f} ms an image,"
            f" SigNet-sized {theirs / batch * 1e3:7.2f} ms: {theirs / ours:.1f} times faster"
        )
        told[f"batch_{batch}"] = {
            "siggui_ms_per_image": round(ours / batch * 1e3, 3),
            "signet_sized_ms_per_image": round(theirs / batch * 1e3, 3),
            "times_faster": round(theirs / ours, 2),
        }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
