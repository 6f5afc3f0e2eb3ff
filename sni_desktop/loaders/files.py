"""Opening a file that a person chose: what can be wrong before anything is read."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Count, _

if TYPE_CHECKING:
    from pathlib import Path

_MEGABYTE = 1_000_000


def check_is_file(path: Path, folder: str) -> None:
    """Raise UserError if there is no file, nor a folder that holds a file called ``folder``.

    Pipes and devices may never end, and opening one may wait for ever.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise UserError(
                _("{name} is a device or a connection, not a file.").of(name=path.name),
                _("Choose a file with answers or figures."),
            )
        if not (stat.S_ISDIR(mode) and (path / folder).is_file()):
            path.open("rb").close()
    except OSError as error:
        raise unreadable(path, error) from error


def checked_size(path: Path, largest: int) -> int:
    """Return the size of a file in bytes.

    UserError if there is no such file, if it is a folder, if it may not be read, if it is empty or if it is
    larger than ``largest`` bytes.
    """
    try:
        with path.open("rb"):
            size = path.stat().st_size
    except OSError as error:
        raise unreadable(path, error) from error
    if size == 0:
        raise UserError(
            _("{name} is empty.").of(name=path.name),
            _("Choose another file, or export it again from the survey tool."),
        )
    if size > largest:
        raise UserError(
            _("{name} is too large.").of(name=path.name),
            _("Files of up to {size} MB can be opened; leave out some columns or rows.").of(
                size=Count(largest // _MEGABYTE)
            ),
        )
    return size


def too_little_memory(path: Path) -> UserError:
    """Return what to tell a person about a file that does not fit."""
    return UserError(
        _("{name} needs more memory than there is.").of(name=path.name),
        _("Close other programs, or leave out some columns or rows."),
    )


def unreadable(path: Path, error: OSError) -> UserError:
    """Return what to tell a person about a file that the system does not give us."""
    if isinstance(error, FileNotFoundError):
        return UserError(
            _("{name} does not exist.").of(name=path.name),
            _("It may have been moved or renamed; choose it again."),
        )
    # Windows says "permission denied" of a folder.
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return UserError(
            _("{name} is a folder, not a file.").of(name=path.name),
            _("Choose a file inside the folder."),
        )
    if isinstance(error, PermissionError):
        return UserError(
            _("{name} may not be read.").of(name=path.name),
            _("Close it in other programs, or ask its owner for permission to read it."),
        )
    return UserError(
        _("{name} could not be read.").of(name=path.name),
        _("Check the disk or the network, then try again."),
    )
