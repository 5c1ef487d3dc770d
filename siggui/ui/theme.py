"""How the program looks: two palettes, one accent, an 8-px grid, all as named tokens.

Widgets ask for tokens (``theme.tokens.accent``) and distances (``theme.px(8)``); no color and no
font size is written anywhere else.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from siggui.domain.decision import Decision
from siggui.resources_path import resource


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colors by meaning, as ``#rrggbb``.

    ``accent`` marks what can be acted on or is chosen; ``match``, ``refer`` and ``no_match`` are
    kept for the decision (and, as soft fills, for messages of the same weight).
    """

    window: str
    surface: str
    table: str
    """The light table that the signatures lie on."""
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    pressed: str
    match: str
    match_soft: str
    refer: str
    refer_soft: str
    no_match: str
    no_match_soft: str
    genuine_curve: str
    forgery_curve: str
    handle: str
    """Lines drawn over an image: crop box, guides."""

    def decision(self, decision: Decision) -> str:
        """Ink color of a decision."""
        return {
            Decision.MATCH: self.match,
            Decision.REFER: self.refer,
            Decision.NO_MATCH: self.no_match,
        }[decision]

    def decision_soft(self, decision: Decision) -> str:
        """Fill color of a decision."""
        return {
            Decision.MATCH: self.match_soft,
            Decision.REFER: self.refer_soft,
            Decision.NO_MATCH: self.no_match_soft,
        }[decision]


LIGHT = Tokens(
    window="#f4f5f7",
    surface="#ffffff",
    table="#e9ebee",
    line="#d5d9df",
    text="#1a1e24",
    muted="#59636f",
    disabled="#a3abb5",
    accent="#2456c7",
    on_accent="#ffffff",
    accent_soft="#e3ebfb",
    hover="#e9ecf1",
    pressed="#dce1e8",
    match="#14713d",
    match_soft="#e2f3e8",
    refer="#8a5a00",
    refer_soft="#fbf0d5",
    no_match="#b3261e",
    no_match_soft="#fbe6e4",
    genuine_curve="#5f86d9",
    forgery_curve="#8d97a3",
    handle="#2456c7",
)

DARK = Tokens(
    window="#17191d",
    surface="#1f2227",
    table="#101215",
    line="#343940",
    text="#e7e9ec",
    muted="#a0a9b4",
    disabled="#646c76",
    accent="#8fb2ff",
    on_accent="#0d1b3a",
    accent_soft="#263352",
    hover="#2a2e35",
    pressed="#343941",
    match="#6fce95",
    match_soft="#1c3527",
    refer="#ecbd5a",
    refer_soft="#3a2f16",
    no_match="#ff9088",
    no_match_soft="#402220",
    genuine_curve="#7ea1ea",
    forgery_curve="#7c8591",
    handle="#3d74f0",
)


class ColorMode(Enum):
    """What the clerk chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Applies the look to the application and follows the system's light or dark setting.

    Signals:
        changed: New tokens are in force; repaint what is custom painted.
    """

    changed = Signal()

    def __init__(self, application: QApplication, mode: ColorMode = ColorMode.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        self.tokens = LIGHT
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self._scale = _scale_for(application)
        application.setStyle("Fusion")
        font = QFont(application.font())
        font.setPixelSize(self.px(13))
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.set_mode(mode)

    @property
    def mode(self) -> ColorMode:
        """What the clerk chose."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in force."""
        return self.tokens is DARK

    def set_mode(self, mode: ColorMode) -> None:
        """Choose light, dark, or as the system says."""
        self._mode = mode
        scheme = {
            ColorMode.SYSTEM: Qt.ColorScheme.Unknown,
            ColorMode.LIGHT: Qt.ColorScheme.Light,
            ColorMode.DARK: Qt.ColorScheme.Dark,
        }[mode]
        self._application.styleHints().setColorScheme(scheme)
        self._apply()

    def px(self, pixels: float) -> int:
        """A distance of the design in pixels of this screen; multiples of 8 keep the grid."""
        return round(pixels * self._scale)

    def font(self, pixels: float = 13, *, strong: bool = False, tabular: bool = False) -> QFont:
        """The platform's font in a size of the design; ``tabular`` keeps figures in columns."""
        key = (pixels, strong, tabular)
        known = self._fonts.get(key)
        if known is not None:
            return known
        font = QFont(self._application.font())
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        self._fonts[key] = font
        return font

    def load_fonts(self) -> None:
        """Read the fonts that first appear with a verdict; reading them then would be felt."""
        for pixels, strong, tabular in (
            (11, False, True),
            (12, True, False),
            (12, True, True),
            (13, True, True),
        ):
            font = self.font(pixels, strong=strong, tabular=tabular)
            QFontMetrics(font).horizontalAdvance("Similarity 0.00 × ←→")

    def color(self, name: str) -> QColor:
        """A token as a color: ``theme.color("accent")``."""
        return QColor(getattr(self.tokens, name))

    def _on_system_changed(self) -> None:
        if self._mode is ColorMode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._mode is ColorMode.DARK
        if self._mode is ColorMode.SYSTEM:
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.tokens = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        text = resource("style/siggui.qss").read_text(encoding="utf-8")
        values: dict[str, str] = asdict(self.tokens)
        values |= {
            f"px{n}": f"{self.px(n)}px" for n in (1, 2, 4, 6, 7, 8, 11, 12, 13, 16, 18, 20, 24, 32)
        }
        return Template(text).substitute(values)


def _scale_for(application: QApplication) -> float:
    """Enlarge the design on a screen of very many logical pixels (4K without system scaling)."""
    screen = application.primaryScreen()
    height_px = screen.availableGeometry().height() if screen is not None else 1080
    return 1.6 if height_px >= 1900 else 1.15 if height_px >= 1300 else 1.0


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.no_match,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.disabled,
        role.Shadow: tokens.line,
    }
    for which, value in colors.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
