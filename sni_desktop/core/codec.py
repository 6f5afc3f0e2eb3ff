"""Values of `core` as plain JSON and back: what a study file, a recipe and a journal are written in.

The field types of a value say what its JSON must look like, so nothing is listed twice. JSON comes from
outside: a wrong type, an unknown word or a missing field is a `DecodeError`, never a later crash. Fields that
are not known (of a newer version) are passed over; empty ones are not written.

A value is an object with its fields; a `Label` is an object with a text a language. Where a field takes one
of several values, its class stands in "is". Numbers that are not finite are the texts "nan", "inf", "-inf";
bytes are a text in base 64.
"""

from __future__ import annotations

import base64
import binascii
import math
import string
import sys
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from sni_desktop.core import decisions, filters, findings, presentation, query, sampling, style, survey, text
from sni_desktop.core.text import Label, Number, Percent, Signed, Text
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import Field

Json: TypeAlias = Any
"""What `json` reads and writes."""

_Value = TypeVar("_Value")
_TAG = "is"
_DEEPEST = 60
"""Levels of values within values. A filter that a person makes has some five."""
_MOST_DECIMALS = 12
_LARGEST = 2**53
"""Whole numbers are below this, as in other programs that read JSON."""
_MOST_THINGS = 2**31
"""What Qt can count when it chooses a plural."""
_NAMES = {
    name: value
    for module in (text, filters, sampling, survey, decisions, findings, presentation, query, style)
    for name, value in vars(module).items()
}
"""What the annotations of `core` speak of: most of it is imported for the type checker only."""


class DecodeError(ValueError):
    """JSON that is no value of the wanted kind; its text says where and why, for a log."""


@dataclass(frozen=True, eq=False)
class _Shape:
    """How values of one kind are written and read; ``read`` is told how deep it is."""

    write: Callable[[Any], Json]
    read: Callable[[Json, int], Any]


def encode(kind: Any, value: object) -> Json:
    """Return a value of the type ``kind`` (a class, or an alias such as `Decision`) as JSON."""
    return _shape(kind).write(value)


def decode(kind: Any, data: Json) -> Any:
    """Return the value of the type ``kind`` that JSON holds; `DecodeError` if it holds none."""
    return _shape(kind).read(data, 0)


def decode_each(kind: Any, data: Json) -> tuple[tuple[Any, ...], int]:
    """Return the values of the type ``kind`` in a list, and how many of its items are none."""
    if not isinstance(data, list):
        return (), 0 if data is None else 1
    found, lost = [], 0
    for item in data:
        try:
            found.append(decode(kind, item))
        except DecodeError:
            lost += 1
    return tuple(found), lost


@cache
def field_types(kind: type) -> dict[str, Any]:
    """Return the types of a value's fields."""
    return get_type_hints(kind, globalns={**vars(sys.modules[kind.__module__]), **_NAMES})


@cache
def _shape(kind: Any) -> _Shape:
    if kind is Label:
        return _Shape(lambda label: label.texts, _label)
    if get_origin(kind) in {Union, UnionType}:
        return _one_of(get_args(kind))
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    if get_origin(kind) is frozenset:
        each = _tuple((*get_args(kind), ...))
        return _Shape(
            lambda members: each.write(sorted(members)), lambda data, deep: frozenset(each.read(data, deep))
        )
    if get_origin(kind) is dict:
        return _mapping(get_args(kind)[1])
    if is_dataclass(kind):
        return _record(cast("type", kind))
    return _simple(kind)


def _simple(kind: type) -> _Shape:
    if issubclass(kind, StrEnum):
        words = {member.value: member for member in kind}

        def read(data: Json, _deep: int) -> StrEnum:
            return words[data] if _typed(str, data) in words else _wrong(kind, data)

        return _Shape(str, read)
    if kind is float:
        return _Shape(lambda value: value if math.isfinite(value) else repr(float(value)), _float)
    if kind is bytes:
        return _Shape(lambda value: base64.b64encode(value).decode(), _bytes)
    return _Shape(lambda value: value, lambda data, _deep: _typed(kind, data))


def _bytes(data: Json, _deep: int) -> bytes:
    try:
        return base64.b64decode(_typed(str, data), validate=True)
    except (binascii.Error, ValueError):
        raise DecodeError("text that is no base 64") from None


def _typed(kind: type[_Value], data: Json) -> _Value:
    # True is an int for Python; a count that is true is none for us.
    if type(data) is not kind or (kind is int and abs(cast("int", data)) >= _LARGEST):
        _wrong(kind, data)
    return cast("_Value", data)


def _float(data: Json, _deep: int) -> float:
    if data in ("nan", "inf", "-inf"):
        return float(data)
    number = float(data) if type(data) is int and abs(data) < _LARGEST else data
    return number if type(number) is float and math.isfinite(number) else _wrong(float, data)


def _label(data: Json, _deep: int) -> Label:
    if not isinstance(data, dict) or not all(type(each) is str for each in data.values()):
        _wrong(Label, data)
    return Label(data)


def _tuple(kinds: tuple[Any, ...]) -> _Shape:
    if kinds[-1] is ...:
        each = _shape(kinds[0])

        def read_all(data: Json, deep: int) -> tuple[Any, ...]:
            return tuple(each.read(item, deep + 1) for item in _typed(list, data))

        return _Shape(lambda values: [each.write(value) for value in values], read_all)
    parts = tuple(map(_shape, kinds))

    def read(data: Json, deep: int) -> tuple[Any, ...]:
        if len(_typed(list, data)) != len(parts):
            _wrong(tuple, data)
        return tuple(part.read(item, deep + 1) for part, item in zip(parts, data, strict=True))

    return _Shape(lambda values: [part.write(value) for part, value in zip(parts, values, strict=True)], read)


def _mapping(kind: Any) -> _Shape:
    # Not before it is asked for: a text holds values that are texts.
    def write(values: dict[str, Any]) -> Json:
        return {key: _shape(kind).write(value) for key, value in values.items()}

    def read(data: Json, deep: int) -> dict[str, Any]:
        return {key: _shape(kind).read(value, deep + 1) for key, value in _typed(dict, data).items()}

    return _Shape(write, read)


def _one_of(kinds: tuple[type, ...]) -> _Shape:
    records: dict[str, type] = {kind.__name__: kind for kind in kinds if is_dataclass(kind)}
    plain = [kind for kind in kinds if kind is not NoneType and not is_dataclass(kind)]

    def write(value: Any) -> Json:
        if type(value) in records.values():
            return {_TAG: type(value).__name__, **_fields_of(type(value), value)}
        return None if value is None else _shape(plain[0]).write(value)

    def read(data: Json, deep: int) -> Any:
        if isinstance(data, dict) and records:
            name = _typed(str, data.get(_TAG))
            return _record(records[name]).read(data, deep) if name in records else _wrong(Union, name)
        if data is None and NoneType in kinds:
            return None
        return _shape(plain[0]).read(data, deep) if plain else _wrong(Union, data)

    return _Shape(write, read)


def _record(kind: type) -> _Shape:
    def read(data: Json, deep: int) -> Any:
        if type(data) is not dict or deep > _DEEPEST:
            _wrong(kind, data)
        types = field_types(kind)
        given = {}
        for each in fields(kind):
            if each.name in data:
                given[each.name] = _field(kind, each.name, types[each.name], data[each.name], deep)
            elif each.default is MISSING and each.default_factory is MISSING:
                raise DecodeError(f"{kind.__name__}.{each.name} is not there")
        value = kind(**given)
        if kind in _CHECKS and not _CHECKS[kind](value):
            _wrong(kind, data)
        return value

    return _Shape(lambda value: _fields_of(kind, value), read)


def _field(kind: type, name: str, of: Any, data: Json, deep: int) -> Any:
    try:
        return _shape(of).read(data, deep + 1)
    except DecodeError as error:
        raise DecodeError(f"{kind.__name__}.{name}: {error}") from None


def _fields_of(kind: type, value: Any) -> dict[str, Json]:
    """Return the fields of a value as JSON, without those that are empty anyway."""
    types = field_types(kind)
    return {
        each.name: _shape(types[each.name]).write(content)
        for each in fields(kind)
        if (content := getattr(value, each.name)) or content != _default(each)
    }


def _default(field: Field[Any]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _wrong(kind: Any, data: Json) -> Any:
    raise DecodeError(f"{str(data)[:80]!r} is no {getattr(kind, '__name__', kind)}")


# -- Values that could harm when they are put into words -------------------------------------------------


def _can_be_said(sentence: Text) -> bool:
    """Tell whether every ``{name}`` of a sentence is plain and filled: a width could be a gigabyte."""
    try:
        parts = list(string.Formatter().parse(sentence.source))
    except ValueError:
        return False
    return abs(sentence.n) < _MOST_THINGS and all(
        name is None or (name in sentence.values and not form and not conversion)
        for _words, name, form, conversion in parts
    )


def _can_be_written(decimals: int, value: float) -> bool:
    return 0 <= decimals <= _MOST_DECIMALS and math.isfinite(value)


_CHECKS: dict[type, Callable[[Any], bool]] = {
    Text: _can_be_said,
    Percent: lambda value: _can_be_written(value.decimals, value.share),
    Signed: lambda value: _can_be_written(value.decimals, value.diff),
    Number: lambda value: _can_be_written(value.decimals, value.value),
    survey.Percentage: lambda value: _can_be_written(value.decimals, value.share) and 0 <= value.share <= 100,
    survey.Fraction: lambda value: value.numerator >= 0 and value.denominator > 0,
    survey.PublishedShare: lambda value: value.n is None or value.n > 0,
    survey.PublishedRank: lambda value: 0 < value.first <= value.last,
    style.Style: style.is_sound,
    style.Logo: style.is_logo,
}
