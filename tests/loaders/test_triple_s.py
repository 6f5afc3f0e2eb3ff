"""Triple-S: an XML definition beside a fixed-width or CSV data file."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import triple_s
from sni_desktop.loaders.registry import open_survey

say = Speaker().say

VARIABLES = """
<variable ident="1" type="quantity" use="serial"><name>id</name><label>Number</label>
  <position start="{id}" finish="{id_}"/>
  <values><range from="1" to="99"/></values></variable>
<variable ident="2" type="single"><name>often</name>
  <label><text xml:lang="en">How <b>often</b>?</text>
  <text xml:lang="fr">À quelle fréquence ?</text></label>
  <position start="{often}" finish="{often_}"/>
  <values><value code="1"><text xml:lang="en">Never</text><text xml:lang="fr">Jamais</text></value>
  <value code="2">Sometimes</value><value code="10">Often</value></values></variable>
<variable ident="3" type="multiple"><name>media</name><label>Media</label>
  <position start="{media}" finish="{media_}"/>
  <values><value code="1">Radio</value><value code="2">TV</value>
  <value code="3">Web</value></values></variable>
<variable ident="4" type="multiple"><name>heard</name><label>Heard</label>
  <position start="{heard}" finish="{heard_}"/><spread subfields="2" width="2"/>
  <values><value code="1">Friends</value><value code="12">Press</value></values></variable>
<variable ident="5" type="logical"><name>car</name><label>A car?</label>
  <position start="{car}" finish="{car_}"/></variable>
<variable ident="6" type="date"><name>day</name><label>Day</label>
  <position start="{day}" finish="{day_}"/></variable>
<variable ident="7" type="quantity" use="weight"><name>w</name><label>W</label>
  <position start="{w}" finish="{w_}"/></variable>
<variable ident="8" type="single" format="literal"><name>town</name><label>Town</label>
  <position start="{town}" finish="{town_}"/>
  <values><value code="0A">Ghent</value>
  <value code="B">Liège</value></values></variable>
<variable ident="9" type="character"><name>why</name><label>Why?</label>
  <position start="{why}" finish="{why_}"/></variable>
"""
WIDTHS = {"id": 2, "often": 2, "media": 3, "heard": 4, "car": 1, "day": 8, "w": 4, "town": 2, "why": 8}
ROWS = [
    ("01", "01", "101", "0112", "1", "20200131", "0.50", "0A", "parce qué"[:8]),
    ("02", "10", "000", "12  ", "0", "20200201", "1.25", "B ", "        "),
    ("03", "  ", "   ", "    ", " ", "        ", "1.00", "  ", "so, so"),
]


def definition(version="2.0", extra="", is_csv=False, variables=VARIABLES):
    places, at = {}, 1
    for number, (name, width) in enumerate(WIDTHS.items(), start=1):
        places |= {name: number, f"{name}_": number} if is_csv else {name: at, f"{name}_": at + width - 1}
        at += width
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE sss PUBLIC "-//triple-s//DTD//EN" "sss.dtd">'
        f'<sss version="{version}"><survey><name>S</name><title>The survey<br/>of 2020</title>'
        f'<record ident="A"{extra}>{variables.format(**places)}</record></survey></sss>'
    )


def fixed(folder, name="survey", **told):
    (folder / f"{name}.sss").write_text(definition(**told), encoding="utf-8")
    lines = [
        "".join(cell.ljust(width) for cell, width in zip(row, WIDTHS.values(), strict=True)) for row in ROWS
    ]
    (folder / f"{name}.asc").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8", newline="")
    return folder / f"{name}.sss"


def csv_file(folder):
    extra = ' href="answers.csv" format="csv" skip="1"'
    (folder / "survey.xml").write_text(definition(extra=extra, is_csv=True), encoding="utf-8")
    lines = [",".join(WIDTHS), *(",".join(f'"{cell}"' for cell in row) for row in ROWS)]
    (folder / "answers.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder / "survey.xml"


def cells(study, name):
    column = next(cells for cells in study.answers.cells if cells.name == name)
    return [column.values[code] for code in column.codes]


def check(study):
    assert study.answers.n == 3
    assert cells(study, "often") == ["1", "10", ""]
    assert [option.code for option in study.question("often").options] == ["1", "2", "10"]
    media = study.answers.by_question["media"]
    assert [say(option.label) for option in study.question("media").options] == ["Radio", "TV", "Web"]
    assert media.chosen.tolist() == [[True, False, True], [False] * 3, [False] * 3]
    assert media.answered.tolist() == [True, True, False]
    heard = study.answers.by_question["heard"]
    assert heard.chosen.tolist() == [[True, True], [False, True], [False, False]]
    assert [say(option.label) for option in study.question("car").options] == ["No", "Yes"]
    assert cells(study, "day") == ["2020-01-31", "2020-02-01", ""]
    assert [study.question(name).kind for name in ("id", "w", "day")] == [Kind.ID, Kind.WEIGHT, Kind.DATE]
    assert np.array_equal(study.answers.by_question["w"].values, [0.5, 1.25, 1.0])
    assert cells(study, "town") == ["0A", "B", ""]
    assert [say(option.label) for option in study.question("town").options] == ["Ghent", "Liège"]
    assert cells(study, "why") == ["parce qu", "", "so, so"]
    assert say(study.title) == "The survey of 2020"


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_fixed_widths(tmp_path, version):
    path = fixed(tmp_path, version=version)
    check(open_survey(path, Progress()))
    check(open_survey(path.with_suffix(".asc"), Progress()))


def test_csv_that_the_definition_names(tmp_path):
    check(open_survey(csv_file(tmp_path), Progress()))


def test_csv_of_the_same_name_leads_to_its_definition(tmp_path):
    path = csv_file(tmp_path)
    (tmp_path / "answers.csv").rename(tmp_path / "survey.csv")
    check(open_survey(path.with_suffix(".csv"), Progress()))


def test_texts_are_in_their_languages(tmp_path):
    study = triple_s.load(fixed(tmp_path), Progress())
    question = study.question("often")
    french = Speaker("fr").say
    assert (say(question.label), french(question.label)) == ("How often?", "À quelle fréquence ?")
    assert (say(question.options[0].label), french(question.options[0].label)) == ("Never", "Jamais")
    assert french(study.question("car").options[1].label) == "Oui"


@pytest.mark.parametrize(
    "named", ["../answers.csv", "/etc/passwd", "C:\\answers.csv", "sub/answers.csv", ".."]
)
def test_a_data_file_elsewhere_is_not_followed(tmp_path, named):
    folder = tmp_path / "inside"
    folder.mkdir()
    (tmp_path / "answers.csv").write_text("1,2\n")
    path = folder / "a.sss"
    path.write_text(definition(extra=f' href="{named}" format="csv"', is_csv=True), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        triple_s.load(path, Progress())
    assert "outside" in say(caught.value.sentence)


def test_a_data_file_that_is_not_there_is_said(tmp_path):
    path = fixed(tmp_path)
    path.with_suffix(".asc").unlink()
    with pytest.raises(UserError) as caught:
        triple_s.load(path, Progress())
    assert "survey" in say(caught.value.hint)


def record(variables):
    return f"<sss><survey><record>{variables}</record></survey></sss>"


ENTITIES = (
    '<!DOCTYPE sss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sss><survey><title>&b;</title></survey></sss>'
)
OUTSIDE = (
    '<!DOCTYPE sss [<!ENTITY a SYSTEM "file:///etc/passwd">]><sss><survey><title>&a;</title></survey></sss>'
)


@pytest.mark.parametrize(
    "content",
    [
        ENTITIES,
        OUTSIDE,
        "<sss><survey>",
        "<sss/>",
        "<sss><survey><record/></survey></sss>",
        record('<variable type="single"><name>a</name><position start="x"/></variable>'),
        record(
            '<variable type="multiple"><name>a</name><position start="1"/>'
            '<spread subfields="999999"/></variable>'
        ),
    ],
)
def test_bad_definitions_are_said(tmp_path, content):
    path = tmp_path / "a.sss"
    path.write_text(content, encoding="utf-8")
    path.with_suffix(".asc").write_text("1\n2\n")
    with pytest.raises(UserError):
        triple_s.load(path, Progress())


def test_rows_with_too_few_cells_are_said(tmp_path):
    path = csv_file(tmp_path)
    (tmp_path / "answers.csv").write_text("id,often\n1,2\n")
    with pytest.raises(UserError) as caught:
        triple_s.load(path, Progress())
    assert "laid out" in say(caught.value.sentence)


@given(st.data())
def test_changed_definitions_never_do_more_than_damage(tmp_path_factory, data):
    path = fixed(tmp_path_factory.mktemp("sss"))
    text = path.read_text(encoding="utf-8")
    place = data.draw(st.integers(0, len(text) - 1))
    cut = data.draw(st.integers(0, 30))
    path.write_text(
        text[:place] + data.draw(st.text('<>/="&1a', max_size=4)) + text[place + cut :], encoding="utf-8"
    )
    with suppress(UserError):
        assert triple_s.load(path, Progress()).answers.n == 3


# -- Several answers -----------------------------------------------------------------------------------


def several(folder, variable, cells, answers="", form=""):
    """Return the ticks of a question with several answers, and its options, from cells of a CSV file."""
    (folder / "s.sss").write_text(
        '<sss version="2.0"><survey><record ident="A" format="csv" skip="1">'
        f'<variable ident="1" type="multiple"{form}><name>q</name><label>Which?</label>'
        f'<position start="2"/>{variable}<values>{answers}</values></variable>'
        "</record></survey></sss>"
    )
    lines = [f'{number},"{cell}"' for number, cell in enumerate(cells)]
    (folder / "s.csv").write_text("\n".join(["id,q", *lines]))
    study = open_survey(folder / "s.sss", Progress())
    answer = study.answers.by_question["q"]
    return (
        study,
        {
            option.code: answer.chosen[:, place].tolist()
            for place, option in enumerate(study.question("q").options)
        },
        answer.answered.tolist(),
    )


ANSWERS = '<value code="2">Two</value><value code="3">Three</value><value code="9">None of these</value>'


def test_the_place_of_a_one_is_the_code_of_the_answer(tmp_path):
    study, chosen, answered = several(tmp_path, "", ["011000000", " 10     1", "000000000", ""], ANSWERS)
    assert chosen == {
        "2": [True, True, False, False],
        "3": [True, False, False, False],
        "9": [False, True, False, False],
    }
    assert answered == [True, True, True, False]
    assert [say(option.label) for option in study.question("q").options] == ["Two", "Three", "None of these"]
    assert study.question("q").columns == ("q",)


def test_an_answer_without_a_label_is_kept_and_told(tmp_path):
    study, chosen, _answered = several(tmp_path, "", ["110000000", "010000000"], ANSWERS)
    assert chosen["1"] == [True, False]
    assert any(finding.code == "unlabelled_codes" for finding in study.findings)


def test_zeros_fill_up_the_codes_that_stand_side_by_side(tmp_path):
    spread = '<spread subfields="3" width="2"/>'
    cells = ["020000", " 3 9 0", "000000", "  ", "09"]
    _study, chosen, answered = several(tmp_path, spread, cells, ANSWERS)
    assert chosen == {
        "2": [True, False, False, False, False],
        "3": [False, True, False, False, False],
        "9": [False, True, False, False, True],
    }
    assert answered == [True, True, True, False, True]


def test_zero_is_an_answer_where_it_has_a_label(tmp_path):
    spread = '<spread subfields="2" width="1"/>'
    study, chosen, answered = several(
        tmp_path, spread, ["01", "0 ", "  "], '<value code="0">None</value><value code="1">One</value>'
    )
    assert chosen == {"0": [True, True, False], "1": [True, False, False]}
    assert answered == [True, True, False]
    assert [say(option.label) for option in study.question("q").options] == ["None", "One"]


def test_literal_codes_stand_side_by_side_too(tmp_path):
    spread = '<spread subfields="2" width="2"/>'
    _study, chosen, answered = several(
        tmp_path,
        spread,
        ["BENL", "NL  ", ""],
        '<value code="BE">Belgium</value><value code="NL">Netherlands</value>',
        ' format="literal"',
    )
    assert chosen == {"BE": [True, False, False], "NL": [True, True, False]}
    assert answered == [True, True, False]


def test_a_quantity_with_a_range_is_a_number_though_some_codes_have_labels(tmp_path):
    (tmp_path / "s.sss").write_text(
        '<sss version="2.0"><survey><record ident="A" format="csv"><variable ident="1" type="quantity">'
        '<name>cars</name><label>Cars</label><position start="1"/><values><range from="0" to="97"/>'
        '<value code="0">None</value></values></variable></record></survey></sss>'
    )
    (tmp_path / "s.csv").write_text("0\n1\n2\n0\n")
    study = open_survey(tmp_path / "s.sss", Progress())
    assert study.question("cars").kind is Kind.NUMBER
    assert study.answers.by_question["cars"].values.tolist() == [0, 1, 2, 0]


@given(
    st.lists(
        st.floats(-1e6, 1e6).map(lambda value: round(value, 4)) | st.integers(-(10**6), 10**6), min_size=1
    )
)
def test_numbers_are_what_was_written_whatever_zeros_they_hold(tmp_path_factory, numbers):
    folder = tmp_path_factory.mktemp("numbers")
    (folder / "s.sss").write_text(
        '<sss version="1.2"><survey><record ident="A"><variable ident="1" type="quantity"><name>n</name>'
        '<position start="1" finish="20"/><values><range from="-1e6" to="1e6"/></values></variable></record>'
        "</survey></sss>"
    )
    lines = [f"{number:{fill}20.4f}" for number, fill in zip(numbers, "0 " * len(numbers), strict=False)]
    (folder / "s.asc").write_text("\n".join(lines))
    study = open_survey(folder / "s.sss", Progress())
    assert [float(cell) for cell in cells(study, "n")] == [float(line) for line in lines]


@pytest.mark.parametrize(
    ("spread", "rows"),
    [
        ('<spread subfields="2" width="2"/>', ["1,01,12", "2,,", "3,12,0", "4,0,0"]),
        ("", ["1,1,0,1", "2,,,", "3,0,0,1", "4,0,0,0"]),
    ],
)
def test_several_answers_may_take_several_columns_of_a_csv_file(tmp_path, spread, rows):
    width = rows[0].count(",")
    codes = ("1", "12") if spread else ("1", "3")
    variables = (
        '<variable ident="1" type="quantity"><name>id</name><position start="1"/></variable>'
        '<variable ident="2" type="multiple"><name>media</name><label>Media</label>'
        f'<position start="2" finish="{1 + width}"/>{spread}<values><value code="{codes[0]}">Radio</value>'
        f'<value code="{codes[1]}">Web</value></values></variable>'
    )
    path = tmp_path / "survey.sss"
    path.write_text(
        f'<sss version="2.0"><survey><record ident="A" format="csv">{variables}</record></survey></sss>'
    )
    (tmp_path / "survey.csv").write_text("\n".join(rows) + "\n")
    study = open_survey(path, Progress())
    ticks = study.answers.by_question["media"]
    assert ticks.chosen.tolist() == [[True, True], [False, False], [False, True], [False, False]]
    assert ticks.answered.tolist() == [True, False, True, True]
