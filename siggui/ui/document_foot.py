"""The foot of the document window: what to do next, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from siggui.ui.naming import named, with_role
from siggui.ui.page_view import PageView
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

NO_BOX = say("Drag a box around the signature. The wheel zooms, Space and drag pans.")
WHOLE_PAGE = say("The whole page is used. Drag a box around the signature to use less.")
FOUND = say(
    "The signature was found. Enter uses it, dragging corrects it, Delete takes the box away."
)
KEPT = say(
    "Pages like this one are signed here. Enter uses it, dragging corrects it, "
    "Delete takes the box away."
)
FOUND_OF = say(
    "Place {place} of {count}. Tab shows the next one, Enter uses this one, Delete takes it away."
)
LAST_OF = say(
    "Place {place} of {count}. Shift+Tab shows the one before, Enter uses this one, "
    "Delete takes it away."
)
BOX = say(
    "Arrow keys move the box, with Shift by 10, with Ctrl they resize it. "
    "Drag beside it for a new one."
)


class DocumentFoot(QWidget):
    """A hint at the left, the buttons at the right.

    Signals:
        cancelled: "Cancel" was pressed.
        used: "Use this signature" was pressed, by Enter too.
    """

    cancelled = Signal()
    used = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = with_role(named(QLabel(), "document_hint"), "muted")
        cancel = named(QPushButton(tr("Cancel")), "cancel", tr("Cancel"))
        cancel.setToolTip(tr("Close without a signature (Esc)"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.cancelled)
        self._use = named(
            QPushButton(tr("Use this signature")), "use_signature", tr("Use this signature")
        )
        with_role(self._use, "primary").setToolTip(tr("Compare what is in the box (Enter)"))
        self._use.setDefault(True)
        self._use.clicked.connect(self.used)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(8))
        row.addWidget(self._hint, 1)
        row.addWidget(cancel)
        row.addWidget(self._use)

    def show_state(
        self, view: PageView | None, *, is_busy: bool, can_use: bool, search: str, notice: str
    ) -> None:
        """Say what to do next.

        Args:
            view: The page that can be drawn on now, or None while there is none.
            is_busy: The signature was taken and is being cut.
            can_use: Whether there is a document at all.
            search: How the search for signatures on this page stands, in a sentence.
            notice: What was just done, in a sentence; goes before anything else.
        """
        has_box = view is not None and view.crop_box() is not None
        self._use.setVisible(can_use)
        self._use.setEnabled(has_box and not is_busy)
        if view is None:
            self._hint.clear()
        elif notice:
            self._hint.setText(notice)
        elif view.place is not None and view.place_count > 1:
            is_last = view.place + 1 == view.place_count
            about = LAST_OF if is_last else FOUND_OF
            self._hint.setText(told(about.put(place=view.place + 1, count=view.place_count)))
        elif (place := view.taken_place) is not None:
            self._hint.setText(told(KEPT if place.confidence is None else FOUND))
        elif not has_box:
            self._hint.setText(search or told(NO_BOX))
        else:
            self._hint.setText(told(WHOLE_PAGE if view.is_whole_page else BOX))
