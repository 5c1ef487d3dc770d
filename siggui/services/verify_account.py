"""Who of an account's signatories may have signed: the questioned signature against all of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any

from siggui.domain.customers import AccountFile, Signatory, Specimen, SpecimenState
from siggui.domain.decision import Finding, OperatingPoint
from siggui.domain.quality import about_age, about_specimens
from siggui.domain.rights import Right
from siggui.errors import Cancelled, InputError
from siggui.services.copies import ABOUT_SAME_IMAGE, copied_specimen, copy_warning
from siggui.services.packing import pack_embedding, unpack_embedding, unpack_trace
from siggui.services.turning import fitting_turns, turn_warning
from siggui.services.verify import content_key, thresholds
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.customers import CustomerService
    from siggui.services.ports import Engine, Score
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService

_CAUGHT_UP_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class SignatoryFinding:
    """The machine's advice about one signatory.

    Attributes:
        signatory: Who.
        specimens: That were compared, in this order.
        finding: As for a single verification.
    """

    signatory: Signatory
    specimens: tuple[Specimen, ...]
    finding: Finding


@dataclass(frozen=True, slots=True)
class AccountFinding:
    """The machine's advice about one account.

    Attributes:
        candidates: Signatories with valid specimens, the most alike first; at least one.
        without_specimens: Signatories nobody can be compared with.
    """

    candidates: tuple[SignatoryFinding, ...]
    without_specimens: tuple[Signatory, ...]

    @property
    def best(self) -> SignatoryFinding:
        """The signatory whose specimens are the most alike."""
        return self.candidates[0]


class AccountVerification:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        customers: Reads them.
        verification: Holds the model.
    """

    def __init__(
        self, room: RecordRoom, customers: CustomerService, verification: VerificationService
    ) -> None:
        self._room, self._customers, self._verification = room, customers, verification

    def verify_account(
        self,
        account_id: str,
        questioned: PreparedSignature,
        *,
        day: date,
        operating_point: str = "standard",
        cancelled: Event | None = None,
    ) -> AccountFinding:
        """Compare with every valid specimen of every signatory.

        Args:
            account_id: The account.
            questioned: The signature to be checked.
            day: On which the item was signed.
            operating_point: Which thresholds.
            cancelled: Looked at between the steps.

        Raises:
            InputError: ``account-unknown``, ``specimens-missing``, ``specimens-waiting``,
                ``specimens-later``, ``specimens-expired``, or as ``VerificationService.verify``.
            SystemFault: As ``Store.reading``, or the model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        if questioned.refusal is not None:
            raise questioned.refusal
        account = self._customers.account(account_id)
        by_signatory = [(file.signatory, file.valid_on(day)) for file in account.signatories]
        compared = [(person, specimens) for person, specimens in by_signatory if specimens]
        if not compared:
            raise _nothing_to_compare(account, day)
        engine = self._verification.loaded_engine()
        point = thresholds(self._verification.operating_points(), operating_point)
        started = perf_counter()
        everything = [specimen for _, specimens in compared for specimen in specimens]
        embeddings = self._embeddings(engine, everything, cancelled)
        _stop_if(cancelled)
        own = self._verification.embedding(questioned, cancelled)
        scores = engine.compare_many(
            [([embeddings[specimen.id] for specimen in group], own) for _, group in compared]
        )
        fits: list[int | None] = [None] * len(compared)
        if all(score.log_lr < point.no_match_below for score in scores):
            fits = fitting_turns(
                engine,
                [
                    ([embeddings[specimen.id] for specimen in group], questioned.canvas)
                    for _, group in compared
                ],
            )
        duration_ms = (perf_counter() - started) * 1000.0
        _stop_if(cancelled)
        findings = [
            SignatoryFinding(
                person,
                group,
                self._finding(engine, point, questioned, group, score, fit, duration_ms, day),
            )
            for (person, group), score, fit in zip(compared, scores, fits, strict=True)
        ]
        findings.sort(key=lambda each: -each.finding.log_lr)
        return AccountFinding(
            tuple(findings), tuple(person for person, group in by_signatory if not group)
        )

    def catch_up(self, after: str, cancelled: Event | None = None) -> str:
        """Let a new network see a few specimens that only an older one has seen.

        An account that is compared meanwhile does not wait for it: its own are embedded then.

        Args:
            after: What the call before returned; empty for the first.
            cancelled: Looked at between the specimens.

        Returns:
            How far it came; empty at the end.

        Raises:
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        engine = self._verification.loaded_engine()
        with self._room.reading() as records:
            unseen = records.specimens.unseen(engine.model_version, after, _CAUGHT_UP_AT_ONCE)
            images = records.specimens.images(unseen)
        made = {}
        for key, image in images.items():
            # Cleaned otherwise than when it was put on file; told when it is compared.
            with suppress(InputError):
                (made[key],) = engine.embed([self._canvas(image, cancelled)])
        if made:
            self._keep(engine.model_version, made)
        return unseen[-1] if unseen else ""

    def _finding(
        self,
        engine: Engine,
        point: OperatingPoint,
        questioned: PreparedSignature,
        specimens: tuple[Specimen, ...],
        score: Score,
        fit: int | None,
        duration_ms: float,
        day: date,
    ) -> Finding:
        key = content_key(questioned).hex()
        newest = max(specimen.valid_from for specimen in specimens)
        warnings = questioned.warnings + about_specimens(len(specimens)) + about_age(newest, day)
        if any(specimen.canvas_key == key for specimen in specimens):
            warnings = (ABOUT_SAME_IMAGE, *warnings)
        elif (place := self._copied(questioned, specimens, score)) is not None:
            warnings = (copy_warning(say("Specimen {number}", number=place + 1)), *warnings)
        if fit is not None:
            warnings = (turn_warning(fit), *warnings)
        return Finding(
            similarity=score.similarity,
            log_lr=score.log_lr,
            decision=point.decide(score.log_lr, [warning.code for warning in warnings]),
            operating_point=point,
            specimen_similarities=tuple(score.specimen_similarities),
            warnings=warnings,
            device=score.device,
            model_version=engine.model_version,
            duration_ms=duration_ms,
        )

    def _copied(
        self, questioned: PreparedSignature, specimens: tuple[Specimen, ...], score: Score
    ) -> int | None:
        from siggui.imaging.duplicate import trace

        with self._room.reading() as records:
            paths = records.specimens.traces([specimen.id for specimen in specimens])
        return copied_specimen(
            lambda place: unpack_trace(paths[specimens[place].id]),
            trace(questioned.canvas),
            score.specimen_similarities,
        )

    def _embeddings(
        self, engine: Engine, specimens: list[Specimen], cancelled: Event | None
    ) -> dict[str, Any]:
        """What this network makes of the specimens; those another one embedded are done anew."""
        version = engine.model_version
        ids = [specimen.id for specimen in specimens]
        with self._room.reading() as records:
            kept = records.specimens.embeddings(ids, version)
            images = records.specimens.images([key for key in ids if key not in kept])
        embeddings = {key: unpack_embedding(data, version) for key, data in kept.items()}
        if images:
            new = {
                key: engine.embed([self._canvas(image, cancelled)])[0]
                for key, image in images.items()
            }
            self._keep(version, new)
            embeddings |= new
        return embeddings

    def _canvas(self, image: bytes, cancelled: Event | None) -> Any:  # noqa: ANN401
        from siggui.imaging.document import first_page

        _stop_if(cancelled)
        page = first_page(image, name="specimen")
        return self._verification.prepare(page, cancelled).canvas

    def _keep(self, version: str, embeddings: dict[str, Any]) -> None:
        with self._room.acting(Right.LOOK_UP) as records:
            # Another desk may have been quicker; what it kept is the same.
            known = records.specimens.embeddings(embeddings, version)
            for key, embedding in embeddings.items():
                if key not in known:
                    records.specimens.keep_embedding(key, version, pack_embedding(embedding))
            details = {"model": version, "specimens": sorted(embeddings)}
            records.audit.append("specimens-embedded", f"model:{version[:70]}", details)


def _nothing_to_compare(account: AccountFile, day: date) -> InputError:
    specimens = [specimen for file in account.signatories for specimen in file.specimens]
    if any(specimen.state is SpecimenState.WAITING for specimen in specimens):
        return InputError(
            "specimens-waiting",
            "The specimens of this account wait for a second person to confirm them.",
            "Ask somebody else to look at them on the Accounts page.",
        )
    later = [
        specimen.valid_from
        for specimen in specimens
        if specimen.state is SpecimenState.ACTIVE and specimen.valid_from > day
    ]
    if later:
        return InputError(
            "specimens-later",
            say("The specimens of this account count from {day} on.", day=min(later)),
            "Check the day on which the item was signed, and the date of this computer.",
        )
    if specimens:
        return InputError(
            "specimens-expired",
            "No specimen of this account is valid.",
            "Enroll a new one, signed at the desk.",
        )
    return InputError(
        "specimens-missing",
        "There is no specimen of any signatory of this account.",
        "Enroll one first.",
    )


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
