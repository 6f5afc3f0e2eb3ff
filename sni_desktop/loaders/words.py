"""The words by which a column is recognised: waves, identifiers, tick marks, scales, "don't know".

Everything here compares *normalised* text (`normal`): small letters, no accents, plain apostrophes, single
spaces. Lists are in English, French, Dutch and a little German.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sni_desktop.core.values import dataclass

_APOSTROPHES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u00b4": "'", "`": "'"})
_FEMININE = re.compile(r"\((?:e|s|es|ne|ve|e\.s)\)")
_SPLIT = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=100_000)
def normal(text: str) -> str:
    """Return ``text`` as it is compared: "Très satisfait(e)." becomes "tres satisfait"."""
    letters = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_FEMININE.sub("", bare).split()).strip(" .!")


def tokens(text: str) -> list[str]:
    """Return the words of a header; "surveyYear_2" gives "survey", "year" and "2"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return [word for word in _SPLIT.split(normal(apart)) if word]


# -- Waves ---------------------------------------------------------------------------------------------

_WAVE_WORDS = ("wave", "vague", "meting", "golf", "welle", "round", "ronde", "editie", "edition")
_YEAR_WORDS = ("year", "jaar", "annee", "jahr", "month", "maand", "mois", "monat")
_PERIOD_WORDS = ("quarter", "kwartaal", "trimestre", "quartal", "period", "periode", "zeitraum")
_ALL_WAVE_WORDS = _WAVE_WORDS + _YEAR_WORDS + _PERIOD_WORDS
_NOT_A_WAVE = {
    *(
        "birth",
        "born",
        "naissance",
        "ne",
        "nee",
        "geboorte",
        "geboren",
        "geburt",
        "age",
        "founded",
        "creation",
    ),
    *("study", "studies", "school", "creee", "fondation", "opgericht", "oprichting", "construction", "bouw"),
}
_GLUED = re.compile(
    r"(?!.*(?:background|ground$))(?P<front>[a-z]*?)(?P<word>wave|round|vague|meting|welle|year|jaar|annee)"
    r"(?:nr|no|id|number|nummer|numero)?"
)
_LONGEST_WAVE_HEADER = 4


@dataclass(frozen=True)
class WaveHeader:
    """How a header announces waves: ``rank`` 0 is the surest word; ``alone`` if it says nothing else.

    ``dated`` if its values must be years or dates: "year" is also said of much else.
    """

    rank: int
    alone: bool
    dated: bool


def wave_header(header: str) -> WaveHeader | None:
    """Return how a header announces waves, None if it does not."""
    words = tokens(header)
    if not words or len(words) > _LONGEST_WAVE_HEADER or _NOT_A_WAVE.intersection(words):
        return None
    known = [word for word in map(_wave_word, words) if word]
    if not known:
        return None
    word = min(known, key=_ALL_WAVE_WORDS.index)
    return WaveHeader(_ALL_WAVE_WORDS.index(word), words == [word], word in _YEAR_WORDS)


def _wave_word(word: str) -> str:
    if word in _ALL_WAVE_WORDS:
        return word
    glued = _GLUED.fullmatch(word)
    return glued["word"] if glued else ""


# -- Identifiers ---------------------------------------------------------------------------------------

_ID_HEADER = re.compile(
    r"(?:.*[ _.-])?(?:id|ids|uuid|guid|nr|no|idno|rownames?|rownumber|index|token|serial|key|e ?mail|email|"
    r"ip ?address|adresse ip|ip adres|case|record|row|volgnummer|nummer|numero|identifiant|sleutel)"
    r"|(?:respondent|respons|response|reponse|record|case|interview|participant|user|person|deelnemer|"
    r"questionnaire|submission)[ _.-]?(?:id|nr|no|number|nummer|numero|key)?"
)


def is_id_header(header: str) -> bool:
    """Return whether a header is a usual name of an identifier."""
    return _ID_HEADER.fullmatch(normal(header)) is not None


# -- Tick boxes ----------------------------------------------------------------------------------------

_TICK_PAIRS = """
1=0|x=0|yes=no|y=n|true=false|t=f|oui=non|o=n|vrai=faux|ja=nee|ja=neen|ja=nein|j=n|waar=onwaar
selected=not selected|checked=unchecked|checked=not checked|ticked=not ticked|mentioned=not mentioned
quoted=not quoted|coche=non coche|cite=non cite|choisi=non choisi
aangevinkt=niet aangevinkt|geselecteerd=niet geselecteerd|genoemd=niet genoemd
"""
_PAIRS = frozenset(tuple(pair.split("=")) for pair in _TICK_PAIRS.strip().replace("\n", "|").split("|"))
TICKED = frozenset(pair[0] for pair in _PAIRS) | {"✓", "✔", "☑", "☒"}
NOT_TICKED = frozenset(pair[1] for pair in _PAIRS if len(pair[1]) > len("onwaar"))
"""Words that only a tick box has ("not selected"), also beside a box that repeats its option's text."""

NOT_ASKED = frozenset({"na", "n/a", "not asked", "not applicable", "not shown", "sans objet", "nvt", "n.v.t"})
"""Words that mean "not shown" beside tick boxes; anywhere else they are answers."""


def is_tick_pair(ticked: str, unticked: str) -> bool:
    """Return whether two normalised answers are those of a tick box, such as "oui" and "non"."""
    return (ticked, unticked) in _PAIRS


# -- "Don't know" and its like -------------------------------------------------------------------------

_OUTSIDE_WORDS = """
don't know|dont know|do not know|i don't know|dk|unsure|not sure|no opinion|no answer|not stated
refused|refusal|unfamiliar|unfamiliar (n/a)
don't know / no answer|don't know/no answer|don't know / no opinion|don't know/refused|dk/na
prefer not to say|prefer not to answer|not applicable|n/a|does not apply|doesn't apply|can't say|can't choose
ne sait pas|ne sais pas|je ne sais pas|nsp|nsp/sr|ne sait pas / sans réponse|ne sait pas/sans réponse
sans opinion
ne se prononce pas|sans avis|sans réponse|pas de réponse|pas d'opinion|pas d'avis|aucun avis
refus|non concerné
sans objet|pas applicable|non applicable|ne souhaite pas répondre|je ne souhaite pas répondre
je préfère ne pas répondre
weet niet|weet het niet|weet ik niet|ik weet het niet|geen mening|geen antwoord|geen idee|wn|wn/ga|n.v.t|nvt
weet niet / geen mening|weet niet/geen mening|weet niet / geen antwoord|weigert|weigering|niet van toepassing
wil niet antwoorden|wens niet te antwoorden|zeg ik liever niet|liever niet zeggen
weiß nicht|keine angabe|keine meinung|keine antwort|trifft nicht zu|k. a
"""
_OUTSIDE = frozenset(normal(word) for word in _OUTSIDE_WORDS.strip().replace("\n", "|").split("|"))

_OTHER = ("other", "autre", "autres", "ander", "andere", "anders", "sonstige", "sonstiges")


_UNANSWERED_WORDS = """
no answer|not stated|refused|refusal|prefer not to say|prefer not to answer
sans réponse|pas de réponse|refus|ne souhaite pas répondre|je ne souhaite pas répondre
je préfère ne pas répondre|geen antwoord|weigert|weigering|wil niet antwoorden|wens niet te antwoorden
zeg ik liever niet|liever niet zeggen|keine angabe|keine antwort|k. a
"""
_UNANSWERED = frozenset(normal(word) for word in _UNANSWERED_WORDS.strip().replace("\n", "|").split("|"))


def is_unanswered(text: str) -> bool:
    """Return whether a normalised answer is a refusal on record: "no answer", "liever niet zeggen"."""
    return text in _UNANSWERED


def is_outside(text: str) -> bool:
    """Return whether a normalised answer says that there is none: "don't know", "sans opinion"."""
    return text in _OUTSIDE


def is_other(text: str) -> bool:
    """Return whether a normalised answer is the open rest: "Other (please specify)"."""
    return text.startswith(_OTHER) and re.split(r"\W", text, maxsplit=1)[0] in _OTHER
