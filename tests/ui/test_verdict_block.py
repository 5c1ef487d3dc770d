"""What the verdict's block says about warnings, however little room there is."""

from __future__ import annotations

import pytest

from siggui.domain.decision import Finding, OperatingPoint, Rate, Warning
from siggui.ui.icons import Icons
from siggui.ui.theme import Theme
from siggui.ui.verdict_block import VerdictBlock

RATE = Rate(0.05, 0.04, 0.06)
POINT = OperatingPoint("standard", 1.0, -1.0, RATE, RATE, RATE, RATE)


@pytest.fixture
def block(qtbot, qapp):
    theme = Theme(qapp)
    block = VerdictBlock(theme, Icons(theme))
    qtbot.addWidget(block)
    block.resize(312, 200)
    block.show()
    yield block
    qapp.setStyleSheet("")


def finding(*messages: str) -> Finding:
    warnings = tuple(Warning("blurred", message, f"Measured {message}") for message in messages)
    return Finding(0.8, 2.0, POINT.decide(2.0), POINT, (0.8,), warnings, "cpu", "m", 1.0)


def test_two_warnings_are_told_and_how_many_more_there_are(block):
    block.show_finding(finding("First.", "Second.", "Third."))
    assert block._warnings.text() == "First.\nSecond. And 1 more."
    assert block._warnings.toolTip().startswith("First.\nMeasured First.\n\nSecond.\n")


def test_long_warnings_are_told_one_at_a_time_and_none_is_cut_off(block):
    long = "This is a sentence of a language that needs many and rather long words for it. " * 2
    block.show_finding(finding(long.strip(), long.strip()))
    assert block._warnings.text() == f"{long.strip()} And 1 more."
    assert block.heightForWidth(block.width()) <= block.height()
    block.resize(312, 400)
    assert block._warnings.text() == f"{long.strip()}\n{long.strip()}"
