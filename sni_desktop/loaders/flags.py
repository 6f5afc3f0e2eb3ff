"""What a statistical office remarks on a figure, by its letter: break in series, provisional, estimated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.core.text import NO_LABEL, Label, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BREAK = "b"

_MEANINGS = {
    "b": ("break in the series", "rupture de série", "breuk in de reeks", "Zeitreihenbruch"),
    "c": ("confidential", "confidentiel", "vertrouwelijk", "vertraulich"),
    "d": (
        "definition differs",
        "définition différente",
        "afwijkende definitie",
        "abweichende Definition",
    ),
    "e": ("estimated", "estimé", "geraamd", "geschätzt"),
    "f": ("forecast", "prévision", "prognose", "Prognose"),
    "i": ("imputed", "imputé", "geïmputeerd", "imputiert"),
    "n": ("not significant", "non significatif", "niet significant", "nicht signifikant"),
    "p": ("provisional", "provisoire", "voorlopig", "vorläufig"),
    "r": ("revised", "révisé", "herzien", "revidiert"),
    "s": (
        "estimate of the statistical office",
        "estimation de l’office statistique",
        "raming van het statistiekbureau",
        "Schätzung des Statistikamts",
    ),
    "u": ("low reliability", "faible fiabilité", "weinig betrouwbaar", "geringe Zuverlässigkeit"),
    "z": ("not applicable", "sans objet", "niet van toepassing", "nicht zutreffend"),
}
"""In English, French, Dutch and German. The letters are those of Eurostat and of SDMX (in capitals)."""

_NORMAL = {"", ":", "A", "F:"}
"""Remarks that say nothing: no figure, or (of SDMX) a normal one."""
_UNLIKE_EUROSTAT = {"S", "N", "L", "O", "M", "Q", "H", "K", "W", "X", "Y", "V"}
"""Capitals of SDMX that mean something else than Eurostat's small letters."""
_LETTERS = re.compile(r"[a-z]{1,4}|[A-Z]{1,3}")


def split(text: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the single remarks of "bu" or "|C"; a word that the file itself explains stays whole."""
    code = text.strip().strip("|: ").strip()
    if code in _NORMAL:
        return ()
    if code in known:
        return (code,)
    if _LETTERS.fullmatch(code) and all(letter.lower() in _MEANINGS for letter in code):
        return tuple(dict.fromkeys(letter for letter in code if letter not in _NORMAL))
    return tuple(dict.fromkeys(each for each in re.split(r"[\s,;]+", code) if each not in _NORMAL))


def is_break(flag: str) -> bool:
    """Tell whether a remark says that the series breaks at this figure."""
    return flag.lower() == BREAK


def caveat(flags: Iterable[str], known: Mapping[str, Label]) -> Label:
    """Return remarks in words: those of the program, else those of the file (``known``), else as they are."""
    parts = [_meaning(flag, known) for flag in flags]
    languages = dict.fromkeys(language for part in parts for language in part.texts)
    texts = {language: "; ".join(part.in_language(language) for part in parts) for language in languages}
    return Label(texts) if texts else NO_LABEL


def _meaning(flag: str, known: Mapping[str, Label]) -> Label:
    if flag not in _UNLIKE_EUROSTAT and flag.lower() in _MEANINGS:
        return Label(dict(zip(("en", "fr", "nl", "de"), _MEANINGS[flag.lower()], strict=True)))
    return known.get(flag) or plain(flag)
