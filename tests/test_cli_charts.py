"""Commands that draw: the same files as the window makes, without one and without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from pptx import Presentation
from studies import built_in

from sni_desktop import __main__ as command_line
from sni_desktop import cli_charts
from sni_desktop.core.query import Query
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.planning import report

ROOT = Path(__file__).resolve().parents[1]
STUDY = "sni-social-media"


def do(*arguments: object) -> int:
    """Run a command in this process, which has Qt's application already."""
    return cli_charts.run([str(argument) for argument in arguments])


@pytest.fixture
def survey(tmp_path):
    path = tmp_path / "survey.csv"
    rows = [f"{'yes' if at % 3 else 'no'},{'North' if at % 2 else 'South'},{1 + at % 2}" for at in range(240)]
    path.write_text("Uses,Region,weight\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("ending", "signature"),
    [
        ("png", b"\x89PNG"),
        ("svg", b"<?xml"),
        ("pdf", b"%PDF"),
        ("emf", b"\x01\0\0\0"),
        ("xlsx", b"PK"),
        ("pptx", b"PK"),
    ],
)
def test_a_chart_is_written_in_the_format_of_the_ending(qapp, tmp_path, ending, signature):
    out = tmp_path / f"chart.{ending}"

    assert do("export", STUDY, "--question", "adoption", "--lang", "fr", out) == 0
    assert out.read_bytes().startswith(signature)


def test_a_picture_is_that_of_the_window(qapp, tmp_path):
    from sni_desktop.analysis import analyse
    from sni_desktop.charts.registry import draw
    from sni_desktop.core.style import STANDARD
    from sni_desktop.export.qt.fonts import family_of
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.export.sizes import size
    from sni_desktop.ui.language import speaker_of

    do("export", STUDY, "--question", "adoption", "--size", "half-slide", "--lang", "nl", tmp_path / "c.svg")
    study = built_in(STUDY)
    figure = draw(analyse(study, Query(study.id, "adoption", "waves")))
    wanted = Picture(figure, size("half-slide"), speaker_of("nl"), family_of(STANDARD)).svg()

    assert (tmp_path / "c.svg").read_bytes() == wanted


def test_breakdown_filter_weight_and_kind_are_those_asked_for(qapp, tmp_path, survey):
    asked = ("--by", "Region", "--where", "Uses in (yes, no)", "--weight", "weight", "--chart", "grouped")

    assert do("export", survey, "--question", "uses", *asked, "--level", "90", tmp_path / "c.pptx") == 0
    slide = Presentation(str(tmp_path / "c.pptx")).slides[0]
    query = next(found.query for found in map(chart_id.read, slide.shapes) if found)
    assert (query.chart, query.kind, query.by, query.weight) == ("crosstab", "grouped", ("Region",), "weight")
    assert query.level == 0.9
    assert query.where is not None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--question", "platforms", "--chart", "stacked", "c.png"), "does not fit"),
        (("--question", "nothing", "c.png"), "There is no question"),
        (("--question", "adoption", "c.gif"), ".png"),
        (("--question", "adoption", "--lang", "xx", "c.png"), "en, fr, nl, de"),
        (("--question", "adoption", "--size", "huge", "c.png"), "half-slide"),
        (("--question", "adoption", "--lang", "fr,nl", "c.png"), "one language"),
        (("--question", "adoption", "--keep-slides", "c.pptx"), "no template"),
        (("--question", "adoption", "--by", "platforms", "c.png"), "published figures"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_a_hint(qapp, tmp_path, capsys, arguments, told):
    *options, out = arguments

    assert do("export", STUDY, *options, tmp_path / out) == 1
    said = capsys.readouterr().err
    assert told in said
    assert len(said.splitlines()) == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["crosstab", "table"])
def test_a_chart_of_groups_asks_for_the_question_that_makes_them(qapp, tmp_path, survey, capsys, name):
    assert do("export", survey, "--question", "Uses", "--chart", name, tmp_path / "c.png") == 1
    assert "--by" in capsys.readouterr().err


def test_a_file_that_is_there_is_replaced_with_force_only(qapp, tmp_path, capsys):
    out = tmp_path / "c.png"
    out.write_bytes(b"mine")

    assert do("export", STUDY, "--question", "adoption", out) == 1
    assert out.read_bytes() == b"mine"
    assert "--force" in capsys.readouterr().err
    assert do("export", STUDY, "--question", "adoption", "--force", out) == 0
    assert out.read_bytes() != b"mine"


def test_the_survey_file_itself_is_never_written(qapp, survey, capsys):
    content = survey.read_bytes()
    named = survey.with_suffix(".pdf")
    survey.rename(named)

    assert do("report", named, "--force", named) == 1
    assert named.read_bytes() == content


def test_a_report_has_the_slides_of_the_window(qapp, tmp_path):
    out = tmp_path / "report.pptx"

    assert do("report", STUDY, "--lang", "fr,nl", out) == 0
    study = built_in(STUDY)
    charts = [
        found
        for slide in Presentation(str(out)).slides
        for found in map(chart_id.read, slide.shapes)
        if found is not None
    ]
    wanted = [query.question for query in report(study, Query(study.id, "", "")).queries]
    assert [found.question for found in charts] == [*wanted, *wanted]
    assert [found.language for found in charts] == ["fr"] * len(wanted) + ["nl"] * len(wanted)


def test_a_report_as_pdf_can_be_searched(qapp, tmp_path):
    out = tmp_path / "report.pdf"

    assert do("report", STUDY, "--lang", "fr,nl", out) == 0
    pages = pypdfium2.PdfDocument(out)
    texts = [page.get_textpage().get_text_bounded() for page in pages]
    words = " ".join(" ".join(texts).split())

    assert pages[0].get_size() == (960, 540)
    assert "en nette hausse, de 27 % à 42 %" in words
    assert "duidelijke stijging" in words
    assert "LinkedIn" in words
    assert "environ 2/3" in words
    pages.close()


def test_each_language_may_have_its_file(qapp, tmp_path):
    assert do("report", STUDY, "--lang", "fr,nl", "--apart", tmp_path / "r.pdf") == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r-fr.pdf", "r-nl.pdf"]


def test_a_report_of_chosen_questions_without_tables(qapp, tmp_path):
    out = tmp_path / "r.pptx"

    assert do("report", STUDY, "--question", "adoption", "--no-tables", "--wave", "wave-2", out) == 0
    slides = Presentation(str(out)).slides
    assert not any(shape.has_table for slide in slides for shape in slide.shapes)
    assert sum(chart_id.read(shape) is not None for slide in slides for shape in slide.shapes) == 1


def test_a_template_and_its_layout(qapp, tmp_path, capsys):
    Presentation().save(str(tmp_path / "t.pptx"))
    out = tmp_path / "r.pptx"
    template = ("--template", tmp_path / "t.pptx")

    assert do("report", STUDY, *template, "--layout", "Title and Content", out) == 0
    assert Presentation(str(out)).slides[3].slide_layout.name == "Title and Content"
    assert do("report", STUDY, *template, "--layout", "None such", "--force", out) == 1
    assert "Title and Content" in capsys.readouterr().err


def test_no_display_is_needed(tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    command = [sys.executable, "-m", "sni_desktop", "export", STUDY, "--question", "adoption"]
    done = subprocess.run(
        [*command, str(tmp_path / "c.png")], cwd=ROOT, env=environment, capture_output=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "c.png").stat().st_size > 10_000


def test_the_program_knows_the_commands_by_their_first_word():
    run = (ROOT / "run").read_text()

    assert set(cli_charts.COMMANDS) == command_line.DRAWING
    assert all(name in command_line.HELP for name in cli_charts.COMMANDS)
    assert all(f'["{name}"]' in run for name in cli_charts.COMMANDS)
