"""The list of pages that came in, at the right of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.icons import Icons
from siggui.ui.inbox_model import InboxItem, InboxModel, Use
from siggui.ui.naming import named, with_role
from siggui.ui.painted_rows import ROW, Index, PaintedRows
from siggui.ui.painting import paint_fitted
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr

_ROW = 72
_PROBLEM_ROW = 88
_PAPER = (64, 56)
_WIDTH = 232


class _Painter(PaintedRows[InboxItem]):
    """A small sheet, the name, and what there is to know or what is wrong."""

    def __init__(self, theme: Theme, icons: Icons, parent: QListView) -> None:
        super().__init__(theme, (4, 2, 4, 2), parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        """A problem is told in up to three lines, all else in one or two."""
        item = index.data(ROW)
        has_problem = isinstance(item, InboxItem) and bool(item.problem)
        return QSize(self._theme.px(160), self._theme.px(_PROBLEM_ROW if has_problem else _ROW))

    def paint_row(self, painter: QPainter, box: QRectF, row: InboxItem, number: int) -> None:  # noqa: ARG002
        """Draw one page."""
        px = self._theme.px
        paper = QRectF(box.left() + px(8), box.top(), px(_PAPER[0]), px(_PAPER[1]))
        paper.moveCenter(QRectF(paper.left(), box.top(), paper.width(), box.height()).center())
        self._paint_paper(painter, paper, row)
        left = paper.right() + px(8)
        text = QRectF(left, box.top() + px(8), box.right() - px(8) - left, box.height() - px(12))
        self._paint_words(painter, text, row)

    def _paint_paper(self, painter: QPainter, room: QRectF, item: InboxItem) -> None:
        px = self._theme.px
        if item.picture is None:
            icon = QRectF(0, 0, px(24), px(24))
            icon.moveCenter(room.center())
            locked = item.can_open
            self._icons.paint(
                painter, "lock" if locked else "warning", icon, "muted" if locked else "refer"
            )
            return
        size = item.picture.size().toSizeF()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRectF(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center())
        painter.setOpacity(1.0 if item.use is Use.NONE else 0.5)
        painter.fillRect(sheet, QColor("#ffffff"))
        paint_fitted(painter, sheet, item.picture)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, room: QRectF, item: InboxItem) -> None:
        theme, line = self._theme, self._theme.px(18)
        fresh = item.use is Use.NONE and item.can_open
        painter.setFont(theme.font(13, strong=fresh))
        painter.setPen(theme.color("text" if fresh else "muted"))
        name = painter.fontMetrics().elidedText(
            item.name, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        top = QRectF(room.left(), room.top(), room.width(), line)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("muted"))
        below = QRectF(room.left(), top.bottom(), room.width(), room.bottom() - top.bottom())
        words = item.problem or told(item.use.value) or item.note
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setClipRect(below)
        painter.drawText(below, words, option)


class _List(QListView):
    """Keys of its own, before the window's keys of the same name get them.

    Signals:
        questioned_wanted: Enter or a double-click.
        specimen_wanted: Shift+Enter.
        dismissed: Del.
    """

    questioned_wanted = Signal()
    specimen_wanted = Signal()
    dismissed = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim Del, which elsewhere removes a specimen."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.specimen_wanted if shifted else self.questioned_wanted).emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


class InboxPanel(QFrame):
    """Heading, list, and what can be done with the chosen page.

    Signals:
        questioned_wanted: Row to open as the questioned signature.
        specimen_wanted: Row to open as a specimen.
        dismissed: Row to take off the list.
        folder_wanted: The clerk wants to choose a folder.
        closed: The clerk wants the list out of sight.
        scan_wanted: The clerk wants to scan a page.
        busy_cancelled: What is going on shall stop.
    """

    questioned_wanted = Signal(int)
    specimen_wanted = Signal(int)
    dismissed = Signal(int)
    folder_wanted = Signal()
    closed = Signal()
    scan_wanted = Signal()
    busy_cancelled = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, model: InboxModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inbox_panel")
        self._theme, self._model = theme, model
        self.setFixedWidth(theme.px(_WIDTH))
        self._title = with_role(named(QLabel(tr("Inbox")), "inbox_title"), "title")
        self._count = with_role(named(QLabel(), "inbox_count"), "muted")
        close = named(QToolButton(), "inbox_close", tr("Hide the inbox"))
        close.setToolTip(tr("Hide the inbox  (Ctrl+I)"))
        icons.bind(close, "close", "muted")
        close.clicked.connect(self.closed)
        self._place = with_role(named(QLabel(), "inbox_place"), "small")
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._trouble = named(QLabel(), "inbox_trouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.list = named(_List(), "inbox_list", tr("Pages that came in"))
        self.list.setModel(model)
        self.list.setItemDelegate(_Painter(theme, icons, self.list))
        self.list.setMouseTracking(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._empty = with_role(named(QLabel(), "inbox_empty"), "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._watch = named(QPushButton(tr("Watch a folder…")), "inbox_watch")
        self._watch.setToolTip(tr("Pages that come into a folder appear here  (Ctrl+Shift+W)"))
        self._watch.clicked.connect(self.folder_wanted)
        self._scan = named(QPushButton(tr("Scan a page…")), "inbox_scan")
        self._scan.setToolTip(tr("Scan a page with SANE  (Ctrl+Shift+S)"))
        self._scan.clicked.connect(self.scan_wanted)
        self._doing = with_role(named(QLabel(), "inbox_doing"), "small")
        self._doing.setWordWrap(True)
        self._progress = named(QProgressBar(), "inbox_progress", tr("Scanning"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._cancel = named(QPushButton(tr("Cancel")), "inbox_cancel")
        self._cancel.setToolTip(tr("Stop the scanner  (Esc)"))
        self._cancel.clicked.connect(self.busy_cancelled)
        self._questioned = named(QPushButton(tr("Questioned")), "inbox_questioned")
        self._questioned.setToolTip(tr("Open the page as questioned signature  (Q)"))
        self._specimen = named(QPushButton(tr("Specimen")), "inbox_specimen")
        self._specimen.setToolTip(tr("Open the page as specimen  (Shift+Q)"))
        self._lay_out(close)
        self._connect()
        self.show_folder("", "")

    def _lay_out(self, close: QToolButton) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(close)
        top = QVBoxLayout()
        top.setContentsMargins(px(12), 0, px(4), 0)
        top.setSpacing(px(2))
        top.addLayout(head)
        top.addWidget(self._place)
        top.addWidget(self._trouble)
        empty = QVBoxLayout()
        empty.setContentsMargins(px(16), 0, px(16), 0)
        empty.setSpacing(px(12))
        empty.addStretch(1)
        empty.addWidget(self._empty)
        empty.addWidget(self._watch, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addWidget(self._scan, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(2)
        self._nothing = QWidget()
        self._nothing.setLayout(empty)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(8), 0, px(8), 0)
        buttons.setSpacing(px(8))
        buttons.addWidget(self._questioned, 1)
        buttons.addWidget(self._specimen, 1)
        busy = QVBoxLayout()
        busy.setContentsMargins(px(12), 0, px(12), 0)
        busy.setSpacing(px(8))
        busy.addWidget(self._doing)
        busy.addWidget(self._progress)
        busy.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self._busy = QWidget()
        self._busy.setLayout(busy)
        self._busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(2), 0, px(8))
        column.setSpacing(px(8))
        column.addLayout(top)
        column.addWidget(self._busy)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for signal, wanted in (
            (self.list.questioned_wanted, self.questioned_wanted),
            (self.list.specimen_wanted, self.specimen_wanted),
            (self.list.dismissed, self.dismissed),
            (self._questioned.clicked, self.questioned_wanted),
            (self._specimen.clicked, self.specimen_wanted),
            (self.list.doubleClicked, self.questioned_wanted),
        ):
            signal.connect(lambda *_, wanted=wanted: self._emit(wanted))
        for changed in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.dataChanged,
            self._model.modelReset,
            self.list.selectionModel().currentChanged,
        ):
            changed.connect(self._renew)

    @property
    def current_row(self) -> int:
        """The chosen page, or -1."""
        index = self.list.currentIndex()
        return index.row() if index.isValid() else -1

    def choose(self, row: int) -> None:
        """Choose a page as if clicked."""
        self.list.setCurrentIndex(self._model.index(row))

    def take_focus(self) -> None:
        """Go to the list, or to the button that stands in its place."""
        if self._model.rowCount():
            if self.current_row < 0:
                items = self._model.items
                first = (r for r, i in enumerate(items) if i.can_open and i.use is Use.NONE)
                self.choose(next(first, 0))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._watch.isVisibleTo(self):
            self._watch.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_busy(self, doing: str) -> None:
        """Say what is going on, or that nothing is."""
        self._doing.setText(doing)
        self._busy.setVisible(bool(doing))
        self._scan.setEnabled(not doing)
        if doing:
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc stops what is going on."""
        if event.key() == Qt.Key.Key_Escape and not self._busy.isHidden():
            self.busy_cancelled.emit()
        else:
            super().keyPressEvent(event)

    def show_folder(self, name: str, path: str, trouble: str = "", note: str = "") -> None:
        """Say which folder is watched, and what is wrong with it.

        Args:
            name: Of the folder; empty where none is watched.
            path: The whole of it.
            trouble: Why nothing comes in at the moment.
            note: What else there is to know.
        """
        self._place.setText(name and tr("From “{name}”", name=name))
        self._place.setToolTip(path)
        self._place.setVisible(bool(name))
        self._trouble.setText(trouble or note)
        with_role(self._trouble, "" if trouble else "small")
        self._trouble.style().polish(self._trouble)
        self._trouble.setVisible(bool(trouble or note))
        self._watch.setVisible(not name)
        self._empty.setText(
            tr("Nothing has come in yet. Pages that are put into the folder appear here.")
            if name
            else tr("Pages that come into a folder, or from a scanner, can appear here.")
        )
        self._renew()

    def _emit(self, wanted: object) -> None:
        if self.current_row >= 0:
            wanted.emit(self.current_row)  # type: ignore[attr-defined]

    def _renew(self, *_: QModelIndex | object) -> None:
        some = self._model.rowCount() > 0
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        self._questioned.setVisible(some)
        self._specimen.setVisible(some)
        row = self.current_row
        can_open = 0 <= row < self._model.rowCount() and self._model.items[row].can_open
        self._questioned.setEnabled(can_open)
        self._specimen.setEnabled(can_open)
        waiting = self._model.waiting
        self._count.setText(tr("{waiting} to do", waiting=waiting) if waiting else "")
