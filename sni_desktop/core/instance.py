"""One running program for each person and display: a later start hands its files to the first.

A lock says which program is the first, from its start to its end, however it ends. Files go to it through a
socket of the file system (a named pipe on Windows), which is no network connection. Python's own module for
both is used, since Qt's would bring the network and Kerberos into the program for this alone. Plain bytes are
read from it, never pickled objects. Nothing here knows Qt, so that a later start is over in a moment.
"""

from __future__ import annotations

import os
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from sni_desktop.core.lock import taken
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from typing import BinaryIO

MOST_FILES = 20
"""How many files one start opens: each has a window of its own."""
PATIENCE = 5.0
"""Seconds that a start waits for the first program; one that does not answer by then is taken to hang."""
LONGEST = 200_000
"""Bytes of a message."""
ANSWER = b"taken"

_LONGEST_PATH = 4096
_LONGEST_TOKEN = 500
_PAUSE = 0.05
_NAME = "sni-explorer"


@dataclass(frozen=True)
class Request:
    """What another start wants: files, and a token by which the desktop lets windows come to the front."""

    files: tuple[Path, ...]
    token: str = ""


def files_in(arguments: list[str]) -> tuple[Path, ...]:
    """Return the files among arguments of the command line, wherever another program looks for them from."""
    return tuple(Path(each).absolute() for each in arguments if each and not each.startswith("-"))


class Instance:
    """This program's place among those that run: the first, a later one, or alone if that cannot be told."""

    def __init__(self) -> None:
        """Become the first, if there is none."""
        self._lock: BinaryIO | None = None
        self._folder = _folder()
        self._name = f"{_NAME}-{_session()}"
        self._is_alone = False
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._is_alone = not _is_ours(self._folder)
        except OSError:
            self._is_alone = True
        self._try_to_be_first()

    @property
    def is_first(self) -> bool:
        """Whether later starts hand their files to this program."""
        return self._lock is not None

    @property
    def address(self) -> str:
        """Where the first program listens."""
        if sys.platform == "win32":
            return rf"\\.\pipe\{self._name}"
        return str(self._folder / f"{self._name}.socket")

    def hand_over(self, files: tuple[Path, ...]) -> bool:
        """Give files to the first program, and tell whether it took them.

        If not, this program opens them itself: there was no first one, it has ended meanwhile (then this one
        is the first now), or it hangs.
        """
        end = time.monotonic() + PATIENCE
        while not self._is_alone and not self.is_first and (left := end - time.monotonic()) > 0:
            if self._told(files, left):
                return True
            # It may still be starting, or just have ended.
            time.sleep(_PAUSE)
            self._try_to_be_first()
        return False

    def release(self) -> None:
        """Be the first no more."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _try_to_be_first(self) -> None:
        if self._is_alone or self.is_first:
            return
        try:
            self._lock = taken(self._folder / f"{self._name}.lock")
        except OSError as error:
            # Unless another program is the first, there can be none here.
            held = isinstance(error, PermissionError if sys.platform == "win32" else BlockingIOError)
            self._is_alone = not held

    def _told(self, files: tuple[Path, ...], seconds: float) -> bool:
        """Tell the first program, on a thread: a program that hangs may block whoever connects to it."""
        answers: list[bytes] = []

        def tell() -> None:
            from multiprocessing.connection import Client  # noqa: PLC0415 - for a later start alone

            with suppress(OSError, EOFError), Client(self.address) as first:
                first.send_bytes(message(files, _token()))
                if first.poll(seconds):
                    answers.append(first.recv_bytes(len(ANSWER)))

        _let_come_to_front()
        thread = Thread(target=tell, name="hand over", daemon=True)
        thread.start()
        thread.join(seconds)
        return answers == [ANSWER]


def message(files: tuple[Path, ...], token: str) -> bytes:
    """Return what a later start says."""
    import json  # noqa: PLC0415 - the first start says nothing

    return json.dumps({"files": [str(each) for each in files], "token": token}).encode()


def request_of(content: bytes) -> Request | None:
    """Return what a later start wants; None if it is not this program that speaks."""
    import json  # noqa: PLC0415 - once there is a later start

    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("files"), list):
        return None
    files, token = told["files"], told.get("token")
    if not all(isinstance(each, str) and _is_path(each) for each in files):
        return None
    if not isinstance(token, str) or len(token) > _LONGEST_TOKEN or not token.isprintable():
        token = ""
    return Request(tuple(map(Path, files)), token)


def _is_path(text: str) -> bool:
    return len(text) <= _LONGEST_PATH and "\0" not in text and Path(text).is_absolute()


def _folder() -> Path:
    """Return a folder that no other person may write to."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / _NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / _NAME
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir() and _is_ours(Path(runtime)):
        return Path(runtime) / _NAME
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / _NAME


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder belongs to this person; root may have been given another one's by sudo."""
    if sys.platform == "win32":
        return True
    found = folder.stat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o022


def _session() -> str:
    """Return a short name of who looks at which display of which machine."""
    names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM", "USERDOMAIN", "USERNAME", "SESSIONNAME")
    # Some file managers name the screen too, ":0.0", the menu beside them does not.
    parts = [os.environ.get(name, "").removesuffix(".0") for name in names]
    if sys.platform != "win32":
        # Without a folder of the system's, the home may be shared with other machines.
        parts += [os.uname().nodename, str(os.getuid())]
    return f"{zlib.crc32(repr(parts).encode(errors='replace')):08x}"


def _token() -> str:
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")[:_LONGEST_TOKEN]


def _let_come_to_front() -> None:
    """Windows lets only the program come to the front that was started last, or whom that one allows to."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this alone

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
