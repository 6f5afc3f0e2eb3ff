"""A small valid file of each format, made here: what the bad-input tests and the fuzzer start from."""

from __future__ import annotations

import csv
import json
import struct
import zipfile
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pandas as pd

Make: TypeAlias = "Callable[[Path], tuple[Path, ...]]"
"""Writes a sample into a folder: the file to be opened first, then those that it needs beside it."""

ROWS = 60
WORDS = ("Never", "Rarely", "Sometimes", "Often", "Always")
HEADERS = (
    "id",
    "wave",
    "region",
    "how_often",
    "Which? [Radio]",
    "Which? [Web]",
    "spent",
    "weight",
    "day",
    "Why",
)


def row(number: int) -> tuple[str, ...]:
    """Return one made-up respondent."""
    return (
        str(1000 + number),
        str(1 + number // 30),
        ("North", "South", "Brüssel")[number % 3],
        WORDS[number * 7 % 5] if number % 11 else "",
        ("Yes", "No")[number % 2],
        ("Yes", "No")[number % 3 == 0],
        str(number * 1.5),
        f"{0.5 + number % 4:.2f}",
        f"2024-03-{1 + number % 28:02}",
        ("because, “so”", "pourquoi pas ?", "")[number % 3],
    )


def _written(
    path: Path, separator: str, rows: list[tuple[str, ...]], headers: tuple[str, ...] = HEADERS
) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator).writerows([headers, *rows])
    return path


def _rows() -> list[tuple[str, ...]]:
    return [row(number) for number in range(ROWS)]


def _csv(folder: Path) -> tuple[Path, ...]:
    return (_written(folder / "survey.csv", ",", _rows()),)


def _mac_csv(folder: Path) -> tuple[Path, ...]:
    path = _written(folder / "mac.csv", ";", _rows())
    text = path.read_text(encoding="utf-8").replace("\r\n", "\r").replace("Brüssel", "Île d’Oléron")
    path.write_bytes(text.encode("mac_roman", "replace"))
    return (path,)


def _wide_csv(folder: Path) -> tuple[Path, ...]:
    path = _written(folder / "wide.csv", ";", _rows())
    path.write_bytes(path.read_bytes().decode("utf-8").encode("utf-16-le"))
    return (path,)


def _tsv(folder: Path) -> tuple[Path, ...]:
    return (_written(folder / "survey.tsv", "\t", _rows()),)


def _figures_csv(folder: Path) -> tuple[Path, ...]:
    headers = (
        "Wave",
        "Wave base (n)",
        "Population",
        "Question",
        "Answer",
        "Value",
        "Source",
        "Address",
        "Note",
    )
    rows = [
        (
            "Before",
            "411",
            "Firms",
            "Use",
            "Firms using it",
            "27 %",
            "A paper",
            "https://example.org/a",
            "Undated",
        ),
        ("Now", "536", "Firms", "Use", "Firms using it", "42 %", "A paper", "https://example.org/b", ""),
        ("Now", "536", "Firms", "Platforms", "LinkedIn", "rank 1", "A paper", "https://example.org/b", ""),
        ("Now", "", "Firms", "Impact", "Lasting", "2/3", "", "", ""),
    ]
    return (_written(folder / "figures.csv", ",", rows, headers),)


# Survey tools


def _qualtrics(folder: Path) -> tuple[Path, ...]:
    path = folder / "qualtrics.csv"
    codes = ("StartDate", "Finished", "ResponseId", "Q1", "Q2_1", "Q2_2", "Q3_TEXT")
    texts = ("Start Date", "Finished", "Response ID", "How often?", "Which? - Radio", "Which? - Web", "Why?")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(codes)
        writer.writerow(texts)
        writer.writerow([json.dumps({"ImportId": f"QID{place}"}) for place, _code in enumerate(codes)])
        for number in range(ROWS):
            writer.writerow(
                (
                    *(f"2024-03-01 09:{number:02}:00", "True", f"R_{number:05}", WORDS[number % 5]),
                    *("1" if number % 2 else "", "1" if number % 3 else "", "some text"),
                )
            )
    return (path,)


def _surveymonkey(folder: Path) -> tuple[Path, ...]:
    path = folder / "monkey.csv"
    first = ("RespondentID", "Have you seen it?", "Which of them?", "", "", "Rank them", "")
    second = (
        "",
        "Response",
        "First film",
        "Second film",
        "Other (please specify)",
        "First film",
        "Second film",
    )
    rows = [
        (
            *(str(3290000000 + number), ("Yes", "No")[number % 4 == 0]),
            *("First film" if number % 2 else "", "Second film" if number % 3 else "", ""),
            *(str(1 + number % 2), str(2 - number % 2)),
        )
        for number in range(ROWS)
    ]
    return (_written(path, ",", [second, *rows], first),)


def _google_forms(folder: Path) -> tuple[Path, ...]:
    headers = ("Horodateur", "À quelle fréquence ?", "Lesquels ?", "Pourquoi ?")
    rows = [
        (
            f"2024/03/01 9:{number:02}:00 AM UTC+1",
            WORDS[number % 5],
            ", ".join(name for place, name in enumerate(("Radio", "Web", "TV")) if number >> place & 1),
            "parce que",
        )
        for number in range(ROWS)
    ]
    return (_written(folder / "Enquête (réponses) - Réponses au formulaire 1.csv", ",", rows, headers),)


LSS = """<?xml version="1.0" encoding="UTF-8"?>
<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>184</DBVersion>
<languages><language>en</language></languages>
<groups><rows><row><gid>1</gid><sid>7</sid><group_name><![CDATA[One]]></group_name><group_order>1</group_order>
<language>en</language></row></rows></groups>
<questions><rows>
<row><qid>1</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>L</type><title>q1</title>
<question><![CDATA[<p>How often?</p>]]></question><question_order>1</question_order>
<language>en</language></row>
<row><qid>2</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>M</type><title>q2</title>
<question><![CDATA[Which?]]></question><question_order>2</question_order><language>en</language></row>
<row><qid>5</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>S</type><title>q3</title>
<question><![CDATA[Why?]]></question><question_order>3</question_order><language>en</language></row>
</rows></questions>
<subquestions><rows>
<row><qid>3</qid><parent_qid>2</parent_qid><sid>7</sid><gid>1</gid><type>T</type><title>SQ001</title>
<question><![CDATA[Radio]]></question><question_order>1</question_order><language>en</language></row>
<row><qid>4</qid><parent_qid>2</parent_qid><sid>7</sid><gid>1</gid><type>T</type><title>SQ002</title>
<question><![CDATA[Web]]></question><question_order>2</question_order><language>en</language></row>
</rows></subquestions>
<answers><rows>
<row><qid>1</qid><code>A1</code><answer><![CDATA[Never]]></answer><sortorder>1</sortorder>
<language>en</language><scale_id>0</scale_id></row>
<row><qid>1</qid><code>A2</code><answer><![CDATA[Often]]></answer><sortorder>2</sortorder>
<language>en</language><scale_id>0</scale_id></row>
</rows></answers>
<surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys>
<surveys_languagesettings><rows><row><surveyls_survey_id>7</surveyls_survey_id>
<surveyls_language>en</surveyls_language><surveyls_title><![CDATA[A survey]]></surveyls_title></row></rows>
</surveys_languagesettings>
</document>
"""


def _limesurvey(folder: Path) -> tuple[Path, ...]:
    structure = folder / "limesurvey.lss"
    structure.write_text(LSS, encoding="utf-8")
    headers = ("id", "submitdate", "lastpage", "startlanguage", "q1", "q2[SQ001]", "q2[SQ002]", "q3")
    rows = [
        (
            *(str(number + 1), "1980-01-01 00:00:00" if number % 5 else "", "1", "en"),
            *(("A1", "A2")[number % 2], "Y" if number % 2 else "", "Y" if number % 3 else "", "text"),
        )
        for number in range(ROWS)
    ]
    return _written(folder / "limesurvey.csv", ",", rows, headers), structure


# Workbooks


def _sheets(path: Path, **sheets: list[tuple[str, ...]]) -> Path:
    from xlsxwriter import Workbook

    with Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for place, cells in enumerate(rows):
                sheet.write_row(place, 0, cells)
    return path


def _xlsx(folder: Path) -> tuple[Path, ...]:
    return (_sheets(folder / "survey.xlsx", Answers=[HEADERS, *_rows()]),)


def _xlsform(folder: Path) -> tuple[Path, ...]:
    form = _sheets(
        folder / "kobo_form.xlsx",
        survey=[
            ("type", "name", "label::English (en)", "label::Français (fr)"),
            ("begin_group", "profile", "Profile", "Profil"),
            ("select_one regions", "region", "Where?", "Où ?"),
            ("select_multiple media", "which ", "Which?", "Lesquels ?"),
            ("end_group", "", "", ""),
            ("integer", "age", "How old?", "Âge ?"),
        ],
        choices=[
            ("list_name", "name", "label::English (en)", "label::Français (fr)"),
            ("regions", "n", "North", "Nord"),
            ("regions", "s", "South", "Sud"),
            ("media", "radio", "Radio", "Radio"),
            ("media", "web", "Web", "Toile"),
        ],
        settings=[("form_title", "form_id"), ("A form", "kobo")],
    )
    headers = (
        "start",
        "profile/region",
        "profile/which",
        "profile/which/radio",
        "profile/which/web",
        "age",
        "_id",
    )
    rows = [
        (
            *(f"2024-03-01T09:{number:02}:00.000+01:00", "ns"[number % 2]),
            " ".join(name for place, name in enumerate(("radio", "web")) if number >> place & 1),
            *(str(number & 1), str(number >> 1 & 1), str(18 + number), str(number)),
        )
        for number in range(ROWS)
    ]
    return _sheets(folder / "kobo.xlsx", Data=[headers, *rows]), form


ODS_MIME = "application/vnd.oasis.opendocument.spreadsheet"


def _ods(folder: Path) -> tuple[Path, ...]:
    from xml.sax.saxutils import escape

    def cell(text: str) -> str:
        return (
            f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
        )

    rows = "".join(
        f"<table:table-row>{''.join(map(cell, cells))}</table:table-row>" for cells in [HEADERS, *_rows()]
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0" '
        'office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Answers">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        f'xmlns:manifest="{space}manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{ODS_MIME}"/></manifest:manifest>'
    )
    path = folder / "survey.ods"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS_MIME, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return (path,)


def _xls(folder: Path) -> tuple[Path, ...]:
    path = folder / "survey.xls"
    path.write_bytes(_compound(_biff([HEADERS, *_rows()])))
    return (path,)


def _record(kind: int, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack("<HH", kind, len(data)) + data


def _biff(rows: list[tuple[str, ...]]) -> bytes:
    """Return the stream of an Excel 97 workbook (BIFF8) with one sheet of texts."""
    name = "Answers"
    bof = struct.pack("<HHIII", 0x0DBB, 0x07CC, 0, 6, 0)
    start = _record(0x809, struct.pack("<HH", 0x600, 5), bof[:12]) + _record(0x42, struct.pack("<H", 1200))
    end = _record(0x0A)
    sheet_name = struct.pack("<BB", len(name), 0) + name.encode("latin-1")
    bound_size = len(_record(0x85, struct.pack("<IBB", 0, 0, 0), sheet_name))
    place = len(start) + bound_size + len(end)
    book = start + _record(0x85, struct.pack("<IBB", place, 0, 0), sheet_name) + end
    cells = [
        _record(
            0x204,
            struct.pack("<HHHHB", number, column, 0, len(text), 1),
            text.encode("utf-16-le"),
        )
        for number, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    ]
    sheet = [
        _record(0x809, struct.pack("<HH", 0x600, 0x10), bof[:12]),
        _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, len(rows[0]), 0)),
        *cells,
        end,
    ]
    return book + b"".join(sheet)


def _compound(stream: bytes) -> bytes:
    """Return an OLE compound file whose one stream is a workbook (of 4 kB or more)."""
    sector, free, end, table = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    stream = stream.ljust(4096, b"\0")
    used = -(-len(stream) // sector)
    tables = 1
    while (tables * sector // 4) < used + tables + 1:
        tables += 1
    chain = [*range(1, used), end, end, *[table] * tables]
    chain += [free] * (tables * sector // 4 - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, used, 0, 4096, end, 0, end, 0)
    places = [*range(used + 1, used + 1 + tables)]
    header += struct.pack("<109I", *places, *[free] * (109 - tables))

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        written = (name + "\0").encode("utf-16-le") if name else b""
        head = written.ljust(64, b"\0") + struct.pack("<HBBIII", len(written), kind, 1, free, free, child)
        return (head + bytes(36) + struct.pack("<IQ", start, size))[:128]

    entries = entry("Root Entry", 5, 1, end, 0) + entry("Workbook", 2, free, 0, len(stream))
    entries += entry("", 0, free, 0, 0) * 2
    return header + stream.ljust(used * sector, b"\0") + entries + struct.pack(f"<{len(chain)}I", *chain)


# Statistics programs


def _frame() -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(
        {
            "id": [float(number) for number in range(ROWS)],
            "q1": [float(1 + number % 6) for number in range(ROWS)],
            "q2_1": [float(number % 2) for number in range(ROWS)],
            "q2_2": [float(number % 3 == 0) for number in range(ROWS)],
            "age": [18.0 + number for number in range(ROWS)],
            "region": [("north", "south", "")[number % 3] for number in range(ROWS)],
            "day": [pd.Timestamp(2024, 3, 1 + number % 28).date() for number in range(ROWS)],
        }
    )


_LABELS = {"q1": {**dict(enumerate(WORDS, start=1)), 6: "Don't know"}, "q2_1": {0: "No", 1: "Yes"}}
_NAMES = ["Number", "How often?", "Radio", "Web", "How old?", "Where?", "When?"]


def _spss(folder: Path, name: str, **how: Any) -> tuple[Path, ...]:
    import pyreadstat

    labels = {
        column: {float(code): text for code, text in texts.items()} for column, texts in _LABELS.items()
    }
    path = folder / name
    pyreadstat.write_sav(
        _frame(), path, column_labels=_NAMES, variable_value_labels=labels, missing_ranges={"q1": [6]}, **how
    )
    return (path,)


def _sav(folder: Path) -> tuple[Path, ...]:
    return _spss(folder, "survey.sav", row_compress=False)


def _compressed_sav(folder: Path) -> tuple[Path, ...]:
    return _spss(folder, "packed.sav", row_compress=True)


def _zsav(folder: Path) -> tuple[Path, ...]:
    return _spss(folder, "survey.zsav", compress=True)


def _por(folder: Path) -> tuple[Path, ...]:
    import pyreadstat

    path = folder / "survey.por"
    frame = _frame().drop(columns="day")
    frame.columns = [str(name).upper() for name in frame.columns]
    pyreadstat.write_por(frame, path, column_labels=_NAMES[:-1])
    return (path,)


def _dta(folder: Path) -> tuple[Path, ...]:
    import pyreadstat

    path = folder / "survey.dta"
    pyreadstat.write_dta(_frame(), path, column_labels=_NAMES, variable_value_labels=_LABELS)
    return (path,)


def _old_dta(folder: Path) -> tuple[Path, ...]:
    import pyreadstat

    path = folder / "old.dta"
    pyreadstat.write_dta(_frame(), path, column_labels=_NAMES, variable_value_labels=_LABELS, version=10)
    return (path,)


def _parquet(folder: Path) -> tuple[Path, ...]:
    import fastparquet

    path = folder / "survey.parquet"
    frame = _frame().assign(
        day=lambda found: found["day"].astype(str), region=lambda found: found["region"].astype(object)
    )
    fastparquet.write(str(path), frame, object_encoding="utf8")
    return (path,)


def _packed_parquet(folder: Path) -> tuple[Path, ...]:
    import fastparquet

    path = folder / "packed.parquet"
    frame = _frame()[["id", "q1", "age"]].astype({"id": "int64", "q1": "int32"}).assign(happy=True)
    frame["region"] = _frame()["region"].astype("category")
    fastparquet.write(str(path), frame, compression="GZIP", row_group_offsets=20)
    return (path,)


# Metadata beside the data

TRIPLE_S = """<?xml version="1.0" encoding="UTF-8"?>
<sss version="2.0" languages="en fr"><survey><title>A survey</title>
<record ident="A" href="triple.{ending}" format="{format}"{skip}>
<variable ident="1" type="quantity" use="serial"><name>id</name><label>Number</label>
<position start="{p1}" finish="{f1}"/><values><range from="0" to="999"/></values></variable>
<variable ident="2" type="single"><name>q1</name>
<label><text xml:lang="en">How often?</text><text xml:lang="fr">Combien ?</text></label>
<position start="{p2}" finish="{p2}"/>
<values><value code="1">Never</value><value code="2">Often</value><value code="9">No answer</value></values>
</variable>
<variable ident="3" type="multiple"><name>q2</name><label>Which?</label><position start="{p3}" finish="{f3}"/>
<values><value code="1">Radio</value><value code="2">Web</value></values></variable>
<variable ident="4" type="quantity" use="weight"><name>w</name><label>Weight</label>
<position start="{p4}" finish="{f4}"/><values><range from="0.00" to="9.99"/></values></variable>
</record></survey></sss>
"""


def _triple_s_csv(folder: Path) -> tuple[Path, ...]:
    path = folder / "triple.xml"
    places = {"p1": 1, "f1": 1, "p2": 2, "p3": 3, "f3": 3, "p4": 4, "f4": 4}
    path.write_text(TRIPLE_S.format(ending="csv", format="csv", skip=' skip="1"', **places), encoding="utf-8")
    rows = [
        (str(number), "129"[number % 3], f"{number & 1}{number >> 1 & 1}", f"{1 + number % 2:.2f}")
        for number in range(ROWS)
    ]
    return path, _written(folder / "triple.csv", ",", rows, ("id", "q1", "q2", "w"))


def _triple_s_fixed(folder: Path) -> tuple[Path, ...]:
    path, data = folder / "triple.xml", folder / "triple.asc"
    places = {"p1": 1, "f1": 3, "p2": 4, "p3": 5, "f3": 6, "p4": 7, "f4": 10}
    path.write_text(TRIPLE_S.format(ending="asc", format="fixed", skip="", **places), encoding="utf-8")
    lines = [
        f"{number:3}{'129'[number % 3]}{number & 1}{number >> 1 & 1}{1 + number % 2:.2f}\r\n"
        for number in range(ROWS)
    ]
    data.write_bytes("".join(lines).encode("ascii"))
    return path, data


DDI = """<?xml version="1.0" encoding="UTF-8"?>
<codeBook xmlns="ddi:codebook:2_5" version="2.5">
<stdyDscr><citation><titlStmt><titl>A survey</titl></titlStmt></citation></stdyDscr>
<fileDscr ID="F1"><fileTxt><fileName>ddi.csv</fileName></fileTxt></fileDscr><dataDscr>
<var ID="V1" name="id"><labl>Number</labl><varFormat type="numeric"/></var>
<var ID="V2" name="q1"><labl>Often</labl><qstn><qstnLit>How often?</qstnLit></qstn>
<catgry><catValu>1</catValu><labl>Never</labl></catgry><catgry><catValu>2</catValu><labl>Often</labl></catgry>
<catgry missing="Y"><catValu>9</catValu><labl>No answer</labl></catgry></var>
<var ID="V3" name="age"><labl>How old?</labl><varFormat type="numeric"/></var>
</dataDscr></codeBook>
"""


def _ddi(folder: Path) -> tuple[Path, ...]:
    path = folder / "ddi.xml"
    path.write_text(DDI, encoding="utf-8")
    rows = [(str(number), "129"[number % 3], str(18 + number)) for number in range(ROWS)]
    return path, _written(folder / "ddi.csv", ",", rows, ("id", "q1", "age"))


# Published figures


def _json_stat(folder: Path) -> tuple[Path, ...]:
    def dimension(**labels: str) -> dict[str, Any]:
        return {"category": {"index": list(labels), "label": labels}}

    found = {
        "version": "2.0",
        "class": "dataset",
        "label": "Enterprises",
        "source": "made up",
        "id": ["unit", "geo", "time"],
        "size": [1, 2, 3],
        "role": {"time": ["time"], "geo": ["geo"]},
        "dimension": {
            "unit": {"label": "Unit", **dimension(PC_ENT="Percentage of enterprises")},
            "geo": {"label": "Country", **dimension(BE="Belgium", FR="France")},
            "time": {"label": "Time", **dimension(Y2014="2014", Y2016="2016", Y2018="2018")},
        },
        "value": {"0": 39.1, "1": 45, "2": 51.5, "3": 30.2, "5": 40.4},
        "status": {"1": "b", "4": ":"},
        "extension": {"status": {"label": {"b": "break", ":": "not available"}}},
    }
    path = folder / "stat.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    return (path,)


def _sdmx(folder: Path) -> tuple[Path, ...]:
    headers = ("DATAFLOW", "LAST UPDATE", "freq", "unit", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG")
    rows = [
        (
            "ESTAT:X(1.0)",
            "01/02/24 23:00:00",
            "A",
            "PC_ENT",
            geo,
            str(year),
            f"{year / 50:.1f}",
            "b" * (year == 2016),
        )
        for geo in ("BE", "FR")
        for year in (2014, 2016, 2018)
    ]
    return (_written(folder / "sdmx.csv", ",", rows, headers),)


def _eurostat_tsv(folder: Path) -> tuple[Path, ...]:
    path = folder / "isoc_x.tsv"
    lines = ["freq,unit,indic_is,geo\\TIME_PERIOD\t2014 \t2016 \t2018 "]
    lines += ["A,PC_ENT,E_SM1_ANY,BE\t39 \t45 b\t: u", "A,PC_ENT,E_SM1_ANY,FR\t30.2 \t: \t40 e"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return (path,)


def _toplines(folder: Path) -> tuple[Path, ...]:
    rows = [
        ("How often?", "", ""),
        *((word, f"{10 + place * 5}%", f"{12 + place * 4}%") for place, word in enumerate(WORDS)),
        ("Which?", "", ""),
        ("Radio", "60%", "55%"),
        ("Web", "40%", "45%"),
    ]
    return (_written(folder / "toplines.csv", ",", [("", "Adults", "Men"), *rows], ("", "", "Sex")),)


# Studies


def _package(folder: Path) -> tuple[Path, ...]:
    import shutil

    from sni_desktop.core.places import DATA

    shutil.copytree(DATA / "sni-other-surveys", folder / "package")
    files = sorted((folder / "package").iterdir())
    return folder / "package" / "datapackage.json", *(path for path in files if path.suffix == ".csv")


def _study(folder: Path) -> tuple[Path, ...]:
    from sni_desktop.core.progress import Progress
    from sni_desktop.export.study_file import save
    from sni_desktop.loaders.registry import open_survey

    (table,) = _csv(folder)
    study = open_survey(table, Progress())
    table.unlink()
    path = folder / "survey.sni"
    save(path, study, None, Progress())
    return (path,)


SAMPLES: dict[str, Make] = {
    "csv": _csv,
    "csv of a Macintosh": _mac_csv,
    "csv in UTF-16": _wide_csv,
    "tsv": _tsv,
    "table of figures": _figures_csv,
    "qualtrics": _qualtrics,
    "surveymonkey": _surveymonkey,
    "google forms": _google_forms,
    "limesurvey": _limesurvey,
    "xlsx": _xlsx,
    "xls": _xls,
    "ods": _ods,
    "xlsform": _xlsform,
    "sav": _sav,
    "compressed sav": _compressed_sav,
    "zsav": _zsav,
    "por": _por,
    "dta": _dta,
    "old dta": _old_dta,
    "parquet": _parquet,
    "compressed parquet": _packed_parquet,
    "triple-s csv": _triple_s_csv,
    "triple-s fixed": _triple_s_fixed,
    "ddi": _ddi,
    "json-stat": _json_stat,
    "sdmx-csv": _sdmx,
    "eurostat tsv": _eurostat_tsv,
    "toplines": _toplines,
    "data package": _package,
    "study": _study,
}
