"""Which cleaning steps are on, and which of them found something in what is on the table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from siggui.domain.cleaning import ALL, STEPS, TITLES, Cleaning
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

_TIPS = {
    "colors": say("Stamps and print in another color than the pen's."),
    "holes": say("Punched holes and staples."),
    "lines": say("Ruled lines, dotted lines and frames."),
    "background": say("Patterns, and writing that shows through."),
    "stamps": say("Round stamps and tilted frames in the pen's own color."),
    "print": say("Printed letters."),
}
_WHERE = {
    (False, False): say("Nothing found."),
    (True, False): say("Found in the specimen."),
    (False, True): say("Found in the questioned signature."),
    (True, True): say("Found in the specimen and the questioned signature."),
}


class CleaningRow(QWidget):
    """A box to tick for each step; in even rows where they do not fit beside each other.

    Signals:
        switched: The :class:`Cleaning` wanted from now on.
    """

    switched = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cleaning_row")
        self._theme = theme
        self.cleaning = ALL
        self._found: list[tuple[str, ...]] = [(), ()]
        self._boxes: dict[str, QCheckBox] = {}
        # As narrow as it is made: it takes more rows then.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label = with_role(QLabel(tr("Taken away:")), "small")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.addWidget(self._label, 0, 0)
        self._columns = 0
        for number, step in enumerate(STEPS, 1):
            text = TITLES[step]
            box = named(
                QCheckBox(tr("{text} · found", text=text)),
                f"clean_{step}",
                tr("Take away: {text}", text=text),
            )
            # As wide as it will ever be: nothing moves when something is found.
            box.setMinimumWidth(box.sizeHint().width())
            box.setToolTip(tr("{tip}  (Alt+{number})", tip=_TIPS[step], number=number))
            box.setChecked(True)
            box.toggled.connect(lambda on, step=step: self.switch(step, on))
            self._boxes[step] = box
        self._all = with_role(named(QPushButton(tr("All on")), "clean_all"), "link")
        self._all.setToolTip(tr("Take everything away again  (Alt+0)"))
        self._all.clicked.connect(self.switch_all_on)
        # Its room stays where it is hidden: nothing moves when it comes.
        policy = self._all.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._all.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, 0)
        row.addLayout(self._grid)
        row.addStretch(1)
        self._arrange(len(STEPS))
        theme.changed.connect(self._renew_rims)
        self._renew_rims()
        self._renew()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take as many columns as fit, in rows of one length."""
        super().resizeEvent(event)
        spacing = self._grid.horizontalSpacing()
        room = self.width() - 2 * spacing
        room -= self._label.sizeHint().width() + self._all.sizeHint().width()
        widths = [box.minimumWidth() for box in self._boxes.values()]
        for columns in (6, 3, 2, 1):
            widest = [max(widths[column::columns]) for column in range(columns)]
            if sum(widest) + spacing * (columns - 1) <= room or columns == 1:
                self._arrange(columns)
                return

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self._boxes.values()):
            self._grid.removeWidget(box)
            self._grid.addWidget(box, number // columns, 1 + number % columns)
        self._grid.removeWidget(self._all)
        self._grid.addWidget(self._all, 0, 1 + columns)

    def switch(self, step: str, on: bool) -> None:
        """Switch one step."""
        if getattr(self.cleaning, step) != on:
            off = {*self.cleaning.kept} - {step} if on else {*self.cleaning.kept, step}
            self._set(ALL.without(off))

    def switch_to(self, cleaning: Cleaning) -> None:
        """Take exactly this away."""
        self._set(cleaning)

    def switch_all_on(self) -> None:
        """Take everything away again."""
        self._set(ALL)

    def show_found(self, side: int, removed: tuple[str, ...]) -> None:
        """Say which steps found something in the image on a side."""
        self._found[side] = removed
        self._renew()

    def _set(self, cleaning: Cleaning) -> None:
        if cleaning == self.cleaning:
            return
        self.cleaning = cleaning
        self._renew()
        self.switched.emit(cleaning)

    def _renew_rims(self) -> None:
        """Fusion draws a box's rim in a shade of the window, which in the dark is not seen."""
        for box in self._boxes.values():
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.Window, self._theme.color("muted"))
            box.setPalette(palette)

    def _renew(self) -> None:
        for step, box in self._boxes.items():
            text = TITLES[step]
            specimen, questioned = (step in found for found in self._found)
            box.setText(tr("{text} · found", text=text) if specimen or questioned else told(text))
            said = told(_WHERE[specimen, questioned])
            on = bool(getattr(self.cleaning, step))
            box.setAccessibleDescription(said if on else tr("Switched off."))
            box.setChecked(on)
        self._all.setVisible(self.cleaning != ALL)


class CleaningMenu(QObject):
    """The same switches in a menu, with keys.

    Args:
        row: Holds what is chosen.
        action: Gives the window's actions by name.
        window: Owner of the menu.
    """

    def __init__(self, row: CleaningRow, action: Callable[[str], QAction], window: QWidget) -> None:
        super().__init__(window)
        self._row, self._action = row, action
        self.menu = named(QMenu(tr("Cleaning"), window), "cleaning_menu")
        for step in STEPS:
            switch = action(f"clean_{step}")
            switch.setCheckable(True)
            switch.toggled.connect(lambda on, step=step: row.switch(step, on))
            self.menu.addAction(switch)
        self.menu.addSeparator()
        self.menu.addAction(action("clean_all"))
        action("clean_all").triggered.connect(lambda _=False: row.switch_all_on())
        row.switched.connect(lambda _cleaning: self._renew())
        self._renew()

    def _renew(self) -> None:
        for step in STEPS:
            self._action(f"clean_{step}").setChecked(bool(getattr(self._row.cleaning, step)))
        self._action("clean_all").setEnabled(self._row.cleaning != ALL)
