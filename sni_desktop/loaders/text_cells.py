"""The cells of a text table, every one as it is in the file: pandas' C engine reads them in pieces.

Making a text of each cell takes most of the time. Nearly all columns of a survey hold short codes, so cells
of up to seven bytes are read as eight bytes, which are compared as if they were a number; only what differs
becomes a text. The first piece tells which columns are long. If a cell further down is longer than all of
those, its bytes were cut: the file is then read anew, with that column as texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.loaders.table import HEADER_ROWS, TableBuilder, header_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from contextlib import AbstractContextManager
    from typing import Any, TextIO

    import pandas as pd
    from numpy import integer
    from numpy.typing import NDArray
    from pandas.io.parsers import TextFileReader

    from sni_desktop.loaders.table import Table

    Opened = Callable[[], AbstractContextManager[TextIO]]

_BYTES = 8
_CELLS_A_PIECE = 800_000
_FEWEST_ROWS = 250
"""In a piece: each column of each piece costs pandas some time."""
_MOST_ROWS = 50_000
_FEW_ROWS = 500
"""Pieces of so many rows are of wide tables, whose columns cost more than their cells."""
_MOST_TRIES = 3


def table(
    opened: Opened, separator: str, header_rows: int, report: Callable[[int], None], escape: str = ""
) -> Table:
    """Return the table in a text, which is ``opened`` where the table begins, more than once.

    ``header_rows`` is 0 to find out; ``escape`` stands before quotation marks of a cell if they are not
    doubled. ``report`` is told the bytes read so far. LongCellError, UnicodeError or
    pandas' ParserError if it is no table.
    """
    with opened() as text, _reader(text, separator, escape, object) as reader:
        start = reader.get_chunk(HEADER_ROWS)
        header = header_of(start.to_numpy().tolist(), header_rows)
        width = len(header.texts)
        rows = min(max(_CELLS_A_PIECE // width, _FEWEST_ROWS), _MOST_ROWS)
        everything = frozenset(range(width))
        long = everything if rows <= _FEW_ROWS else _long(next(_pieces(reader, rows), None), everything)
    for number in range(_MOST_TRIES):
        kinds: dict[int, Any] = {column: object if column in long else f"S{_BYTES}" for column in everything}
        builder = TableBuilder(width)
        cut: set[int] = set()
        with opened() as text, _reader(text, separator, escape, kinds) as reader:
            reader.get_chunk(len(header.rows))
            for piece in _pieces(reader, rows):
                report(text.buffer.tell())
                cut.update(_add(builder, piece, long))
                if cut:
                    break
        if not cut:
            return builder.table(header)
        long = everything if number == _MOST_TRIES - 2 else long | cut
    raise AssertionError  # nothing is cut where everything is long


def _reader(text: TextIO, separator: str, escape: str, dtype: Any) -> TextFileReader:
    import pandas as pd  # noqa: PLC0415

    return pd.read_csv(
        text,
        sep=separator,
        header=None,
        escapechar=escape or None,
        dtype=dtype,
        na_filter=False,
        keep_default_na=False,
        skip_blank_lines=False,
        low_memory=False,
        iterator=True,
    )


def _pieces(reader: TextFileReader, rows: int) -> Iterator[pd.DataFrame]:
    while True:
        try:
            piece = reader.get_chunk(rows)
        except StopIteration:
            return
        yield piece


def _long(piece: pd.DataFrame | None, everything: frozenset[int]) -> frozenset[int]:
    """Return the columns in which there is a cell that eight bytes cannot hold, or no piece to tell from."""
    if piece is None:
        return everything
    return frozenset(
        number
        for number, cells in enumerate(piece.to_numpy().T)
        if any(len(cell.encode()) >= _BYTES for cell in set(cells.tolist()))
    )


def _add(builder: TableBuilder, piece: pd.DataFrame, long: Collection[int]) -> Iterator[int]:
    """Add a piece of the table, and yield the columns that have cells of which the end is cut off."""
    import pandas as pd  # noqa: PLC0415

    if len(long) == piece.shape[1] and len(piece) <= _FEW_ROWS:
        for number, cells in enumerate(piece.to_numpy().T):
            builder.add_texts(number, cells.tolist())
        return
    for number in range(piece.shape[1]):
        cells = piece.iloc[:, number].to_numpy()
        if number in long:
            codes, distinct = pd.factorize(cells)
            builder.add(number, codes, distinct.tolist())
        elif (short := _short(cells)) is not None:
            builder.add(number, *short)
        else:
            yield number


def _short(cells: NDArray[Any]) -> tuple[NDArray[integer], list[str]] | None:
    """Return codes and distinct texts of cells of eight bytes; None if one of them fills them all."""
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    codes, numbers = pd.factorize(np.ascontiguousarray(cells).view(np.uint64))
    if numbers.view(np.uint8)[_BYTES - 1 :: _BYTES].any():
        return None
    return codes, [text.decode() for text in numbers.view(f"S{_BYTES}").tolist()]
