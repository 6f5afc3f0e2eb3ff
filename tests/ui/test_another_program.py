"""The program on a display of its own, driven by keys; another program reads what it copied."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from export.metafile import read
from ui.displays import xvfb
from ui.pictures import check_picture, check_vector

from sni_desktop.export.sizes import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
PROGRAMS = ("Xvfb", "xdotool", "xclip")
HOUSEKEEPING = {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS"}
"""What every owner of a clipboard offers, and no program pastes."""


@pytest.fixture
def display(tmp_path: Path) -> Generator[dict[str, str]]:
    """Start a display without a window manager; return the environment of programs on it."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"not installed: {missing}")
    with xvfb(tmp_path) as name:
        yield {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}


@dataclass(frozen=True)
class Running:
    """The program in a process of its own."""

    process: subprocess.Popen[str]
    environment: dict[str, str]

    def press(self, keys: str) -> None:
        """Press keys as a person would, once the window has the keyboard."""
        self._xdotool("key", "--clearmodifiers", keys)

    def focus(self) -> None:
        """Wait for the window and give it the keyboard, which is what a window manager does."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--name", "SNI Explorer").split()
        self._xdotool("windowfocus", "--sync", found[0])

    def clipboard(self, target: str) -> bytes:
        """Return what another program gets that asks for a kind of data; nothing if there is none."""
        asked = ["xclip", "-selection", "clipboard", "-t", target, "-o"]
        return subprocess.run(
            asked, env=self.environment, capture_output=True, timeout=PATIENCE, check=False
        ).stdout

    def targets(self) -> set[str]:
        return set(self.clipboard("TARGETS").decode().split())

    def _xdotool(self, *arguments: str) -> str:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=True,
            text=True,
        ).stdout


@pytest.fixture
def program(display: dict[str, str]) -> Generator[Running]:
    process = subprocess.Popen(
        [sys.executable, "-m", "sni_desktop"],
        cwd=ROOT,
        env={**display, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        running = Running(process, display)
        running.focus()
        yield running
    finally:
        process.kill()
        process.communicate()


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


EMF = 'application/x-openoffice-emf;windows_formatname="Image EMF"'


def test_another_program_gets_two_drawings_and_a_picture_and_nothing_else(program: Running) -> None:
    program.press("ctrl+c")
    wait_until(lambda: "image/png" in program.targets())
    asked = program.clipboard("TARGETS").decode().splitlines()
    assert [target for target in asked if target not in HOUSEKEEPING] == ["image/svg+xml", EMF, "image/png"]
    assert read(program.clipboard(EMF)).description[0] == "SNI Explorer"
    check_picture(program.clipboard("image/png"), SIZES[0])
    check_vector(program.clipboard("image/svg+xml"), SIZES[0])


def test_the_clipboard_outlives_the_program_until_something_else_is_copied(program: Running) -> None:
    program.press("ctrl+c")
    wait_until(lambda: "image/png" in program.targets())
    copied = {target: program.clipboard(target) for target in program.targets() - HOUSEKEEPING}
    program.press("ctrl+q")
    assert program.process.wait(PATIENCE) == 0
    assert program.targets() - HOUSEKEEPING == set(copied)
    assert {target: program.clipboard(target) for target in copied} == copied
    check_picture(copied["image/png"], SIZES[0])

    before = keepers()
    subprocess.run(
        ["xclip", "-selection", "clipboard", "-i"], env=program.environment, input=b"other", check=True
    )
    wait_until(lambda: len(keepers()) < len(before))


def keepers() -> list[Path]:
    """Return the processes that keep a clipboard."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if b"clipboard_keeper" in (process / "cmdline").read_bytes():
                found.append(process)
    return found


def test_the_program_ends_quietly_even_right_after_its_start(program: Running) -> None:
    """At that moment, the background is still busy importing what the first picture did not need."""
    program.press("ctrl+q")
    said, complained = program.process.communicate(timeout=PATIENCE)
    assert (program.process.returncode, said, complained) == (0, "", "")


def test_the_program_without_a_display_ends_quietly_after_a_copy() -> None:
    """PySide crashes if something copied outlives Python, as it does on the offscreen platform."""
    steps = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from sni_desktop.app import Application

application = Application(sys.argv)

def go_on():
    if QGuiApplication.clipboard().mimeData() is not None:
        application.window.close()
    else:
        QTimer.singleShot(20, go_on)

application.workspaces[0].painted.connect(lambda: application.window.copies.copying.copy_chart())
QTimer.singleShot(0, go_on)
sys.exit(application.run())
"""
    ended = subprocess.run(
        [sys.executable, "-c", steps],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        timeout=PATIENCE,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
