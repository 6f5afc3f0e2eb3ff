"""Garbage is looked for on the window's thread, and in pauses.

Python looks for it on whatever thread happens to allocate; on one of the pool it would destroy widgets that
nobody uses any more, which Qt allows on the window's thread alone. And a full look takes longer than a click
should.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_OFTEN = 1000
_PAUSE = 2000
"""Milliseconds without a new chart, after which there is time to look through everything."""
_MANY = 5000
"""Objects made since the last look, from which on the new ones are looked through."""


class Garbage(QObject):
    """Takes the place of Python's own collector as long as a window is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._often, self._pause = QTimer(self), QTimer(self)
        self._often.setInterval(_OFTEN)
        self._often.timeout.connect(self._look_at_new)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(gc.collect)

    def begin(self) -> None:
        """Begin to look; what is loaded by now stays, and need not be looked at again."""
        gc.freeze()
        self._often.start()

    def wait_for_pause(self) -> None:
        """Look through everything once nothing has been asked for a while."""
        self._pause.start()

    def _look_at_new(self) -> None:
        if gc.get_count()[0] > _MANY:
            gc.collect(1)
