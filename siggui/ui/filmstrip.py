"""What the program sees: every stage from the scan to the network's canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.cleaning import IN_WORDS
from siggui.ui.cleaning_row import CleaningRow
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.painting import paint_fitted
from siggui.ui.signature import FilmFrame, LoadedSignature
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import joined, say

STAGES = {
    "grey": (say("Grey"), say("The image in shades of grey.")),
    "paper": (
        say("Paper removed"),
        say("Divided by the estimated paper: shadows and tints are gone."),
    ),
    "ink": (say("Ink"), say("What was taken for ink.")),
    "clean": (say("Cleaned"), say("What is left; what was taken away is pale blue.")),
    "deskew": (say("Leveled"), say("Turned so that the writing is level.")),
    "crop": (say("Cropped"), say("Cut to the ink.")),
    "canvas": (say("Canvas"), say("What the network gets: one size, one stroke width.")),
    "pressure": (say("Pressure"), say("Where the pen pressed: the darker, the wider its ink.")),
}


class FrameView(QWidget):
    """One picture on white, as large as its cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: FilmFrame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(56))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        return QSize(self._theme.px(80), self._theme.px(56))

    def set_frame(self, frame: FilmFrame | None) -> None:
        """Show another picture."""
        self._frame = frame
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Fit the picture."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("line"), 1))
        if self._frame is None:
            painter.setBrush(self._theme.color("table"))
            painter.drawRect(box)
            return
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(box)
        paint_fitted(painter, box.adjusted(3, 3, -3, -3), self._frame.picture)


class Filmstrip(QWidget):
    """A row of stages for each side, folded until it is wanted.

    Signals:
        folded: Whether it is now folded.
    """

    folded = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self._icons = icons
        self.header = named(QToolButton(), "filmstrip_toggle", tr("What the program sees"))
        self.header.setText(tr("What the program sees"))
        self.header.setToolTip(tr("Show every step from the scan to the network  (W)"))
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        with_role(self.header, "fold").setCheckable(True)
        self.header.toggled.connect(self._on_toggled)
        self._body = named(QWidget(), "filmstrip_body")
        self._body.hide()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(8))
        self._views: list[dict[str, FrameView]] = [{}, {}]
        for row, (name, text) in enumerate(
            (("specimen", tr("Specimen")), ("questioned", tr("Questioned")))
        ):
            grid.addWidget(with_role(QLabel(text), "small"), row + 1, 0)
            for column, (stage, (title, tip)) in enumerate(STAGES.items(), start=1):
                view = named(FrameView(theme), f"frame_{name}_{stage}", f"{text}: {told(title)}")
                view.setToolTip(told(tip))
                grid.addWidget(view, row + 1, column)
                self._views[row][stage] = view
        for column, (_, (title, tip)) in enumerate(STAGES.items(), start=1):
            label = with_role(QLabel(told(title)), "small")
            label.setToolTip(told(tip))
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        self.cleaning = CleaningRow(theme)
        self.cleaning.switched.connect(lambda _cleaning: self._renew_title())
        grid.addWidget(self.cleaning, 3, 1, 1, len(STAGES))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        self._heads = QHBoxLayout()
        self._heads.setSpacing(theme.px(16))
        self._heads.addWidget(self.header)
        self._heads.addStretch(1)
        box.addLayout(self._heads)
        box.addWidget(self._body)
        theme.changed.connect(self._renew_icon)
        self._renew_icon()

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is seen."""
        return not self.header.isChecked()

    def toggle(self) -> None:
        """Fold or unfold."""
        self.header.toggle()

    def add_head(self, button: QToolButton) -> None:
        """Put the button of something else that is folded beside the heading."""
        self._heads.insertWidget(self._heads.count() - 1, button)

    def show_signature(self, index: int, signature: LoadedSignature | None) -> None:
        """Fill one row."""
        frames = {} if signature is None else {frame.name: frame for frame in signature.frames}
        for stage, view in self._views[index].items():
            view.set_frame(frames.get(stage))
        self.cleaning.show_found(index, () if signature is None else signature.prepared.removed)

    def _renew_title(self) -> None:
        """Folded or not, that less than everything is taken away must be seen."""
        off = [IN_WORDS[step] for step in self.cleaning.cleaning.kept]
        kept = joined(off, "{first}, {second}")
        self.header.setText(
            tr("What the program sees · not taken away: {steps}", steps=kept)
            if off
            else tr("What the program sees")
        )
        self.header.setAccessibleName(self.header.text())

    def _on_toggled(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        self._renew_icon()
        self.folded.emit(not unfolded)

    def _renew_icon(self) -> None:
        name = "chevron-right" if self.is_folded else "chevron-down"
        self.header.setIcon(self._icons.icon(name, "muted"))
