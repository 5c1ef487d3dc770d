"""What the program runs on, always in sight."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from siggui.errors import SigguiError
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.verdict_block import device_in_words
from siggui.ui.wording import told, tr

if TYPE_CHECKING:
    from siggui.services.verify import EngineState


class StatusLine(QStatusBar):
    """Device in use, model version, loading state and notices."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._theme, self._icons = theme, icons
        self._icon_name, self._icon_color = "device", "muted"
        self._icon = named(QLabel(), "status_icon")
        self._device = named(QLabel(), "status_device", tr("Device"))
        self._model = with_role(named(QLabel(), "status_model", tr("Model")), "muted")
        self._notice_icon = named(QLabel(), "status_notice_icon")
        self._notice = named(QLabel(), "status_notice", tr("Notice"))
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._help = with_role(named(QLabel(tr("Keys: ?")), "status_help"), "muted")
        self._progress = named(QProgressBar(), "status_progress", tr("Loading the model"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(theme.px(96))
        for widget in (self._icon, self._device, self._progress, self._model):
            self.addWidget(widget)
        for widget in (self._notice_icon, self._notice, self._help):
            self.addPermanentWidget(widget)
        self.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        theme.changed.connect(self._renew)
        self.show_loading()

    def add_button(self, button: QToolButton) -> None:
        """Put a button before the hint at the right end."""
        self.removeWidget(self._help)
        self.addPermanentWidget(button)
        self.addPermanentWidget(self._help)
        self._help.show()

    def show_loading(self) -> None:
        """The model is on its way."""
        self._device.setText(tr("Loading model…"))
        self._model.setText("")
        self._progress.show()
        self._icon_name, self._icon_color = "device", "muted"
        self._show_notices(())

    def show_engine(self, state: EngineState) -> None:
        """The model is here; the device is where its tensors really are."""
        self._progress.hide()
        self._device.setText(device_in_words(state.device))
        version = state.model_version
        self._model.setText(
            tr(
                "Model {version}  ·  thresholds of this bank, {day}",
                version=version,
                day=date.fromisoformat(state.own_since[:10]),
            )
            if state.own_since
            else tr("Model {version}", version=version)
        )
        self._icon_name, self._icon_color = "device", "text"
        self._show_notices(tuple(state.notices))

    def show_failure(self, error: Exception) -> None:
        """The model did not load."""
        self._progress.hide()
        self._device.setText(tr("No model"))
        text = (
            told(error.message)
            if isinstance(error, SigguiError)
            else tr("The model could not be loaded.")
        )
        self._model.setText(text)
        self._icon_name, self._icon_color = "error", "no_match"
        self._show_notices(())

    def _show_notices(self, notices: tuple[str, ...]) -> None:
        texts = [told(notice) for notice in notices]
        self._notice.setText(texts[-1] if texts else "")
        self._notice.setToolTip("\n".join(texts))
        self._notice.setVisible(bool(notices))
        self._notice_icon.setVisible(bool(notices))
        self._renew()

    def _renew(self) -> None:
        ratio = self.devicePixelRatioF()
        size = self._theme.px(18)
        self._icon.setPixmap(self._icons.pixmap(self._icon_name, size, self._icon_color, ratio))
        self._notice_icon.setPixmap(self._icons.pixmap("warning", size, "refer", ratio))
