"""How long the program takes to its first picture and to the interactive chart, as ratios in one run.

Run by hand: ``python tests/benchmarks/startup.py [ROUNDS [FOLDER]]``. Each round starts fresh processes one
after the other (so that a slow moment of the machine hits all of them), and the medians of all rounds are
compared:

- a bare painted QMainWindow, against the program's first chart (aim: at most 1.5);
- a bare window with one pyqtgraph plot, painted, against the interactive chart (aim: at most 1.2);
- both charts from source, against both of the frozen program (aim: at most 1.2), if there is one: in FOLDER,
  else where ``packaging/build.py frozen`` puts it. It must be made of this very source, with the Python and
  the wheels that run this: ``build/venv/bin/python``.

Times run from the start of a process to the end of a paint event, by the clock of the machine. The program is
started as an installation is, by its entry point and by the executable in the frozen folder, from copies in
which the application's module also watches itself. Modules are compiled before. Without QT_QPA_PLATFORM there
is no display: offscreen.
"""

from __future__ import annotations

import json
import marshal
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from compileall import compile_dir
from importlib.util import MAGIC_NUMBER
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build" / "frozen" / "sni-desktop"
PACKAGE = "sni_desktop"
FIRST, INTERACTIVE = "first chart", "interactive chart"

_REPORT = """
def _tell(what):
    import sys, time
    from PySide6 import QtCore
    now = time.time()
    slow = [name for name in ("numpy", "pandas", "pyqtgraph") if name in sys.modules]
    # Qt has a thousand values in the enumerations of one namespace.
    print(what, repr(now), " ".join(slow + ["Qt"] * ("Qt" in vars(QtCore))), sep=": ", flush=True)
"""
"""Tells that something is painted, when, and what that takes long to load is loaded by then."""

BARE_WINDOW = (
    _REPORT
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        _tell("bare window")
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
        _tell("bare plot")
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

WATCH = (
    _REPORT
    + """
def _watched(application, run=Application.run):
    window, told = application.window, set()
    def tell(what):
        if what not in told:
            told.add(what)
            _tell(what)
    def furnished():
        window.view.card.about_to_use_pyqtgraph.connect(loaded)
    def loaded():
        from sni_desktop.ui.painter import PlotView
        whole = PlotView.paintEvent
        def paint_event(view, event):
            whole(view, event)
            tell("interactive chart")
            window.close()
        PlotView.paintEvent = paint_event
    window.opening.painted.connect(lambda: tell("first chart"))
    application.workspaces[0].furnished.connect(furnished)
    return run(application)
Application.run = _watched
"""
)
"""What is added to the application's module."""


def from_source(folder: Path) -> list[str]:
    """Return the command that starts a copy of the source, made in ``folder``."""
    shutil.copytree(ROOT / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("data", "resources", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    (folder / PACKAGE / "app.py").write_text(watching(), encoding="utf-8")
    compile_dir(folder / PACKAGE, quiet=1)
    # What the script is that installers make of an entry point.
    return [sys.executable, "-c", f"import sys; from {PACKAGE}.__main__ import main; sys.exit(main())"]


def from_frozen(frozen: Path, folder: Path) -> list[str]:
    """Return the command that starts a copy of the frozen program; its files are linked, not copied."""
    shutil.copytree(frozen, folder, symlinks=True, copy_function=os.link)
    compiled = folder / "_internal" / PACKAGE / "app.pyc"
    compiled.unlink()
    code = compile(watching(), f"{PACKAGE}/app.py", "exec", dont_inherit=True)
    # Never compared with its source (PEP 552).
    compiled.write_bytes(MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8) + marshal.dumps(code))
    return [str(folder / frozen.name)]


def watching() -> str:
    """Return the application's module with the watch."""
    return (ROOT / PACKAGE / "app.py").read_text(encoding="utf-8") + WATCH


def run_once(command: list[str], folder: Path, home: Path) -> dict[str, tuple[float, list[str]]]:
    """Return the milliseconds from the start of a process to each picture, and what is loaded by then."""
    homes = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **dict.fromkeys(homes, str(home))}
    # As installed: compiled modules are kept. The first round makes them, for all programs alike.
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    for name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    start = time.time()
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    pictures = (line.split(": ", 2) for line in done.stdout.splitlines())
    return {what: (1000 * (float(at) - start), loaded.split()) for what, at, loaded in pictures}


def measure(rounds: int, frozen: Path) -> dict[str, object]:
    """Return medians (milliseconds) and ratios over ``rounds`` interleaved rounds."""
    # Beside the frozen folder, if there is one: files are linked within one file system only.
    with tempfile.TemporaryDirectory(dir=frozen.parent if frozen.is_dir() else None) as name:
        home, folder = Path(name, "home"), Path(name, "source")
        home.mkdir(mode=0o700)
        commands = {
            "bare window": [sys.executable, "-c", BARE_WINDOW],
            "source": from_source(folder),
            "bare plot": [sys.executable, "-c", BARE_PLOT],
        }
        if frozen.is_dir():
            commands["frozen"] = from_frozen(frozen, Path(name, "frozen"))
        times: dict[str, dict[str, list[float]]] = {way: {} for way in commands}
        at_first_chart: set[str] = set()
        for number in range(rounds + 1):
            for way, command in commands.items():
                for what, (taken, loaded) in run_once(command, folder, home).items():
                    if number:  # the first round warms the disk's cache
                        times[way].setdefault(what, []).append(taken)
                    if what == FIRST:
                        at_first_chart.update(loaded)
    medians = {
        way: {what: statistics.median(each) for what, each in found.items()} for way, found in times.items()
    }
    whole = {way: {what: round(taken) for what, taken in found.items()} for way, found in medians.items()}
    ratios = {
        f"{what} / {bare}": round(medians["source"][what] / medians[bare][bare], 2)
        for what, bare in ((FIRST, "bare window"), (INTERACTIVE, "bare plot"))
    }
    ratios |= {
        f"frozen / source, {what}": round(taken / medians["source"][what], 2)
        for what, taken in medians.get("frozen", {}).items()
    }
    return {
        "rounds": rounds,
        "milliseconds": whole,
        **ratios,
        "loaded at the first chart": sorted(at_first_chart),
    }


if __name__ == "__main__":
    told = sys.argv[1:]
    found = measure(int(told[0]) if told else 15, Path(told[1]).resolve() if len(told) > 1 else FROZEN)
    print(json.dumps(found, indent=2))
