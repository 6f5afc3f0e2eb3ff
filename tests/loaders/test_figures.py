"""The flat table of figures that a person types."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from xlsxwriter import Workbook

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Evidence, Fraction, Kind, Percentage, Qualifier
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import figures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

ENGLISH = (
    "Wave,Wave base (n),Population,Question,Answer,Value,Source,Address,Note\n"
    "Before,411,Firms with 10+ staff,Use,SMEs using it,27 %,A paper,https://example.org/a,Undated\n"
    "Now,536,Firms,Use,SMEs using it,42 %,A paper,https://example.org/b,\n"
    "Before,411,Firms with 10+ staff,Platforms,Facebook,rank 1-2,A paper,https://example.org/a,\n"
    "Now,536,Firms,platforms,facebook ,rank 2,A paper,https://example.org/b,\n"
    "Now,536,Firms,Platforms,LinkedIn,rank 1,A paper,https://example.org/b,\n"
    "Now,,Firms,Impact,Lasting,2/3,,,\n"
)


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def workbook(path: Path, rows: Sequence[Sequence[Any]], first_row: int = 0) -> Path:
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        percent = book.add_format({"num_format": "0%"})
        for row, cells in enumerate(rows, first_row):
            for column, cell in enumerate(cells):
                if isinstance(cell, dt.date):
                    sheet.write_datetime(row, column, cell, day)
                elif isinstance(cell, float):
                    sheet.write_number(row, column, cell, percent)
                else:
                    sheet.write(row, column, cell)
        book.add_worksheet("Example").write_row(0, 0, ["not", "read"])
    return path


def load(path: Path) -> Study:
    return figures.load(path, Progress())


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as error:
        load(path)
    assert error.value.hint.source
    return Speaker().say(error.value.sentence)


def test_a_table_becomes_a_study(tmp_path: Path) -> None:
    study = load(write(tmp_path / "press figures.csv", ENGLISH))
    assert study.title.in_language("fr") == "press figures"
    assert study.origin == "press figures.csv"
    assert [(wave.label.in_language("en"), wave.n) for wave in study.waves] == [("Before", 411), ("Now", 536)]
    assert [wave.population.in_language("en") for wave in study.waves] == ["Firms with 10+ staff", "Firms"]
    assert [question.label.in_language("en") for question in study.questions] == [
        "Use",
        "Platforms",
        "Impact",
    ]
    use, platforms, impact = study.questions
    assert (use.kind, platforms.kind, impact.kind) == (Kind.SINGLE, Kind.MULTIPLE, Kind.SINGLE)
    assert [option.label.in_language("en") for option in platforms.options] == ["Facebook", "LinkedIn"]
    assert [figure.amount for figure in study.figures(use.id)] == [Percentage(0.27), Percentage(0.42)]
    assert [figure.evidence for figure in study.figures(use.id)] == [Evidence.PUBLISHED] * 2
    assert study.figures(use.id)[0].caveat.in_language("en") == "Undated"
    ranks = [
        (figure.wave, figure.option, figure.first, figure.last) for figure in study.figures(platforms.id)
    ]
    assert ranks == [("before", "facebook", 1, 2), ("now", "facebook", 2, 2), ("now", "linkedin", 1, 1)]
    assert len(study.assumptions) == 1


def test_a_figure_without_base_or_source_has_none(tmp_path: Path) -> None:
    study = load(write(tmp_path / "press.csv", ENGLISH))
    (lasting,) = study.figures("impact")
    assert lasting.amount == Fraction(2, 3)
    assert lasting.n is None
    assert study.source(lasting.source).publisher == "press.csv"
    assert study.source(lasting.source).url == ""


def test_bases_that_differ_within_a_wave_are_not_the_wave_s(tmp_path: Path) -> None:
    text = "wave;base;question;answer;value\nA;100;Q;x;1 %\nA;50;R;x;2 %\n"
    study = load(write(tmp_path / "press.csv", text))
    assert study.waves[0].n is None
    assert [figure.n for figure in study.published] == [100, 50]


@pytest.mark.parametrize(
    ("header", "separator", "encoding"),
    [
        (
            "vague;base de la vague (n);population;question;réponse;valeur;source;adresse;remarque",
            ";",
            "utf-8-sig",
        ),
        ("Vague;Base;Population;Question;Reponse;Valeur;Source;Adresse;Remarque", ";", "cp1252"),
        (
            "meting\tbasis van de meting (n)\tpopulatie\tvraag\tantwoord\twaarde\tbron\tadres\topmerking",
            "\t",
            "utf-8",
        ),
        (
            "Welle,Basis der Welle (n),Grundgesamtheit,Frage,Antwort,Wert,Quelle,Adresse,Anmerkung",
            ",",
            "cp1252",
        ),
    ],
)
def test_headers_in_every_language_separators_and_encodings(
    tmp_path: Path, header: str, separator: str, encoding: str
) -> None:
    record = ("Été", "1 536", "PME", "Usage", "Oui", "environ 42 %", "Le journal", "https://example.org", "é")
    study = load(write(tmp_path / "f.csv", f"{header}\r\n\r\n{separator.join(record)}\r\n", encoding))
    (figure,) = study.published
    assert figure.amount == Percentage(0.42, 0, Qualifier.ABOUT)
    assert figure.n == 1536
    assert figure.caveat.in_language("fr") == "é"
    assert study.waves[0].label.in_language("fr") == "Été"
    assert study.sources[0].publisher == "Le journal"


def test_columns_may_stand_in_any_order_among_others(tmp_path: Path) -> None:
    text = "Checked by,VALUE,answer,question, Wave \nMe,42 %,Yes,Use,One\n"
    study = load(write(tmp_path / "f.csv", text))
    assert study.published[0].amount == Percentage(0.42)


def test_a_header_is_recognised_by_its_four_needed_columns() -> None:
    assert figures.recognises(["Vague", "Question", "Réponse", "Valeur"])
    assert figures.recognises(["golf", "vraag", "ANTWOORD", "waarde", "iets"])
    assert not figures.recognises(["Wave", "Question", "Answer"])
    assert not figures.recognises(["respondent", "wave", "q1", "q2"])
    assert not figures.recognises([])


def test_a_workbook_is_read_with_the_percentages_it_understood(tmp_path: Path) -> None:
    rows = [
        ["Wave", "n", "Question", "Answer", "Value"],
        ["One", 536, "Use", "Yes", 0.42],
        ["Two", 536, "Use", "Yes", 0.425],
        ["Three", 411, "Use", "Yes", "27 %"],
    ]
    study = load(workbook(tmp_path / "f.xlsx", rows))
    amounts = [figure.amount for figure in study.published]
    assert amounts == [Percentage(0.42), Percentage(0.425, 1), Percentage(0.27)]
    assert [figure.n for figure in study.published] == [536, 536, 411]
    assert "between 0 and 1" in study.assumptions[0].source


def test_rows_are_named_as_the_spreadsheet_numbers_them(tmp_path: Path) -> None:
    rows = [["Wave", "Question", "Answer", "Value"], [], ["One", "Use", "Yes", "many"]]
    assert "f.xlsx, row 5: the value “many”" in refusal(workbook(tmp_path / "f.xlsx", rows, first_row=2))


def test_a_fraction_that_became_a_date_is_explained(tmp_path: Path) -> None:
    rows = [["Wave", "Question", "Answer", "Value"], ["One", "Use", "Yes", dt.date(2024, 3, 2)]]
    assert "row 2: the spreadsheet made a date" in refusal(workbook(tmp_path / "f.xlsx", rows))


@pytest.mark.parametrize("value", [42, 1, 0])
def test_a_number_that_may_mean_anything_is_refused(tmp_path: Path, value: int) -> None:
    rows = [["Wave", "Question", "Answer", "Value"], ["One", "Use", "Yes", value]]
    assert f"the value “{value}” is not understood" in refusal(workbook(tmp_path / "f.xlsx", rows))


HEADER = "wave,base,question,answer,value,address\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (HEADER, "There are no figures in f.csv yet."),
        (HEADER + ",,,,,\n\n", "There are no figures in f.csv yet."),
        ("", "f.csv has no column “wave”."),
        ("wave,question,answer\n", "f.csv has no column “value”."),
        ("wave,vague,question,answer,value\n", "f.csv has two columns for “wave”."),
        (HEADER + "A,,Q,,1 %,\n", "f.csv, row 2: the cell “answer” is empty."),
        (HEADER + "A,,Q,x,,\n", "f.csv, row 2: the cell “value” is empty."),
        (HEADER + "A,few,Q,x,1 %,\n", "f.csv, row 2: the base “few” is not a whole number."),
        (HEADER + "A,,Q,x,1 %,javascript:x\n", "f.csv, row 2: “javascript:x” is not a web address."),
        (HEADER + "A,,Q,x,142 %,\n", "f.csv, row 2: a share must be between 0 and 100 %."),
        (HEADER + "A,,Q,x,1 %,\na,,q,X,2 %,\n", "f.csv, row 3: this answer already has a figure"),
        (HEADER + "A,,Q,x,1 %,,,surplus\n", "f.csv, row 2: there are more cells than columns."),
    ],
)
def test_what_is_wrong_is_said_with_its_row(tmp_path: Path, text: str, sentence: str) -> None:
    assert sentence in refusal(write(tmp_path / "f.csv", text))


def test_a_file_that_is_no_workbook_or_no_text_is_refused(tmp_path: Path) -> None:
    assert "is not a spreadsheet" in refusal(write(tmp_path / "f.xlsx", "wave,question"))
    (tmp_path / "f.csv").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert "not a text table" in refusal(tmp_path / "f.csv")
    assert "is not there" in refusal(tmp_path / "none.csv")
