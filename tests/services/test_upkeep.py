"""The list of what is due: nobody is missing, the most urgent first, and it can be taken along."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from siggui.domain.customers import SpecimenState
from siggui.domain.upkeep import COLUMNS, Due
from siggui.services.upkeep import UpkeepService

DAY = date(2026, 5, 4)


@pytest.fixture
def due(bank):
    """One signatory of each kind, and two of whom nothing is due."""
    names = ("Ended", "Ending", "=Old", "Waiting", "Renewed", "Withdrawn")
    file = bank.account("100", *names)
    ids = {each.signatory.name: each.signatory.id for each in file.signatories}

    def enroll(name, seed, since, until=""):
        specimen = bank.enroll(ids[name], seed, valid_from=since).specimen
        if until:
            bank.customers.limit_specimen(specimen.id, until)
        return specimen.id

    enroll("Ended", 1, date(2026, 1, 1), "2026-05-03")
    enroll("Ended", 2, date(2026, 1, 1), "2026-05-01")
    enroll("Ending", 3, date(2026, 1, 1), "2026-06-01")
    enroll("=Old", 4, date(2021, 5, 4))
    waits = enroll("Waiting", 5, DAY)
    enroll("Renewed", 6, date(2011, 1, 1), "2026-05-03")
    enroll("Renewed", 7, date(2026, 5, 4))
    bank.customers.withdraw_specimen(enroll("Withdrawn", 8, date(2011, 1, 1)))
    with bank.store.acting("ana") as records:
        records.specimens.set_state(waits, SpecimenState.WAITING)
        records.audit.append("made-wait", f"specimen:{waits}", {})
    return UpkeepService(bank.room)


def test_whose_and_why(due, bank):
    found = due.due(DAY)
    assert [(each.signatory, each.due) for each in found.first] == [
        ("Waiting", Due.WAITING),
        ("Ended", Due.ENDED),
        ("Ending", Due.ENDING),
        ("=Old", Due.OLD),
    ]
    days = [each.day for each in found.first[1:]]
    assert days == [date(2026, 5, 3), date(2026, 6, 1), date(2021, 5, 4)]
    assert found.first[0].account_id == bank.customers.look_up("100").account.id
    assert due.due(DAY, most=1).first == found.first[:1] and due.due(DAY, most=1).count == 4
    assert [each.signatory for each in due.due(DAY - timedelta(days=400)).first] == ["Waiting"]


def test_the_whole_list_as_a_file(due, bank, tmp_path):
    assert due.save(DAY, tmp_path / "due.csv") == 4
    heading, *lines = (tmp_path / "due.csv").read_text(encoding="utf-8-sig").splitlines()
    assert heading == ",".join(COLUMNS)
    assert lines[1:] == [
        "100,K-1,Ana Pereira,Ended,ended,2026-05-03",
        "100,K-1,Ana Pereira,Ending,ending,2026-06-01",
        "100,K-1,Ana Pereira,'=Old,old,2021-05-04",
    ]
    with bank.store.reading() as records:
        *_, row = records.audit.rows()
    assert (row.act, row.subject) == ("exported", "due:2026-05-04")
    assert json.loads(row.details) == {"kind": "csv", "rows": 4}
