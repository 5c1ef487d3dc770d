"""What becomes a specimen and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from siggui.domain.crop import CropBox
from siggui.domain.customers import SpecimenSource, SpecimenState
from siggui.domain.decision import Warning
from siggui.errors import InputError
from siggui.imaging.canvas import INK
from siggui.imaging.document import open_document

DAY = date(2026, 5, 4)


@pytest.fixture
def signatory(bank):
    return bank.account().signatories[0].signatory.id


def on_file(bank):
    return bank.customers.look_up("100").signatories[0].specimens


def test_a_specimen_is_kept_as_it_is(bank, signatory):
    image, prepared = bank.signature(1)
    source = SpecimenSource("card.pdf", image.sha256, 2, CropBox(10.5, 20, 300, 120, 1, -2.5))
    kept = bank.enrollment.enroll(
        signatory, image, prepared, source, valid_from=DAY, valid_until=DAY + timedelta(days=3)
    ).specimen
    assert on_file(bank) == (kept,)
    assert kept.source == source
    assert kept.enrolled_by == "ana"
    file = bank.customers.images([kept.id])[kept.id]
    with open_document(file, name="specimen") as document:
        again = document.page(0)
    assert np.array_equal(again.pixels, image.pixels)
    assert again.sha256 == kept.image_sha256


def test_images_and_embeddings_are_unreadable_in_the_file(file_bank):
    signatory = file_bank.account().signatories[0].signatory.id
    kept = file_bank.enroll(signatory, 1).specimen
    image = file_bank.customers.images([kept.id])[kept.id]
    file_bank.room.close()
    raw = b"".join(path.read_bytes() for path in file_bank.folder.glob("siggui.db*"))
    assert image[:8] not in raw and b"NUMPY" not in raw
    assert b"Ana Pereira" in raw


@pytest.mark.parametrize("code", ["blurred", "low-resolution", "printed", "little-ink"])
def test_a_poor_image_is_refused_with_what_to_do(bank, signatory, code):
    with pytest.raises(InputError, match="Too poor for a specimen") as caught:
        bank.enroll(signatory, 1, prepared={"warnings": (Warning(code, "It is bad."),)})
    assert caught.value.code == code and caught.value.hint.endswith(".")
    assert on_file(bank) == ()


def test_what_there_must_be_no_verdict_on_is_no_specimen(bank, signatory):
    refusal = InputError("mostly-dark", "Dark.", "Scan again.")
    with pytest.raises(InputError, match="Dark"):
        bank.enroll(signatory, 1, prepared={"refusal": refusal})


def test_a_weakness_that_cannot_be_helped_is_noted(bank, signatory):
    simple = Warning("low-complexity", "Simple.")
    bank.enroll(signatory, 1, prepared={"warnings": (simple, simple)})
    assert on_file(bank)[0].quality == ("low-complexity",)


def test_the_same_image_is_refused_here_and_at_every_signatory(bank, signatory):
    other = bank.account("200", customer="K-2", customer_name="Rui").signatories[0].signatory.id
    kept = bank.enroll(signatory, 1).specimen
    for who, word in ((signatory, "this"), (other, "another")):
        with pytest.raises(InputError, match=f"already, for {word} signatory") as caught:
            bank.enroll(who, 1)
        assert caught.value.code == "specimen-duplicate"
    bank.customers.withdraw_specimen(kept.id)
    assert bank.enroll(other, 1).specimen.signatory_id == other


def test_a_copy_of_a_specimen_is_refused(bank, signatory):
    bank.enroll(signatory, 1)
    image, prepared = bank.signature(1)
    moved = np.roll(prepared.canvas, 1, axis=2)
    moved.setflags(write=False)
    with pytest.raises(InputError, match="stroke for stroke") as caught:
        bank.enrollment.enroll(
            signatory,
            replace(image, pixels=np.roll(image.pixels, 1, axis=1)),
            replace(prepared, canvas=moved),
            SpecimenSource("x.png", "0" * 64),
            valid_from=DAY,
        )
    assert caught.value.code == "specimen-copy"


def test_a_specimen_unlike_the_others_is_pointed_out(bank, signatory):
    assert bank.enroll(signatory, 1).warnings == ()
    image, prepared = bank.signature(2)
    strange = np.zeros_like(prepared.canvas)
    strange[INK, 70:80, 10:20] = 1
    strange.setflags(write=False)
    told = bank.enrollment.enroll(
        signatory,
        image,
        replace(prepared, canvas=strange),
        SpecimenSource("x.png", image.sha256),
        valid_from=DAY,
    )
    assert [warning.code for warning in told.warnings] == ["unlike-others"]
    assert len(on_file(bank)) == 2


def test_nine_are_enough(bank, signatory):
    for seed in range(9):
        last = bank.enroll(signatory, seed).specimen
    with pytest.raises(InputError, match="9 valid specimens"):
        bank.enroll(signatory, 10)
    bank.customers.withdraw_specimen(last.id)
    bank.enroll(signatory, 10)
    states = [specimen.state for specimen in on_file(bank)]
    assert states.count(SpecimenState.WITHDRAWN) == 1 and len(states) == 10


def test_validity(bank, signatory):
    kept = bank.enroll(signatory, 1, valid_until=DAY + timedelta(days=1)).specimen
    days = [DAY + timedelta(days=number) for number in (-1, 0, 1, 2)]
    assert [kept.is_valid_on(day) for day in days] == [False, True, True, False]
    with pytest.raises(InputError, match="end before it begins"):
        bank.enroll(signatory, 2, valid_until=DAY - timedelta(days=1))


def test_withdrawn_twice(bank, signatory):
    kept = bank.enroll(signatory, 1).specimen
    bank.customers.withdraw_specimen(kept.id)
    with pytest.raises(InputError, match="withdrawn already"):
        bank.customers.withdraw_specimen(kept.id)
    assert not on_file(bank)[0].is_valid_on(DAY)


def test_an_unknown_signatory(bank):
    bank.account()
    with pytest.raises(InputError, match="no such signatory"):
        bank.enroll("0" * 32, 1)
