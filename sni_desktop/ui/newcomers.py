"""Files that later starts of the program hand to this one, the first; see `sni_desktop.core.instance`."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sni_desktop.core.instance import ANSWER, LONGEST, PATIENCE, request_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from sni_desktop.core.instance import Request

_log = logging.getLogger(__name__)
_MANY = 32
"""Starts that may wait at the same time."""
_PAUSE = 0.1
"""Seconds."""


class Newcomer:
    """A later start that waits for an answer. It is answered once: taken by the window, or given up."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self._answer, self._answered = Lock(), Event()
        self._is_taken = False

    def take(self) -> bool:
        """Say that its files will be opened; tell whether it still waits for that."""
        if not self._answer.acquire(blocking=False):
            return False
        self._is_taken = True
        self._answered.set()
        return True

    def give_up(self) -> None:
        """Wait no more."""
        self._answer.acquire(blocking=False)
        self._answered.set()

    def waits(self) -> bool:
        """Wait for an answer, and tell whether it was taken."""
        self._answered.wait(PATIENCE)
        self.give_up()
        return self._is_taken


class Newcomers(QObject):
    """Listens for later starts on a thread. The window's own answers them: one that hangs is found out."""

    _came = Signal(object)

    def __init__(
        self, address: str, welcome: Callable[[Request], object], parent: QObject | None = None
    ) -> None:
        """Listen at an address, which is free or left over; OSError if one cannot listen there."""
        super().__init__(parent)
        if sys.platform != "win32":
            # The lock is ours: whoever listened there is gone.
            Path(address).unlink(missing_ok=True)
        self._address, self._welcome = address, welcome
        self._waiting: Newcomer | None = None
        self._end = Event()
        self._listener = Listener(address, backlog=_MANY)
        self._came.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._listen, name="newcomers", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; who waits is not taken."""
        self._end.set()
        if (waiting := self._waiting) is not None:
            waiting.give_up()
        with suppress(OSError), Client(self._address):
            pass  # the thread wakes up
        self._thread.join(PATIENCE)
        self._listener.close()

    @Slot(object)
    def _answer(self, newcomer: Newcomer) -> None:
        if newcomer.take():
            self._welcome(newcomer.request)

    # On the thread

    def _listen(self) -> None:
        while not self._end.is_set():
            try:
                with self._listener.accept() as connection:
                    if not self._end.is_set():
                        self._hear(connection)
            except (OSError, EOFError) as error:
                _log.info("A later start was not heard: %s", error)
                self._end.wait(_PAUSE)  # it may go on like this

    def _hear(self, connection: Connection) -> None:
        if not connection.poll(PATIENCE):
            return
        request = request_of(connection.recv_bytes(LONGEST))
        # Something to read after the message is its end: the other has stopped waiting while we stood still.
        if request is None or connection.poll():
            return
        self._waiting = newcomer = Newcomer(request)
        self._came.emit(newcomer)
        if newcomer.waits():
            connection.send_bytes(ANSWER)
        self._waiting = None
