"""Keys that move and resize the box on a page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from siggui.ui.crop_item import Handle, dragged, snapped
from siggui.ui.keys import ARROWS

SMALL_STEP_PX, LARGE_STEP_PX = 1, 10


def box_after_key(box: QRectF | None, event: QKeyEvent, bounds: QRectF) -> QRectF | None:
    """The box that an arrow, Home or End asks for.

    Args:
        box: As it is, in the scene; None before there is one.
        event: A key that was pressed.
        bounds: The box stays within these.

    Returns:
        None for any other key, and without a box.
    """
    if box is None:
        return None
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    with_ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    handle = Handle.INSIDE
    if key in ARROWS:
        large = modifiers & Qt.KeyboardModifier.ShiftModifier
        by = QPointF(*ARROWS[key]) * (LARGE_STEP_PX if large else SMALL_STEP_PX)
        handle = Handle.BOTTOM_RIGHT if with_ctrl else Handle.INSIDE
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        # As in a text: to the edge left or right, with Ctrl to the top or the bottom.
        far = QPointF(0, bounds.height()) if with_ctrl else QPointF(bounds.width(), 0)
        by = -far if key == Qt.Key.Key_Home else far
    else:
        return None
    return snapped(dragged(box, handle, by, bounds))
