"""The actions of making marks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from siggui.domain.annotations import Shape
from siggui.ui.compare_view import CompareView
from siggui.ui.naming import named
from siggui.ui.wording import tr

SHAPES = {f"mark_{shape.value}": shape for shape in Shape}


def tie_annotations(actions: Mapping[str, QAction], table: CompareView, window: QWidget) -> QMenu:
    """Connect the actions; one shape at most is chosen, and its key lets go of it again.

    Args:
        actions: All of the window, by name.
        table: What is marked.
        window: Owns the menu.

    Returns:
        The menu of marks.
    """
    menu = named(QMenu(tr("Marks"), window), "marks_menu")
    tool = table.annotation_tool
    for name, shape in SHAPES.items():
        action = actions[name]
        action.triggered.connect(lambda on, shape=shape: tool.choose(shape if on else None))
        menu.addAction(action)
    menu.addSeparator()
    menu.addAction(actions["mark_undo"])
    actions["mark_undo"].triggered.connect(lambda: table.take_mark_back())

    def show(shape: Shape | None) -> None:
        for name, own in SHAPES.items():
            actions[name].setChecked(own is shape)

    tool.shape_changed.connect(show)
    return menu
