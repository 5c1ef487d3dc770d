"""Loads the network that the records say is in use: the bank's own, else the shipped one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from siggui.errors import InputError, SystemFault
from siggui.services import verify
from siggui.wording import joined, say

if TYPE_CHECKING:
    from siggui.domain.own_network import OwnNetwork
    from siggui.services.ports import Engine
    from siggui.services.record_room import RecordRoom


def load_in_use(room: RecordRoom, device: str = "auto", weights: Path | None = None) -> Engine:
    """Load the network for work on the records; this imports torch and takes seconds.

    Nobody has to have signed in: a network shows nothing of anybody. Where the bank's own one
    cannot be had, the shipped one is used and says so.

    Args:
        room: The records; none are made.
        device: As for ``verify.load_verifier``.
        weights: A file of one's own training, which is used whatever the records say.

    Raises:
        SystemFault: As ``verify.load_verifier``.
    """
    if weights is not None:
        return verify.load_verifier(device, weights)
    if not room.has_records:
        return verify.load_verifier(device)
    try:
        found = _own(room, device)
    except (InputError, SystemFault) as error:
        found = joined([error.message, say("So the shipped network is used, not the bank's own.")])
    if not isinstance(found, str):
        return found
    engine = verify.load_verifier(device)
    if found:
        engine.notices.append(found)
    return engine


def load_version(room: RecordRoom, model_version: str, device: str = "cpu") -> Engine:
    """Load the network that made a verdict, if the records keep it; else the shipped one.

    Raises:
        SystemFault: As ``verify.load_verifier``, ``Store.reading`` and ``kept_weights``.
    """
    with room.store.reading() as records:
        network = records.networks.of_version(model_version)
        content = None if network is None else records.networks.weights(network.id)
    if network is None or content is None:
        return verify.load_verifier(device)
    return _built(network, content, device)


def _own(room: RecordRoom, device: str) -> Engine | str:
    """The bank's own network; else why the shipped one is used, empty if there is no other."""
    with room.store.reading() as records:
        newest = records.networks.newest_in_use()
    if newest is None:
        return ""
    from siggui.verifier.weights import shipped_version

    installed = shipped_version()
    with room.store.reading() as records:
        network = records.networks.in_use(installed)
        if network is None:
            return say(
                "Your own network was made from one that was shipped before. The shipped one is "
                "used; “siggui fine-tune” makes a new one of it."
            )
        content = records.networks.weights(network.id)
    return _built(network, content, device)


def _built(network: OwnNetwork, content: bytes, device: str) -> Engine:
    from siggui.verifier.engine import Verifier
    from siggui.verifier.weights import kept_weights

    return Verifier(kept_weights(content, network.sha256), device)
