"""Nobody is judged on three items, and every number says how sure it is."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.board import Tally, mean, people_of, rate, share, weeks_of
from siggui.domain.casework import Outcome
from siggui.domain.work_queue import Look, Truth

PASS, REFER, REJECT = Outcome.PASS, Outcome.REFER, Outcome.REJECT


@given(st.integers(1, 500), st.data())
def test_an_interval_holds_its_estimate_and_shrinks(cases, data):
    hits = data.draw(st.integers(0, cases))
    few, many = share(hits, cases), share(hits * 9, cases * 9)
    assert 0 <= few.low <= few.value <= few.high <= 1
    assert many.high - many.low < few.high - few.low
    assert few.is_enough == (cases >= 20)


def test_without_cases_there_is_no_number():
    assert share(0, 0) is None and rate(5, 0) is None and mean(0.0, 0.0, 0) is None
    assert rate(0, 3).low == 0.0


def test_a_persons_work():
    def tally(look, outcome, final, truth=None, judges=1, count=1, actor="ana"):
        return Tally(actor, look, outcome, final, truth, judges, count)

    people = people_of(
        [
            tally(Look.FIRST, PASS, PASS, count=30),
            tally(Look.FIRST, REFER, PASS, judges=2, count=10),
            tally(Look.FIRST, PASS, REJECT, judges=3, count=2),
            tally(Look.FIRST, PASS, PASS, judges=2, count=6),
            tally(Look.FIRST, PASS, None, judges=2, count=5),
            tally(Look.FIRST, REJECT, REJECT, Truth.FORGED, count=3),
            tally(Look.FIRST, PASS, PASS, Truth.FORGED, count=1),
            tally(Look.FIRST, REJECT, REJECT, Truth.GENUINE, count=1),
            tally(Look.POLICY, PASS, PASS, count=99, actor="policy"),
            tally(Look.SECOND, PASS, PASS, judges=2, actor="rui"),
        ],
        {"ana": 2, "rui": 1},
    )
    ana, rui = people
    assert (ana.actor, rui.actor) == ("ana", "rui")
    assert ana.per_day.value == 29.0
    assert (ana.referred.value, ana.referred.cases) == (10 / 53, 53)
    assert (ana.overturned.value, ana.overturned.cases) == (2 / 8, 8)
    assert (ana.caught.value, ana.caught.cases) == (3 / 4, 4)
    assert ana.stopped.value == 1.0 and not ana.stopped.is_enough
    assert rui.referred is None and rui.caught is None


def test_weeks_without_items_are_not_left_out():
    weeks = weeks_of({date(2026, 5, 4): (2.0, 2.0, 2), date(2026, 5, 24): (3.0, 9.0, 1)})
    assert [week.monday for week in weeks] == [
        date(2026, 5, 4),
        date(2026, 5, 11),
        date(2026, 5, 18),
    ]
    assert weeks[0].log_lr.value == 1.0 and weeks[1].log_lr is None
    assert weeks_of({}) == ()
