"""Time to the first picture and to the interactive chart, as ratios to bare windows.

Run by hand: ``python tests/benchmarks/startup.py [ROUNDS]``. Each round starts four fresh processes one after
the other (so that a slow moment of the machine hits all of them), and the medians of all rounds are
compared:

- a bare painted QMainWindow, against the program's first painted chart (aim: at most 1.5);
- a bare window with one pyqtgraph plot, painted, against the interactive chart (aim: at most 1.3).

Times run from the start of the process to the end of the paint event, by the clock of the machine.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_REPORT = """
def report():
    import sys, time
    loaded = ["pyqtgraph" in sys.modules, "pandas" in sys.modules, "numpy" in sys.modules]
    print(repr(time.time()), *loaded, flush=True)
"""

BARE_WINDOW = (
    _REPORT
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        report()
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = Window()
window.resize(1220, 780)
window.show()
app.exec()
"""
)

BARE_PLOT = (
    _REPORT
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph as pg
class Plot(pg.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        report()
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1220, 780)
plot = Plot()
plot.plot([0, 1], [27, 42])
window.setCentralWidget(plot)
window.show()
app.exec()
"""
)

# The two programs below watch the real application from outside: its own signals, and its own paint event.
FIRST_CHART = (
    _REPORT
    + """
import gc, sys
gc.disable()
from sni_desktop.app import Application
application = Application(sys.argv[:1])
def painted():
    report()
    application.window.close()
application.window.view.card.painted.connect(painted)
application.run()
"""
)

INTERACTIVE_CHART = (
    _REPORT
    + """
import gc, sys
gc.disable()
from sni_desktop.app import Application
application = Application(sys.argv[:1])
card = application.window.view.card
def loaded():
    from sni_desktop.ui.painter import PlotView
    whole = PlotView.paintEvent
    def paint_event(view, event):
        whole(view, event)
        report()
        application.window.close()
    PlotView.paintEvent = paint_event
card.about_to_use_pyqtgraph.connect(loaded)
application.run()
"""
)

PROGRAMS = {
    "bare window": BARE_WINDOW,
    "first chart": FIRST_CHART,
    "bare plot": BARE_PLOT,
    "interactive chart": INTERACTIVE_CHART,
}


def run_once(program: str, home: str) -> tuple[float, list[str]]:
    """Return the seconds from the start of a process to its report, and which modules were loaded."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": home,
        "PYTHONPATH": str(ROOT),
        # As installed: compiled modules are kept. The first round makes them, for all programs alike.
        "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.time()
    output = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout.splitlines()
    words = output[0].split()
    loaded = [
        name
        for name, is_loaded in zip(("pyqtgraph", "pandas", "numpy"), words[1:], strict=True)
        if is_loaded == "True"
    ]
    return float(words[0]) - start, loaded


def measure(rounds: int) -> dict[str, object]:
    """Return medians (milliseconds) and ratios over ``rounds`` interleaved rounds."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    at_first_chart: set[str] = set()
    with tempfile.TemporaryDirectory() as home:
        for number in range(rounds + 1):
            for name, program in PROGRAMS.items():
                seconds, loaded = run_once(program, home)
                if number:  # the first round warms the disk's cache
                    times[name].append(1000 * seconds)
                if name == "first chart":
                    at_first_chart.update(loaded)
    medians = {name: statistics.median(values) for name, values in times.items()}
    return {
        "rounds": rounds,
        "milliseconds": {name: round(value) for name, value in medians.items()},
        "first chart / bare window": round(medians["first chart"] / medians["bare window"], 2),
        "interactive chart / bare plot": round(medians["interactive chart"] / medians["bare plot"], 2),
        "loaded at the first chart": sorted(at_first_chart),
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 9), indent=2))
