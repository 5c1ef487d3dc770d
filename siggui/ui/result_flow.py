"""From the state of the verification to what the result card says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.decision import Finding
from siggui.errors import InputError
from siggui.ui.messages import Messages
from siggui.ui.result_card import ResultCard
from siggui.ui.specimen_model import SpecimenModel
from siggui.ui.verification import Phase, Verification
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.verify import EngineState


class ResultFlow(QObject):
    """Keeps the card true: a verdict that no longer holds is never seen.

    Args:
        verification: What is going on.
        card: Where it is shown.
        model: Gets each specimen's similarity.
        messages: For faults that are more than an unsuitable image.
        missing: Says what the page still needs.
    """

    def __init__(
        self,
        verification: Verification,
        card: ResultCard,
        model: SpecimenModel,
        messages: Messages,
        missing: Callable[[], str],
    ) -> None:
        super().__init__(card)
        self._verification, self._card = verification, card
        self._model, self._messages, self._missing = model, messages, missing
        verification.phase_changed.connect(self._on_phase_changed)
        verification.found.connect(self._on_found)
        verification.failed.connect(self._on_failed)
        verification.engine_changed.connect(self._on_engine_changed)
        verification.engine_failed.connect(self._on_engine_failed)
        card.verdict.pressed.connect(self._on_pressed)
        card.point_chosen.connect(self.choose_point)
        card.own_view.given.connect(verification.give_view)

    def renew(self) -> None:
        """What is missing may have changed."""
        if self._verification.phase is Phase.EMPTY:
            self._card.verdict.show_empty(self._missing())

    def choose_point(self, name: str) -> None:
        """Decide by other thresholds."""
        self._verification.set_operating_point(name)
        self._card.set_point(name)

    def _on_phase_changed(self, phase: Phase) -> None:
        verdict = self._card.verdict
        veiled = self._verification.is_veiled
        self._card.own_view.ask(phase is Phase.BLIND, then_told=not veiled)
        # Who decides by eye alone sees the card only while it asks for their own view.
        self._card.setVisible(not veiled or phase is Phase.BLIND)
        if not self._verification.is_told:
            self._card.clear_finding()
            self._model.set_similarities(None)
        if phase is Phase.EMPTY:
            self.renew()
        elif phase is Phase.WAITING:
            verdict.show_working(
                tr("Loading model…"),
                tr("The comparison begins as soon as the model is loaded."),
                can_cancel=True,
            )
        elif phase is Phase.BUSY:
            verdict.show_working(tr("Comparing…"), "", can_cancel=True)
        elif phase is Phase.BLIND:
            verdict.show_empty(tr("Your own view comes first."))
        elif phase is Phase.STOPPED:
            verdict.show_stopped()
        elif phase is Phase.FAILED and self._verification.engine_error is not None:
            verdict.show_error(self._verification.engine_error)

    def _on_found(self, finding: Finding) -> None:
        if self._verification.is_veiled:
            self._card.verdict.show_empty(tr("After your decision."))
            return
        self._card.show_finding(finding)
        self._model.set_similarities(finding.specimen_similarities)

    def _on_failed(self, error: Exception) -> None:
        self._card.verdict.show_error(error)
        if not isinstance(error, InputError):
            self._messages.report(error)

    def _on_engine_changed(self, state: EngineState) -> None:
        self._card.set_engine(state)
        self._card.set_point(self._verification.operating_point)
        self.renew()

    def _on_engine_failed(self, error: Exception) -> None:
        self._card.verdict.show_error(error)
        self._messages.report(error)

    def _on_pressed(self) -> None:
        """The card's button: cancel what runs, or try again."""
        if self._verification.cancel():
            return
        if self._verification.engine_error is not None:
            self._verification.load_engine()
            self.renew()
        self._verification.verify_again()
