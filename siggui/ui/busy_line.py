"""A thin line that moves while something takes longer than half a second."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from siggui.ui.naming import named
from siggui.ui.tasks import Task
from siggui.ui.wording import tr

_SHOWN_AFTER_MS = 500


class BusyLine(QProgressBar):
    """Keeps its room while it is hidden, so that nothing jumps."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, tr("Working"))
        self.setRange(0, 0)
        self.setTextVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._running = 0
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SHOWN_AFTER_MS)
        self._late.timeout.connect(self.show)
        self.hide()

    def follow(self, task: Task) -> Task:
        """Show that a task runs, if it runs long; returns the task."""
        self._running += 1
        if self._running == 1:
            self._late.start()
        task.finished.connect(self._on_finished)
        return task

    def _on_finished(self) -> None:
        self._running -= 1
        if not self._running:
            self._late.stop()
            self.hide()
