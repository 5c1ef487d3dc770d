"""The page on which one questioned signature is compared with a signatory's specimens."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from siggui.domain.cleaning import Cleaning
from siggui.ui.compare_view import QUESTIONED, SPECIMEN, CompareView
from siggui.ui.dropping import images_in, nothing_to_paste
from siggui.ui.empty_sides import show_empty_sides, what_is_missing
from siggui.ui.evidence_panel import EvidencePanel
from siggui.ui.filmstrip import Filmstrip
from siggui.ui.icons import Icons
from siggui.ui.intake import Intake
from siggui.ui.messages import Messages
from siggui.ui.recleaning import Recleaning, Renewed
from siggui.ui.result_card import ResultCard
from siggui.ui.result_flow import ResultFlow
from siggui.ui.signature import LoadedSignature, Origin, Pair
from siggui.ui.specimen_model import SpecimenModel, too_many
from siggui.ui.specimen_strip import SpecimenStrip
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.undo_notice import Removed, UndoNotice
from siggui.ui.verification import Verification
from siggui.ui.verify_layout import lay_out
from siggui.ui.wording import tr

Source = Path | QImage | Origin | LoadedSignature


class VerifyPage(QWidget):
    """Ties together what is loaded, what is shown and what is verified.

    Signals:
        source_opened: A file was read; it belongs on the list of recent files.
        state_changed: What can be done now may differ.
    """

    source_opened = Signal(object)
    state_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        verification: Verification,
        messages: Messages,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("verify_page")
        self._theme, self._messages = theme, messages
        self.verification = verification
        self._intake: Intake | None = None
        self._recleaning: Recleaning | None = None
        self._questioned: LoadedSignature | None = None
        self._questioned_ticket: int | None = None
        self._recropped: dict[int, int] = {}
        self._removed: Removed | None = None
        self._next_ticket = -1
        self.model = SpecimenModel(self)
        self.strip = SpecimenStrip(theme, self.model)
        self.table = CompareView(theme, icons, tasks, verification)
        self.card = ResultCard(theme, icons)
        self.film = Filmstrip(theme, icons)
        self.evidence = EvidencePanel(theme, icons)
        self.undo_notice = UndoNotice(theme, icons)
        self.flow = ResultFlow(verification, self.card, self.model, messages, self._what_is_missing)
        self.table.add_notice(self.undo_notice)
        lay_out(self, theme, self.strip, self.table, self.evidence, self.card, self.film)
        self._connect()
        self._renew_empty_states()
        self.flow.renew()

    def set_intake(self, intake: Intake, recleaning: Recleaning) -> None:
        """Name the readers of files; they need the window that this page is in."""
        self._intake, self._recleaning = intake, recleaning
        recleaning.renewed.connect(self._on_recleaned)
        recleaning.failed.connect(self._on_not_recleaned)
        self.film.cleaning.switched.connect(self.set_cleaning)
        intake.loaded.connect(self._on_loaded)
        intake.failed.connect(self._on_load_failed)
        intake.given_up.connect(self._on_given_up)

    # What the clerk does ------------------------------------------------------------------

    def open_questioned(self, sources: Iterable[Source]) -> None:
        """Read a questioned signature; of several, the first."""
        source = next(iter(sources), None)
        if source is None or self._intake is None:
            return
        if self._questioned_ticket is not None:
            self._intake.drop(self._questioned_ticket)
        self.table.sides[QUESTIONED].banner.clear()
        ticket = self._questioned_ticket = self._new_ticket()
        self._set_questioned(None)
        self.table.set_busy(QUESTIONED, True)
        self._intake.take(ticket, source)
        self._ask()

    def add_specimens(self, sources: Iterable[Source]) -> None:
        """Read specimens, as many as there is room for."""
        if self._intake is None:
            return
        wanted = list(sources)
        banner = self.table.sides[SPECIMEN].banner
        banner.clear()
        room = self.model.room
        for source in wanted[:room]:
            name = tr("Clipboard") if isinstance(source, QImage) else source.name
            key = self.model.reserve(name)
            if self.strip.current_row < 0:
                self.strip.choose(0)
            self._intake.take(key, source)
        left_out = len(wanted) - room
        if left_out > 0:
            self._messages.report(too_many(left_out), banner)
            self.table.sides[SPECIMEN].lay_over()
        self._ask()

    def take_mime(self, data: QMimeData, side: int | None) -> bool:
        """Take what was dropped or pasted; without a side, where something is missing."""
        sources = images_in(data)
        if not sources:
            return False
        if side is None:
            side = SPECIMEN if self._has_questioned and not self.model.rowCount() else QUESTIONED
        if side == SPECIMEN:
            self.add_specimens(sources)
        else:
            self.open_questioned(sources)
        return True

    def paste(self, side: int | None = None) -> None:
        """Take what is on the clipboard."""
        if not self.take_mime(QApplication.clipboard().mimeData(), side):
            where = SPECIMEN if side == SPECIMEN else QUESTIONED
            self._messages.report(nothing_to_paste(), self.table.sides[where].banner)

    def remove_specimen(self) -> None:
        """Take the chosen specimen away; it can be brought back."""
        row = self.strip.current_row
        if row < 0 or self._intake is None:
            return
        entry = self.model.entries[row]
        self._intake.drop(entry.key)
        self.model.remove(entry.key)
        if entry.signature is not None:
            self._offer_undo(Removed(((row, entry),), None), tr("Specimen removed."))

    def start_anew(self) -> None:
        """Clear the page for the next item; it can be brought back."""
        if self._intake is None:
            return
        kept = tuple((r, e) for r, e in enumerate(self.model.entries) if e.signature is not None)
        removed = Removed(kept, self._questioned)
        for entry in self.model.entries:
            self._intake.drop(entry.key)
            self.model.remove(entry.key)
        if self._questioned_ticket is not None:
            self._intake.drop(self._questioned_ticket)
            self._questioned_ticket = None
        self.table.set_busy(QUESTIONED, False)
        self._set_questioned(None)
        for side in self.table.sides:
            side.banner.clear()
        self._ask()
        if removed.specimens or removed.questioned is not None:
            self._offer_undo(removed, tr("The page was cleared."))

    def replace_all(self, specimens: Iterable[Source], questioned: Source | None) -> None:
        """Put another item on the page; nothing brings the one before back."""
        self.start_anew()
        self._removed = None
        self.undo_notice.clear()
        self.add_specimens(specimens)
        self.open_questioned([] if questioned is None else [questioned])
        self.strip.choose(0)

    def set_cleaning(self, cleaning: Cleaning) -> None:
        """Take other things away, of what is on the page and of what comes."""
        if self._intake is None or self._recleaning is None:
            return
        self._intake.cleaning = self._recleaning.wanted = cleaning
        self._recleaning.stop()
        self._ask()

    def move_specimen(self, by: int) -> None:
        """Move the chosen specimen up or down."""
        row = self.strip.current_row
        if row >= 0 and self.model.move(row, by):
            self.strip.choose(row + by)

    def undo(self) -> None:
        """Bring back what was removed last."""
        removed, self._removed = self._removed, None
        self.undo_notice.clear()
        if removed is None:
            return
        for row, entry in removed.specimens:
            if self.model.room:
                self.model.insert(row, entry)
                self.strip.choose(row)
        if removed.questioned is not None:
            self._set_questioned(removed.questioned)
        self._ask()

    @property
    def pair(self) -> Pair | None:
        """All specimens and the questioned signature; None while anything is missing."""
        specimens = self.model.signatures
        return (specimens, self._questioned) if specimens and self._questioned else None

    @property
    def can_undo(self) -> bool:
        """Whether anything can be brought back."""
        return self._removed is not None

    def crop_again(self, side: int | None = None) -> None:
        """Open the page viewer again for what is shown on a side."""
        if side is None:
            focus = QApplication.focusWidget()
            panes = (self.strip.list, self.table.sides[SPECIMEN].pane)
            side = SPECIMEN if focus in panes or self._questioned is None else QUESTIONED
        signature = self.table.signature(side)
        if signature is None or self._intake is None:
            return
        if side == QUESTIONED:
            self.frame_questioned(signature.origin)
        else:
            ticket = self._new_ticket()
            self._recropped[ticket] = self.model.entries[self.strip.current_row].key
            self._intake.crop_again(ticket, signature.origin)

    def frame_questioned(self, origin: Origin) -> None:
        """Open the page viewer where the questioned signature lies."""
        if self._intake is not None:
            self._questioned_ticket = self._new_ticket()
            self._intake.crop_again(self._questioned_ticket, origin)

    def cancel(self) -> None:
        """Stop whatever runs, at once."""
        if self.verification.cancel():
            return
        if self._intake is None:
            return
        if self._questioned_ticket is not None and self._questioned is None:
            self._intake.drop(self._questioned_ticket)
            self._questioned_ticket = None
            self.table.set_busy(QUESTIONED, False)
        for entry in self.model.entries:
            if entry.signature is None:
                self._intake.drop(entry.key)
                self.model.remove(entry.key)
        self._renew_empty_states()

    # What comes back ----------------------------------------------------------------------

    def _on_loaded(self, ticket: int, signature: LoadedSignature) -> None:
        if isinstance(signature.origin.source, Path):
            self.source_opened.emit(signature.origin.source)
        if ticket == self._questioned_ticket:
            self._questioned_ticket = None
            self.table.set_busy(QUESTIONED, False)
            self.table.sides[QUESTIONED].banner.clear()
            self._set_questioned(signature)
        else:
            self.model.fill(self._recropped.pop(ticket, ticket), signature)
        self._ask()

    def _on_load_failed(self, ticket: int, error: Exception) -> None:
        side = self._give_up(ticket)
        self._ask()
        self._messages.report(error, self.table.sides[side].banner)
        self.table.sides[side].lay_over()

    def _on_given_up(self, ticket: int) -> None:
        self._give_up(ticket)
        self._ask()

    def _on_recleaned(self, renewed: Renewed) -> None:
        for old, new in renewed:
            if old is self._questioned:
                self._set_questioned(new)
            for entry in self.model.entries:
                if entry.signature is old:
                    self.model.fill(entry.key, new)
        self._ask()

    def _on_not_recleaned(self, error: Exception) -> None:
        # What was not cleaned as wanted must not be compared: the steps go back to all on.
        self.film.cleaning.switch_all_on()
        self._messages.report(error, self.table.sides[QUESTIONED].banner)

    def _give_up(self, ticket: int) -> int:
        if ticket == self._questioned_ticket:
            self._questioned_ticket = None
            self.table.set_busy(QUESTIONED, False)
            self._renew_empty_states()
            return QUESTIONED
        # A specimen that was cropped anew keeps its old crop; a new one loses its place.
        if self._recropped.pop(ticket, None) is None:
            self.model.remove(ticket)
        return SPECIMEN

    def _on_specimens_edited(self) -> None:
        row = self.strip.current_row
        if row < 0 and self.model.rowCount():
            self.strip.choose(self.model.rowCount() - 1)
        else:
            self._on_chosen(row)
        self._ask()

    def _on_chosen(self, row: int) -> None:
        entry = self.model.entries[row] if 0 <= row < len(self.model.entries) else None
        signature = None if entry is None else entry.signature
        self.table.show_signature(SPECIMEN, signature)
        self.table.set_busy(SPECIMEN, entry is not None and signature is None)
        self.film.show_signature(SPECIMEN, signature)
        self.table.name_specimen(row + 1 if self.model.rowCount() > 1 else 0)
        self._renew_empty_states()

    # State --------------------------------------------------------------------------------

    @property
    def _has_questioned(self) -> bool:
        return self._questioned is not None or self._questioned_ticket is not None

    @property
    def is_reading(self) -> bool:
        """Whether an image is still being read or framed."""
        return self._intake is not None and not self._intake.is_idle

    def _new_ticket(self) -> int:
        self._next_ticket -= 1
        return self._next_ticket

    def _set_questioned(self, signature: LoadedSignature | None) -> None:
        self._questioned = signature
        self.table.show_signature(QUESTIONED, signature)
        self.film.show_signature(QUESTIONED, signature)
        self._renew_empty_states()

    def _ask(self) -> None:
        specimens = [e.signature for e in self.model.entries if e.signature is not None]
        complete = len(specimens) == self.model.rowCount()
        every = [*specimens, *([self._questioned] if self._questioned is not None else [])]
        if self._recleaning is not None and self._recleaning.is_due(every):
            complete = False
        questioned = None if self._questioned is None else self._questioned.prepared
        self.verification.ask(
            [signature.prepared for signature in specimens] if complete else [], questioned
        )
        self.flow.renew()
        self._renew_empty_states()
        self.state_changed.emit()

    def _renew_empty_states(self) -> None:
        row = self.strip.current_row
        entry = self.model.entries[row] if 0 <= row < len(self.model.entries) else None
        show_empty_sides(
            self.table,
            has_specimens=self.model.rowCount() > 0,
            has_questioned=self._has_questioned,
            reading_specimen=entry is not None and entry.signature is None,
            reading_questioned=self._questioned is None and self._questioned_ticket is not None,
        )

    def _what_is_missing(self) -> str:
        if self.is_reading:
            return tr("Reading the image…")
        if self._recleaning is not None and self._recleaning.is_running:
            return tr("Cleaning the images anew…")
        return what_is_missing(
            has_specimens=self.model.rowCount() > 0, has_questioned=self._questioned is not None
        )

    def _offer_undo(self, removed: Removed, sentence: str) -> None:
        self._removed = removed
        self.undo_notice.offer(sentence)
        self.state_changed.emit()

    # Building -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.model.edited.connect(self._on_specimens_edited)
        self.strip.chosen.connect(self._on_chosen)
        self.strip.crop_wanted.connect(lambda _row: self.crop_again(SPECIMEN))
        self.strip.dropped.connect(lambda data: self.take_mime(data, SPECIMEN))
        self.table.dropped.connect(lambda side, data: self.take_mime(data, side))
        self.table.crop_wanted.connect(self.crop_again)
        self.undo_notice.pressed.connect(self.undo)
        self.verification.phase_changed.connect(lambda _phase: self.state_changed.emit())
