"""What a network takes over from one that was trained earlier."""

from __future__ import annotations

from collections.abc import Mapping

from siggui.errors import InputError
from siggui.training.backbone import State
from siggui.verifier.architectures import LAID, STUDENT, TAUGHT_REGIONS, THREE_VOICES
from siggui.verifier.architectures.taught import TaughtTrunk
from siggui.verifier.network import SiameseNetwork

_PLACES = {
    (STUDENT, "cells"): {"encoder.trunk.": "encoder.trunk."},
    (STUDENT, TAUGHT_REGIONS): {
        "encoder.regions.": "encoder.taught.",
        "comparer.": "comparer.taught.",
    },
    (STUDENT, THREE_VOICES): {"encoder.student.": "encoder.", "comparer.student.": "comparer."},
    (THREE_VOICES, STUDENT): {"encoder.": "encoder.student.", "comparer.": "comparer.student."},
    (THREE_VOICES, LAID): {"comparer.": "comparer.laid."},
}
"""Where parts of another architecture (the second one named) belong, by their names."""


def take_over(
    network: SiameseNetwork, architecture: str, earlier: SiameseNetwork, earlier_architecture: str
) -> None:
    """Give a network the weights of an earlier one.

    One that is put together may go on from networks that know a part of it, one after the other;
    what none of them knows is left as it is.

    Args:
        network: Changed in place.
        architecture: That it was built by.
        earlier: What was learned.
        earlier_architecture: That it was built by.

    Raises:
        InputError: ``start-differs`` if they do not fit.
    """
    state = earlier.state_dict()
    places = _PLACES.get((architecture, earlier_architecture))
    if places is not None:
        state = network.state_dict() | {
            there + name.removeprefix(here): part
            for name, part in state.items()
            for here, there in places.items()
            if name.startswith(here)
        }
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise InputError(
            "start-differs",
            "The weights to start from belong to another architecture.",
            "Choose with --architecture the one that they were trained with.",
        ) from error


def begin_taught(trunk: TaughtTrunk, states: Mapping[str, State]) -> None:
    """Give a trunk what was taught on photographs.

    Args:
        trunk: Changed in place.
        states: From :func:`siggui.training.backbone.taught`.
    """
    for name, state in states.items():
        number, _, part = name.rpartition("_")
        if number:
            trunk.get_submodule(f"blocks.{number}.{part}").load_state_dict(state)
        else:
            # Ink has no color: what the three would give is added up.
            grey = state["conv.weight"].sum(dim=1, keepdim=True)
            trunk.stem.load_state_dict(state | {"conv.weight": grey})
