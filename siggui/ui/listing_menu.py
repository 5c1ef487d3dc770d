"""The reasons for putting a rejected item on the list of known forgeries."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from siggui.domain.forgery import LISTING_REASONS
from siggui.ui.naming import named
from siggui.ui.wording import told


class ListingMenu(QMenu):
    """Why a rejected item is put on the list.

    Signals:
        chosen: The reason's code.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name)
        for number, reason in enumerate(LISTING_REASONS, 1):
            action = self.addAction(f"&{number}  {told(reason.sentence)}")
            action.setObjectName(f"listing_{reason.code}")
            action.triggered.connect(lambda _=False, code=reason.code: self.chosen.emit(code))

    def open_below(self, widget: QWidget) -> None:
        """Open it under a button, with the first reason chosen."""
        self.setActiveAction(self.actions()[0])
        # popup(), not exec(): no nested event loop.
        self.popup(widget.mapToGlobal(QPoint(0, widget.height())))
