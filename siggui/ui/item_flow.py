"""The way of an item: its signatures, the check against the account, the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from siggui.domain.amount import parse_amount
from siggui.domain.casework import Outcome, Reason
from siggui.domain.decision import Finding
from siggui.domain.enrollment import parse_day
from siggui.domain.item import day_signed
from siggui.errors import InputError
from siggui.ui.accounts_page import AccountsPage
from siggui.ui.amounts import amount_style
from siggui.ui.case_bar import WORDS
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.intake import Intake
from siggui.ui.item_listing import doubted, put_on_list, take_off_list
from siggui.ui.item_words import in_words
from siggui.ui.messages import Messages
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import tr
from siggui.wording import say, whole

if TYPE_CHECKING:
    from siggui.domain.own_view import OwnView
    from siggui.services.decide_item import DecidedItem, ItemCase
    from siggui.services.record_services import RecordServices
    from siggui.services.verify_item import ItemFinding

AskForFiles = Callable[[str, bool, Callable[[list[Path]], None]], None]


class ItemFlow(QObject):
    """Ties the item panel of the Accounts page to the records and to the Verify page.

    Args:
        accounts: Shows the account.
        verify_page: Its questioned signature is the item's, unless an item was loaded here.
        intake: Reads files.
        records: The use cases.
        tasks: Runs them.
        messages: For errors.
        ask_for_files: Opens the file dialog: title, several, what gets the files.
    """

    def __init__(
        self,
        accounts: AccountsPage,
        verify_page: VerifyPage,
        intake: Intake,
        records: RecordServices,
        tasks: TaskRunner,
        messages: Messages,
        ask_for_files: AskForFiles,
    ) -> None:
        super().__init__(accounts)
        self._accounts, self._verify, self._intake = accounts, verify_page, intake
        self._records, self._tasks, self._messages = records, tasks, messages
        self._panel = accounts.view.item
        self._loaded: tuple[LoadedSignature, ...] = ()
        self._shown: tuple[LoadedSignature, ...] | None = None
        self._hint = ""
        self._day = date.today()
        self._is_recorded = False
        self._from_verify: LoadedSignature | None = None
        self._reading: Task | None = None
        self._checking: Task | None = None
        self._case: ItemCase | None = None
        self._withheld: ItemCase | None = None
        self._own_view: OwnView | None = None
        self._rejected: tuple[str, ...] = ()
        self._account_id = ""
        self._catching_up = False
        self._panel.load_wanted.connect(lambda: ask_for_files(tr("Load item"), True, self.take))
        self._panel.dropped.connect(self.take)
        self._panel.check_wanted.connect(self._on_check)
        self._panel.stop_wanted.connect(self._on_stop)
        self._panel.changed.connect(self._on_changed)
        self._panel.decided.connect(self._on_decided)
        self._panel.viewed.connect(self._on_viewed)
        self._panel.listing_wanted.connect(self._on_listing)
        self._panel.banner.acted.connect(self._on_unlist)
        accounts.account_shown.connect(self._on_account)
        verify_page.state_changed.connect(self.renew)

    def take(self, sources: Sequence[Path | QImage]) -> None:
        """Find the signatures on an item's files; they take the place of those before."""
        self._panel.banner.clear()
        if self._reading is not None:
            self._reading.cancel()
        task = self._reading = self._panel.busy.follow(self._intake.read_signatures(sources))
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._report)

    def renew(self) -> None:
        """Show the signatures there are now."""
        questioned = self._verify.table.signature(QUESTIONED)
        if questioned is not self._from_verify and questioned is not None:
            # What was opened last is the item.
            self._loaded = ()
        self._from_verify = questioned
        signatures, hint = self._loaded, ""
        if not signatures and questioned is not None:
            if self._verify.verification.is_veiled:
                hint = tr("The item on the Verify page: after your decision.")
            else:
                signatures, hint = (questioned,), tr("From the Verify page")
        hint = hint or ("" if signatures else tr("Load an item, or drop it here"))
        if (signatures, hint) != (self._shown, self._hint):
            self._shown, self._hint = signatures, hint
            self._own_view = None
            self._panel.set_signatures([each.thumbnail for each in signatures], hint)
            self._forget()
        self._enable()

    def leave(self) -> None:
        """Somebody else comes to this desk: nothing of the item stays."""
        self._on_stop()
        self._forget()
        self._loaded, self._rejected = (), ()
        self._account_id = ""
        self._panel.banner.clear()
        self._panel.amount.clear()
        self._panel.signed.clear()
        self.renew()

    # What the clerk does ------------------------------------------------------------------

    def _on_check(self) -> None:
        account = self._accounts.account
        if account is None:
            return
        self._panel.banner.clear()
        self._forget()
        field = self._panel.amount
        try:
            amount = self._amount()
            field = self._panel.signed
            self._day = day_signed(parse_day(field.text()), date.today())
        except InputError as error:
            self._messages.report(error, self._panel.banner)
            field.setFocus()
            return
        shown = self._shown or ()
        chosen = [shown[number] for number in self._panel.chosen]
        task = self._tasks.submit(
            self._records.items.verify_item,
            account.account.id,
            [signature.prepared for signature in chosen],
            amount=amount,
            day=self._day,
            operating_point=self._verify.verification.operating_point,
            style=amount_style(),
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )
        self._checking = self._panel.busy.follow(task)
        task.succeeded.connect(lambda finding: self._on_checked(finding, chosen))
        task.failed.connect(self._report)

    def _on_stop(self) -> None:
        for task in (self._reading, self._checking):
            if task is not None:
                task.cancel()

    def _on_decided(self, outcome: Outcome, reason: Reason) -> None:
        case = self._case
        if case is None:
            return
        self._panel.show_state(tr("Recording…"), can_decide=False)
        task = self._tasks.submit(
            self._records.item_decisions.decide, case, outcome, reason.code, day=self._day
        )
        self._panel.busy.follow(task)
        task.succeeded.connect(lambda decided: self._on_recorded(case, reason, decided))
        task.failed.connect(lambda error: self._on_not_recorded(case, error))

    def _on_listing(self, reason_code: str) -> None:
        task = self._tasks.submit(
            put_on_list, self._records.forgeries, self._rejected, reason_code, lane=Lane.ENGINE
        )
        self._panel.busy.follow(task)
        task.succeeded.connect(self._on_listed)
        task.failed.connect(self._report)

    def _on_unlist(self) -> None:
        self._panel.banner.clear()
        task = self._tasks.submit(
            take_off_list, self._records.forgeries, self._rejected, lane=Lane.ENGINE
        )
        self._panel.busy.follow(task)
        task.succeeded.connect(lambda _none: self._on_unlisted())
        task.failed.connect(self._report)

    # What comes back ----------------------------------------------------------------------

    def _on_loaded(self, signatures: tuple[LoadedSignature, ...]) -> None:
        self._loaded = signatures
        if self._is_recorded:
            # What was typed belonged to the item before.
            self._panel.amount.clear()
            self._panel.signed.clear()
            self._is_recorded = False
        self.renew()
        self._panel.amount.setFocus()

    def _on_checked(self, finding: ItemFinding, chosen: list[LoadedSignature]) -> None:
        from siggui.services.decide_item import ItemCase

        shown = self._accounts.account
        if shown is None or shown.account.id != finding.account.account.id:
            return
        case = ItemCase(finding, tuple((each.image, each.prepared) for each in chosen))
        if self._verify.verification.blind_first and self._own_view is None:
            self._withheld = case
            self._panel.ask_own_view(True)
        else:
            self._tell(replace(case, own_view=self._own_view))

    def _on_viewed(self, view: OwnView) -> None:
        """The clerk has looked for themselves; now the result is told."""
        case, self._withheld = self._withheld, None
        if case is not None:
            self._own_view = view
            self._tell(replace(case, own_view=view))

    def _tell(self, case: ItemCase) -> None:
        self._case = case
        finding = case.finding
        self._panel.show_verdict(in_words(finding))
        self._warn(finding)
        view = self._accounts.view
        view.show_findings(_by_signatory(finding))
        card = view.card_of(finding.signatures[0].best.signatory.id)
        if card is not None:
            view.reveal(card)

    def _on_recorded(self, case: ItemCase, reason: Reason, decided: DecidedItem) -> None:
        last = decided.decisions[-1]
        sentence = tr(
            "{outcome}: {reason}. Row {row} of the audit log.",
            outcome=WORDS[last.outcome],
            reason=whole(reason.sentence),
            row=last.audit_sequence,
        )
        if case is not self._case:
            # The clerk went on meanwhile; that it was recorded must still be told.
            number = case.finding.account.account.number
            self._panel.banner.show_notice(
                tr("Item of account {number}: {sentence}", number=number, sentence=sentence)
            )
            return
        self._is_recorded = True
        rejected = last.outcome is Outcome.REJECT
        self._rejected = doubted(case.finding, decided) if rejected else ()
        self._panel.show_state(sentence, can_decide=False)
        self._panel.set_listable(rejected)

    def _on_listed(self, sentence: str) -> None:
        self._panel.set_listable(False)
        self._panel.banner.show_notice(sentence, "", tr("Undo"))

    def _on_unlisted(self) -> None:
        self._panel.set_listable(True)
        self._panel.banner.show_notice(tr("Off the list again."))

    def _on_not_recorded(self, case: ItemCase, error: Exception) -> None:
        if case is self._case:
            self._panel.show_state("", can_decide=True)
        self._report(error)

    def _warn(self, finding: ItemFinding) -> None:
        """Show the hits on the list, and let a new network see the rest of it."""
        several = len(finding.signatures) > 1
        hits = [
            say("Signature {number}: {sentence}", number=number, sentence=whole(hit.sentence))
            if several
            else hit.sentence
            for number, found in enumerate(finding.forgeries, 1)
            for hit in found.hits
        ]
        waiting = max(found.waiting for found in finding.forgeries)
        if hits:
            more = len(hits) - 1
            hint = tr("{more} more on the list are like it.", more=more) if more else ""
            self._panel.banner.show_warning(hits[0], hint)
        elif waiting:
            self._panel.banner.show_notice(
                tr(
                    "{waiting} known forgeries were not compared: this network is new to them.",
                    waiting=waiting,
                ),
                tr("They are being prepared; ask again in a while."),
            )
        if waiting and not self._catching_up:
            self._catch_up()

    def _read_list(self) -> None:
        """Once, while the clerk still loads the item; if it fails, the look-up says so."""
        task = self._tasks.submit(self._records.forgeries.read_list, lane=Lane.ENGINE)
        task.failed.connect(lambda _error: None)

    def _catch_up(self) -> None:
        """In small parts, so that what the clerk asks for comes in between."""
        self._catching_up = True
        task = self._tasks.submit(
            self._records.forgeries.catch_up, lane=Lane.ENGINE, pass_cancelled=True
        )
        task.succeeded.connect(self._on_caught_up)
        task.failed.connect(self._on_not_caught_up)

    def _on_caught_up(self, left: int) -> None:
        self._catching_up = False
        if left:
            self._catch_up()

    def _on_not_caught_up(self, error: Exception) -> None:
        self._catching_up = False
        self._report(error)

    def _report(self, error: Exception) -> None:
        self._messages.report(error, self._panel.banner)

    # State --------------------------------------------------------------------------------

    def _amount(self) -> Decimal | None:
        text = self._panel.amount.text().strip()
        return parse_amount(text, amount_style()) if text else None

    def _on_changed(self) -> None:
        """What was found holds no longer for what stands there now."""
        self._forget()
        self._enable()

    def _on_account(self) -> None:
        account = self._accounts.account
        account_id = "" if account is None else account.account.id
        if not self._account_id:
            self._read_list()
        if account_id != self._account_id:
            self._account_id = account_id
            self._own_view = None
            self._panel.banner.clear()
        self._forget()
        self.renew()

    def _forget(self) -> None:
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None
        if self._case is not None or self._withheld is not None:
            self._case = self._withheld = None
            self._panel.show_verdict(None)
            self._panel.banner.clear()
            self._accounts.view.show_findings({})

    def _enable(self) -> None:
        has_people = bool(self._accounts.view.cards)
        self._panel.set_usable(
            bool(self._panel.chosen) and has_people, self._accounts.account is not None
        )


def _by_signatory(finding: ItemFinding) -> dict[str, Finding]:
    """Of each signatory the clearest finding, whichever signature it is about."""
    found: dict[str, Finding] = {}
    for signature in finding.signatures:
        for each in signature.candidates:
            known = found.get(each.signatory.id)
            if known is None or each.finding.log_lr > known.log_lr:
                found[each.signatory.id] = each.finding
    return found
