"""What is painted on the scale is where the numbers say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel

from siggui.domain.decision import Decision, Finding, OperatingPoint, Rate, ScoreDistributions
from siggui.ui.evidence_scale import Axis, EvidenceScale, axis_range
from siggui.ui.rates_table import RatesTable
from siggui.ui.theme import ColorMode, Theme

RATE = Rate(0.05, 0.04, 0.06)
POINT = OperatingPoint("standard", 1.0, -1.0, RATE, RATE, RATE, RATE)
EDGES = tuple(-4 + 0.25 * i for i in range(33))


def bell(middle):
    return tuple(2.0 ** -((a + 0.125 - middle) ** 2) for a in EDGES[:-1])


CURVES = ScoreDistributions(EDGES, bell(1.5), bell(-1.5), bell(-3))


def finding(log_lr: float) -> Finding:
    return Finding(0.8, log_lr, POINT.decide(log_lr), POINT, (0.8,), (), "cpu", "m", 1.0)


@given(st.floats(-50, 50))
def test_axis_keeps_order_and_ends(value):
    axis = Axis(-3, 3, 10, 310)
    assert 10 <= axis.x(value) <= 310
    assert axis.x(value) <= axis.x(value + 0.1)


def test_range_holds_curves_and_thresholds():
    assert axis_range(None, None) == (-2.0, 2.0)
    low, high = axis_range(CURVES, POINT)
    assert -4 <= low < -2
    assert 2 < high <= 4
    far = OperatingPoint("cautious", 4.0, -5.0, RATE, RATE, RATE, RATE)
    assert axis_range(None, far) == (-5.5, 4.5)


@pytest.fixture(params=[ColorMode.LIGHT, ColorMode.DARK])
def scale(qtbot, qapp, request):
    theme = Theme(qapp)
    theme.set_mode(request.param)
    scale = EvidenceScale(theme)
    qtbot.addWidget(scale)
    scale.resize(640, 190)
    scale.set_model(CURVES, POINT)
    scale.theme_in_test = theme
    yield scale
    theme.set_mode(ColorMode.SYSTEM)
    theme.deleteLater()


def columns_of(scale, color: str) -> list[int]:
    image, wanted = scale.grab().toImage(), QColor(color)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(30, image.height() - 80))
    ]


@pytest.mark.parametrize("log_lr", [-2.0, 0.0, 2.0])
def test_mark_stands_at_the_value_in_the_color_of_the_decision(scale, log_lr):
    scale.set_finding(finding(log_lr))
    low, high = axis_range(CURVES, POINT)
    expected = Axis(low, high, 8, 640 - 8).x(log_lr)
    color = scale.theme_in_test.tokens.decision(POINT.decide(log_lr))
    columns = columns_of(scale, color)
    assert columns
    assert min(columns) - 2 <= expected <= max(columns) + 2
    assert max(columns) - min(columns) <= 14


def test_without_a_verdict_nothing_is_marked(scale):
    for decision in Decision:
        assert not columns_of(scale, scale.theme_in_test.tokens.decision(decision))
    assert scale.accessibleDescription() == "No verdict yet."


def test_screen_reader_hears_the_numbers(scale):
    scale.set_finding(finding(2.0))
    assert "Similarity 0.80" in scale.accessibleDescription()
    scale.set_finding(None)
    assert scale.toolTip() == ""


@pytest.mark.parametrize("width", [240, 312, 480, 640])
def test_no_words_under_the_scale_lie_on_each_other(scale, width, monkeypatch):
    written = []
    draw = QPainter.drawText

    def noted(painter, *arguments):
        if len(arguments) == 2:
            at, text = arguments
            metrics = painter.fontMetrics()
            box = metrics.boundingRect(text).translated(at.toPoint())
            written.append((text, QRectF(box).adjusted(0, 1, 0, -1)))
        draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noted)
    scale.resize(width, 136)
    scale.grab()
    words = [(text, box) for text, box in written if "×" not in text and text != "1"]
    assert {"Genuine", "Skilled forgeries", "← more likely forged"} <= {text for text, _ in words}
    for number, (text, box) in enumerate(words):
        assert box.bottom() <= scale.height() and box.left() >= -1
        for other, second in words[:number]:
            assert not box.intersects(second), (text, other)


def test_a_rate_of_nothing_seen_is_not_called_a_limit(scale, qtbot):
    table = RatesTable(scale.theme_in_test)
    qtbot.addWidget(table)
    table.set_point(OperatingPoint("standard", 1.0, -1.0, RATE, Rate(0.0, 0.0, 0.0), RATE, RATE))
    shown = {label.objectName(): label.text() for label in table.findChildren(QLabel)}
    assert shown["rate_far_random"] == "0 %"
    assert shown["rate_far_random_interval"] == "none seen"
    assert shown["rate_frr_interval"] == "4.0–6.0"
