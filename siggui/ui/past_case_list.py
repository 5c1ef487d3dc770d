"""What the list of decided cases shows: whose, what was decided, by whom and when."""

from __future__ import annotations

from siggui.domain.casework import reason_sentence
from siggui.domain.past_case import PastCase
from siggui.ui.case_bar import WORDS
from siggui.ui.two_lines import Lines, local_moment
from siggui.ui.wording import told, tr
from siggui.wording import Sentence, say, whole


def lines_of(case: PastCase) -> Lines:
    """What stands in its row."""
    return Lines(
        f"{case.account_number}  ·  {case.signatory}",
        local_moment(case.time_utc),
        f"{told(WORDS[case.outcome])}: {told(reason_sentence(case.reason_code))}",
        tr("{person}  ·  row {row}", person=case.actor, row=case.audit_sequence),
    )


def spoken(case: PastCase, _number: int) -> str:
    """The same in words."""
    return f"{case.account_number}, {case.signatory}. {told(decided(case))}"


def decided(case: PastCase) -> Sentence:
    """What became of a case, in a sentence."""
    return say(
        "{outcome} by {person}, {when}: {reason}. Row {row} of the audit log.",
        outcome=WORDS[case.outcome],
        person=case.actor,
        when=local_moment(case.time_utc),
        reason=whole(reason_sentence(case.reason_code)),
        row=case.audit_sequence,
    )
