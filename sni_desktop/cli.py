"""The command line without a window: ``sni-desktop COMMAND FILE ...`` (see `CLI.md`).

Nothing here needs Qt, and so nothing is translated: sentences are in English, labels in the file's language.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from sni_desktop.core.filters import Filter
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Label

    Commands: TypeAlias = dict[str, tuple[str, Callable[[ArgumentParser], None]]]

OK, REFUSED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes. argparse ends the program with 2 by itself."""

_NAMED_IN_A_HINT = 12
_MOST_GROUPS = 200


class Refusal(Exception):  # noqa: N818 - the name says it
    """Something the user can act on: what happened in one ``sentence``, and a ``hint`` at what to do."""

    def __init__(self, sentence: str, hint: str) -> None:
        super().__init__(sentence)
        self.sentence, self.hint = sentence, hint


def run(arguments: Sequence[str], commands: Commands | None = None) -> int:
    """Do what the first of ``arguments`` says, of these commands or of those here; return the exit code."""
    from sni_desktop.core.english import ENGLISH  # noqa: PLC0415
    from sni_desktop.core.errors import UserError  # noqa: PLC0415 - a wrong use needs nothing of the program

    chosen = _parser(COMMANDS if commands is None else commands).parse_args(arguments)
    try:
        return int(chosen.do(chosen))
    except UserError as error:
        say = ENGLISH.say
        return _refuse(say(error.sentence), say(error.hint))
    except Refusal as error:
        return _refuse(error.sentence, error.hint)
    except BrokenPipeError:
        # Whoever reads has enough, as `head` does; what is left goes nowhere when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED


def _refuse(sentence: str, hint: str) -> int:
    sys.stderr.write(f"{sentence}\n{hint}\n")
    return REFUSED


def _parser(known: Commands) -> ArgumentParser:
    parser = ArgumentParser(prog="sni-desktop", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (summary, describe) in known.items():
        command = commands.add_parser(
            name,
            help=summary,
            description=summary,
            allow_abbrev=False,
            formatter_class=RawDescriptionHelpFormatter,
        )
        describe(command)
    return parser


# -- sni-desktop results -------------------------------------------------------------------------------


def _describe_results(command: ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a survey file, or the name of a built-in study")
    for name in ("question", "wave"):
        command.add_argument(
            f"--{name}", action="append", default=[], metavar="ID", help=f"only this {name} (may be repeated)"
        )
    command.add_argument("--by", metavar="ID", help="also by the answers to this question")
    describe_conditions(command)
    form = command.add_mutually_exclusive_group(required=True)
    form.add_argument("--json", action="store_true", help="write a JSON list, one object a question and wave")
    form.add_argument("--csv", action="store_true", help="write one flat table")
    command.set_defaults(do=_results)
    command.epilog = (
        "Exit codes: 0 done, 1 refused (a sentence and a hint on stderr), 2 wrong use. See CLI.md."
    )


def describe_conditions(command: ArgumentParser) -> None:
    """Add the arguments that say who is looked at, and how."""
    command.add_argument("--where", metavar="EXPR", help="only these respondents: 'region is \"North\"'")
    command.add_argument(
        "--weight", metavar="ID", help="the question that holds weights (default: unweighted)"
    )
    command.add_argument(
        "--level", type=level, default=0.95, metavar="95", help="confidence in percent, 50 to 99.9"
    )


def level(text: str) -> float:
    """Return a confidence (0 to 1) from percent; ArgumentTypeError for anything else."""
    try:
        percent = float(text)
    except ValueError:
        percent = 0.0
    if not 50 <= percent <= 99.9:
        message = f"{text!r} is not a confidence level: give a percentage from 50 to 99.9, such as 95"
        raise ArgumentTypeError(message)
    return round(percent / 100, 6)


def _results(chosen: Namespace) -> int:
    from sni_desktop.export.results import as_csv, as_json, records  # noqa: PLC0415 - on first use

    study = study_of(chosen.file)
    query, by = query_of(study, chosen)
    waves = [wave_of(study, name) for name in chosen.wave]
    questions = _questions(study, chosen, query, by)
    found = [record for question in questions for record in records(study, question, query, by, waves)]
    if not found:
        raise _nothing(chosen)
    write((as_csv if chosen.csv else as_json)(found))
    return OK


def _nothing(chosen: Namespace) -> Refusal:
    if chosen.question or chosen.wave:
        return Refusal(
            "None of these questions was asked in any of these waves.",
            "Leave out --question or --wave to see what there is.",
        )
    return Refusal(
        f"{chosen.file} has no question that can be counted.",
        "It holds texts and identifiers only; choose a file with one row for each respondent.",
    )


def study_of(name: str) -> Study:
    """Return the study in a file, or a built-in one; Refusal if there is neither."""
    from sni_desktop.core.places import DATA  # noqa: PLC0415 - on first use
    from sni_desktop.core.progress import Progress  # noqa: PLC0415
    from sni_desktop.loaders import package  # noqa: PLC0415
    from sni_desktop.loaders.registry import open_survey  # noqa: PLC0415

    path = Path(name)
    if path.exists():
        return open_survey(path, Progress())
    built_in = sorted(folder.parent.name for folder in DATA.glob(f"*/{package.DESCRIPTOR}"))
    if name in built_in:
        return package.load(DATA / name, Progress())
    raise Refusal(
        f"There is no file “{name}”.", f"Check the path. Built-in studies are: {', '.join(built_in)}."
    )


def query_of(study: Study, chosen: Namespace) -> tuple[Query, Question | None]:
    """Return who is looked at and how, and the question whose answers are the groups."""
    from sni_desktop.core.query import Query  # noqa: PLC0415 - on first use

    if study.answers is None and (chosen.by or chosen.where or chosen.weight):
        raise Refusal(
            f"{chosen.file} holds published figures, not answers of respondents.",
            "Leave out --by, --where and --weight: they need respondents.",
        )
    weight = question_of(study, chosen.weight).id if chosen.weight else ""
    where = _where(study, chosen.where) if chosen.where else None
    query = Query(study.id, "", "", level=chosen.level, where=where, weight=weight)
    return query, _groups(study, chosen.by) if chosen.by else None


def _where(study: Study, text: str) -> Filter:
    from sni_desktop.analysis.domains import check  # noqa: PLC0415 - filters only
    from sni_desktop.analysis.expressions import parse, resolve  # noqa: PLC0415

    where = resolve(study, parse(text))
    check(study, where)
    return where


def _groups(study: Study, name: str) -> Question:
    from sni_desktop.analysis.analyse import has_answers  # noqa: PLC0415 - on first use

    by = question_of(study, name)
    if not has_answers(study, by) or not by.options:
        raise Refusal(
            f"The answers to “{by.id}” make no groups: they are numbers or texts.",
            "Choose a question with answers to choose from.",
        )
    if len(by.options) > _MOST_GROUPS:
        raise Refusal(
            f"“{by.id}” has {len(by.options)} answers, too many for groups.",
            f"Choose a question with at most {_MOST_GROUPS} answers.",
        )
    return by


def _questions(study: Study, chosen: Namespace, query: Query, by: Question | None) -> list[Question]:
    """Return the questions asked for, or all that can be counted: without weights and groups."""
    from sni_desktop.analysis.analyse import waves_with_evidence  # noqa: PLC0415 - on first use
    from sni_desktop.analysis.samples import set_aside  # noqa: PLC0415

    if not chosen.question:
        aside = {by.id if by else "", *set_aside(study, query)}
        return [each for each in study.questions if each.id not in aside and waves_with_evidence(study, each)]
    questions = {question.id: question for question in (question_of(study, name) for name in chosen.question)}
    for question in questions.values():
        if not waves_with_evidence(study, question):
            raise Refusal(
                f"“{question.id}” cannot be counted.",
                "It holds texts or identifiers, or nobody answered; choose another question.",
            )
    return list(questions.values())


def question_of(study: Study, name: str) -> Question:
    """Return the question that a name is the id or a label of. Refusal if there is none."""
    known = {question.id: question.label for question in study.questions}
    return study.question(_named(name, known, "question"))


def wave_of(study: Study, name: str) -> str:
    """Return the id of the wave that a name is the id or a label of. Refusal if there is none."""
    return _named(name, {wave.id: wave.label for wave in study.waves}, "wave")


def _named(name: str, known: dict[str, Label], what: str) -> str:
    """Return the id that a name is, or that has it as its label in any language, in capitals or not."""
    if name in known:
        return name
    plain = _plain(name)
    found = [
        each for each, label in known.items() if plain in {_plain(each), *map(_plain, label.texts.values())}
    ]
    if len(found) == 1:
        return found[0]
    ids = list(found or known)
    hint = f"Use its id, one of: {', '.join(ids[:_NAMED_IN_A_HINT])}{', …' * (len(ids) > _NAMED_IN_A_HINT)}."
    if found:
        raise Refusal(f"“{name}” is the name of more than one {what}.", hint)
    raise Refusal(f"There is no {what} “{name}” in this study.", hint)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def write(text: str) -> None:
    """Write to standard output in UTF-8, whatever the locale, with line ends as they are."""
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


# -- sni-desktop inspect -------------------------------------------------------------------------------


def _describe_inspect(command: ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a survey file, or the name of a built-in study")
    command.add_argument("--json", action="store_true", help="write a JSON object (default: text in short)")
    command.set_defaults(do=_inspect)
    command.epilog = (
        "Exit codes: 0 done, 1 refused (a sentence and a hint on stderr), 2 wrong use. See CLI.md."
    )


def _inspect(chosen: Namespace) -> int:
    from sni_desktop.export.inspection import as_json, as_lines, inspection  # noqa: PLC0415 - on first use

    study = study_of(chosen.file)
    found = inspection(study, Path(chosen.file).name if Path(chosen.file).exists() else "")
    write((as_json if chosen.json else as_lines)(found))
    return OK


# -- sni-desktop convert -------------------------------------------------------------------------------


def _describe_convert(command: ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a survey file, or the name of a built-in study")
    command.add_argument(
        "out", type=Path, metavar="OUT", help="the new file: .sni, .zip, .sav, .xlsx, .csv or .parquet"
    )
    command.add_argument("--force", action="store_true", help="write OUT even if it is there already")
    command.set_defaults(do=_convert)
    command.epilog = (
        "Exit codes: 0 done, 1 refused (a sentence and a hint on stderr), 2 wrong use. See CLI.md."
    )


def _convert(chosen: Namespace) -> int:
    from sni_desktop.core.english import ENGLISH  # noqa: PLC0415
    from sni_desktop.core.progress import Progress  # noqa: PLC0415 - on first use
    from sni_desktop.export.conversion import convert, files_of  # noqa: PLC0415

    source = Path(chosen.file)
    for path in files_of(chosen.out):
        if source.exists() and path.exists() and path.samefile(source):
            raise Refusal(f"{path} is the file to convert itself.", "Give the new file another name.")
        if path.exists() and not chosen.force:
            raise Refusal(f"{path} is there already.", "Give another name, or replace it with --force.")
    convert(study_of(chosen.file), chosen.out, Progress(), ENGLISH)
    return OK


COMMANDS: Commands = {
    "results": ("Write the results of a survey file as JSON or CSV.", _describe_results),
    "convert": ("Write a survey file in another format.", _describe_convert),
    "inspect": ("Say what a survey file holds: questions, answers, counts, waves.", _describe_inspect),
}
"""What can be done without a window, by its first word."""
