"""Commands that draw: ``sni-desktop export`` and ``report`` (see `CLI.md`), without a window and a display.

They need Qt, which measures texts and knows the languages, and so stand apart from `sni_desktop.cli`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sni_desktop import cli
from sni_desktop.cli import OK, Refusal
from sni_desktop.core.text import LANGUAGES

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from PySide6.QtGui import QGuiApplication

    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Result
    from sni_desktop.core.style import Style
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.slides.planning import Outline

PICTURES = ("png", "svg", "pdf", "emf")
_CHARTS = (*PICTURES, "pptx", "xlsx")
_DECKS = ("pptx", "pdf")


def run(arguments: Sequence[str]) -> int:
    """Do what the first of ``arguments`` says, and return the exit code."""
    return cli.run(arguments, COMMANDS)


def _application() -> QGuiApplication:
    """Return Qt's application, made without a window. Keep it: fonts go with it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - not for a wrong use

    found = QGuiApplication.instance() or QGuiApplication(["sni-desktop"])
    assert isinstance(found, QGuiApplication)  # noqa: S101 - nothing here makes another one
    # As in the window: styles are kept in a folder of that name.
    found.setApplicationName("sni-explorer")
    found.setOrganizationName("sni-explorer")
    return found


def _style(chosen: Namespace) -> Style:
    """Return the style that is asked for, by its name or as a file; a font that is not there is told."""
    from sni_desktop.core.style import STANDARD  # noqa: PLC0415 - on first use
    from sni_desktop.export.qt.fonts import family_of, is_installed  # noqa: PLC0415
    from sni_desktop.ui.styles import style_named  # noqa: PLC0415

    style = style_named(chosen.style) if chosen.style else STANDARD
    if style.family and not is_installed(style.family):
        other = family_of(style)
        sys.stderr.write(f"The font {style.family} is not installed here; {other} is taken instead.\n")
    return style


def _speakers(chosen: Namespace) -> tuple[Speaker, ...]:
    from sni_desktop.ui.language import speaker_of  # noqa: PLC0415 - needs Qt

    return tuple(map(speaker_of, _codes(chosen)))


def _codes(chosen: Namespace) -> list[str]:
    """Return the codes of the languages asked for, each once."""
    codes = list(dict.fromkeys(code.strip().casefold() for code in chosen.lang.split(",") if code.strip()))
    for code in codes:
        if code not in LANGUAGES:
            raise Refusal(f"There is no language “{code}”.", f"Use one of: {', '.join(LANGUAGES)}.")
    return codes or ["en"]


def _ending(out: Path, known: Sequence[str], files: Sequence[Path], chosen: Namespace) -> str:
    """Return what is to be written, once it is sure that it may be."""
    ending = out.suffix.casefold().removeprefix(".")
    if ending not in known:
        raise Refusal(
            f"“{out.name}” does not say what to write.", f"Let its name end in one of: .{', .'.join(known)}."
        )
    source = Path(chosen.file)
    for path in files:
        if source.exists() and path.exists() and path.samefile(source):
            raise Refusal(f"{path} is the survey file itself.", "Give the new file another name.")
        if path.exists() and not chosen.force:
            raise Refusal(f"{path} is there already.", "Give another name, or replace it with --force.")
    return ending


def _describe_shared(command: ArgumentParser, languages: str) -> None:
    command.add_argument("file", metavar="FILE", help="a survey file, or the name of a built-in study")
    command.add_argument("--lang", default="en", metavar="LANG", help=languages)
    cli.describe_conditions(command)
    command.add_argument(
        "--style", default="", metavar="NAME", help="standard, strong, greys, a saved style, or a style file"
    )
    command.add_argument("--template", type=Path, metavar="T", help="a .pptx or .potx file for the slides")
    command.add_argument("--layout", metavar="NAME", help="the layout of the template for charts")
    slides = command.add_mutually_exclusive_group()
    slides.add_argument("--keep-slides", action="store_true", help="keep the slides that a template has")
    slides.add_argument("--drop-slides", action="store_true", help="leave them out")
    command.add_argument("--force", action="store_true", help="write OUT even if it is there already")
    command.epilog = (
        "Exit codes: 0 done, 1 refused (a sentence and a hint on stderr), 2 wrong use. See CLI.md."
    )


# -- sni-desktop export --------------------------------------------------------------------------------


def _describe_export(command: ArgumentParser) -> None:
    _describe_shared(command, "the language: en, fr, nl or de")
    command.add_argument("out", type=Path, metavar="OUT", help=f"the new file: .{', .'.join(_CHARTS)}")
    command.add_argument("--question", required=True, metavar="ID", help="the question")
    command.add_argument("--chart", default="", metavar="KIND", help="a view or a kind of chart")
    command.add_argument("--size", default="", metavar="SIZE", help="the size of a picture")
    command.add_argument(
        "--wave", action="append", default=[], metavar="ID", help="only this wave (may be repeated)"
    )
    command.add_argument("--by", metavar="ID", help="broken down by the answers to this question")
    command.set_defaults(do=_export)


def _export(chosen: Namespace) -> int:
    ending = _ending(chosen.out, _CHARTS, [chosen.out], chosen)
    study = cli.study_of(chosen.file)
    query = _chart_query(study, chosen)
    _app = _application()
    speakers = _speakers(chosen)
    if ending == "pptx":
        from sni_desktop.export.slides.planning import Outline  # noqa: PLC0415 - decks only

        outline = Outline(query, (query,), cover=False, method=False)
        _write_deck(study, outline, speakers, chosen)
        return OK
    if len(speakers) > 1:
        raise Refusal("A picture or a workbook is in one language.", "Give one language after --lang.")
    _write_chart(_result(study, query, speakers[0]), speakers[0], ending, chosen)
    return OK


def _chart_query(study: Study, chosen: Namespace) -> Query:
    """Return what is to be drawn. Refusal if the chart does not fit the question."""
    from sni_desktop.charts.registry import CHARTS, best_chart, in_kind, kinds_of  # noqa: PLC0415
    from sni_desktop.core.presentation import presented  # noqa: PLC0415

    question = cli.question_of(study, chosen.question)
    base, by = cli.query_of(study, chosen)
    waves = tuple(cli.wave_of(study, name) for name in chosen.wave)
    query = replace(base, question=question.id, waves=waves, by=(by.id,) if by else ())
    query = replace(query, chart="crosstab" if by else best_chart(study, question))
    if not query.chart:
        raise Refusal(f"“{question.id}” cannot be drawn.", "It holds texts or identifiers; choose another.")
    found = in_kind(study, query, chosen.chart) if chosen.chart else query
    if found is None:
        views = [each.id for each in CHARTS if each.fits(study, question)]
        kinds = [kind.id for view in views for kind in kinds_of(study, replace(query, chart=view))]
        raise Refusal(
            f"“{chosen.chart}” does not fit “{question.id}”.",
            f"Use one of: {', '.join(dict.fromkeys([*views, *kinds]))}.",
        )
    if found.chart == "crosstab" and not by:
        raise Refusal(f"“{chosen.chart}” needs groups.", "Say with --by which question makes them.")
    return presented(study, found)


def _result(study: Study, query: Query, speaker: Speaker) -> Result:
    from sni_desktop.analysis import analyse  # noqa: PLC0415 - on first use
    from sni_desktop.charts.choosing import in_language  # noqa: PLC0415
    from sni_desktop.charts.nobody import nobody  # noqa: PLC0415
    from sni_desktop.core.english import ENGLISH  # noqa: PLC0415

    result = analyse(study, query)
    why = nobody(result) if study.answers is not None and result.waves else ""
    if not result.waves or why != "":
        said = ENGLISH.say(why) if why != "" else f"There is nothing to show of “{query.question}”."
        raise Refusal(said, "Choose another question, another wave, or a wider filter.")
    return in_language(result, speaker.code)


def _write_chart(result: Result, speaker: Speaker, ending: str, chosen: Namespace) -> None:
    """Write a picture or a workbook of a chart, as the window does."""
    from sni_desktop.charts.registry import draw  # noqa: PLC0415 - on first use
    from sni_desktop.charts.styling import palette_of  # noqa: PLC0415
    from sni_desktop.export.atomic import replacing  # noqa: PLC0415
    from sni_desktop.export.chart_tables import write_xlsx  # noqa: PLC0415
    from sni_desktop.export.qt.fonts import family_of  # noqa: PLC0415
    from sni_desktop.export.qt.picture import Picture  # noqa: PLC0415
    from sni_desktop.export.sizes import SIZES  # noqa: PLC0415

    figure, sizes = draw(result), {size.id: size for size in SIZES}
    if chosen.size and chosen.size not in sizes:
        raise Refusal(f"There is no size “{chosen.size}”.", f"Use one of: {', '.join(sizes)}.")
    if ending == "xlsx":
        write_xlsx(chosen.out, result, figure, speaker)
        return
    size = sizes[chosen.size] if chosen.size else SIZES[0]
    style = _style(chosen)
    picture = Picture(figure, size, speaker, family_of(style), palette_of(style), style.logo)
    content = picture.file(ending)
    with replacing(chosen.out) as stream:
        stream.write(content)


# -- sni-desktop report --------------------------------------------------------------------------------


def _describe_report(command: ArgumentParser) -> None:
    _describe_shared(command, "languages, one after the other: fr,nl")
    command.add_argument("out", type=Path, metavar="OUT", help="the new file: .pptx or .pdf")
    command.add_argument("--wave", default="", metavar="ID", help="the wave it is of (default: the last)")
    command.add_argument(
        "--question", action="append", default=[], metavar="ID", help="only this question (may be repeated)"
    )
    command.add_argument("--no-tables", action="store_true", help="without the tables at the end")
    command.add_argument("--apart", action="store_true", help="a file for each language: OUT-fr, OUT-nl")
    command.add_argument(
        "--update", type=Path, metavar="OLD", help="write OLD.pptx anew with this study's numbers"
    )
    command.add_argument(
        "--match", action="append", default=[], metavar="OLD=ID", help="a question of the deck is another now"
    )
    command.add_argument("--json", action="store_true", help="with --update: the list of changes as JSON")
    command.set_defaults(do=_report, by=None)


def _report(chosen: Namespace) -> int:
    if chosen.update is not None:
        return _update(chosen)
    from sni_desktop.export.qt.report import files_of  # noqa: PLC0415 - on first use
    from sni_desktop.export.slides.planning import report  # noqa: PLC0415

    _ending(chosen.out, _DECKS, files_of(chosen.out, _codes(chosen), apart=chosen.apart), chosen)
    study = cli.study_of(chosen.file)
    query, _by = cli.query_of(study, chosen)
    wave = cli.wave_of(study, chosen.wave) if chosen.wave else ""
    questions = {cli.question_of(study, name).id for name in chosen.question}
    _app = _application()
    speakers = _speakers(chosen)
    outline = report(study, query, wave, sorted(questions) if questions else None)
    _write_deck(study, replace(outline, tables=()) if chosen.no_tables else outline, speakers, chosen)
    return OK


def _update(chosen: Namespace) -> int:
    """Write a deck that was made here anew, with the numbers of a study; tell what changed."""
    from sni_desktop.core.english import ENGLISH  # noqa: PLC0415 - on first use
    from sni_desktop.core.progress import Progress  # noqa: PLC0415
    from sni_desktop.export.atomic import replacing  # noqa: PLC0415
    from sni_desktop.export.slides.update import Update  # noqa: PLC0415
    from sni_desktop.export.slides.update_list import as_json, as_lines  # noqa: PLC0415
    from sni_desktop.export.slides.updated_file import content_of  # noqa: PLC0415
    from sni_desktop.ui.update_tools import tools  # noqa: PLC0415

    _ending(chosen.out, ("pptx",), [chosen.out], chosen)
    if chosen.out.exists() and chosen.update.exists() and chosen.out.samefile(chosen.update):
        raise Refusal(f"{chosen.out} is the old deck, which is kept.", "Give the new file another name.")
    if any((chosen.wave, chosen.question, chosen.template, chosen.where, chosen.weight)):
        raise Refusal(
            "An update takes every chart as it was asked in the deck.",
            "Leave out --wave, --question, --where, --weight and --template.",
        )
    study = cli.study_of(chosen.file)
    names = dict(pair.partition("=")[::2] for pair in chosen.match)
    matches = {old: cli.question_of(study, new).id for old, new in names.items()}
    _app = _application()
    update = Update(chosen.update.name, content_of(chosen.update), study, tools())
    for name in matches.keys() - {chart.question for chart in update.charts}:
        raise Refusal(f"No chart in {chosen.update.name} is about “{name}”.", "Leave out its --match.")
    matched = {
        at: matches[each.question] for at, each in enumerate(update.charts) if each.question in matches
    }
    content, outcome = update.run(matched, Progress())
    with replacing(chosen.out) as stream:
        stream.write(content)
    cli.write((as_json if chosen.json else as_lines)(outcome, study, ENGLISH))
    return OK


def _write_deck(study: Study, outline: Outline, speakers: tuple[Speaker, ...], chosen: Namespace) -> None:
    from sni_desktop.core.progress import Progress  # noqa: PLC0415 - on first use
    from sni_desktop.export.qt.report import Report, write_all  # noqa: PLC0415
    from sni_desktop.export.slides.deck import Choice  # noqa: PLC0415
    from sni_desktop.export.slides.template import open_template  # noqa: PLC0415

    choice = Choice()
    if chosen.template is None:
        if chosen.layout or chosen.keep_slides or chosen.drop_slides:
            raise Refusal("There is no template.", "Give one with --template, or leave out what is about it.")
    else:
        template = open_template(chosen.template)
        layout = None
        if chosen.layout:
            if chosen.layout not in template.layouts:
                names = ", ".join(f"“{name}”" for name in template.layouts)
                raise Refusal(f"The template has no layout “{chosen.layout}”.", f"Use one of: {names}.")
            layout = template.layouts.index(chosen.layout)
        keeps = True if chosen.keep_slides else False if chosen.drop_slides else None
        choice = Choice(template, layout, keeps)
    report = Report(study, outline, speakers, choice, _style(chosen))
    write_all(report, chosen.out, Progress(), apart=getattr(chosen, "apart", False))


COMMANDS: cli.Commands = {
    "export": ("Write the chart of a question as a picture, a slide or a workbook.", _describe_export),
    "report": ("Write a deck of a wave as slides or as a PDF file.", _describe_report),
}
"""What can be done without a window, but not without Qt, by its first word."""
