from __future__ import annotations

import numpy as np
import pytest

from siggui.drawing.cheque import HEIGHT_PX, WIDTH_PX, ChequeText, amount_in_words, draw_cheque
from siggui.drawing.forms import mandate_letter, signature_card
from siggui.drawing.paper import BLACK, BLUE, KINDS, scanned, sheet, written_on
from siggui.drawing.print import lettered, magnetic_line, width_of
from siggui.drawing.signer import Signer


@pytest.mark.parametrize("kind", KINDS)
def test_paper_is_light_and_repeatable(kind: str) -> None:
    one, two = (sheet(kind, 400, 200, np.random.default_rng(2)) for _ in range(2))
    assert one.shape == (200, 400, 3)
    assert np.array_equal(one, two)
    assert np.median(one) > 200
    assert (kind in ("ruled", "security")) == (one.std(axis=(0, 1)).max() > 2)


def test_unknown_paper_is_refused() -> None:
    with pytest.raises(ValueError, match="paper must be"):
        sheet("papyrus", 10, 10, np.random.default_rng(0))


@pytest.mark.parametrize("kind", KINDS)
def test_signature_stands_out_on_every_paper(kind: str) -> None:
    strokes = Signer(3).genuine(0)
    image = written_on(kind, strokes, np.random.default_rng(1), ink=BLACK)
    dark = image.mean(axis=2) < 110
    assert 0.005 < dark.mean() < 0.2
    assert not dark[:10].any()
    assert not dark[:, :10].any()


def test_scanner_keeps_grey_pages_grey() -> None:
    page = np.full((60, 80), 200, np.uint8)
    after = scanned(page, np.random.default_rng(0))
    assert after.shape == page.shape
    assert after.std() > 0.5
    assert after.mean() == pytest.approx(200, abs=4)


@pytest.mark.parametrize("seed", range(4))
def test_ink_of_a_cheque_is_in_its_box(seed: int) -> None:
    strokes = Signer(seed).genuine(0)
    text = ChequeText("Thea Umbers", "Norden Bakery", 120_750, "14.03.2026", 4711)
    signed = draw_cheque(text, strokes, np.random.default_rng(seed), ink=BLUE)
    # The same cheque, signed with next to nothing: what differs is the signature.
    dot = [np.array([[0.0, 0.0, 0.5], [1.0, 0.0, 0.5]])]
    bare = draw_cheque(text, dot, np.random.default_rng(seed), ink=(255, 255, 255), width_px=1)
    assert signed.pixels.shape == (HEIGHT_PX, WIDTH_PX, 3)
    assert not signed.pixels.flags.writeable
    changed = signed.pixels.astype(int).sum(axis=2) < bare.pixels.astype(int).sum(axis=2) - 150
    ys, xs = np.nonzero(changed)
    box, area = signed.ink_box, signed.sign_box
    assert box.x <= xs.min() and xs.max() <= box.x + box.width
    assert box.y <= ys.min() and ys.max() <= box.y + box.height
    assert xs.max() - xs.min() > 0.85 * box.width - 20
    assert area.x <= box.x and area.y <= box.y
    assert area.x + area.width >= box.x + box.width
    assert area.y + area.height >= box.y + box.height
    assert area.x + area.width <= WIDTH_PX
    assert area.y + area.height <= HEIGHT_PX


def test_cheque_is_filled_in_by_hand_and_repeats() -> None:
    signer = Signer(8)
    text = ChequeText("A", "Sorley Roofing", 99_999_999, "1.1.2026", 3, writer=signer)
    one, two = (
        draw_cheque(text, signer.genuine(0), np.random.default_rng(5)).pixels for _ in range(2)
    )
    assert np.array_equal(one, two)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (99, "ninety nine"),
        (100, "one hundred"),
        (101, "one hundred and one"),
        (3000, "three thousand"),
        (3016, "three thousand and sixteen"),
        (250_700, "two hundred and fifty thousand seven hundred"),
    ],
)
def test_amounts_in_words(number: int, words: str) -> None:
    assert amount_in_words(number) == words


def test_print_needs_no_font_file() -> None:
    page = np.full((60, 300, 3), 255, np.uint8)
    printed = lettered(page, [(5, 40, "Account", 30)])
    assert page.min() == 255
    assert printed.min() < 100
    assert width_of("Account", 30) > 60
    magnetic_line(page, 4, 4, "0<1? :9", 3)
    assert (page == 30).any()
    magnetic_line(page, 280, 40, "88")


def test_forms_tell_where_the_signatures_are() -> None:
    rng = np.random.default_rng(0)
    strokes = [Signer(2).genuine(k) for k in range(4)]
    card, boxes = signature_card("Thea Umbers", "12345678", strokes, rng)
    assert len(boxes) == 4
    letter, places, dpi = mandate_letter("Works", "1", [("A", strokes[0]), ("B", strokes[1])], rng)
    assert len(places) == 2
    scale = dpi / 300
    for page, box, factor in [(card, b, 1.0) for b in boxes] + [(letter, b, scale) for b in places]:
        x, y = int(box.x * factor), int(box.y * factor)
        part = page[y : y + int(box.height * factor), x : x + int(box.width * factor)]
        assert (part.mean(axis=2) < 140).mean() > 0.01
