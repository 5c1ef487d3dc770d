from __future__ import annotations

import threading

import numpy as np
import pytest

from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.signer import Signer
from siggui.errors import Cancelled
from siggui.imaging.document import Image
from siggui.services.documents import DocumentService
from siggui.services.locate import locate


@pytest.fixture(scope="module")
def page():
    signer = Signer(72)
    text = ChequeText(signer.name, "Edda Vance", 120000, "1.4.2026", 8, writer=signer)
    cheque = draw_cheque(text, signer.genuine(0), np.random.default_rng(4))
    return Image(cheque.pixels, 300.0, "0" * 64)


def test_what_was_located_can_be_cut_out(page):
    first = locate(page)[0]
    cut = DocumentService().cut(page, first.box)
    assert abs(cut.width - first.box.width) <= 1
    assert np.asarray(cut.pixels).min() < 110  # there is ink in it


def test_who_asked_to_stop_gets_no_boxes(page):
    cancelled = threading.Event()
    assert locate(page, cancelled)
    cancelled.set()
    with pytest.raises(Cancelled):
        locate(page, cancelled)


def test_an_unsigned_page_has_no_boxes():
    assert locate(Image(np.full((1400, 1000, 3), 250, np.uint8), None, "0" * 64)) == ()
