"""Writing a study in any of the formats there are, by the ending of the file's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.own_codebook import codebook_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker

    Write = Callable[[Path, Study, Progress, Speaker], None]


def _study(path: Path, study: Study, progress: Progress, _speaker: Speaker) -> None:
    from sni_desktop.export.study_file import save  # noqa: PLC0415 - on first use

    save(path, study, None, progress)


def _package(path: Path, study: Study, progress: Progress, _speaker: Speaker) -> None:
    from sni_desktop.export.study_file import save  # noqa: PLC0415
    from sni_desktop.export.tables import save_package  # noqa: PLC0415

    if study.published and study.answers is None:
        save_package(path, study, progress)
    else:
        save(path, study, None, progress)


def _sav(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    from sni_desktop.export.sav import save_sav  # noqa: PLC0415

    save_sav(path, study, progress, speaker.code)


def _workbook(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    from sni_desktop.export.spreadsheets import save_workbook  # noqa: PLC0415

    save_workbook(path, study, progress, speaker)


def _csv(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    from sni_desktop.export.spreadsheets import save_csv  # noqa: PLC0415

    save_csv(path, study, progress, speaker)


def _parquet(path: Path, study: Study, progress: Progress, speaker: Speaker) -> None:
    from sni_desktop.export.parquet import save_parquet  # noqa: PLC0415

    save_parquet(path, study, progress, speaker.code)


@dataclass(frozen=True)
class Format:
    """One format: what it is called, the ending of its files, and what writes it."""

    name: Text
    suffix: str
    write: Write


FORMATS = (
    Format(_("Study"), ".sni", _study),
    Format(_("Data package"), ".zip", _package),
    Format(_("SPSS"), ".sav", _sav),
    Format(_("Workbook"), ".xlsx", _workbook),
    Format(_("CSV with a codebook beside it"), ".csv", _csv),
    Format(_("Parquet"), ".parquet", _parquet),
)


def format_of(path: Path) -> Format:
    """Return the format that a file's name asks for; UserError if there is none."""
    for each in FORMATS:
        if path.suffix.casefold() == each.suffix:
            return each
    raise UserError(
        _("{name} has no ending of a format that can be written.").of(name=path.name),
        _("Use one of these endings: {endings}.").of(endings=", ".join(each.suffix for each in FORMATS)),
    )


def files_of(path: Path) -> tuple[Path, ...]:
    """Return the files that are written: a CSV table has a codebook beside it. UserError as `format_of`."""
    return (path, codebook_path(path)) if format_of(path).suffix == ".csv" else (path,)


def convert(study: Study, path: Path, progress: Progress, speaker: Speaker) -> None:
    """Write a study in the format that the file's name asks for, with labels in the speaker's language.

    UserError if there is no such format, if it cannot hold the study, or if the file cannot be written.
    """
    format_of(path).write(path, study, progress, speaker)
