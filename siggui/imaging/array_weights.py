"""Weights of a small network in an .npz whose digest is checked before anything is used."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.domain.released import read_released, write_released
from siggui.errors import SystemFault
from siggui.imaging.layers import Floats, Layers
from siggui.wording import say, whole


def read_arrays(
    path: Path, kind: str, layers: Layers, purpose: str, instead: str
) -> tuple[MappingProxyType[str, Floats], dict[str, Any], str]:
    """Read weights, refusing any file that is not byte for byte what was released.

    Args:
        path: With its ``.sha256`` beside it.
        kind: What the file has to call itself.
        layers: The network.
        purpose: What the weights do, as in "that find signatures".
        instead: What can be done without them, as the end of a sentence.

    Returns:
        The weights, what else is in the file, and its SHA-256.

    Raises:
        SystemFault: ``weights-missing``, ``weights-altered`` or ``weights-unreadable``.
    """
    content, sha256 = read_released(
        path,
        missing=(
            say(
                "The weights {purpose} cannot be read ({name}).",
                purpose=whole(purpose),
                name=path.name,
            ),
            say("Install siggui again."),
        ),
        altered=(
            say("The weights {purpose} were altered after release.", purpose=whole(purpose)),
            say(
                "Install siggui again from a source you trust, or {instead}.",
                instead=whole(instead),
            ),
        ),
    )
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            if str(file["format"]) != kind:
                raise ValueError(f"format is {file['format']}, expected {kind}")
            shapes = _shapes(layers)
            weights = {name: _checked(file, name, shape) for name, shape in shapes.items()}
            said = {name: file[name].item() for name in file.files if name not in shapes}
    except (KeyError, ValueError, OSError, zipfile.BadZipFile) as error:
        raise SystemFault(
            "weights-unreadable",
            say("The weights {purpose} do not fit this version of siggui.", purpose=whole(purpose)),
            "Install siggui again, so that program and weights are of one version.",
        ) from error
    return MappingProxyType(weights), said, sha256


def write_arrays(
    path: Path, kind: str, weights: Mapping[str, NDArray[np.float16]], **said: float | str
) -> str:
    """Write weights and their digest.

    Returns:
        The SHA-256 of the file.
    """
    content = io.BytesIO()
    arrays: dict[str, Any] = {**weights, **said, "format": kind}
    np.savez_compressed(content, **arrays)
    return write_released(path, content.getvalue())


def _shapes(layers: Layers) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    for name, (inputs, outputs, kernel, _) in layers.items():
        shapes[f"{name}.weight"] = (outputs, inputs, kernel, kernel)
        shapes[f"{name}.bias"] = (outputs,)
    return shapes


def _checked(file: Any, name: str, shape: tuple[int, ...]) -> Floats:  # noqa: ANN401 - numpy's file has no type to name
    array = np.asarray(file[name], np.float32)
    if array.shape != shape or not np.isfinite(array).all():
        raise ValueError(f"{name} is {array.shape}, expected {shape}")
    array.setflags(write=False)
    return array
