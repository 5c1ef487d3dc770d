"""Makes marks on the light table: drawn with the pointer, or put into the middle with Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainterPath
from PySide6.QtWidgets import QLineEdit

from siggui.domain.annotations import LONGEST_TEXT, Annotation, Shape
from siggui.ui.annotations import Annotations
from siggui.ui.naming import named
from siggui.ui.navigation import Navigation
from siggui.ui.pane import Pane
from siggui.ui.signature import LoadedSignature
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

_LEAST_PX = 6.0
_USUAL_PX = 40.0
_FOLLOWED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
    }
)


class AnnotationTool(QObject):
    """While a shape is chosen, the left button draws it instead of moving the table.

    Signals:
        shape_changed: The chosen ``Shape``, or None.
    """

    shape_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        panes: tuple[Pane, Pane],
        navigation: Navigation,
        annotations: Annotations,
    ) -> None:
        super().__init__(panes[0])
        self._theme, self._panes = theme, panes
        self._navigation, self._annotations = navigation, annotations
        self._signatures: list[LoadedSignature | None] = [None, None]
        self.shape: Shape | None = None
        self._from: tuple[int, QPointF] | None = None
        self._editor: QLineEdit | None = None
        self._text_at = (0, QPointF())
        for pane in panes:
            pane.installEventFilter(self)
            pane.viewport().installEventFilter(self)

    def set_signature(self, index: int, signature: LoadedSignature | None) -> None:
        """What lies on a side now."""
        if signature is not self._signatures[index]:
            self._signatures[index] = signature
            self._from = None
            self._end_text()

    def choose(self, shape: Shape | None) -> None:
        """Draw this from now on, or nothing."""
        if shape is not self.shape:
            self.shape = shape
            self._from = None
            self._end_text()
            for pane in self._panes:
                pane.is_drawn_on = shape is not None
            self.shape_changed.emit(shape)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the left button, and Enter on a pane that has the focus."""
        # Other events also come while the window is taken down, when some panes are gone already.
        if event.type() not in _FOLLOWED or self.shape is None:
            return False
        if watched is self._editor and isinstance(event, QKeyEvent):
            return self._take_text_key(event)
        for index, pane in enumerate(self._panes):
            if self._signatures[index] is None:
                continue
            if isinstance(event, QKeyEvent) and watched is pane:
                return self._take_key(index, event)
            if isinstance(event, QMouseEvent) and watched is pane.viewport():
                return self._take_mouse(index, event)
        return False

    def _take_key(self, index: int, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        middle = self._panes[index].viewport().rect().toRectF().center()
        reach = self._theme.px(_USUAL_PX)
        start = QPointF(-reach, -reach)
        if self.shape is Shape.CIRCLE:
            self._make(index, middle + start, middle - start)
        elif self.shape is Shape.ARROW:
            self._make(index, middle + start, middle)
        else:
            self._ask_text(index, middle)
        return True

    def _take_mouse(self, index: int, event: QMouseEvent) -> bool:
        at, kind = event.position(), event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = (index, at)
            self._panes[index].setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        if self._from is None or self._from[0] != index:
            return False
        start = self._from[1]
        if kind == QEvent.Type.MouseMove:
            if self.shape is not Shape.TEXT:
                self._panes[index].set_draft(self._mark(index, start, at))
            return True
        self._from = None
        self._panes[index].set_draft(None)
        if self.shape is Shape.TEXT:
            self._ask_text(index, at)
        elif (at - start).manhattanLength() >= _LEAST_PX:
            self._make(index, start, at)
        return True

    def _make(self, index: int, start: QPointF, end: QPointF, text: str = "") -> None:
        signature = self._signatures[index]
        if signature is not None:
            self._annotations.add(signature, self._mark(index, start, end, text))

    def _mark(self, index: int, start: QPointF, end: QPointF, text: str = "") -> Annotation:
        from_screen = self._navigation.to_screen(index).inverted()[0]
        one, other = from_screen.map(start), from_screen.map(end)
        if self.shape is Shape.CIRCLE:
            # It is kept upright in the image; on a turned one as large as to hold what was drawn.
            drawn = QPainterPath()
            drawn.addEllipse(QRectF(start, end).normalized())
            box = from_screen.map(drawn).boundingRect()
            one, other = box.topLeft(), box.bottomRight()
        return Annotation(self.shape or Shape.ARROW, one.x(), one.y(), other.x(), other.y(), text)

    # Words --------------------------------------------------------------------------------

    def _ask_text(self, index: int, at: QPointF) -> None:
        self._end_text()
        pane = self._panes[index]
        editor = named(QLineEdit(pane), "annotation_text", tr("Words of the mark"))
        editor.setPlaceholderText(tr("Words, then Enter"))
        editor.setMaxLength(LONGEST_TEXT)
        size = editor.sizeHint()
        left = min(at.x(), pane.width() - size.width() - self._theme.px(8))
        editor.move(round(max(0.0, left)), round(max(0.0, at.y() - size.height())))
        editor.editingFinished.connect(self._end_text)
        editor.installEventFilter(self)
        self._editor, self._text_at = editor, (index, at)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_text_key(self, event: QKeyEvent) -> bool:
        """Enter and Escape end here; the pane below would take them for its own."""
        keep = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not keep and event.key() != Qt.Key.Key_Escape:
            return False
        index, at = self._text_at
        text = "" if self._editor is None else self._editor.text().strip()
        self._end_text()
        if keep and text:
            self._make(index, at, at, text)
        self._panes[index].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _end_text(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
