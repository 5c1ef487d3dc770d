"""What the two empty sides of the light table say, and which is the next step."""

from __future__ import annotations

from siggui.ui.compare_view import QUESTIONED, SPECIMEN, CompareView
from siggui.ui.wording import tr


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
        questioned.set_texts(tr("Reading…"), tr("Esc cancels."), "")
    else:
        questioned.set_texts(
            tr("The signature to be checked"),
            tr("Drop a file here, or paste an image with Ctrl+V."),
            tr("Open questioned signature…"),
            tr("Open questioned signature  (Ctrl+O)"),
        )
    if reading_specimen:
        specimen.set_texts(tr("Reading…"), tr("Esc cancels."), "")
    else:
        specimen.set_texts(
            tr("Signatures on file"),
            tr("Drop files here, or paste with Ctrl+Shift+V."),
            tr("Add specimens…"),
            tr("Add specimens  (Ctrl+Shift+O)"),
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
        return tr("Open the questioned signature and at least one specimen.")
    return (
        tr("Add at least one specimen.") if has_questioned else tr("Open the questioned signature.")
    )
