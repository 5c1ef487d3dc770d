"""The row of tools above a page: how near it is seen, and which page it is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import tr
from siggui.ui.zoom_view import ZoomView


class PageTools(QWidget):
    """Zoom out, figure, zoom in, fit, 1:1; the page's number at the right."""

    def __init__(
        self, view: ZoomView, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_size = QSize(theme.px(18), theme.px(18))
        self._zoom = named(QLabel(), "zoom_figure", tr("Zoom"))
        self._zoom.setFont(theme.font(13, tabular=True))
        self._zoom.setFixedWidth(theme.px(56))
        self._zoom.setAlignment(self._zoom.alignment().AlignCenter)
        self._page = with_role(named(QLabel(), "page_figure"), "muted")
        self._page.setFont(theme.font(13, tabular=True))
        out = self._tool("zoom_out", tr("Zoom out"), "zoom-out", "-", "Ctrl+-")
        in_ = self._tool("zoom_in", tr("Zoom in"), "zoom-in", "+", "=", "Ctrl++")
        fit = self._tool("fit", tr("Fit the page"), "fit", "F", "Ctrl+0")
        actual = self._tool("actual_size", tr("One to one"), "actual", "1", "Ctrl+1")
        self._buttons = (out, in_, fit, actual)
        out.clicked.connect(view.zoom_out)
        in_.clicked.connect(view.zoom_in)
        fit.clicked.connect(view.fit)
        actual.clicked.connect(view.actual_size)
        view.zoom_changed.connect(self._on_zoom_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(4))
        row.addWidget(out)
        row.addWidget(self._zoom)
        row.addWidget(in_)
        row.addSpacing(theme.px(12))
        row.addWidget(fit)
        row.addWidget(actual)
        row.addStretch(1)
        row.addWidget(self._page)

    def set_usable(self, usable: bool) -> None:
        """Whether there is a page to look at."""
        for button in self._buttons:
            button.setEnabled(usable)
        self._zoom.setEnabled(usable)

    def set_page(self, index: int, count: int) -> None:
        """Say which page is shown, where there are several."""
        self._page.setText(
            tr("Page {index:,} of {count:,}", index=index + 1, count=count) if count > 1 else ""
        )

    def _tool(self, name: str, text: str, icon: str, *keys: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setIconSize(self._icon_size)
        click_on_key(button, text, *keys)
        self._icons.bind(button, icon)
        return button

    def _on_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(tr("{percent:.0f} %", percent=zoom * 100))
