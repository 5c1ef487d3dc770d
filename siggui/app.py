"""Builds every object of the windowed program and hands it in; the only module that sees all."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import Event

    from PySide6.QtWidgets import QApplication

    from siggui.services.documents import DocumentService
    from siggui.services.ports import Engine
    from siggui.services.record_room import RecordRoom
    from siggui.ui.demo_bar import DemoItem
    from siggui.ui.icons import Icons
    from siggui.ui.main_window import MainWindow
    from siggui.ui.messages import Messages
    from siggui.ui.sign_in_gate import SignInGate
    from siggui.ui.tasks import TaskRunner
    from siggui.ui.theme import Theme

HEADLESS = "Without a window, use “siggui verify …” or “siggui batch …”."


def display_problem() -> str | None:
    """Say in a sentence why no window can be shown, or None if one can.

    Asked before Qt starts: Qt ends the whole process where it finds no display.
    """
    needs_display = sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM")
    if needs_display and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return f"siggui cannot open its window because there is no display. {HEADLESS}"
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        library = str(error).split(":", 1)[0]
        return (
            "siggui cannot open its window because a system library is missing "
            f"({library}). {HEADLESS}"
        )
    return _unreachable_display() or _broken_plugin() if needs_display else None


def _unreachable_display() -> str | None:
    """Find out whether somebody answers at ``DISPLAY``; a wrong one would end the process."""
    display = os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_DISPLAY") or not display.startswith(":"):
        return None
    import socket

    number = display[1:].split(".", 1)[0]
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return None
    return f"siggui cannot open its window because no display answers at {display}. {HEADLESS}"


def _broken_plugin() -> str | None:
    """Find out whether Qt's plugin for X11 finds its libraries; without them Qt aborts."""
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    import ctypes

    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library = str(error).split(":", 1)[0]
        return (
            "siggui cannot open its window because a system library is missing "
            f"({library}). {HEADLESS}"
        )
    return None


@dataclass(slots=True)
class Application:
    """What has to live as long as the window."""

    qt: QApplication
    theme: Theme
    icons: Icons
    messages: Messages
    tasks: TaskRunner
    window: MainWindow
    room: RecordRoom
    gate: SignInGate
    documents: DocumentService


def build_application(
    qt: QApplication,
    *,
    load_verifier: Callable[[], Engine] | None = None,
    preload: Callable[[Event], object] | None = None,
    data_folder: Path | None = None,
) -> Application:
    """Put the parts together; nothing runs yet and torch is not imported.

    Args:
        qt: The one Qt application.
        load_verifier: Loads the model, in its thread; the one that the records name, else the
            shipped one, if left out.
        preload: Runs before it in the same thread.
        data_folder: Per-user data; the platform's place if left out.
    """
    import platformdirs

    from siggui.services.documents import DocumentService, RecentFiles
    from siggui.services.features import FeatureService
    from siggui.services.inbox_journal import InboxJournal
    from siggui.services.layouts import LayoutBook
    from siggui.services.own_network import load_in_use
    from siggui.services.recalibrate import own_thresholds
    from siggui.services.record_room import RecordRoom
    from siggui.services.record_services import record_services
    from siggui.services.scanner import ScannerService
    from siggui.services.verify import VerificationService
    from siggui.ui.icons import Icons
    from siggui.ui.language import install
    from siggui.ui.main_window import MainWindow
    from siggui.ui.messages import Messages
    from siggui.ui.preferences import Preferences
    from siggui.ui.sign_in_gate import SignInGate
    from siggui.ui.tasks import TaskRunner
    from siggui.ui.theme import Theme
    from siggui.ui.verification import Verification

    folder = data_folder or platformdirs.user_data_path("siggui", appauthor=False)
    preferences = Preferences(folder)
    # Before the first widget: each tells its texts when it is made.
    install(qt, preferences.language)
    theme = Theme(qt, preferences.color_mode)
    icons = Icons(theme)
    messages = Messages()
    tasks = TaskRunner()
    room = RecordRoom(folder)
    load = _without_collections(load_verifier or partial(load_in_use, room))
    service = VerificationService(load, own_thresholds(room))
    verification = Verification(service, tasks, preload)
    records = record_services(room, service)
    documents = DocumentService(LayoutBook(folder))
    window = MainWindow(
        theme,
        icons,
        messages,
        tasks,
        documents,
        service,
        verification,
        RecentFiles(folder),
        InboxJournal(folder),
        ScannerService(),
        preferences,
        FeatureService(),
        records,
    )
    gate = SignInGate(window, records.users, theme, icons, messages, tasks)
    return Application(qt, theme, icons, messages, tasks, window, room, gate, documents)


def run(argv: Sequence[str], demo: bool) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: For Qt; the first is the program's name.
        demo: Draw the invented bank and put its first item on the page.

    Returns:
        The process's exit status.
    """
    problem = display_problem()
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
        return 1
    application = start(argv, demo)
    restore = application.messages.install_excepthooks()
    try:
        return application.qt.exec()
    finally:
        application.tasks.close()
        application.documents.close_all()
        application.gate.leave()
        application.room.close()
        restore()


def start(argv: Sequence[str], demo: bool) -> Application:
    """Show the window; once it is painted, the workers begin with what costs time.

    Args:
        argv: For Qt.
        demo: As for :func:`run`.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    qt = QApplication(list(argv))
    qt.setApplicationName("siggui")
    qt.setApplicationDisplayName("siggui")
    # Ctrl+C in the terminal ends the program; Python's own handler would wait for the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # The worker that imports and computes gives way to the window sooner than by default (5 ms).
    sys.setswitchinterval(0.0005)
    application = build_application(qt, preload=_preload)
    window = application.window

    def begin() -> None:
        application.theme.load_fonts()
        window.page.verification.load_engine()
        window.inbox.resume()
        application.gate.begin()

    window.painted.connect(lambda: QTimer.singleShot(0, window, begin))
    if demo:
        _begin_demo(application)
    window.show()
    return application


def _preload(cancelled: Event) -> None:
    """Bring in what the workers need, one after the other, so that no import waits for another.

    First what reads images: a clerk may drop a file before the model is there.
    """
    from siggui.verifier.preload import preload_decoders, preload_torch

    preload_decoders(cancelled)
    import siggui.imaging.crop
    import siggui.imaging.document
    import siggui.imaging.pdf
    import siggui.imaging.pipeline
    import siggui.imaging.raster
    import siggui.imaging.tiff  # noqa: F401

    preload_torch(cancelled)


def _without_collections(load: Callable[[], Engine]) -> Callable[[], Engine]:
    """Keep the garbage collector out of a load that makes hundreds of thousands of lasting objects.

    A full collection among them stops every thread, the window's too, for 100 ms and more. What
    was made is frozen afterwards: it stays, so later collections need not look at it.
    """

    def loaded() -> Engine:
        gc.disable()
        try:
            return load()
        finally:
            gc.freeze()
            gc.enable()

    return loaded


def _begin_demo(application: Application) -> None:
    from PySide6.QtCore import QTimer

    from siggui.ui.demo_bar import DemoBar

    window = application.window
    bar = DemoBar(application.theme, application.icons)
    window.show_demo(bar)

    def draw() -> None:
        task = application.tasks.submit(_demo_items)
        task.succeeded.connect(bar.set_items)
        task.failed.connect(lambda _error: bar.show_failure())
        task.failed.connect(application.messages.report)

    window.painted.connect(lambda: QTimer.singleShot(0, window, draw))


def _demo_items() -> tuple[DemoItem, ...]:
    """Draw the bank, unless it was drawn before, and translate it for the window."""
    import platformdirs

    from siggui.drawing.demo import prepare_demo
    from siggui.ui.demo_bar import DemoItem
    from siggui.ui.signature import Origin

    bank = prepare_demo(platformdirs.user_data_path("siggui", appauthor=False))
    items = []
    for case in bank.cases:
        place = case.source
        questioned = (
            Origin(case.questioned, case.questioned.name)
            if place is None
            else Origin(place.path, place.path.name, place.box, place.page)
        )
        items.append(DemoItem(case.signatory, case.story, case.truth, case.specimens, questioned))
    return tuple(items)
