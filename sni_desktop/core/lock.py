"""Locks between programs: files that one program has at a time, and that the system takes back from it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


def taken(path: Path) -> BinaryIO:
    """Return a locked file, which is free again once it is closed, or its program has ended in any way.

    BlockingIOError or PermissionError if another program has it, another OSError if it cannot be had at all.
    """
    stream = path.open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there is none elsewhere

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - there is none on Windows

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        stream.close()
        raise
    return stream
