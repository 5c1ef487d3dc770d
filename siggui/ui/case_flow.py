"""Ties the specimens of an account to the Verify page, and a verdict there to a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siggui.domain.casework import ClerkDecision, Outcome, Reason
from siggui.domain.crop import CropBox
from siggui.domain.customers import Account, AccountFile, SignatoryFile, Specimen
from siggui.domain.own_view import varied_order
from siggui.ui.case_bar import WORDS, CaseBar
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.messages import Messages
from siggui.ui.signature import LoadedSignature, Origin
from siggui.ui.specimen_model import MOST_SPECIMENS
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.verification import Phase
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import tr
from siggui.wording import whole

if TYPE_CHECKING:
    from siggui.domain.decision import Finding
    from siggui.services.decide import Case
    from siggui.services.record_services import RecordServices


@dataclass(frozen=True, slots=True)
class _OnFile:
    """A specimen on file, as it was laid on the page."""

    specimen_id: str
    image_sha256: str
    box: CropBox
    origin: Origin


class CaseFlow(QObject):
    """The case on the Verify page, if its specimens are on file.

    Signals:
        opened: The specimens lie on the page.
        recorded: A ``ClerkDecision``.
    """

    opened = Signal()
    recorded = Signal(object)

    def __init__(
        self,
        page: VerifyPage,
        bar: CaseBar,
        records: RecordServices,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._page, self._bar = page, bar
        self._records, self._tasks, self._messages = records, tasks, messages
        self._signatory_id: str | None = None
        self.account_id: str | None = None
        """Whose specimens lie on the page; None where they are nobody's on file."""
        self._on_file: dict[str, _OnFile] = {}
        self._loading: Task | None = None
        self._saving = False
        self._recorded: tuple[Finding, str] | None = None
        bar.decided.connect(self._on_decided)
        bar.closed.connect(self.close)
        page.state_changed.connect(self._renew)

    def open(self, account: AccountFile, signatory: SignatoryFile) -> None:
        """Lay a signatory's valid specimens on the page; the questioned signature stays."""
        specimens = signatory.valid_on(date.today())[-MOST_SPECIMENS:]
        if self._page.verification.blind_first:
            questioned = self._page.table.signature(QUESTIONED)
            case = "" if questioned is None else questioned.image.sha256
            specimens = varied_order(specimens, signatory.signatory.id + case)
        if self._loading is not None:
            self._loading.cancel()
        task = self._tasks.submit(
            _read_specimens,
            self._records,
            signatory.signatory.name,
            specimens,
            urgent=True,
        )
        self._loading = self._bar.busy.follow(task)
        task.succeeded.connect(lambda found: self._on_found(account.account, signatory, found))
        task.failed.connect(self._messages.report)

    def close(self) -> None:
        """Work without the account; what lies on the page stays."""
        self._signatory_id = self.account_id = None
        self._on_file = {}
        self._bar.hide()

    def not_on_file(self) -> list[LoadedSignature]:
        """The specimens on the page that did not come from the records."""
        signatures = [entry.signature for entry in self._page.model.entries]
        return [s for s in signatures if s is not None and self._specimen_id(s) is None]

    def _specimen_id(self, signature: LoadedSignature) -> str | None:
        """The specimen on file that lies here; one that was framed anew is none any more."""
        known = self._on_file.get(signature.image.sha256)
        same = known is not None and signature.origin.crop == known.box
        return known.specimen_id if known is not None and same else None

    def _on_found(
        self, account: Account, signatory: SignatoryFile, found: tuple[_OnFile, ...]
    ) -> None:
        self._loading = None
        # Before the page changes: each change asks whether the case still holds.
        self._signatory_id = self.account_id = None
        for entry in self._page.model.entries:
            self._page.model.remove(entry.key)
        self._on_file = {each.image_sha256: each for each in found}
        self._page.add_specimens([each.origin for each in found])
        self._page.strip.choose(0)
        self._signatory_id, self.account_id = signatory.signatory.id, account.id
        self._recorded = None
        self._bar.show_case(account.number, signatory.signatory.name)
        self._renew()
        self.opened.emit()

    def _renew(self) -> None:
        if self._signatory_id is None:
            return
        if not self._page.model.entries:
            self.close()
            return
        finding = self._page.verification.finding
        if self._saving:
            self._bar.show_state(tr("Recording…"), can_decide=False)
        elif self._page.verification.phase is Phase.BLIND:
            self._bar.show_state(tr("Your own view comes first."), can_decide=False)
        elif self._page.verification.phase is not Phase.VERDICT or finding is None:
            self._bar.show_state(
                tr("The decision can be recorded with a verdict."), can_decide=False
            )
        elif self._recorded is not None and self._recorded[0] is finding:
            self._bar.show_state(self._recorded[1], can_decide=False, can_report=True)
        else:
            self._bar.show_state("", can_decide=True)

    def _case(self) -> Case | None:
        from siggui.services.decide import Case

        questioned = self._page.table.signature(QUESTIONED)
        finding = self._page.verification.finding
        signatures = [entry.signature for entry in self._page.model.entries]
        used = [
            (self._specimen_id(signature), signature.prepared)
            for signature in signatures
            if signature is not None
        ]
        if questioned is None or finding is None or self._signatory_id is None:
            return None
        return Case(
            self._signatory_id,
            questioned.image,
            questioned.prepared,
            tuple(used),
            finding,
            self._page.verification.own_view,
            self._page.table.annotations.recorded(
                [questioned, *(signature for signature in signatures if signature is not None)]
            ),
        )

    def _on_decided(self, outcome: Outcome, reason: Reason) -> None:
        case = self._case()
        if case is None or self._saving:
            return
        self._saving = True
        self._bar.banner.clear()
        task = self._tasks.submit(
            self._records.decisions.decide, case, outcome, reason.code, day=date.today()
        )
        self._bar.busy.follow(task)
        task.succeeded.connect(lambda decision: self._on_recorded(case, reason, decision))
        task.failed.connect(lambda error: self._messages.report(error, self._bar.banner))
        task.finished.connect(self._on_finished)
        self._renew()

    def _on_recorded(self, case: Case, reason: Reason, decision: ClerkDecision) -> None:
        sentence = tr(
            "{outcome}: {reason}. Row {row} of the audit log.",
            outcome=WORDS[decision.outcome],
            reason=whole(reason.sentence),
            row=decision.audit_sequence,
        )
        self._recorded = (case.finding, sentence)
        self.recorded.emit(decision)

    def _on_finished(self) -> None:
        self._saving = False
        self._renew()


def _read_specimens(
    records: RecordServices, name: str, specimens: tuple[Specimen, ...]
) -> tuple[_OnFile, ...]:
    """The specimens' image files, each to be used whole."""
    from siggui.imaging.document import first_page

    images = records.customers.images([specimen.id for specimen in specimens])
    found = []
    for number, specimen in enumerate(specimens, 1):
        data = images[specimen.id]
        page = first_page(data, name=name)
        box = CropBox(0, 0, page.width, page.height)
        origin = Origin(data, f"{name} {number}", box)
        found.append(_OnFile(specimen.id, specimen.image_sha256, box, origin))
    return tuple(found)
