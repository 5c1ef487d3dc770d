"""The actions of comparing by eye: modes, renderings, guides, pictures of the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from siggui.ui.annotation_actions import SHAPES, tie_annotations
from siggui.ui.compare_mode import CompareMode
from siggui.ui.compare_view import CompareView
from siggui.ui.guides import Guides
from siggui.ui.messages import Messages
from siggui.ui.naming import named
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.turn_buttons import FINE_STEP_DEG, STEP_DEG
from siggui.ui.view_export import ViewExport
from siggui.ui.wording import tr

_GUIDES = {f"guide_{field.name}": field.name for field in fields(Guides)}
CHECKABLE = frozenset(
    {mode.value for mode in CompareMode} | set(_GUIDES) | {"map_together", "loupe"} | set(SHAPES)
)
"""Names of the actions that are on or off."""


class CompareActions(QObject):
    """Connects the window's actions with the light table.

    Args:
        actions: All of the window, by name.
        table: What they act on.
        theme: For the pictures.
        tasks: Writes them.
        messages: Says when that failed.
        case_title: Says which case lies on the table.
        window: Owns the menu and the dialog.
    """

    def __init__(
        self,
        actions: Mapping[str, QAction],
        table: CompareView,
        theme: Theme,
        tasks: TaskRunner,
        messages: Messages,
        case_title: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._table = actions, table
        self.export = ViewExport(table, theme, tasks, messages, case_title, window)
        group = QActionGroup(self)
        for mode in CompareMode:
            action = actions[mode.value]
            group.addAction(action)
            action.triggered.connect(lambda _=False, mode=mode: table.set_mode(mode))
        table.bar.add_modes([actions[mode.value] for mode in CompareMode])
        actions[table.mode.value].setChecked(True)
        table.mode_changed.connect(lambda mode: actions[mode.value].setChecked(True))
        self.guides_menu = named(QMenu(tr("Guides"), window), "guides_menu")
        for name, field in _GUIDES.items():
            action = actions[name]
            action.setChecked(getattr(table.guides, field))
            action.toggled.connect(lambda shown, field=field: self._on_guide(field, shown))
            self.guides_menu.addAction(action)
        table.bar.add_guides(self.guides_menu)
        self.marks_menu = tie_annotations(actions, table, window)
        table.bar.add_marks(self.marks_menu)
        self.turn_menu = named(QMenu(tr("Turn one image"), window), "turn_menu")
        turns = (("turn_left", -1), ("turn_right", 1))
        for suffix, step in (("", STEP_DEG), ("_finely", FINE_STEP_DEG)):
            for name, way in turns:
                action = actions[name + suffix]
                action.triggered.connect(lambda _=False, by=way * step: table.one_image.turn(by))
                self.turn_menu.addAction(action)
        actions["turn_back"].triggered.connect(lambda: table.one_image.turn_back())
        self.turn_menu.addAction(actions["turn_back"])
        actions["loupe"].toggled.connect(table.loupe.set_on)
        actions["loupe_power"].triggered.connect(lambda: table.loupe.change_power(1))
        table.loupe.changed.connect(self._on_loupe)
        together = actions["map_together"]
        together.toggled.connect(table.difference.set_together)
        table.legend.set_action(together)
        table.difference.failed.connect(messages.report)
        actions["rendering"].triggered.connect(lambda: table.next_rendering())
        actions["flicker_slower"].triggered.connect(lambda: table.laid.pane.change_rate(-1))
        actions["flicker_faster"].triggered.connect(lambda: table.laid.pane.change_rate(1))
        actions["copy_view"].triggered.connect(lambda: self.export.copy())
        actions["save_view"].triggered.connect(lambda: self.export.ask_where())
        table.mode_changed.connect(lambda _mode: self.renew())

    def renew(self) -> None:
        """What can be done now may differ."""
        table = self._table
        shown = any(table.signature(side) is not None for side in (0, 1))
        for mode in CompareMode:
            possible = table.pair.is_complete or mode is CompareMode.BESIDE
            self._actions[mode.value].setEnabled(possible)
        for name in ("copy_view", "save_view", "loupe", "mark_undo"):
            self._actions[name].setEnabled(shown)
        for action in self.turn_menu.actions():
            action.setEnabled(shown)
        self._actions["loupe_power"].setEnabled(shown and table.loupe.is_on)
        for name in SHAPES:
            self._actions[name].setEnabled(shown and not table.shown_mode.is_laid)
        self._actions["rendering"].setEnabled(shown and not table.shown_mode.uses_ink_only)
        several = table.difference.specimens > 1
        self._actions["map_together"].setEnabled(table.shown_mode is CompareMode.MAP and several)
        for name in ("flicker_slower", "flicker_faster"):
            self._actions[name].setEnabled(table.shown_mode is CompareMode.FLICKER)

    def _on_loupe(self) -> None:
        self.renew()
        if self._table.loupe.is_on:
            self._table.bar.tell(tr("Loupe: {power:.0f} times", power=self._table.loupe.power))

    def _on_guide(self, field: str, shown: bool) -> None:
        self._table.set_guides(replace(self._table.guides, **{field: shown}))
