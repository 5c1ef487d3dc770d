"""Rules as a clerk writes them, and what is wrong with a mandate before it is kept."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from siggui.domain.amount import ENGLISH, AmountStyle, amount_text
from siggui.domain.mandate import (
    LONGEST_INSTRUCTIONS,
    MOST_RULES,
    MOST_SIGNERS,
    NUMBERS,
    ONE_TO_NINE,
    Mandate,
    Need,
    Panel,
    Who,
)
from siggui.errors import InputError
from siggui.wording import Sentence, joined, say

COMMON = ("one of A", "two of A", "one of A or two of B", "one of A and one of B", "one of anyone")
"""What most mandates say; offered to be chosen."""
_PEOPLE = (say("nobody"), *ONE_TO_NINE)
_MOST_WAYS = 6
_COUNTS = {word: number for number, word in enumerate(NUMBERS) if number} | {
    str(number): number for number in range(1, MOST_SIGNERS + 1)
}
_NEED = re.compile(r"(?:([a-z]+|[0-9])\s*)??(?:of\s+)?(?:panel\s+)?(a|b|c|anyone)")
_ANY = re.compile(r"(any)\s+([a-z]+|[0-9])")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a mandate that the clerk should know.

    Attributes:
        code: Stable name.
        sentence: What and where.
        refuses: Whether the mandate cannot be kept so.
    """

    code: str
    sentence: str
    refuses: bool


def parse_who(text: str) -> Who:
    """Read who has to sign: needs joined by “and”, ways joined by “or”.

    Raises:
        InputError: ``who-missing``, ``who-unreadable`` or ``who-too-long``.

    >>> parse_who("1 A or two of panel B and any one").words
    'one of A or two of B and one of anyone'
    """
    tidy = " ".join(text.lower().replace("+", " and ").split())
    if not tidy:
        raise InputError(
            "who-missing", "A rule does not say who signs.", "Write such as “one of A or two of B”."
        )
    ways = [_way(part) for part in re.split(r"\s+or\s+|\s*/\s*", tidy)]
    if len(ways) > _MOST_WAYS:
        raise InputError(
            "who-too-long",
            say("A rule has more than {most} ways.", most=_MOST_WAYS),
            "Leave some away.",
        )
    return Who(tuple(dict.fromkeys(ways)))


def _way(text: str) -> tuple[Need, ...]:
    counts: Counter[Panel | None] = Counter()
    for part in re.split(r"\s+and\s+", text):
        found, any_ = _NEED.fullmatch(part.strip()), _ANY.fullmatch(part.strip())
        number, panel = (found[1] or "one", found[2]) if found else ("", "")
        number, panel = (any_[2], "anyone") if any_ else (number, panel)
        count = _COUNTS.get(number, 0)
        if not count:
            raise InputError(
                "who-unreadable",
                say("“{text}” does not say who signs.", text=text[:40]),
                "Write such as “one of A or two of B”, “A and B” or “two of anyone”.",
            )
        counts[None if panel == "anyone" else Panel(panel.upper())] += count
    if sum(counts.values()) > MOST_SIGNERS:
        raise InputError(
            "who-unreadable",
            say("A rule asks for more than {most} signatures.", most=MOST_SIGNERS),
            "Ask for fewer.",
        )
    # Panels in their order, “anyone” last: two ways of writing one rule are the same rule.
    return tuple(Need(counts[panel], panel) for panel in (*Panel, None) if counts[panel])


def in_sentences(mandate: Mandate, style: AmountStyle = ENGLISH) -> Sentence:
    """The rules in one line, as the account shows them.

    >>> from decimal import Decimal
    >>> from siggui.domain.mandate import Rule
    >>> rules = (Rule(Decimal(10000), parse_who("A or 2 B")), Rule(None, parse_who("2 A")))
    >>> in_sentences(Mandate("m", "a", 1, rules, {}))
    'Up to 10,000.00 one of panel A or two of panel B; above that two of panel A.'
    """
    parts = []
    for number, rule in enumerate(mandate.rules):
        who = rule.who.sentence
        if rule.up_to is None:
            above, any_ = say("above that {who}", who=who), say("Any amount: {who}", who=who)
            parts.append(above if number else any_)
            continue
        amount = amount_text(rule.up_to, style)
        further = say("up to {amount} {who}", amount=amount, who=who)
        parts.append(further if number else say("Up to {amount} {who}", amount=amount, who=who))
    if mandate.rules and mandate.rules[-1].up_to is not None:
        parts.append(say("above that nobody"))
    rules = joined(parts, "{first}; {second}")
    return say("{rules}.", rules=rules) if parts else rules


def problems(
    mandate: Mandate, names: Mapping[str, str], style: AmountStyle = ENGLISH
) -> tuple[Problem, ...]:
    """What is wrong with a mandate, the worst first.

    Args:
        mandate: As it would be kept.
        names: Of the account's signatories, by id.
        style: How to write amounts.
    """
    found = [*_about_limits(mandate, style), *_about_people(mandate, names, style)]
    if len(mandate.instructions) > LONGEST_INSTRUCTIONS:
        sentence = say("The instructions are longer than {most} signs.", most=LONGEST_INSTRUCTIONS)
        found.append(Problem("instructions-too-long", sentence, True))
    return tuple(sorted(found, key=lambda problem: not problem.refuses))


def _about_limits(mandate: Mandate, style: AmountStyle) -> list[Problem]:
    found = []
    limits = [rule.up_to for rule in mandate.rules]
    if not limits and not mandate.always_refer:
        sentence = say("The mandate has no rule, so nobody could sign.")
        found.append(Problem("mandate-empty", sentence, True))
    if len(limits) > MOST_RULES:
        sentence = say("A mandate has at most {most} rules.", most=MOST_RULES)
        found.append(Problem("rules-too-many", sentence, True))
    for earlier, later in itertools.pairwise(limits):
        if earlier is None:
            sentence = say(
                "A rule for every amount stands before another one, which would never count."
            )
            found.append(Problem("limits-overlap", sentence, True))
        elif later is not None and later <= earlier:
            sentence = say(
                "“Up to {later}” comes after “up to {earlier}” and would never count.",
                later=amount_text(later, style),
                earlier=amount_text(earlier, style),
            )
            found.append(Problem("limits-overlap", sentence, True))
    if limits and limits[-1] is not None:
        sentence = say("Above {limit} nobody may sign.", limit=amount_text(limits[-1], style))
        found.append(Problem("limits-gap", sentence, False))
    return found


def _about_people(mandate: Mandate, names: Mapping[str, str], style: AmountStyle) -> list[Problem]:
    found = []
    if any(key not in names for key in mandate.panels):
        sentence = say("The mandate names a person who does not sign for this account any more.")
        found.append(Problem("signatory-unknown", sentence, True))
    panels = [mandate.panels.get(key) for key in names]
    present = Counter(panels)
    for rule in mandate.rules:
        where = (
            say("any amount")
            if rule.up_to is None
            else say("up to {amount}", amount=amount_text(rule.up_to, style))
        )
        if not rule.who.is_met_by(panels):
            sentence = say(
                "Nobody can meet the rule for {where}: {why}.",
                where=where,
                why=_short_of(rule.who, present),
            )
            found.append(Problem("mandate-unmeetable", sentence, True))
            continue
        for way in rule.who.ways:
            one = Who((way,))
            if not one.is_met_by(panels):
                sentence = say(
                    "“{way}” can never be met ({where}): {why}.",
                    way=one.words,
                    where=where,
                    why=_short_of(one, present),
                )
                found.append(Problem("way-unmeetable", sentence, False))
    return found


def _short_of(who: Who, present: Counter[Panel | None]) -> Sentence:
    panels = dict.fromkeys(need.panel for way in who.ways for need in way)
    return joined((_staff(panel, present) for panel in panels), "{first} and {second}")


def _staff(panel: Panel | None, present: Counter[Panel | None]) -> Sentence:
    count = sum(present.values()) if panel is None else present[panel]
    people = say("{count}", count=count) if count >= len(_PEOPLE) else _PEOPLE[count]
    if panel is not None:
        return say("panel {panel} has {people}", panel=panel.value, people=people)
    if count <= 1:
        return say("{people} signs for this account", people=people)
    return say("{people} sign for this account", people=people)
