"""A study for spreadsheets: an .xlsx workbook, or a CSV table with its codebook beside it.

No text is ever a formula or a link: in a workbook by its type, in CSV by an apostrophe before it.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Count, Speaker, _
from sni_desktop.export.atomic import replacing
from sni_desktop.export.flat import as_texts, described, flat, is_number, labels, number_text
from sni_desktop.export.tables import Table, as_csv, csv_lines, tables
from sni_desktop.loaders.own_codebook import RISKY, codebook_path
from sni_desktop.loaders.part import Part as Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Text
    from sni_desktop.export.flat import Flat

_BOM = "\ufeff".encode()
"""Without it, Excel takes UTF-8 for something else."""
_MOST_ROWS, _MOST_COLUMNS, _MOST_LETTERS = 1_048_576, 16_384, 32_767
"""What a sheet of a workbook holds, and what a cell does."""
_ROWS_A_PIECE = 2_000
_NAME_LETTERS = 31
_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}

_HEADINGS = (
    _("Column"),
    _("Label"),
    _("Question"),
    _("Kind"),
    _("Code"),
    _("Label of the code"),
    _("Missing"),
    _("Score"),
    _("Tick box of"),
    _("Label of that question"),
    _("Code of the answer"),
    _("Label of the answer"),
    _("Battery"),
    _("Label of the battery"),
)
"""As `loaders.own_codebook` reads them again."""


def codebook(columns: Sequence[Flat], speaker: Speaker) -> Table:
    """Return what every column and code means: a row a code, or a row a column that has none."""
    rows = []
    for column in columns:
        told = described(column, speaker.code)
        about = (column.name, told["label"], told.get("text", ""), told.get("kind", ""))
        scores = {code: number_text(score) for code, score in told.get("scores", {}).items()}
        of_codes = [
            *((code, label, "", scores.get(code, "")) for code, label in told["codes"].items()),
            *((code, label, "yes", "") for code, label in told["missing"].items()),
        ]
        box = next(iter(told.get("box", {}).items()), ("", ""))
        whole = (told.get("question", ""), told.get("question_label", ""))
        battery = (told.get("battery", ""), told.get("battery_label", ""))
        rows += [(*about, *each, *whole, *box, *battery) for each in of_codes or [("", "", "", "")]]
    return Table(tuple(map(speaker.say, _HEADINGS)), tuple(rows))


# -- CSV ---------------------------------------------------------------------------------------------------


def save_csv(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    """Write the codes of respondents as CSV (commas, UTF-8 with its mark), and a codebook beside it.

    UserError if there are no respondents or a file cannot be written.
    """
    columns = flat(study)
    n = len(columns[0].codes) if columns else 0
    told = codebook(columns, speaker)
    with replacing(codebook_path(path)) as stream:
        stream.write(
            _BOM + as_csv(Table(told.columns, tuple(tuple(map(harmless, row)) for row in told.rows)))
        )
    written = []
    for column in columns:
        texts, codes = as_texts(column)
        written.append((harmless(column.name), [harmless(text) for text in texts], codes))
    with replacing(path) as stream:
        stream.write(_BOM)
        for piece in csv_lines(written, n, progress):
            stream.write(piece)
    progress.report(1.0)


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers, also below 0."""
    risky = text.lstrip(" ").startswith(RISKY)
    return f"'{text}" if risky and not is_number(text) else text


# -- Workbook ----------------------------------------------------------------------------------------------


def save_workbook(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    """Write a study as a workbook: answers as labels, as codes, the codebook and the waves; or its figures.

    UserError if it is too large for a sheet or the file cannot be written.
    """
    described = tables(study)
    columns = flat(study) if study.answers is not None else ()
    n = 0 if study.answers is None else study.answers.n
    if n >= _MOST_ROWS or len(columns) > _MOST_COLUMNS:
        raise UserError(
            _("A workbook holds {rows} rows and {columns} columns at most.").of(
                rows=Count(_MOST_ROWS), columns=Count(_MOST_COLUMNS)
            ),
            _("Export it as SPSS, CSV or Parquet, or save it as a study."),
        )
    with replacing(path) as stream:
        # In memory, since its writer takes a full disk for something else; cells rest in temporary files.
        content = io.BytesIO()
        _write(content, study, columns, described, progress, speaker)
        with content.getbuffer() as whole:
            stream.write(whole)
    progress.report(1.0)


def _write(
    stream: BinaryIO,
    study: Study,
    columns: Sequence[Flat],
    described: dict[str, Table],
    progress: Progress,
    speaker: Speaker,
) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415

    with Workbook(stream, _OPTIONS) as workbook:
        if columns:
            worded = [_as_labels(column, speaker) for column in columns]
            _respondents(workbook, _("Answers"), columns, worded, Stage(progress, 0.0, 0.5), speaker)
            coded = [_as_codes(column) for column in columns]
            _respondents(workbook, _("Codes"), columns, coded, Stage(progress, 0.5, 1.0), speaker)
            _sheet(workbook, _("Codebook"), codebook(columns, speaker), speaker)
        else:
            for title, name in (
                (_("Figures"), "figures"),
                (_("Questions"), "questions"),
                (_("Options"), "options"),
            ):
                _sheet(workbook, title, described[name], speaker)
        _sheet(workbook, _("Waves"), described["waves"], speaker)
        if study.sources:
            _sheet(workbook, _("Sources"), described["sources"], speaker)


def _named(workbook: Any, title: Text, speaker: Speaker) -> Any:
    sheet = workbook.add_worksheet(speaker.say(title)[:_NAME_LETTERS])
    sheet.freeze_panes(1, 0)
    return sheet


def _sheet(workbook: Any, title: Text, table: Table, speaker: Speaker) -> None:
    sheet = _named(workbook, title, speaker)
    for at, row in enumerate((table.columns, *table.rows)):
        for place, text in enumerate(row):
            if text:
                sheet.write_string(at, place, fitting(text))


def _as_labels(column: Flat, speaker: Speaker) -> list[str | float]:
    """Return what stands for each text of a column: its label."""
    known = labels([*column.options, *column.missing], speaker.code)
    return [known.get(text, text) for text in column.texts]


def _as_codes(column: Flat) -> list[str | float]:
    """Return what stands for each text of a column: a code that is a number as a number."""
    codes = {option.code for option in (*column.options, *column.missing)}
    return [float(text) if text in codes and is_number(text) else text for text in column.texts]


def _respondents(
    workbook: Any,
    title: Text,
    columns: Sequence[Flat],
    values: Sequence[list[str | float]],
    progress: Progress,
    speaker: Speaker,
) -> None:
    sheet = _named(workbook, title, speaker)
    for place, column in enumerate(columns):
        sheet.write_string(0, place, fitting(column.name))
    for at, row in enumerate(_rows(columns, values, progress), 1):
        for place, value in enumerate(row):
            if isinstance(value, float):
                if value == value:  # noqa: PLR0124 - not NaN, which is no answer
                    sheet.write_number(at, place, value)
            elif value:
                sheet.write_string(at, place, fitting(value))


def _rows(
    columns: Sequence[Flat], values: Sequence[list[str | float]], progress: Progress
) -> Iterator[tuple[str | float, ...]]:
    """Yield the cells of each respondent."""
    n = len(columns[0].codes)
    for start in range(0, n, _ROWS_A_PIECE):
        progress.report(start / n)
        piece = slice(start, start + _ROWS_A_PIECE)
        parts = []
        for column, texts in zip(columns, values, strict=True):
            cells = [texts[code] for code in column.codes[piece].tolist()]
            if column.amounts is not None:
                amounts = column.amounts[piece].tolist()
                cells = [cell or amount for cell, amount in zip(cells, amounts, strict=True)]
            parts.append(cells)
        yield from zip(*parts, strict=True)


def fitting(text: str) -> str:
    """Return as much of a text as a cell holds."""
    return text.encode(errors="replace").decode()[:_MOST_LETTERS]
