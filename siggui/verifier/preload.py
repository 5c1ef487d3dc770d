"""Load torch's libraries before Python does, without holding up the other threads.

``import torch`` opens shared libraries of about a gigabyte while it holds the interpreter's lock;
from a cold disk that takes seconds, in which no other thread moves and a window freezes. The same
libraries opened beforehand through ``ctypes`` are opened with the lock released; the import then
finds them already there.
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


def preload_torch(cancelled: Event | None = None) -> list[str]:
    """Open torch's shared libraries with the interpreter's lock released; imports nothing.

    A library that cannot be opened is left for ``import torch``, which says why in its own words.

    Returns:
        Names of the libraries that were opened.

    Raises:
        Cancelled: ``cancelled`` was set; looked at between the libraries.
    """
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return []
    folder = Path(spec.origin).parent / "lib"
    names = _WINDOWS if sys.platform == "win32" else _LINUX
    opened = []
    for name in names:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled
        if (folder / name).exists() and _open(folder / name):
            opened.append(name)
    return opened


def _open(path: Path) -> bool:
    if sys.platform == "win32":
        load = ctypes.WinDLL("kernel32").LoadLibraryExW
        load.argtypes = [ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32]
        load.restype = ctypes.c_void_p
        return bool(load(str(path), None, _LOAD_WITH_ALTERED_SEARCH_PATH))
    # Not ctypes.CDLL(path): that one calls dlopen with the lock held. A foreign function that is
    # called through ctypes is called without it, so dlopen itself is called as one.
    open_library = ctypes.CDLL(None).dlopen
    open_library.argtypes = [ctypes.c_char_p, ctypes.c_int]
    open_library.restype = ctypes.c_void_p
    # Local, as Python itself opens extension modules: torch's symbols must not leak into others.
    flags = os.RTLD_NOW | (os.RTLD_GLOBAL if path.name == "libtorch_global_deps.so" else 0)
    return bool(open_library(os.fsencode(path), flags))
