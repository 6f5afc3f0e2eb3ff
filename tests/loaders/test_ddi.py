"""DDI Codebook: XML that describes a fixed-width or CSV file beside it."""

from __future__ import annotations

import numpy as np
import pytest

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import ddi
from sni_desktop.loaders.registry import open_survey

say = Speaker().say

SPACES = {"2.5": "ddi:codebook:2_5", "1.2.2": "http://www.icpsr.umich.edu/DDI"}
VARIABLES = """
<varGrp type="multipleResp" name="heard" var="V4 V5"><labl>Heard of it</labl></varGrp>
<var ID="V1" name="id"><location StartPos="1" EndPos="3"/><labl>Number</labl><varFormat type="numeric"/></var>
<var ID="V2" name="often"><location StartPos="4" width="2"/><labl xml:lang="en">Frequency</labl>
  <labl xml:lang="fr">Fréquence</labl><qstn><qstnLit>How often do you post?</qstnLit></qstn>
  <invalrng><range min="97" max="99"/></invalrng>
  <catgry><catValu>1</catValu><labl>Never</labl></catgry>
  <catgry><catValu>02</catValu><labl>Often</labl></catgry>
  <catgry missing="Y"><catValu>8</catValu><labl>Don't know</labl></catgry>
  <catgry><catValu>99</catValu><labl>Refused</labl></catgry></var>
<var ID="V3" name="w" wgt="wgt"><location StartPos="6" EndPos="9"/><labl>Factor</labl></var>
<var ID="V4" name="first"><location StartPos="10" EndPos="10"/><labl>First</labl>
  <catgry><catValu>1</catValu><labl>Friends</labl></catgry>
  <catgry><catValu>2</catValu><labl>Press</labl></catgry>
  <catgry><catValu>3</catValu><labl>Web</labl></catgry></var>
<var ID="V5" name="second"><location StartPos="11" EndPos="11"/><labl>Second</labl>
  <catgry><catValu>1</catValu><labl>Friends</labl></catgry>
  <catgry><catValu>2</catValu><labl>Press</labl></catgry>
  <catgry><catValu>3</catValu><labl>Web</labl></catgry></var>
<var ID="V6" name="town"><location StartPos="12" EndPos="15"/>
  <labl>Town</labl><varFormat type="character"/></var>
"""
ROWS = [
    ("001", "01", "0.50", "1", "2", "Gand"),
    ("002", " 2", "1.25", "3", " ", "0X"),
    ("003", "08", "1.00", "2", "1", ""),
    ("004", "99", "1.00", " ", " ", "Hal"),
]
NAMES = ("id", "often", "w", "first", "second", "town")
WIDTHS = (3, 2, 4, 1, 1, 4)


def definition(version="2.5", file_name="", variables=VARIABLES):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><codeBook xmlns="{SPACES[version]}" version="{version}">'
        f"<stdyDscr><citation><titlStmt><titl>The survey</titl></titlStmt></citation></stdyDscr>"
        f"<fileDscr><fileTxt><fileName>{file_name}</fileName></fileTxt></fileDscr>"
        f"<dataDscr>{variables}</dataDscr></codeBook>"
    )


def fixed(folder, **told):
    path = folder / "survey.xml"
    path.write_text(definition(**told), encoding="utf-8")
    lines = ["".join(cell.ljust(width) for cell, width in zip(row, WIDTHS, strict=True)) for row in ROWS]
    path.with_suffix(".dat").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def separated(folder, separator=","):
    path = folder / "survey.xml"
    path.write_text(definition(file_name="answers.csv"), encoding="utf-8")
    lines = [separator.join(("unknown", *map(str.upper, reversed(NAMES))))]
    lines += [separator.join(("x", *reversed(row))) for row in ROWS]
    (folder / "answers.csv").write_text("\n".join(lines), encoding="utf-8")
    return path


def cells(study, name):
    column = next(cells for cells in study.answers.cells if cells.name == name)
    return [column.values[code] for code in column.codes]


def check(study):
    assert study.answers.n == 4
    assert cells(study, "often") == ["1", "2", "8", "99"]
    question = study.question("often")
    assert [(option.code, say(option.label)) for option in question.options] == [
        ("1", "Never"),
        ("2", "Often"),
    ]
    assert {option.code for option in question.missing} == {"8", "99"}
    assert (say(question.label), Speaker("fr").say(question.label)) == ("Frequency", "Fréquence")
    assert say(question.text) == "How often do you post?"
    assert study.question("w").kind is Kind.WEIGHT
    assert np.array_equal(study.answers.by_question["w"].values, [0.5, 1.25, 1.0, 1.0])
    heard = study.answers.by_question["heard"]
    assert heard.chosen.sum(axis=0).tolist() == [2, 2, 1]
    assert heard.answered.tolist() == [True, True, True, False]
    assert cells(study, "town") == ["Gand", "0X", "", "Hal"]
    assert say(study.title) == "The survey"


@pytest.mark.parametrize("version", SPACES)
def test_fixed_widths(tmp_path, version):
    path = fixed(tmp_path, version=version)
    check(open_survey(path, Progress()))
    check(open_survey(path.with_suffix(".dat"), Progress()))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_columns_are_found_by_their_names(tmp_path, separator):
    check(open_survey(separated(tmp_path, separator), Progress()))


def test_a_missing_dont_know_can_be_counted(tmp_path):
    findings = ddi.load(fixed(tmp_path), Progress()).findings
    assert {finding.question for finding in findings if finding.code == "missing_answer"} == {"often"}


@pytest.mark.parametrize("name", ["../survey.dat", "/etc/passwd", "a\\b.dat"])
def test_a_data_file_elsewhere_is_not_followed(tmp_path, name):
    with pytest.raises(UserError):
        ddi.load(fixed(tmp_path, file_name=name), Progress())


@pytest.mark.parametrize(
    "variables",
    [
        "",
        '<var name="a"/>',
        '<var name="a"><location StartPos="x"/></var>',
        '<var name="a"><location StartPos="5" EndPos="2"/></var>',
        '<var name="a"><invalrng><range min="low"/></invalrng></var>',
        "<var",
    ],
)
def test_bad_codebooks_are_said(tmp_path, variables):
    with pytest.raises(UserError):
        ddi.load(fixed(tmp_path, variables=variables), Progress())


def test_other_xml_is_neither(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text("<note>hello</note>")
    assert not ddi.recognises(path)
    with pytest.raises(UserError):
        open_survey(path, Progress())


# -- Files beside one another --------------------------------------------------------------------------


def two_files(folder):
    """Write a codebook of a file of households and one of persons, whose data were saved as CSV."""
    described = "".join(
        f'<fileDscr ID="{part}"><fileTxt><fileName>{name}.NSDstat</fileName></fileTxt></fileDscr>'
        for part, name in (("F1", "households"), ("F2", "persons"))
    )
    variables = (
        '<var ID="V1" name="size" files="F1"><labl>Size</labl></var>'
        '<var ID="V2" name="sex" files="F2"><labl>Sex</labl><varFormat type="numeric"/>'
        "<catgry><catValu>1.0</catValu><labl>Man</labl><catStat type='freq'>2</catStat></catgry>"
        "<catgry><catValu>2.0</catValu><labl>Woman</labl></catgry></var>"
        '<var ID="V3" name="size" files="F2"><labl>Shoe size</labl></var>'
        '<nCube name="cube"><labl>A table</labl></nCube>'
    )
    path = folder / "codebook.xml"
    path.write_text(
        f'<codeBook xmlns="ddi:codebook:2_5">{described}<dataDscr>{variables}</dataDscr></codeBook>'
    )
    (folder / "persons.csv").write_text("sex,size\n1,39\n2,41\n1,44\n")
    return path


def test_a_codebook_of_several_files_is_read_with_the_one_that_is_there(tmp_path):
    study = open_survey(two_files(tmp_path), Progress())
    assert [say(question.label) for question in study.questions] == ["Sex", "Shoe size"]
    assert [say(option.label) for option in study.question("sex").options] == ["Man", "Woman"]
    assert cells(study, "sex") == ["1", "2", "1"]
    assert open_survey(tmp_path / "persons.csv", Progress()).questions == study.questions


def test_a_data_file_leads_to_the_codebook_that_names_it(tmp_path):
    separated(tmp_path)
    check(open_survey(tmp_path / "answers.csv", Progress()))


def test_a_file_that_no_codebook_names_is_a_table(tmp_path):
    separated(tmp_path)
    (tmp_path / "more-answers.csv").write_text("often\n1\n2\n")
    assert open_survey(tmp_path / "more-answers.csv", Progress()).form.format == "csv"


def test_codes_of_texts_keep_their_zeros(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(
        '<codeBook xmlns="ddi:codebook:2_5"><dataDscr><var name="place"><labl>Place</labl></var>'
        "</dataDscr></codeBook>"
    )
    path.with_suffix(".csv").write_text("place\n0710\n1000\n0710\n")
    assert cells(open_survey(path, Progress()), "place") == ["0710", "1000", "0710"]


def test_a_line_without_anything_is_a_case_unless_it_is_the_last(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(
        '<codeBook xmlns="ddi:codebook:2_5"><dataDscr><var name="q"><location StartPos="1" EndPos="1"/>'
        "<labl>Q</labl></var></dataDscr></codeBook>"
    )
    path.with_suffix(".dat").write_text("1\n\n2\n\n\n")
    assert cells(open_survey(path, Progress()), "q") == ["1", "", "2"]


@pytest.mark.parametrize(
    ("written", "cell"),
    [
        ("100", "100"),
        ("0105", "105"),
        ("-007", "-7"),
        ("1.0250", "1.0250"),
        ("10.0", "10"),
        ("0.5", "0.5"),
        ("000", "0"),
    ],
)
def test_only_zeros_that_fill_up_a_number_are_left_out(tmp_path, written, cell):
    path = tmp_path / "a.xml"
    path.write_text(
        '<codeBook xmlns="ddi:codebook:2_5"><dataDscr><var name="n"><labl>N</labl>'
        '<varFormat type="numeric"/></var></dataDscr></codeBook>'
    )
    path.with_suffix(".csv").write_text(f"n\n{written}\n")
    assert cells(open_survey(path, Progress()), "n") == [cell]


def test_a_case_may_take_several_lines(tmp_path):
    variables = (
        '<var ID="V1" name="id"><location StartPos="1" EndPos="2" RecSegNo="1"/><labl>Number</labl></var>'
        '<var ID="V2" name="town"><location StartPos="3" EndPos="6" RecSegNo="1"/><labl>Town</labl>'
        '<varFormat type="character"/></var>'
        '<var ID="V3" name="age"><location StartPos="3" width="2" RecSegNo="2"/><labl>Age</labl></var>'
    )
    text = definition(variables=variables).replace(
        "</fileTxt>", "<dimensns><recPrCas>3</recPrCas></dimensns></fileTxt>"
    )
    (tmp_path / "survey.xml").write_text(text, encoding="utf-8")
    (tmp_path / "survey.dat").write_text("01Gand\n0134\n01x\n02Hal\n0251\n\n", encoding="utf-8")
    study = open_survey(tmp_path / "survey.xml", Progress())
    assert [cells.values for cells in study.answers.cells] == [("01", "02"), ("Gand", "Hal"), ("34", "51")]


def test_lines_that_do_not_make_whole_cases_are_told(tmp_path):
    variables = (
        '<var ID="V1" name="id"><location StartPos="1" EndPos="2" RecSegNo="1"/></var>'
        '<var ID="V3" name="age"><location StartPos="3" width="2" RecSegNo="2"/></var>'
    )
    (tmp_path / "survey.xml").write_text(definition(variables=variables), encoding="utf-8")
    (tmp_path / "survey.dat").write_text("01\n0134\n02\n", encoding="utf-8")
    with pytest.raises(UserError):
        open_survey(tmp_path / "survey.xml", Progress())
