"""What common codes of Eurostat mean, for files that hold codes alone, and in languages that a file lacks.

Codes are those of Eurostat's lists; their names, in `resources/eurostat_codes.csv`, are our own.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from sni_desktop.core.places import RESOURCES
from sni_desktop.core.survey import Source
from sni_desktop.core.text import LANGUAGES, NO_LABEL, Label, plain

if TYPE_CHECKING:
    from sni_desktop.loaders.cube import Cube

PUBLISHER = "Eurostat"
AGENCY = "ESTAT"
_FILE = RESOURCES / "eurostat_codes.csv"


@cache
def _names(of: str) -> dict[str, Label]:
    """Return the names of the codes of a list: of countries ("geo"), of units, of dimensions or data sets."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: Label({language: row[language] for language in LANGUAGES})
            for row in csv.DictReader(file)
            if row["list"] == of
        }


def describe(cube: Cube) -> None:
    """Name the codes and dimensions of a cube by Eurostat that are known here, where the file does not."""
    names = _names("dimension")
    cube.dimensions = tuple(
        replace(each, label=_merged(names.get(each.id.casefold(), NO_LABEL), each.label))
        for each in cube.dimensions
    )
    for dimension, codes in zip(cube.dimensions, cube.codes, strict=True):
        known = _names(dimension.id.casefold())
        for code, described in codes.items():
            if code in known:
                codes[code] = replace(described, label=_merged(known[code], described.label))
    cube.title = _merged(_names("data_set").get(cube.name.casefold(), NO_LABEL), cube.title)


def source(code: str, title: Label = NO_LABEL, url: str = "", note: Label = NO_LABEL) -> Source:
    """Return Eurostat as the source of a data set, by its code."""
    known = _merged(_names("data_set").get(code.casefold(), NO_LABEL), title)
    named = Label({language: f"{text} ({code})" for language, text in known.texts.items()}) or plain(code)
    return Source(code.casefold() or PUBLISHER.casefold(), PUBLISHER, named, url, note)


def _merged(known: Label, given: Label) -> Label:
    """Return a name in the languages known here, and as the file gives it in its own."""
    if "" in given.texts and known:
        return known if not given.texts[""].strip() else Label({**known.texts, **_own(given)})
    return Label({**known.texts, **given.texts})


def _own(given: Label) -> dict[str, str]:
    return {language: text for language, text in given.texts.items() if language}
