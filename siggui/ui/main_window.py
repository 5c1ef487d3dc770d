"""The window: menus, keys, the page and the status line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.blind_first import tie_blind_first
from siggui.ui.cleaning_row import CleaningMenu
from siggui.ui.compare_actions import CHECKABLE, CompareActions
from siggui.ui.compare_view import SPECIMEN
from siggui.ui.demo_bar import DemoBar, DemoItem
from siggui.ui.dropping import FILE_FILTER
from siggui.ui.evidence_flow import EvidenceFlow
from siggui.ui.exporting import Exporting
from siggui.ui.icons import Icons
from siggui.ui.inbox import Inbox
from siggui.ui.inbox_menu import InboxMenu
from siggui.ui.intake import Intake
from siggui.ui.keys import KEYS, Key, KeySheet
from siggui.ui.language_menu import LanguageMenu
from siggui.ui.later_pages import LaterPages
from siggui.ui.messages import Messages
from siggui.ui.page_switch import ACCOUNTS, QUEUE, VERIFY, PageSwitch
from siggui.ui.preferences import Preferences
from siggui.ui.recent_menu import RecentMenu
from siggui.ui.recleaning import Recleaning
from siggui.ui.scanning import Scanning
from siggui.ui.status_line import StatusLine
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import ColorMode, Theme
from siggui.ui.user_work import UserWork
from siggui.ui.verification import Phase, Verification
from siggui.ui.verify_page import VerifyPage
from siggui.ui.window_buttons import put_buttons
from siggui.ui.wording import told, tr

if TYPE_CHECKING:
    from siggui.services.documents import DocumentService, RecentFiles
    from siggui.services.features import FeatureService
    from siggui.services.inbox_journal import InboxJournal
    from siggui.services.record_services import RecordServices
    from siggui.services.scanner import ScannerService
    from siggui.services.verify import VerificationService

SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    """Everything a clerk sees.

    Signals:
        painted: The window was painted for the first time.
    """

    painted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        documents: DocumentService,
        service: VerificationService,
        verification: Verification,
        recent: RecentFiles,
        journal: InboxJournal,
        scanners: ScannerService,
        preferences: Preferences,
        features: FeatureService,
        records: RecordServices,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(tr("siggui – compare signatures"))
        self._theme, self._icons, self._messages = theme, icons, messages
        self._tasks, self._preferences = tasks, preferences
        self._was_painted = False
        self._last_folder = ""
        messages.set_window(self)
        tasks.unhandled.connect(messages.report)
        self.page = VerifyPage(theme, icons, verification, messages, tasks)
        self.page.set_intake(
            Intake(documents, service, tasks, theme, icons, self), Recleaning(service, tasks, self)
        )
        self.inbox = Inbox(documents, journal, tasks, theme, icons, self)
        self._evidence = EvidenceFlow(
            verification, self.page.evidence, features, tasks, messages, lambda: self.page.pair
        )
        beside = QWidget()
        across = QHBoxLayout(beside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.page, 1)
        across.addWidget(self.inbox.panel)
        self._later = later = LaterPages(
            self, theme, icons, messages, tasks, documents, service, records, self._ask_for_files
        )
        self.pages = PageSwitch(theme, beside, later.make_accounts, later.make_queue)
        self.demo_bar: DemoBar | None = None
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.pages, 1)
        holder = QWidget()
        holder.setLayout(self._body)
        self.setCentralWidget(holder)
        self.status = StatusLine(theme, icons)
        self.setStatusBar(self.status)
        self.actions_by_name = {key.name: self._make_action(key) for key in KEYS}
        self.pages.guard(self.actions_by_name)
        self._recent_menu = RecentMenu(recent, tasks, self.page, self)
        scanning = Scanning(scanners, self.inbox, tasks, messages, self)
        self._inbox_menu = InboxMenu(
            self.inbox, scanning, self.action, preferences, theme, icons, self
        )
        self.status.add_button(self._inbox_menu.button)
        self._cleaning_menu = CleaningMenu(self.page.film.cleaning, self.action, self)
        self.comparing = CompareActions(
            self.actions_by_name,
            self.page.table,
            theme,
            tasks,
            messages,
            lambda: self.pages.case_title,
            self,
        )
        self._exporting = Exporting(theme, icons, messages, tasks, records, self)
        self.users = UserWork(theme, icons, messages, tasks, records.users, self)
        self._make_menus()
        put_buttons(self.page, self.action, theme, icons)
        self._connect(verification)
        self._on_state_changed()
        self.setWindowIcon(icons.icon("siggui", "accent"))
        self.setMinimumSize(*SMALLEST)
        screen = self.screen().availableSize()
        self.resize(min(screen.width(), theme.px(1440)), min(screen.height(), theme.px(900)))
        self.setWindowState(Qt.WindowState.WindowMaximized)

    def action(self, name: str) -> QAction:
        """One of the actions of ``keys.KEYS``."""
        return self.actions_by_name[name]

    def show_demo(self, bar: DemoBar) -> None:
        """Put the demo bank's queue over the page."""
        self.demo_bar = bar
        self._body.insertWidget(0, bar)
        bar.item_chosen.connect(self._on_demo_item)
        moves = {"N": lambda: bar.step(1), "P": lambda: bar.step(-1), "T": bar.show_truth}
        for keys, act in moves.items():
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)

    # What the clerk does ------------------------------------------------------------------

    def _on_open_questioned(self) -> None:
        self._ask_for_files(tr("Open questioned signature"), False, self.page.open_questioned)

    def _on_add_specimens(self) -> None:
        self._ask_for_files(tr("Add specimens"), True, self.page.add_specimens)

    def _ask_for_files(self, title: str, several: bool, take: Callable[[list[Path]], None]) -> None:
        dialog = QFileDialog(self, title, self._last_folder, told(FILE_FILTER))
        dialog.setObjectName("file_dialog")
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def on_chosen(names: list[str]) -> None:
            self._last_folder = str(Path(names[0]).parent) if names else self._last_folder
            take([Path(name) for name in names])

        dialog.filesSelected.connect(on_chosen)
        dialog.open()

    def _on_demo_item(self, item: DemoItem) -> None:
        self.page.replace_all(item.specimens, item.questioned)

    def _on_help(self) -> None:
        sheet = KeySheet(self._theme, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _on_lock(self, locked: bool) -> None:
        self.page.table.navigation.set_locked(locked)

    def _on_mode(self, action: QAction) -> None:
        self._theme.set_mode(action.data())
        self._preferences.set_color_mode(action.data())

    # State --------------------------------------------------------------------------------

    def _on_state_changed(self) -> None:
        page, phase = self.page, self.page.verification.phase
        has_row = page.strip.current_row >= 0
        for name in ("remove", "move_up", "move_down", "previous", "next"):
            self.action(name).setEnabled(has_row)
        self.action("add_specimens").setEnabled(page.model.room > 0)
        self.action("undo").setEnabled(page.can_undo)
        self.action("verify").setEnabled(phase in (Phase.STOPPED, Phase.FAILED))
        self.action("cancel").setEnabled(phase in (Phase.BUSY, Phase.WAITING) or page.is_reading)
        shown = any(page.table.signature(side) is not None for side in (0, 1))
        for name in ("crop", "fit", "fit_whole", "actual", "zoom_in", "zoom_out", "align"):
            self.action(name).setEnabled(shown)
        self.comparing.renew()

    def _on_lock_changed(self, locked: bool) -> None:
        action = self.action("lock")
        action.setChecked(locked)
        action.setIcon(self._icons.icon("lock" if locked else "unlock"))

    # Building -----------------------------------------------------------------------------

    def _make_action(self, key: Key) -> QAction:
        text = told(key.text)
        action = QAction(text, self)
        action.setObjectName(f"action_{key.name}")
        action.setShortcuts([QKeySequence(keys) for keys in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(f"{text.rstrip('…')}  ({key.shown})")
        if key.icon:
            self._icons.bind(action, key.icon)
        if key.name in CHECKABLE or key.name in ("lock", "filmstrip", "evidence", "blind_first"):
            action.setCheckable(True)
        self.addAction(action)
        return action

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file, edit = bar.addMenu(tr("&File")), bar.addMenu(tr("&Edit"))
        view, compare = bar.addMenu(tr("&View")), bar.addMenu(tr("&Compare"))
        help_ = bar.addMenu(tr("&Help"))
        for name in ("open_questioned", "add_specimens"):
            file.addAction(self.action(name))
        file.addMenu(self._recent_menu)
        file.addMenu(self._inbox_menu.menu)
        file.addSeparator()
        for name in ("copy_view", "save_view"):
            file.addAction(self.action(name))
        for name in ("past_cases", "export"):
            file.addAction(self.action(name))
        file.addAction(self.action("users"))
        file.addSeparator()
        file.addAction(self.action("new"))
        file.addSeparator()
        file.addAction(self.action("quit"))
        for names in (
            ("undo",),
            ("paste", "paste_specimen", "crop"),
            ("previous", "next", "move_up", "move_down", "remove"),
            ("verify", "cancel"),
        ):
            for name in names:
                edit.addAction(self.action(name))
            edit.addSeparator()
        groups: tuple[tuple[str, ...], ...] = (
            ("fit", "fit_whole", "actual", "zoom_in", "zoom_out", "loupe", "loupe_power"),
            ("blind_first", "evidence", "filmstrip"),
            ("show_verify", "show_accounts", "show_queue"),
        )
        for together in groups:
            for name in together:
                view.addAction(self.action(name))
            view.addSeparator()
        view.insertMenu(self.action("filmstrip"), self._cleaning_menu.menu)
        for name in ("beside", "overlay", "flicker", "swipe", "difference", "map", "map_together"):
            compare.addAction(self.action(name))
        compare.addSeparator()
        compare.addAction(self.action("rendering"))
        compare.addMenu(self.comparing.guides_menu)
        compare.addMenu(self.comparing.marks_menu)
        compare.addSeparator()
        compare.addMenu(self.comparing.turn_menu)
        for name in ("lock", "align"):
            compare.addAction(self.action(name))
        group = QActionGroup(self)
        for mode, text in (
            (ColorMode.SYSTEM, tr("Colors as the system")),
            (ColorMode.LIGHT, tr("Light")),
            (ColorMode.DARK, tr("Dark")),
        ):
            action = QAction(text, self, checkable=True, checked=mode is self._theme.mode)
            action.setObjectName(f"action_mode_{mode.value}")
            action.setData(mode)
            group.addAction(action)
            view.addAction(action)
        group.triggered.connect(self._on_mode)
        view.addSeparator()
        view.addMenu(LanguageMenu(self._preferences, self))
        help_.addAction(self.action("help"))
        bar.setCornerWidget(self.pages.tabs)
        for number, menu in enumerate((file, edit, view, compare, help_)):
            menu.setObjectName(f"menu_{number}")

    def _connect(self, verification: Verification) -> None:
        page, table = self.page, self.page.table
        slots: dict[str, Callable[[], object]] = {
            "open_questioned": self._on_open_questioned,
            "add_specimens": self._on_add_specimens,
            "paste": page.paste,
            "paste_specimen": lambda: page.paste(SPECIMEN),
            "crop": page.crop_again,
            "new": page.start_anew,
            "export": self._exporting.ask,
            "past_cases": self._later.ask_past_case,
            "users": self.users.ask,
            "undo": page.undo,
            "previous": lambda: page.strip.step(-1),
            "next": lambda: page.strip.step(1),
            "move_up": lambda: page.move_specimen(-1),
            "move_down": lambda: page.move_specimen(1),
            "remove": page.remove_specimen,
            "fit": table.navigation.fit,
            "fit_whole": lambda: table.navigation.fit(whole=True),
            "actual": table.navigation.actual_size,
            "zoom_in": lambda: table.zoom(1),
            "zoom_out": lambda: table.zoom(-1),
            "align": table.align,
            "verify": verification.verify_again,
            "cancel": page.cancel,
            "point_cautious": lambda: page.flow.choose_point("cautious"),
            "point_standard": lambda: page.flow.choose_point("standard"),
            "point_quick": lambda: page.flow.choose_point("quick"),
            "evidence": page.evidence.toggle,
            "filmstrip": page.film.toggle,
            "show_verify": lambda: self.pages.show_page(VERIFY),
            "show_accounts": lambda: self.pages.show_page(ACCOUNTS),
            "show_queue": lambda: self.pages.show_page(QUEUE),
            "help": self._on_help,
            "quit": self.close,
        }
        for name, slot in slots.items():
            self.action(name).triggered.connect(lambda _=False, slot=slot: slot())
        tie_blind_first(self.action("blind_first"), verification, self._preferences)
        lock = self.action("lock")
        lock.setChecked(True)
        lock.toggled.connect(self._on_lock)
        table.navigation.locked_changed.connect(self._on_lock_changed)
        page.film.folded.connect(lambda folded: self.action("filmstrip").setChecked(not folded))
        page.evidence.folded.connect(lambda folded: self.action("evidence").setChecked(not folded))
        table.open_wanted.connect(
            lambda side: (
                self._on_add_specimens() if side == SPECIMEN else self._on_open_questioned()
            )
        )
        page.state_changed.connect(self._on_state_changed)
        self.pages.left.connect(lambda: page.replace_all([], None))
        page.strip.chosen.connect(lambda _row: self._on_state_changed())
        self.inbox.questioned_opened.connect(lambda origin: page.open_questioned([origin]))
        self.inbox.specimen_opened.connect(lambda origin: page.add_specimens([origin]))
        # The verdict first: laying the pair would take the processor from it.
        verification.found.connect(lambda _finding: table.pair.prepare())
        verification.engine_loading.connect(self.status.show_loading)
        verification.engine_changed.connect(self.status.show_engine)
        verification.engine_failed.connect(self.status.show_failure)
        self.centralWidget().installEventFilter(self)

    # Life ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the first painting."""
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Go from the screen at once, then end the workers and wait for them."""
        self.hide()
        self._tasks.close()
        event.accept()
