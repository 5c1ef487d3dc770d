"""A signature of an item in the queue is framed anew on the page that it came on."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PIL import Image
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.crop import CropBox
from siggui.domain.decision import Decision
from siggui.domain.located import Located
from siggui.domain.work_queue import ItemState
from siggui.errors import InputError
from siggui.services.sources import Source, load_image
from siggui.storage.queue_pages import Framed

DAY = date(2026, 5, 4)
WRONG, RIGHT = CropBox(50, 300, 500, 200), CropBox(600, 900, 500, 200)


@pytest.fixture
def page_item(bank, draw, tmp_path, monkeypatch):
    """An item on a page with two hands, of which the program took the wrong one."""
    bank.judge_as_drawn()
    person = bank.account("1", "Abe", customer_name="Abe").signatories[0].signatory.id
    bank.signatory, bank.specimen = person, bank.enroll(person, 1).specimen.id
    sheet = Image.new("L", (1200, 1200), 255)
    for seed, box in ((7, WRONG), (1, RIGHT)):
        picture = Image.open(draw(f"q{seed}.png", seed, 1)).resize((500, 200))
        sheet.paste(picture, (int(box.x), int(box.y)))
    bank.page_file = tmp_path / "page.png"
    sheet.save(bank.page_file, dpi=(150, 150))
    monkeypatch.setattr(
        "siggui.services.item_signatures.locate", lambda _page: (Located(WRONG, 0.9),)
    )
    (tmp_path / "items.csv").write_text("id,account,questioned\na,1,page.png\n", encoding="utf-8")
    (taken,) = bank.intake.take_list(tmp_path / "items.csv", day=DAY)
    bank.item = taken.item
    return bank


def cut(bank, box):
    from siggui.imaging.crop import cut

    return cut(load_image(Source(str(bank.page_file)))[0], box)


def pages(bank):
    with bank.store.reading() as records:
        return records.connection.execute(text("SELECT count(*) FROM queue_pages")).scalar_one()


def test_the_page_waits_with_its_item(page_item):
    bank = page_item
    page = bank.page_file.read_bytes()
    assert bank.queue.framed(bank.item) == (Framed(page, WRONG),)
    assert page[:200] not in bank.store.file.read_bytes() if bank.store.file else True
    assert bank.keeping.check().flaws == ()
    claim = bank.queue.take(bank.item.id)
    bank.queue.decide(claim, None, Outcome.REJECT, "differs", day=DAY)
    assert pages(bank) == 0


def test_another_place_is_another_advice_for_everybody(page_item):
    bank = page_item
    claim = bank.queue.take(bank.item.id)
    assert claim.item.advice.decision is not Decision.MATCH
    image = cut(bank, RIGHT)
    page = bank.page_file.read_bytes()
    renewed = bank.framing.frame_anew(claim, 0, image, RIGHT, page, day=DAY)
    assert renewed.token == claim.token
    assert renewed.item.advice.log_lr > claim.item.advice.log_lr
    with bank.store.reading() as records:
        item = records.queue.item(bank.item.id)
        row = list(records.audit.rows())[-1]
    assert (item.advice, item.risk) == (renewed.item.advice, renewed.item.risk)
    assert item.image_sha256 == bank.item.image_sha256 and item.state is ItemState.WAITING
    assert bank.queue.framed(item) == (Framed(page, RIGHT),)
    assert (row.act, row.subject) == ("item-framed-anew", f"item:{item.id}")
    assert json.loads(row.details)["crop"]["y"] == 900
    assert bank.keeping.check().flaws == ()
    # The next person gets it so.
    bank.queue.give_back(renewed)
    bank.room.account = "rui"
    assert bank.queue.take(item.id).item.advice == renewed.item.advice


def test_only_in_ones_own_hands(page_item):
    bank = page_item
    claim = bank.queue.take(bank.item.id)
    bank.queue.give_back(claim)
    page = bank.page_file.read_bytes()
    with pytest.raises(InputError) as caught:
        bank.framing.frame_anew(claim, 0, cut(bank, RIGHT), RIGHT, page, day=DAY)
    assert caught.value.code == "item-taken"
    assert bank.queue.framed(bank.item) == (Framed(page, WRONG),)


def test_what_was_cut_out_before_is_framed_within_it(bank, draw):
    account = bank.account("1", "Abe", customer_name="Abe")
    bank.enroll(account.signatories[0].signatory.id, 1)
    image, _ = bank.signature(1, 1)
    item = bank.intake.take_image(image, "1", None, "cut.png", day=DAY).item
    assert bank.queue.framed(item) == (Framed(None, None),)
    (whole,) = bank.queue.images(item.id)
    box = CropBox(10, 10, image.width - 20, image.height - 20)
    from siggui.imaging.crop import cut

    claim = bank.queue.take(item.id)
    bank.framing.frame_anew(claim, 0, cut(image, box), box, whole, day=DAY)
    assert bank.queue.framed(item) == (Framed(whole, box),)
    assert bank.queue.images(item.id)[0] != whole
    assert bank.keeping.check().flaws == ()


def test_signatures_on_one_page_keep_it_once(page_item, monkeypatch, tmp_path):
    bank = page_item
    both = (Located(WRONG, 0.9), Located(RIGHT, 0.8))
    monkeypatch.setattr("siggui.services.item_signatures.locate", lambda _page: both)
    file = bank.account("2", "Eva", "Zoe", customer="K-2", customer_name="Zoe")
    from siggui.domain.mandate import Panel, Rule
    from siggui.domain.mandate_text import parse_who

    panels = {each.signatory.id: Panel.A for each in file.signatories}
    bank.mandates.change(file.account.id, (Rule(None, parse_who("2 A")),), panels, seen_version=0)
    for place, each in enumerate(file.signatories):
        bank.enroll(each.signatory.id, 20 + place)
    (tmp_path / "two.csv").write_text("id,account,questioned\nb,2,page.png\n", encoding="utf-8")
    (taken,) = bank.intake.take_list(tmp_path / "two.csv", day=DAY)
    assert taken.item.signatures == 2 and pages(bank) == 2
    page = bank.page_file.read_bytes()
    assert bank.queue.framed(taken.item) == (Framed(page, WRONG), Framed(page, RIGHT))
    claim = bank.queue.take(taken.item.id)
    moved = CropBox(590, 890, 520, 220)
    bank.framing.frame_anew(claim, 1, cut(bank, moved), moved, page, day=DAY)
    framed = bank.queue.framed(taken.item)
    assert [each.crop for each in framed] == [WRONG, moved] and pages(bank) == 2
    assert bank.keeping.check().flaws == ()
