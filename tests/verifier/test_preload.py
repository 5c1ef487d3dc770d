"""Libraries are opened beforehand, and giving up half way is possible."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from siggui.errors import Cancelled
from siggui.verifier import preload


def test_torch_is_opened_without_being_imported():
    program = (
        "import sys\n"
        "from siggui.verifier.preload import preload_torch, preload_decoders\n"
        "print(len(preload_decoders()), len(preload_torch()), 'torch' in sys.modules,\n"
        "      'cv2' in sys.modules)\n"
        "import torch\n"
        "print(torch.ones(2).sum().item())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120
    )
    counts, total = done.stdout.splitlines()
    decoders, libraries, torch_imported, cv2_imported = counts.split()
    assert int(decoders) >= 2
    assert int(libraries) >= 2
    assert (torch_imported, cv2_imported) == ("False", "False")
    assert float(total) == 2.0


def test_cancelled_between_libraries():
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        preload.preload_torch(cancelled)
    with pytest.raises(Cancelled):
        preload.preload_decoders(cancelled)


def test_package_that_is_not_there(monkeypatch):
    monkeypatch.setattr(preload, "find_spec", lambda name: None)
    assert preload.preload_torch() == []
    assert preload.preload_decoders() == []


def test_file_that_is_no_library_is_passed_over(tmp_path):
    wrong = tmp_path / "lib.so"
    wrong.write_text("hello")
    assert preload._open_all([wrong, tmp_path / "missing.so"], None) == []
