"""Reading Parquet in a process of its own, which hands the columns on through its standard output.

fastparquet reads with compiled code that trusts the file: damage can end the process, or keep it busy for
ever. Here it ends only this one. `parquet` starts it and reads what it writes: for each message a line of
JSON, and the bytes that the line announces.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import zlib
from contextlib import contextmanager, suppress
from datetime import datetime, time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd
    from fastparquet import ParquetFile
    from numpy import integer
    from numpy.typing import NDArray

CELLS_A_PIECE = 2_000_000
_MOST_MEMORY = 12 << 30
_MOST_CELLS = 400_000_000
_LARGEST_UNPACKED = 4_000_000_000

_OLD_TIMES = {7: 10**3, 8: 10**6}
"""Into how many parts the older numbers of types divide a second."""

_SEPARATOR = "; "
_WHOLE_UP_TO = 1e15
_NARROW = 1 << 16
"""Whole numbers in a range as narrow as that are counted rather than looked up."""


class DamagedError(ValueError):
    """The file is not what its first bytes say."""


class TooMuchError(ValueError):
    """The file says that it holds more than the memory can."""


class UnknownError(ValueError):
    """The file is packed in a way that fastparquet does not know."""


def main() -> None:
    """Write the columns of the file that the command line names, or what is wrong with it."""
    # fastparquet prints about damage where the columns are to go.
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        _limit_memory()
        try:
            with _errors():
                _write(Path(sys.argv[1]), out)
        except DamagedError:
            _say(out, error="damaged")
        except TooMuchError:
            _say(out, error="too much")
        except UnknownError:
            _say(out, error="unknown")


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # not on Windows
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def _errors() -> Iterator[None]:
    """Turn what fastparquet raises for files that it cannot read into errors of this module."""
    import cramjam  # noqa: PLC0415

    try:
        yield
    except (DamagedError, TooMuchError):
        raise
    except NotImplementedError as error:
        raise UnknownError from error
    except MemoryError as error:
        raise TooMuchError from error
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        EOFError,
        LookupError,
        RuntimeError,
        SystemError,
        TypeError,
        ValueError,
        OSError,
        struct.error,
        zlib.error,
        cramjam.DecompressionError,
    ) as error:
        raise DamagedError from error


def _write(path: Path, out: IO[bytes]) -> None:
    import fastparquet  # noqa: PLC0415

    file = fastparquet.ParquetFile(str(path))
    _check(file)
    _expect_blanks(file)
    names = _names(file)
    codebook = file.key_value_metadata.get("codebook")
    _say(out, names=names, rows=file.count(), codebook=codebook if isinstance(codebook, str) else "")
    at_once = max(CELLS_A_PIECE // max(file.count(), 1), 1)
    for start in range(0, len(names), at_once):
        wanted = names[start : start + at_once]
        # Not as categories: each group of rows may have numbered them in its own way.
        piece = file.to_pandas(columns=wanted, categories={}, index=False)
        for number, name in enumerate(wanted, start=start):
            codes, texts = encoded(piece[name])
            if parts := _parts_of_second(file, name):
                texts = [_clock(text, parts) for text in texts]
            _say(out, column=number, texts=texts, codes=codes)


def _say(out: IO[bytes], *, codes: NDArray[integer] | None = None, **message: object) -> None:
    """Write a message, and codes of cells in as few bytes as they need."""
    import numpy as np  # noqa: PLC0415

    data = b""
    if codes is not None:
        small = codes.astype(np.min_scalar_type(int(codes.max(initial=0))))
        data = small.tobytes()
        message["kind"] = small.dtype.str
    text = json.dumps(message).encode()
    out.write(struct.pack("<QQ", len(text), len(data)) + text)
    out.write(data)
    out.flush()


def _check(file: ParquetFile) -> None:
    """Raise an error for a file whose columns are elsewhere, or of more than can be read."""
    groups = file.row_groups
    columns = [column for group in groups for column in group.columns]
    # A column may be in another file, which nobody chose to open.
    if any(group.num_rows < 0 for group in groups) or any(column.file_path for column in columns):
        raise DamagedError
    unpacked = sum(column.meta_data.total_uncompressed_size for column in columns)
    if file.count() * max(len(file.columns), 1) > _MOST_CELLS or unpacked > _LARGEST_UNPACKED:
        raise TooMuchError


def _expect_blanks(file: ParquetFile) -> None:
    """Let whole numbers and truth values be blank, which fastparquet does not after columns of records."""
    from fastparquet.converted_types import nullable  # noqa: PLC0415

    kinds = file._dtypes([])  # noqa: SLF001 - it has no public way to say so
    file._base_dtype = type(kinds)((name, nullable.get(kind, kind)) for name, kind in kinds.items())  # noqa: SLF001


def _parts_of_second(file: ParquetFile, name: str) -> int:
    """Return into how many parts a column of times of the day divides a second, 0 for other columns."""
    element = _element(file.schema.root, name)
    time_type = getattr(element.logicalType, "TIME", None)
    if time_type is None:
        return _OLD_TIMES.get(element.converted_type, 0)
    units = {"MILLIS": 10**3, "MICROS": 10**6, "NANOS": 10**9}
    return next(parts for unit, parts in units.items() if getattr(time_type.unit, unit) is not None)


def _element(parent: Any, name: str) -> Any:
    """Return what the schema says of a column; dots join parts of records, and names may have them."""
    for own, child in parent["children"].items():
        if own == name:
            return child
        if name.startswith(f"{own}.") and child.num_children:
            with suppress(KeyError):
                return _element(child, name.removeprefix(f"{own}."))
    raise KeyError(name)


def _names(file: ParquetFile) -> list[str]:
    """Return the names of the columns, those of pandas' index first, where pandas shows them."""
    described = file.pandas_metadata.get("index_columns")
    index = [name for name in described or () if isinstance(name, str) and name in file.columns]
    # fastparquet puts parts of records last.
    groups = file.row_groups[:1]
    paths = [f"{'.'.join(column.meta_data.path_in_schema)}." for group in groups for column in group.columns]
    places = {
        name: next((place for place, path in enumerate(paths) if path.startswith(f"{name}.")), len(paths))
        for name in file.columns
    }
    return [*index, *sorted((name for name in file.columns if name not in index), key=places.__getitem__)]


# -- Cells ---------------------------------------------------------------------------------------------


def encoded(values: pd.Series) -> tuple[NDArray[integer], Sequence[str]]:
    """Return codes and distinct texts of the cells of a column; what is missing is blank."""
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    if is_narrow := _narrow(values):
        return is_narrow
    if values.dtype == object and pd.api.types.infer_dtype(values, skipna=True) not in {"string", "empty"}:
        values = values.map(_simple)
    codes, distinct = pd.factorize(values)
    texts = [_text(value) for value in distinct.tolist()]
    blank = codes < 0
    return (np.where(blank, len(texts), codes), [*texts, ""]) if blank.any() else (codes, texts)


def _narrow(values: pd.Series) -> tuple[NDArray[integer], Sequence[str]] | None:
    """Return codes and texts of whole numbers or truth values that lie close together, None for others."""
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    kind = pd.api.types
    if not (kind.is_integer_dtype(values.dtype) or kind.is_bool_dtype(values.dtype)) or not len(values):
        return None
    if str(values.dtype).casefold() == "uint64":
        return None  # it may not fit into what follows
    blank = values.isna().to_numpy() if values.hasnans else None
    numbers = values.to_numpy(dtype=np.int64, na_value=0)
    low, high = int(numbers.min()), int(numbers.max())
    if high - low >= min(_NARROW, len(numbers) + 2):
        return None
    codes = (numbers - low).astype(np.min_scalar_type(high - low + 1))
    if blank is not None:
        codes[blank] = high - low + 1
    seen = np.flatnonzero(np.bincount(codes, minlength=high - low + 2))
    if len(seen) <= int(seen[-1]):  # some numbers between are nobody's
        order = np.zeros(high - low + 2, codes.dtype)
        order[seen] = np.arange(len(seen))
        codes = order[codes]
    is_truth = kind.is_bool_dtype(values.dtype)
    texts = [*(_text(bool(number) if is_truth else number) for number in range(low, high + 1)), ""]
    return codes, [texts[place] for place in seen.tolist()]


def _simple(value: object) -> object:
    """Return what can be told apart: lists and records as text, other values as they are."""
    match value:
        case None | str() | int() | float():
            return value
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case dict():
            return json.dumps(value, ensure_ascii=False, default=str)
        case list() | tuple() | set():
            return _SEPARATOR.join(_text(each) for each in value)
        case _ if hasattr(value, "tolist"):
            return _simple(value.tolist())
        case _:
            return str(value)


def _text(value: object) -> str:
    """Return a value as text: 7.0 is "7", dates are ISO 8601, without a time at midnight."""
    match value:
        case str():
            return value
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < _WHOLE_UP_TO:
            return str(int(value))
        case float():
            return repr(value)
        case datetime() if value.time() == time() and value.tzinfo is None:
            return value.date().isoformat()
        case datetime():
            return value.isoformat(sep=" ")
        case None:
            return ""
        case _:
            return str(value)


def _clock(text: str, parts: int) -> str:
    """Return a time of the day, "10:05:00", from the number of parts of seconds since midnight."""
    if not text:
        return ""
    seconds, rest = divmod(int(text), parts)
    fraction = f".{rest * 10**6 // parts:06}" if rest else ""
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{fraction}"


if __name__ == "__main__":
    main()
