"""The form for an account's mandate: panels, rules by amount, instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.amount import AmountStyle
from siggui.domain.customers import AccountFile
from siggui.domain.mandate import Mandate, Panel
from siggui.domain.mandate_text import in_sentences, problems
from siggui.errors import InputError
from siggui.ui.busy_line import BusyLine
from siggui.ui.icons import Icons
from siggui.ui.mandate_fields import PanelChoice, RuleRows
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import Sentence, joined, say

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices

_MOST_PEOPLE_SHOWN = 5
_ROW_PX = 36


class MandateForm(QDialog):
    """Says at once what the mandate means and what is wrong with it.

    Signals:
        saved: The ``Mandate`` as it was kept.
    """

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        file: AccountFile,
        style: AmountStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mandate_form")
        self.setWindowTitle(tr("Mandate of account {number}", number=file.account.number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._messages, self._tasks, self._records = theme, messages, tasks, records
        self._account_id, self._style = file.account.id, style
        mandate = file.mandate
        self._seen_version = 0 if mandate is None else mandate.version
        self._names = {each.signatory.id: each.signatory.name for each in file.signatories}
        known = {} if mandate is None else mandate.panels
        self._panels = {
            key: PanelChoice(f"mandate_panel_{number}", name, known.get(key))
            for number, (key, name) in enumerate(self._names.items())
        }
        self._rules = RuleRows(theme, icons, () if mandate is None else mandate.rules, style)
        self._says = with_role(named(QLabel(), "mandate_says"), "title")
        self._problems = with_role(named(QLabel(), "mandate_problems"), "muted")
        self._instructions = named(QPlainTextEdit(), "mandate_instructions", tr("Instructions"))
        self._instructions.setTabChangesFocus(True)
        self._instructions.setFixedHeight(theme.px(72))
        self._instructions.setPlaceholderText(tr("What the holder asks for, such as a call first"))
        self._always = named(QCheckBox(tr("Always refer items of this account")), "mandate_always")
        if mandate is not None:
            self._instructions.setPlainText(mandate.instructions)
            self._always.setChecked(mandate.always_refer)
        self.banner = Banner(theme, icons)
        self._busy = BusyLine("mandate_busy")
        kind = QDialogButtonBox.StandardButton
        self._buttons = named(QDialogButtonBox(kind.Save | kind.Cancel), "mandate_buttons")
        self._save = self._buttons.button(kind.Save)
        with_role(named(self._save, "mandate_save"), "primary")
        self._lay_out()
        for choice in self._panels.values():
            choice.changed.connect(self._renew)
        self._rules.changed.connect(self._renew)
        self._always.toggled.connect(self._renew)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self.banner.acted.connect(self._on_look)
        if mandate is not None:
            self._rules.go_to_first()
        self._renew()

    def _draft(self) -> Mandate:
        return Mandate(
            "",
            self._account_id,
            self._seen_version + 1,
            self._rules.rules(),
            self._chosen(),
            self._instructions.toPlainText(),
            self._always.isChecked(),
        )

    def _chosen(self) -> dict[str, Panel]:
        return {
            key: panel
            for key, choice in self._panels.items()
            if (panel := choice.panel) is not None
        }

    def _renew(self) -> None:
        """Say what the mandate means as it stands."""
        try:
            draft = self._draft()
        except InputError as error:
            self._says.setText(told(error.message))
            self._problems.setText(told(error.hint))
            return
        self._says.setText(told(_as_read(draft, self._style)) or tr("No rule yet."))
        found = problems(draft, self._names, self._style)
        hint = tr("Write such as “one of A or two of B”, “A and B” or “two of anyone”.")
        self._problems.setText("\n".join(told(problem.sentence) for problem in found) or hint)

    def _on_save(self) -> None:
        self.banner.clear()
        try:
            draft = self._draft()
        except InputError as error:
            self._messages.report(error, self.banner)
            return
        self._save.setEnabled(False)
        task = self._tasks.submit(
            self._records.mandates.change,
            self._account_id,
            draft.rules,
            draft.panels,
            instructions=draft.instructions,
            always_refer=draft.always_refer,
            seen_version=self._seen_version,
            style=self._style,
        )
        self._busy.follow(task)
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _on_saved(self, mandate: Mandate) -> None:
        self.saved.emit(mandate)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._messages.report(error, self.banner)
        if isinstance(error, InputError) and error.code == "mandate-changed":
            self.banner.show_error(error, tr("Look at it"))

    def _on_look(self) -> None:
        """Show what another person wrote; what was typed here stays."""
        task = self._tasks.submit(self._records.customers.account, self._account_id, urgent=True)
        self._busy.follow(task)
        task.succeeded.connect(self._on_looked)
        task.failed.connect(lambda error: self._messages.report(error, self.banner))

    def _on_looked(self, file: AccountFile) -> None:
        mandate = file.mandate
        if mandate is None:
            return
        self._seen_version = mandate.version
        self.banner.show_notice(
            tr(
                "{person} wrote: {mandate}",
                person=mandate.changed_by,
                mandate=_as_read(mandate, self._style),
            ),
            tr("Save puts what stands here in its place; Cancel keeps it."),
        )

    def _lay_out(self) -> None:
        px = self._theme.px
        for label in (self._says, self._problems):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        # Room for two lines, so that nothing jumps while somebody types.
        self._says.setMinimumHeight(2 * self._says.fontMetrics().lineSpacing())
        self._problems.setMinimumHeight(2 * self._problems.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(24)] * 4)
        column.setSpacing(px(8))
        column.addWidget(self.banner)
        column.addWidget(with_role(QLabel(tr("Panels")), "title"))
        column.addWidget(self._people())
        column.addSpacing(px(8))
        column.addWidget(with_role(QLabel(tr("Rules")), "title"))
        column.addWidget(self._rules)
        column.addSpacing(px(8))
        column.addWidget(self._says)
        column.addWidget(self._problems)
        column.addSpacing(px(8))
        column.addWidget(with_role(QLabel(tr("Instructions")), "title"))
        column.addWidget(self._instructions)
        column.addWidget(self._always)
        column.addWidget(self._busy)
        column.addWidget(self._buttons)
        self.setMinimumWidth(px(560))

    def _people(self) -> QWidget:
        """The signatories, as many as there is room for; the rest is scrolled to."""
        px = self._theme.px
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        for row, (key, choice) in enumerate(self._panels.items()):
            name = named(QLabel(self._names[key]), f"mandate_person_{row}")
            name.setTextFormat(Qt.TextFormat.PlainText)
            # Absolute: names written from right to left stand in the same column.
            name.setAlignment(
                Qt.AlignmentFlag.AlignLeft
                | Qt.AlignmentFlag.AlignVCenter
                | Qt.AlignmentFlag.AlignAbsolute
            )
            grid.addWidget(name, row, 0)
            grid.addWidget(choice, row, 1)
        if not self._panels:
            grid.addWidget(
                with_role(QLabel(tr("Nobody signs for this account yet.")), "muted"), 0, 0
            )
        scroll = named(QScrollArea(), "mandate_people", tr("Panels of the signatories"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        shown = min(max(len(self._panels), 1), _MOST_PEOPLE_SHOWN)
        scroll.setFixedHeight(px(_ROW_PX) * shown)
        return scroll


def _as_read(mandate: Mandate, style: AmountStyle) -> Sentence:
    """The rules and that everything is referred, as far as they say anything."""
    parts = [in_sentences(mandate, style)]
    parts += [say("Always referred.")] if mandate.always_refer else []
    return joined(part for part in parts if part)
