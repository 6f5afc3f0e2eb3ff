"""Whether each loader opens a file of its kind; the files are written by what writes such files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.english import ENGLISH
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.export.template import write_template
from sni_desktop.selftest.samples import write_samples
from sni_desktop.selftest.trial import Trial, expect
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study


def check(trial: Trial, folder: Path) -> list[Study]:
    """Open a file of each format; return the studies in them, respondents first."""
    from sni_desktop.loaders.registry import LOADERS, loader_of, open_survey  # noqa: PLC0415 - named if it fails

    files: tuple[Path, ...] = ()
    with trial.of("sample files"):
        files = write_samples(folder, speaker_of("en"))
    studies, used = [], set()
    for path in files:
        with trial.of(f"opening {path.name}"):
            loader = loader_of(path)
            used.add(LOADERS.index(loader))
            study = _opened(path)
            expect(study.questions, f"as {ENGLISH.say(loader.name)} it has no questions")
            studies.append(study)
    for number, loader in enumerate(LOADERS):
        with trial.of(f"loader {ENGLISH.say(loader.name)}"):
            expect(number in used, "it opens none of the samples")
    with trial.of("template to fill in"):
        write_template(folder / "template.xlsx", speaker_of("fr"))
        expect(
            loader_of(folder / "template.xlsx") is loader_of(folder / "figures.csv"), "it is not recognised"
        )
    with trial.of("damaged files"):
        damaged = folder / "damaged.parquet"
        damaged.write_bytes(b"PAR1 is not enough PAR1")
        try:
            open_survey(damaged, Progress())
        except UserError:
            pass
        else:
            expect(False, "one was opened")
    return studies


def _opened(path: Path) -> Study:
    """Return the study in a file. ValueError with the sentence that a user would see."""
    from sni_desktop.loaders.registry import open_survey  # noqa: PLC0415

    try:
        return open_survey(path, Progress())
    except UserError as error:
        raise ValueError(ENGLISH.say(error.sentence)) from error
