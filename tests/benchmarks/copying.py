"""How long the window stands still when one copies a chart, and how long until it can be pasted.

Run by hand: ``python tests/benchmarks/copying.py [ROUNDS]``. Ctrl+C is pressed in the real window, for each
size of copies and several questions, while a timer beats once a millisecond. The longest turn of the event
loop is what a user feels (aim: under 100 milliseconds by the clock). The first line is of no copy at all.
Beside it: how long after the key the copy is on the clipboard, and how long the same takes when it is made at
once, on the window's own thread, which is what is not done.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from clicks import Turn, longest_turn, report, wait_until

if TYPE_CHECKING:
    from sni_desktop.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
AIM = 100
QUESTIONS = ("adoption", "platforms", "purposes", "impact")


def copy(window: MainWindow) -> None:
    """Press Ctrl+C."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(window.view.card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def until_there(window: MainWindow) -> float:
    """Copy, and return the milliseconds until the copy is on the clipboard."""
    from PySide6.QtWidgets import QApplication

    clipboard = QApplication.clipboard()
    clipboard.setText("before")
    start = time.perf_counter()
    copy(window)
    while clipboard.mimeData().hasText():
        QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def at_once(window: MainWindow) -> float:
    """Return the milliseconds that the same takes without a thread."""
    from sni_desktop.export.qt.clipboard import picture_formats
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.export.sizes import size

    store = window.copies._store
    assert store.figure is not None
    start = time.perf_counter()
    picture_formats(Picture(store.figure, size(store.size), store.speaker, window.view.card.family))
    return 1000 * (time.perf_counter() - start)


def measure(rounds: int) -> None:
    """Measure, and print a table."""
    from PySide6.QtCore import QThreadPool

    from sni_desktop.app import Application
    from sni_desktop.export.qt.handover import hand_over
    from sni_desktop.export.sizes import SIZES

    application = Application(["sni-desktop"])
    window, store = application.window, application.store
    window.resize(1220, 780)
    window.show()
    wait_until(lambda: application.is_ready)
    print(f"{'nothing copied':40} {report([longest_turn(lambda: None) for _time in range(10)])}")
    everything: list[Turn] = []
    for area in SIZES:
        store.resize(area.id)
        turns, there, alone = [], [], []
        for _round in range(rounds):
            for question in QUESTIONS:
                window.navigator.tree.setCurrentIndex(
                    window.navigator.model.find("sni-social-media", question)
                )
                wait_until(lambda: store.figure is not None)
                turns.append(longest_turn(lambda: copy(window)))
                there.append(until_there(window))
                alone.append(at_once(window))
        everything += turns
        print(
            f"{area.id:40} {report(turns)}   {statistics.median(there):6.0f} {statistics.median(alone):6.0f}"
        )
    print(f"{'all copies':40} {report(everything)}")
    application.window.close_now()
    QThreadPool.globalInstance().waitForDone()
    hand_over()


def main(rounds: int) -> None:
    """Measure in a home of its own."""
    print(f"Longest turn of the event loop after Ctrl+C, in milliseconds (aim: under {AIM} by the clock)")
    print(f"{'':40} copies   work:  middle  95 % most   clock: middle  95 % most    there at once")
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        measure(rounds)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
