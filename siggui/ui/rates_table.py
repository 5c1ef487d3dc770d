"""How often the advice is wrong at the operating point in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from siggui.domain.decision import OperatingPoint, Rate
from siggui.domain.rates import RATES, interval, percent
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr


class RatesTable(QWidget):
    """Four rates with their 95 % intervals."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rates_table")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        self._values: dict[str, tuple[QLabel, QLabel]] = {}
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (name, text, tip) in enumerate(RATES):
            label = with_role(named(QLabel(told(text)), f"rate_{name}_label"), "muted")
            label.setToolTip(told(tip))
            value = named(QLabel("–"), f"rate_{name}", told(text))
            spread = with_role(named(QLabel(), f"rate_{name}_interval"), "muted")
            for figure in (value, spread):
                figure.setFont(theme.font(13, tabular=True))
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1, right)
            grid.addWidget(spread, row, 2, right)
            self._values[name] = (value, spread)

    def set_point(self, point: OperatingPoint | None) -> None:
        """Show the rates of an operating point."""
        for name, (value, spread) in self._values.items():
            rate: Rate | None = None if point is None else getattr(point, name)
            if rate is None:
                value.setText("–")
                spread.setText("")
            else:
                value.setText(tr("{percent} %", percent=percent(rate.value)))
                spread.setText(told(interval(rate)))
