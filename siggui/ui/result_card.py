"""The answer: decision, scale, and what the decision is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.decision import Finding
from siggui.ui.evidence_scale import EvidenceScale
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.own_view_sheet import OwnViewSheet
from siggui.ui.rates_table import RatesTable
from siggui.ui.theme import Theme
from siggui.ui.verdict_block import VerdictBlock, fine_print
from siggui.ui.wording import told, tr
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.verify import EngineState

OPERATING_POINTS = {
    "cautious": (
        say("Cautious"),
        say("Cautious thresholds"),
        say("Passes the fewest forgeries, refers the most.  (Ctrl+1)"),
    ),
    "standard": (say("Standard"), say("Standard thresholds"), say("Balanced.  (Ctrl+2)")),
    "quick": (
        say("Quick"),
        say("Quick thresholds"),
        say("Refers the fewest, passes more forgeries.  (Ctrl+3)"),
    ),
}


class ResultCard(QFrame):
    """Verdict at the left, scale in the middle, operating point and its rates at the right.

    Signals:
        point_chosen: Name of an operating point.
    """

    point_chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result_card")
        self.setProperty("role", "surface")
        self._engine: EngineState | None = None
        self._point = "standard"
        self.verdict = VerdictBlock(theme, icons)
        self.scale = EvidenceScale(theme)
        self.rates = RatesTable(theme)
        self._fine = with_role(named(QLabel(), "fine_print"), "small")
        self._fine.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fine.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        heading = QHBoxLayout()
        heading.addWidget(with_role(QLabel(tr("How often this is wrong")), "title"))
        heading.addStretch(1)
        heading.addWidget(with_role(QLabel(tr("95 % interval")), "small"))
        points = self._make_points(theme)
        right = QVBoxLayout()
        right.setSpacing(theme.px(8))
        right.addLayout(points)
        right.addLayout(heading)
        right.addWidget(self.rates)
        right.addStretch(1)
        right.addWidget(self._fine)
        holder = QWidget()
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(theme.px(304))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(24))
        row.addWidget(self.verdict)
        row.addWidget(self.scale, 1)
        row.addWidget(holder)
        self.own_view = OwnViewSheet(theme, self)
        # Fixed: the signatures above must not move when the verdict arrives.
        self.setFixedHeight(theme.px(224))
        self.set_engine(None)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the smallest screen needs."""
        return QSize(0, self.height())

    def set_engine(self, state: EngineState | None) -> None:
        """The model is loaded: its thresholds and curves can be shown."""
        self._engine = state
        for name, button in self._buttons.items():
            button.setEnabled(state is not None and name in state.operating_points)
        self.set_point(self._point)

    def set_point(self, name: str) -> None:
        """Show an operating point as chosen."""
        self._point = name
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        point = None if self._engine is None else self._engine.operating_points.get(name)
        self.rates.set_point(point)
        self.scale.set_model(None if self._engine is None else self._engine.distributions, point)

    def show_finding(self, finding: Finding) -> None:
        """The verdict is here."""
        self.verdict.show_finding(finding)
        self.scale.set_finding(finding)
        self.rates.set_point(finding.operating_point)
        self._fine.setText(fine_print(finding))
        self._fine.setToolTip(self._fine.text())

    def clear_finding(self) -> None:
        """A verdict that no longer holds must not be seen."""
        self.scale.set_finding(None)
        self._fine.setText("")

    def _make_points(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for name, (text, spoken, tip) in OPERATING_POINTS.items():
            button = with_role(named(QToolButton(), f"point_{name}", told(spoken)), "part")
            button.setText(told(text))
            button.setToolTip(told(tip))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFixedHeight(theme.px(30))
            button.clicked.connect(lambda _=False, name=name: self.point_chosen.emit(name))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[name] = button
        return row
