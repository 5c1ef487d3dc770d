"""What a network takes over from one that was trained earlier."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from siggui.errors import InputError
from siggui.training.backbone import State
from siggui.verifier.architectures import LAID, SECOND_BRANCH, TAUGHT_REGIONS, TWO_BRANCHES
from siggui.verifier.architectures.taught import TaughtTrunk
from siggui.verifier.architectures.two_branches import SecondBranch, TwoBranches
from siggui.verifier.network import SiameseNetwork

_PLACES = {
    (SECOND_BRANCH, "cells"): {"encoder.trunk.": "encoder.trunk."},
    (SECOND_BRANCH, TWO_BRANCHES): {"encoder.first.trunk.": "encoder.trunk."},
    (SECOND_BRANCH, TAUGHT_REGIONS): {
        "encoder.regions.": "encoder.second.taught.",
        "comparer.": "comparer.taught.",
    },
    (TWO_BRANCHES, "cells"): {"encoder.": "encoder.first.", "comparer.": "comparer.cells."},
    (TWO_BRANCHES, LAID): {"comparer.": "comparer.laid."},
    (TWO_BRANCHES, SECOND_BRANCH): {
        "encoder.second.": "encoder.second.",
        "comparer.": "comparer.second.",
    },
}
"""Where parts of another architecture (the second one named) belong, by their names."""


def take_over(
    network: SiameseNetwork, architecture: str, earlier: SiameseNetwork, earlier_architecture: str
) -> None:
    """Give a network the weights of an earlier one.

    One with two branches may go on from a network that knows a part of it, or from several, one
    after the other; what none of them knows is left as it is.

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
    if isinstance(network.encoder, TwoBranches) and isinstance(earlier.encoder, SecondBranch):
        _check_trunks(network.encoder, earlier.encoder)
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


def _check_trunks(own: TwoBranches, borrowed: SecondBranch) -> None:
    parts = (each.state_dict().values() for each in (own.first.trunk, borrowed.trunk))
    if not all(map(torch.equal, *parts)):
        raise InputError(
            "start-differs",
            "The second branch learned on the trunk of another network.",
            "Give the network that it began with by --start, in front of it.",
        )
