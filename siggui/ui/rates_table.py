"""How often the advice is wrong at the operating point in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from siggui.domain.decision import OperatingPoint, Rate
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme

_ROWS = (
    ("far_skilled", "Skilled forgeries passed", "Imitated with practice, yet called a match."),
    (
        "far_random",
        "Other hands passed",
        "Another person's ordinary signature, yet called a match.",
    ),
    ("frr", "Genuine turned away", "Signed by the signatory, yet called no match."),
    (
        "referral_rate",
        "Referred to a person",
        "Of genuine signatures and skilled forgeries in equal parts.",
    ),
)


def percent(value: float) -> str:
    """A rate as people read it.

    >>> percent(0.041), percent(0.0), percent(0.23), percent(0.0004)
    ('4.1', '0', '23', '0.04')
    """
    hundred = value * 100
    if hundred == 0:
        return "0"
    if hundred < 0.1:
        return f"{hundred:.2f}"
    return f"{hundred:.1f}" if hundred < 10 else f"{hundred:.0f}"


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
        for row, (name, text, tip) in enumerate(_ROWS):
            label = with_role(named(QLabel(text), f"rate_{name}_label"), "muted")
            label.setToolTip(tip)
            value = named(QLabel("–"), f"rate_{name}", text)
            interval = with_role(named(QLabel(), f"rate_{name}_interval"), "muted")
            for figure in (value, interval):
                figure.setFont(theme.font(13, tabular=True))
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1, right)
            grid.addWidget(interval, row, 2, right)
            self._values[name] = (value, interval)

    def set_point(self, point: OperatingPoint | None) -> None:
        """Show the rates of an operating point."""
        for name, (value, interval) in self._values.items():
            rate: Rate | None = None if point is None else getattr(point, name)
            if rate is None:
                value.setText("–")
                interval.setText("")
            else:
                value.setText(f"{percent(rate.value)} %")
                interval.setText(f"{percent(rate.low)}–{percent(rate.high)}")
