"""Files read through pyreadstat in pieces of some thousand rows: Stata (.dta), SPSS portable files (.por)."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import respondents
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.files import checked_size, too_little_memory, unreadable
from sni_desktop.loaders.labelled import codebook, header
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.table import Header, TableBuilder, unique_names
from sni_desktop.loaders.xml_text import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    import pandas as pd

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Label
    from sni_desktop.loaders.labelled import Described
    from sni_desktop.loaders.table import Table

    LabelSets = Mapping[str, Mapping[Any, str]]

LARGEST = 2_000_000_000
MOST_CELLS = 500_000_000
_CELLS_A_PIECE = 4_000_000
_FALLBACKS = ("", "WINDOWS-1252", "ISO-8859-1")


@dataclass(frozen=True)
class Column:
    """A variable as pyreadstat tells of it; ``type`` is that of its numbers ("float", "string")."""

    name: str
    label: str
    type: str
    format: str
    labels: dict[Any, str]
    missing: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Dialect:
    """What differs between formats: their names, the texts of cells, and what is said of a variable.

    ``text`` makes one text of each distinct value of a column; ``described`` sees the distinct texts, too.
    ``words`` gives labels in several languages by the text they have in one, from the file and all its sets
    of value labels.
    """

    name: str
    parser: str
    texts: Callable[[Column, Iterable[Any]], list[str]]
    described: Callable[[Column, tuple[str, ...]], Described]
    words: Callable[[BinaryIO, Sequence[Column], LabelSets], dict[str, Label]] | None = None


class _Watched:
    """A file whose every reading goes through Python, so that other threads get their turn meanwhile."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell

    def read(self, count: int) -> bytes:
        return self._file.read(count)


def load(path: Path, dialect: Dialect, progress: Progress) -> Study:
    """Return the study in a file.

    UserError if the file cannot be read, is damaged or holds no respondents; CancelledError if the user
    stopped.
    """
    checked_size(path, LARGEST)
    try:
        with path.open("rb") as file:
            for encoding in _FALLBACKS:
                try:
                    table, columns, about = _table(file, dialect, encoding, Part(progress, 0.0, 0.7))
                    break
                except UnicodeError:
                    if encoding == _FALLBACKS[-1]:
                        raise
            words = dialect.words(file, columns, about.value_labels) if dialect.words else {}
    except _damage() as error:
        raise damaged(path) from error
    except MemoryError as error:
        raise too_little_memory(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    described = [
        dialect.described(column, cells.values) for column, cells in zip(columns, table.cells, strict=True)
    ]
    found, findings = codebook(described, table.cells, (), about.file_label or "")
    found = translated(found, words)
    assumed = (*notes(encoding), *findings)
    form = FileForm(dialect.name, encoding or about.file_encoding or "")
    return respondents.study(path, Reading(table, form, found, assumed), Part(progress, 0.7, 1.0))


def damaged(path: Path) -> UserError:
    """Return what to tell a person about a file that is not what its ending says."""
    return UserError(
        _("{name} is damaged.").of(name=path.name),
        _("Export or download it again."),
    )


def notes(encoding: str) -> tuple[Finding, ...]:
    """Return that texts are read in another encoding than the file names; nothing if that is ""."""
    if not encoding:
        return ()
    sentence = _("Some texts are not in the encoding that the file names, and are read as Windows-1252.")
    return (Finding("encoding", sentence, is_odd=True),)


def _damage() -> tuple[type[Exception], ...]:
    from pyreadstat import PyreadstatError, ReadstatError  # noqa: PLC0415

    # What pyreadstat makes of counts and dates that cannot be.
    return (ReadstatError, PyreadstatError, ValueError, OverflowError, IndexError, KeyError, SystemError)


def _table(
    file: BinaryIO, dialect: Dialect, encoding: str, progress: Progress
) -> tuple[Table, list[Column], Any]:
    """Return the cells of a file, its variables, and what pyreadstat says of it."""
    _frame, about = _read(file, dialect, encoding, metadataonly=True)
    columns = _columns(about)
    width = max(len(columns), 1)
    n = about.number_rows  # None where the file does not tell
    if (n or 0) * width > file.seek(0, io.SEEK_END):  # each cell takes a byte at least
        message = "more cells than bytes"
        raise ValueError(message)
    if (n or 0) * width > MOST_CELLS:
        raise MemoryError
    builder = TableBuilder(len(columns))
    done = 0
    for frame in _pieces(file, dialect, encoding, max(_CELLS_A_PIECE // width, 1), n):
        for number, column in enumerate(columns):
            builder.add(number, *_encoded(frame.iloc[:, number], column, dialect))
        done += len(frame)
        progress.report(done / n if n else 0.5)
        if done * width > MOST_CELLS:
            raise MemoryError
    names = unique_names([column.name for column in columns])
    headers = tuple(header(column.name, column.label) for column in columns)
    return builder.table(Header(headers, (), names), with_blank_rows=True), columns, about


def _pieces(
    file: BinaryIO, dialect: Dialect, encoding: str, rows: int, n: int | None
) -> Iterator[pd.DataFrame]:
    done = 0
    while n is None or done < n:
        frame, _about = _read(file, dialect, encoding, row_offset=done, row_limit=rows)
        done += len(frame)
        yield frame
        if len(frame) < rows:
            return


def _read(file: BinaryIO, dialect: Dialect, encoding: str, **which: Any) -> tuple[pd.DataFrame, Any]:
    # The public function for portable files knows neither missing values nor encodings.
    from pyreadstat import ReadstatError  # noqa: PLC0415
    from pyreadstat._readstat_parser import parser_entry_point  # noqa: PLC0415

    file.seek(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of columns with the same name
        try:
            frame, about = parser_entry_point(
                _Watched(file),
                dialect.parser,
                encoding=encoding or None,
                user_missing=True,
                disable_datetime_conversion=True,
                output_format="pandas",
                **which,
            )
        except ReadstatError as error:
            if "convert string" in str(error):
                raise UnicodeError(str(error)) from error
            raise
        except TypeError as error:  # a variable without a name or a label
            raise ValueError(str(error)) from error
    return frame, about


def _columns(about: Any) -> list[Column]:
    if None in about.column_names:
        message = "a variable without a name"
        raise ValueError(message)
    return [
        Column(
            name,
            label or "",
            about.readstat_variable_types[name],
            about.original_variable_types[name] or "",
            about.variable_value_labels.get(name, {}),
            tuple(about.missing_ranges.get(name, ())),
        )
        for name, label in zip(about.column_names, about.column_labels, strict=True)
    ]


def _encoded(values: pd.Series[Any], column: Column, dialect: Dialect) -> tuple[Any, list[str]]:
    """Return codes and distinct texts of some cells of a column."""
    import pandas as pd  # noqa: PLC0415

    codes, distinct = pd.factorize(values.to_numpy(), use_na_sentinel=False)
    return codes, dialect.texts(column, distinct.tolist())
