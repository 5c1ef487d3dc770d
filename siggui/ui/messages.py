"""The one channel by which the program tells the clerk that something is wrong.

* ``InputError``: the clerk can act; a :class:`Banner` beside the field says what and how.
* ``SystemFault``: the surroundings failed; a dialog.
* Anything else is a bug: it is written to the log without data and shown as a reference number.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siggui.errors import Cancelled, InputError, SigguiError, SystemFault
from siggui.services.incident import record_incident
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as the clerk saw it; kept so that tests can read the channel.

    Attributes:
        kind: ``"input"``, ``"system"`` or ``"bug"``.
        code: The error's code, or the reference number of a bug.
        text: Message and hint.
    """

    kind: str
    code: str
    text: str


class Banner(QFrame):
    """A message inside the page, beside what it is about; hidden until there is one.

    Signals:
        acted: The button in the banner was pressed.
        dismissed: The clerk closed the banner.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme, self._icons = theme, icons
        self._level = "info"
        self._icon = named(QLabel(), "banner_icon")
        self._message = with_role(named(QLabel(), "banner_message"), "title")
        self._hint = named(QLabel(), "banner_hint")
        for label in (self._message, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(theme.px(64))
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = named(QPushButton(), "banner_action")
        self._action.clicked.connect(self.acted)
        self._close = named(QPushButton(), "banner_dismiss", tr("Dismiss the message"))
        with_role(self._close, "quiet").setToolTip(tr("Dismiss"))
        icons.bind(self._close, "close")
        self._close.clicked.connect(self._on_dismissed)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._message)
        texts.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._renew_icon)
        self.hide()

    def show_error(self, error: SigguiError, action: str = "") -> None:
        """Say what happened and what to do."""
        self._show("error", told(error.message), told(error.hint), action)

    def show_warning(self, message: str, hint: str = "", action: str = "") -> None:
        """Something works, but not as well as it could."""
        self._show("warning", told(message), told(hint), action)

    def show_notice(self, message: str, hint: str = "", action: str = "") -> None:
        """Something worth knowing."""
        self._show("info", told(message), told(hint), action)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()

    def height_for(self, width: int) -> int:
        """How high it is where it lies over something and no layout asks."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in __init__
        return layout.totalHeightForWidth(width)

    @property
    def text(self) -> str:
        """What is shown, or an empty text."""
        if self.isHidden():
            return ""
        return f"{self._message.text()} {self._hint.text()}".strip()

    def _show(self, level: str, message: str, hint: str, action: str) -> None:
        self._level = level
        self.setProperty("level", level)
        self.style().polish(self)
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{message} {hint}".strip())
        self._renew_icon()
        self.show()
        self.raise_()

    def _renew_icon(self) -> None:
        token = {"error": "no_match", "warning": "refer", "info": "accent"}[self._level]
        name = {"error": "error", "warning": "warning", "info": "info"}[self._level]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap(name, self._theme.px(20), token, ratio))

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()


class Messages(QObject):
    """Routes every error to the place where the clerk sees it.

    Args:
        window: Whose dialogs these are; may be set later by :meth:`set_window`.

    Signals:
        shown: A :class:`Shown`, after it was put on the screen.
    """

    shown = Signal(object)
    _bug_arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: list[Shown] = []
        self._window: QWidget | None = None
        self._boxes: list[QMessageBox] = []
        self._bug_arrived.connect(self._on_bug_arrived, Qt.ConnectionType.QueuedConnection)

    def set_window(self, window: QWidget) -> None:
        """Name the window that dialogs belong to."""
        self._window = window

    @Slot(object)
    def report(self, error: BaseException, banner: Banner | None = None) -> None:
        """Show an error where it belongs.

        Args:
            error: Of any kind; ``Cancelled`` is silent.
            banner: Where an ``InputError`` is shown; without one it becomes a dialog.
        """
        if isinstance(error, Cancelled):
            return
        if isinstance(error, InputError) and banner is not None:
            banner.show_error(error)
            self._record(Shown("input", error.code, str(error)))
        elif isinstance(error, SigguiError):
            kind = "system" if isinstance(error, SystemFault) else "input"
            self._record(Shown(kind, error.code, str(error)))
            self._open_box(told(error.message), told(error.hint), kind == "system")
        else:
            self._report_bug(error)

    def _report_bug(self, error: BaseException) -> None:
        reference = record_incident(error)
        hint = tr(
            "Nothing was decided or saved. Please tell your IT desk this number: {reference}.",
            reference=reference,
        )
        message = tr("The program made a mistake.")
        self._record(Shown("bug", reference, f"{message} {hint}"))
        self._open_box(message, hint, True)

    def _record(self, shown: Shown) -> None:
        self.history.append(shown)
        self.shown.emit(shown)

    def _open_box(self, message: str, hint: str, critical: bool) -> None:
        icon = QMessageBox.Icon.Critical if critical else QMessageBox.Icon.Warning
        box = QMessageBox(icon, "siggui", message, QMessageBox.StandardButton.Ok, self._window)
        box.setObjectName("message_box")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(hint)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._boxes.append(box)
        box.finished.connect(lambda: self._boxes.remove(box))
        # open(), not exec(): no nested event loop, and a test can press the button.
        box.open()

    def install_excepthooks(self) -> Callable[[], None]:
        """Catch what escapes in any thread; returns a function that puts the old hooks back."""
        old, old_threads = sys.excepthook, threading.excepthook

        def on_exception(
            _kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if isinstance(error, KeyboardInterrupt):
                QApplication.quit()
                return
            self._bug_arrived.emit(error.with_traceback(trace))

        def on_thread_exception(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                self._bug_arrived.emit(args.exc_value)

        def restore() -> None:
            sys.excepthook, threading.excepthook = old, old_threads

        sys.excepthook, threading.excepthook = on_exception, on_thread_exception
        return restore

    @Slot(object)
    def _on_bug_arrived(self, error: BaseException) -> None:
        self.report(error)
