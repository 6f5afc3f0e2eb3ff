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
