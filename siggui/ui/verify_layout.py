"""Where the parts of the verify page stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from siggui.ui.theme import Theme


def lay_out(
    page: QWidget, theme: Theme, strip: QWidget, table: QWidget, card: QWidget, film: QWidget
) -> None:
    """Specimens beside the light table, then the verdict, then the filmstrip."""
    px = theme.px
    upper = QHBoxLayout()
    upper.setContentsMargins(px(16), px(8), px(16), px(8))
    upper.setSpacing(px(16))
    upper.addWidget(strip)
    upper.addWidget(table, 1)
    lower = QVBoxLayout()
    lower.setContentsMargins(px(16), px(4), px(16), px(4))
    lower.addWidget(film)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(upper, 1)
    column.addWidget(card)
    column.addLayout(lower)
