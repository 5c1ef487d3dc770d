"""Names for widgets: one for tests and style, one for people who hear the screen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, spoken: str = "") -> W:
    """Give a widget its ``objectName`` and what a screen reader says for it."""
    widget.setObjectName(name)
    if spoken:
        widget.setAccessibleName(spoken)
    return widget


def with_role(widget: W, role: str) -> W:
    """Mark a widget for the style sheet: ``title``, ``muted``, ``primary`` and others."""
    widget.setProperty("role", role)
    return widget
