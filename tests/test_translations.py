"""The translations are complete, and the check that says so finds what it should."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name></name>{messages}</context>
</TS>
"""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(PACKAGING)
    return importlib.import_module("translations")


@pytest.fixture
def elsewhere(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, looking at a program of our own in two languages."""
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "PACKAGE", tmp_path / "program")
    monkeypatch.setattr(script, "I18N", tmp_path / "i18n")
    monkeypatch.setattr(script, "LANGUAGES", ("en", "fr"))
    script.PACKAGE.mkdir()
    script.I18N.mkdir()
    return script


def program(script: ModuleType, *lines: str) -> None:
    (script.PACKAGE / "module.py").write_text("\n".join(lines), encoding="utf-8")


def translate(script: ModuleType, language: str, messages: str) -> None:
    script.ts_file(language).write_text(TS.format(language=language, messages=messages), encoding="utf-8")
    script.compile_to(script.ts_file(language), script.qm_file(language))


def message(source: str, translation: str) -> str:
    return f"<message><source>{source}</source><translation>{translation}</translation></message>"


def test_the_translations_of_the_program_are_complete(script: ModuleType) -> None:
    assert script.problems() == []


def test_a_translated_program_has_no_problems(elsewhere: ModuleType) -> None:
    program(elsewhere, '_("Good day {name}")')
    translate(elsewhere, "en", "")
    translate(elsewhere, "fr", message("Good day {name}", "Bonjour {name}"))
    assert elsewhere.problems() == []


def test_an_update_collects_sentences_and_leaves_them_to_translate(elsewhere: ModuleType) -> None:
    program(elsewhere, '_("Good day")', '_("%n day(s)", "", 3)')
    elsewhere.update()
    assert elsewhere.problems() == [
        "en: not translated: '%n day(s)'",
        "fr: not translated: '%n day(s)'",
        "fr: not translated: 'Good day'",
    ]


def test_a_new_sentence_and_one_that_is_gone_are_found(elsewhere: ModuleType) -> None:
    program(elsewhere, '_("Good day")')
    translate(elsewhere, "en", "")
    translate(elsewhere, "fr", message("Good night", "Bonne nuit"))
    assert elsewhere.problems() == ["fr: no longer used: 'Good night'", "fr: not collected: 'Good day'"]


@pytest.mark.parametrize(
    ("source", "translation"), [("{a} day", "jour"), ("day", "{a} jour"), ("{a}", "{b}")]
)
def test_placeholders_must_agree(elsewhere: ModuleType, source: str, translation: str) -> None:
    program(elsewhere, f'_("{source}")')
    translate(elsewhere, "en", "")
    translate(elsewhere, "fr", message(source, translation))
    assert elsewhere.problems() == [f"fr: placeholders differ: {source!r} and {translation!r}"]


def test_every_plural_form_must_hold_the_number(elsewhere: ModuleType) -> None:
    program(elsewhere, '_("%n day(s)", "", 3)')
    for language, forms in {"en": ("%n day", "%n days"), "fr": ("un jour", "%n jours")}.items():
        words = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        plural = f"<source>%n day(s)</source><translation>{words}</translation>"
        translate(elsewhere, language, f'<message numerus="yes">{plural}</message>')
    assert elsewhere.problems() == ["fr: placeholders differ: '%n day(s)' and 'un jour'"]


def test_an_outdated_compiled_file_is_found(elsewhere: ModuleType) -> None:
    program(elsewhere, '_("Good day")')
    translate(elsewhere, "en", "")
    translate(elsewhere, "fr", message("Good day", "Bonjour"))
    elsewhere.qm_file("fr").write_bytes(b"")
    assert elsewhere.problems() == ["fr: sni_fr.qm is not what lrelease makes of sni_fr.ts"]


@pytest.mark.parametrize(
    "call",
    ["_(words)", "_()", '_("day", comment="noun")', '_("%n day(s)", n=2)', '_("day", words)', '_(f"day")'],
)
def test_a_mark_that_lupdate_misreads_is_found(elsewhere: ModuleType, call: str) -> None:
    program(elsewhere, "words = 'day'", call)
    elsewhere.update()
    assert any(problem.startswith("program/module.py:2: write") for problem in elsewhere.problems())
