"""Starts of the program while it runs: real processes, which hand their files to the first."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Client
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core import instance as instances
from sni_desktop.core.instance import ANSWER, LONGEST, Instance, files_in, message, request_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of Unix")

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0

PROGRAM = """
import gc, json, sys, time
gc.disable()
from sni_desktop.core.instance import Instance, files_in
instance = Instance()
if "--hands-over" in sys.argv:
    assert not instance.hand_over(files_in(sys.argv))
print(json.dumps({"first": instance.is_first}), flush=True)
from PySide6.QtCore import QEvent, QSocketNotifier, QTimer
from PySide6.QtGui import QFileOpenEvent
from sni_desktop.app import Application
application = Application(sys.argv, instance)
told = None
def tell():
    global told
    now = [(each.window.windowTitle(), each.window.message.text()) for each in application.workspaces]
    now = json.dumps({"ready": application.is_ready, "windows": now})
    if now != told:
        told = now
        print(now, flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(tell)
timer.start()
def obey():
    word, _space, rest = sys.stdin.readline().strip().partition(" ")
    if word == "close":
        application.workspaces[int(rest)].window.close()
    elif word == "stand":
        time.sleep(float(rest))
    elif word == "event":
        application.qt.postEvent(application.qt, QFileOpenEvent(rest))
orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
orders.activated.connect(obey)
code = application.run()
print(json.dumps({"ended": code}), flush=True)
"""
"""The real application, which tells what its windows show."""


@dataclass
class Running:
    """The first program."""

    process: subprocess.Popen[str]

    def order(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()

    def tells(self, is_so: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the program shows what is expected."""
        assert self.process.stdout is not None
        last = ""
        for line in self.process.stdout:
            last = line
            if is_so(json.loads(line)):
                return json.loads(line)
        pytest.fail(f"ended; told last: {last}")

    def shows(self, count: int, *texts: str) -> dict[str, Any]:
        """Wait until there are so many windows, and texts are in the messages of the last ones."""

        def is_so(told: dict[str, Any]) -> bool:
            windows = told.get("windows", [])
            said = [text for _title, text in windows][len(windows) - len(texts) :]
            return len(windows) == count and told["ready"] and all(map(str.__contains__, said, texts))

        return self.tells(is_so)


@pytest.fixture
def running() -> Generator[Callable[..., Running]]:
    """Return a function that starts the program and waits until it is ready."""
    processes: list[subprocess.Popen[str]] = []

    def start(*files: Path, waits: bool = True, hands_over: bool = False) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *map(str, files), *["--hands-over"] * hands_over],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"},
        )
        processes.append(process)
        found = Running(process)
        if waits:
            found.shows(max(1, len(files)))
        return found

    yield start
    for process in processes:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGCONT)
        process.kill()
        process.communicate()


def later_start(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Start the program as a desktop does, while it runs; it is over when it has handed over its files."""
    return subprocess.run(
        [sys.executable, "-m", "sni_desktop", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def survey(folder: Path, name: str = "sports") -> Path:
    path = folder / f"{name}.csv"
    path.write_text("year,sports\n" + "2020,yes\n2021,no\n" * 60)
    return path


def test_a_second_start_opens_its_file_in_a_window_of_the_first(running, tmp_path):
    first = running()
    path = survey(tmp_path)
    second = later_start(path.name, cwd=tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    told = first.shows(2, path.name)
    assert "sports" in told["windows"][1][0]
    assert "sports" not in told["windows"][0][0]


def test_a_second_start_without_a_file_opens_a_window_too(running):
    first = running()
    assert later_start().returncode == 0
    first.shows(2)


def test_a_second_start_imports_no_qt(running, tmp_path):
    first = running()
    code = (
        "import sys; sys.argv = ['sni-desktop']; from sni_desktop.__main__ import main; "
        "assert main() == 0; assert not any('PySide6' in name for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=PATIENCE)
    first.shows(2)


def test_what_cannot_be_opened_is_said_in_the_new_window(running, tmp_path):
    first = running()
    assert later_start(str(tmp_path / "lost.sav")).returncode == 0
    first.shows(2, "lost.sav")


def test_files_that_the_system_hands_over_open_like_those_of_the_command_line(running, tmp_path):
    """macOS sends an event for each file, also to a program that is just starting."""
    first = running()
    first.order(f"event {survey(tmp_path)}")
    first.shows(2, "sports.csv")


def test_one_window_closes_and_the_last_one_ends_the_program(running, tmp_path):
    first = running(survey(tmp_path), survey(tmp_path, "music"))
    first.order("close 0")
    told = first.shows(1)
    assert "music" in told["windows"][0][0]
    first.order("close 0")
    assert first.tells(lambda told: "ended" in told) == {"ended": 0}
    assert first.process.wait(PATIENCE) == 0


def test_after_a_crash_the_next_start_is_the_first(running):
    crashed = running()
    crashed.process.kill()
    crashed.process.wait(PATIENCE)
    assert running().shows  # it listens where the dead one did
    assert later_start().returncode == 0


@pytest.mark.parametrize("how", ["stand 9", "SIGSTOP"])
def test_a_start_that_the_first_does_not_answer_goes_on_by_itself(running, tmp_path, how):
    first = running()
    if how == "SIGSTOP":
        first.process.send_signal(signal.SIGSTOP)
    else:
        first.order(how)
        time.sleep(0.5)
    running(survey(tmp_path), hands_over=True)
    first.process.send_signal(signal.SIGCONT)
    # What it did not answer in time it does not open either; it is still the first for later ones.
    assert later_start(str(survey(tmp_path, "music"))).returncode == 0
    first.shows(2, "music.csv")


def test_two_starts_at_the_same_time_are_one_program(running, tmp_path):
    first = running(waits=False)
    assert first.tells(lambda told: "first" in told) == {"first": True}
    assert later_start(str(survey(tmp_path))).returncode == 0
    first.shows(2, "sports.csv")


def test_nonsense_is_not_heard(running, tmp_path):
    first = running()
    address = Instance().address
    path = str(survey(tmp_path))
    wrong = [b"", b"\x80\x04N.", b"[]", b'{"files": "x"}', b'{"files": ["relative.csv"]}', b"[" * 10_000]
    wrong.append(json.dumps({"files": ["/" + "x" * 5000]}).encode())
    wrong.append(json.dumps({"files": [path], "more": "x" * LONGEST}).encode())
    for content in wrong:
        with Client(address) as connection, suppress(OSError):
            connection.send_bytes(content)
            with pytest.raises((EOFError, OSError)):
                connection.recv_bytes(100)
    with Client(address):
        pass  # who says nothing is not waited for
    assert later_start(path).returncode == 0
    told = first.shows(2, "sports.csv")
    assert len(told["windows"]) == 2


# Without processes


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "PATIENCE", 0.3)


def test_the_first_is_the_first_until_it_ends(alone):
    first, second = Instance(), Instance()
    assert first.is_first
    assert not second.is_first
    first.release()
    assert not second.hand_over(())
    assert second.is_first
    second.release()


def test_another_display_has_a_program_of_its_own(monkeypatch):
    first = Instance()
    monkeypatch.setenv("DISPLAY", ":77")
    second = Instance()
    assert first.is_first
    assert second.is_first
    for each in (first, second):
        each.release()


def test_a_display_may_be_named_with_its_screen(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":3")
    first = Instance()
    monkeypatch.setenv("DISPLAY", ":3.0")
    second = Instance()
    assert second.address == first.address
    assert not second.is_first
    first.release()


def test_no_other_person_can_reach_the_program(isolated_home):
    first = Instance()
    folder = Path(first.address).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    first.release()


def test_a_folder_that_others_may_write_to_is_not_used(isolated_home, monkeypatch):
    (isolated_home / "runtime").chmod(0o777)
    first = Instance()
    assert not first.address.startswith(str(isolated_home / "runtime"))
    first.release()


def test_without_a_folder_to_write_to_the_program_is_alone_at_once(isolated_home, monkeypatch):
    blocked = isolated_home / "file"
    blocked.touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    begin = time.monotonic()
    alone = Instance()
    assert not alone.is_first
    assert not alone.hand_over((Path("/x.csv"),))
    assert time.monotonic() - begin < instances.PATIENCE / 2


def test_files_are_told_from_options_and_looked_for_where_they_were_asked_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert files_in(["-psn_0_1", "a.csv", "", "/b c.sav"]) == (tmp_path / "a.csv", Path("/b c.sav"))


def test_names_that_are_no_text_are_handed_over_too(tmp_path):
    path = Path(os.fsdecode(bytes(tmp_path) + b"/\xff.csv"))
    told = request_of(message((path,), ""))
    assert told is not None
    assert told.files == (path,)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text(), st.lists).map(lambda x: json.dumps(x).encode())
)
def test_whatever_is_said_is_a_request_or_nothing(content):
    told = request_of(content)
    assert told is None or all(path.is_absolute() for path in told.files)


@given(st.lists(st.text(st.characters(exclude_characters="\0"), max_size=50), max_size=5))
def test_every_path_arrives_as_it_was_sent(names):
    files = tuple(Path("/", name).absolute() for name in names)
    told = request_of(message(files, "token"))
    assert told is not None
    assert (told.files, told.token) == (files, "token")
    assert len(ANSWER) < LONGEST
