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
from siggui.ui.wording import told, tr
from siggui.wording import Sentence, say

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""By how much each goes to the right and down."""


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
        return _native(self.keys[0])


KEYS = (
    Key(
        "open_questioned",
        say("Open questioned signature…"),
        ("Ctrl+O", "O"),
        "questioned",
        say("Load"),
    ),
    Key("add_specimens", say("Add specimens…"), ("Ctrl+Shift+O", "S"), "specimen", say("Load")),
    Key("paste", say("Paste where something is missing"), ("Ctrl+V",), "paste", say("Load")),
    Key("paste_specimen", say("Paste as specimen"), ("Ctrl+Shift+V",), "paste", say("Load")),
    Key("crop", say("Frame the signature again…"), ("E",), "crop", say("Load")),
    Key("new", say("Start anew"), ("Ctrl+N",), "page", say("Load")),
    Key("undo", say("Undo"), ("Ctrl+Z",), "undo", say("Load")),
    Key("inbox", say("Inbox"), ("Ctrl+I",), "inbox", say("Inbox")),
    Key("inbox_questioned", say("Open its page as questioned"), ("Q",), "questioned", say("Inbox")),
    Key("inbox_specimen", say("Open its page as specimen"), ("Shift+Q",), "specimen", say("Inbox")),
    Key("watch", say("Watch a folder…"), ("Ctrl+Shift+W",), "open", say("Inbox")),
    Key("scan", say("Scan a page…"), ("Ctrl+Shift+S",), "page", say("Inbox")),
    Key("previous", say("Previous specimen"), ("PgUp", "["), "chevron-up", say("Specimens")),
    Key("next", say("Next specimen"), ("PgDown", "]"), "chevron-down", say("Specimens")),
    Key("move_up", say("Move specimen up"), ("Alt+PgUp",), "move-up", say("Specimens")),
    Key("move_down", say("Move specimen down"), ("Alt+PgDown",), "move-down", say("Specimens")),
    Key("remove", say("Remove specimen"), ("Del",), "remove", say("Specimens")),
    Key("fit", say("Fit both signatures"), ("F",), "fit", say("Light table")),
    Key("fit_whole", say("Fit whole images"), ("Shift+F",), "", say("Light table")),
    Key("actual", say("One to one"), ("1",), "actual", say("Light table")),
    Key("zoom_in", say("Zoom in"), ("+", "="), "zoom-in", say("Light table")),
    Key("zoom_out", say("Zoom out"), ("-",), "zoom-out", say("Light table")),
    Key("lock", say("Move both together"), ("L",), "lock", say("Light table")),
    Key("align", say("Align again"), ("A",), "align", say("Light table")),
    Key("turn_left", say("Turn one image left by 1°"), ("Ctrl+Left",), "", say("Light table")),
    Key("turn_right", say("Turn one image right by 1°"), ("Ctrl+Right",), "", say("Light table")),
    Key(
        "turn_left_finely",
        say("Turn it left by 0.1°"),
        ("Ctrl+Shift+Left",),
        "",
        say("Light table"),
    ),
    Key(
        "turn_right_finely",
        say("Turn it right by 0.1°"),
        ("Ctrl+Shift+Right",),
        "",
        say("Light table"),
    ),
    Key("turn_back", say("Turn it back"), ("0",), "", say("Light table")),
    Key("loupe", say("Loupe"), ("Z",), "search", say("Light table")),
    Key("loupe_power", say("Stronger loupe"), ("Shift+Z",), "", say("Light table")),
    Key("beside", say("Side by side"), ("B",), "", say("Compare")),
    Key("overlay", say("Overlay"), ("V",), "", say("Compare")),
    Key("flicker", say("Flicker"), ("K",), "", say("Compare")),
    Key("swipe", say("Swipe"), ("X",), "", say("Compare")),
    Key("difference", say("Difference"), ("D",), "", say("Compare")),
    Key("map", say("What differs"), ("H",), "", say("Compare")),
    Key("map_together", say("What differs from all"), ("Shift+H",), "", say("Compare")),
    Key("flicker_slower", say("Flicker slower"), (",",), "", say("Compare")),
    Key("flicker_faster", say("Flicker faster"), (".",), "", say("Compare")),
    Key("rendering", say("Original, cleaned or only ink"), ("I",), "", say("Compare")),
    Key("guide_baseline", say("Baseline"), ("Shift+B",), "", say("Guides")),
    Key("guide_x_height", say("x-height of the specimen"), ("Shift+X",), "", say("Guides")),
    Key("guide_grid", say("Grid of 5 mm"), ("G",), "", say("Guides")),
    Key("guide_slant", say("Slant of the specimen"), ("Shift+G",), "", say("Guides")),
    Key("guide_ruler", say("Ruler in millimeters"), ("M",), "", say("Guides")),
    Key("guide_protractor", say("Protractor"), ("Shift+M",), "", say("Guides")),
    Key("mark_arrow", say("Draw an arrow"), ("Shift+A",), "", say("Marks")),
    Key("mark_circle", say("Draw a circle"), ("Shift+C",), "", say("Marks")),
    Key("mark_text", say("Write words"), ("Shift+T",), "", say("Marks")),
    Key("mark_undo", say("Take the last mark back"), ("Backspace",), "", say("Marks")),
    Key("copy_view", say("Copy this view"), ("Ctrl+C",), "copy", say("Picture")),
    Key("save_view", say("Save this view…"), ("Ctrl+S",), "", say("Picture")),
    Key("verify", say("Verify again"), ("F5",), "", say("Verdict")),
    Key("cancel", say("Cancel"), ("Esc",), "stop", say("Verdict")),
    Key("point_cautious", say("Cautious thresholds"), ("Ctrl+1",), "", say("Verdict")),
    Key("point_standard", say("Standard thresholds"), ("Ctrl+2",), "", say("Verdict")),
    Key("point_quick", say("Quick thresholds"), ("Ctrl+3",), "", say("Verdict")),
    Key("clean_colors", say("Take away other inks"), ("Alt+1",), "", say("Cleaning")),
    Key("clean_holes", say("Take away holes"), ("Alt+2",), "", say("Cleaning")),
    Key("clean_lines", say("Take away lines"), ("Alt+3",), "", say("Cleaning")),
    Key("clean_background", say("Take away the background"), ("Alt+4",), "", say("Cleaning")),
    Key("clean_stamps", say("Take away stamps"), ("Alt+5",), "", say("Cleaning")),
    Key("clean_print", say("Take away print"), ("Alt+6",), "", say("Cleaning")),
    Key("clean_all", say("Take all of it away"), ("Alt+0",), "", say("Cleaning")),
    Key("blind_first", say("Own view before the verdict"), ("Ctrl+B",), "", say("Verdict")),
    Key("evidence", say("Evidence by feature"), ("Y",), "", say("Verdict")),
    Key("show_verify", say("Verify page"), ("F2",), "", say("Window")),
    Key("show_accounts", say("Accounts page, find an account"), ("F3",), "", say("Window")),
    Key("show_queue", say("Queue page, items to be checked"), ("F4",), "", say("Window")),
    Key("past_cases", say("Decided cases…"), ("Ctrl+R",), "", say("Window")),
    Key("export", say("Export decisions…"), ("Ctrl+E",), "", say("Window")),
    Key("users", say("Users…"), ("Ctrl+Shift+P",), "account", say("Window")),
    Key("filmstrip", say("What the program sees"), ("W",), "filmstrip", say("Window")),
    Key("help", say("Keys"), ("F1", "?"), "keyboard", say("Window")),
    Key("quit", say("Quit"), ("Ctrl+Q",), "", say("Window")),
)

ALWAYS = frozenset(
    {"show_verify", "show_accounts", "show_queue", "past_cases", "export", "users", "help", "quit"}
)
"""What can be done on every page; the rest belongs to the Verify page."""

LOCK = Key(
    "lock_desk", say("Lock this desk, where people sign in"), ("Ctrl+Shift+L",), "", say("Window")
)
SIGN_OUT = Key(
    "sign_out", say("Sign out, where people sign in"), ("Ctrl+Shift+E",), "", say("Window")
)
SIGNED_IN = (LOCK, SIGN_OUT)
"""Work on every page, but only while somebody is signed in."""

ACCOUNTS = (
    ("F6", say("Pass the item, with a reason")),
    ("F7", say("Refer the item")),
    ("F8", say("Reject the item")),
    ("F9", say("Save a report of the decision")),
    ("Ctrl+N", say("New account")),
    ("Ctrl+Shift+I", say("Import customers")),
    ("Ctrl+D", say("Due specimens: to renew or to confirm")),
    ("Ctrl+G", say("Add a signatory")),
    ("Ctrl+Shift+G", say("Enroll a signature card")),
    ("Ctrl+H", say("History of the account")),
    ("Ctrl+M", say("Mandate: who may sign, up to which amount")),
    ("Ctrl+L", say("Load an item: find the signatures on a page")),
    (say("Esc"), say("Stop reading or comparing the item")),
    ("Ctrl+W", say("Who signed? Compare the item and apply the mandate")),
    (say("Del"), say("Withdraw the chosen specimen")),
    (say("Enter"), say("Confirm the chosen specimen")),
)

QUEUE = (
    (say("Ctrl+Enter"), say("Take the next item")),
    (say("Enter"), say("Open the chosen item")),
    ("Shift+E", say("Frame the signature again…")),
    ("F6  F7  F8", say("Pass, refer, reject")),
    ("F9", say("Park the item")),
    ("J", say("Give it back, next item")),
    ("U", say("Take the last decision back")),
    ("R", say("The item's next signature")),
    ("Ctrl+O", say("Take in a list of items")),
    ("Ctrl+D", say("Take in the files of a folder")),
    ("Ctrl+Shift+O", say("Take in the signature on the page")),
    ("Ctrl+B", say("Supervisor's board")),
    ("F5", say("Read the queue anew")),
)

USERS = (
    ("Ctrl+N", say("Add a user")),
    ("Ctrl+R", say("Give the chosen user another role")),
    ("Ctrl+P", say("Give them another password")),
    ("Ctrl+U", say("End their wait after wrong passwords")),
    (say("Del"), say("Let them sign in no longer, or again")),
)

POINTER = (
    (say("Wheel"), say("Zoom to the pointer")),
    (say("Drag"), say("Move both images")),
    (say("Alt+Drag"), say("Move one image")),
    (say("Ctrl+Drag"), say("Turn one image")),
    (say("Arrows"), say("Move both images, on the light table")),
    (say("Alt+Arrows"), say("Move one image, on the light table")),
    (say("Double-click"), say("Frame the signature again")),
    (say("Right button"), say("Loupe while it is held; the wheel makes it stronger")),
    (say("Enter"), say("Put the chosen mark into the middle")),
)

FRAMING = (
    (say("Tab  Shift+Tab"), say("The next place that seems signed, the one before")),
    (say("Enter"), say("Use this signature")),
    (say("Del"), say("Take the box away; the next place takes its turn")),
    ("Ctrl+M", say("Remember or forget this place for pages like this one")),
    (say("Drag"), say("Correct the box, or draw a new one")),
    (say("Click"), say("Take the place under the pointer")),
    (say("Arrows"), say("Move the box, with Shift by ten pixels")),
    (say("Ctrl+Arrows"), say("Make the box larger or smaller")),
    (say("Home  End"), say("Box to the left or right edge, with Ctrl up or down")),
    ("Ctrl+A", say("Use the whole page")),
    ("R  Shift+R", say("Turn the page right or left")),
    ("[  ]", say("Straighten the page by 0.1°")),
    ("+  −  F  1", say("Zoom in, zoom out, fit the page, one to one")),
    (say("Space+Drag"), say("Move the page")),
    (say("PgUp  PgDown"), say("Leaf through the pages")),
    ("F5", say("Open the document again after an error")),
    (say("Esc"), say("Give up a drag, or close without a signature")),
)
"""In the window of a document, where a signature is framed."""

LAID = (
    (say("Arrows"), say("Move the questioned signature")),
    (say("Shift+Arrows"), say("Move it ten times as far")),
    ("Ctrl+↑  Ctrl+↓", say("Make it larger or smaller")),
    ("←  →", say("In Swipe: move the divider")),
    (say("Alt+Arrows"), say("In Swipe: move the signature")),
    (say("Space"), say("Pause Flicker")),
    (say("Alt+Drag"), say("Move the questioned signature")),
)

MAPPED = (
    (say("Point"), say("Show a place's partner in the specimen")),
    (say("Arrows"), say("Go to the next ink")),
    (say("Home"), say("Go to what differs most")),
)

_COLUMNS = 3


def shown_key(name: str) -> str:
    """The first key of an action as this platform writes it."""
    return next(key.shown for key in KEYS if key.name == name)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _as_written(keys: str) -> str:
    """Keys of a list above: in the window's words, or as this platform and language write them."""
    if isinstance(keys, Sentence):
        return told(keys)
    return "  ".join(map(_native, keys.split("  ")))


class KeySheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keys"))
        self._theme = theme
        groups: dict[str, list[tuple[str, str]]] = {}
        for key in (*KEYS, *SIGNED_IN):
            groups.setdefault(key.group, []).append((key.shown, told(key.text).rstrip("…")))
        for heading, listed in (
            (say("Framing a signature"), FRAMING),
            (say("On the images"), POINTER),
            (say("Laid on each other"), LAID),
            (say("In what differs"), MAPPED),
            (say("Accounts"), ACCOUNTS),
            (say("Queue"), QUEUE),
            (say("Users"), USERS),
        ):
            groups[heading] = [(_as_written(keys), told(text)) for keys, text in listed]
        # On a small screen it is scrolled; the button stays in sight.
        scroll = named(QScrollArea(), "key_sheet_scroll", tr("All keys"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = self.screen().availableSize()
        bar = scroll.verticalScrollBar().sizeHint().width()
        most = room.width() - theme.px(64) - bar
        sheet = self._make_sheet(groups, _COLUMNS)
        if sheet.sizeHint().width() > most:
            sheet = self._make_sheet(groups, _COLUMNS - 1)
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
        scroll.setMinimumWidth(min(wanted.width(), most) + bar)
        scroll.setMinimumHeight(min(wanted.height(), room.height() - theme.px(200)))

    def _make_sheet(self, groups: dict[str, list[tuple[str, str]]], count: int) -> QWidget:
        """The groups in their order, each column about as long as the others."""
        columns = [QVBoxLayout() for _ in range(count)]
        lengths = [len(rows) + 2 for rows in groups.values()]
        begun = 0
        for (title, rows), length in zip(groups.items(), lengths, strict=True):
            middle = begun + length / 2
            self._add_group(columns[int(middle * count / sum(lengths))], title, rows)
            begun += length
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, self._theme.px(8), 0)
        grid.setHorizontalSpacing(self._theme.px(40))
        for number, filled in enumerate(columns):
            filled.addStretch(1)
            grid.addLayout(filled, 0, number)
        return sheet

    def _add_group(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        column.addWidget(with_role(QLabel(told(title)), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnMinimumWidth(0, self._theme.px(120))
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(rows):
            label = QLabel(keys)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 0)
            grid.addWidget(with_role(QLabel(text), "muted"), row, 1)
        column.addLayout(grid)
        column.addSpacing(self._theme.px(12))
