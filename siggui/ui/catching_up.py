"""Lets a new network see the specimens on file, little by little, beside a clerk's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from siggui.ui.tasks import Lane, Task, TaskRunner

if TYPE_CHECKING:
    from siggui.services.verify_account import AccountVerification

_PAUSE_MS = 500
"""Longer than a part takes: most of the time belongs to whoever sits at the desk."""


class CatchingUp(QObject):
    """Begins with the first account that is looked up, and ends when nothing is left.

    If it fails, or somebody else comes to the desk, the next account begins it again.

    Args:
        accounts: Does it.
        tasks: Runs it.
        parent: Lives as long.
    """

    def __init__(self, accounts: AccountVerification, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._accounts, self._tasks = accounts, tasks
        self._task: Task | None = None
        self._is_done = False
        self._came_to = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Go on where it stopped, if it does not run and anything may be left."""
        if self._task is None and not self._pause.isActive() and not self._is_done:
            self._go_on()

    def leave(self) -> None:
        """Somebody else comes to this desk: nothing more is done in the name of who left."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()

    def _go_on(self) -> None:
        self._task = task = self._tasks.submit(
            self._accounts.catch_up, self._came_to, lane=Lane.ENGINE, pass_cancelled=True
        )
        task.succeeded.connect(self._on_done)
        # Told where it matters: when an account is compared.
        task.failed.connect(lambda _error: None)
        task.finished.connect(self._on_finished)

    def _on_done(self, came_to: str) -> None:
        self._came_to = came_to
        self._is_done = not came_to
        if came_to:
            self._pause.start()

    def _on_finished(self) -> None:
        self._task = None
