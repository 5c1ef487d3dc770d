"""What the two empty sides of the light table say, and which is the next step."""

from __future__ import annotations

from siggui.ui.compare_view import QUESTIONED, SPECIMEN, CompareView


def show_empty_sides(
    table: CompareView,
    *,
    has_specimens: bool,
    has_questioned: bool,
    reading_specimen: bool,
    reading_questioned: bool,
) -> None:
    """Say what belongs there, or that it is being read; one button is marked as the next step."""
    questioned, specimen = table.sides[QUESTIONED].empty, table.sides[SPECIMEN].empty
    if reading_questioned:
        questioned.set_texts("Reading…", "Esc cancels.", "")
    else:
        questioned.set_texts(
            "The signature to be checked",
            "Drop a file here, or paste an image with Ctrl+V.",
            "Open questioned signature…",
            "Open questioned signature  (Ctrl+O)",
        )
    if reading_specimen:
        specimen.set_texts("Reading…", "Esc cancels.", "")
    else:
        specimen.set_texts(
            "Signatures on file",
            "Drop files here, or paste with Ctrl+Shift+V.",
            "Add specimens…",
            "Add specimens  (Ctrl+Shift+O)",
        )
    # One next step at a time: the questioned signature comes first.
    questioned.set_primary(not has_questioned)
    specimen.set_primary(has_questioned and not has_specimens)


def what_is_missing(*, has_specimens: bool, has_questioned: bool) -> str:
    """Say what the verdict waits for.

    >>> what_is_missing(has_specimens=False, has_questioned=True)
    'Add at least one specimen.'
    """
    if not has_questioned and not has_specimens:
        return "Open the questioned signature and at least one specimen."
    return "Add at least one specimen." if has_questioned else "Open the questioned signature."
