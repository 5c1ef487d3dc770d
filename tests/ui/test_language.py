"""The window speaks the chosen language, and writes numbers, days and amounts as it does."""

from __future__ import annotations

import datetime
import importlib.util
import re
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from siggui.domain.amount import amount_text
from siggui.domain.mandate import Need, Panel, Rule, Who
from siggui.domain.mandate_text import COMMON, in_sentences, parse_who
from siggui.domain.quality import LIMITS
from siggui.errors import InputError
from siggui.ui.amounts import amount_style
from siggui.ui.keys import KeySheet
from siggui.ui.language import Language, install, locale_for
from siggui.ui.rule_words import read_rule, rule_text
from siggui.ui.theme import Theme
from siggui.ui.wording import day_text, error_text, number_text, short_day_text, told, tr_count
from siggui.wording import joined, say, whole


@pytest.fixture
def speak(qapp):
    """Lets the window speak a language until the test is over."""
    before = QLocale()
    yield lambda language: install(qapp, language)
    install(qapp, Language.SYSTEM)
    QLocale.setDefault(before)


def _english():
    path = Path(__file__).parents[2] / "packaging/translations.py"
    spec = importlib.util.spec_from_file_location("siggui_translations_of_a_window", path)
    tool = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    german = tool.finished(tool.FOLDER / "siggui_de.ts")
    return {source for (source, _), forms in german.items() if forms[-1] != source}


def _texts(window: QWidget):
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def test_the_chosen_language_is_spoken_from_the_next_start(open_desk, engine, draw, speak):
    first = open_desk(lambda: engine)
    assert first.text("verdict_word") == "No verdict yet"
    first.window.findChild(QAction, "language_de").trigger()
    first.window.close()
    desk = open_desk(lambda: engine)
    assert desk.window.findChild(QAction, "language_de").isChecked()
    desk.load_engine()
    desk.put([draw("a.png"), draw("b.png", again=1)], draw("c.png", again=2))
    assert desk.text("verdict_word") in ("Übereinstimmung", "Vorlegen", "Keine Übereinstimmung")
    assert "wahrscheinlicher, wenn die Unterschrift" in desk.text("verdict_sentence")
    assert re.search(r"\d,\d", desk.text("rate_frr_interval"))
    english = _english()
    left = {text for text in _texts(desk.window) if text in english}
    assert not left
    desk.window.close()
    assert desk.application.tasks.close()


def test_every_language_says_cancel(speak):
    from PySide6.QtWidgets import QDialogButtonBox

    words = set()
    for language in Language:
        speak(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words.add(box.buttons()[0].text().replace("&", ""))
    assert words == {"Cancel", "Abbrechen", "Cancelar", "रद्द करें"}


def test_the_key_sheet_names_the_keys_of_a_german_keyboard(speak, qapp, qtbot):
    speak(Language.GERMAN)
    sheet = KeySheet(Theme(qapp))
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Strg+M", "R  Umschalt+R", "Strg+↑  Strg+↓", "[  ]", "+  −  F  1"} <= shown
    assert not [text for text in shown if "Ctrl" in text or "Shift" in text]
    qapp.setStyleSheet("")


def test_what_was_measured_is_told_with_its_unit(speak):
    limit = next(limit for limit in LIMITS if limit.measure == "dark_share")
    beyond = say("{what}: {value}", what=limit.what, value=limit.value.put(value=0.43))
    speak(Language.GERMAN)
    assert told(beyond) == "Dunkler Teil des Bildes: 43\u00a0%"


def test_sentences_of_other_rooms_are_told_with_their_values(speak):
    rules = (Rule(Decimal(10000), Who(((Need(1, Panel.A),), (Need(2, Panel.B),)))),)
    error = InputError(
        "some", say("The file is larger than {most} MB.", most=256), "Take the next one."
    )
    speak(Language.GERMAN)
    assert error_text(error) == "Die Datei ist größer als 256 MB. Nehmen Sie den nächsten."
    assert str(error) == "The file is larger than 256 MB. Take the next one."
    mandate = _mandate(rules)
    assert told(in_sentences(mandate, amount_style())) == (
        "Bis 10.000,00 eine aus Gruppe A oder zwei aus Gruppe B; darüber niemand."
    )
    both = joined([say("Stopped."), whole("Nothing found.")])
    assert (both, told(both)) == ("Stopped. Nothing found.", "Angehalten. Nichts gefunden.")
    # A name is no sentence of the program, whatever it says.
    assert told(say("Signatory {name}", name="Refer")) == "Zeichnungsberechtigt: Refer"
    # A name from right to left stays in its place.
    apart = told(say("Signatory {name}", name="ليلى")).partition(": ")[2]
    assert apart == "\u200e\u2068ليلى\u2069"


def _mandate(rules):
    from siggui.domain.mandate import Mandate

    return Mandate("m", "a", 1, rules, {})


def test_words_follow_the_number(speak):
    def pages(n):
        return tr_count(n, "{n} specimen", "{n} specimens")

    assert (pages(1), pages(0), pages(2)) == ("1 specimen", "0 specimens", "2 specimens")
    speak(Language.SPANISH)
    assert (pages(1), pages(2)) == ("1 firma de referencia", "2 firmas de referencia")
    speak(Language.HINDI)
    assert (pages(1), pages(2)) == ("1 नमूना", "2 नमूने")


@pytest.mark.parametrize(
    ("language", "day", "short", "number", "share"),
    [
        (Language.ENGLISH, "2027-03-01", "03-01", "1234567", "12%"),
        (Language.GERMAN, "01.03.2027", "01.03.", "1.234.567", "12\N{NO-BREAK SPACE}%"),
        (Language.SPANISH, "1/3/2027", "1/3", "1.234.567", "12\N{NO-BREAK SPACE}%"),
        (Language.HINDI, "1/3/2027", "1/3", "12,34,567", "12%"),
    ],
)
def test_days_and_numbers_are_written_as_there(speak, language, day, short, number, share):
    speak(language)
    first = datetime.date(2027, 3, 1)
    assert (day_text(first), short_day_text(first)) == (day, short)
    assert number_text(1234567, ",").replace(",", "" if language is Language.ENGLISH else ",") == (
        number
    )
    assert number_text(0.12, ".0%") == share


def test_amounts_are_in_lakhs_in_hindi(speak):
    speak(Language.HINDI)
    assert amount_text(Decimal(1234567), amount_style()) == "12,34,567.00"
    speak(Language.GERMAN)
    assert amount_text(Decimal(1234567), amount_style()) == "1.234.567,00"


def test_a_desk_keeps_its_own_settings_for_its_own_language():
    austria = QLocale("de_AT")
    assert locale_for(Language.GERMAN, austria) == austria
    assert locale_for(Language.SPANISH, austria).language() == QLocale.Language.Spanish


def test_a_language_that_there_is_none_of_leaves_english(qapp, monkeypatch, speak):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fr-FR"])
    assert install(qapp, Language.SYSTEM) == "en"
    assert QApplication.instance() is qapp


@pytest.mark.parametrize("language", Language)
def test_a_rule_is_typed_as_it_is_shown_and_in_english_too(speak, language):
    speak(language)
    for english in (*COMMON, "two of B and one of C or nine of anyone", "3 A", "B+C"):
        who = parse_who(english)
        assert read_rule(rule_text(who)) == who
        assert read_rule(english) == who


def test_words_of_rules_have_forms(speak):
    speak(Language.GERMAN)
    two_ways = read_rule("Eine aus Gruppe A oder 2 von B und eine von allen")
    assert two_ways.words == "one of A or two of B and one of anyone"
    assert rule_text(two_ways) == "eine von A oder zwei von B und eine von allen"
    with pytest.raises(InputError) as refused:
        read_rule("jemand")
    assert "sagt nicht, wer zeichnet" in error_text(refused.value)
    speak(Language.HINDI)
    assert read_rule("एक A या दो B").words == "one of A or two of B"
