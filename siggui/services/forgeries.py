"""Puts rejected signatures on the list of known forgeries, and looks questioned ones up in it."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any

from siggui.domain.casework import Outcome
from siggui.domain.forgery import (
    HIT_FROM,
    LOOKED_AT,
    ForgeryFinding,
    ForgeryHit,
    KnownForgery,
    checked_listing_reason,
)
from siggui.domain.rights import Right
from siggui.errors import Cancelled, InputError
from siggui.services.customers import new_id
from siggui.services.packing import pack_embedding, pack_vector, unpack_embedding, unpack_vectors
from siggui.services.verify import content_key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.ports import Engine
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.storage.forgery_rows import ListState
    from siggui.storage.store import Records

CAUGHT_UP_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class _Index:
    """The list in memory.

    Attributes:
        version: Of the network.
        state: Of the list when it was read.
        ids: Of the entries.
        vectors: (N, D) float32, unit length.
        waiting: Entries that this network has not seen.
    """

    version: str
    state: ListState
    ids: tuple[str, ...]
    vectors: NDArray[np.float32]
    waiting: int


class ForgeryList:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        verification: Holds the model.
    """

    def __init__(self, room: RecordRoom, verification: VerificationService) -> None:
        self._room, self._verification = room, verification
        self._index: _Index | None = None

    def put_on(self, verification_id: str, reason_code: str) -> KnownForgery:
        """Put a rejected signature on the list, or back on it.

        Args:
            verification_id: The verdict on which it was rejected.
            reason_code: Why.

        Raises:
            InputError: ``reason-unknown``, ``verdict-unknown``, ``not-rejected`` or
                ``forgery-listed``.
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run.
        """
        from siggui.storage.forgery_rows import forgery_record

        checked_listing_reason(reason_code)
        engine = self._verification.loaded_engine()
        with self._room.reading() as records:
            image = records.cases.questioned_image(verification_id)
        if image is None:
            raise InputError(
                "verdict-unknown", "There is no such verdict.", "Look the item up again."
            )
        prepared = self._prepared(image)
        embedding = self._verification.embedding(prepared)
        with self._room.acting(Right.DECIDE) as records:
            account_id = _account_of_rejected(records, verification_id)
            known = records.forgeries.of_verification(verification_id)
            if known is not None:
                return _back_on(records, *known)
            forgery = KnownForgery(
                new_id(),
                verification_id,
                account_id,
                content_key(prepared).hex(),
                reason_code,
                records.audit.time_utc,
                records.audit.actor,
            )
            row = records.audit.append(
                "forgery-listed",
                f"forgery:{forgery.id}",
                {"record": forgery_record(forgery), "model": engine.model_version},
            )
            records.forgeries.add(forgery, row.sequence)
            records.forgeries.keep_embedding(
                forgery.id,
                engine.model_version,
                pack_vector(embedding),
                pack_embedding(embedding),
            )
            return forgery

    def take_off(self, verification_id: str) -> None:
        """Take a signature off the list; that it was on it stays in the log.

        Raises:
            InputError: ``forgery-unknown``.
            SystemFault: As ``Store.acting``.
        """
        with self._room.acting(Right.DECIDE) as records:
            known = records.forgeries.of_verification(verification_id)
            if known is None or not known[1]:
                raise InputError(
                    "forgery-unknown", "This item is not on the list.", "Look the item up again."
                )
            row = records.audit.append("forgery-unlisted", f"forgery-entry:{known[0].id}", {})
            records.forgeries.set_in_force(known[0].id, False, row.sequence)

    def read_list(self) -> int:
        """Have the list in memory before the first look-up; returns how many entries count.

        Raises:
            SystemFault: As ``Store.reading``, or the model cannot be loaded or run.
        """
        engine = self._verification.loaded_engine()
        with self._room.reading() as records:
            return len(self._current(records, engine).ids)

    def look_up(
        self,
        questioned: PreparedSignature,
        account_id: str,
        own_log_lr: float,
        cancelled: Event | None = None,
    ) -> ForgeryFinding:
        """Compare a questioned signature with the list of every account.

        A genuine signature is like what imitates it. So an entry of the same account counts only
        if the signature is more like it than like the specimens.

        Args:
            questioned: The signature.
            account_id: The account the item is drawn on.
            own_log_lr: How it compares with the account's own specimens, at best.
            cancelled: Looked at between the steps.

        Raises:
            SystemFault: As ``Store.reading``, or the model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        engine = self._verification.loaded_engine()
        own = self._verification.embedding(questioned, cancelled)
        with self._room.reading() as records:
            index = self._current(records, engine)
            if not index.ids:
                return ForgeryFinding((), index.waiting)
            nearest = _nearest(index, own)
            kept = records.forgeries.embeddings(nearest, engine.model_version)
            entries = records.forgeries.entries(nearest)
        _stop_if(cancelled)
        keys = [key for key in nearest if key in kept and key in entries]
        scores = engine.compare_many(
            [([unpack_embedding(kept[key], engine.model_version)], own) for key in keys]
        )
        same = content_key(questioned).hex()
        hits = []
        for key, score in zip(keys, scores, strict=True):
            forgery, number, sequence = entries[key]
            is_same = forgery.canvas_key == same
            is_own = forgery.account_id == account_id and score.log_lr <= own_log_lr
            if is_same or (score.log_lr >= HIT_FROM and not is_own):
                hits.append(
                    ForgeryHit(forgery, number, sequence, score.similarity, score.log_lr, is_same)
                )
        hits.sort(key=lambda hit: -hit.log_lr)
        return ForgeryFinding(tuple(hits), index.waiting)

    def catch_up(self, cancelled: Event | None = None) -> int:
        """Let a new network see some entries that only an older one has seen.

        Returns:
            How many are left.

        Raises:
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        engine = self._verification.loaded_engine()
        version = engine.model_version
        with self._room.reading() as records:
            unseen = records.forgeries.unseen(version, CAUGHT_UP_AT_ONCE)
            images = {key: records.cases.questioned_image(v) for key, v in unseen.items()}
        made: dict[str, Any] = {}
        for key, image in images.items():
            _stop_if(cancelled)
            if image is not None:
                (made[key],) = engine.embed([self._prepared(image).canvas])
        if made:
            with self._room.acting(Right.LOOK_UP) as records:
                known = records.forgeries.embeddings(made, version)
                for key, embedding in made.items():
                    if key not in known:
                        records.forgeries.keep_embedding(
                            key, version, pack_vector(embedding), pack_embedding(embedding)
                        )
                details = {"model": version, "forgeries": sorted(made)}
                row = records.audit.append("forgeries-embedded", f"model:{version[:70]}", details)
                records.forgeries.touch(made, row.sequence)
        if not made:
            return 0
        with self._room.reading() as records:
            return self._current(records, engine).waiting

    def _current(self, records: Records, engine: Engine) -> _Index:
        """The list as it is now; read anew only after it was changed."""
        version = engine.model_version
        state = records.forgeries.state()
        if self._index is None or (self._index.version, self._index.state) != (version, state):
            pairs = list(records.forgeries.vectors(version))
            self._index = _Index(
                version,
                state,
                tuple(key for key, _ in pairs),
                unpack_vectors([vector for _, vector in pairs]),
                records.forgeries.count_in_force() - len(pairs),
            )
        return self._index

    def _prepared(self, image: bytes) -> PreparedSignature:
        from siggui.imaging.document import first_page

        return self._verification.prepare(first_page(image, name="forgery"))


def _nearest(index: _Index, own: Any) -> list[str]:  # noqa: ANN401 - opaque outside the verifier
    """The entries whose vectors are the nearest by cosine, the nearest first."""
    import numpy as np

    cosines = index.vectors @ unpack_vectors([pack_vector(own)])[0]
    count = min(LOOKED_AT, len(cosines))
    best = np.argpartition(-cosines, count - 1)[:count]
    return [index.ids[place] for place in best[np.argsort(-cosines[best])]]


def _account_of_rejected(records: Records, verification_id: str) -> str:
    decisions = records.cases.decisions_on(verification_id)
    if not decisions or decisions[-1].outcome is not Outcome.REJECT:
        raise InputError(
            "not-rejected",
            "Only a rejected item can be put on the list of forgeries.",
            "Reject it first.",
        )
    account_id = records.cases.account_of(verification_id)
    if account_id is None:
        raise InputError("verdict-unknown", "There is no such verdict.", "Look the item up again.")
    return account_id


def _back_on(records: Records, forgery: KnownForgery, in_force: bool) -> KnownForgery:
    if in_force:
        raise InputError(
            "forgery-listed", "This item is on the list already.", "There is nothing to do."
        )
    row = records.audit.append("forgery-relisted", f"forgery-entry:{forgery.id}", {})
    records.forgeries.set_in_force(forgery.id, True, row.sequence)
    return forgery


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
