"""How long the frozen program takes to start, beside its source; aim: at most 1.2 times as long.

Run by hand, after ``packaging/build.py frozen`` of this very source, with the same Python and wheels:
``build/venv/bin/python tests/benchmarks/frozen.py [ROUNDS [FOLDER]]``. Each round starts both one after the
other, in fresh processes, and the medians of all rounds are compared. Times run from the start of the process
to the end of a paint event: of the first chart, and of the interactive one that takes its place.

What is started are copies, in which the application's module also watches itself: `python -m sni_desktop`,
and the program in the frozen folder, as a double-click starts it. Their modules are compiled before, as an
installation's are. Without QT_QPA_PLATFORM there is no display: offscreen.
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

WATCH = """
def _watched(application, run=Application.run):
    import time
    card = application.window.view.card
    told = set()
    def tell(what):
        if what not in told:
            told.add(what)
            print(what, repr(time.time()), sep=": ", flush=True)
    def painted():
        tell("first chart")
    def loaded():
        from sni_desktop.ui.painter import PlotView
        whole = PlotView.paintEvent
        def paint_event(view, event):
            whole(view, event)
            tell("interactive chart")
            application.window.close()
        PlotView.paintEvent = paint_event
    card.painted.connect(painted)
    card.about_to_use_pyqtgraph.connect(loaded)
    return run(application)
Application.run = _watched
"""
"""What is added to the application's module: it tells when a chart was painted, by the machine's clock."""


def from_source(folder: Path) -> list[str]:
    """Return the command that starts a copy of the source."""
    shutil.copytree(ROOT / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("data", "resources", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    (folder / PACKAGE / "app.py").write_text(watching(), encoding="utf-8")
    compile_dir(folder / PACKAGE, quiet=1)
    return [sys.executable, "-m", PACKAGE]


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


def run_once(command: list[str], folder: Path, home: Path) -> dict[str, float]:
    """Return the milliseconds from the start of a process to each of its paint events."""
    homes = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **dict.fromkeys(homes, str(home))}
    environment.pop("PYTHONPATH", None)
    start = time.time()
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    times = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    return {what: 1000 * (float(at) - start) for what, at in times.items()}


def measure(rounds: int, frozen: Path) -> dict[str, object]:
    """Return medians (milliseconds) and ratios over ``rounds`` interleaved rounds."""
    # Beside the frozen folder: files are linked within one file system only.
    with tempfile.TemporaryDirectory(dir=frozen.parent) as name:
        home, source = Path(name, "home"), Path(name, "source")
        home.mkdir(mode=0o700)
        commands = {"source": from_source(source), "frozen": from_frozen(frozen, Path(name, "frozen"))}
        times: dict[str, dict[str, list[float]]] = {way: {} for way in commands}
        for number in range(rounds + 1):
            for way, command in commands.items():
                for what, taken in run_once(command, source, home).items():
                    if number:  # the first round warms the disk's cache
                        times[way].setdefault(what, []).append(taken)
    medians = {
        way: {what: statistics.median(each) for what, each in found.items()} for way, found in times.items()
    }
    ratios = {
        f"frozen / source, {what}": round(medians["frozen"][what] / taken, 2)
        for what, taken in medians["source"].items()
    }
    whole = {way: {what: round(taken) for what, taken in found.items()} for way, found in medians.items()}
    return {"rounds": rounds, "milliseconds": whole, **ratios}


if __name__ == "__main__":
    told = sys.argv[1:]
    print(
        json.dumps(
            measure(int(told[0]) if told else 9, Path(told[1]).resolve() if len(told) > 1 else FROZEN),
            indent=2,
        )
    )
