"""Published toplines and crosstabs in a spreadsheet, on one sheet or on one a question.

Where respondents stand in the same file, they are what it is opened for.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import Listing, _
from sni_desktop.loaders import crosstab, workbook
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.spreadsheets import opened
from sni_desktop.loaders.toplines import are_toplines, toplines_of

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.banners import Rows

_LARGEST = 2_000_000
_MOST_ROWS = 5_000
_MOST_COLUMNS = 1_000


def fits(path: Path) -> bool:
    """Return whether most of what a small spreadsheet holds are toplines. Large files are respondents."""
    if path.suffix.casefold() not in workbook.SUFFIXES or path.stat().st_size > _LARGEST:
        return False
    with suppress(UserError):  # the loader that is asked next says what is wrong
        sheets = _sheets(path, Progress())
        of_toplines = [rows for rows in sheets.values() if rows and are_toplines(rows)]
        rest = [0 if rows is None else _filled(rows) for rows in sheets.values() if rows not in of_toplines]
        return None not in sheets.values() and sum(map(_filled, of_toplines)) > max(rest, default=0)
    return False


def load(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study of the toplines on all sheets, or on the one that is ``wanted``.

    A sheet of something else is read as respondents. UserError if the file cannot be read.
    """
    sheets = _sheets(path, Part(progress, 0.0, 0.5))
    chosen = wanted.sheet if wanted else ""
    read = {name: rows for name, rows in sheets.items() if rows and chosen in {"", name}}
    found = {name: table for name, rows in read.items() if (table := toplines_of(rows))}
    if not found:
        return workbook.load(path, progress, wanted)
    left = tuple(name for name, rows in sheets.items() if name not in found and rows != ())
    sheet = next(iter(found)) if len(found) == 1 else ""
    notes = [_left_out(left)] if left else []
    form = FileForm("crosstab", sheet=sheet)
    return crosstab.study(path, tuple(found.values()), form, Part(progress, 0.5, 1.0), notes)


def _left_out(sheets: tuple[str, ...]) -> Finding:
    sentence = _("No published shares are found on {sheets}: not read.")
    return Finding("other_sheets", sentence.of(sheets=Listing(sheets)), is_odd=True)


def _filled(rows: Rows) -> int:
    return sum(bool(text) for row in rows for text in row)


def _sheets(path: Path, progress: Progress) -> dict[str, Rows | None]:
    """Return the cells of each visible sheet; none of a blank one, None for one too large for toplines."""
    found: dict[str, Rows | None] = {}
    with opened(path, progress) as book:
        for name in workbook.visible(book):
            sheet = book.get_sheet_by_name(name)
            if sheet.height > _MOST_ROWS or sheet.width > _MOST_COLUMNS:
                found[name] = None
                continue
            rows = (tuple(workbook.cell_text(cell).strip() for cell in row) for row in sheet.iter_rows())
            found[name] = tuple(row for row in rows) if sheet.height else ()
    return found
