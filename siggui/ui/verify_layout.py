"""Where the parts of the verify page stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from siggui.ui.evidence_panel import EvidencePanel
from siggui.ui.filmstrip import Filmstrip
from siggui.ui.theme import Theme


def lay_out(
    page: QWidget,
    theme: Theme,
    strip: QWidget,
    table: QWidget,
    evidence: EvidencePanel,
    card: QWidget,
    film: Filmstrip,
) -> None:
    """Specimens, light table and evidence in a row, then the verdict, then the filmstrip."""
    px = theme.px
    upper = QHBoxLayout()
    upper.setContentsMargins(px(16), px(8), px(16), px(8))
    upper.setSpacing(px(16))
    upper.addWidget(strip)
    upper.addWidget(table, 1)
    upper.addWidget(evidence)
    film.add_head(evidence.header)
    lower = QVBoxLayout()
    lower.setContentsMargins(px(16), px(4), px(16), px(4))
    lower.addWidget(film)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(upper, 1)
    column.addWidget(card)
    column.addLayout(lower)
