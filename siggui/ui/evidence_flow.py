"""From the verdict to the evidence panel: measures in a worker, only while the panel is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from siggui.services.features import FeatureReport, FeatureService, Scanned
from siggui.ui.evidence_panel import EvidencePanel
from siggui.ui.messages import Messages
from siggui.ui.signature import LoadedSignature, Pair
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.verification import Phase, Verification
from siggui.ui.wording import tr


class EvidenceFlow(QObject):
    """Keeps the panel true: evidence about other images is never seen.

    Args:
        verification: Tells when there is a verdict, and when it no longer holds.
        panel: Where it is shown.
        service: Measures.
        tasks: Runs it off the window's thread.
        messages: For faults.
        pair: The specimens and the questioned signature on the page; None while one is missing.
    """

    def __init__(
        self,
        verification: Verification,
        panel: EvidencePanel,
        service: FeatureService,
        tasks: TaskRunner,
        messages: Messages,
        pair: Callable[[], Pair | None],
    ) -> None:
        super().__init__(panel)
        self._verification, self._panel = verification, panel
        self._service, self._tasks, self._messages = service, tasks, messages
        self._pair = pair
        self._running: Task | None = None
        self._shown: Pair | None = None
        verification.phase_changed.connect(self._on_phase_changed)
        panel.folded.connect(self._on_folded)
        self._renew()

    def _on_phase_changed(self, _phase: Phase) -> None:
        self._renew()

    def _on_folded(self, folded: bool) -> None:
        if not folded:
            self._renew()

    def _renew(self) -> None:
        pair = self._pair()
        veiled = self._verification.is_veiled
        # Other thresholds bring another verdict, but the same evidence.
        if not veiled and pair is not None and _same(pair, self._shown):
            return
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._shown = None
        self._panel.clear(tr("After your decision.") if veiled else tr("Comes with the verdict."))
        if not self._verification.is_told or self._panel.is_folded or pair is None:
            return
        self._panel.wait()
        specimens, questioned = pair
        task = self._tasks.submit(
            self._service.report,
            [_scanned(one) for one in specimens],
            _scanned(questioned),
            pass_cancelled=True,
        )
        self._running = task
        task.succeeded.connect(lambda report: self._on_report(pair, report))
        task.failed.connect(self._on_failed)

    def _on_report(self, pair: Pair, report: FeatureReport) -> None:
        self._running = None
        self._shown = pair
        self._panel.show_report(report)

    def _on_failed(self, error: Exception) -> None:
        self._running = None
        self._panel.clear(tr("The features could not be measured."))
        self._messages.report(error)


def _same(pair: Pair, other: Pair | None) -> bool:
    if other is None or pair[1] is not other[1] or len(pair[0]) != len(other[0]):
        return False
    return all(a is b for a, b in zip(pair[0], other[0], strict=True))


def _scanned(signature: LoadedSignature) -> Scanned:
    return Scanned(signature.prepared, signature.image.width, signature.image.dpi)
