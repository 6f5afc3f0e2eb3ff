"""The translations are complete, and the check that says so finds what it should."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sni_desktop.charts.registry import CHARTS
from sni_desktop.core.text import LANGUAGES, Text
from sni_desktop.ui.commands import COMMANDS, MENUS, SUBMENUS
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.options import SHOWN

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


MENU_TITLES = {**MENUS, "recent": Text("Open &recent")}
TABS = [chart.title for chart in CHARTS] + [each.title for each in COMMANDS if each.id == "view_data"]
TOGETHER = {
    "window": [
        *(title for menu, title in MENUS.items() if menu not in SUBMENUS),
        *TABS,
        *SHOWN.values(),
    ],
    **{
        menu: [
            *(each.title for each in COMMANDS if each.menu == menu),
            *(MENU_TITLES[submenu] for submenu, home in SUBMENUS.items() if home == menu),
        ]
        for menu in MENUS
        if menu != "language"  # languages are listed by their own names, without letters
    },
}
"""The titles that are reached with Alt and a letter at the same time, by where they stand."""


@pytest.mark.parametrize("place", TOGETHER)
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_title_has_a_letter_of_its_own(code: str, place: str) -> None:
    titles = [speaker_of(code).say(title) for title in TOGETHER[place]]
    letters = [re.findall(r"&([A-Za-z0-9]?)", title) for title in titles]
    assert all(len(found) == 1 and found[0] for found in letters), titles
    assert len({found[0].lower() for found in letters}) == len(titles), titles


WRONG_SPACE = re.compile(r"(?<!\u00a0)[;?!»%](?!\w)|(?<!\u00a0):(?![/\d])|«(?!\u00a0)")
"""French double punctuation without its no-break space; not "https://" and "16:9"."""


def test_french_has_no_break_spaces_before_double_punctuation(script: ModuleType) -> None:
    texts = [text for forms in script.sentences(script.ts_file("fr")).values() for text in forms]
    assert [text for text in texts if WRONG_SPACE.search(text.removeprefix("%"))] == []


@pytest.mark.parametrize("text", ["Base: 3", "Base : 3", "vide ;", "« mot\u00a0»", "42 %"])
def test_a_wrong_space_is_found(text: str) -> None:
    assert WRONG_SPACE.search(text)


@pytest.mark.parametrize(
    "text", ["https://", "16:9", "Base\u00a0: 3", "«\u00a0mot\u00a0»", "42\u00a0%", "%n"]
)
def test_a_right_space_is_not_found(text: str) -> None:
    assert not WRONG_SPACE.search(text)
