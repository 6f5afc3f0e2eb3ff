"""The assistant, recipes, waves and the gate: real keys in the real program, on a display of its own.

Run by hand: ``python tests/ui/drive_files.py OUTDIR [LANGUAGE ...]`` (French and Dutch if none is named).
Needs Xvfb and xdotool. Three surveys are made up: of 2021; of 2022, put in the same way; and of 2023, in
which Twitter is called X and a question is worded anew. In each language a person without a mouse opens the
first, corrects a type, saves it as a study, adds the last as a wave, matches the renamed question, declares
that the waves compare, and opens the other two by the recipe. After each step what was written to the disk is
read with the program's own loaders, and a picture is left in OUTDIR.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from ui.displays import xvfb  # noqa: E402

from sni_desktop.core.decisions import TakeAs  # noqa: E402
from sni_desktop.core.errors import UserError  # noqa: E402
from sni_desktop.core.progress import Progress  # noqa: E402
from sni_desktop.core.survey import Comparable, Kind  # noqa: E402
from sni_desktop.export.opening import open_file  # noqa: E402
from sni_desktop.export.recipe_files import find  # noqa: E402
from sni_desktop.loaders.registry import open_survey  # noqa: E402
from sni_desktop.ui.assistant_models import KIND_NAMES  # noqa: E402
from sni_desktop.ui.language import speaker_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sni_desktop.core.recipe import Recipe
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker

PROGRAMS = ("Xvfb", "xdotool")
LANGUAGES = ("fr", "nl")
SCREEN = (1280, 900)
PATIENCE = 20.0
"""Seconds to wait for what takes a moment: only a step that fails waits that long."""
_STILL = 0.15
_FORMAT = "{:02}-{}.png"
RENAMED = "twitter_account"
WHO, WHY = "Press office", "X is Twitter under another name"


class StepError(AssertionError):
    """A step that did not have its effect."""


# The surveys


def survey(path: Path, platform: str, often: str) -> Path:
    """Write a survey of 120 with a column of amounts that an answer in words spoils: its type is unsure."""
    chance = random.Random(path.stem)  # noqa: S311 - made-up respondents
    columns = {
        "Respondent": [f"{path.stem[-4:]}-{number:03}" for number in range(120)],
        platform: ["Yes" if number % 3 else "No" for number in range(120)],
        "LinkedIn": ["Yes" if number % 4 == 0 else "No" for number in range(120)],
        often: [chance.choice(("never", "weekly", "daily")) for _each in range(120)],
        "Satisfaction": [chance.choice(("1", "2", "3", "4", "99")) for _each in range(120)],
        "Spent": [chance.choice(("1,5", "2,25", "0,435", "7", "none")) for _each in range(120)],
    }
    rows = [list(columns), *zip(*columns.values(), strict=True)]
    path.write_text("\n".join(";".join(row) for row in rows) + "\n", encoding="utf-8")
    return path


# The display and the program on it


@contextmanager
def display(folder: Path) -> Iterator[Display]:
    """Start a display whose picture lies in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    with xvfb(folder, SCREEN) as name:
        yield Display(name, folder / "Xvfb_screen0")


@dataclass(frozen=True)
class Display:
    """A display by its name, and the file that the server keeps its picture in."""

    name: str
    memory: Path

    def picture(self) -> QImage:
        """Return what is on the display now.

        The file is an X window dump: big-endian numbers of 32 bits, a colour map, and the pixels as they are.
        """
        content = self.memory.read_bytes()
        header = struct.unpack(">25I", content[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        start = size + 12 * colours
        pixels = content[start : start + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


@contextmanager
def program(shown: Display, home: Path) -> Iterator[Running]:
    """Start the program with settings and folders of its own."""
    home.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "DISPLAY": shown.name,
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "sni_desktop"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield Running(process, environment)
    finally:
        process.kill()
        process.communicate()


@dataclass(frozen=True)
class Running:
    """The program in a process of its own, and a person's keys."""

    process: subprocess.Popen[str]
    environment: dict[str, str]

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(_STILL)

    def write(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--clearmodifiers", "--delay", "8", words)
        time.sleep(_STILL)

    def focus(self, title: str) -> None:
        """Wait for a window by the start of its title, and give it the keyboard as a window manager would."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self._windows(title)
            return bool(found)

        wait_until(is_there, f"a window “{title}” appears")
        self._xdotool("windowfocus", "--sync", found[-1])
        time.sleep(_STILL)

    def is_open(self, title: str) -> bool:
        """Tell whether there is a window whose title begins so."""
        return bool(self._windows(title))

    def _windows(self, title: str) -> list[str]:
        plain = "".join(letter if letter.isalnum() or letter == " " else "." for letter in title)
        return self._xdotool("search", "--onlyvisible", "--name", f"^{plain}", check=False).split()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=check,
            text=True,
        )
        return done.stdout


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until something is so. StepError if it does not come."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise StepError(what)
        time.sleep(0.05)


# What a person does


@dataclass
class Person:
    """Somebody at the keyboard, who leaves a picture of each step."""

    running: Running
    shown: Display
    speaker: Speaker
    folder: Path
    pictures: list[Path] = field(default_factory=list)

    def say(self, source: str) -> str:
        """Return a sentence of the program in the person's language."""
        return self.speaker.translate(source, "", -1)

    def look(self, name: str) -> None:
        """Leave a picture, once nothing moves any more."""
        before, end = self.shown.picture(), time.monotonic() + 3
        time.sleep(2 * _STILL)
        while (now := self.shown.picture()) != before and time.monotonic() < end:
            before = now
            time.sleep(2 * _STILL)
        colours = {now.pixel(x, y) for x in range(0, now.width(), 7) for y in range(0, now.height(), 5)}
        if len(colours) < 10:
            raise StepError(f"{name}: the picture is empty")
        path = self.folder / _FORMAT.format(len(self.pictures) + 1, name)
        if not now.save(str(path)):
            raise StepError(f"{path} could not be written")
        self.pictures.append(path)

    def choose_file(self, keys: str, title: str, path: Path) -> None:
        """Press the keys of a command that asks for a file, and type its path."""
        self.running.press(keys)
        self.running.focus(self.say(title))
        self.running.press("ctrl+a")
        self.running.write(str(path))
        self.running.press("Return")
        wait_until(lambda: not self.running.is_open(self.say(title)), f"{path.name} is taken")

    def open(self, path: Path) -> None:
        """Open a survey file."""
        self.choose_file("ctrl+o", "Open a survey file", path)
        self.running.focus(path.stem)

    def save(self, path: Path, stem: str, is_so: Callable[[Study], bool], what: str) -> Study:
        """Save the study in a new file; return what its file holds, once it is so."""
        self.choose_file("ctrl+shift+s", "Save study", path)
        self.running.focus(stem)
        return written(path, is_so, what)

    def save_again(self, file: Path, is_so: Callable[[Study], bool], what: str) -> Study:
        """Save the study of a survey file where it was saved; return what its file holds, once it is so."""
        self.running.press("ctrl+s")
        return written(file.with_suffix(".sni"), is_so, what)


def written(path: Path, is_so: Callable[[Study], bool], what: str) -> Study:
    """Wait until a study is saved and something is so of it; return it."""
    found: list[Study] = []

    def is_there() -> bool:
        try:
            found[:] = [open_file(path, path.parent / "none", Progress()).study]
        except (UserError, OSError):
            return False
        return is_so(found[0])

    wait_until(is_there, what)
    return found[0]


def kept(home: Path, file: Path, is_so: Callable[[Recipe], bool], what: str) -> None:
    """Wait until the recipe for a survey file is written, and something is so of it."""
    form = open_survey(file, Progress()).form
    if form is None:
        raise StepError(f"{file.name} has no form")

    def is_there() -> bool:
        recipes = next(home.glob("data/**/recipes"), None)
        recipe = find(recipes, form) if recipes else None
        return recipe is not None and is_so(recipe)

    wait_until(is_there, what)


def drive(folder: Path, language: str, *, is_short: bool = False) -> list[Path]:
    """Go through all steps in a language, or only as far as the saved study; return the pictures.

    StepError if a step did not have its effect. The folder must be new.
    """
    work, home, pictures = folder / "surveys", folder / "home", folder / "pictures"
    folder.mkdir(parents=True)
    for each in (work, pictures):
        each.mkdir()
    first = survey(work / "firms 2021.csv", "Twitter account", "How often do you post?")
    second = survey(work / "firms 2022.csv", "Twitter account", "How often do you post?")
    third = survey(work / "firms 2023.csv", "Profile on X", "How often do you publish something?")
    before = {path: path.read_bytes() for path in (first, second, third)}
    with display(folder / "display") as shown, program(shown, home) as running:
        person = Person(running, shown, speaker_of(language), pictures)
        try:
            running.focus("SNI")
            running.press(f"ctrl+alt+{language[0]}")
            correct_a_type(person, home, first)
            if not is_short:
                add_a_wave(person, first, third)
                pass_the_gate(person, first)
                open_by_the_recipe(person, second)
                see_what_differs(person, third)
            leave(person)
        except StepError:
            person.look("failed")
            raise
    if any(path.read_bytes() != content for path, content in before.items()):
        raise StepError("the survey files are as they were")
    return person.pictures


def correct_a_type(person: Person, home: Path, file: Path) -> None:
    """Open a file: the assistant opens. Make "Spent" a number, be done, and save the study."""
    running = person.running
    person.open(file)
    person.look("assistant")
    # The table of questions has the keyboard; Alt+Y is the key of the types in every language.
    running.press(*5 * ["Down"], "alt+y", "alt+Down")
    running.write(person.speaker.say(KIND_NAMES[Kind.NUMBER]))
    running.press("Return")
    kept(home, file, lambda recipe: TakeAs("Spent", Kind.NUMBER) in recipe.decisions, "the type is kept")
    person.look("type")
    running.press("ctrl+Return")
    person.look("chart")
    study = person.save(file.with_suffix(".sni"), file.stem, lambda _study: True, "the study is saved")
    check(study.question("Spent").kind is Kind.NUMBER, "the saved study has the type")
    check(study.decisions == (TakeAs("Spent", Kind.NUMBER),), "the saved study has the decision")
    person.look("saved")


def add_a_wave(person: Person, file: Path, new: Path) -> None:
    """Add a file as a wave: Twitter is called X there, which a person has to say."""
    running, title = person.running, person.say("Add a wave")
    person.choose_file("ctrl+shift+o", "Add a wave from a file", new)
    running.focus(title)
    person.look("matching")
    # After "Respondent" comes the renamed question; Tab goes to what it is in the new file.
    running.press("ctrl+Home", "Down", "Tab", "alt+Down")
    running.write("Profile")
    running.press("Return")
    person.look("matched")
    running.press("Tab", "Tab", "Tab", "space")
    wait_until(lambda: not running.is_open(title), "the wave is added")
    running.focus(file.stem)
    study = person.save_again(file, lambda study: len(study.waves) == 2, "the waves are saved")
    asked = [each.label.in_language("en") for each in study.asked if each.question == RENAMED]
    check([wave.n for wave in study.waves] == [120, 120], "both waves have all their respondents")
    check("Profile on X" in asked, f"Twitter was asked as X: {asked}")
    person.look("waves")


def pass_the_gate(person: Person, file: Path) -> None:
    """Declare that all that changed may be compared all the same."""
    running, title = person.running, person.say("What changed between waves")
    running.press("ctrl+shift+d")
    running.focus(title)
    person.look("gate")
    running.press("ctrl+a", "Tab", "Tab")
    running.write(WHO)
    running.press("Tab")
    running.write(WHY)
    running.press("Return")
    person.look("declared")
    running.press("Escape")
    wait_until(lambda: not running.is_open(title), "the gate is closed")
    running.focus(file.stem)
    study = person.save_again(
        file, lambda study: any(each.by for each in study.comparability), "what was declared is saved"
    )
    declared = {each.question: each for each in study.comparability if each.by}
    check(RENAMED in declared, "Twitter is declared")
    for each in declared.values():
        check(each.state is Comparable.YES and each.by == WHO and bool(each.when), "who and when is saved")
        check(each.reason.in_language("en") == WHY, "why is saved")
    person.look("passed")


def open_by_the_recipe(person: Person, file: Path) -> None:
    """Open next year's file of the same form: no question is asked, and the type is corrected."""
    person.open(file)
    person.look("recipe")
    study = person.save(file.with_suffix(".sni"), file.stem, lambda _study: True, "the next study is saved")
    check(study.question("Spent").kind is Kind.NUMBER, "the recipe corrected the type")
    check(study.decisions == (TakeAs("Spent", Kind.NUMBER),), "nothing is declared of another year's waves")


def see_what_differs(person: Person, file: Path) -> None:
    """Open the file with a renamed question: the assistant says what differs, and the type is corrected."""
    person.open(file)
    person.look("differs")
    person.running.press("ctrl+Return")
    study = person.save(file.with_suffix(".sni"), file.stem, lambda _study: True, "the last study is saved")
    check(study.question("Spent").kind is Kind.NUMBER, "the recipe corrected the type in spite of that")


def leave(person: Person) -> None:
    """Quit: everything is saved, so nothing is asked and nothing was complained of."""
    person.running.press("ctrl+q")
    said, _nothing = person.running.process.communicate(timeout=PATIENCE)
    check(person.running.process.returncode == 0 and not said, f"the program ends quietly: {said}")


def check(is_so: bool, what: str) -> None:
    """StepError unless something is so."""
    if not is_so:
        raise StepError(what)


def main(arguments: list[str]) -> int:
    """Go through all steps in each language, and say what came of it."""
    if not arguments:
        print(__doc__)
        return 2
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        print(f"not installed: {', '.join(missing)}")
        return 2
    languages = arguments[1:] or LANGUAGES
    if any(Path(arguments[0], language).exists() for language in languages):
        print("OUTDIR must not hold pictures of an earlier run.")
        return 2
    for language in languages:
        begun = time.monotonic()
        pictures = drive(Path(arguments[0], language), language)
        print(f"{language}: {len(pictures)} pictures in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
