"""Signature cards and letters of mandate of a bank that does not exist."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from siggui.domain.crop import CropBox
from siggui.drawing.cheque import BANK_NAME
from siggui.drawing.paper import BLACK, BLUE, rosette
from siggui.drawing.pen import Color, Pixels, Stroke, bounds, cover, stain
from siggui.drawing.print import lettered

_CARD_PX = (1748, 1240)  # A6 on its side at 300 dpi
_LETTER_PX = (1654, 2339)  # A4 at 200 dpi
_LETTER_DPI = 200


def _place(
    page: Pixels,
    strokes: Sequence[Stroke],
    field: tuple[int, int, int, int],
    ink: Color,
    rng: np.random.Generator,
    scale: float = 1.0,
) -> CropBox:
    """Sign in a field (left, top, right, bottom), in place, smaller where it would not fit."""
    left, top, right, bottom = bounds(strokes)
    width, height = right - left, bottom - top
    room_x, room_y = field[2] - field[0] - 24, field[3] - field[1] - 24
    fit = min(scale, room_x / max(width, 1), room_y / max(height, 1))
    x = field[0] + 12 + (room_x - width * fit) * rng.uniform(0.2, 0.8)
    y = field[1] + 12 + (room_y - height * fit) * rng.uniform(0.3, 0.7)
    placed = [(s - (left, top, 0)) * (fit, fit, 1) + (x, y, 0) for s in strokes]
    pen_px = 4.0 * min(1.0, scale)
    stain(page, cover(placed, width_px=pen_px, gaps=0.2, texture=0.3, rng=rng), ink)
    return CropBox(x - 10, y - 10, width * fit + 20, height * fit + 20)


def signature_card(
    name: str, account: str, signatures: Sequence[Sequence[Stroke]], rng: np.random.Generator
) -> tuple[Pixels, list[CropBox]]:
    """Draw a card with up to four specimens.

    Returns:
        ``(1240, 1748, 3)`` uint8 RGB at 300 dpi, and a box around each signature.
    """
    width, height = _CARD_PX
    page = np.empty((height, width, 3), np.uint8)
    page[:] = (247, 243, 230)
    cv2.rectangle(page, (30, 30), (width - 31, height - 31), (120, 112, 96), 2)
    rosette(page, (width - 150.0, 150.0), 80.0, (168, 160, 140), 11)
    boxes = []
    for index, strokes in enumerate(signatures[:4]):
        left = 80 + (index % 2) * 800
        top = 420 + (index // 2) * 380
        cv2.rectangle(page, (left, top), (left + 780, top + 360), (150, 142, 126), 2)
        field = (left, top, left + 780, top + 360)
        boxes.append(_place(page, strokes, field, (BLACK, BLUE)[index % 2], rng))
    lines: list[tuple[float, float, str, float]] = [
        (80, 140, BANK_NAME, 52),
        (80, 200, "Signature card", 34),
        (80, 300, "Name", 30),
        (260, 300, name, 40),
        (80, 362, "Account", 30),
        (260, 362, account, 40),
        (80, 1196, "Please sign in black or blue, as you will sign on cheques.", 24),
    ]
    return lettered(page, lines), boxes


def mandate_letter(
    company: str,
    account: str,
    signed: Sequence[tuple[str, Sequence[Stroke]]],
    rng: np.random.Generator,
) -> tuple[Pixels, list[CropBox], int]:
    """Draw a letter in which a customer names who may sign.

    Args:
        company: Who writes.
        account: For which account.
        signed: Up to three names with their signatures.
        rng: For the places of the signatures.

    Returns:
        ``(2339, 1654, 3)`` uint8 RGB, boxes in pixels at 300 dpi, and the resolution in dpi.
    """
    width, height = _LETTER_PX
    page = np.full((height, width, 3), 252, np.uint8)
    cv2.line(page, (150, 240), (width - 150, 240), (60, 80, 110), 2)
    body = [
        "Dear Sir or Madam,",
        "",
        f"please note who may sign for account {account} from today.",
        "Any two of the persons below sign jointly for amounts above EUR 5,000;",
        "each of them signs alone up to that amount.",
        "",
        "Earlier mandates for this account end with this letter.",
    ]
    lines: list[tuple[float, float, str, float]] = [
        (150, 200, company, 52),
        (150, 360, BANK_NAME, 30),
        (150, 402, "14 Lantern Row, Port Merrow", 30),
        (width - 420, 520, "5 January 2026", 30),
        (150, 620, "Mandate for signatures", 40),
    ]
    lines += [(150, 720 + 48 * row, text, 30) for row, text in enumerate(body)]
    boxes = []
    for index, (name, strokes) in enumerate(signed[:3]):
        top = 1180 + index * 330
        cv2.line(page, (720, top + 230), (1480, top + 230), (90, 90, 96), 2)
        lines.append((150, top + 226, name, 32))
        box = _place(page, strokes, (720, top, 1480, top + 260), BLUE, rng, _LETTER_DPI / 300)
        up = 300 / _LETTER_DPI
        boxes.append(CropBox(box.x * up, box.y * up, box.width * up, box.height * up))
    return lettered(page, lines), boxes, _LETTER_DPI
