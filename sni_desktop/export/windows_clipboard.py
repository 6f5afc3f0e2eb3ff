"""The clipboard of Windows, which Qt serves too little: Office ignores the PNG that Qt puts there.

Written after Microsoft's documentation; it has not been tried on Windows yet.
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERS = {"CF_UNICODETEXT": 13, "CF_DIB": 8, "CF_ENHMETAFILE": 14}
"""Formats that Windows knows by number; all others are registered by their names."""
_MOVABLE = 0x0002
_TRIES, _PAUSE = 5, 0.01
"""Another program may have the clipboard open for a moment; seconds."""


def put(formats: Sequence[tuple[str, bytes]], owner: int) -> None:
    """Put formats on the clipboard in the name of a window (its handle). OSError if that is not possible."""
    if sys.platform != "win32":
        raise OSError("this is not Windows")
    _put(formats, owner)


def _put(formats: Sequence[tuple[str, bytes]], owner: int) -> None:
    user = _library("user32")
    tries = 0
    while not user.OpenClipboard(owner):
        tries += 1
        if tries == _TRIES:
            raise OSError("another program holds the clipboard")
        time.sleep(_PAUSE)
    try:
        if not user.EmptyClipboard():
            raise OSError("the clipboard could not be emptied")
        for name, data in formats:
            number = _NUMBERS.get(name) or user.RegisterClipboardFormatW(name)
            handle = _metafile(data) if name == "CF_ENHMETAFILE" else _memory(data)
            # What the clipboard has taken belongs to it.
            if not user.SetClipboardData(number, handle):
                raise OSError(f"{name} was refused")
    finally:
        user.CloseClipboard()


def _memory(data: bytes) -> int:
    kernel = _library("kernel32")
    handle = kernel.GlobalAlloc(_MOVABLE, len(data))
    place = kernel.GlobalLock(handle) if handle else None
    if not place:
        raise OSError("there is no memory for the clipboard")
    ctypes.memmove(place, data, len(data))
    kernel.GlobalUnlock(handle)
    return int(handle)


def _metafile(data: bytes) -> int:
    handle = _library("gdi32").SetEnhMetaFileBits(len(data), data)
    if not handle:
        raise OSError("Windows does not take the metafile")
    return int(handle)


_SIGNATURES: dict[str, dict[str, tuple[Any, list[Any]]]] = {
    "user32": {
        "OpenClipboard": (ctypes.c_int, [ctypes.c_void_p]),
        "EmptyClipboard": (ctypes.c_int, []),
        "CloseClipboard": (ctypes.c_int, []),
        "RegisterClipboardFormatW": (ctypes.c_uint, [ctypes.c_wchar_p]),
        "SetClipboardData": (ctypes.c_void_p, [ctypes.c_uint, ctypes.c_void_p]),
    },
    "kernel32": {
        "GlobalAlloc": (ctypes.c_void_p, [ctypes.c_uint, ctypes.c_size_t]),
        "GlobalLock": (ctypes.c_void_p, [ctypes.c_void_p]),
        "GlobalUnlock": (ctypes.c_int, [ctypes.c_void_p]),
    },
    "gdi32": {"SetEnhMetaFileBits": (ctypes.c_void_p, [ctypes.c_uint, ctypes.c_char_p])},
}
"""Handles are pointers, which ctypes would cut to 32 bits if it were not told."""


def _library(name: str) -> Any:
    library = ctypes.CDLL(name)
    for function, (result, arguments) in _SIGNATURES[name].items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library
