"""Reads every signature of an item: what workers do for the item panel, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from siggui.domain.cleaning import Cleaning
from siggui.domain.crop import is_cut_out
from siggui.errors import InputError
from siggui.ui.signature import LoadedSignature, Origin, load_signature
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from threading import Event

    from siggui.imaging.document import Image
    from siggui.services.documents import DocumentInfo, DocumentService
    from siggui.services.verify import VerificationService

MOST_PAGES = 10
MOST_SIGNATURES = 9


def read_signatures(
    documents: DocumentService,
    verification: VerificationService,
    sources: Sequence[Path | QImage],
    cleaning: Cleaning,
    cancelled: Event,
) -> tuple[LoadedSignature, ...]:
    """Find the signatures on the pages of some files; a picture of one signature is used whole.

    Raises:
        InputError: ``signature-not-found``, ``signatures-too-many``, or a file cannot be read.
        Cancelled: ``cancelled`` was set.
    """
    found: list[LoadedSignature] = []
    for source in sources:
        data = source if isinstance(source, Path) else as_png(source)
        name = source.name if isinstance(source, Path) else tr("Clipboard")
        document = _opened(documents, data, name)
        try:
            for index in range(min(document.page_count, MOST_PAGES)):
                page = documents.page(document, index)
                found += _on_page(
                    documents,
                    verification,
                    document,
                    page,
                    Origin(data, name, None, index),
                    cleaning,
                    cancelled,
                )
        finally:
            documents.close(document)
    if not found:
        raise InputError(
            "signature-not-found",
            tr("No signature was found on the item."),
            tr("Frame it by hand on the Verify page (F2); it is then used here."),
        )
    if len(found) > MOST_SIGNATURES:
        raise InputError(
            "signatures-too-many",
            tr(
                "More than {most_signatures} signatures were found.",
                most_signatures=MOST_SIGNATURES,
            ),
            tr("Load only the pages of one item."),
        )
    return tuple(found)


def as_png(image: QImage) -> bytes:
    """A pasted or dropped picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _opened(documents: DocumentService, data: Path | bytes, name: str) -> DocumentInfo:
    try:
        return documents.open(data, name=name)
    except InputError as error:
        if not error.code.startswith("pdf-password"):
            raise
        raise InputError(
            error.code,
            error.message,
            tr("Open it on the Verify page (F2), which asks for the password."),
        ) from error


def _on_page(
    documents: DocumentService,
    verification: VerificationService,
    document: DocumentInfo,
    page: Image,
    origin: Origin,
    cleaning: Cleaning,
    cancelled: Event,
) -> list[LoadedSignature]:
    if document.page_count == 1 and is_cut_out(page.width, page.height, page.dpi):
        return [load_signature(verification, page, origin, origin.name, cancelled, cleaning)]
    found = []
    kept = documents.kept_places(page)
    others = documents.locate(page, kept, cancelled)
    for box in (*kept, *(other.box for other in others)):
        place = Origin(origin.source, origin.name, box, origin.page_index)
        try:
            found.append(
                load_signature(
                    verification, documents.cut(page, box), place, origin.name, cancelled, cleaning
                )
            )
        except InputError:
            continue  # what was found is no ink after all
    return found
