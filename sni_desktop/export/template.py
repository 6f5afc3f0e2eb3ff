"""An empty table of published figures to fill in, which `loaders.figures` reads.

Its second sheet is an example that makes nothing up: figures of the built-in study on social media.
"""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import package
from sni_desktop.loaders.figures import HEADERS
from sni_desktop.loaders.published_value import value_of, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.text import Speaker, Value

_EXAMPLE_QUESTIONS = ("adoption", "platforms", "impact")
_MOST_LETTERS = 31  # in the name of a sheet
_TEXT_FORMAT = 49  # "@" among the formats built into Excel
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


@dataclass(frozen=True)
class _Column:
    width: int
    help: Text


_COLUMNS = {
    "wave": _Column(
        18, _("The round of the survey. List the oldest wave first: the order of the rows counts.")
    ),
    "n": _Column(
        20, _("How many firms or people this figure is a share of. Leave it empty if it was not published.")
    ),
    "population": _Column(34, _("Who was asked. May be empty.")),
    "question": _Column(22, _("The question, in a few words: the same words in every row about it.")),
    "answer": _Column(34, _("The answer, in a few words: the same words in every wave.")),
    "value": _Column(
        18,
        _("As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”."),
    ),
    "source": _Column(30, _("Who published the figure. May be empty.")),
    "address": _Column(34, _("The web address where the figure was read. May be empty.")),
    "note": _Column(40, _("What to know before using the figure. May be empty.")),
}


def write_template(path: Path, speaker: Speaker) -> None:
    """Write an .xlsx file with a sheet to fill in, an example and a help sheet, in the speaker's language.

    The file is complete or not there at all; UserError if it cannot be written.
    """
    partial = path.with_name(f"{path.name}.part")
    try:
        partial.write_bytes(_workbook(speaker))
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise UserError(
            _("{file} cannot be written.").of(file=path.name),
            _("Close the file if it is open in another program, or choose another folder."),
        ) from error


def _workbook(speaker: Speaker) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415

    stream = io.BytesIO()
    with Workbook(stream, _OPTIONS) as workbook:
        bold = workbook.add_format({"bold": True, "bottom": 1})
        # Text, or a spreadsheet makes 0.42 of "42 %" and the second of March of "2/3".
        text = workbook.add_format({"num_format": _TEXT_FORMAT, "text_wrap": True, "valign": "top"})
        number = workbook.add_format({"valign": "top"})
        headers = [_header(column, speaker) for column in _COLUMNS]
        for name, filled in ((_("Figures"), []), (_("Example"), list(_example(speaker)))):
            sheet = workbook.add_worksheet(speaker.say(name)[:_MOST_LETTERS])
            sheet.freeze_panes(1, 0)
            for at, (column, described) in enumerate(_COLUMNS.items()):
                sheet.set_column(at, at, described.width, number if column == "n" else text)
            sheet.write_row(0, 0, headers, bold)
            for at, record in enumerate(filled, 1):
                sheet.write_row(at, 0, record)
        guide = workbook.add_worksheet(speaker.say(_("How to"))[:_MOST_LETTERS])
        guide.set_column(0, 0, 24, bold)
        guide.set_column(1, 1, 100, text)
        for at, (header, described) in enumerate(zip(headers, _COLUMNS.values(), strict=True)):
            guide.write_row(at, 0, [header, speaker.say(described.help)])
    return stream.getvalue()


def _header(column: str, speaker: Speaker) -> str:
    languages = HEADERS[column]
    word = languages.get(speaker.code, languages["en"])[0]
    return word[0].upper() + word[1:]


def _example(speaker: Speaker) -> Iterator[list[str | int | None]]:
    """Yield rows of the built-in study, a cell a column."""
    study = package.load(DATA / "sni-social-media", Progress())
    for question in map(study.question, _EXAMPLE_QUESTIONS):
        for figure in study.figures(question.id):
            wave, source = study.wave(figure.wave), study.source(figure.source)
            cells: dict[str, Value] = {
                "wave": wave.label,
                "population": wave.population,
                "question": question.label,
                "answer": question.option(figure.option).label,
                "value": write(value_of(figure), speaker.code),
                "source": source.publisher,
                "address": source.url,
                "note": figure.caveat,
            }
            yield [wave.n if column == "n" else speaker.say(cells[column]) for column in _COLUMNS]
