"""The middle of the document window: the page, or what stands in for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from siggui.errors import SigguiError
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.page_view import PageView
from siggui.ui.theme import Theme
from siggui.ui.wording import error_text, told, tr

PATIENCE_MS = 500
"""A wait shorter than this is not worth a word; a longer one shows that work goes on."""


COLUMN_WIDTH = 400
"""Of sentences, in design pixels; a longer line is hard to read."""


class PageStage(QStackedWidget):
    """Shows one of: the page, a wait, a message with what to do, a question for a password.

    Signals:
        retry_requested: "Try again" was pressed.
        password_entered: The clerk typed a password.
    """

    retry_requested = Signal()
    password_entered = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.view = PageView()
        self.view.set_design_scale(theme.px(100) / 100)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_ended)
        self._waiting_text = named(QLabel(), "waiting_text")
        self._waiting = self._make_waiting()
        self._problem_icon = QLabel()
        self._problem_text = with_role(named(QLabel(), "problem_message"), "title")
        self._problem_hint = with_role(named(QLabel(), "problem_hint"), "muted")
        self._retry = named(QPushButton(tr("Try again")), "try_again", tr("Try again"))
        self._problem = self._make_problem()
        self._lock_icon = QLabel()
        self._field = named(QLineEdit(), "password", tr("Password"))
        self._refusal = named(QLabel(), "password_refused")
        self._unlock = named(QPushButton(tr("Unlock")), "unlock", tr("Unlock the document"))
        self._password = self._make_password()
        for page in (self.view, self._waiting, self._problem, self._password):
            self.addWidget(page)
        theme.changed.connect(self._renew)
        self._renew()

    @property
    def problem(self) -> str:
        """The message that is shown, or an empty text."""
        if self.currentWidget() is not self._problem:
            return ""
        return f"{self._problem_text.text()} {self._problem_hint.text()}"

    @property
    def is_asking_password(self) -> bool:
        """Whether the clerk is asked for a password."""
        return self.currentWidget() is self._password

    @property
    def is_waiting(self) -> bool:
        """Whether a wait was announced and has not ended."""
        return self._patience.isActive() or self.currentWidget() is self._waiting

    def await_(self, text: str) -> None:
        """Something was begun; say so if it takes longer than a moment.

        What is shown stays until then, but cannot be drawn on.
        """
        self._waiting_text.setText(text)
        self.view.setEnabled(False)
        self._unlock.setEnabled(False)
        self._field.setReadOnly(True)
        if self.currentWidget() is not self._waiting:
            self._patience.start()

    def show_page(self) -> None:
        """The page is there."""
        self._end_wait()
        self.setCurrentWidget(self.view)

    def show_problem(self, error: SigguiError, *, can_retry: bool) -> None:
        """Say in the page's place what happened and what to do."""
        self._end_wait()
        self._problem_text.setText(told(error.message))
        self._problem_hint.setText(told(error.hint))
        self._problem.setAccessibleName(error_text(error))
        self._retry.setVisible(can_retry)
        self.setCurrentWidget(self._problem)

    def ask_password(self, refusal: str = "") -> None:
        """Ask for a password in the page's place.

        Args:
            refusal: What was wrong with the last one; stands beside the field.
        """
        self._end_wait()
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self.setCurrentWidget(self._password)
        self._field.selectAll()
        self._field.setFocus()

    def _end_wait(self) -> None:
        self._patience.stop()
        self.view.setEnabled(True)
        self._unlock.setEnabled(bool(self._field.text()))
        self._field.setReadOnly(False)

    def _on_patience_ended(self) -> None:
        self.setCurrentWidget(self._waiting)

    def _on_password_entered(self) -> None:
        if self._field.text() and not self._field.isReadOnly():
            self._refusal.hide()
            self.password_entered.emit(self._field.text())

    # Building -----------------------------------------------------------------------------

    def _make_waiting(self) -> QWidget:
        bar = named(QProgressBar(), "waiting_bar", tr("Working"))
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(self._theme.px(240))
        self._waiting_text.setTextFormat(Qt.TextFormat.PlainText)
        return self._column(self._waiting_text, bar)

    def _make_problem(self) -> QWidget:
        for label in (self._problem_text, self._problem_hint):
            self._wrap(label)
        self._retry.setAutoDefault(False)
        click_on_key(self._retry, tr("Open the document again"), "F5")
        self._retry.clicked.connect(self.retry_requested)
        return self._column(self._problem_icon, self._problem_text, self._problem_hint, self._retry)

    def _make_password(self) -> QWidget:
        title = with_role(QLabel(tr("This document is locked with a password.")), "title")
        hint = with_role(QLabel(tr("The password is used once and not kept.")), "muted")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(tr("Password"))
        self._field.setToolTip(tr("Password of the document (Enter unlocks)"))
        self._field.setFixedWidth(self._theme.px(240))
        self._field.returnPressed.connect(self._on_password_entered)
        self._field.textChanged.connect(lambda text: self._unlock.setEnabled(bool(text)))
        self._unlock.setAutoDefault(False)
        self._unlock.setEnabled(False)
        self._unlock.setToolTip(tr("Unlock the document (Enter)"))
        self._unlock.clicked.connect(self._on_password_entered)
        self._wrap(self._refusal)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, self._theme.px(8), 0, 0)
        line.setSpacing(self._theme.px(8))
        line.addWidget(self._field)
        line.addWidget(self._unlock)
        return self._column(self._lock_icon, title, hint, row, self._refusal)

    def _wrap(self, label: QLabel) -> None:
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _column(self, *widgets: QWidget) -> QWidget:
        # A column of fixed width: a label that is aligned itself would not grow with its words.
        middle = QWidget()
        middle.setFixedWidth(self._theme.px(COLUMN_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        for widget in widgets:
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(widget)
            else:
                column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        around = QVBoxLayout(page)
        around.addStretch(2)
        around.addLayout(across)
        around.addStretch(3)
        return page

    def _renew(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self.view.set_colors(theme.color("table"), theme.color("handle"), theme.color("line"))
        size = theme.px(32)
        self._problem_icon.setPixmap(self._icons.pixmap("error", size, "no_match", ratio))
        self._lock_icon.setPixmap(self._icons.pixmap("lock", size, "muted", ratio))
        palette = self._refusal.palette()
        palette.setColor(self._refusal.foregroundRole(), theme.color("no_match"))
        self._refusal.setPalette(palette)
