"""The clipboard of macOS, where Qt gives types that it does not know private names.

Needs pyobjc, which is not one of the requirements. Written after Apple's documentation; it has not been tried
on macOS yet.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def put(formats: Sequence[tuple[str, bytes]]) -> None:
    """Put types (such as "public.png") on the pasteboard. ImportError without pyobjc; OSError if refused."""
    kit, foundation = import_module("AppKit"), import_module("Foundation")
    board = kit.NSPasteboard.generalPasteboard()
    board.clearContents()
    for name, data in formats:
        if not board.setData_forType_(foundation.NSData.dataWithBytes_length_(data, len(data)), name):
            raise OSError(f"{name} was refused")
