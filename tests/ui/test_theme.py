"""Every text can be read in both palettes, and no token is missing from the style sheet."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from siggui.resources_path import resource
from siggui.ui.icons import Icons
from siggui.ui.theme import DARK, LIGHT, ColorMode, Theme


def luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(color).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_reach_the_contrast_of_wcag_aa(tokens):
    for ink, paper in (
        (tokens.text, tokens.window),
        (tokens.text, tokens.surface),
        (tokens.muted, tokens.window),
        (tokens.muted, tokens.surface),
        (tokens.muted, tokens.table),
        (tokens.on_accent, tokens.accent),
        (tokens.accent, tokens.accent_soft),
        (tokens.match, tokens.surface),
        (tokens.refer, tokens.surface),
        (tokens.no_match, tokens.surface),
        (tokens.match, tokens.match_soft),
        (tokens.refer, tokens.refer_soft),
        (tokens.no_match, tokens.no_match_soft),
        (tokens.surface, tokens.match),
        (tokens.surface, tokens.refer),
        (tokens.surface, tokens.no_match),
    ):
        assert contrast(ink, paper) >= 4.5, (ink, paper, contrast(ink, paper))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_guides_are_seen_on_paper_and_on_the_table(tokens):
    from siggui.ui.guides import LINE_COLOR

    for ground in ("#ffffff", tokens.table):
        assert contrast(LINE_COLOR, ground) >= 3, ground


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp)
    yield theme
    theme.set_mode(ColorMode.SYSTEM)
    theme.deleteLater()


def test_mode_switches_palette_and_tells(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ColorMode.DARK)
    assert theme.is_dark
    assert QApplication.palette().window().color() == QColor(DARK.window)
    theme.set_mode(ColorMode.LIGHT)
    assert not theme.is_dark
    assert "$" not in QApplication.instance().styleSheet()


def test_all_icons_are_drawn_in_the_color_asked_for(theme):
    icons = Icons(theme)
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) > 30
    for name in names:
        image = icons.pixmap(name, 32, "accent").toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert seen == {theme.tokens.accent} or not seen - {theme.tokens.accent}, name
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_bound_icon_follows_the_theme_and_dies_with_its_button(qtbot, theme):
    icons = Icons(theme)
    button = QPushButton()
    icons.bind(button, "add")
    theme.set_mode(ColorMode.LIGHT)
    light = button.icon().pixmap(18).toImage()
    theme.set_mode(ColorMode.DARK)
    assert button.icon().pixmap(18).toImage() != light
    button.deleteLater()
    qtbot.waitUntil(lambda: not isValid(button))
    theme.set_mode(ColorMode.LIGHT)


def test_distances_grow_with_the_screen(theme):
    assert theme.px(8) >= 8
    assert theme.font(13, strong=True).pixelSize() == theme.px(13)
