"""Saving is atomic, and unsaved changes outlive a crash."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from export.strategies import same_study

from sni_desktop.core.decisions import Relabel, TakeAs
from sni_desktop.core.errors import UserError
from sni_desktop.core.presentation import Presentation, Presented
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker, plain
from sni_desktop.export import atomic
from sni_desktop.export.journal import Journal, discard, recovered, unsaved
from sni_desktop.export.study_file import save
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.study_file import open_study

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.survey import Study

ROOT = Path(__file__).resolve().parents[2]
say = Speaker().say


@pytest.fixture
def survey(tmp_path: Path) -> Study:
    source = tmp_path / "survey.csv"
    source.write_text(
        "year,sport,age\n" + "".join(f"20{20 + n % 2},{'Yes' if n % 3 else 'No'},{n}\n" for n in range(60))
    )
    return open_survey(source, Progress())


def crashed(journal: Journal) -> None:
    """Let go of the lock, as the system does for a program that ends."""
    journal.close(remove=False)


def kept(folder: Path, *states: tuple[Study, Query | None]) -> None:
    journal = Journal(folder, states[0][0].id, "survey.csv")
    for study, query in states:
        journal.keep(study, query, Progress())
    crashed(journal)


def back(folder: Path) -> tuple[Study, Query | None]:
    (left,) = unsaved(folder)
    assert left.name == "survey.csv"
    found = recovered(left, Progress())
    assert found.warnings == ()
    return found.study, found.query


# The journal


def test_changes_come_back_as_they_were_last_kept(tmp_path: Path, survey: Study) -> None:
    first = decide(survey, TakeAs("age", Kind.TEXT))
    second = decide(first, Relabel("sport", plain("Sports")))
    query = Query(survey.id, "sport", "waves")
    kept(tmp_path / "j", (first, None), (second, None), (second, query))
    study, asked = back(tmp_path / "j")
    assert same_study(study, second)
    assert asked == query


def test_undone_changes_stay_undone(tmp_path: Path, survey: Study) -> None:
    first = decide(survey, TakeAs("age", Kind.TEXT))
    second = decide(first, Relabel("sport", plain("Sports")))
    other = decide(first, Relabel("sport", plain("Others")))
    kept(tmp_path / "a", (first, None), (second, None), (first, None))
    assert same_study(back(tmp_path / "a")[0], first)
    kept(tmp_path / "b", (first, None), (second, None), (survey, None))
    assert same_study(back(tmp_path / "b")[0], survey)
    kept(tmp_path / "c", (first, None), (second, None), (first, None), (other, None))
    assert same_study(back(tmp_path / "c")[0], other)


def test_a_change_that_is_no_decision_comes_back_too(tmp_path: Path, survey: Study) -> None:
    first = decide(survey, TakeAs("age", Kind.TEXT))
    noted = replace(first, note=plain("A note"))
    last = decide(noted, Relabel("sport", plain("Sports")))
    kept(tmp_path / "j", (first, None), (noted, None), (last, None))
    assert same_study(back(tmp_path / "j")[0], last)


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path, survey: Study, cut: int) -> None:
    first = decide(survey, TakeAs("age", Kind.TEXT))
    second = decide(first, Relabel("sport", plain("Sports")))
    third = decide(second, Relabel("sport", plain("More sports")))
    kept(tmp_path / "j", (first, None), (second, None), (third, None))
    (journal,) = (tmp_path / "j").rglob("*.jsonl")
    journal.write_bytes(journal.read_bytes()[: -1 - cut])
    assert same_study(back(tmp_path / "j")[0], second)


def test_a_line_after_one_that_was_cut_off_is_read(tmp_path: Path, survey: Study) -> None:
    first = decide(survey, TakeAs("age", Kind.TEXT))
    second = decide(first, Relabel("sport", plain("Sports")))
    journal = Journal(tmp_path / "j", survey.id, "survey.csv")
    journal.keep(first, None, Progress())
    (base,) = (tmp_path / "j").rglob("1.sni")
    base.with_suffix(".jsonl").write_bytes(b'\n0123abcd {"decisions":[{"is":"Tak')
    journal.keep(second, None, Progress())
    crashed(journal)
    assert same_study(back(tmp_path / "j")[0], second)


def test_what_is_still_open_elsewhere_is_not_offered(tmp_path: Path, survey: Study) -> None:
    journal = Journal(tmp_path, survey.id, "survey.csv")
    journal.keep(survey, None, Progress())
    assert unsaved(tmp_path) == ()
    crashed(journal)
    assert len(unsaved(tmp_path)) == 1


def test_nothing_is_left_once_changes_are_saved_or_discarded(tmp_path: Path, survey: Study) -> None:
    journal = Journal(tmp_path / "j", survey.id, "survey.csv")
    journal.keep(survey, None, Progress())
    journal.close()
    assert list((tmp_path / "j").iterdir()) == []
    kept(tmp_path / "j", (survey, None))
    discard(unsaved(tmp_path / "j")[0])
    assert unsaved(tmp_path / "j") == ()


def test_a_decision_that_fits_no_more_is_told(tmp_path: Path, survey: Study) -> None:
    wrong = replace(survey, decisions=(TakeAs("nothing", Kind.TEXT),))
    journal = Journal(tmp_path, survey.id, "survey.csv")
    journal.keep(survey, None, Progress())
    journal.keep(wrong, None, Progress())
    crashed(journal)
    found = recovered(unsaved(tmp_path)[0], Progress())
    assert same_study(found.study, survey)
    assert [say(each.text) for each in found.warnings] == ["1 change could not be made again."]


# Killed at any moment


def killed(tmp_path: Path, rounds: int, seed: int) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("killing.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path, str(rounds), str(seed)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == f"{rounds} rounds, 0 faults\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is neither fork nor SIGKILL")
def test_whenever_the_program_is_killed_the_last_kept_state_is_there(tmp_path: Path) -> None:
    killed(tmp_path, 20, 2)


@pytest.mark.slow
@pytest.mark.skipif(
    sys.platform == "win32" or not os.environ.get("SLOW"), reason="a person runs it with SLOW=1"
)
def test_the_same_two_hundred_times(tmp_path: Path) -> None:
    killed(tmp_path, 200, 4)


# Disks


def refusing(number: int) -> Callable[..., None]:
    def refuse(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize("call", ["fsync", "open"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, survey: Study, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "a.sni"
    save(path, survey, None, Progress())
    before, files = path.read_bytes(), sorted(tmp_path.iterdir())
    monkeypatch.setattr(atomic.os, call, refusing(errno.ENOSPC))
    with pytest.raises(UserError, match="not enough room"):
        save(path, replace(survey, note=plain("new")), None, Progress())
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == files


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of this kind")
def test_a_disk_that_fills_up_while_saving_leaves_the_old_file(tmp_path: Path, survey: Study) -> None:
    """A real limit of the system: no file of this process may grow beyond 3000 bytes."""
    path = tmp_path / "a.sni"
    save(path, survey, None, Progress())
    before = path.read_bytes()
    program = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from sni_desktop.core.errors import UserError\n"
        "from sni_desktop.core.progress import Progress\n"
        "from sni_desktop.export.study_file import save\n"
        "from sni_desktop.loaders.study_file import open_study\n"
        "path = Path(sys.argv[1]); study = open_study(path, Progress()).study\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))\n"
        "try: save(path, study, None, Progress())\n"
        "except UserError as error: print(error.sentence.source)\n"
    )
    assert len(before) > 3000
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, env=environment, check=True
    )
    assert "not enough room" in done.stdout
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
    assert same_study(open_study(path, Progress()).study, survey)


def test_a_folder_that_is_gone_or_may_not_be_written_is_told(
    tmp_path: Path, survey: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="not there any more"):
        save(tmp_path / "gone" / "a.sni", survey, None, Progress())
    # The tests may run as root, who may write anywhere.
    monkeypatch.setattr(atomic.os, "open", refusing(errno.EACCES))
    with pytest.raises(UserError, match="may not be written"):
        save(tmp_path / "a.sni", survey, None, Progress())


def test_a_full_disk_is_told_by_the_journal_and_what_was_kept_stays(
    tmp_path: Path, survey: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "j", survey.id, "survey.csv")
    journal.keep(survey, None, Progress())
    monkeypatch.setattr(os, "fsync", refusing(errno.ENOSPC))
    with pytest.raises(UserError, match="not enough room"):
        journal.keep(replace(survey, note=plain("new")), None, Progress())
    monkeypatch.undo()
    crashed(journal)
    assert same_study(back(tmp_path / "j")[0], survey)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_permissions_and_links_are_kept(tmp_path: Path, survey: Study) -> None:
    path, link = tmp_path / "a.sni", tmp_path / "link.sni"
    save(path, survey, None, Progress())
    path.chmod(0o640)
    link.symlink_to(path)
    save(link, survey, None, Progress())
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_was_written_on_charts_comes_back_without_a_new_snapshot(tmp_path: Path, survey: Study) -> None:
    first = (Presented("sport", "ranking", "", Presentation(title=plain("First"))),)
    later = (Presented("sport", "ranking", "", Presentation(title=plain("Later"))),)
    journal = Journal(tmp_path, survey.id, "survey.csv")
    journal.keep(survey, None, Progress(), first)
    journal.keep(survey, None, Progress(), later)
    assert [path.name for path in tmp_path.glob("*/*.sni")] == ["1.sni"]
    crashed(journal)
    study, _query = back(tmp_path)
    assert study.presentations == later
