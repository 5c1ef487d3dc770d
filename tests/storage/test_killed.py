"""Killed at any moment: what was confirmed is there, and nothing is half there."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from sqlalchemy import text


def _kills():
    file = Path(__file__).with_name("kills.py")
    spec = importlib.util.spec_from_file_location("siggui_test_kills", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_half_a_dozen_kills(file_bank):
    kills = _kills()
    signatory = file_bank.account().signatories[0].signatory.id
    confirmed = []
    for seed in (0, 1, 2, 3, 5, 7):
        confirmed += kills.killed_run(file_bank.folder, signatory, seed)
        assert kills.lost(file_bank, confirmed) == []
        assert file_bank.keeping.audit_flaws()[0] == []
    acts = {act for act, _ in confirmed}
    assert acts >= {"enrolled", "decided", "withdrawn", "imported", "exported"}
    assert acts >= {"taken-in", "claimed", "judged", "second"}
    with file_bank.store.reading() as records:
        for query in (
            "SELECT count(*) FROM verifications WHERE id NOT IN "
            "(SELECT verification_id FROM decisions)",
            "SELECT count(*) FROM specimens WHERE id NOT IN (SELECT specimen_id FROM embeddings)",
            "SELECT count(*) FROM queue_items WHERE id NOT IN (SELECT item_id FROM queue_images)",
            "SELECT count(*) FROM queue_items WHERE id NOT IN "
            "(SELECT item_id FROM queue_more_images)",
            "SELECT count(*) FROM queue_judgments WHERE decision_id IS NULL OR id NOT IN "
            "(SELECT judgment_id FROM queue_more_decisions)",
            "SELECT count(*) FROM queue_items WHERE state = 'done' AND claim_token != ''",
        ):
            assert records.connection.execute(text(query)).scalar_one() == 0
    assert file_bank.keeping.check().flaws == ()
