"""The words by which a column is recognised: identifiers, tick marks, scales, "don't know".

Everything here compares *normalised* text (`normal`): small letters, no accents, plain apostrophes, single
spaces. Lists are in English, French, Dutch and a little German.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
