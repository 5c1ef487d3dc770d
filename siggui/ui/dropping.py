"""What may be dropped on the window or pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

from siggui.errors import InputError
from siggui.ui.wording import tr
from siggui.wording import say

FILE_FILTER = say(
    "Scans and images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;All files (*)"
)


def nothing_to_paste() -> InputError:
    """Say that there is nothing to take."""
    return InputError(
        "clipboard-empty",
        tr("There is no image on the clipboard."),
        tr("Copy an image or a file, then paste again."),
    )


def has_images(data: QMimeData) -> bool:
    """Whether there are files or an image; whether they can be read shows when they are read."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def images_in(data: QMimeData) -> list[Path | QImage]:
    """Files that were dropped or copied, or else the image itself."""
    paths: list[Path | QImage] = [
        Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()
    ]
    if paths:
        return paths
    image = data.imageData()
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def welcome(event: QDragEnterEvent) -> bool:
    """Let files be dropped here, copied and never moved away from where they lie; if it is such."""
    if not has_images(event.mimeData()):
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def take(event: QDropEvent) -> QMimeData:
    """What was dropped."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return event.mimeData()
