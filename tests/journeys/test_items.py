"""A clerk checks items against an account with a mandate, through the window."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton, QWidget

from siggui.domain.crop import CropBox
from siggui.domain.customers import SpecimenSource
from siggui.domain.located import Located
from siggui.domain.mandate import Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.errors import Cancelled
from siggui.services.documents import DocumentService
from siggui.services.sources import Source, load_image

LEFT = Qt.MouseButton.LeftButton
RULES = (Rule(Decimal(10_000), parse_who("A")), Rule(None, parse_who("2 A")))


@pytest.fixture
def firm(desk, engine, draw, qtbot):
    """An account with a mandate in view: Ana and Rui in panel A, each with a drawn specimen."""
    # The double calls the same drawn hand a match, and another one none.
    point = engine.operating_points["standard"]
    engine.operating_points["standard"] = replace(point, match_from=0.15, no_match_below=-0.05)
    desk.records = desk.window.pages.accounts._records
    file = desk.records.customers.open_account("4471", "K-1", "Harbor Trading")
    desk.account_id = file.account.id
    panels = {}
    for seed, name in enumerate(("Ana", "Rui"), 1):
        person = desk.records.customers.add_signatory(desk.account_id, name)
        panels[person.id] = Panel.A
        image, _ = load_image(Source(str(draw(f"drawn/{seed}.png", seed))))
        prepared = desk.records.enrollment._verification.prepare(image)
        source = SpecimenSource("card.png", image.sha256)
        desk.records.enrollment.enroll(person.id, image, prepared, source, valid_from=date.today())
    desk.records.mandates.change(desk.account_id, RULES, panels, seen_version=0)
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
        desk.window.pages.accounts.open_account(desk.account_id)
    desk.settle()
    return desk


def click(desk, qtbot, name):
    qtbot.mouseClick(desk.find(name), LEFT)


def load(desk, qtbot, *files):
    click(desk, qtbot, "item_load")
    dialog = desk.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.close()
    desk.settle()


def ask(desk, qtbot, amount):
    desk.find("item_amount").setText(amount)
    qtbot.keyClick(desk.find("item_amount"), Qt.Key.Key_Return)
    desk.settle()


def decide(desk, qtbot, outcome, reason):
    click(desk, qtbot, f"item_{outcome}")
    menu = desk.find(f"item_{outcome}_menu", QMenu)
    desk.wait(menu.isVisible)
    next(a for a in menu.actions() if a.objectName() == f"reason_{reason}").trigger()
    menu.close()
    desk.settle()


def test_an_item_of_two_signatures_is_decided(firm, draw, qtbot):
    desk = firm
    assert not desk.find("account_who").isEnabled()
    load(desk, qtbot, draw("one.png", 1, 1), draw("two.png", 2, 1))
    assert desk.window.focusWidget() is desk.find("item_amount")
    ask(desk, qtbot, "12,000")
    assert desk.text("item_word") == "Mandate met"
    assert desk.text("item_sentence") == "12,000.00 needs two of panel A; two found."
    assert "Signature 2: Rui (match, 0.8" in desk.text("item_lines")
    # One signature is left out: what was found holds no longer.
    click(desk, qtbot, "item_signature_1")
    assert not desk.find("item_result").isVisible()
    click(desk, qtbot, "account_who")
    desk.settle()
    assert desk.text("item_word") == "Mandate not met"
    assert desk.text("item_sentence").endswith("needs two of panel A; one found.")
    decide(desk, qtbot, "reject", "mandate-not-met")
    assert desk.text("item_state").startswith("Rejected: The mandate is not met. Row ")
    assert not desk.find("item_pass").isEnabled()
    with desk.application.room.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-3:] == ["verified", "item-checked", "decided"]


def test_own_view_first_holds_for_who_signed(firm, draw, qtbot):
    desk = firm
    desk.window.action("blind_first").setChecked(True)
    load(desk, qtbot, draw("one.png", 1, 1), draw("two.png", 2, 1))
    ask(desk, qtbot, "12,000")
    sheet = desk.find("item_own_view_sheet")
    assert sheet.isVisible()
    assert not desk.find("item_result").isVisible()
    assert not desk.find("item_pass").isEnabled()
    told = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    assert [t for t in told if re.search(r"\b0\.\d\d\b|match|alike|andate", t, re.I)] == []
    desk.window.resize(1024, 640)
    desk.wait(lambda: sheet.width() < 700)
    for part in sheet.findChildren(QWidget):
        assert sheet.rect().contains(part.geometry()), part.objectName()
        assert part.width() >= part.minimumSizeHint().width(), part.objectName()
    desk.find("item_mark_slant_same").click()
    desk.find("item_view_genuine").click()
    click(desk, qtbot, "item_own_view_show")
    assert not sheet.isVisible()
    assert desk.text("item_word") == "Mandate met"
    # Asked once for an item; another amount is no other signature.
    ask(desk, qtbot, "13,000")
    assert not sheet.isVisible() and desk.text("item_sentence").startswith("13,000.00 needs")
    decide(desk, qtbot, "pass", "consistent")
    with desk.application.room.store.reading() as records:
        rows = [row for row in records.audit.rows() if row.act == "decided"]
    assert [json.loads(row.details)["own_view"] for row in rows] == 2 * [
        {"view": "genuine", "marks": {"slant": "same"}}
    ]
    load(desk, qtbot, draw("next.png", 2, 2))
    ask(desk, qtbot, "5")
    assert sheet.isVisible() and not desk.find("item_result").isVisible()


def test_an_amount_that_cannot_be_read_stands_beside_its_field(firm, draw, qtbot):
    desk = firm
    load(desk, qtbot, draw("one.png", 1, 1))
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        ask(desk, qtbot, "12.000,50")
    assert shown.args[0].code == "amount-unreadable"
    assert "12,000.50" in desk.window.pages.accounts.view.item.banner.text
    ask(desk, qtbot, "12,000.50")
    assert desk.text("item_word") == "Mandate not met"


def test_signatures_are_found_on_a_page(firm, draw, tmp_path, qtbot, monkeypatch):
    desk = firm
    page = Image.new("L", (1700, 2200), 255)
    boxes = []
    for seed, top in ((1, 1200), (2, 1600), (3, 1900)):
        if seed < 3:  # where the third was seen, there is nothing
            with Image.open(draw(f"p{seed}.png", seed, 1)) as drawn:
                page.paste(drawn, (300, top))
        boxes.append(CropBox(300, top, 500, 200))
    page.save(tmp_path / "page.png", dpi=(200, 200))
    monkeypatch.setattr(
        DocumentService, "locate", lambda *_: tuple(Located(box, 0.9) for box in boxes)
    )
    load(desk, qtbot, tmp_path / "page.png")
    assert desk.window.pages.accounts.view.item.chosen == (0, 1)
    ask(desk, qtbot, "10,000.01")
    assert desk.text("item_word") == "Mandate met"
    boxes.clear()
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        load(desk, qtbot, tmp_path / "page.png")
    assert shown.args[0].code == "signature-not-found"


def test_a_mandate_changed_meanwhile_is_told(firm, draw, qtbot):
    desk = firm
    desk.page.open_questioned([draw("one.png", 1, 1)])
    desk.settle()
    ask(desk, qtbot, "5")
    assert desk.text("item_word") == "Mandate met"
    panels = desk.window.pages.accounts.account.mandate.panels
    desk.records.mandates.change(desk.account_id, RULES[1:], panels, seen_version=1)
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        decide(desk, qtbot, "pass", "consistent")
    assert shown.args[0].code == "mandate-changed"
    assert desk.find("item_pass").isEnabled()


def test_a_rejected_item_is_listed_and_found_on_another_account(firm, draw, qtbot):
    desk = firm
    load(desk, qtbot, draw("forged.png", 50))
    click(desk, qtbot, "account_who")
    desk.settle()
    decide(desk, qtbot, "reject", "differs")
    click(desk, qtbot, "item_list")
    menu = desk.find("item_listing_menu", QMenu)
    desk.wait(menu.isVisible)
    next(a for a in menu.actions() if a.objectName() == "listing_series").trigger()
    menu.close()
    desk.settle()
    banner = desk.window.pages.accounts.view.item.banner
    assert banner.text == "On the list of known forgeries."
    for told in ("Off the list again.", "On the list of known forgeries."):
        if told.startswith("On"):
            menu.actions()[2].trigger()
        else:
            qtbot.mouseClick(banner.findChild(QPushButton, "banner_action"), LEFT)
        desk.settle()
        assert banner.text == told
    load(desk, qtbot, draw("again.png", 50))
    click(desk, qtbot, "account_who")
    desk.settle()
    assert "the same picture as a known forgery" in banner.text
    assert "rejected for account 4471" in banner.text and "one of a series" in banner.text
    # On the Verify page too.
    desk.page.open_questioned([draw("again.png", 50)])
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        click(desk, qtbot, "signatory_0_verify")
    desk.settle()
    assert "known forgery" in desk.find("case_bar").banner.text


def test_a_customer_is_erased(firm, qtbot):
    desk = firm
    click(desk, qtbot, "account_more")
    menu = desk.find("account_more_menu", QMenu)
    desk.wait(menu.isVisible)
    desk.find("account_erase", QAction).trigger()
    menu.close()
    button = desk.find("erase_confirm")
    desk.find("erase_requested").setChecked(True)
    qtbot.keyClicks(desk.find("erase_number"), "k-")
    assert not button.isEnabled()
    qtbot.keyClicks(desk.find("erase_number"), "1")
    assert button.isEnabled()
    click(desk, qtbot, "erase_confirm")
    desk.wait(lambda: desk.text("accounts_empty_title") == "The customer was erased")
    assert desk.text("accounts_empty_hint").startswith(
        "Gone: 1 account, 2 signatories, 2 specimens"
    )
    with qtbot.waitSignal(desk.window.pages.accounts.search.searched, timeout=90_000):
        qtbot.keyClicks(desk.find("account_field"), "4471")
    desk.settle()
    desk.wait(lambda: desk.text("accounts_empty_title") == "No account found")


def test_a_signature_card_is_enrolled_at_once(firm, draw, qtbot):
    desk = firm
    desk.find("account_card", QAction).trigger()
    dialog = desk.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(draw(f"card{seed}.png", seed)) for seed in (31, 32, 33, 34)])
    dialog.close()
    desk.wait(lambda: desk.window.findChild(object, "card_form") is not None)
    assert desk.text("card_save") == "Enroll 4"
    desk.find("card_whose_1").setCurrentText("Rui")
    desk.find("card_whose_2").setCurrentText("Leave out")
    assert desk.text("card_save") == "Enroll 3"
    with qtbot.waitSignal(desk.window.pages.accounts.enroll.finished, timeout=90_000) as done:
        click(desk, qtbot, "card_save")
    desk.settle()
    assert (done.args[0].enrolled, done.args[0].refused) == (3, [])
    assert desk.text("signatory_0_about") == "Panel A  ·  3 specimens"
    assert desk.text("signatory_1_about") == "Panel A  ·  2 specimens"


def test_escape_stops_the_reading_of_an_item(firm, draw, qtbot, monkeypatch):
    desk = firm
    begun = threading.Event()

    def slow(_documents, _page, _kept, cancelled):
        begun.set()
        assert cancelled.wait(60)
        raise Cancelled

    monkeypatch.setattr(DocumentService, "locate", slow)
    page = draw("page.png", 1)
    Image.new("L", (1700, 2200), 255).save(page, dpi=(200, 200))
    click(desk, qtbot, "item_load")
    dialog = desk.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(page)])
    dialog.close()
    desk.wait(begun.is_set)
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.messages.history == []
    assert not desk.find("account_who").isEnabled()


def test_a_specimen_gets_a_last_day(firm, qtbot):
    desk = firm
    assert not desk.find("signatory_0_limit").isVisible()
    tiles = desk.find("signatory_0_tiles")
    tiles.setCurrentIndex(tiles.model().index(0))
    click(desk, qtbot, "signatory_0_limit")
    desk.find("specimen_last_day").setText("tomorrow")
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        click(desk, qtbot, "specimen_limit_save")
    assert shown.args[0].code == "day-unreadable"
    last = (date.today() + timedelta(days=30)).isoformat()
    desk.find("specimen_last_day").setText(last)
    with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
        click(desk, qtbot, "specimen_limit_save")
    desk.settle()
    told = f"Panel A  ·  1 specimen  ·  the last ends {last}, enroll anew"
    assert desk.text("signatory_0_about") == told
