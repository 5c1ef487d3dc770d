"""The window's language: every text that is shown is told here, with numbers and days as it writes.

Qt's own translators do the looking up, so there is one place for them and none here to keep.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from string import Formatter
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from siggui.errors import SigguiError
from siggui.wording import Sentence, Value, say, say_count

CONTEXT = "siggui"
"""Of every text, in the files of Qt Linguist."""


def tr(pattern: str, /, **values: Value) -> str:
    """A text of the window in its language.

    Args:
        pattern: A literal, see :func:`siggui.wording.say`.
        **values: For the names in braces.
    """
    return told(say(pattern, **values))


def tr_count(number: int, one: str, many: str, /, **values: Value) -> str:
    """A text whose words depend on a number, see :func:`siggui.wording.say_count`."""
    return told(say_count(number, one, many, **values))


def told(text: str) -> str:
    """A sentence that another room made, or a word that was only marked, in the window's language.

    What is no sentence of the program, such as a name, comes back as it is.
    """
    if not text:
        return ""
    if not isinstance(text, Sentence):
        return _looked_up(text, None)
    pattern = _looked_up(text.pattern, text.number)
    if text.values is None:
        return pattern
    if text.number == 1 and pattern == text.pattern:
        return str(text)  # No translation: English has the other form.
    return _LOCAL.vformat(pattern, (), text.values)


def error_text(error: SigguiError) -> str:
    """What happened and what to do, as one text."""
    return f"{told(error.message)} {told(error.hint)}"


def day_text(day: datetime.date) -> str:
    """A day as the window's language writes it, see :func:`day_pattern`."""
    return QLocale().toString(_qt_day(day), day_pattern())


def moment_text(moment: datetime.datetime) -> str:
    """Day and time, as :func:`day_text` writes the day."""
    return f"{day_text(moment.date())} {moment:%H:%M}"


def day_pattern() -> str:
    """How a day is written, in Qt's letters; in English year-month-day.

    English speakers write the third of April as 4/3 or as 3/4, so there it stays unmistakable.
    """
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return "yyyy-MM-dd"
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _qt_day(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def short_day_text(day: datetime.date) -> str:
    """Day and month, where there is little room."""
    pattern = day_pattern().replace("yyyy", "").strip("./- ")
    text = QLocale().toString(_qt_day(day), pattern)
    return f"{text}." if QLocale().language() is QLocale.Language.German else text


def month_and_day_text(day: datetime.date, *, with_year: bool) -> str:
    """A day with its month in words."""
    month = QLocale().monthName(day.month, QLocale.FormatType.LongFormat)
    if with_year:
        return tr("{day} {month} {year}", day=day.day, month=month, year=str(day.year))
    return tr("{day} {month}", day=day.day, month=month)


def number_text(value: float | Decimal, spec: str = "") -> str:
    """A number as the window's language writes it.

    Args:
        value: To be written.
        spec: As for ``format``: ``","``, ``".2f"``, ``"+.1f"``, ``".0%"`` and ``"g"`` are known.
    """
    text = format(value, spec)
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return text
    if isinstance(value, int) and spec == ",":
        return locale.toString(value)  # India groups by two digits, not by three.
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint(), "%": _percent(locale)}
    return "".join(signs.get(sign, sign) for sign in text)


def degrees_text(degrees: float) -> str:
    """By how much something is turned: clockwise has a plus.

    >>> degrees_text(-3.5)
    '−3.5°'
    """
    return number_text(degrees, "+.1f").replace("-", "−") + "°"


def _percent(locale: QLocale) -> str:
    spaced = locale.language() in (QLocale.Language.German, QLocale.Language.Spanish)
    return "\N{NO-BREAK SPACE}%" if spaced else "%"


def _looked_up(text: str, number: int | None) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, -1 if number is None else number)


class _LocalFormatter(Formatter):
    """Puts values into a pattern as the window's language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - Formatter's
        """Write one value."""
        if isinstance(value, Sentence):
            return told(value)
        if isinstance(value, bool | str):
            return _apart(format(value, format_spec))
        if isinstance(value, datetime.datetime):
            return moment_text(value)
        if isinstance(value, datetime.date):
            return day_text(value)
        if isinstance(value, int | float | Decimal):
            return number_text(value, format_spec)
        return format(value, format_spec)


def _apart(text: str) -> str:
    """Keep a name that is written from right to left from turning the sentence around it."""
    if any(bidirectional(sign) in ("R", "AL") for sign in text):
        # The mark before is for labels whose text can be chosen: those do not know isolates.
        before = "\N{LEFT-TO-RIGHT MARK}\N{FIRST STRONG ISOLATE}"
        return f"{before}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


_LOCAL = _LocalFormatter()
