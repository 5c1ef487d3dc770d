"""A scanner that is not there: what siggui uses of python-sane, with a page of grey steps."""

from __future__ import annotations

import types

import numpy as np


class Error(Exception):
    """SANE's only one."""


class _Option:
    def __init__(self, constraint):
        self.constraint = constraint


class _Device:
    def __init__(self, sane):
        self.opt = {
            "mode": _Option(["Lineart", "Gray", "Color"]),
            "resolution": _Option([75, 150, 300, 600]),
            "br_x": _Option((0.0, 210.0, 1.0)),
            "br_y": _Option((0.0, 297.0, 1.0)),
        }
        self._sane = sane
        self._stopped = False
        self.mode = self.resolution = self.br_x = self.br_y = None

    def start(self):
        if self._sane.jammed:
            raise Error("Document feeder jammed")

    def cancel(self):
        self._stopped = True

    def close(self):
        self._sane.closed += 1

    def arr_snap(self, progress):
        for line in range(1, 5):
            self._sane.on_line()
            progress(line, 4)
            if self._stopped:
                raise Error("Operation was canceled")
        assert (self.mode, self.br_x, self.br_y) == ("Color", 210.0, 297.0)
        page = np.full((400, 600, 3), 245, self._sane.dtype)
        page[100:200, 100:500] = np.linspace(20, 60, 400, dtype=np.uint8)[None, :, None]
        return page * 256 if self._sane.dtype == np.uint16 else page


def make_sane(devices=(("test:0", "Acme", "Flat 1", "flatbed scanner"),)):
    """A module to put into ``sys.modules`` as ``sane``."""
    sane = types.ModuleType("sane")
    sane.error, sane.jammed, sane.closed, sane.inits = Error, False, 0, 0
    sane.dtype, sane.on_line = np.uint8, lambda: None
    sane.get_devices = lambda: list(devices)
    sane.open = lambda name: _Device(sane)

    def init():
        sane.inits += 1

    sane.init = init
    return sane
