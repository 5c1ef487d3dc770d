"""Pictures of the light table, with a caption that says what is seen: for a letter or a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from siggui.errors import SystemFault
from siggui.services.private_file import write_private_bytes
from siggui.ui.ask_file import ask_where
from siggui.ui.compare_mode import CompareMode
from siggui.ui.compare_view import QUESTIONED, SPECIMEN, CompareView, caption_of
from siggui.ui.ink_views import RENDERING_WORDS
from siggui.ui.messages import Messages
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import LIGHT, Theme
from siggui.ui.turn_buttons import turned_text
from siggui.ui.wording import told, tr


class ViewExport(QObject):
    """Copies the view, or saves it as PNG.

    Args:
        table: What is seen.
        theme: For the caption's font.
        tasks: Writes files.
        messages: Says when that failed.
        case_title: Says which case lies on the table; an empty text where it is nobody's.
        window: Owns the dialog.
    """

    def __init__(
        self,
        table: CompareView,
        theme: Theme,
        tasks: TaskRunner,
        messages: Messages,
        case_title: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._table, self._theme = table, theme
        self._tasks, self._messages, self._window = tasks, messages, window
        self._case_title = case_title
        self._folder = ""

    def picture(self) -> QImage:
        """The view as it is seen, over its caption."""
        self._table.set_pictured(True)
        seen = self._table.shown_part.grab().toImage()
        self._table.set_pictured(False)
        return captioned(seen, self.caption(), self._theme)

    def caption(self) -> list[str]:
        """Which case it is, if any, and what is seen of it."""
        lines = (self._case_title().replace("  ·  ", " · "), *caption_lines(self._table))
        return [line for line in lines if line]

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QApplication.clipboard().setImage(self.picture())
        self._table.bar.tell(tr("Copied to the clipboard."))

    def ask_where(self) -> None:
        """Ask for a file, then save what was seen when asked."""
        picture = self.picture()
        ask_where(
            self._window,
            tr("Save this view"),
            Path(self._folder, "comparison.png"),
            tr("Pictures (*.png)"),
            lambda file: self.save(picture, file),
        )

    def save(self, picture: QImage, file: Path) -> None:
        """Write a picture; a worker does it, since a network drive may be slow."""
        self._folder = str(file.parent)
        task = self._tasks.submit(write_png, picture, file)
        task.succeeded.connect(
            lambda _done: self._table.bar.tell(tr("Saved as {name}.", name=file.name))
        )
        task.failed.connect(self._messages.report)


def write_png(picture: QImage, file: Path) -> None:
    """Write a picture that only this user may read.

    Raises:
        SystemFault: ``picture-not-saved``.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    try:
        if not QImageWriter(buffer, QByteArray(b"png")).write(picture):
            raise OSError("the picture could not be encoded")
        write_private_bytes(file, bytes(buffer.data().data()))
    except OSError as error:
        raise SystemFault(
            "picture-not-saved",
            "The picture could not be saved.",
            "Choose a folder that you may write to, on a drive with room.",
        ) from error


def caption_lines(table: CompareView) -> tuple[str, ...]:
    """What is seen, at which scale, and how the questioned signature was laid."""
    names = [table.sides[index].role.text() for index in (SPECIMEN, QUESTIONED)]
    signatures = [table.signature(index) for index in (SPECIMEN, QUESTIONED)]
    what = [
        f"{name}: {caption_of(signature)}"
        for name, signature in zip(names, signatures, strict=True)
        if signature is not None
    ]
    mode = table.shown_mode
    how = [told(mode.title)]
    if not mode.uses_ink_only:
        how.append(told(RENDERING_WORDS[table.rendering]))
    how.append(tr("{percent:.0f} %", percent=table.navigation.percent()))
    how.append(table.scale_text)
    if mode.is_laid:
        how += [table.laid.quality_text(), table.laid.turned_text()]
    else:
        turned = map(table.navigation.turn_deg, (SPECIMEN, QUESTIONED))
        how += map(turned_text, names, turned)
    if mode is CompareMode.MAP:
        how.append(table.legend.scope_text())
    return " · ".join(what), " · ".join(part for part in how if part)


def captioned(seen: QImage, lines: Sequence[str], theme: Theme) -> QImage:
    """A picture with lines of text below it, on white whatever the theme is."""
    ratio = seen.devicePixelRatio()
    margin, line_height = theme.px(12), theme.px(20)
    width = seen.width() / ratio
    height = seen.height() / ratio
    foot = 2 * margin + line_height * len(lines)
    sheet = QImage(round(width * ratio), round((height + foot) * ratio), QImage.Format.Format_RGB32)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, seen)
    painter.setFont(theme.font(13, tabular=True))
    metrics = painter.fontMetrics()
    for number, line in enumerate(lines):
        painter.setPen(QColor(LIGHT.text if number == 0 else LIGHT.muted))
        box = QRectF(
            margin, height + margin + number * line_height, width - 2 * margin, line_height
        )
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return sheet
