"""The loaders there are, and which one opens a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import delimited, figures, package, workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

    Load = Callable[[Path, Progress], Study]


@dataclass(frozen=True)
class Loader:
    """One format: its name, the endings of its files, and whether a file is really of this kind."""

    name: Text
    suffixes: tuple[str, ...]
    recognises: Callable[[Path], bool]
    load: Load


def _by_suffix(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.suffix.casefold() in suffixes


def _is_package(path: Path) -> bool:
    return path.suffix.casefold() == ".json" or (path / package.DESCRIPTOR).is_file()


LOADERS = (
    Loader(_("Study as a data package"), (".json",), _is_package, package.load),
    Loader(_("Table of published figures"), (".csv", ".xlsx"), figures.fits, figures.load),
    Loader(_("Workbook"), workbook.SUFFIXES, _by_suffix(*workbook.SUFFIXES), workbook.load),
    Loader(_("Text table"), (".csv", ".tsv", ".tab", ".txt"), lambda _path: True, delimited.load),
)
"""Asked in this order; the last one takes everything, and says what is wrong with what is no table."""


def suffixes() -> tuple[str, ...]:
    """Return the endings of all files that can be opened, each once."""
    return tuple(dict.fromkeys(suffix for loader in LOADERS for suffix in loader.suffixes))


def open_survey(path: Path, progress: Progress) -> Study:
    """Return the study in a file. UserError if it cannot be read; CancelledError if the user stopped."""
    loader = next(loader for loader in LOADERS if loader.recognises(path))
    return loader.load(path, progress)
