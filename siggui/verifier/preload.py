"""Load large shared libraries before Python does, without holding up the other threads.

``import torch`` opens shared libraries of about a gigabyte while it holds the interpreter's lock;
from a cold disk that takes seconds, in which no other thread moves and a window freezes. The same
libraries opened beforehand through ``ctypes`` are opened with the lock released; the import then
finds them already there. OpenCV and PDFium are smaller and get the same treatment.

While one thread opens a library, any other that does so waits, and one that gets there by an
``import`` waits with the interpreter's lock in its hand. So open and import things one after the
other, in one thread.
"""

from __future__ import annotations

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from threading import Event

from siggui.errors import Cancelled

# In the order in which they depend on each other; those that a build lacks are passed over.
_LINUX = (
    "libtorch_global_deps.so",
    "libc10.so",
    "libtorch_cpu.so",
    "libc10_cuda.so",
    "libtorch_cuda.so",
    "libtorch.so",
    "libtorch_python.so",
)
_WINDOWS = ("c10.dll", "torch_cpu.dll", "c10_cuda.dll", "torch_cuda.dll", "torch_python.dll")
_LOAD_WITH_ALTERED_SEARCH_PATH = 0x8

if sys.platform != "win32":
    # Not ctypes.CDLL(path): that one calls dlopen with the lock held. A foreign function that is
    # called through ctypes is called without it, so dlopen itself is called as one. It is looked
    # up here, once, because looking it up waits for a dlopen in another thread, lock held.
    _dlopen = ctypes.CDLL(None).dlopen
    _dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    _dlopen.restype = ctypes.c_void_p


def preload_torch(cancelled: Event | None = None) -> list[str]:
    """Open torch's shared libraries with the interpreter's lock released; imports nothing.

    A library that cannot be opened is left for ``import torch``, which says why in its own words.

    Returns:
        Names of the libraries that were opened.

    Raises:
        Cancelled: ``cancelled`` was set; looked at between the libraries.
    """
    folder = _folder("torch")
    if folder is None:
        return []
    names = _WINDOWS if sys.platform == "win32" else _LINUX
    return _open_all([folder / "lib" / name for name in names], cancelled)


def preload_decoders(cancelled: Event | None = None) -> list[str]:
    """Open the shared libraries of OpenCV, numpy and PDFium as :func:`preload_torch` does.

    Returns:
        Names of the libraries that were opened.

    Raises:
        Cancelled: ``cancelled`` was set.
    """
    suffix = ".pyd" if sys.platform == "win32" else ".so"
    wanted = (
        ("numpy", f"_core/_multiarray_umath*{suffix}"),
        ("cv2", f"cv2*{suffix}"),
        ("pypdfium2_raw", "*pdfium.*"),
    )
    paths: list[Path] = []
    for package, pattern in wanted:
        folder = _folder(package)
        if folder is not None:
            paths += sorted(folder.glob(pattern))
    return _open_all([path for path in paths if path.suffix in (".so", ".pyd", ".dll")], cancelled)


def _folder(package: str) -> Path | None:
    spec = find_spec(package)
    return None if spec is None or spec.origin is None else Path(spec.origin).parent


def _open_all(paths: list[Path], cancelled: Event | None) -> list[str]:
    opened = []
    for path in paths:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled
        if path.exists() and _open(path):
            opened.append(path.name)
    return opened


def _open(path: Path) -> bool:
    if sys.platform == "win32":
        load = ctypes.WinDLL("kernel32").LoadLibraryExW
        load.argtypes = [ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32]
        load.restype = ctypes.c_void_p
        return bool(load(str(path), None, _LOAD_WITH_ALTERED_SEARCH_PATH))
    # Local, as Python itself opens extension modules: torch's symbols must not leak into others.
    flags = os.RTLD_NOW | (os.RTLD_GLOBAL if path.name == "libtorch_global_deps.so" else 0)
    return bool(_dlopen(os.fsencode(path), flags))
