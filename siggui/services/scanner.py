"""Scans pages with SANE, the scanners' interface of Linux; the extra ``siggui[scanner]``.

On other systems, and for scanners that SANE does not know, the scanner's own program writes into
a watched folder.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from siggui.errors import Cancelled, InputError
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.imaging.document import Image

SCAN_DPI = 300
_COLOR = ("Color", "24bit Color", "Color24", "24 bit Color", "True Gray", "Gray", "Grayscale")


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner that SANE knows.

    Attributes:
        name: For SANE.
        label: For the clerk.
    """

    name: str
    label: str


class ScannerService:
    """Speaks to scanners; any thread may call it, one at a time gets through.

    SANE may be started once in a process, and is left running until it ends.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sane: Any = None

    def scanners(self) -> tuple[Scanner, ...]:
        """List what is switched on; looking on the network takes seconds.

        Raises:
            InputError: ``scanner-missing`` where the extra is not installed, ``scanner-none``.
        """
        with self._lock:
            sane = self._started()
            try:
                devices = sane.get_devices()
            except sane.error as error:
                raise _failed(error) from error
        if not devices:
            raise InputError(
                "scanner-none",
                "No scanner was found.",
                "Switch it on and try again, or watch the folder that it writes to.",
            )
        return tuple(
            Scanner(str(name), f"{maker} {model}".replace("Noname ", "").strip())
            for name, maker, model, _kind in devices
        )

    def scan(self, scanner: Scanner, cancelled: threading.Event) -> Image:
        """Scan one page at 300 dpi, in color where the scanner can.

        Args:
            scanner: One of :meth:`scanners`.
            cancelled: Stops the scanner at the next line.

        Raises:
            InputError: ``scanner-missing``, ``scanner-failed``.
            Cancelled: As asked for.
        """
        import numpy as np

        from siggui.imaging.document import from_pixels

        with self._lock:
            sane = self._started()
            try:
                device = sane.open(scanner.name)
                try:
                    _set_up(device)
                    dpi = float(device.resolution)
                    device.start()

                    # Raising in here would end the process; the scanner has to be told.
                    def on_line(_line: int, _lines: int) -> None:
                        if cancelled.is_set():
                            device.cancel()

                    pixels = device.arr_snap(progress=on_line)
                finally:
                    device.close()
            except (sane.error, AttributeError, RuntimeError, TypeError, ValueError) as error:
                if cancelled.is_set():
                    raise Cancelled from error
                raise _failed(error) from error
        if cancelled.is_set():
            raise Cancelled
        if pixels.dtype != np.uint8:
            pixels = (pixels >> 8).astype(np.uint8)
        return from_pixels(pixels, dpi)

    def _started(self) -> Any:  # noqa: ANN401 - a library without types
        if self._sane is None:
            try:
                import sane
            except ImportError as error:
                raise _missing() from error
            sane.init()
            self._sane = sane
        return self._sane


def _set_up(device: Any) -> None:  # noqa: ANN401 - a library without types
    """Color, 300 dpi or the nearest there is, the whole glass."""
    options = device.opt
    modes = options["mode"].constraint if "mode" in options else None
    known = [mode for mode in _COLOR if mode in (modes or ())]
    if known:
        device.mode = known[0]
    limits = options["resolution"].constraint if "resolution" in options else None
    device.resolution = _nearest(limits)
    for name in ("br_x", "br_y"):
        limit = options[name].constraint if name in options else None
        if isinstance(limit, tuple):
            setattr(device, name, limit[1])


def _nearest(limits: Any) -> float:  # noqa: ANN401 - a range or a list, as SANE has it
    """The resolution nearest to 300 dpi.

    >>> _nearest((50.0, 1200.0, 1.0)), _nearest([75, 150, 600]), _nearest(None)
    (300.0, 150.0, 300.0)
    """
    if isinstance(limits, list) and limits:
        return float(min(limits, key=lambda dpi: abs(dpi - SCAN_DPI)))
    least, most = limits[:2] if isinstance(limits, tuple) else (SCAN_DPI, SCAN_DPI)
    return float(min(max(SCAN_DPI, least), most))


def _missing() -> InputError:
    if sys.platform.startswith("linux"):
        return InputError(
            "scanner-missing",
            "Scanning is not installed.",
            "Ask your IT desk for siggui[scanner], or watch the folder that the scanner writes to.",
        )
    return InputError(
        "scanner-missing",
        "siggui itself scans on Linux only.",
        "Let the scanner's own program write into a folder, and watch that folder.",
    )


def _failed(error: Exception) -> InputError:
    # SANE's own words are few and plain: "Device busy", "Document feeder jammed".
    return InputError(
        "scanner-failed",
        say(
            "The scanner did not scan: {why}.",
            why=str(error).rstrip(".") or say("it gave no reason"),
        ),
        "Look at the scanner, then try again.",
    )
