"""What becomes of the clipboard when the program ends."""

from __future__ import annotations

import logging
import select
import subprocess

from PySide6.QtGui import QGuiApplication

from sni_desktop.core import children
from sni_desktop.export.qt import clipboard_keeper

_WITHIN = 5.0
"""Seconds."""
_log = logging.getLogger(__name__)


def hand_over() -> None:
    """Leave what is on the clipboard to a small program of its own, as the last thing before this one ends.

    On X11 data belong to the program that copied them and go with it, unless a clipboard manager keeps them,
    to which Qt gives them by itself. Other systems keep them, or (Wayland) ask for them when they are copied.
    """
    clipboard, platform = QGuiApplication.clipboard(), QGuiApplication.platformName()
    if platform == "offscreen":
        # Its clipboard would delete the data after Python has ended, which crashes.
        clipboard.clear()
    mime = clipboard.mimeData() if platform == "xcb" and clipboard.ownsClipboard() else None
    formats = [(name, bytes(mime.data(name).data())) for name in mime.formats()] if mime else []
    if formats and not clipboard_keeper.has_manager():
        _keep(clipboard_keeper.packed(formats))


def _keep(packed: bytes) -> None:
    """Start the keeper, and wait until it has the clipboard."""
    try:
        keeper = subprocess.Popen(  # noqa: S603 - this program itself
            children.command(clipboard_keeper),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=children.environment(),
            start_new_session=True,
        )
        assert keeper.stdin is not None  # noqa: S101 - asked for above
        assert keeper.stdout is not None  # noqa: S101 - likewise
        with keeper.stdin as to_keeper:
            to_keeper.write(packed)
        # Its output ends when it has the clipboard.
        select.select([keeper.stdout], [], [], _WITHIN)
    except OSError:
        _log.warning("The clipboard could not be handed over", exc_info=True)
