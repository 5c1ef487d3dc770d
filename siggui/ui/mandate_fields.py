"""The parts of the mandate's form: the panel of a person, and the rules by amount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.amount import AmountStyle, amount_text, parse_amount
from siggui.domain.mandate import MOST_RULES, Panel, Rule
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.rule_words import read_rule, rule_text, usual_rules
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

_CHOICES: tuple[Panel | None, ...] = (None, *Panel)


class PanelChoice(QWidget):
    """One person's panel, or none; the letter keys choose it too.

    Signals:
        changed: Another panel was chosen.
    """

    changed = Signal()

    def __init__(
        self, name: str, person: str, panel: Panel | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, choice in enumerate(_CHOICES):
            letter = choice.value if choice else "–"
            spoken = tr("Panel {letter}", letter=letter) if choice else tr("In no panel")
            button = QToolButton()
            button.setText(letter)
            named(button, f"{name}_{choice.value if choice else 'none'}", f"{person}: {spoken}")
            with_role(button, "part").setToolTip(spoken)
            place = "first" if not number else "last" if number == len(_CHOICES) - 1 else "middle"
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setChecked(choice is panel)
            button.installEventFilter(self)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idToggled.connect(lambda _number, on: self.changed.emit() if on else None)

    @property
    def panel(self) -> Panel | None:
        """What is chosen."""
        return _CHOICES[self._group.checkedId()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the letters while one of the buttons has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            for number, choice in enumerate(_CHOICES):
                if event.text().upper() == (choice.value if choice else "-"):
                    button = self._group.button(number)
                    button.setChecked(True)
                    button.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return super().eventFilter(watched, event)


@dataclass(frozen=True, slots=True)
class _Row:
    """One rule's widgets."""

    limit: QLineEdit
    who: QLineEdit
    remove: QPushButton


class RuleRows(QWidget):
    """Rules by amount, each with its own line; the last may have no limit.

    Signals:
        changed: Something was typed, added or taken away.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        rules: Sequence[Rule],
        style: AmountStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._style = theme, icons, style
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        for column, text in enumerate((tr("Up to"), tr("Who signs"))):
            self._grid.addWidget(with_role(QLabel(text), "muted"), 0, column)
        self._add = with_role(named(QPushButton(tr("Add a rule")), "mandate_add_rule"), "link")
        self._add.setToolTip(tr("Add a rule for higher amounts"))
        self._add.clicked.connect(self._on_add)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(theme.px(8))
        column_.addLayout(self._grid)
        column_.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        for rule in rules:
            limit = "" if rule.up_to is None else amount_text(rule.up_to, style)
            self._append(limit, rule_text(rule.who))
        if not rules:
            self._append("", "")

    def go_to_first(self) -> None:
        """Go to who signs in the first rule."""
        self._rows[0].who.setFocus(Qt.FocusReason.TabFocusReason)

    def rules(self) -> tuple[Rule, ...]:
        """What the rows say; rows without a word are left out.

        Raises:
            InputError: As ``parse_amount`` and ``read_rule``.
        """
        return tuple(
            Rule(
                parse_amount(row.limit.text(), self._style) if row.limit.text().strip() else None,
                read_rule(row.who.text()),
            )
            for row in self._rows
            if row.limit.text().strip() or row.who.text().strip()
        )

    def _on_add(self) -> None:
        row = self._append("", "")
        row.limit.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _append(self, limit: str, who: str) -> _Row:
        number = len(self._rows)
        row = _Row(QLineEdit(limit), QLineEdit(who), QPushButton())
        row.limit.setPlaceholderText(tr("Any amount"))
        row.limit.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.limit.setFixedWidth(self._theme.px(152))
        row.limit.setFont(self._theme.font(13, tabular=True))
        usual = usual_rules()
        row.who.setPlaceholderText(usual[2])
        offered = QCompleter(usual, row.who)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        row.who.setCompleter(offered)
        with_role(row.remove, "quiet").setToolTip(tr("Take this rule away"))
        self._icons.bind(row.remove, "close")
        row.limit.textChanged.connect(self.changed)
        row.who.textChanged.connect(self.changed)
        row.remove.clicked.connect(lambda: self._on_remove(row))
        self._rows.append(row)
        for column, widget in enumerate((row.limit, row.who, row.remove)):
            self._grid.addWidget(widget, number + 1, column)
        self._renew()
        return row

    def _on_remove(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in (row.limit, row.who, row.remove):
            self._grid.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        """Name the rows by their place, and keep the last one."""
        for number, row in enumerate(self._rows):
            named(
                row.limit, f"mandate_limit_{number}", tr("Rule {number}: up to", number=number + 1)
            )
            named(
                row.who, f"mandate_who_{number}", tr("Rule {number}: who signs", number=number + 1)
            )
            named(
                row.remove,
                f"mandate_remove_{number}",
                tr("Take rule {number} away", number=number + 1),
            )
            row.remove.setEnabled(len(self._rows) > 1)
        self._add.setEnabled(len(self._rows) < MOST_RULES)
