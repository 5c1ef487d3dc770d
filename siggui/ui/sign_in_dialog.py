"""The sheet that lies over the window until somebody has said who they are."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from siggui.ui.busy_line import BusyLine
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

_LATER = say("Everybody works under the name of the account at this computer")
_CARD, _PADDING = 440, 32
_COARSE = 28
"""How many pixels of the window become one: no stroke and no letter is left."""


class Purpose(Enum):
    """Why it is there: title, sentence and what the button says."""

    SIGN_IN = (say("Sign in"), say("These records keep who did what."), say("Sign in"))
    FIRST = (
        say("First administrator"),
        say(
            "These records are shared, so everybody should sign in. Begin with the person who adds "
            "the others; passwords need ten signs."
        ),
        say("Begin"),
    )
    TURN_ON = (
        say("First administrator"),
        say(
            "Once this is done, everybody signs in. An administrator adds the others and decides "
            "no items; passwords need ten signs."
        ),
        say("Turn on named users"),
    )
    CHANGE = (
        say("Choose your password"),
        say("This one was given to you. Take three or four words that do not belong together."),
        say("Sign in"),
    )
    OWN = (
        say("Change your password"),
        say("Take three or four words that do not belong together."),
        say("Change"),
    )
    LOCKED = (say("Locked"), say("Your work is as you left it."), say("Go on"))


_FIRST = (Purpose.FIRST, Purpose.TURN_ON)


class SignInDialog(QDialog):
    """As large as the window, which rests blurred behind it; keys of the window sleep meanwhile.

    Signals:
        answered: Name, password and new password, as typed.
        later_wanted: Go on without users, or with the old password.
        quit_wanted: Close the program.
    """

    answered = Signal(str, str, str)
    later_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("sign_in")
        self.setWindowTitle(tr("siggui – sign in"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._theme, self._window = theme, window
        self._behind: QPixmap | None = None
        self._purpose = Purpose.SIGN_IN
        self._icons = icons
        # A card of fixed width does not ask its parts how high they have to be.
        self._inner_width = theme.px(_CARD - 2 * _PADDING)
        self._picture = QLabel()
        self._title = named(QLabel(), "sign_in_title")
        self._title.setFont(theme.font(20, strong=True))
        self._about = with_role(named(QLabel(), "sign_in_about"), "muted")
        self._about.setWordWrap(True)
        self._name = self._field("sign_in_name", tr("Name"))
        self._password = self._field("sign_in_password", tr("Password"), secret=True)
        self._new = self._field("sign_in_new", tr("New password"), secret=True)
        self._again = self._field("sign_in_again", tr("The same again"), secret=True)
        self.banner = Banner(theme, icons)
        self.banner.installEventFilter(self)
        self.busy = BusyLine("sign_in_busy")
        self._button = with_role(named(QPushButton(), "sign_in_button"), "primary")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_answer)
        self._later = with_role(named(QPushButton(tr("Not now")), "sign_in_later"), "link")
        self._later.clicked.connect(self.later_wanted)
        self._quit = with_role(named(QPushButton(tr("Quit")), "sign_in_quit"), "link")
        self._quit.clicked.connect(self.quit_wanted)
        for button in (self._later, self._quit):
            button.setAutoDefault(False)
        self._lay_out()
        window.installEventFilter(self)

    def ask(self, purpose: Purpose, name: str = "") -> None:
        """Cover the window and ask.

        Args:
            purpose: Why.
            name: Of the person whose desk is locked.
        """
        title, about, button = (told(text) for text in purpose.value)
        size, ratio = self._theme.px(40), self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap("siggui", size, "accent", ratio))
        self._purpose = purpose
        if not self.isVisible():
            self._behind = _blurred(self._window) if purpose is Purpose.LOCKED else None
            self._cover()
        self._title.setText(title if purpose is not Purpose.LOCKED else f"{title}: {name}")
        self._about.setText(about)
        self._about.setFixedHeight(self._about.heightForWidth(self._inner_width))
        self._button.setText(button)
        for field, shown in (
            (self._name, purpose in (Purpose.SIGN_IN, *_FIRST)),
            (self._password, purpose is not Purpose.CHANGE),
            (self._new, purpose in (Purpose.CHANGE, Purpose.OWN)),
            (self._again, purpose in (*_FIRST, Purpose.CHANGE, Purpose.OWN)),
        ):
            field.setVisible(shown)
        self._later.setVisible(purpose in (*_FIRST, Purpose.OWN))
        self._later.setToolTip(told(_LATER) if purpose in _FIRST else tr("Keep the old password"))
        self._quit.setVisible(purpose not in (Purpose.OWN, Purpose.TURN_ON))
        if purpose is not Purpose.CHANGE:
            self._password.clear()
        for field in (self._new, self._again):
            field.clear()
        self.banner.clear()
        self.show()
        self._focus_first_empty()

    def begin_anew(self) -> None:
        """Another person comes: the name of the one before does not stay."""
        self._name.clear()

    def set_waiting(self, waiting: bool) -> None:
        """The answer is being looked at."""
        self._button.setEnabled(not waiting)
        if not waiting and self.isVisible():
            self._focus_first_empty()

    def forget(self) -> None:
        """Uncover the window; no password stays in memory longer than needed."""
        for field in (self._password, self._new, self._again):
            field.clear()
        self._behind = None
        self.hide()

    def refuse_password(self) -> None:
        """The password was wrong: an empty field is quicker than a marked one."""
        self._password.clear()
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter answers from every field; Escape must not uncover the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Qt's default button is another one as soon as a message has been shown.
            self._button.click()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing is quitting."""
        event.ignore()
        self.quit_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay over the window wherever it goes, and go with it when it is closed."""
        if watched is self.banner:
            if event.type() == QEvent.Type.Show:
                self.banner.setFixedHeight(self.banner.height_for(self._inner_width))
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.forget()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The window, too coarse to read, under a veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        if self._behind is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._behind)
            painter.setOpacity(0.55)
            painter.fillRect(self.rect(), self._theme.color("window"))
        painter.end()

    def _cover(self) -> None:
        self.setGeometry(self._window.geometry())

    def _on_answer(self) -> None:
        self.banner.clear()
        if not self._again.isHidden():
            first = self._password if self._purpose in _FIRST else self._new
            if first.text() != self._again.text():
                self.banner.show_warning(tr("The two passwords are not the same."))
                self._again.clear()
                self._again.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.answered.emit(self._name.text(), self._password.text(), self._new.text())

    def _focus_first_empty(self) -> None:
        fields = (self._name, self._password, self._new, self._again)
        shown = [field for field in fields if not field.isHidden()]
        first = next((field for field in shown if not field.text()), shown[-1])
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str, label: str, *, secret: bool = False) -> QLineEdit:
        field = named(QLineEdit(), name, label)
        field.setPlaceholderText(label)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _lay_out(self) -> None:
        px = self._theme.px
        card = QFrame()
        card.setObjectName("sign_in_card")
        card.setProperty("role", "card")
        card.setFixedWidth(px(_CARD))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[px(_PADDING)] * 4)
        inside.setSpacing(px(12))
        inside.addWidget(self._picture)
        inside.addWidget(self._title)
        inside.addWidget(self._about)
        inside.addSpacing(px(4))
        inside.addWidget(self.banner)
        for field in (self._name, self._password, self._new, self._again):
            inside.addWidget(field)
        inside.addWidget(self.busy)
        inside.addWidget(self._button)
        for button in (self._later, self._quit):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _blurred(window: QWidget) -> QPixmap:
    """A picture of the window in which nothing can be read."""
    seen = window.grab()
    width, height = max(1, seen.width() // _COARSE), max(1, seen.height() // _COARSE)
    how = Qt.TransformationMode.SmoothTransformation
    return seen.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, how)
