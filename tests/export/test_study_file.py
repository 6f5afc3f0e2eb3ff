"""The study file: what was saved is what is opened, and a damaged file gives what it still holds."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from export.strategies import queries, same_study, studies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from studies import built_in

from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Choices, Kind
from sni_desktop.core.text import Speaker
from sni_desktop.export.study_file import save
from sni_desktop.loaders import study_file
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.study_file import ANSWERS, CELLS, DAMAGED, NEWER, RESPONDENTS, STUDY, open_study

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.survey import Study

say = Speaker().say
quick = settings(max_examples=60, suppress_health_check=list(HealthCheck))

CSV = """year,region,sport,age,name,boxes_a,boxes_b
2020,North,Yes,33,Ann Lee went home,1,0
2020,South,No,41,Bo was here too,0,1
2020,South,No,29.5,Cy said little,1,1
2021,North,Yes,,Di did not say,,
2021,West,Yes,77,Ed has a cat,1,0
2021,West,N/A,18,Fay left early,0,0
"""


@pytest.fixture
def survey(tmp_path: Path) -> Study:
    source = tmp_path / "survey.csv"
    source.write_text(CSV)
    return open_survey(source, Progress())


@pytest.fixture
def saved(tmp_path: Path, survey: Study) -> Path:
    path = tmp_path / "survey.sni"
    save(path, survey, Query(survey.id, "sport", "waves"), Progress())
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write a zip anew with its entries changed; None leaves one out."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            if (changed := change(name, content)) is not None:
                archive.writestr(name, changed)
    return path


def without(*names: str) -> Callable[[str, bytes], bytes | None]:
    return lambda name, content: None if name in names else content


def with_description(change: Callable[[dict[str, Any]], object]) -> Callable[[str, bytes], bytes | None]:
    def changed(name: str, content: bytes) -> bytes:
        if name != STUDY:
            return content
        described = json.loads(content)
        change(described)
        return json.dumps(described).encode()

    return changed


# What is saved is what is opened


@quick
@given(st.data())
def test_any_study_comes_back_as_it_was_with_its_last_view(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    study = data.draw(studies())
    query = data.draw(st.none() | queries(study))
    path = tmp_path_factory.mktemp("study") / "a.sni"
    save(path, study, query, Progress(), tables_too=data.draw(st.booleans()))
    found = open_study(path, Progress())
    assert found.warnings == ()
    assert same_study(found.study, study)
    assert found.query == query


@pytest.mark.parametrize("name", ["sni-social-media", "sni-other-surveys", "benchmarks"])
def test_published_figures_come_back_as_they_were(tmp_path: Path, name: str) -> None:
    study = built_in(name)
    save(tmp_path / "a.sni", study, None, Progress())
    assert same_study(open_study(tmp_path / "a.sni", Progress()).study, study)


def test_a_survey_file_saved_as_a_study_opens_by_its_name(saved: Path, survey: Study) -> None:
    assert same_study(open_survey(saved, Progress()), survey)


def test_other_programs_find_the_cells_as_they_were_and_a_codebook(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        described = json.loads(archive.read("datapackage.json"))
        assert archive.read(RESPONDENTS).decode() == CSV.replace("\n", "\r\n")
        for resource in described["resources"]:
            header = archive.read(resource["path"]).decode().splitlines()[0].split(",")
            assert header == [field["name"] for field in resource["schema"]["fields"]]
        assert "sport,Yes,Yes" in archive.read("data/options.csv").decode()
    assert described["survey"]["format"] == "sni-study-1"


def test_the_same_study_gives_the_same_bytes(saved: Path, survey: Study) -> None:
    before = saved.read_bytes()
    save(saved, survey, Query(survey.id, "sport", "waves"), Progress())
    assert saved.read_bytes() == before


# Damage


def warned(path: Path) -> tuple[Study, str]:
    found = open_study(path, Progress())
    assert [each.code for each in found.warnings] == [DAMAGED]
    assert found.warnings[0] in found.study.findings
    return found.study, say(found.warnings[0].text)


def test_lost_answers_are_read_again_from_the_cells(saved: Path, survey: Study) -> None:
    study, sentence = warned(rewritten(saved, without(ANSWERS)))
    assert sentence == "survey.sni is damaged: answers were read again from the cells."
    assert same_study(replace(study, findings=survey.findings), survey)


def test_lost_cells_are_read_from_the_readable_table(saved: Path, survey: Study) -> None:
    study, sentence = warned(rewritten(saved, without(CELLS)))
    assert sentence == "survey.sni is damaged: nothing is lost."
    assert same_study(replace(study, findings=survey.findings), survey)


def test_without_any_cells_the_answers_are_still_there(saved: Path, survey: Study) -> None:
    study, sentence = warned(rewritten(saved, without(CELLS, RESPONDENTS)))
    assert "the cells of the original file are lost" in sentence
    assert study.answers is not None
    assert survey.answers is not None
    assert study.answers.cells == ()
    assert list(study.answers.by_question) == list(survey.answers.by_question)


def test_a_lost_description_leaves_the_questions_recognised_from_the_cells(
    saved: Path, survey: Study
) -> None:
    study, sentence = warned(rewritten(saved, without(STUDY)))
    assert "labels and decisions are lost" in sentence
    assert [question.id for question in study.questions] == [question.id for question in survey.questions]


def test_answers_lost_with_their_cells_are_named(saved: Path) -> None:
    study, sentence = warned(rewritten(saved, without(ANSWERS, CELLS, RESPONDENTS)))
    assert "the answers to region, sport, age" in sentence
    assert all(question.kind is Kind.TEXT for question in study.questions if question.id != "name")


def test_a_file_of_which_nothing_is_left_says_so(saved: Path) -> None:
    with pytest.raises(UserError, match="nothing in it can be read"):
        open_study(rewritten(saved, without(STUDY, CELLS, RESPONDENTS)), Progress())


def test_a_cut_off_file_gives_what_came_before_the_cut(saved: Path, survey: Study) -> None:
    whole = saved.read_bytes()
    with zipfile.ZipFile(saved) as archive:
        end = archive.getinfo(RESPONDENTS).header_offset
    saved.write_bytes(whole[: end + 20])
    study, _sentence = warned(saved)
    assert same_study(replace(study, findings=survey.findings), survey)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_file_cut_or_changed_anywhere_opens_or_is_refused_in_a_sentence(
    saved: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(saved.read_bytes())
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    for place in data.draw(st.lists(st.integers(0, 10**6), max_size=4)) if content else ():
        content[place % len(content)] = data.draw(st.integers(0, 255))
    path = tmp_path / "changed.sni"
    path.write_bytes(content)
    try:
        found = open_study(path, Progress())
    except UserError as error:
        say(error.sentence)
        say(error.hint)
    else:
        assert found.study.questions


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def places_in(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        found += places_in(value, (*path, key))
    return found


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_stands_in_the_description_nothing_breaks(
    saved: Path, tmp_path: Path, survey: Study, data: st.DataObject
) -> None:
    """A made-up file may say anything; it must open as a study that can be looked at, or be refused."""

    def spoil(described: dict[str, Any]) -> None:
        for _time in range(data.draw(st.integers(1, 3))):
            *path, last = data.draw(st.sampled_from(places_in(described)))
            inner: Any = described
            for key in path:
                inner = inner[key]
            inner[last] = data.draw(JSON)

    path = tmp_path / "made_up.sni"
    save(path, survey, Query(survey.id, "sport", "waves"), Progress(), tables_too=False)
    try:
        found = open_study(rewritten(path, with_description(spoil)), Progress())
    except UserError:
        return
    for finding in found.study.findings:
        say(finding.text)
    for question in found.study.questions:
        question.label.in_language("en")


def test_a_newer_file_opens_with_what_is_known_of_it(saved: Path) -> None:
    def newer(described: dict[str, Any]) -> None:
        described["version"] = 2
        described["study"]["mood"] = "sunny"
        described["study"]["decisions"] = [{"is": "Dream", "question": "sport"}]
        described["study"]["questions"][0]["colour"] = "red"

    found = open_study(rewritten(saved, with_description(newer)), Progress())
    assert [each.code for each in found.warnings] == [NEWER]
    assert "saved by a newer version" in say(found.warnings[0].text)
    assert found.study.decisions == ()
    assert found.study.questions


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.sni"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(STUDY, "w") as entry:
        for _time in range(600):
            entry.write(bytes(1_000_000))
    with pytest.raises(UserError, match="nothing in it can be read"):
        open_study(path, Progress())


def test_an_entry_that_is_there_twice_is_not_trusted(saved: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(ANSWERS, b"other")
    _study, sentence = warned(saved)
    assert "read again from the cells" in sentence


def test_a_name_that_climbs_out_is_never_written(saved: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("../../climbed.txt", b"out")
    open_study(saved, Progress())
    assert not list(tmp_path.parent.parent.glob("climbed.txt"))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"just a text", b"\0" * 2000])
def test_what_is_no_study_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.sni"
    path.write_bytes(content)
    with pytest.raises(UserError):
        open_study(path, Progress())


def test_codes_beyond_the_answers_of_a_question_are_not_used(saved: Path, survey: Study) -> None:
    assert survey.answers is not None
    by_question = dict(survey.answers.by_question)
    by_question["sport"] = Choices(np.full(6, 200, np.uint8))
    wrong = replace(survey, answers=replace(survey.answers, by_question=by_question))
    save(saved, wrong, None, Progress())
    study, _sentence = warned(saved)
    assert study.answers is not None
    answer = study.answers.by_question["sport"]
    assert isinstance(answer, Choices)
    assert answer.codes.max() <= 3


def test_saving_and_opening_can_be_stopped(saved: Path, survey: Study) -> None:
    before = saved.read_bytes()
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(CancelledError):
        save(saved, survey, None, stopped)
    assert saved.read_bytes() == before
    with pytest.raises(CancelledError):
        open_study(saved, stopped)
    assert [path.name for path in saved.parent.iterdir() if path.suffix == ".part"] == []


def test_the_format_is_that_of_its_description() -> None:
    assert (study_file.FORMAT, study_file.VERSION) == ("sni-study", 1)
