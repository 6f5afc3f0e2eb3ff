"""A small made-up file of each format, written into a folder: what an installed program is tried with."""

from __future__ import annotations

import csv
import json
import zipfile
from typing import TYPE_CHECKING

from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.loaders.figures import HEADERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sni_desktop.core.text import Speaker

    Rows = Iterable[Sequence[str]]

_ROWS = 240
_AGREEMENT = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree")
_PLACES = ("North", "South", "East")
_MEDIA = ("Radio", "Web", "Post")


def write_samples(folder: Path, speaker: Speaker) -> tuple[Path, ...]:
    """Return the files to be opened, one a format; others lie beside them. Their writers are tried too."""
    survey = _respondents(folder)
    return (
        survey,
        *_converted(survey, folder, speaker),
        *_statistics(folder),
        *_beside(folder),
        *_sheets(folder),
        *_figures(folder),
    )


def _table(path: Path, rows: Rows, separator: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return path


def _respondents(folder: Path) -> Path:
    """Write a survey of two waves: a scale twice, several answers, a ranking, an amount, a weight."""
    header = ["wave", "place", "useful", "fair", *(f"Which? [{name}]" for name in _MEDIA), "spent", "weight"]
    rows = [
        (
            *("2023" if at % 2 else "2024", _PLACES[at % 3]),
            *(_AGREEMENT[(at * 7 + at // 60) % 5], _AGREEMENT[(at * 3 + 1) % 5]),
            *(("Yes", "No")[(at + at // (place + 2)) % 2] for place, _name in enumerate(_MEDIA)),
            *(f"{at % 40 + 0.5}", f"{0.5 + at % 4 / 2:.1f}"),
        )
        for at in range(_ROWS)
    ]
    return _table(folder / "survey.csv", [header, *rows])


def _converted(survey: Path, folder: Path, speaker: Speaker) -> list[Path]:
    """Write the survey in all formats that the program writes."""
    from sni_desktop.export.conversion import FORMATS, convert  # noqa: PLC0415 - one of the things to try
    from sni_desktop.loaders.registry import open_survey  # noqa: PLC0415

    study = open_survey(survey, Progress())
    files = [folder / f"written{each.suffix}" for each in FORMATS]
    for file in files:
        convert(study, file, Progress(), speaker)
    figures = folder / "figures.zip"
    convert(open_survey(DATA / "sni-other-surveys", Progress()), figures, Progress(), speaker)
    return [*files, figures]


def _statistics(folder: Path) -> list[Path]:
    """Write what pyreadstat writes, and the program reads but does not write."""
    import pandas as pd  # noqa: PLC0415
    import pyreadstat  # noqa: PLC0415

    frame = pd.DataFrame(
        {"Q1": [float(1 + at % 5) for at in range(60)], "AGE": [18.0 + at for at in range(60)]}
    )
    labels = {"Q1": {float(code): text for code, text in enumerate(_AGREEMENT, start=1)}}
    files = {name: folder / f"survey.{name}" for name in ("zsav", "por", "dta")}
    pyreadstat.write_sav(frame, files["zsav"], variable_value_labels=labels, compress=True)
    pyreadstat.write_por(frame, files["por"])
    whole: dict[str, dict[int | float, str]] = {"Q1": dict(enumerate(_AGREEMENT, start=1))}
    pyreadstat.write_dta(frame.astype("int32"), files["dta"], variable_value_labels=whole)
    return list(files.values())


# Codebooks beside their data

_TRIPLE_S = """<?xml version="1.0" encoding="UTF-8"?>
<sss version="2.0"><survey><title>A survey</title><record ident="A" href="triple.csv" format="csv" skip="1">
<variable ident="1" type="quantity" use="serial"><name>id</name><label>Number</label>
<position start="1" finish="1"/><values><range from="0" to="999"/></values></variable>
<variable ident="2" type="single"><name>q1</name><label>How often?</label><position start="2" finish="2"/>
<values><value code="1">Never</value><value code="2">Often</value></values></variable>
</record></survey></sss>
"""
_DDI = """<?xml version="1.0" encoding="UTF-8"?>
<codeBook xmlns="ddi:codebook:2_5" version="2.5">
<fileDscr ID="F1"><fileTxt><fileName>ddi.csv</fileName></fileTxt></fileDscr><dataDscr>
<var ID="V1" name="id"><labl>Number</labl><varFormat type="numeric"/></var>
<var ID="V2" name="q1"><labl>How often?</labl>
<catgry><catValu>1</catValu><labl>Never</labl></catgry><catgry><catValu>2</catValu><labl>Often</labl></catgry>
</var></dataDscr></codeBook>
"""
_LIMESURVEY = """<?xml version="1.0" encoding="UTF-8"?>
<document><LimeSurveyDocType>Survey</LimeSurveyDocType>
<questions><rows><row><qid>1</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>L</type>
<title>q1</title><question>How often?</question><question_order>1</question_order>
<language>en</language></row>
</rows></questions>
<answers><rows>
<row><qid>1</qid><code>A1</code><answer>Never</answer><sortorder>1</sortorder><language>en</language></row>
<row><qid>1</qid><code>A2</code><answer>Often</answer><sortorder>2</sortorder><language>en</language></row>
</rows></answers>
<surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys></document>
"""


def _beside(folder: Path) -> list[Path]:
    numbered = [(str(at), str(1 + at % 2)) for at in range(60)]
    for name in ("triple", "ddi"):
        _table(folder / f"{name}.csv", [("id", "q1"), *numbered])
    (folder / "triple.xml").write_text(_TRIPLE_S, encoding="utf-8")
    (folder / "ddi.xml").write_text(_DDI, encoding="utf-8")
    (folder / "lime.lss").write_text(_LIMESURVEY, encoding="utf-8")
    rows = [(str(at), "1980-01-01 00:00:00", "1", "en", f"A{1 + at % 2}") for at in range(60)]
    lime = _table(folder / "lime.csv", [("id", "submitdate", "lastpage", "startlanguage", "q1"), *rows])
    return [folder / "triple.xml", folder / "ddi.xml", lime]


# Spreadsheets

_ODS = "application/vnd.oasis.opendocument.spreadsheet"


def _sheets(folder: Path) -> list[Path]:
    answers = [("place", "useful"), *((_PLACES[at % 3], _AGREEMENT[at % 5]) for at in range(60))]
    # A form is taken for that of every table beside it.
    own = folder / "kobo"
    own.mkdir()
    form = _workbook(
        own / "kobo_form.xlsx",
        survey=[
            ("type", "name", "label"),
            ("select_one places", "place", "Where?"),
            ("integer", "age", "Age?"),
        ],
        choices=[("list_name", "name", "label"), ("places", "n", "North"), ("places", "s", "South")],
        settings=[("form_title", "form_id"), ("A form", "kobo")],
    )
    rows = [
        (f"2024-03-01T09:{at % 60:02}:00.000+01:00", "ns"[at % 2], str(18 + at), str(at)) for at in range(60)
    ]
    data = _workbook(own / "kobo.xlsx", Data=[("start", "place", "age", "_id"), *rows])
    toplines = _workbook(folder / "toplines.xlsx", Toplines=_toplines())
    return [_ods(folder / "survey.ods", answers), form, data, toplines]


def _workbook(path: Path, **sheets: Rows) -> Path:
    from xlsxwriter import Workbook  # noqa: PLC0415

    with Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for place, cells in enumerate(rows):
                sheet.write_row(place, 0, cells)
    return path


def _ods(path: Path, rows: Rows) -> Path:
    start = '<table:table-cell office:value-type="string"><text:p>'
    end = "</text:p></table:table-cell>"
    lines = ["".join(f"{start}{text}{end}" for text in row) for row in rows]
    cells = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<office:document-content xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
        f'xmlns:text="{space}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Answers">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{space}manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{_ODS}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _ODS)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path


# Published figures


def _toplines() -> list[tuple[str, ...]]:
    return [
        ("", "Adults", "Men"),
        ("How often?", "", ""),
        *((text, f"{10 + at * 5}%", f"{12 + at * 4}%") for at, text in enumerate(_AGREEMENT)),
        ("Which?", "", ""),
        *(("Radio", "60%", "55%"), ("Web", "40%", "45%")),
    ]


def _figures(folder: Path) -> list[Path]:
    years = (2014, 2016, 2018)
    polls = [
        (f"2024-05-{9 + at:02}", f"2024-05-{10 + at}", "An institute", "1000", "40", "35", "25")
        for at in range(4)
    ]
    sdmx = [("ESTAT:X(1.0)", "A", "PC_ENT", "BE", str(year), f"{year / 50:.1f}", "") for year in years]
    oecd = [("BEL", "Belgium", "USE", "Use", str(year), str(year), f"{year / 50:.1f}", "") for year in years]
    eurostat = ["freq,unit,indic_is,geo\\TIME_PERIOD\t2014 \t2016 ", "A,PC_ENT,E_SM1_ANY,BE\t39 \t45 b"]
    typed = [names["en"][0] for names in HEADERS.values()]
    shares = [
        (f"Wave {at}", "500", "Firms", "Use", "Firms using it", f"{27 + at} %", "", "", "") for at in (1, 2)
    ]
    (folder / "isoc.tsv").write_text("\n".join(eurostat), encoding="utf-8")
    (folder / "stat.json").write_text(json.dumps(_json_stat()), encoding="utf-8")
    names = ("DATAFLOW", "freq", "unit", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG")
    codes = ("LOCATION", "Country", "IND", "Indicator", "TIME", "Time", "Value", "Flag Codes")
    return [
        _table(folder / "figures.csv", [typed, *shares]),
        folder / "isoc.tsv",
        folder / "stat.json",
        _table(folder / "toplines.csv", _toplines()),
        _table(
            folder / "polls.csv",
            [("startdate", "enddate", "pollster", "samplesize", "red", "green", "blue"), *polls],
        ),
        _table(folder / "sdmx.csv", [names, *sdmx]),
        _table(folder / "oecd.csv", [codes, *oecd]),
        DATA / "sni-social-media",
        DATA / "benchmarks" / "datapackage.json",
    ]


def _json_stat() -> dict[str, object]:
    years = {f"Y{year}": str(year) for year in (2014, 2016)}
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "Firms",
        "id": ["unit", "time"],
        "size": [1, 2],
        "role": {"time": ["time"]},
        "dimension": {
            "unit": {"label": "Unit", "category": {"index": ["PC"], "label": {"PC": "Percentage of firms"}}},
            "time": {"label": "Time", "category": {"index": list(years), "label": years}},
        },
        "value": [39.1, 45],
    }
