"""The weights file: one safetensors file whose digest is checked before anything is used."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors

from siggui.domain.released import read_released, write_released
from siggui.errors import SystemFault
from siggui.resources_path import resource
from siggui.verifier.architectures import build
from siggui.verifier.calibration import DecisionModel
from siggui.verifier.network import Channels, SiameseNetwork
from siggui.wording import say

FORMAT = "siggui-3"
SHIPPED = "weights/siggui.safetensors"
FINE_TUNED_FROM = "fine_tuned_from"
"""In a recipe: version of the network that a bank's own one was made from."""
_INSTALL_AGAIN = say("Install siggui again, so that program and weights are of one version.")


@dataclass(frozen=True, slots=True)
class Weights:
    """A network ready for evaluation, with all that was fitted for it.

    Attributes:
        network: In evaluation mode, on the CPU.
        decisions: Fusion, calibration and operating points.
        version: Date of training and the first digits of the digest.
        sha256: Of the file.
        recipe: How it was trained; ``sets`` (name to writers) and ``leave_out`` (names) say on
            what, where the weights are young enough to know.
        architecture: The name it was built by.
        channels: The channels it was built with.
    """

    network: SiameseNetwork
    decisions: DecisionModel
    version: str
    sha256: str
    recipe: dict[str, Any]
    architecture: str
    channels: Channels


def load_weights(path: Path | None = None) -> Weights:
    """Read weights, refusing any file that is not byte for byte what was released.

    Args:
        path: A safetensors file with its ``.sha256`` beside it; the shipped one if left out.

    Raises:
        SystemFault: ``weights-missing``, ``weights-altered`` or ``weights-unreadable``.
    """
    content, sha256 = _released(path or resource(SHIPPED))
    if path is None:
        return _read(content, sha256, _INSTALL_AGAIN)
    return _read(content, sha256, say("Use them with the version of siggui that made them."))


def kept_weights(content: bytes, sha256: str = "") -> Weights:
    """Weights that the records kept, refused unless they are byte for byte what was put there.

    Args:
        content: Of a safetensors file.
        sha256: As noted when it was put in use; empty for one that was made this moment.

    Raises:
        SystemFault: ``weights-altered`` or ``weights-unreadable``.
    """
    actual = hashlib.sha256(content).hexdigest()
    if sha256 and actual != sha256:
        raise SystemFault(
            "weights-altered",
            "The network that was fine-tuned here was altered, so it gives no verdict.",
            "Go back to the shipped one with “siggui fine-tune --undo”.",
        )
    return _read(
        content,
        actual,
        say(
            "Another version of siggui made this bank's own network; that version can still make "
            "its verdicts again. “siggui fine-tune” makes a new one."
        ),
    )


def shipped_version() -> str:
    """Version of the installed network; reads the file, builds nothing.

    Raises:
        SystemFault: As :func:`load_weights`.
    """
    content, sha256 = _released(resource(SHIPPED))
    try:
        return _version(_metadata(content), sha256)
    except (KeyError, ValueError, struct.error) as error:
        raise _unreadable(_INSTALL_AGAIN) from error


def _released(path: Path) -> tuple[bytes, str]:
    return read_released(
        path,
        missing=(
            say("The network's weights or their digest cannot be read ({name}).", name=path.name),
            say("Install siggui again, or give --weights a file with its .sha256 beside it."),
        ),
        altered=(
            say("The network's weights were altered after release, so no verdict is given."),
            say("Install siggui again from a source you trust."),
        ),
    )


def _read(content: bytes, sha256: str, if_unreadable: str) -> Weights:
    try:
        tensors, metadata = load_tensors(content), _metadata(content)
        if metadata["format"] != FORMAT:
            raise ValueError(f"format is {metadata['format']}, expected {FORMAT}")
        architecture, channels = metadata["architecture"], json.loads(metadata["channels"])
        network = build(architecture, tuple(channels))
        network.load_state_dict(tensors)
        decisions = DecisionModel.from_json(json.loads(metadata["decisions"]))
        recipe = json.loads(metadata["recipe"])
    except (SafetensorError, KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _unreadable(if_unreadable) from error
    version = _version(metadata, sha256)
    return Weights(
        network.eval(), decisions, version, sha256, recipe, architecture, tuple(channels)
    )


def _version(metadata: dict[str, str], sha256: str) -> str:
    """Date and digest; the name of a fine-tuned network says that it is no shipped one."""
    own = "own-" if FINE_TUNED_FROM in json.loads(metadata["recipe"]) else ""
    return f"{metadata['date']}-{own}{sha256[:8]}"


def _unreadable(hint: str) -> SystemFault:
    return SystemFault(
        "weights-unreadable", "The network's weights do not fit this version of siggui.", hint
    )


def save_weights(
    path: Path,
    network: SiameseNetwork,
    decisions: DecisionModel,
    *,
    architecture: str,
    channels: Channels,
    date: str,
    recipe: dict[str, Any],
) -> str:
    """Write weights and their digest.

    Args:
        path: Of the safetensors file.
        network: As made by :func:`siggui.verifier.architectures.build`.
        decisions: What was fitted for it.
        architecture: The name it was built by.
        channels: The channels it was built with.
        date: Of the training, ISO 8601.
        recipe: How it was trained.

    Returns:
        The SHA-256 of the file.
    """
    content = packed_weights(
        network,
        decisions,
        architecture=architecture,
        channels=channels,
        date=date,
        recipe=recipe,
    )
    return write_released(path, content)


def packed_weights(
    network: SiameseNetwork,
    decisions: DecisionModel,
    *,
    architecture: str,
    channels: Channels,
    date: str,
    recipe: dict[str, Any],
) -> bytes:
    """The content of a weights file, see :func:`save_weights`."""
    tensors = {
        name: tensor.detach().cpu().contiguous().clone()
        for name, tensor in network.state_dict().items()
        if tensor.dtype in (torch.float32, torch.int64)
    }
    metadata = {
        "format": FORMAT,
        "architecture": architecture,
        "channels": json.dumps(list(channels)),
        "date": date,
        "recipe": json.dumps(recipe),
        "decisions": json.dumps(decisions.to_json()),
    }
    return save_tensors(tensors, metadata=metadata)


def _metadata(content: bytes) -> dict[str, str]:
    """The header's text, which the library only reads from files."""
    (length,) = struct.unpack("<Q", content[:8])
    header: dict[str, dict[str, str]] = json.loads(content[8 : 8 + length])
    return header["__metadata__"]
