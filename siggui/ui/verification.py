"""Runs verifications as soon as there is something to verify; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siggui.domain.decision import Finding
from siggui.ui.tasks import Lane, Task, TaskRunner

if TYPE_CHECKING:
    from threading import Event

    from siggui.domain.own_view import OwnView
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.verify import EngineState, VerificationService


class Phase(Enum):
    """What the page shows."""

    EMPTY = "empty"
    """Something to compare is missing."""
    WAITING = "waiting"
    """All is there, the model is still loading."""
    BUSY = "busy"
    STOPPED = "stopped"
    """The clerk cancelled."""
    FAILED = "failed"
    BLIND = "blind"
    """The verdict is known, and withheld until the clerk has given their own view."""
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is to be compared.

    Attributes:
        specimens: At least one.
        questioned: By whom?
    """

    specimens: tuple[PreparedSignature, ...]
    questioned: PreparedSignature

    def same_as(self, other: Question | None) -> bool:
        """Whether it is about the very same images in the same order."""
        return (
            other is not None
            and self.questioned is other.questioned
            and len(self.specimens) == len(other.specimens)
            and all(a is b for a, b in zip(self.specimens, other.specimens, strict=True))
        )


class Verification(QObject):
    """The state of the one question on the page.

    Signals:
        phase_changed: See :class:`Phase`.
        engine_loading: The model is being loaded.
        engine_changed: An ``EngineState``: the model is loaded, or fell back to another device.
        engine_failed: The exception that kept the model from loading.
        found: A ``Finding``.
        failed: The exception of a verification.
    """

    phase_changed = Signal(object)
    engine_loading = Signal()
    engine_changed = Signal(object)
    engine_failed = Signal(object)
    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: VerificationService,
        tasks: TaskRunner,
        preload: Callable[[Event], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._tasks, self._preload = service, tasks, preload
        self._question: Question | None = None
        self._loading: Task | None = None
        self._running: Task | None = None
        self.operating_point = "standard"
        self.engine: EngineState | None = None
        self.engine_error: Exception | None = None
        self.finding: Finding | None = None
        self._withheld: Finding | None = None
        self.blind_first = False
        self.own_view: OwnView | None = None
        """What the clerk said of this question before they saw the verdict."""
        self.is_veiled = False
        """What is found must not be seen: somebody decides by eye alone."""
        self.phase = Phase.EMPTY

    @property
    def is_told(self) -> bool:
        """Whether there is a verdict that may be seen."""
        return self.phase is Phase.VERDICT and not self.is_veiled

    @property
    def question(self) -> Question | None:
        """What is compared; None while something is missing."""
        return self._question

    def ask_more(self, work: Callable[..., object], *arguments: object) -> Task:
        """Have the thread of the model find out more about the question on the page.

        Args:
            work: Gets the service, the question, the arguments and the event of cancelling.
            arguments: For it.

        Raises:
            RuntimeError: There is no question.
        """
        if self._question is None:
            raise RuntimeError("there is no question to ask more about")
        return self._tasks.submit(
            work,
            self._service,
            self._question,
            *arguments,
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )

    def load_engine(self) -> None:
        """Load the model in its thread; call again after a failure."""
        if self._loading is not None or self.engine is not None:
            return
        self.engine_error = None
        task = self._tasks.submit(
            _warm_up, self._service, self._preload, lane=Lane.ENGINE, pass_cancelled=True
        )
        self._loading = task
        self.engine_loading.emit()
        task.succeeded.connect(self._on_engine_loaded)
        task.failed.connect(self._on_engine_failed)
        if self._question is not None:
            self._verify()

    def ask(
        self, specimens: Sequence[PreparedSignature], questioned: PreparedSignature | None
    ) -> None:
        """Put the question on the page; verifies at once if it is complete and new."""
        question = Question(tuple(specimens), questioned) if specimens and questioned else None
        if question is not None and question.same_as(self._question):
            return
        if question is None and self.phase is Phase.EMPTY:
            return
        self._question = question
        self._drop()
        self.finding = self.own_view = None
        if question is None:
            self._enter(Phase.EMPTY)
        else:
            self._verify()

    def verify_again(self) -> None:
        """Ask the same question again, after a cancellation or a failure."""
        if self._question is None or self._running is not None:
            return
        if self.engine is None and self._loading is None:
            self.load_engine()
        else:
            self._verify()

    def set_operating_point(self, name: str) -> None:
        """Decide by other thresholds; what was embedded is not embedded again."""
        if name == self.operating_point:
            return
        self.operating_point = name
        if self.phase in (Phase.VERDICT, Phase.BLIND, Phase.BUSY, Phase.WAITING):
            self._drop()
            self._verify()

    def set_veiled(self, veiled: bool) -> None:
        """Keep the finding from whoever looks, until the question has left the page."""
        if veiled != self.is_veiled:
            self.is_veiled = veiled
            self.phase_changed.emit(self.phase)

    def set_blind_first(self, blind_first: bool) -> None:
        """Ask for the clerk's own view before each verdict, or no longer."""
        self.blind_first = blind_first
        if not blind_first and self._withheld is not None:
            self._tell(self._withheld)

    def give_view(self, view: OwnView) -> None:
        """The clerk has looked for themselves; now the verdict is told."""
        if self._withheld is not None:
            self.own_view = view
            self._tell(self._withheld)

    def _tell(self, finding: Finding) -> None:
        self._withheld = None
        self.finding = finding
        self._enter(Phase.VERDICT)
        self.found.emit(finding)

    def cancel(self) -> bool:
        """Stop at once; returns whether anything ran."""
        if self._running is None:
            return False
        self._drop()
        self._enter(Phase.STOPPED)
        return True

    def _drop(self) -> None:
        task, self._running, self._withheld = self._running, None, None
        if task is not None:
            task.cancel()

    def _verify(self) -> None:
        question = self._question
        if question is None:
            return
        if self.engine_error is not None:
            self._enter(Phase.FAILED)
            return
        self.finding = None
        task = self._tasks.submit(
            _verify,
            self._service,
            question,
            self.operating_point,
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )
        self._running = task
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)
        self._enter(Phase.BUSY if self.engine is not None else Phase.WAITING)

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit(phase)

    def _on_engine_loaded(self, state: EngineState) -> None:
        self._loading = None
        self.engine = state
        if self.operating_point not in state.operating_points:
            self.operating_point = next(iter(state.operating_points), self.operating_point)
        self.engine_changed.emit(state)
        if self.phase is Phase.WAITING:
            self._enter(Phase.BUSY)

    def _on_engine_failed(self, error: Exception) -> None:
        self._loading = None
        self.engine_error = error
        self._drop()
        if self._question is not None:
            self._enter(Phase.FAILED)
        self.engine_failed.emit(error)

    def _on_found(self, answer: tuple[Finding, EngineState]) -> None:
        self._running = None
        finding, state = answer
        if state != self.engine:
            self.engine = state
            self.engine_changed.emit(state)
        if self.blind_first and self.own_view is None:
            self._withheld = finding
            self._enter(Phase.BLIND)
        else:
            self._tell(finding)

    def _on_failed(self, error: Exception) -> None:
        self._running = None
        self._enter(Phase.FAILED)
        self.failed.emit(error)


def _warm_up(
    service: VerificationService,
    preload: Callable[[Event], object] | None,
    cancelled: Event,
) -> EngineState:
    if preload is not None:
        preload(cancelled)
    return service.warm_up()


def _verify(
    service: VerificationService, question: Question, operating_point: str, cancelled: Event
) -> tuple[Finding, EngineState]:
    finding = service.verify(
        question.specimens,
        question.questioned,
        operating_point=operating_point,
        cancelled=cancelled,
    )
    # Asked after the verification: it may have fallen back to another device meanwhile.
    return finding, service.warm_up()
