"""One family of line icons, recolored to the palette in force."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from siggui.resources_path import resource
from siggui.ui.theme import Theme


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802 - Qt's name
        """Show the icon."""


class Icons(QObject):
    """Hands out icons from ``resources/icons`` and renews them when the theme changes.

    The SVG files are drawn on a 24 × 24 grid with 1.75 px round strokes in ``currentColor``.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._bound: list[Callable[[], None]] = []
        # Some forty names in a few sizes and colors: small, and drawn again and again.
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        theme.changed.connect(self._renew)

    def icon(self, name: str, color: str = "text") -> QIcon:
        """An icon in a token's color, with a disabled look."""
        icon = QIcon()
        for size in (self._theme.px(18), self._theme.px(18) * 2):
            icon.addPixmap(self.pixmap(name, size, color), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, size, "disabled"), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, size_px: int, color: str = "text", ratio: float = 1.0) -> QPixmap:
        """A square picture of an icon.

        Args:
            name: File name without ending.
            size_px: Edge in logical pixels.
            color: Name of a color token.
            ratio: Device pixel ratio to draw for.
        """
        key = (name, size_px, str(getattr(self._theme.tokens, color)), ratio)
        known = self._pixmaps.get(key)
        if known is not None:
            return known
        pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, QRectF(0, 0, size_px, size_px), color)
        painter.end()
        self._pixmaps[key] = pixmap
        return pixmap

    def paint(self, painter: QPainter, name: str, box: QRectF, color: str = "text") -> None:
        """Draw an icon as vectors."""
        value = str(getattr(self._theme.tokens, color))
        svg = _source(name).replace("currentColor", value)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, box)

    def bind(self, target: HasIcon, name: str, color: str = "text") -> None:
        """Give a long-lived button or action its icon, now and after every change of theme."""

        def renew() -> None:
            target.setIcon(self.icon(name, color))

        renew()
        self._bound.append(renew)
        if isinstance(target, QObject):
            target.destroyed.connect(lambda: self._bound.remove(renew))

    def _renew(self) -> None:
        for renew in self._bound:
            renew()


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
