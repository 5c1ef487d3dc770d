"""Encrypted parts: bound to their place, and given a new key without a loss."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from siggui.errors import SystemFault
from siggui.storage import sealed_parts
from siggui.storage.vault import key_of


@pytest.fixture
def kept(bank):
    """Two specimens and a verdict: seven encrypted parts."""
    signatory = bank.account("1", "Ana", customer_name="Ana").signatories[0].signatory.id
    ids = [bank.enroll(signatory, seed).specimen.id for seed in (1, 2)]
    bank.decide(bank.case(signatory, list(zip(ids, (1, 2), strict=True)), 9))
    return ids


def change(bank, statement, **values):
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text(statement), values)


def keys_in_use(bank):
    with bank.store.reading() as records:
        parts = records.connection.execute(
            text(
                "SELECT image FROM specimen_images UNION ALL SELECT trace FROM specimen_images "
                "UNION ALL SELECT embedding FROM embeddings "
                "UNION ALL SELECT image FROM questioned_images"
            )
        ).scalars()
        return [key_of(bytes(part)) for part in parts]


def test_one_customers_image_in_anothers_place_does_not_open(bank, kept):
    first, second = kept
    change(
        bank,
        "UPDATE specimen_images SET image = "
        "(SELECT image FROM specimen_images WHERE specimen_id = :a) WHERE specimen_id = :b",
        a=first,
        b=second,
    )
    assert bank.customers.images([first])
    with pytest.raises(SystemFault, match="altered or damaged"):
        bank.customers.images([second])
    (flaw,) = bank.keeping.check().flaws
    assert flaw.startswith("1 stored image")


@pytest.mark.parametrize("part", [b"", b"SG1", b"XX1" + bytes(60), b"SG1" + bytes(60)])
def test_a_part_that_was_altered_does_not_open(bank, kept, part):
    change(bank, "UPDATE specimen_images SET image = :part", part=part)
    with pytest.raises(SystemFault):
        bank.customers.images(kept)
    (flaw,) = bank.keeping.check().flaws
    assert flaw.startswith("2 stored images")


def test_a_new_key(bank, kept):
    before, images = bank.store.ring, bank.customers.images(kept)
    assert bank.keeping.count_parts() == 7
    assert bank.keeping.change_key() == 7
    after = bank.store.ring
    assert set(keys_in_use(bank)) == set(after.keys) == {after.current}
    assert not set(after.keys) & set(before.keys)
    bank.room.close()
    assert bank.customers.images(kept) == images
    assert bank.keeping.check().flaws == ()


def test_a_change_of_key_that_is_broken_off_goes_on(bank, kept, monkeypatch):
    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bank.keeping.change_key(stop)
    assert len(bank.store.ring.keys) == 2 and len(set(keys_in_use(bank))) == 2
    assert bank.customers.images(kept)
    bank.keeping.change_key()
    assert len(set(keys_in_use(bank))) == len(bank.store.ring.keys) == 1
    assert bank.keeping.check().flaws == ()


def test_another_window_goes_on_while_the_key_changes(bank, kept, monkeypatch):
    """It has the old keys in memory, and gets the new ones when it meets them."""
    from siggui.storage.store import Store

    other = Store.open(bank.room.database, bank.folder, bank.store.keys)
    monkeypatch.setattr(sealed_parts, "_ROWS_AT_ONCE", 1)
    bank.keeping.change_key()
    with other.reading() as records:
        assert len(records.specimens.images(kept)) == 2
    with other.acting("rui") as records:
        part = records.sealing.seal(b"x", "here")
        records.audit.append("x", "y", {})
    assert key_of(part) == bank.store.ring.current
    other.close()
