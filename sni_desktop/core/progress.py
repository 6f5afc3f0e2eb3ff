"""Progress and cancel for work that runs in the background, without knowing who shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable


class Progress:
    """Handed to long work: it reports the part done and is told to stop.

    ``on_report`` is called in the worker's thread with the part done (0 to 1).
    """

    def __init__(self, on_report: Callable[[float], None] = lambda _part: None) -> None:
        self._on_report = on_report
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report. Safe from any thread."""
        self._cancelled = True

    def report(self, part: float) -> None:
        """Say that ``part`` (0 to 1) is done. Raises `CancelledError` if the user asked to stop."""
        if self._cancelled:
            raise CancelledError
        self._on_report(min(max(part, 0.0), 1.0))
