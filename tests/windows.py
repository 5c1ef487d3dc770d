"""The whole window with a verifier without a network, for tests that click."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from siggui import app


class Desk:
    """A window in front of a clerk: finds things by name and waits for what they do."""

    def __init__(self, qtbot, load_verifier: Callable, folder: Path, preload=None) -> None:
        self.qtbot = qtbot
        self.application = app.build_application(
            QApplication.instance(),
            load_verifier=load_verifier,
            data_folder=folder,
            preload=preload,
        )
        self.window = self.application.window
        self.page = self.window.page
        self.verification = self.page.verification
        self.messages = self.application.messages
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(1366, 768)
        self.window.show()
        qtbot.waitExposed(self.window)

    def find(self, name: str, kind: type = QWidget):
        found = self.window.findChildren(kind, name)
        assert len(found) == 1, f"{len(found)} × {name}"
        return found[0]

    def text(self, name: str) -> str:
        return self.find(name).text()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=60_000)

    def load_engine(self) -> None:
        with self.qtbot.waitSignal(self.verification.engine_changed, timeout=15_000):
            self.verification.load_engine()

    def put(self, specimens: list[Path], questioned: Path):
        """Open both sides and wait for the verdict."""
        with self.qtbot.waitSignal(self.verification.found, timeout=15_000) as found:
            self.page.open_questioned([questioned])
            self.page.add_specimens(specimens)
        return found.args[0]

    def settle(self) -> None:
        self.wait(lambda: self.application.tasks.is_idle and not self.page.is_reading)

    def close(self) -> None:
        self.window.close()
        assert self.application.tasks.close()
        for child in (self.window, self.messages, self.application.theme):
            assert isinstance(child, QObject)
            child.deleteLater()
        # Now: what is left of a window would be styled anew along with the next one.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = [t.name for t in threading.enumerate() if t.name.startswith("siggui-")]
        assert not left, left
        QApplication.processEvents()
        seen = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
        assert not seen, seen
