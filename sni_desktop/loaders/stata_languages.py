"""Labels of a Stata file in several languages ("label language"), which it keeps as characteristics.

The data set names its languages (_lang_list, and _lang_c for that of the labels in use); each variable has
its label (_lang_v_fr) and the name of its value labels (_lang_l_fr) in each of the others. Source: StataCorp,
"Description of .dta file format" 117 to 119, 5.2 and 5.9.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, Any

from sni_desktop.core.text import Label
from sni_desktop.loaders.xlsform import language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import BinaryIO

    from sni_desktop.loaders.readstat import Column

_START = 2_000
_RELEASE = re.compile(rb"<release>(11[789])</release>")
_ORDER = re.compile(rb"<byteorder>([LM])SF</byteorder>")
_MAP = b"<map>"
_CHARACTERISTICS, _DATA = 8, 9
"""Places in the map of a file."""
_LARGEST = 50_000_000
_NAME = {b"117": 33, b"118": 129, b"119": 129}
"""Bytes of a name."""
_OF_ALL, _LIST, _CURRENT, _UNNAMED = "_dta", "_lang_list", "_lang_c", "default"


def words(
    file: BinaryIO, columns: Sequence[Column], sets: Mapping[str, Mapping[Any, str]]
) -> dict[str, Label]:
    """Return labels in all languages by their text in the one in use; none if there is only one language."""
    said = _characteristics(file)
    names = said.get((_OF_ALL, _LIST), "").split()
    current = said.get((_OF_ALL, _CURRENT), "")
    others = [name for name in names if name != current]
    found: dict[str, dict[str, str]] = {}
    for column in columns if current and others else ():
        for name in others:
            _add(found, column.label, current, name, said.get((column.name, f"_lang_v_{name}"), ""))
            labels = sets.get(said.get((column.name, f"_lang_l_{name}"), ""), {})
            for code, text in column.labels.items():
                _add(found, text.strip(), current, name, labels.get(code, "").strip())
    return {text: Label(texts) for text, texts in found.items()}


def _add(found: dict[str, dict[str, str]], own: str, current: str, name: str, text: str) -> None:
    if own and text:
        found.setdefault(own, {_code(current): own}).setdefault(_code(name), text)


def _code(name: str) -> str:
    return "" if name == _UNNAMED else language(name)


def _characteristics(file: BinaryIO) -> dict[tuple[str, str], str]:
    """Return the characteristics of a file by variable and name; none of files before Stata 13."""
    file.seek(0)
    start = file.read(_START)
    release, order = _RELEASE.search(start), _ORDER.search(start)
    at = start.find(_MAP)
    if not release or not order or not 0 <= at <= len(start) - len(_MAP) - 14 * 8:
        return {}
    mark = "<" if order[1] == b"L" else ">"
    places = struct.unpack_from(f"{mark}14Q", start, at + len(_MAP))
    size = places[_DATA] - places[_CHARACTERISTICS]
    if not 0 < size <= _LARGEST:
        return {}
    file.seek(places[_CHARACTERISTICS])
    content = file.read(size)
    width = _NAME[release[1]]
    encoding = "cp1252" if release[1] == b"117" else "utf-8"
    found = {}
    at = content.find(b"<ch>")
    while at >= 0 and at + 8 <= len(content):
        (length,) = struct.unpack_from(f"{mark}I", content, at + 4)
        entry = content[at + 8 : at + 8 + length]
        variable, name, text = (
            part.partition(b"\0")[0].decode(encoding, "replace")
            for part in (entry[:width], entry[width : 2 * width], entry[2 * width :])
        )
        found[variable, name] = text
        at = content.find(b"<ch>", at + 8 + length)
    return found
