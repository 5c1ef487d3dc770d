"""A signatory's specimens on file, as small pictures with what counts about each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from siggui.domain.customers import Specimen, SpecimenState
from siggui.ui.naming import named
from siggui.ui.painted_rows import ROW, EvenRows
from siggui.ui.painting import paint_fitted
from siggui.ui.shown_rows import ShownRows
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

TILE_PX = (152, 104)


@dataclass(frozen=True, slots=True)
class Tile:
    """One specimen.

    Attributes:
        specimen: As it is on file.
        picture: None where the image could not be opened.
        counts: Whether it is compared with today.
    """

    specimen: Specimen
    picture: QImage | None
    counts: bool

    @property
    def caption(self) -> str:
        """What counts about it, in a few words."""
        specimen = self.specimen
        if specimen.state is SpecimenState.WITHDRAWN:
            return tr("Withdrawn")
        if specimen.state is SpecimenState.WAITING:
            return tr("To be confirmed")
        if not self.counts:
            until = specimen.valid_until
            return (
                tr("Ended {day}", day=until) if until else tr("From {day}", day=specimen.valid_from)
            )
        return tr("Since {day}", day=specimen.valid_from)


def tile(specimen: Specimen, picture: QImage | None, day: date) -> Tile:
    """One specimen as it is on a day."""
    return Tile(specimen, picture, specimen.is_valid_on(day))


def _spoken(shown: Tile, number: int) -> str:
    return tr(
        "Specimen {number}. {caption}; enrolled by {person} on {day}.",
        number=number + 1,
        caption=shown.caption,
        person=shown.specimen.enrolled_by,
        day=date.fromisoformat(shown.specimen.enrolled_utc[:10]),
    )


class TileDelegate(EvenRows[Tile]):
    """A picture on paper over its caption; one that does not count is pale."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, TILE_PX, (2, 2, 6, 2), parent)

    def paint_row(self, painter: QPainter, box: QRectF, row: Tile, number: int) -> None:  # noqa: ARG002
        """Draw one specimen."""
        px, theme, tile = self._theme.px, self._theme, row
        inner = box.adjusted(px(6), px(6), -px(6), -px(4))
        line = px(18)
        paper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - line)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(QColor("#ffffff") if tile.picture else theme.color("table"))
        painter.drawRoundedRect(paper, 3, 3)
        if tile.picture is not None:
            painter.setOpacity(1.0 if tile.counts else 0.4)
            paint_fitted(painter, paper.adjusted(3, 3, -3, -3), tile.picture)
            painter.setOpacity(1.0)
        caption = tile.caption if tile.picture else tr("Cannot be opened")
        painter.setFont(theme.font(12, tabular=True))
        painter.setPen(theme.color("muted" if tile.picture else "no_match"))
        below = QRectF(inner.left(), inner.bottom() - line, inner.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, caption)


class SpecimenTiles(QListView):
    """As high as its rows need; the page scrolls, never this.

    Signals:
        withdraw_wanted: Delete was pressed on a specimen.
        confirm_wanted: Enter was pressed on a specimen.
        chosen: A ``Tile``, or None.
    """

    withdraw_wanted = Signal()
    confirm_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, tr("Specimens on file"))
        self._theme = theme
        self.tile_model = ShownRows[Tile](_spoken, self)
        self.setModel(self.tile_model)
        self.setItemDelegate(TileDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.setToolTip(tr("Delete withdraws the chosen specimen"))

    @property
    def current(self) -> Tile | None:
        """The chosen specimen."""
        tile = self.currentIndex().data(ROW)
        return tile if isinstance(tile, Tile) else None

    def set_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show others."""
        self.tile_model.show(tiles)
        self.setVisible(bool(tiles))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete withdraws, Enter confirms."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.withdraw_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.confirm_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More or fewer fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = max(1, self.viewport().width() // self._theme.px(TILE_PX[0]))
        rows = -(-len(self.tile_model.rows) // across)
        self.setFixedHeight(max(1, rows * self._theme.px(TILE_PX[1])))
