"""What a reader finds on a case's report, whatever names, pictures and warnings it has."""

from __future__ import annotations

import io
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from siggui.domain.annotations import Annotation, Shape
from siggui.domain.case_report import (
    CaseReport,
    Picture,
    ReportedDecision,
    ReportedSpecimen,
    SizeBasis,
)
from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision, Rate
from siggui.domain.mandate import MandateVerdict
from siggui.reports.case_pdf import case_pdf
from siggui.reports.picture_grid import grid_of

AT = "2026-05-04T09:07:31.000000Z"
RATE = Rate(0.03, 0.01, 0.06)


def picture(width=240, height=80):
    stream = io.BytesIO()
    Image.new("L", (width, height), 200).save(stream, "PNG")
    return Picture(stream.getvalue(), width, height, 25.4 / 100)


def report(**changes) -> CaseReport:
    specimens = tuple(
        ReportedSpecimen(number, picture(), 0.8, AT, "ana", "ab" * 32) for number in (1, 2)
    )
    decision = ReportedDecision(
        Outcome.REJECT, "Differs from the specimens", "ana", AT, 12, "cd" * 32
    )
    made = CaseReport(
        verification_id="1" * 32,
        account_number="4471 0093",
        customer_number="C-7",
        customer="Harbor Trading",
        signatory="Zoë Łukasiewicz",
        advice=Decision.NO_MATCH,
        similarity=0.12,
        log_lr=-2.1,
        evidence="The evidence is about 100 times more likely if forged.",
        operating_point="standard",
        match_from=1.0,
        no_match_below=-1.0,
        rates={"far_skilled": RATE, "far_random": RATE, "frr": RATE, "referral_rate": RATE},
        warnings=("There is only one specimen.",),
        model_version="net-1",
        device="cpu",
        program="0.1.0",
        actor="ana",
        time_utc=AT,
        sequence=11,
        seal="ef" * 32,
        questioned=picture(),
        questioned_sha256="09" * 32,
        specimens=specimens,
        size_basis=SizeBasis.RESOLUTION,
        overlay=picture(),
        overlay_number=2,
        overlay_scale=1.25,
        decisions=(decision,),
        amount="",
        mandate=None,
        signatures=0,
        made_utc=AT,
        made_by="rui",
    )
    return replace(made, **changes)


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        pages = []
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
    return "\n".join(pages)


def pages_of(data: bytes) -> int:
    with pypdfium2.PdfDocument(data) as document:
        return len(document)


@pytest.fixture(scope="module")
def standard():
    """The ordinary report; setting one takes a while."""
    return case_pdf(report(), [])


def test_what_was_marked_is_drawn():
    marks = (
        Annotation(Shape.CIRCLE, 10, 10, 90, 60),
        Annotation(Shape.ARROW, 200, 70, 120, 40),
        Annotation(Shape.TEXT, 20, 75, 20, 75, "blunt beginning"),
    )
    plain, marked = (
        case_pdf(report(questioned=replace(picture(), marks=given)), []) for given in ((), marks)
    )
    assert "blunt beginning" in text_of(marked)
    assert "blunt beginning" not in text_of(plain)
    with pypdfium2.PdfDocument(marked) as document:
        page = document[0]
        pixels = page.render(scale=2).to_numpy().astype(int)
        page.close()
    # Violet, in whichever order the channels come.
    violet = (pixels.min(axis=2) < 30) & (pixels.max(axis=2) > 90) & (pixels.max(axis=2) < 140)
    assert violet.sum() > 200


def test_marks_beside_the_picture_stay_in_its_frame(standard):
    marks = (
        Annotation(Shape.ARROW, -400, -900, 120, 40),
        Annotation(Shape.TEXT, 230, -90, 230, -90, "blunt beginning"),
    )
    marked = case_pdf(report(questioned=replace(picture(), marks=marks)), [])
    pixels = []
    for data in (standard, marked):
        with pypdfium2.PdfDocument(data) as document:
            page = document[0]
            pixels.append(page.render(scale=1).to_numpy().astype(int))
            text = page.get_textpage()
            found = [text.search(words).get_next() for words in ("Questioned", "Overlay")]
            caption, beside = (text.get_charbox(first) for first, _ in found)
            height = page.get_height()
            text.close()
            page.close()
    assert "blunt beginning" in text_of(marked)
    rows, columns, _ = np.nonzero(pixels[0] != pixels[1])
    assert rows.min() > height - caption[1], "below the caption"
    assert columns.min() >= caption[0] - 1 and columns.max() < beside[0], "beside the overlay"


def test_all_that_has_to_be_there(standard):
    text = " ".join(text_of(standard).split())
    for words in (
        "Zoë Łukasiewicz",
        "Account 4471 0093 · Harbor Trading · customer C-7",
        "Rejected",
        "Differs from the specimens",
        "4 May 2026, 09:07:31 UTC",
        "No match",
        "log10 LR –2.10",
        "match from +1.00, no match below –1.00",
        "The evidence is about 100 times more likely if forged.",
        "Skilled forgeries passed 3.0 % 1.0–6.0",
        "There is only one specimen.",
        "questioned × 1.25 specimen 2 both",
        "SIGNATURE",
        "row 12, seal cdcdcdcd",
        "siggui audit verify --head 12:" + "cd" * 32,
        "net-1, on cpu",
        "by rui",
        "ROW 12 OF THE AUDIT LOG",
    ):
        assert words in text, words
    assert "U+" not in text
    assert pages_of(standard) in (1, 2)


def test_nothing_runs_past_the_margin(standard):
    specimens = tuple(replace(each, image_sha256="b" * 64) for each in report().specimens)
    for data in (standard, case_pdf(report(specimens=specimens), [])):
        with pypdfium2.PdfDocument(data) as document:
            for page in document:
                pixels = page.render(scale=4, grayscale=True).to_numpy()
                margin = round((210 - 20) / 25.4 * 72 * 4) + 4  # a rule ends half its width later
                assert pixels[:, margin:].min() > 250
                page.close()


def test_the_files_own_title_names_nobody(standard):
    with pypdfium2.PdfDocument(standard) as document:
        assert document.get_metadata_value("Title") == "Signature report, row 12"
        assert "Łukasiewicz" not in str(document.get_metadata_dict())


def test_nine_large_specimens_and_two_decisions_fit_on_two_pages():
    specimens = tuple(
        ReportedSpecimen(number, picture(900, 420), 0.8, AT, "ana", "ab" * 32)
        for number in range(1, 10)
    )
    first = report().decisions[0]
    second = replace(first, outcome=Outcome.PASS, actor="rui", sequence=15)
    data = case_pdf(
        report(specimens=specimens, decisions=(first, second), signatory="Анна", customer="Αθηνά"),
        [],
    )
    assert pages_of(data) == 2
    text = text_of(data)
    # One word of the title, and a line to sign on for each.
    assert text.count("SIGNATURE") == 3
    # The shipped fonts know these scripts.
    assert "No font" not in text and "Αθηνά" in text


def test_pictures_that_are_gone_and_rates_that_were_not_kept():
    gone = tuple(replace(s, picture=None, enrolled_utc="") for s in report().specimens)
    made = report(
        specimens=gone,
        questioned=None,
        overlay=None,
        rates={},
        warnings=(),
        program="",
        amount="12,000.00",
        mandate=MandateVerdict.NOT_MET,
        signatures=2,
    )
    text = text_of(case_pdf(made, []))
    assert "customer C-7 · item of 12,000.00" in text
    assert "The mandate is not met by this item. The item bears 2 signatures." in text
    assert text.count("The picture is not on file.") == 3
    assert "The rates were not recorded" in text and "not on file" in text


def test_signs_that_no_font_has_stand_as_numbers_and_are_explained():
    text = text_of(case_pdf(report(signatory="王 Wang"), []))
    assert "[U+738B] Wang" in text
    assert "No font on this computer has some signs" in text


def test_a_font_of_the_computer_helps_out(tmp_path):
    # matplotlib brings a font that has Armenian; what ships has not.
    found = find_spec("matplotlib")
    font = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
    (tmp_path / "DejaVuSans.ttf").write_bytes(font.read_bytes())
    (tmp_path / "armenian.ttf").write_bytes(b"no font")
    text = text_of(case_pdf(report(signatory="Նարեկ"), [tmp_path]))
    assert "Նարեկ" in text and "No font" not in text


def test_a_grid_keeps_one_scale_and_stays_inside():
    grid = grid_of([(90, 30), (85, 28)], [(120, 60)] * 9, 170, 128)
    assert grid.height <= 128.01 and grid.scale < 1
    for frame, (width, height) in zip(grid.frames[2:], [(120, 60)] * 9, strict=True):
        assert width * grid.scale <= frame.width and height * grid.scale <= frame.height
        assert frame.x + frame.width <= 170.01
