"""What an empty place says: what belongs here, and the one button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told


class EmptyState(QWidget):
    """Icon, sentence, button and a hint, in the middle of an empty place.

    Signals:
        pressed: The button.
    """

    pressed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, name: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._icons, self._icon_name = theme, icons, icon
        self._texts = ("", "", "", "")
        self._picture = QLabel()
        self._title = with_role(named(QLabel(), f"{name}_title"), "title")
        self._button = named(QPushButton(), f"{name}_button")
        self._button.clicked.connect(self.pressed)
        self._hint = with_role(named(QLabel(), f"{name}_hint"), "muted")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        for widget in (self._picture, self._title, self._hint):
            column.addWidget(widget)
        column.addSpacing(theme.px(8))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Drops and clicks beside the button belong to the pane below.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation, False)
        theme.changed.connect(self._renew)
        self._renew()

    def set_texts(self, title: str, hint: str, button: str, tip: str = "") -> None:
        """Say what belongs here."""
        if (title, hint, button, tip) == self._texts:
            return
        self._texts = (title, hint, button, tip)
        self._title.setText(told(title))
        self._hint.setText(told(hint))
        self._button.setText(told(button))
        self._button.setVisible(bool(button))
        self._button.setToolTip(told(tip))

    def set_primary(self, primary: bool) -> None:
        """Mark this button as the next thing to do."""
        role = "primary" if primary else ""
        if self._button.property("role") == role:
            return
        self._button.setProperty("role", role)
        # The style sheet looks at the property only now; that is costly, hence the question above.
        self._button.style().polish(self._button)

    def _renew(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(
            self._icons.pixmap(self._icon_name, self._theme.px(40), "muted", ratio)
        )
