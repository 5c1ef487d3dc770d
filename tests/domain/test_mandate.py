"""What a mandate says, and what is wrong with one."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.amount import GERMAN
from siggui.domain.decision import Decision
from siggui.domain.mandate import Mandate, MandateVerdict, Need, Panel, Rule, Who, judge
from siggui.domain.mandate_text import COMMON, in_sentences, parse_who, problems
from siggui.errors import InputError

A, B, C = Panel
PEOPLE = {"ana": A, "abe": A, "bob": B, "bea": B, "cid": C, "zoe": None}
NAMES = {key: key.title() for key in PEOPLE}
SIGNS, UNCLEAR, STRANGER = Decision.MATCH, Decision.REFER, Decision.NO_MATCH

ways = st.dictionaries(st.sampled_from([*Panel, None]), st.integers(1, 2), min_size=1).map(
    lambda counts: tuple(Need(counts[panel], panel) for panel in (*Panel, None) if panel in counts)
)
whos = st.lists(ways, min_size=1, max_size=4, unique=True).map(lambda some: Who(tuple(some)))


def mandate(*rules, panels=PEOPLE, **fields):
    made = tuple(
        Rule(None if limit is None else Decimal(limit), parse_who(who)) for limit, who in rules
    )
    kept = {key: panel for key, panel in panels.items() if panel}
    return Mandate("m", "a", 1, made, kept, **fields)


USUAL = mandate((10_000, "one of A or two of B"), (None, "two of A"))


def ask(rules, amount, comparable=tuple(PEOPLE), style=None, **found):
    more = {} if style is None else {"style": style}
    return judge(rules, Decimal(amount), found, comparable, **more)


@given(whos)
def test_rules_are_read_as_they_are_written(who):
    assert parse_who(who.words) == who
    assert parse_who(who.sentence) == who


@given(whos, st.sets(st.sampled_from(sorted(PEOPLE))))
def test_enough_means_that_everybody_needed_is_there_once(who, present):
    """Counting panels says the same as giving every need people of its own."""

    def is_enough(way, people):
        if not way:
            return True
        need, *rest = way
        fitting = [p for p in people if need.panel is None or PEOPLE[p] is need.panel]
        return any(
            is_enough(rest, people - set(chosen)) for chosen in combinations(fitting, need.count)
        )

    expected = any(is_enough(way, frozenset(present)) for way in who.ways)
    assert who.is_met_by([PEOPLE[key] for key in present]) is expected


@given(whos, st.sets(st.sampled_from(sorted(PEOPLE))), st.sampled_from(sorted(PEOPLE)))
def test_one_more_signature_never_harms(who, present, one_more):
    rules = Mandate("m", "a", 1, (Rule(None, who),), {k: p for k, p in PEOPLE.items() if p})
    order = list(MandateVerdict)
    fewer = judge(rules, Decimal(1), dict.fromkeys(present, SIGNS), tuple(PEOPLE))
    more = judge(rules, Decimal(1), dict.fromkeys(present | {one_more}, SIGNS), tuple(PEOPLE))
    assert order.index(more.verdict) <= order.index(fewer.verdict)


@pytest.mark.parametrize(
    ("found", "amount", "verdict", "sentence"),
    [
        ({"ana": SIGNS}, "12000", "not_met", "12,000.00 needs two of panel A; one found."),
        ({"ana": SIGNS, "abe": SIGNS}, "12000", "met", "12,000.00 needs two of panel A; two found"),
        ({"ana": SIGNS, "abe": UNCLEAR}, "12000", "refer", "one found, one unclear."),
        ({"ana": SIGNS, "bob": SIGNS}, "12000", "not_met", "one found."),
        ({"ana": SIGNS}, "10000", "met", "needs one of panel A or two of panel B; one of panel A"),
        ({"ana": SIGNS}, "10000.01", "not_met", "needs two of panel A"),
        ({"bob": SIGNS}, "1", "not_met", "one of panel B found."),
        ({"bob": SIGNS, "bea": SIGNS}, "1", "met", "two of panel B found."),
        ({"ana": STRANGER}, "1", "not_met", "none found."),
        ({}, "1", "not_met", "none found."),
        ({"zoe": SIGNS}, "1", "not_met", "one of no panel found."),
    ],
)
def test_verdicts(found, amount, verdict, sentence):
    finding = ask(USUAL, amount, **found)
    assert finding.verdict.value == verdict
    assert sentence in finding.sentence


def test_always_refer_says_the_rest_too():
    finding = ask(mandate((None, "one of A"), always_refer=True), 5, ana=SIGNS)
    assert finding.verdict is MandateVerdict.REFER
    assert finding.sentence == (
        "Items of this account are always referred. 5.00 needs one of panel A; one found."
    )
    assert ask(mandate(always_refer=True), 5).sentence.endswith("always referred.")


def test_what_nobody_can_meet_now_is_referred():
    """Specimens that expired must not make an item look forged."""
    finding = ask(USUAL, 12_000, comparable=("ana", "bob"), ana=SIGNS)
    assert finding.verdict is MandateVerdict.REFER
    assert "Nobody can meet this now" in finding.sentence


def test_above_the_highest_limit():
    finding = ask(mandate((500, "one of A")), 501, style=GERMAN, ana=SIGNS)
    assert finding.verdict is MandateVerdict.NOT_MET
    assert finding.sentence.startswith("501,00 is above 500,00")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A", "one of A"),
        ("2a", "two of A"),
        ("2 of panel B", "two of B"),
        ("b + A", "one of A and one of B"),
        ("A and A", "two of A"),
        ("any two", "two of anyone"),
        ("anyone", "one of anyone"),
        ("A / 2 B / A", "one of A or two of B"),
        *((text, text) for text in COMMON),
    ],
)
def test_ways_of_writing_a_rule(text, words):
    assert parse_who(text).words == words


@pytest.mark.parametrize(
    "text", ["", "D", "zero of A", "0 A", "10 A", "A or", "A and", "two", "A B", "9 A and B", "<b>"]
)
def test_a_rule_that_says_nothing_is_refused(text):
    with pytest.raises(InputError) as caught:
        parse_who(text)
    assert caught.value.hint.endswith(".")


@given(st.text(max_size=40))
def test_any_text_is_a_rule_or_refused(text):
    try:
        who = parse_who(text)
    except InputError:
        return
    assert parse_who(who.words) == who


@pytest.mark.parametrize(
    ("rules", "code", "refuses", "told"),
    [
        ([], "mandate-empty", True, "nobody could sign"),
        ([(None, "three of A")], "mandate-unmeetable", True, "panel A has two"),
        ([(None, "one of C and nine of anyone")], None, True, ""),
        ([(None, "two of C")], "mandate-unmeetable", True, "panel C has one"),
        ([(None, "seven of anyone")], "mandate-unmeetable", True, "six sign for this account"),
        ([(None, "A or two of C")], "way-unmeetable", False, "“two of C” can never be met"),
        ([(5, "A"), (5, "2 A")], "limits-overlap", True, "would never count"),
        ([(9, "A"), (5, "2 A")], "limits-overlap", True, "“Up to 5.00” comes after “up to 9.00”"),
        ([(None, "A"), (5, "2 A")], "limits-overlap", True, "stands before another"),
        ([(5, "A"), (50, "2 A")], "limits-gap", False, "Above 50.00 nobody may sign."),
        ([(n, "A") for n in range(1, 10)], "rules-too-many", True, "at most 8"),
    ],
)
def test_what_is_wrong_with_a_mandate(rules, code, refuses, told):
    if code is None:
        with pytest.raises(InputError):
            mandate(*rules)
        return
    worst = problems(mandate(*rules), NAMES)[0]
    assert (worst.code, worst.refuses) == (code, refuses)
    assert told in worst.sentence


def test_a_good_mandate_has_no_problems():
    assert problems(USUAL, NAMES) == ()
    assert in_sentences(USUAL, GERMAN).startswith("Up to 10.000,00 one of panel A or two")
    assert problems(mandate(always_refer=True), NAMES) == ()


def test_people_and_instructions_are_checked():
    gone = mandate((None, "A"), instructions="x" * 2001)
    codes = [problem.code for problem in problems(gone, {"ana": "Ana", "zoe": "Zoe"})]
    assert codes == ["signatory-unknown", "instructions-too-long"]
