"""Every key of the window: one table that makes the actions, the tooltips and the key sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be done.

    Attributes:
        name: Of the action.
        text: What it does.
        keys: Qt's names; the first is shown.
        icon: File name, or an empty text.
        group: Heading on the key sheet.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    icon: str
    group: str

    @property
    def shown(self) -> str:
        """The first key as this platform writes it."""
        if not self.keys:
            return ""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


KEYS = (
    Key("open_questioned", "Open questioned signature…", ("Ctrl+O", "O"), "questioned", "Load"),
    Key("add_specimens", "Add specimens…", ("Ctrl+Shift+O", "S"), "specimen", "Load"),
    Key("paste", "Paste where something is missing", ("Ctrl+V",), "paste", "Load"),
    Key("paste_specimen", "Paste as specimen", ("Ctrl+Shift+V",), "paste", "Load"),
    Key("crop", "Frame the signature again…", ("E",), "crop", "Load"),
    Key("new", "Start anew", ("Ctrl+N",), "page", "Load"),
    Key("undo", "Undo", ("Ctrl+Z",), "undo", "Load"),
    Key("inbox", "Inbox", ("Ctrl+I",), "inbox", "Inbox"),
    Key("inbox_questioned", "Open its page as questioned", ("Q",), "questioned", "Inbox"),
    Key("inbox_specimen", "Open its page as specimen", ("Shift+Q",), "specimen", "Inbox"),
    Key("watch", "Watch a folder…", ("Ctrl+Shift+W",), "open", "Inbox"),
    Key("scan", "Scan a page…", ("Ctrl+Shift+S",), "page", "Inbox"),
    Key("previous", "Previous specimen", ("PgUp", "["), "chevron-up", "Specimens"),
    Key("next", "Next specimen", ("PgDown", "]"), "chevron-down", "Specimens"),
    Key("move_up", "Move specimen up", ("Alt+PgUp",), "move-up", "Specimens"),
    Key("move_down", "Move specimen down", ("Alt+PgDown",), "move-down", "Specimens"),
    Key("remove", "Remove specimen", ("Del",), "remove", "Specimens"),
    Key("fit", "Fit both signatures", ("F",), "fit", "Light table"),
    Key("fit_whole", "Fit whole images", ("Shift+F",), "", "Light table"),
    Key("actual", "One to one", ("1",), "actual", "Light table"),
    Key("zoom_in", "Zoom in", ("+", "="), "zoom-in", "Light table"),
    Key("zoom_out", "Zoom out", ("-",), "zoom-out", "Light table"),
    Key("lock", "Move both together", ("L",), "lock", "Light table"),
    Key("align", "Align again", ("A",), "align", "Light table"),
    Key("loupe", "Loupe", ("Z",), "search", "Light table"),
    Key("loupe_power", "Stronger loupe", ("Shift+Z",), "", "Light table"),
    Key("beside", "Side by side", ("B",), "", "Compare"),
    Key("overlay", "Overlay", ("V",), "", "Compare"),
    Key("flicker", "Flicker", ("K",), "", "Compare"),
    Key("swipe", "Swipe", ("X",), "", "Compare"),
    Key("difference", "Difference", ("D",), "", "Compare"),
    Key("map", "What differs", ("H",), "", "Compare"),
    Key("map_together", "What differs from all", ("Shift+H",), "", "Compare"),
    Key("flicker_slower", "Flicker slower", (",",), "", "Compare"),
    Key("flicker_faster", "Flicker faster", (".",), "", "Compare"),
    Key("rendering", "Original, cleaned or only ink", ("I",), "", "Compare"),
    Key("guide_baseline", "Baseline", ("Shift+B",), "", "Guides"),
    Key("guide_grid", "Grid of 5 mm", ("G",), "", "Guides"),
    Key("guide_slant", "Slant of the specimen", ("Shift+G",), "", "Guides"),
    Key("guide_ruler", "Ruler in millimeters", ("M",), "", "Guides"),
    Key("guide_protractor", "Protractor", ("Shift+M",), "", "Guides"),
    Key("mark_arrow", "Draw an arrow", ("Shift+A",), "", "Marks"),
    Key("mark_circle", "Draw a circle", ("Shift+C",), "", "Marks"),
    Key("mark_text", "Write words", ("Shift+T",), "", "Marks"),
    Key("mark_undo", "Take the last mark back", ("Backspace",), "", "Marks"),
    Key("copy_view", "Copy this view", ("Ctrl+C",), "copy", "Picture"),
    Key("save_view", "Save this view…", ("Ctrl+S",), "", "Picture"),
    Key("verify", "Verify again", ("F5",), "", "Verdict"),
    Key("cancel", "Cancel", ("Esc",), "stop", "Verdict"),
    Key("point_cautious", "Cautious thresholds", ("Ctrl+1",), "", "Verdict"),
    Key("point_standard", "Standard thresholds", ("Ctrl+2",), "", "Verdict"),
    Key("point_quick", "Quick thresholds", ("Ctrl+3",), "", "Verdict"),
    Key("clean_colors", "Take away other inks", ("Alt+1",), "", "Cleaning"),
    Key("clean_holes", "Take away holes", ("Alt+2",), "", "Cleaning"),
    Key("clean_lines", "Take away lines", ("Alt+3",), "", "Cleaning"),
    Key("clean_background", "Take away the background", ("Alt+4",), "", "Cleaning"),
    Key("clean_stamps", "Take away stamps", ("Alt+5",), "", "Cleaning"),
    Key("clean_print", "Take away print", ("Alt+6",), "", "Cleaning"),
    Key("clean_all", "Take all of it away", ("Alt+0",), "", "Cleaning"),
    Key("blind_first", "Own view before the verdict", ("Ctrl+B",), "", "Verdict"),
    Key("evidence", "Evidence by feature", ("Y",), "", "Verdict"),
    Key("show_verify", "Verify page", ("F2",), "", "Window"),
    Key("show_accounts", "Accounts page, find an account", ("F3",), "", "Window"),
    Key("show_queue", "Queue page, items to be checked", ("F4",), "", "Window"),
    Key("past_cases", "Decided cases…", ("Ctrl+R",), "", "Window"),
    Key("export", "Export decisions…", ("Ctrl+E",), "", "Window"),
    Key("users", "Users…", ("Ctrl+Shift+P",), "account", "Window"),
    Key("filmstrip", "What the program sees", ("W",), "filmstrip", "Window"),
    Key("help", "Keys", ("F1", "?"), "keyboard", "Window"),
    Key("quit", "Quit", ("Ctrl+Q",), "", "Window"),
)

ALWAYS = frozenset(
    {"show_verify", "show_accounts", "show_queue", "past_cases", "export", "users", "help", "quit"}
)
"""What can be done on every page; the rest belongs to the Verify page."""

LOCK = Key("lock_desk", "Lock this desk, where people sign in", ("Ctrl+Shift+L",), "", "Window")
SIGN_OUT = Key("sign_out", "Sign out, where people sign in", ("Ctrl+Shift+E",), "", "Window")
SIGNED_IN = (LOCK, SIGN_OUT)
"""Work on every page, but only while somebody is signed in."""

ACCOUNTS = (
    ("F6", "Pass the item, with a reason"),
    ("F7", "Refer the item"),
    ("F8", "Reject the item"),
    ("F9", "Save a report of the decision"),
    ("Ctrl+N", "New account"),
    ("Ctrl+G", "Add a signatory"),
    ("Ctrl+Shift+G", "Enroll a signature card"),
    ("Ctrl+M", "Mandate: who may sign, up to which amount"),
    ("Ctrl+L", "Load an item: find the signatures on a page"),
    ("Esc", "Stop reading or comparing the item"),
    ("Ctrl+W", "Who signed? Compare the item and apply the mandate"),
    ("Del", "Withdraw the chosen specimen"),
    ("Enter", "Confirm the chosen specimen"),
)

QUEUE = (
    ("Ctrl+Enter", "Take the next item"),
    ("Enter", "Open the chosen item"),
    ("F6  F7  F8", "Pass, refer, reject"),
    ("F9", "Park the item"),
    ("J", "Give it back, next item"),
    ("U", "Take the last decision back"),
    ("Ctrl+O", "Take in a list of items"),
    ("Ctrl+D", "Take in the files of a folder"),
    ("Ctrl+Shift+O", "Take in the signature on the page"),
    ("Ctrl+B", "Supervisor's board"),
    ("F5", "Read the queue anew"),
)

USERS = (
    ("Ctrl+N", "Add a user"),
    ("Ctrl+R", "Give the chosen user another role"),
    ("Ctrl+P", "Give them another password"),
    ("Ctrl+U", "End their wait after wrong passwords"),
    ("Del", "Let them sign in no longer, or again"),
)

POINTER = (
    ("Wheel", "Zoom to the pointer"),
    ("Drag", "Move both images"),
    ("Alt+Drag", "Move one image"),
    ("Arrows", "Move both images, on the light table"),
    ("Alt+Arrows", "Move one image, on the light table"),
    ("Double-click", "Frame the signature again"),
    ("Right button", "Loupe while it is held; the wheel makes it stronger"),
    ("Enter", "Put the chosen mark into the middle"),
)

LAID = (
    ("Arrows", "Move the questioned signature"),
    ("Shift+Arrows", "Move it ten times as far"),
    ("Ctrl+←  Ctrl+→", "Turn it"),
    ("Ctrl+↑  Ctrl+↓", "Make it larger or smaller"),
    ("←  →", "In Swipe: move the divider"),
    ("Alt+Arrows", "In Swipe: move the signature"),
    ("Space", "Pause Flicker"),
    ("Alt+Drag", "Move the questioned signature"),
)

MAPPED = (
    ("Point", "Show a place's partner in the specimen"),
    ("Arrows", "Go to the next ink"),
    ("Home", "Go to what differs most"),
)

_COLUMNS = 3


class KeySheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle("Keys")
        self._theme = theme
        groups: dict[str, list[tuple[str, str]]] = {}
        for key in (*KEYS, *SIGNED_IN):
            groups.setdefault(key.group, []).append((key.shown, key.text.rstrip("…")))
        groups["On the images"] = list(POINTER)
        groups["Laid on each other"] = list(LAID)
        groups["In what differs"] = list(MAPPED)
        groups["Accounts"] = list(ACCOUNTS)
        groups["Queue"] = list(QUEUE)
        groups["Users"] = list(USERS)
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        # In their order, each column about as long as the others.
        lengths = [len(rows) + 2 for rows in groups.values()]
        begun = 0
        for (title, rows), length in zip(groups.items(), lengths, strict=True):
            middle = begun + length / 2
            self._add_group(columns[int(middle * _COLUMNS / sum(lengths))], title, rows)
            begun += length
        # On a small screen it is scrolled; the button stays in sight.
        scroll = named(QScrollArea(), "key_sheet_scroll", "All keys")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, theme.px(8), 0)
        grid.setHorizontalSpacing(theme.px(40))
        for number, filled in enumerate(columns):
            filled.addStretch(1)
            grid.addLayout(filled, 0, number)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        named(buttons, "key_sheet_buttons")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        scroll.setWidget(sheet)
        column.addWidget(scroll)
        column.addWidget(buttons)
        wanted = sheet.sizeHint()
        room = self.screen().availableSize()
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(min(wanted.width() + bar, room.width() - theme.px(64)))
        scroll.setMinimumHeight(min(wanted.height(), room.height() - theme.px(200)))

    def _add_group(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        column.addWidget(with_role(QLabel(title), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnMinimumWidth(0, self._theme.px(104))
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(rows):
            label = QLabel(keys)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 0)
            grid.addWidget(with_role(QLabel(text), "muted"), row, 1)
        column.addLayout(grid)
        column.addSpacing(self._theme.px(12))
