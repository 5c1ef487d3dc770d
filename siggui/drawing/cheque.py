"""A cheque of a bank that does not exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from siggui.domain.crop import CropBox
from siggui.drawing.paper import BLUE, rosette, scanned, waves
from siggui.drawing.pen import Color, Pixels, Stroke, bounds, cover, stain
from siggui.drawing.print import lettered, magnetic_line, width_of
from siggui.drawing.signer import Signer

BANK_NAME = "Bank of Halvard & Finch"
WIDTH_PX, HEIGHT_PX = 2400, 1100
_LINE = (1490, 2300, 850)  # signature line: left, right, y
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


@dataclass(frozen=True, slots=True)
class ChequeText:
    """What is filled in.

    Attributes:
        holder: Printed name of the account holder.
        payee: To whom.
        cents: The amount.
        date: As written, such as ``"14.03.2026"``.
        number: Of the cheque.
        account: Of the holder.
        writer: Whose hand fills the form in; ``None`` prints it.
    """

    holder: str
    payee: str
    cents: int
    date: str
    number: int
    account: str = "37319128"
    writer: Signer | None = None


@dataclass(frozen=True, slots=True)
class Cheque:
    """A drawn cheque and where its signature is.

    Attributes:
        pixels: ``(1100, 2400, 3)`` uint8 RGB, 300 dpi, read-only.
        ink_box: Tight around the signature's strokes.
        sign_box: The area around it that a clerk would cut out, patterned paper and line included.
    """

    pixels: Pixels
    ink_box: CropBox
    sign_box: CropBox


def amount_in_words(whole: int) -> str:
    """Write a number below a million as on a cheque.

    >>> amount_in_words(2417)
    'two thousand four hundred and seventeen'
    """
    units, tens = _UNITS.split(), ["", "", *_TENS.split()]
    if whole < 20:
        return units[whole]
    if whole < 100:
        return tens[whole // 10] + (f" {units[whole % 10]}" if whole % 10 else "")
    base, name = (1000, "thousand") if whole >= 1000 else (100, "hundred")
    head = f"{amount_in_words(whole // base)} {name}"
    rest = whole % base
    if not rest:
        return head
    return f"{head}{' and ' if rest < 100 else ' '}{amount_in_words(rest)}"


def _blank(rng: np.random.Generator) -> Pixels:
    tint, line = (
        ((233, 243, 236), (196, 221, 205)),
        ((232, 239, 248), (197, 213, 234)),
        ((247, 238, 232), (231, 210, 199)),
    )[int(rng.integers(3))]
    page = np.empty((HEIGHT_PX, WIDTH_PX, 3), np.uint8)
    page[:] = tint
    waves(page, line, 15.0, float(rng.uniform(0, 6)))
    deep = (line[0] - 22, line[1] - 18, line[2] - 18)
    rosette(page, (1130.0, 560.0), 330.0, deep)
    rosette(page, (140.0, 128.0), 78.0, (92, 108, 128), 11)
    # Fields stay readable: an area where the pattern fades.
    for left, top, right, bottom in ((1880, 405, 2310, 510), (1900, 150, 2310, 240)):
        field = page[top:bottom, left:right]
        field[:] = cv2.addWeighted(field, 0.35, np.full_like(field, 255), 0.65, 0)
        cv2.rectangle(page, (left, top), (right, bottom), (96, 110, 130), 2)
    page[980:] = (252, 252, 251)
    cv2.rectangle(page, (24, 24), (WIDTH_PX - 25, 962), (110, 126, 146), 3)
    cv2.rectangle(page, (34, 34), (WIDTH_PX - 35, 952), (150, 164, 180), 1)
    for left, right, y in ((250, 1800, 370), (250, 1800, 500), (90, 1400, 610), _LINE):
        cv2.line(page, (left, y), (right, y), (90, 104, 124), 2)
    return page


def _printed(page: Pixels, text: ChequeText) -> Pixels:
    caption = "Authorized signature"
    lines: list[tuple[float, float, str, float]] = [
        (240, 128, BANK_NAME, 62),
        (242, 176, "14 Lantern Row, Port Merrow   ·   established 1868", 26),
        (90, 366, "Pay", 38),
        (90, 496, "The sum of", 28),
        (1815, 366, "or order", 30),
        (1808, 466, "EUR", 32),
        (1815, 208, "Date", 30),
        (1900, 110, f"No. {text.number:06d}", 36),
        (90, 760, text.holder, 36),
        (90, 806, f"Account {text.account}", 28),
        (_LINE[1] - width_of(caption, 22), 940, caption, 22),
        (90, 930, "Specimen drawn by a program. Not valid for payment.", 22),
    ]
    page = lettered(page, lines)
    magnetic_line(
        page, 420, 1024, f"<{text.number:06d}< :40{text.number % 97:02d}5518: {text.account}<"
    )
    return page


def _fill_in(page: Pixels, text: ChequeText, ink: Color, rng: np.random.Generator) -> Pixels:
    whole, cents = divmod(text.cents, 100)
    words = f"{amount_in_words(whole).capitalize()} and {cents:02d}/100"
    figures = f"{whole}.{cents:02d}"
    cut = words.rfind(" ", 0, 44) if len(words) > 44 else len(words)
    fields = [
        (280, 360, text.payee),
        (280, 490, words[:cut]),
        (110, 600, words[cut:].strip()),
        (1905, 482, figures),
        (1920, 220, text.date),
    ]
    if text.writer is None:
        return lettered(page, [(x, y, words, 44) for x, y, words in fields], (36, 36, 40))
    for k, (x, y, line) in enumerate(fields):
        if line:
            strokes = text.writer.write(line, text.number * 8 + k, 27.0)
            room = (1390 if y == 600 else 1780 if x < 1800 else 2290) - x
            _, _, right, _ = bounds(strokes)
            strokes = [s * (min(1.0, room / right), 1.0, 1.0) for s in strokes]
            ink_map = cover(strokes, width_px=4, gaps=0.2, texture=0.3, rng=rng)
            stain(page, ink_map, ink, x=x, y=y)
    return page


def draw_cheque(
    text: ChequeText,
    signature: Sequence[Stroke],
    rng: np.random.Generator,
    *,
    ink: Color = BLUE,
    width_px: float = 4.2,
) -> Cheque:
    """Draw a filled-in and signed cheque as a scanner at 300 dpi sees it.

    Args:
        text: What is filled in.
        signature: Strokes; made smaller where they would not fit on the line.
        rng: For tint, pattern, place of the signature and the scanner.
        ink: Of the signature and of the handwriting.
        width_px: The pen's line.
    """
    page = _fill_in(_printed(_blank(rng), text), text, ink, rng)
    left, top, right, bottom = bounds(signature)
    fit = min(1.0, 770 / max(right - left, 1), 330 / max(bottom - top, 1))
    # Most of a signature stands on the line, its lowest strokes hang below.
    x = _LINE[0] + (_LINE[1] - _LINE[0] - (right - left) * fit) * rng.uniform(0.2, 0.8)
    y = min(_LINE[2] - (bottom - top) * fit * rng.uniform(0.72, 0.92), 920 - (bottom - top) * fit)
    placed = [(s - (left, top, 0)) * (fit, fit, 1) + (x, y, 0) for s in signature]
    ink_map = cover(placed, width_px=width_px, gaps=0.25, texture=0.35, rng=rng)
    stain(page, ink_map, ink)
    left, top, right, bottom = bounds(placed)
    reach = width_px + 2
    ink_box = CropBox(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
    around = 34
    x0, y0 = max(0.0, round(left - around)), max(0.0, round(top - around))
    x1, y1 = (
        min(WIDTH_PX - 40, round(right + around)),
        round(min(bottom + around, max(bottom + 8, 912))),
    )
    pixels = scanned(page, rng)
    pixels.setflags(write=False)
    return Cheque(pixels, ink_box, CropBox(x0, y0, x1 - x0, y1 - y0))
