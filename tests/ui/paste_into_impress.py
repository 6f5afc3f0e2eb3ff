"""Pasting into LibreOffice Impress: real keys in both programs, on a display of their own.

Run by hand: ``python tests/ui/paste_into_impress.py [OUTDIR]``. Needs Xvfb, xdotool and LibreOffice with
Impress; the environment variable SOFFICE names another one than ``soffice``.

1. Ctrl+C in the program, Ctrl+V in Impress, Ctrl+S: the .pptx must hold the chart as a drawing (EMF or SVG).
2. Ctrl+Shift+C in the program, Ctrl+V in Impress, Ctrl+S: the .pptx must hold a native chart with the
   numbers that the window shows. Then a number is changed in Impress's table of the chart's data and saved:
   the .pptx must hold the new number.
3. Ctrl+Alt+C in the program, Ctrl+V in Impress, Ctrl+S: the .pptx must hold a native table.

Pictures of the screen and the saved files are left in OUTDIR.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from ui.displays import xvfb  # noqa: E402

SOFFICE = os.environ.get("SOFFICE", "soffice")
PATIENCE = 60.0
A_MOMENT = 1.5
"""Seconds that LibreOffice gets for what nothing tells the end of."""
SHOWN = [0.27, 0.42]
"""The numbers of the chart that the program opens with."""
FIRST_NUMBER = ("195", "105")
"""Where the first number stands in LibreOffice's table of a chart's data."""
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
QUIET = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Save/Document"><prop oor:name="WarnAlienFormat" oor:op="fuse">
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse">
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse">
<value>false</value></prop></item>
</oor:items>
"""


@dataclass(frozen=True)
class Display:
    """A display of its own, and the keys pressed on it."""

    environment: dict[str, str]
    folder: Path

    def run(self, *arguments: str) -> str:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=True,
            text=True,
        ).stdout

    def windows(self, name: str) -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=self.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            text=True,
        )
        return found.stdout.split()

    def focus(self, name: str) -> str:
        """Wait for a window and give it the keyboard, which is what a window manager does."""
        wait_until(lambda: bool(self.windows(name)), f"the window {name!r}")
        window = self.windows(name)[-1]
        self.run("windowfocus", "--sync", window)
        return window

    def press(self, *keys: str) -> None:
        for key in keys:
            self.run("key", "--clearmodifiers", key)
            time.sleep(0.2)

    def picture(self, name: str) -> None:
        """Leave a picture of the screen, where there is a program for it."""
        if shutil.which("import"):
            target = str(self.folder / f"{name}.png")
            subprocess.run(["import", "-window", "root", target], env=self.environment, check=False)


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.1)


@contextmanager
def display(folder: Path) -> Iterator[Display]:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    with xvfb(folder) as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "SAL_USE_VCLPLUGIN": "gen",
        }
        yield Display(environment, folder)


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def program(screen: Display) -> Iterator[None]:
    """Run the program; it stays, since what it copied goes with it."""
    process = subprocess.Popen([sys.executable, "-m", "sni_desktop"], cwd=ROOT, env=screen.environment)
    try:
        screen.focus("SNI Explorer")
        time.sleep(2 * A_MOMENT)
        yield
    finally:
        stop(process)


@contextmanager
def impress(screen: Display, deck: Path) -> Iterator[None]:
    """Open a deck in Impress, with a profile of its own that asks no questions."""
    profile = screen.folder / f"profile-{deck.stem}"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(QUIET)
    process = subprocess.Popen(
        [
            SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--norestore",
            "--nologo",
            "--impress",
            str(deck),
        ],
        env=screen.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        screen.focus(deck.name)
        time.sleep(3 * A_MOMENT)
        yield
    finally:
        end_group(process)


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice: what was started is a script, whose children do the work."""
    import signal
    from contextlib import suppress

    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        time.sleep(0.5)
    process.wait()


def empty_deck(path: Path) -> None:
    from pptx import Presentation

    deck = Presentation()
    deck.slides.add_slide(deck.slide_layouts[6])
    deck.save(str(path))


def paste(screen: Display, keys: str, deck: Path) -> None:
    """Copy with ``keys`` in the program, and paste into an open deck."""
    screen.focus("SNI Explorer")
    screen.press(keys)
    time.sleep(2 * A_MOMENT)
    screen.focus(deck.name)
    screen.press("Escape", "ctrl+v")
    time.sleep(2 * A_MOMENT)
    screen.picture(f"{deck.stem}-pasted")


def save(screen: Display, deck: Path) -> zipfile.ZipFile:
    """Save with the keyboard; return what was saved."""
    before = deck.stat().st_mtime_ns
    screen.press("ctrl+s")
    wait_until(lambda: deck.stat().st_mtime_ns != before and zipfile.is_zipfile(deck), f"{deck.name}")
    time.sleep(A_MOMENT)
    return zipfile.ZipFile(deck)


def pictures_in(deck: zipfile.ZipFile) -> list[str]:
    return [name for name in deck.namelist() if name.startswith("ppt/media/")]


def numbers_in(deck: zipfile.ZipFile) -> list[float]:
    """Return the numbers of the series of the only chart in a deck."""
    charts = [name for name in deck.namelist() if name.startswith("ppt/charts/chart")]
    assert len(charts) == 1, deck.namelist()
    root = fromstring(deck.read(charts[0]))
    return [
        float(value.text or "nan")
        for values in root.iter(f"{CHART}val")
        for value in values.iter(f"{CHART}v")
    ]


def check_vector(screen: Display) -> None:
    deck = screen.folder / "vector.pptx"
    empty_deck(deck)
    with impress(screen, deck):
        paste(screen, "ctrl+c", deck)
        with save(screen, deck) as saved:
            media = pictures_in(saved)
    assert any(name.endswith((".emf", ".svg")) for name in media), media
    print(f"Ctrl+C arrived as a drawing: {', '.join(media)}")


def check_native(screen: Display) -> None:
    deck = screen.folder / "native.pptx"
    empty_deck(deck)
    with impress(screen, deck):
        paste(screen, "ctrl+shift+c", deck)
        with save(screen, deck) as saved:
            numbers = numbers_in(saved)
        assert numbers == SHOWN, numbers
        print(f"Ctrl+Shift+C arrived as a native chart: {numbers}")
        edit(screen, deck)
        with save(screen, deck) as saved:
            edited = numbers_in(saved)
    assert edited[0] == 0.33, edited
    assert edited[1] == SHOWN[1], edited
    print(f"Its data were edited: {edited}")


def check_table(screen: Display) -> None:
    deck = screen.folder / "table.pptx"
    empty_deck(deck)
    with impress(screen, deck):
        paste(screen, "ctrl+alt+c", deck)
        with save(screen, deck) as saved:
            slide = fromstring(saved.read("ppt/slides/slide1.xml"))
    cells = [" ".join(cell.itertext()).strip() for cell in slide.iter(f"{DRAWING}tc")]
    assert {"27%", "42%"} <= set(cells), cells
    print(f"Ctrl+Alt+C arrived as a table of {len(cells)} cells")


def edit(screen: Display, deck: Path) -> None:
    """Open the chart and its table of data, and type another number in its first cell."""
    screen.focus(deck.name)
    screen.press("Return")
    time.sleep(A_MOMENT)
    screen.press("alt+v", "d")
    table = screen.focus("Data Table")
    time.sleep(A_MOMENT)
    screen.run("mousemove", "--window", table, *FIRST_NUMBER, "click", "1")
    screen.press("ctrl+a")
    screen.run("type", "0.33")
    screen.picture("table")
    screen.press("Return", "alt+c")
    wait_until(lambda: not screen.windows("Data Table"), "the table to close")
    screen.focus(deck.name)
    screen.press("Escape", "Escape")
    time.sleep(A_MOMENT)
    screen.picture("edited")


def main() -> None:
    missing = [each for each in ("Xvfb", "xdotool", SOFFICE) if shutil.which(each) is None]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="paste-"))
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        try:
            with display(folder) as screen, program(screen):
                check_vector(screen)
                check_native(screen)
                check_table(screen)
        finally:
            for kind in ("*.png", "*.pptx"):
                for path in folder.glob(kind):
                    shutil.copy(path, target)
            print(f"Pictures and files: {target}")


if __name__ == "__main__":
    main()
