"""Sentences that stay English where they are made and can still be told in another language.

Whoever makes a sentence may know nothing of the window and its language. So it is made of a pattern
and values, and remains both: as a text it reads in English, for the commands, the log and the
records; the window looks the pattern up and puts the values in as its language writes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import reduce
from types import MappingProxyType

Value = str | int | float | Decimal | date


class Sentence(str):
    """A text in English that remembers how it was made.

    Attributes:
        pattern: The text with ``{names}`` in place of values; with a number, that of many.
        values: By name; a value that is a sentence itself is translated too, any other text is
            somebody's own (a name, a file) and stays. None: the pattern is the whole text.
        number: What the form of the words depends on ("1 page", "2 pages"), or None.
    """

    __slots__ = ("number", "pattern", "values")

    pattern: str
    values: Mapping[str, Value] | None
    number: int | None

    def __new__(
        cls,
        text: str,
        pattern: str | None = None,
        values: Mapping[str, Value] | None = None,
        number: int | None = None,
    ) -> Sentence:
        """Put text and pattern together; see :func:`say`."""
        made = super().__new__(cls, text)
        made.pattern = str(text) if pattern is None else pattern
        made.values = None if values is None else MappingProxyType(dict(values))
        made.number = number
        return made

    def put(self, **values: Value) -> Sentence:
        """The same with values for its names, where they are known only later.

        >>> say("{count} waiting").put(count=3)
        '3 waiting'
        """
        return Sentence(self.pattern.format(**values), self.pattern, values, self.number)

    def __reduce__(self) -> tuple[object, ...]:
        values = None if self.values is None else dict(self.values)
        return Sentence, (str(self), self.pattern, values, self.number)


def say(pattern: str, /, **values: Value) -> Sentence:
    """A sentence that can be translated.

    The pattern has to be a literal: ``packaging/translations.py`` reads it from the source.

    Args:
        pattern: In English, with the name of each value in braces, as ``str.format`` wants it.
        **values: What stands in the braces.

    >>> say("Page {page} is damaged.", page=3)
    'Page 3 is damaged.'
    >>> say("Page {page} is damaged.", page=3).pattern
    'Page {page} is damaged.'
    """
    if not values:
        return Sentence(pattern)
    return Sentence(pattern.format(**values), pattern, values)


def say_count(number: int, one: str, many: str, /, **values: Value) -> Sentence:
    """A sentence whose words depend on a number, which stands in it as ``{n}``.

    >>> say_count(1, "{n} page", "{n} pages"), say_count(2, "{n} page", "{n} pages")
    ('1 page', '2 pages')
    """
    values = {"n": number, **values}
    return Sentence((one if number == 1 else many).format(**values), many, values, number)


def whole(text: str) -> Sentence:
    """A text that was made elsewhere, as a value of another sentence that shall be translated too.

    >>> say("{whose}: {what}", whose=say("Specimen"), what=whole("The file is empty."))
    'Specimen: The file is empty.'
    """
    return text if isinstance(text, Sentence) else Sentence(text)


def joined(parts: Iterable[str], pattern: str = "{first} {second}") -> Sentence:
    """Several sentences as one.

    Args:
        parts: At least one is worth joining; of none it is an empty text.
        pattern: What stands between two, with the places ``{first}`` and ``{second}``.

    >>> joined(["a", "b", "c"], "{first}, {second}")
    'a, b, c'
    """
    told = [whole(part) for part in parts]
    if not told:
        return Sentence("")
    return reduce(lambda first, second: say(pattern, first=first, second=second), told)
