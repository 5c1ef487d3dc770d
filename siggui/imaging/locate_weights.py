"""The locator's weights: an .npz whose digest is checked before anything in it is used."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.domain.released import read_released, write_released
from siggui.errors import SystemFault
from siggui.imaging.locate_network import LAYERS, Floats
from siggui.resources_path import resource

FORMAT = "siggui-locator-1"
SHIPPED = "weights/locator.npz"


@dataclass(frozen=True, eq=False)
class Locator:
    """A network that finds signatures, ready to run.

    Attributes:
        weights: See `siggui.imaging.locate_network.run`.
        least: Confidence below which a place is not called a signature.
        version: Date of training and the first digits of the digest.
    """

    weights: MappingProxyType[str, Floats]
    least: float
    version: str


@lru_cache(maxsize=2)
def load_locator(path: Path | None = None) -> Locator:
    """Read weights, refusing any file that is not byte for byte what was released.

    Args:
        path: With its ``.sha256`` beside it; the shipped one if left out.

    Raises:
        SystemFault: ``weights-missing``, ``weights-altered`` or ``weights-unreadable``.
    """
    path = path or resource(SHIPPED)
    content, sha256 = read_released(
        path,
        missing=(
            f"The weights that find signatures cannot be read ({path.name}).",
            "Install siggui again.",
        ),
        altered=(
            "The weights that find signatures were altered after release.",
            "Install siggui again from a source you trust, or frame the signature by hand.",
        ),
    )
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            if str(file["format"]) != FORMAT:
                raise ValueError(f"format is {file['format']}, expected {FORMAT}")
            weights = {name: _checked(file, name) for name in _shapes()}
            least, date = float(file["least"]), str(file["date"])
    except (KeyError, ValueError, OSError, zipfile.BadZipFile) as error:
        raise SystemFault(
            "weights-unreadable",
            "The weights that find signatures do not fit this version of siggui.",
            "Install siggui again, so that program and weights are of one version.",
        ) from error
    return Locator(MappingProxyType(weights), least, f"{date}-{sha256[:8]}")


def save_locator(
    path: Path, weights: dict[str, NDArray[np.float16]], *, least: float, date: str
) -> str:
    """Write weights and their digest.

    Returns:
        The SHA-256 of the file.
    """
    content = io.BytesIO()
    arrays: dict[str, Any] = {**weights, "format": FORMAT, "least": least, "date": date}
    np.savez_compressed(content, **arrays)
    return write_released(path, content.getvalue())


def _shapes() -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    for name, (inputs, outputs, kernel, _) in LAYERS.items():
        shapes[f"{name}.weight"] = (outputs, inputs, kernel, kernel)
        shapes[f"{name}.bias"] = (outputs,)
    return shapes


def _checked(file: Any, name: str) -> Floats:  # noqa: ANN401 - numpy's NpzFile has no type to name
    array = np.asarray(file[name], np.float32)
    if array.shape != _shapes()[name] or not np.isfinite(array).all():
        raise ValueError(f"{name} is {array.shape}, expected {_shapes()[name]}")
    array.setflags(write=False)
    return array
