"""A sheet of paper with few, well-tuned ways to put type, lines and pictures on it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import TextMode

from siggui.domain.case_report import Picture
from siggui.reports.faces import FAMILY, Faces

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
LEFT_MM, TOP_MM = 20.0, 17.0
INNER_MM = WIDTH_MM - 2 * LEFT_MM
FOOT_MM = HEIGHT_MM - 16.0
"""Nothing but the foot stands below."""
_MM_PER_POINT = 25.4 / 72
_LINE = 1.4
"""Distance of lines as a multiple of the type's size."""
_SEAM_MM = 0.7


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks.

    Attributes:
        size: In points.
        bold: Or regular.
        color: ``#rrggbb``.
        tracking: Extra space between signs in points.
    """

    size: float
    bold: bool = False
    color: str = "#1a1e24"
    tracking: float = 0.0

    @property
    def line_mm(self) -> float:
        """Distance from one line to the next."""
        return self.size * _MM_PER_POINT * _LINE


LINE_COLOR = "#d5d9df"
MUTED_COLOR = "#59636f"
TITLE = Style(21, bold=True)
HEADING = Style(9.5, bold=True)
BODY = Style(9)
STRONG = Style(9, bold=True)
SMALL = Style(7.8, color=MUTED_COLOR)
LABEL = Style(7, color=MUTED_COLOR, tracking=0.6)


class Sheet:
    """Pages of A4 with a cursor that runs down.

    Args:
        texts: Everything that will be written, so that its fonts can be found.
        foot: What stands at the left of each page's foot.
        folders: See ``Faces``.
    """

    def __init__(
        self, texts: Iterable[str], foot: str, folders: Iterable[Path] | None = None
    ) -> None:
        self.pdf = FPDF(format="A4")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_margin(0)
        self.pdf.c_margin = 0
        self.faces = Faces(self.pdf, [*texts, foot], folders)
        self._foot = foot
        self.y = TOP_MM
        self.pdf.add_page()

    # Type ---------------------------------------------------------------------------------

    def width(self, text: str, style: Style) -> float:
        """How broad a text is, in mm."""
        self._use(style)
        return float(self.pdf.get_string_width(self.faces.shown(text)))

    def text(
        self, x: float, y: float, text: str, style: Style, *, width: float = 0.0, align: str = "L"
    ) -> None:
        """Write one line whose top is at ``y``; what is too broad is shortened.

        Args:
            x: Left edge in mm.
            y: Upper edge in mm.
            text: What to write.
            style: How.
            width: Of the room in mm; as broad as it gets if 0.
            align: ``"L"``, ``"C"`` or ``"R"`` within the room.
        """
        text = self.faces.shown(text)
        if not text:
            return
        self._use(style)
        if width and self.pdf.get_string_width(text) > width:
            text = self._shortened(text, width)
        self.pdf.set_xy(x, y)
        self.pdf.cell(width or None, style.line_mm, text, align=align)

    def seamed(
        self, x: float, y: float, text: str, style: Style, seam: str, *, width: float
    ) -> None:
        """Write one line as :meth:`text` does, with a seam that parts it from what lies below."""
        with self.pdf.local_context(text_mode=TextMode.STROKE, line_width=_SEAM_MM):
            self.pdf.set_draw_color(seam)
            self.text(x, y, text, style, width=width)
        self.text(x, y, text, style, width=width)

    def paragraph(self, x: float, y: float, text: str, style: Style, width: float) -> float:
        """Write lines broken to a width.

        Returns:
            Where the next line would begin.
        """
        self._use(style)
        self.pdf.set_xy(x, y)
        self.pdf.multi_cell(width, style.line_mm, self.faces.shown(text), align="L")
        return float(self.pdf.get_y())

    def paragraph_height(self, text: str, style: Style, width: float) -> float:
        """How high :meth:`paragraph` would be."""
        self._use(style)
        lines = self.pdf.multi_cell(
            width,
            style.line_mm,
            self.faces.shown(text),
            align="L",
            dry_run=True,
            output="LINES",
        )
        if not isinstance(lines, list):
            raise TypeError("lines were asked for")
        return len(lines) * style.line_mm

    def _shortened(self, text: str, width: float) -> str:
        while text and self.pdf.get_string_width(text + "…") > width:
            text = text[:-1]
        return text.rstrip() + "…"

    def _use(self, style: Style) -> None:
        self.pdf.set_font(FAMILY, "B" if style.bold else "", style.size)
        self.pdf.set_text_color(style.color)
        self.pdf.set_char_spacing(style.tracking)

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn meanwhile ends at the edges of a rectangle, in mm."""
        with self.pdf.rect_clip(x, y, width, height):
            yield

    # Lines and pictures -------------------------------------------------------------------

    def line(
        self, x1: float, y1: float, x2: float, y2: float, color: str = LINE_COLOR, mm: float = 0.2
    ) -> None:
        """Draw a straight line."""
        # Its own state: on a page that is taken up again, what was set last is not known.
        with self.pdf.local_context():
            self.pdf.set_draw_color(color)
            self.pdf.set_line_width(mm)
            self.pdf.line(x1, y1, x2, y2)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        edge: str = "",
        round_mm: float = 0.0,
    ) -> None:
        """Draw a rectangle, filled, edged or both."""
        if fill:
            self.pdf.set_fill_color(fill)
        if edge:
            self.pdf.set_draw_color(edge)
            self.pdf.set_line_width(0.2)
        how = ("D" if edge else "") + ("F" if fill else "")
        self.pdf.rect(x, y, width, height, how, round_corners=round_mm > 0, corner_radius=round_mm)

    def shape(self, points: Iterable[tuple[float, float]], color: str) -> None:
        """Fill a polygon."""
        self.pdf.set_fill_color(color)
        self.pdf.polygon(list(points), style="F")

    def disk(self, x: float, y: float, radius: float, color: str) -> None:
        """Fill a circle around a point."""
        self.pdf.set_fill_color(color)
        self.pdf.circle(x, y, radius, "F")

    def strokes(self, points: list[tuple[float, float]], color: str, mm: float) -> None:
        """Draw connected lines with round ends."""
        with self.pdf.local_context(line_width=mm):
            self.pdf.set_draw_color(color)
            self.pdf.polyline(points)

    def picture(self, x: float, y: float, picture: Picture, scale: float, about: str) -> None:
        """Put a picture down at a share of its size on paper.

        Args:
            x: Left edge in mm.
            y: Upper edge in mm.
            picture: What.
            scale: 1.0 is as large as it was signed.
            about: What it shows, for those who cannot see it.
        """
        self.pdf.image(
            io.BytesIO(picture.png),
            x,
            y,
            picture.width_mm * scale,
            picture.height_mm * scale,
            alt_text=about,
        )

    # Pages --------------------------------------------------------------------------------

    def make_room(self, height: float) -> None:
        """Go to the next page unless this one has room for so much."""
        if self.y + height > FOOT_MM:
            self.pdf.add_page()
            self.y = TOP_MM

    def finished(self, describe: Callable[[FPDF], None]) -> bytes:
        """Number the pages and give the file.

        Args:
            describe: Sets title and dates.
        """
        pages = self.pdf.pages_count
        for number in range(1, pages + 1):
            self.pdf.page = number
            # The page is taken up again: its type is as it was left, not as it was used last.
            self._use(LABEL)
            y = FOOT_MM + 4
            self.line(LEFT_MM, y, LEFT_MM + INNER_MM, y)
            self.text(LEFT_MM, y + 1.6, self._foot, SMALL)
            text = f"Page {number} of {pages}"
            self.text(LEFT_MM, y + 1.6, text, SMALL, width=INNER_MM, align="R")
        describe(self.pdf)
        return bytes(self.pdf.output())
