"""Draws the pictures of the guide and of the README, of signatures that nobody wrote.

Run it with ``python docs/guide_pictures.py`` from the project's folder; it writes into
``docs/images``. It opens the program's own window without a display and photographs it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
IMAGES = Path(__file__).with_name("images")
_PATIENCE_S = 300

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from siggui.app import Application


def main() -> int:
    """Write ``verify.png`` and ``guide-….png``."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from siggui.app import build_application
    from siggui.ui.theme import ColorMode

    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        application = build_application(qt, data_folder=Path(name) / "data")
        window = application.window
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1366, 768)
        application.theme.set_mode(ColorMode.LIGHT)
        window.show()
        window.page.verification.load_engine()
        wait(qt, lambda: window.page.verification.engine is not None)
        photograph_demo(qt, application, Path(name) / "bank")
        photograph_modes(qt, application)
        photograph_document(qt, application, Path(name) / "bank")
        window.close()
        application.tasks.close()
    return 0


def wait(qt: QApplication, done: Callable[[], bool]) -> None:
    """Let the window live until something has come."""
    end = time.monotonic() + _PATIENCE_S
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to its end")
        qt.processEvents()
        time.sleep(0.01)
    qt.processEvents()


def photograph_demo(qt: QApplication, application: Application, folder: Path) -> None:
    """Put the demo bank's first item on the page, as `siggui demo` does."""
    from siggui.drawing.demo import prepare_demo
    from siggui.ui.demo_bar import DemoBar, DemoItem
    from siggui.ui.signature import Origin

    window, page = application.window, application.window.page
    bar = DemoBar(application.theme, application.icons)
    window.show_demo(bar)
    items = []
    for case in prepare_demo(folder).cases:
        place = case.source
        questioned = (
            Origin(case.questioned, case.questioned.name)
            if place is None
            else Origin(place.path, place.path.name, place.box, place.page)
        )
        items.append(DemoItem(case.signatory, case.story, case.truth, case.specimens, questioned))
    bar.set_items(tuple(items))
    wait(qt, lambda: page.verification.finding is not None)
    wait(qt, lambda: page.table.pair.laid is not None)
    window.grab().save(str(IMAGES / "verify.png"))
    window.action("overlay").trigger()
    qt.processEvents()
    window.grab().save(str(IMAGES / "guide-window.png"))


def photograph_modes(qt: QApplication, application: Application) -> None:
    """Photograph each way of comparing, with its caption as the program saves it."""
    window = application.window
    table = window.page.table

    def shoot(name: str) -> None:
        qt.processEvents()
        window.comparing.export.picture().save(str(IMAGES / f"guide-{name}.png"))

    for mode in ("overlay", "difference", "swipe"):
        window.action(mode).trigger()
        shoot(mode)
    window.action("map").trigger()
    wait(qt, lambda: table.difference.views is not None)
    table.difference.look_at_worst()
    shoot("map")
    window.action("beside").trigger()
    window.action("guide_protractor").trigger()
    table.navigation.turn(1, 3.5)
    shoot("turned")
    window.action("align").trigger()
    window.action("guide_protractor").trigger()
    for name in ("guide_grid", "guide_slant", "guide_ruler"):
        window.action(name).trigger()
    window.action("rendering").trigger()
    wait(qt, lambda: table.rendering.value == "cleaned")
    shoot("guides")


def photograph_document(qt: QApplication, application: Application, folder: Path) -> None:
    """Photograph the window of a document, once the places on its page were found and cut."""
    from siggui.drawing.demo import prepare_demo
    from siggui.services.documents import DocumentService
    from siggui.ui.document_dialog import DocumentDialog

    documents = DocumentService()
    card = prepare_demo(folder).signature_card
    dialog = DocumentDialog(
        documents,
        application.tasks,
        card,
        "",
        theme=application.theme,
        icons=application.icons,
        page_index=1,
    )
    dialog.resize(1229, 652)
    come: set[str] = set()
    dialog.search_ended.connect(lambda _: come.add("places"))
    dialog.preview_shown.connect(lambda: come.add("preview"))
    dialog.show()
    wait(qt, lambda: come == {"places", "preview"})
    dialog.grab().save(str(IMAGES / "guide-document.png"))
    dialog.reject()
    documents.close_all()


if __name__ == "__main__":
    raise SystemExit(main())
