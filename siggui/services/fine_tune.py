"""Hands out what a network may learn from, and puts a network that learned in use, or back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from siggui.domain.fine_tuning import Change, SignedImages, Writer, objections, record, writers
from siggui.domain.own_network import OwnNetwork
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

_EACH = 6
"""Specimens, confirmed items and forgeries of a person: nobody is learned more than others."""


class FineTuningService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def writers(self, day: date) -> tuple[Writer, ...]:
        """Who can be learned from, and who is kept back to judge by; no image is opened.

        Args:
            day: On which specimens have to be valid.

        Raises:
            InputError: ``right-missing`` and others, as ``RecordRoom.session``; or
                ``fine-tuning-too-little``.
            SystemFault: As ``Store.reading``.
        """
        from siggui.storage.learning_rows import LearningRows

        self._room.session.require(Right.RECALIBRATE)
        with self._room.reading() as records:
            return writers(LearningRows(records.connection).signatories(day))

    def images(self, chosen: Sequence[Writer]) -> Iterator[SignedImages]:
        """Their signatures, one person at a time, so that few are in memory.

        Raises:
            SystemFault: As ``Store.reading``; ``part-damaged`` if an image was altered.
        """
        for writer in chosen:
            everything = writer.signatories
            specimens = [key for each in everything for key in each.specimens][-_EACH:]
            confirmed = [key for each in everything for key in each.confirmed][-_EACH:]
            forged = [key for each in everything for key in each.forged][-_EACH:]
            with self._room.reading() as records:
                kept = records.specimens.images(specimens)
                questioned = {
                    key: records.cases.questioned_image(key) for key in (*confirmed, *forged)
                }
            # A customer may have been erased meanwhile.
            yield SignedImages(
                writer.is_held_out,
                tuple(kept[key] for key in specimens if key in kept)
                + tuple(image for key in confirmed if (image := questioned[key])),
                tuple(image for key in forged if (image := questioned[key])),
            )

    def put_in_use(
        self,
        weights: bytes,
        changes: Sequence[Change],
        chosen: Sequence[Writer],
    ) -> OwnNetwork:
        """Keep a tuned network; windows and commands on these records take it up when they start.

        Args:
            weights: Content of its file.
            changes: How it compares with that one.
            chosen: Who was learned from and judged by.

        Raises:
            InputError: ``fine-tuning-worse`` if it must not be used; as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting`` or ``kept_weights``; nothing was changed then.
        """
        from siggui.storage.network_rows import network_record
        from siggui.verifier.weights import FINE_TUNED_FROM, kept_weights

        against = objections(changes)
        if against or not changes:
            raise InputError(
                "fine-tuning-worse",
                "The tuned network is not put in use. " + " ".join(against),
                "The network in use stays. More specimens, or more minutes, may help.",
            )
        details = {
            "changes": record(changes),
            "learned": sum(not writer.is_held_out for writer in chosen),
            "held_out": sum(writer.is_held_out for writer in chosen),
            "forged": sum(writer.forged for writer in chosen),
        }
        read = kept_weights(weights)
        with self._room.acting(Right.RECALIBRATE) as records:
            audit = records.audit
            network = OwnNetwork(
                new_id(),
                read.version,
                str(read.recipe[FINE_TUNED_FROM]),
                read.sha256,
                audit.time_utc,
                audit.actor,
            )
            records.networks.add(network, weights)
            audit.append(
                "fine-tuned",
                f"network:{network.id}",
                {"record": network_record(network), **details},
            )
        return network

    def undo(self) -> OwnNetwork | None:
        """Take the newest tuned network out of use, with an audit row.

        Returns:
            What is in use now; None for the shipped one.

        Raises:
            InputError: ``fine-tuning-none``, or as ``RecordRoom.acting``.
            SystemFault: As ``Store.acting``, or the shipped weights cannot be used; nothing was
                changed then.
        """
        from siggui.verifier.weights import shipped_version

        installed = shipped_version()
        with self._room.acting(Right.RECALIBRATE) as records:
            # One made from a network that was shipped before is out of use; withdrawn it is silent.
            network = records.networks.in_use(installed) or records.networks.newest_in_use()
            if network is None:
                raise InputError(
                    "fine-tuning-none",
                    "The shipped network is in use; there is nothing to undo.",
                    "“siggui fine-tune” shows what your own signatures would change.",
                )
            records.networks.withdraw(network.id)
            records.audit.append("fine-tuning-undone", f"network-undone:{network.id}", {})
            return records.networks.in_use(installed)
