"""Scanning with SANE, without a scanner."""

from __future__ import annotations

import sys
import threading

import numpy as np
import pytest

from siggui.errors import Cancelled, InputError
from siggui.services.scanner import Scanner, ScannerService

SCANNER = Scanner("test:0", "Acme Flat 1")


def test_page_is_scanned_in_color_at_300_dpi(sane):
    service = ScannerService()
    assert service.scanners() == (SCANNER,)
    page = service.scan(SCANNER, threading.Event())
    assert (page.width, page.height, page.dpi) == (600, 400, 300.0)
    assert (page.pixels[0, 0] == 245).all()
    service.scan(SCANNER, threading.Event())
    assert (sane.inits, sane.closed) == (1, 2)


def test_sixteen_bits_become_eight(sane):
    sane.dtype = np.uint16
    page = ScannerService().scan(SCANNER, threading.Event())
    assert (page.pixels[0, 0] == 245).all()


def test_scan_is_stopped_at_the_next_line(sane):
    cancelled = threading.Event()
    lines = []

    def on_line():
        lines.append(1)
        if len(lines) == 2:
            cancelled.set()

    sane.on_line = on_line
    with pytest.raises(Cancelled):
        ScannerService().scan(SCANNER, cancelled)
    assert len(lines) == 2
    assert sane.closed == 1


def test_jam_is_told_in_a_sentence(sane):
    sane.jammed = True
    with pytest.raises(InputError) as told:
        ScannerService().scan(SCANNER, threading.Event())
    assert told.value.code == "scanner-failed"
    assert "Document feeder jammed." in told.value.message


def test_no_scanner_is_told_in_a_sentence(sane):
    sane.get_devices = list
    with pytest.raises(InputError) as told:
        ScannerService().scanners()
    assert told.value.code == "scanner-none"


@pytest.mark.parametrize(("system", "words"), [("linux", "siggui[scanner]"), ("win32", "folder")])
def test_missing_extra_is_told_in_a_sentence(monkeypatch, system, words):
    monkeypatch.setitem(sys.modules, "sane", None)
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(InputError) as told:
        ScannerService().scanners()
    assert told.value.code == "scanner-missing"
    assert words in str(told.value)
