"""Whether all that leaves the program can be made: pictures, slides, workbooks, formats of the clipboard."""

from __future__ import annotations

import io
import subprocess
import threading
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from sni_desktop import cli, cli_charts
from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.core import children
from sni_desktop.core.query import Query
from sni_desktop.core.style import STANDARD
from sni_desktop.export.bitmaps import on_surface
from sni_desktop.export.clipboard_chart import chart_formats
from sni_desktop.export.native import native
from sni_desktop.export.qt import clipboard_keeper
from sni_desktop.export.qt.clipboard import picture_formats
from sni_desktop.export.qt.fonts import family_of
from sni_desktop.export.qt.logos import read_logo
from sni_desktop.export.qt.picture import KINDS, Picture
from sni_desktop.export.sizes import SIZES
from sni_desktop.selftest.trial import Trial, expect
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

_SYSTEMS = ("linux", "win32", "darwin")
_STARTS = {
    "png": b"\x89PNG",
    "svg": b"<?xml",
    "pdf": b"%PDF",
    "emf": b"\x01\0\0\0",
    "pptx": b"PK",
    "xlsx": b"PK",
}
_LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><circle cx="2" cy="1" r="1"/></svg>'
_PATIENCE = 30.0
"""Seconds."""


def check(trial: Trial, folder: Path, studies: Sequence[Study]) -> None:
    """Make one of everything, of the survey that the samples hold."""
    survey = str(folder / "survey.csv")
    for ending in (*KINDS, "pptx", "xlsx"):
        with trial.of(f"export as {ending}"):
            out = folder / f"chart.{ending}"
            _command("export", survey, "--question", "useful", "--lang", "fr", str(out))
            expect(out.read_bytes().startswith(_STARTS[ending]), "the file is not of this kind")
    for ending, template in (("pptx", ""), ("pdf", ""), ("pptx", "deck.pptx")):
        with trial.of(f"report as {ending}{' in a template' if template else ''}"):
            out = folder / f"{'filled' if template else 'deck'}.{ending}"
            options = ["--template", str(folder / template), "--drop-slides"] if template else []
            _command("report", survey, "--lang", "nl,de", *options, str(out))
            expect(out.read_bytes().startswith(_STARTS[ending]), "the file is not of this kind")
    for words in (["results", survey, "--json"], ["results", survey, "--csv"], ["inspect", survey, "--json"]):
        with trial.of(f"command {words[0]} {words[-1]}"):
            expect(_command(*words), "it says nothing")
    for system in _SYSTEMS:
        with trial.of(f"clipboard of {system}"):
            _copy(studies[0], system)
    with trial.of("logos"):
        logo = folder / "logo.svg"
        logo.write_bytes(_LOGO)
        expect(on_surface(read_logo(logo), "#ffffff")[0], "it is empty")
    with trial.of("clipboard after the end"):
        _keep_clipboard()


def _command(*words: str) -> str:
    """Return what a command writes. ValueError if it refuses."""
    commands = cli_charts if words[0] in {"export", "report"} else cli
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with redirect_stdout(said):
        code = commands.run(words)
    expect(code == 0, f"it ends with {code}")
    said.seek(0)
    return said.read()


def _copy(study: Study, system: str) -> None:
    from sni_desktop.analysis import analyse  # noqa: PLC0415 - named if it fails

    result = analyse(study, Query(study.id, "useful", "waves"))
    figure, speaker = draw(result), speaker_of("de")
    formats = picture_formats(Picture(figure, SIZES[0], speaker, family_of(STANDARD)), system)
    expect(all(data for _name, data in formats), "a picture is empty")
    chart = native(result, figure, speaker, LIGHT)
    if chart is None:
        raise ValueError("there is no editable chart")
    expect(chart_formats(chart, system), "the editable chart is empty")


def _keep_clipboard() -> None:
    """Start the program that keeps a copy, and wait until it has taken one."""
    with subprocess.Popen(  # noqa: S603 - this program itself
        children.command(clipboard_keeper),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**children.environment(), "QT_QPA_PLATFORM": "offscreen"},
    ) as keeper:
        watch = threading.Timer(_PATIENCE, keeper.kill)
        watch.start()
        try:
            assert keeper.stdin is not None  # noqa: S101 - asked for above
            assert keeper.stdout is not None  # noqa: S101 - likewise
            with keeper.stdin as to_keeper:
                to_keeper.write(clipboard_keeper.packed([("text/plain", b"kept")]))
            keeper.stdout.read()
            expect(keeper.poll() is None, "it ended at once")
        finally:
            watch.cancel()
            keeper.kill()
