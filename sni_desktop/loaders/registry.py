"""The loaders there are, and which one opens a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import (
    crosstab,
    crosstab_workbook,
    ddi,
    delimited,
    eurostat_tsv,
    figures,
    json_stat,
    kobo,
    limesurvey,
    oecd_csv,
    own_codebook,
    package,
    parquet,
    polls,
    sdmx_csv,
    spss,
    stata,
    study_file,
    triple_s,
    workbook,
    zipped,
)
from sni_desktop.loaders.files import check_is_file, too_little_memory, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import FileForm, Study

    Load = Callable[[Path, Progress], Study]
    LoadAs = Callable[[Path, Progress, FileForm | None], Study]


@dataclass(frozen=True)
class Loader:
    """One format: its name, the endings of its files, and whether a file is really of this kind.

    ``load_as`` reads a file in a form that a person chose, where the format leaves anything to choose.
    """

    name: Text
    suffixes: tuple[str, ...]
    recognises: Callable[[Path], bool]
    load: Load
    load_as: LoadAs | None = None


def _by_suffix(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.suffix.casefold() in suffixes


def _is_package(path: Path) -> bool:
    return path.suffix.casefold() == ".json" or (path / package.DESCRIPTOR).is_file()


LOADERS = (
    Loader(_("Study"), (study_file.SUFFIX, ".zip"), study_file.recognises, study_file.load),
    Loader(_("Study as a data package"), (zipped.SUFFIX,), zipped.recognises, zipped.load),
    Loader(_("JSON-stat"), json_stat.SUFFIXES, json_stat.fits, json_stat.load),
    Loader(_("Study as a data package"), (".json",), _is_package, package.load),
    Loader(
        _("CSV with a codebook beside it"),
        (".csv",),
        own_codebook.recognises,
        delimited.load,
        delimited.load,
    ),
    Loader(_("SDMX-CSV"), (".csv", ".tsv"), sdmx_csv.fits, sdmx_csv.load),
    Loader(_("OECD.Stat CSV"), (".csv",), oecd_csv.fits, oecd_csv.load),
    Loader(_("Eurostat TSV"), (".tsv", ".txt"), eurostat_tsv.fits, eurostat_tsv.load),
    Loader(_("Table of polls"), (".csv", ".tsv"), polls.fits, polls.load),
    Loader(_("Toplines or crosstab"), (".csv", ".tsv"), crosstab.fits, crosstab.load),
    Loader(_("Table of published figures"), (".csv", ".xlsx"), figures.fits, figures.load),
    Loader(_("SPSS"), spss.SUFFIXES, _by_suffix(*spss.SUFFIXES), spss.load),
    Loader(_("Stata"), stata.SUFFIXES, _by_suffix(*stata.SUFFIXES), stata.load),
    Loader(_("Triple-S"), (*triple_s.SUFFIXES, ".asc", ".dat"), triple_s.recognises, triple_s.load),
    Loader(_("DDI Codebook"), ddi.SUFFIXES, ddi.recognises, ddi.load),
    Loader(_("Parquet"), parquet.SUFFIXES, _by_suffix(*parquet.SUFFIXES), parquet.load),
    Loader(_("KoboToolbox, ODK, XLSForm"), (".xlsx", ".xls", ".csv"), kobo.recognises, kobo.load, kobo.load),
    Loader(
        _("Toplines or crosstab"),
        workbook.SUFFIXES,
        crosstab_workbook.fits,
        crosstab_workbook.load,
        crosstab_workbook.load,
    ),
    Loader(
        _("Workbook"),
        workbook.SUFFIXES,
        _by_suffix(*workbook.SUFFIXES),
        workbook.load,
        workbook.load,
    ),
    Loader(_("LimeSurvey"), (".lss", ".csv"), limesurvey.recognises, limesurvey.load, limesurvey.load),
    Loader(
        _("Text table"),
        (".csv", ".tsv", ".tab", ".txt"),
        lambda _path: True,
        delimited.load,
        delimited.load,
    ),
)
"""Asked in this order; the last one takes everything, and says what is wrong with what is no table."""


def suffixes() -> tuple[str, ...]:
    """Return the endings of all files that can be opened, each once."""
    return tuple(dict.fromkeys(suffix for loader in LOADERS for suffix in loader.suffixes))


def loader_of(path: Path) -> Loader:
    """Return the loader that opens a file."""
    return next(loader for loader in LOADERS if loader.recognises(path))


def open_survey(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study in a file, in the form that is ``wanted`` if its format leaves a choice.

    UserError if it cannot be read; CancelledError if the user stopped.
    """
    check_is_file(path, folder=package.DESCRIPTOR)
    try:
        loader = loader_of(path)
        if wanted is not None and loader.load_as is not None:
            return loader.load_as(path, progress, wanted)
        return loader.load(path, progress)
    except OSError as error:  # it vanished, or the disk failed, while it was read
        raise unreadable(path, error) from error
    except MemoryError as error:
        raise too_little_memory(path) from error
