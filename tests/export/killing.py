"""Kills a program while it saves and journals, again and again, and looks at what is left.

``python killing.py FOLDER ROUNDS SEED`` ends with 1 and says what was lost, if anything was. Each round is a
process of its own (forked, so that imports take no time), ended by SIGKILL at a random moment.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
from pathlib import Path

from sni_desktop.core.decisions import Relabel
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.text import plain
from sni_desktop.export.journal import Journal, recovered, unsaved
from sni_desktop.export.study_file import save
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.study_file import open_study

SAVED_EVERY, REPLACED_EVERY = 7, 11
SLOWEST = 20.0
QUESTION = "sport"


def work(study, study_file: Path, journals: Path, told: int) -> None:
    """Change a study for ever; tell after each step which change is safe, and where."""
    journal = Journal(journals, study.id, "survey.csv")
    for number in range(1, 1_000_000):
        study = decide(study, Relabel(QUESTION, plain(str(number))))
        if number % REPLACED_EVERY == 0:
            # A change that no decision tells, such as a wave that was joined: a new snapshot.
            study = type(study)(**{**vars_of(study), "note": plain(f"note {number}")})
            study = type(study)(**{**vars_of(study), "decisions": study.decisions[:-1]})
        journal.keep(study, Query(study.id, QUESTION, "waves"), Progress())
        os.write(told, f"j{number}\n".encode())
        if number % SAVED_EVERY == 0:
            save(study_file, study, None, Progress())
            os.write(told, f"s{number}\n".encode())


def vars_of(study) -> dict[str, object]:
    return {name: getattr(study, name) for name in study.__match_args__}


def number_of(study) -> int:
    return int(study.question(QUESTION).label.in_language(""))


def told_until_killed(reading: int, wait: float) -> bytes:
    """Return all that a process tells until ``wait`` seconds after its first word."""
    told, end = b"", time.monotonic() + SLOWEST
    while (left := end - time.monotonic()) > 0:
        ready, _writable, _odd = select.select([reading], [], [], left)
        if ready:
            if not told:
                end = time.monotonic() + wait
            told += os.read(reading, 1 << 16)
    return told


def one_round(study, folder: Path, wait: float) -> list[str]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    study_file, journals = folder / "study.sni", folder / "unsaved"
    reading, telling = os.pipe()
    child = os.fork()
    if child == 0:
        work(study, study_file, journals, telling)
        os._exit(0)
    os.close(telling)
    told = told_until_killed(reading, wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 1 << 16):
        told += piece
    os.close(reading)
    return list(faults(told.decode().split(), study_file, journals))


def faults(told: list[str], study_file: Path, journals: Path):
    """Yield what is not as it was told: at most the step under way may be there besides."""
    kept = max((int(word[1:]) for word in told if word[0] == "j"), default=0)
    saved = max((int(word[1:]) for word in told if word[0] == "s"), default=0)
    left = unsaved(journals)
    if len(left) != 1:
        yield f"{len(left)} folders of unsaved changes, told: {told[-3:]}"
        return
    found = recovered(left[0], Progress())
    if found.warnings or number_of(found.study) not in {kept, kept + 1}:
        yield f"recovered change {number_of(found.study)} of {kept}: {found.warnings}"
    if study_file.exists():
        opened = open_study(study_file, Progress())
        if opened.warnings or number_of(opened.study) not in {saved, saved + SAVED_EVERY}:
            yield f"opened change {number_of(opened.study)} of {saved}: {opened.warnings}"
    elif saved:
        yield f"change {saved} was saved, and there is no file"


def main(folder: Path, rounds: int, seed: int) -> int:
    source = folder / "survey.csv"
    source.write_text(
        "year,sport,age\n" + "".join(f"20{20 + n % 2},{'Yes' if n % 3 else 'No'},{n}\n" for n in range(400))
    )
    study = open_survey(source, Progress())
    choose = random.Random(seed)  # noqa: S311 - moments, not secrets
    bad = 0
    for number in range(rounds):
        for fault in one_round(study, folder / "round", choose.uniform(0.0, 0.15)):
            bad += 1
            print(f"round {number}: {fault}")
    print(f"{rounds} rounds, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
