"""Decks that other programs saved, broken ones, and updates from the command line."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import zipfile
import zlib
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest
from export.decks import charts_of, report_of
from export.updates import (
    MAIN,
    by_question,
    cells,
    change_of,
    edited,
    shown,
    title_of,
    updated,
)
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation
from studies import built_in

from sni_desktop.cli_charts import run
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import plain
from sni_desktop.export.slides import chart_id, deck_memory
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.update import State, Update
from sni_desktop.export.slides.update_list import remarks_of
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.update_tools import tools

pytestmark = pytest.mark.usefixtures("qapp")


# Files


def test_a_deck_that_libreoffice_saved_is_updated(last_year, now, anew, tmp_path):
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not here")
    command = [
        program,
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "pptx",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(last_year)], check=False, capture_output=True, timeout=120
    )
    path = tmp_path / last_year.name
    if not path.exists():
        pytest.skip("this LibreOffice has no Impress")
    assert all(chart_id.read(shape).query is None for _slide, shape in charts_of(Presentation(str(path)))), (
        "it keeps tags now"
    )
    deck, outcome = updated(path, now)
    fresh = by_question(anew)

    assert {change.state for change in outcome.changes} == {State.UPDATED}
    assert all(change.kept == () and change.remarks == () for change in outcome.changes)
    for question, (slide, shape) in by_question(deck).items():
        assert cells(shape) == cells(fresh[question][1])
        assert shown(shape) == shown(fresh[question][1])
        assert title_of(slide) == title_of(fresh[question][0])


def test_a_deck_without_tags_and_memory_is_updated_with_a_caution(last_year, now, tmp_path):
    def edit(deck):
        for _slide, shape in charts_of(deck):
            for data in shape.element.xpath("./*/p:nvPr/p:custDataLst"):
                data.getparent().remove(data)
        deck_memory.write(deck, [])

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    change = change_of(outcome, "one")

    assert len(shown(by_question(deck)["one"][1])[0][1]) == 3
    assert "Another program left out" in speaker_of("en").say(remarks_of(change)[0])
    assert {"Title", "Notes"} <= {kept.name for kept in change.kept}


@given(st.lists(st.text(max_size=60), max_size=4), st.booleans())
def test_whatever_the_properties_hold_is_read_without_an_error(pieces, packed):
    deck = Presentation()
    deck_memory.write(deck, [chart_id.of_query(Query("s", "q", "waves"), "en")])
    part = next(part for part in deck.part.package.iter_parts() if part.partname == "/docProps/custom.xml")
    texts = [base64.b64encode(zlib.compress(each.encode())).decode() if packed else each for each in pieces]
    properties = "".join(
        f'<property pid="{at}" name="{deck_memory.NAME}{at}"><a>{escape(clean(text))}</a></property>'
        for at, text in enumerate(texts, 1)
    )
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    part.blob = f'<Properties xmlns="{namespace}">{properties}</Properties>'.encode("utf-8", "ignore")

    assert deck_memory.read(deck) == ()


def test_tags_stand_where_powerpoint_wants_them(last_year, now, tmp_path):
    def edit(deck):
        shape = by_question(deck)["one"][1]
        properties = shape.element.xpath("./*/p:nvPr")[0]
        extensions = properties.makeelement(f"{MAIN}extLst", {})
        properties.append(extensions)

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    properties = by_question(deck)["one"][1].element.xpath("./*/p:nvPr")[0]

    assert [each.tag for each in properties] == [f"{MAIN}custDataLst", f"{MAIN}extLst"]


def test_other_properties_of_a_document_stay(tmp_path):
    deck = Presentation()
    query = Query("s", "q", "waves")
    deck_memory.write(deck, [chart_id.of_query(query, "en")])
    part = next(part for part in deck.part.package.iter_parts() if part.partname == "/docProps/custom.xml")
    own = b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="900" name="Client"/></Properties>'
    part.blob = part.blob.replace(b"</Properties>", own)
    deck_memory.write(deck, [chart_id.of_query(replace(query, question="other"), "nl")])

    assert [each.question for each in deck_memory.read(deck)] == ["other"]
    assert b'name="Client"' in part.blob


@pytest.mark.parametrize("name", ["deck.odp", "deck.pptx", "empty.pptx", "text.pptx"])
def test_what_is_no_deck_is_refused(tmp_path, name):
    content = {"deck.odp": b"PK", "empty.pptx": b"", "text.pptx": b"hello"}.get(name)
    if content is not None:
        (tmp_path / name).write_bytes(content)

    with pytest.raises(UserError):
        content_of(tmp_path / name)


@pytest.mark.parametrize("part", ["ppt/presentation.xml", "ppt/slides/slide5.xml", "ppt/charts/chart"])
def test_a_damaged_deck_is_refused_or_its_charts_are_drawn_anew(last_year, now, tmp_path, part):
    with zipfile.ZipFile(last_year) as old, zipfile.ZipFile(tmp_path / "bad.pptx", "w") as new:
        for entry in old.infolist():
            broken = entry.filename.startswith(part) and entry.filename.endswith(".xml")
            new.writestr(entry, b"<a/>" if broken else old.read(entry))
    path = tmp_path / "bad.pptx"

    if "charts" in part:
        assert len(shown(by_question(updated(path, now)[0])["one"][1])[0][1]) == 3
    else:
        with pytest.raises(UserError):
            updated(path, now)


def test_an_update_can_be_stopped(last_year, now):
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        Update("deck", content_of(last_year), now, tools()).run({}, progress)


def test_a_preview_says_what_the_update_does(last_year, now):
    update = Update("deck", content_of(last_year), now, tools())

    assert update.preview({}, Progress()) == update.run({}, Progress())[1]


def test_a_question_without_options_in_the_record_is_no_hindrance(now):
    question = Question("q", plain("Anything"), Kind.NUMBER)

    assert (
        chart_id.decoded(chart_id.encoded(chart_id.of_query(Query("s", question.id, "waves"), "en")))
        is not None
    )


# The command line


@pytest.fixture
def of_last_year(tmp_path):
    """The built-in study's deck, as it was before its second wave."""
    study = built_in("sni-social-media")
    first = study.waves[0].id
    figures = tuple(each for each in study.published if each.wave == first)
    before = replace(study, waves=study.waves[:1], published=figures, comparability=())
    report_of(before, "nl").write(tmp_path / "old.pptx", Progress())
    return tmp_path / "old.pptx"


def test_the_command_line_updates_and_tells_what_changed(of_last_year, tmp_path, capfdbinary):
    before, out = of_last_year.read_bytes(), tmp_path / "new.pptx"

    assert run(["report", "sni-social-media", "--update", str(of_last_year), str(out)]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Slide 3, Adoption: Updated: 27\u00a0% → 42\u00a0%" in said
    assert "42\u00a0%" in title_of(by_question(Presentation(str(out)))["adoption"][0])
    assert of_last_year.read_bytes() == before


def test_the_list_can_be_read_by_programs(of_last_year, tmp_path, capfdbinary):
    out = tmp_path / "new.pptx"

    assert run(["report", "sni-social-media", "--update", str(of_last_year), "--json", str(out)]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    adoption = next(each for each in found["charts"] if each["question"] == "adoption")
    assert (adoption["state"], adoption["before"], adoption["after"]) == ("updated", "27\u00a0%", "42\u00a0%")


def test_the_command_line_never_writes_the_old_deck(of_last_year, capfdbinary):
    before = of_last_year.read_bytes()
    arguments = ["report", "sni-social-media", "--update", str(of_last_year), "--force", str(of_last_year)]

    assert run(arguments) == 1
    assert b"old deck, which is kept" in capfdbinary.readouterr().err
    assert of_last_year.read_bytes() == before


def test_the_command_line_takes_the_new_name_of_a_question(last_year, tmp_path, capfdbinary):
    rows = ["Purpose,Year", *(f"Answer {1 + at % 4},{2019 + at % 2}" for at in range(200))]
    (tmp_path / "firms.csv").write_text("\n".join(rows), encoding="utf-8")
    arguments = ["report", str(tmp_path / "firms.csv"), "--update", str(last_year)]

    assert run([*arguments, str(tmp_path / "a.pptx"), "--match", "one=Purpose"]) == 0
    assert "Purpose: Updated" in capfdbinary.readouterr().out.decode()
    assert run([*arguments, str(tmp_path / "b.pptx"), "--match", "nothing=Purpose"]) == 1
