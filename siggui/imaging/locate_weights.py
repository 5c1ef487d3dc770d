"""The locator's weights: an .npz whose digest is checked before anything in it is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from siggui.domain.located import Sureness
from siggui.imaging.array_weights import read_arrays, write_arrays
from siggui.imaging.layers import Floats
from siggui.imaging.locate_closeup import CLOSEUP
from siggui.imaging.locate_network import LAYERS
from siggui.imaging.locate_second import SECOND
from siggui.resources_path import resource
from siggui.wording import say

FORMAT = "siggui-locator-4"
SHIPPED = "weights/locator.npz"


@dataclass(frozen=True, eq=False)
class Locator:
    """A network that finds signatures, ready to run.

    Attributes:
        weights: See `siggui.imaging.locate_network.run` and `siggui.imaging.locate_second.weighed`.
        least: How sure it has to be.
        version: Date of training and the first digits of the digest.
    """

    weights: MappingProxyType[str, Floats]
    least: Sureness
    version: str


@lru_cache(maxsize=2)
def load_locator(path: Path | None = None) -> Locator:
    """Read weights, refusing any file that is not byte for byte what was released.

    Args:
        path: With its ``.sha256`` beside it; the shipped one if left out.

    Raises:
        SystemFault: ``weights-missing``, ``weights-altered`` or ``weights-unreadable``.
    """
    weights, said, sha256 = read_arrays(
        path or resource(SHIPPED),
        FORMAT,
        LAYERS | CLOSEUP | SECOND,
        say("that find signatures"),
        say("frame the signature by hand"),
    )
    least = Sureness(float(said["least_place"]), float(said["least_page"]))
    return Locator(weights, least, f"{said['date']}-{sha256[:8]}")


def save_locator(
    path: Path, weights: dict[str, NDArray[np.float16]], *, least: Sureness, date: str
) -> str:
    """Write weights and their digest.

    Returns:
        The SHA-256 of the file.
    """
    return write_arrays(
        path, FORMAT, weights, least_place=least.place, least_page=least.page, date=date
    )
