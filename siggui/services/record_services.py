"""All that the window does with the records, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from siggui.services.board import BoardService
from siggui.services.customers import CustomerService
from siggui.services.decide import DecisionService
from siggui.services.decide_item import ItemDecisions
from siggui.services.enroll import EnrollmentService
from siggui.services.erasure import ErasureService
from siggui.services.export import ExportService
from siggui.services.forgeries import ForgeryList
from siggui.services.frame_item import ItemFraming
from siggui.services.history import HistoryService
from siggui.services.import_customers import ImportService
from siggui.services.mandates import MandateService
from siggui.services.past_cases import PastCaseService
from siggui.services.queue_intake import QueueIntake
from siggui.services.report import ReportService
from siggui.services.upkeep import UpkeepService
from siggui.services.users import UserService
from siggui.services.verify_account import AccountVerification
from siggui.services.verify_item import ItemVerification
from siggui.services.work_queue import WorkQueue

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService


@dataclass(frozen=True, slots=True)
class RecordServices:
    """The use cases.

    Attributes:
        customers: Any thread may call it.
        decisions: Any thread may call it.
        enrollment: Belongs to the thread that holds the model.
        imports: Belongs to the thread that holds the model.
        accounts: Belongs to the thread that holds the model.
        mandates: Any thread may call it.
        items: Belongs to the thread that holds the model.
        item_decisions: Any thread may call it.
        forgeries: Belongs to the thread that holds the model.
        erasure: Any thread may call it.
        reports: Any thread may call it.
        past_cases: Any thread may call it.
        exports: Any thread may call it.
        upkeep: Any thread may call it.
        history: Any thread may call it.
        users: Any thread may call it.
        queue: Any thread may call it.
        intake: Belongs to the thread that holds the model.
        framing: Belongs to the thread that holds the model.
        boards: Any thread may call it.
    """

    customers: CustomerService
    decisions: DecisionService
    enrollment: EnrollmentService
    imports: ImportService
    accounts: AccountVerification
    mandates: MandateService
    items: ItemVerification
    item_decisions: ItemDecisions
    forgeries: ForgeryList
    erasure: ErasureService
    reports: ReportService
    past_cases: PastCaseService
    exports: ExportService
    upkeep: UpkeepService
    history: HistoryService
    users: UserService
    queue: WorkQueue
    intake: QueueIntake
    framing: ItemFraming
    boards: BoardService


def record_services(room: RecordRoom, verification: VerificationService) -> RecordServices:
    """Put them together; nothing is opened yet.

    Args:
        room: The records.
        verification: Holds the model.
    """
    customers = CustomerService(room)
    accounts = AccountVerification(room, customers, verification)
    forgeries = ForgeryList(room, verification)
    items = ItemVerification(customers, accounts, forgeries)
    return RecordServices(
        customers,
        DecisionService(room),
        EnrollmentService(room, verification),
        ImportService(room, verification),
        accounts,
        MandateService(room),
        items,
        ItemDecisions(room),
        forgeries,
        ErasureService(room),
        ReportService(room),
        PastCaseService(room),
        ExportService(room),
        UpkeepService(room),
        HistoryService(room),
        UserService(room),
        WorkQueue(room),
        QueueIntake(room, customers, verification, items),
        ItemFraming(room, customers, verification, items),
        BoardService(room),
    )
