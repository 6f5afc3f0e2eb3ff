"""Check or update the translations: resources/i18n/sni_*.ts, and the .qm files that the program reads.

python packaging/translations.py            fail if they are not complete and up to date
python packaging/translations.py --update   collect new sentences, drop old ones, and compile
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "sni_desktop"
I18N = ROOT / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
LANGUAGES = tuple(sorted(path.stem.removeprefix("sni_") for path in I18N.glob("sni_*.ts")))

PLACEHOLDER = re.compile(r"\{\w*\}|%n")


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is looked up: its words, what tells it from others, and whether it is a plural."""

    source: str
    comment: str = ""
    plural: bool = False


def main(arguments: list[str]) -> int:
    """Check, or update when told to."""
    if arguments == ["--update"]:
        update()
        return 0
    found = problems()
    print("\n".join(found) or "The translations are complete.")
    return 1 if found else 0


def update() -> None:
    """Bring the committed files up to date. New sentences are left for a translator to fill."""
    for language in LANGUAGES:
        collect(language, I18N)
        compile_to(ts_file(language), qm_file(language))


def problems() -> list[str]:
    """Return a line for everything that is wrong with the committed files."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = {language: set(sentences(collect(language, Path(folder)))) for language in LANGUAGES}
        found = misread(set().union(*fresh.values()))
        for language, wanted in fresh.items():
            found += [f"{language}: {problem}" for problem in problems_of(language, wanted, Path(folder))]
    return found


def problems_of(language: str, wanted: set[Sentence], folder: Path) -> list[str]:
    """Return what is wrong with the committed files of one language."""
    if not ts_file(language).exists():
        return [f"there is no {ts_file(language).name}"]
    held = sentences(ts_file(language))
    found = [f"not collected: {sentence.source!r}" for sentence in wanted - held.keys()]
    found += [f"no longer used: {sentence.source!r}" for sentence in held.keys() - wanted]
    for sentence, translations in held.items():
        found += untranslated(sentence, translations)
    fresh = folder / qm_file(language).name
    compile_to(ts_file(language), fresh)
    if not qm_file(language).exists() or fresh.read_bytes() != qm_file(language).read_bytes():
        found.append(f"{qm_file(language).name} is not what lrelease makes of {ts_file(language).name}")
    return sorted(found)


def untranslated(sentence: Sentence, translations: list[str]) -> list[str]:
    """Return what is wrong with the translations of a sentence (one, or one a plural form)."""
    if not all(translations):
        return [f"not translated: {sentence.source!r}"]
    wanted = placeholders(sentence.source)
    return [
        f"placeholders differ: {sentence.source!r} and {translation!r}"
        for translation in translations
        if placeholders(translation) != wanted
    ]


def placeholders(text: str) -> set[str]:
    """Return the parts that are replaced by values."""
    return set(PLACEHOLDER.findall(text))


def misread(collected: set[Sentence]) -> list[str]:
    """Return the places where lupdate does not see a marked sentence as Python does.

    It passes over a sentence that is not literal, and over a comment or a number given by keyword.
    """
    return [
        f'{file.relative_to(ROOT)}:{call.lineno}: write _("sentence", "comment", n), without keywords'
        for file in sources()
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if is_mark(call) and (call.keywords or sentence_of(call) not in collected)
    ]


def is_mark(node: ast.AST) -> TypeGuard[ast.Call]:
    """Return whether a piece of a program marks a sentence."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"


def sentence_of(call: ast.Call) -> Sentence | None:
    """Return the sentence that a call marks, None if it is not literal."""
    words = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
    texts = [word for word in words if isinstance(word, str)]
    if not texts or len(texts) != len(call.args[:2]):
        return None
    return Sentence(texts[0], texts[1] if len(texts) > 1 else "", plural=len(call.args) > 2)


def sentences(file: Path) -> dict[Sentence, list[str]]:
    """Return the sentences of a .ts file and their translations, "" for an unfinished one."""
    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        sentence = Sentence(source, comment, message.get("numerus") == "yes")
        found[sentence] = translations_of(message)
    return found


def translations_of(message: ET.Element) -> list[str]:
    """Return the translation of a message, or one a plural form."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return [""]
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


def collect(language: str, folder: Path) -> Path:
    """Collect the marked sentences into a .ts file in ``folder``, keeping the translations it holds."""
    file = folder / ts_file(language).name
    plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    options = [
        "-silent",
        "-tr-function-alias",
        "tr+=_",
        "-locations",
        "none",
        "-no-obsolete",
        "-sort-messages",
    ]
    languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    tool("lupdate", *options, *plurals, *languages, *sources(), "-ts", file)
    return file


def compile_to(source: Path, target: Path) -> None:
    """Compile a .ts file to the .qm file that the program reads, without what is unfinished."""
    tool("lrelease", "-silent", "-nounfinished", source, "-qm", target)


def tool(name: str, *arguments: str | Path) -> None:
    """Run a program that PySide6 brings, not the slow Python script around it."""
    subprocess.run([Path(PySide6.__path__[0]) / name, *arguments], check=True)


def sources() -> list[Path]:
    """Return the program's modules."""
    return sorted(PACKAGE.rglob("*.py"))


def ts_file(language: str) -> Path:
    """Return the file in which translators work."""
    return I18N / f"sni_{language}.ts"


def qm_file(language: str) -> Path:
    """Return the file that the program reads."""
    return I18N / f"sni_{language}.qm"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
