"""Marks that a person makes on a signature: arrows, circles and words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

LONGEST_TEXT = 80


class Shape(Enum):
    """What a mark looks like."""

    ARROW = "arrow"
    """From its first point to its second, where the head is."""
    CIRCLE = "circle"
    """Round the box between its two points."""
    TEXT = "text"
    """Begins at its first point."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """One mark, in pixels of the image that it is on.

    Attributes:
        shape: What it looks like.
        x1: Of its first point.
        y1: Likewise.
        x2: Of its second point.
        y2: Likewise.
        text: Only of a text.
    """

    shape: Shape
    x1: float
    y1: float
    x2: float
    y2: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """All marks on one image.

    Attributes:
        canvas_key: Names the signature by what the network saw of it.
        marks: In the order in which they were made.
    """

    canvas_key: str
    marks: tuple[Annotation, ...]


def to_json(annotated: Sequence[Annotated]) -> str:
    """As text, the same for the same marks; places are rounded to tenths of a pixel.

    >>> arrow = Annotation(Shape.ARROW, 1.04, 2, 3, 4)
    >>> from_json(to_json([Annotated("a1", (arrow,))]))[0].marks[0].x1
    1.0
    """
    listed = [
        {
            "on": image.canvas_key,
            "marks": [
                {
                    "shape": mark.shape.value,
                    "at": [round(float(v), 1) for v in (mark.x1, mark.y1, mark.x2, mark.y2)],
                    "text": mark.text,
                }
                for mark in image.marks
            ],
        }
        for image in annotated
    ]
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> tuple[Annotated, ...]:
    """Read what :func:`to_json` wrote.

    Raises:
        ValueError, KeyError, TypeError: If it is not of that form.
    """
    return tuple(
        Annotated(
            str(image["on"]),
            tuple(
                Annotation(Shape(mark["shape"]), *_four(mark["at"]), str(mark["text"]))
                for mark in image["marks"]
            ),
        )
        for image in json.loads(text)
    )


def _four(values: Sequence[float]) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(value) for value in values)
    return x1, y1, x2, y2
