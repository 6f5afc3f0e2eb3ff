"""Writing a file so that it is wholly there or as it was before, whatever happens meanwhile.

The new content is written beside the old, brought to the disk, and then takes its name in one step.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_ABANDONED = 3600.0
"""Seconds after which a file that was being written belongs to a program that ended."""


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream to write; when all went well its content is the file's.

    Otherwise the file is as before. UserError if it cannot be written: a full disk, a folder that may not be
    written or is gone, a file that is open in another program.
    """
    # What is written is the file itself, not a link to it.
    target = path.resolve()
    partial = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        _tidy(target)
        try:
            with _new(partial, target) as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(target)
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise
        _settle(target.parent)
    except OSError as error:
        raise unwritable(path, error) from error


def _new(partial: Path, target: Path) -> BinaryIO:
    """Return a new file with the permissions of the one it is to replace, else those of any new file."""
    descriptor = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    # Some file systems keep no permissions; the content matters more.
    with suppress(OSError):
        partial.chmod(stat.S_IMODE(target.stat().st_mode))
    return os.fdopen(descriptor, "w+b")


def _tidy(target: Path) -> None:
    """Remove what was left by a program that ended while it wrote this file."""
    for left in target.parent.glob(f".{_plain(target.name[:80])}.????????.part"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _plain(name: str) -> str:
    """Return a pattern that only this name matches."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def _settle(folder: Path) -> None:
    """Bring the new name to the disk too, where a folder can be opened; the content is there already."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def unwritable(path: Path, error: OSError) -> UserError:
    """Return what to tell a person about a file that could not be written."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return UserError(
            _("There is not enough room on the disk for {name}.").of(name=path.name),
            _("Free some space or choose another disk; the file there is as it was."),
        )
    if isinstance(error, FileNotFoundError):
        return UserError(
            _("The folder of {name} is not there any more.").of(name=path.name),
            _("Choose another folder, or connect the disk again."),
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UserError(
            _("{name} may not be written.").of(name=path.name),
            _("Close it in other programs, or choose a folder that you may write in."),
        )
    return UserError(
        _("{name} could not be written.").of(name=path.name),
        _("Check the disk or the network, then try again."),
    )
