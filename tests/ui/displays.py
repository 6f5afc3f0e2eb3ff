"""A display of its own for a program that is driven from outside, without a window manager."""

from __future__ import annotations

import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 90.0
"""Seconds."""


@contextmanager
def xvfb(folder: Path, size: tuple[int, int] = (1280, 1024)) -> Iterator[str]:
    """Start a display; return its name. ``folder`` gets its log, and its picture in Xvfb_screen0.

    Without -noreset it would begin anew whenever its last client leaves, and refuse a program that comes at
    that moment.
    """
    number, log = folder / "display", folder / "Xvfb.log"
    screen = ["-screen", "0", "{}x{}x24".format(*size), "-fbdir", str(folder)]
    with number.open("w") as told, log.open("w") as said:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(told.fileno()), *screen, "-nolisten", "tcp", "-noreset"],
            pass_fds=[told.fileno()],
            stdout=said,
            stderr=said,
        )
    try:
        end = time.monotonic() + _PATIENCE
        while not (name := number.read_text()).endswith("\n"):
            assert time.monotonic() < end, log.read_text()
            time.sleep(0.02)
        yield f":{name.strip()}"
    finally:
        server.terminate()
        server.wait(_PATIENCE)
