"""What changed between waves in words, in every language: reasons are kept with the study, as labels are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.text import LANGUAGES, Label, Percent, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Option

_MOST_NAMED = 3


def named(options: Sequence[Option]) -> Label:
    """Return the names of answers in every language, of many only the first few."""
    more = ", …" if len(options) > _MOST_NAMED else ""
    shown = options[:_MOST_NAMED]
    return Label(
        {
            code: ", ".join(option.label.in_language(code) or option.code for option in shown) + more
            for code in LANGUAGES
        }
    )


def filled(words: Label, **values: Label | Percent | str) -> Label:
    """Return a sentence in every language, filled with values in that language."""
    return Label(
        {
            code: text.format(**{name: Speaker(code).say(value) for name, value in values.items()})
            for code, text in words.texts.items()
        }
    )


def joined(reasons: Sequence[Label]) -> Label:
    """Return several reasons as one text."""
    return Label({code: " ".join(reason.in_language(code) for reason in reasons) for code in LANGUAGES})


WORDING = Label(
    {
        "en": "The question is worded otherwise.",
        "fr": "La question est formulée autrement.",
        "nl": "De vraag is anders geformuleerd.",
        "de": "Die Frage ist anders formuliert.",
    }
)
NEW = Label(
    {
        "en": "New answers: {names}.",
        "fr": "Nouvelles réponses\u00a0: {names}.",
        "nl": "Nieuwe antwoorden: {names}.",
        "de": "Neue Antworten: {names}.",
    }
)
GONE = Label(
    {
        "en": "Answers no longer there: {names}.",
        "fr": "Réponses disparues\u00a0: {names}.",
        "nl": "Verdwenen antwoorden: {names}.",
        "de": "Weggefallene Antworten: {names}.",
    }
)
RENAMED = Label(
    {
        "en": "“{before}” is now called “{after}”.",
        "fr": "«\u00a0{before}\u00a0» s’appelle désormais «\u00a0{after}\u00a0».",
        "nl": "“{before}” heet nu “{after}”.",
        "de": "„{before}“ heißt jetzt „{after}“.",
    }
)
LENGTH = Label(
    {
        "en": "A scale of {before} answers, then of {after}.",
        "fr": "Une échelle de {before} réponses, puis de {after}.",
        "nl": "Een schaal van {before} antwoorden, daarna van {after}.",
        "de": "Eine Skala mit {before} Antworten, dann mit {after}.",
    }
)
ORDER = Label(
    {
        "en": "The answers stand in another order.",
        "fr": "Les réponses sont dans un autre ordre.",
        "nl": "De antwoorden staan in een andere volgorde.",
        "de": "Die Antworten stehen in anderer Reihenfolge.",
    }
)
BASE = Label(
    {
        "en": "{before} of the respondents answered, then {after}: perhaps not the same people were asked.",
        "fr": "{before} des répondants ont répondu, puis {after}\u00a0: la question n’a peut-être pas été "
        "posée aux mêmes personnes.",
        "nl": "{before} van de respondenten antwoordde, daarna {after}: misschien kregen niet dezelfde "
        "mensen de vraag.",
        "de": "{before} der Befragten antworteten, dann {after}: Vielleicht wurden nicht dieselben Leute "
        "gefragt.",
    }
)
POSITION = Label(
    {
        "en": "The question moved from place {before} to {after} among those asked in both waves.",
        "fr": "La question est passée de la place {before} à la place {after} parmi celles posées dans les "
        "deux vagues.",
        "nl": "De vraag schoof van plaats {before} naar {after} onder de vragen van beide metingen.",
        "de": "Die Frage rückte von Platz {before} auf {after} unter denen, die beide Wellen stellten.",
    }
)
POPULATION = Label(
    {
        "en": "Another population: {before}, then {after}.",
        "fr": "Une autre population\u00a0: {before}, puis {after}.",
        "nl": "Een andere populatie: {before}, daarna {after}.",
        "de": "Eine andere Grundgesamtheit: {before}, dann {after}.",
    }
)
SOURCE = Label(
    {
        "en": "Published figures beside answers of respondents: how the source asked is not known.",
        "fr": "Chiffres publiés à côté de réponses de répondants\u00a0: on ne sait pas comment la source a "
        "posé la question.",
        "nl": "Gepubliceerde cijfers naast antwoorden van respondenten: hoe de bron het "
        "vroeg, is niet bekend.",
        "de": "Veröffentlichte Zahlen neben Antworten von Befragten: Wie die Quelle fragte, ist "
        "nicht bekannt.",
    }
)
MODE = Label(
    {
        "en": "Asked in another way: {before}, then {after}.",
        "fr": "Un autre mode d’enquête\u00a0: {before}, puis {after}.",
        "nl": "Op een andere manier gevraagd: {before}, daarna {after}.",
        "de": "Auf andere Weise gefragt: {before}, dann {after}.",
    }
)
