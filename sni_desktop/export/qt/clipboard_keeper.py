"""A small program that keeps a clipboard on X11 after the one that copied has ended, until the next copy.

It reads the data from its input, and closes its output as soon as it has the clipboard. It needs nothing of
the package, so that it starts quickly.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def packed(formats: Iterable[tuple[str, bytes]]) -> bytes:
    """Return formats as the keeper reads them."""
    return json.dumps([(name, b64encode(data).decode("ascii")) for name, data in formats]).encode("ascii")


def has_manager() -> bool:
    """Tell whether this display has a clipboard manager (the ICCCM's CLIPBOARD_MANAGER has an owner)."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, b"CLIPBOARD_MANAGER", 0)))
    finally:
        x11.XCloseDisplay(display)


def main() -> int:
    """Keep what comes from the input; return the exit code."""
    from PySide6.QtCore import QMimeData, QTimer  # noqa: PLC0415 - not where the functions above are used
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    data = QMimeData()
    for name, content in json.loads(sys.stdin.buffer.read()):
        data.setData(name, b64decode(content))
    clipboard = app.clipboard()
    clipboard.setMimeData(data)
    clipboard.dataChanged.connect(lambda: None if clipboard.ownsClipboard() else app.quit())
    # Once the request has been sent, the one that waits at the other end may go.
    QTimer.singleShot(0, _let_go)
    return app.exec()


def _let_go() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
