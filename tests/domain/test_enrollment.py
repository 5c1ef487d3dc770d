"""When a signatory should be asked to the desk again."""

from __future__ import annotations

from datetime import date

import pytest

from siggui.domain.customers import Specimen, SpecimenSource, SpecimenState
from siggui.domain.enrollment import renewal

DAY = date(2026, 5, 4)


def specimen(since, until=None):
    source = SpecimenSource("card.png", "0" * 64)
    return Specimen(
        "s", "p", "0" * 64, "k", (), source, since, until, SpecimenState.ACTIVE, "", "ana"
    )


@pytest.mark.parametrize(
    ("specimens", "told"),
    [
        ([], ""),
        ([specimen(date(2024, 1, 1))], ""),
        ([specimen(date(2024, 1, 1), date(2026, 7, 3))], "the last ends 2026-07-03, enroll anew"),
        ([specimen(date(2024, 1, 1), date(2026, 7, 4))], ""),
        ([specimen(date(2011, 1, 1), date(2026, 5, 3))], "the last ended 2026-05-03, enroll anew"),
        ([specimen(date(2024, 1, 1), DAY), specimen(date(2024, 1, 1))], ""),
        ([specimen(date(2021, 5, 5))], ""),
        ([specimen(date(2021, 5, 4)), specimen(date(2011, 1, 1))], "old, enroll anew"),
    ],
)
def test_reminders(specimens, told):
    assert renewal(specimens, DAY) == told
