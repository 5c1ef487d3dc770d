"""The checklist that lies over the verdict until the clerk has said what they see themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from siggui.domain.own_view import CHECKLIST, Mark, OwnView, View
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

_MARKS = {Mark.SAME: say("Same"), Mark.DIFFERS: say("Differs"), Mark.UNCLEAR: say("Unclear")}
_SPOKEN = {
    Mark.SAME: say("same"),
    Mark.DIFFERS: say("differs"),
    Mark.UNCLEAR: say("unclear"),
}
_VIEWS = {
    View.GENUINE: say("Genuine"),
    View.UNCLEAR: say("Cannot tell"),
    View.FORGED: say("Not genuine"),
}
_BLOCKS = 2


class OwnViewSheet(QFrame):
    """As large as what it lies over.

    Args:
        theme: For distances.
        over: What it lies over.
        names: What object names begin with, where a window has two.
        is_narrow: It lies within a card that is narrower than the window: what it is all in all
            stands below the features, not beside them.

    Signals:
        given: An ``OwnView``.
    """

    given = Signal(object)

    def __init__(
        self, theme: Theme, over: QWidget, names: str = "", *, is_narrow: bool = False
    ) -> None:
        super().__init__(over)
        self._names = names
        self.setObjectName(f"{names}own_view_sheet")
        self.setProperty("role", "surface")
        self._over = over
        self._focused_before: QWidget | None = None
        self._marks: dict[str, QButtonGroup] = {}
        self._views = QButtonGroup(self)
        self._show = with_role(
            named(QPushButton(tr("Show the score")), f"{names}own_view_show"), "primary"
        )
        self._show.clicked.connect(self._on_show)
        title = with_role(QLabel(tr("Your own view first")), "title")
        self._told = with_role(QLabel(), "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(title)
        head.addWidget(self._told, 1)
        features = QHBoxLayout()
        features.setSpacing(theme.px(32))
        codes = list(CHECKLIST)
        length = -(-len(codes) // _BLOCKS)
        for start in range(0, len(codes), length):
            features.addLayout(self._make_block(codes[start : start + length], theme))
        if not is_narrow:
            features.addSpacing(theme.px(32))
            features.addLayout(self._make_views(QVBoxLayout(), theme.px(8)))
        features.addStretch(1)
        column = QVBoxLayout(self)
        beside = 0 if is_narrow else theme.px(16)
        column.setContentsMargins(beside, theme.px(12), beside, theme.px(12))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addLayout(features, 1)
        if is_narrow:
            column.addLayout(self._make_views(QHBoxLayout(), theme.px(16)))
        over.installEventFilter(self)
        self.hide()

    def ask(self, asked: bool, *, then_told: bool = True) -> None:
        """Lie over the verdict with nothing marked, or go away.

        Args:
            asked: Whether there is anything to ask.
            then_told: Whether the score comes after it; a blind look ends without one.
        """
        self._told.setText(
            tr("Look at the signatures and mark what you see; the score comes after it.")
            if then_told
            else tr("Look at the signatures and mark what you see; it is kept with your decision.")
        )
        self._show.setText(tr("Show the score") if then_told else tr("Go on to decide"))
        self._show.setToolTip(tr("Keep what is marked here with the decision"))
        if asked == self.isVisibleTo(self._over):
            return
        if asked:
            for group in (*self._marks.values(), self._views):
                _clear(group)
            self._show.setEnabled(False)
            self.setGeometry(self._over.rect())
            self.raise_()
            self._focused_before = QApplication.focusWidget()
        elif self.isAncestorOf(QApplication.focusWidget() or self):
            self._give_focus_back()
        self.setVisible(asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as what lies below."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def _give_focus_back(self) -> None:
        """Let the keys go where they went before, not to whatever comes next in the window."""
        before = self._focused_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_block(self, codes: list[str], theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        for place, text in enumerate(_MARKS.values(), 1):
            grid.addWidget(with_role(QLabel(told(text)), "small"), 0, place)
        for row, code in enumerate(codes, 1):
            grid.addWidget(QLabel(told(CHECKLIST[code])), row, 0)
            group = self._marks[code] = QButtonGroup(self)
            for place, mark in enumerate(_MARKS, 1):
                spoken = f"{told(CHECKLIST[code])}: {told(_SPOKEN[mark])}"
                button = named(QRadioButton(), f"{self._names}mark_{code}_{mark.value}", spoken)
                button.setToolTip(spoken)
                group.addButton(button, list(Mark).index(mark))
                grid.addWidget(button, row, place, Qt.AlignmentFlag.AlignHCenter)
        grid.setRowStretch(len(codes) + 1, 1)
        return grid

    def _make_views(self, line: QBoxLayout, gap: int) -> QBoxLayout:
        line.setSpacing(gap)
        line.addWidget(with_role(QLabel(tr("All in all")), "small"))
        for number, (view, text) in enumerate(_VIEWS.items()):
            button = named(QRadioButton(told(text)), f"{self._names}view_{view.value}")
            self._views.addButton(button, number)
            line.addWidget(button)
        self._views.idClicked.connect(lambda _id: self._show.setEnabled(True))
        line.addStretch(1)
        line.addWidget(self._show)
        return line

    def _on_show(self) -> None:
        marks = tuple(
            (code, list(Mark)[group.checkedId()])
            for code, group in self._marks.items()
            if group.checkedId() >= 0
        )
        self.given.emit(OwnView(list(_VIEWS)[self._views.checkedId()], marks))


def _clear(group: QButtonGroup) -> None:
    group.setExclusive(False)
    for button in group.buttons():
        button.setChecked(False)
    group.setExclusive(True)
