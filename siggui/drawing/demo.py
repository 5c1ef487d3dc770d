"""Draw the demo bank once, and find it again."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from siggui.drawing.cases import DemoBank, from_json, to_json
from siggui.errors import SystemFault
from siggui.wording import say

# Raise it when the drawing changes, so that people see the new bank.
_VERSION = 1
_RECORD = "bank.json"


def _drawn(folder: Path) -> DemoBank | None:
    """Read the bank back; ``None`` where it is missing, older or not complete."""
    try:
        first, _, record = (folder / _RECORD).read_text("utf-8").partition("\n")
        if first != f"siggui demo {_VERSION}":
            return None
        bank = from_json(record, folder)
    except (OSError, ValueError):
        return None
    return bank if all(path.is_file() for path in bank.files()) else None


def prepare_demo(data_dir: Path) -> DemoBank:
    """Draw the invented bank, or return the one drawn before.

    Drawing takes some two seconds and loads the image libraries; finding it again takes none.

    Args:
        data_dir: Where the program keeps its files; the bank gets a folder ``demo`` in it.

    Raises:
        SystemFault: ``demo-not-drawn``: the folder cannot be written or the disk is full.
    """
    folder = data_dir / "demo"
    bank = _drawn(folder)
    if bank is not None:
        return bank
    from siggui.drawing.bank import draw_bank
    from siggui.drawing.private import make_folder, write_file

    try:
        make_folder(data_dir)
        # Drawn aside and moved, so that a program ended half way leaves no half bank, and two
        # programs at once do not draw into the same files.
        with tempfile.TemporaryDirectory(prefix="demo-", dir=data_dir) as aside:
            fresh = Path(aside) / "demo"
            record = to_json(draw_bank(make_folder(fresh)))
            write_file(fresh / _RECORD, f"siggui demo {_VERSION}\n{record}".encode())
            bank = _drawn(folder)
            if bank is None:
                shutil.rmtree(folder, ignore_errors=True)
                fresh.rename(folder)
                bank = _drawn(folder)
    except OSError as error:
        # The other program may have been faster between the last look and the move.
        bank = _drawn(folder)
        if bank is None:
            raise SystemFault(
                "demo-not-drawn",
                "The demo could not be written to its folder.",
                say(
                    "Check that there is room on the disk and that {folder} may be written.",
                    folder=str(data_dir),
                ),
            ) from error
    if bank is None:
        raise SystemFault(
            "demo-not-drawn",
            "The demo was drawn but cannot be read back.",
            say("Remove the folder {folder} and try again.", folder=str(folder)),
        )
    return bank
