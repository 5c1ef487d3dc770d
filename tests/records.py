"""A bank's records with signatures drawn for the test, for tests of what keeps and uses them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from siggui.domain.casework import Outcome
from siggui.domain.customers import SpecimenSource
from siggui.services.customers import CustomerService
from siggui.services.decide import Case, DecisionService
from siggui.services.decide_item import ItemCase, ItemDecisions
from siggui.services.enroll import EnrollmentService
from siggui.services.erasure import ErasureService
from siggui.services.forgeries import ForgeryList
from siggui.services.frame_item import ItemFraming
from siggui.services.mandates import MandateService
from siggui.services.queue_intake import QueueIntake
from siggui.services.record_keeping import RecordKeeping
from siggui.services.record_room import RecordRoom
from siggui.services.sources import Source, load_image
from siggui.services.verify import VerificationService
from siggui.services.verify_account import AccountVerification
from siggui.services.verify_item import ItemVerification
from siggui.services.work_queue import WorkQueue

DAY = date(2026, 5, 4)
_DRAWN = {}
"""Signatures that were drawn and cleaned before; nothing can change them."""


def judge_as_drawn(engine) -> None:
    """Move the thresholds of the double to where drawn hands part."""
    point = engine.operating_points["standard"]
    engine.operating_points["standard"] = replace(point, match_from=0.15, no_match_below=-0.05)


class Bank:
    """Everything a desk has, without the window."""

    def __init__(self, folder: Path, engine, draw, database: str = "") -> None:
        self.folder, self.engine, self._draw = folder, engine, draw
        self.room = RecordRoom(folder, database)
        self.room.account = "ana"
        self.verification = VerificationService(lambda: engine)
        self.customers = CustomerService(self.room)
        self.enrollment = EnrollmentService(self.room, self.verification)
        self.decisions = DecisionService(self.room)
        self.accounts = AccountVerification(self.room, self.customers, self.verification)
        self.mandates = MandateService(self.room)
        self.forgeries = ForgeryList(self.room, self.verification)
        self.erasure = ErasureService(self.room)
        self.items = ItemVerification(self.customers, self.accounts, self.forgeries)
        self.item_decisions = ItemDecisions(self.room)
        self.queue = WorkQueue(self.room)
        self.intake = QueueIntake(self.room, self.customers, self.verification, self.items)
        self.framing = ItemFraming(self.room, self.customers, self.verification, self.items)
        self.keeping = RecordKeeping(self.room)

    @property
    def store(self):
        return self.room.store

    def account(self, number="100", *names, customer="K-1", customer_name="Ana Pereira"):
        """An account and its signatories; the customer's own name if none is given."""
        file = self.customers.open_account(number, customer, customer_name)
        for name in names or (customer_name,):
            self.customers.add_signatory(file.account.id, name)
        return self.customers.account(file.account.id)

    def signature(self, seed: int, again: int = 0):
        """A drawn signature: its image and what the network sees of it.

        ``again`` makes it the same hand at another time.
        """
        if (seed, again) not in _DRAWN:
            file = self._draw(f"drawn/{seed}-{again}.png", seed, again)
            image, _ = load_image(Source(str(file)))
            prepared = self.verification.prepare(image)
            # A drawn scribble is no model of quality; tests about quality say so themselves.
            _DRAWN[seed, again] = image, replace(prepared, warnings=(), refusal=None)
        return _DRAWN[seed, again]

    def enroll(self, signatory_id: str, seed: int, **fields):
        image, prepared = self.signature(seed)
        prepared = replace(prepared, **fields.pop("prepared", {}))
        source = SpecimenSource(f"{seed}.png", image.sha256)
        fields.setdefault("valid_from", DAY)
        return self.enrollment.enroll(signatory_id, image, prepared, source, **fields)

    def case(self, signatory_id: str, specimens, seed: int) -> Case:
        """A verdict on a drawn signature; specimens are pairs of id and seed."""
        image, questioned = self.signature(seed)
        used = tuple((key, self.signature(number)[1]) for key, number in specimens)
        finding = self.verification.verify([prepared for _, prepared in used], questioned)
        return Case(signatory_id, image, questioned, used, finding)

    def judge_as_drawn(self) -> None:
        """Let the double call the same drawn hand a match, and another one none."""
        judge_as_drawn(self.engine)

    def item(self, account_id: str, seeds, amount=None, again=1) -> ItemCase:
        """A checked item with these drawn signatures on it, no copies of specimens."""
        signatures = tuple(self.signature(seed, again) for seed in seeds)
        finding = self.items.verify_item(
            account_id, [prepared for _, prepared in signatures], amount=amount, day=DAY
        )
        return ItemCase(finding, signatures)

    def decide(self, case: Case, outcome=Outcome.PASS, reason="consistent"):
        return self.decisions.decide(case, outcome, reason, day=DAY)
