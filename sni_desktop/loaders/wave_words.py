"""The words by which a column of waves is recognised: those of its header, and those of its values.

Everything here is compared normalised (`words.normal`), in English, French, Dutch and German.
"""

from __future__ import annotations

import re

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.periods import Period, period
from sni_desktop.loaders.words import normal, tokens

_SURE_WORDS = ("wave", "vague", "meting", "welle", "meetronde", "meetmoment", "messzeitpunkt", "messwelle")
_WAVE_WORDS = (*_SURE_WORDS, "golf", "round", "ronde", "editie", "edition", "mesure")
_YEAR_WORDS = (
    *("year", "jaar", "annee", "jahr", "erhebungsjahr", "befragungsjahr", "umfragejahr", "millesime", "yr"),
    *("month", "maand", "mois", "monat", "erhebungsmonat", "campagne", "campaign"),
)
_PERIOD_WORDS = ("quarter", "kwartaal", "trimestre", "quartal", "period", "periode", "zeitraum")
_ALL_WAVE_WORDS = _WAVE_WORDS + _YEAR_WORDS + _PERIOD_WORDS
_PLURALS = {"wellen": "welle", "waves": "wave", "vagues": "vague", "metingen": "meting"}
_NOT_A_WAVE = {
    *("birth", "born", "naissance", "ne", "nee", "geboorte", "geboren", "geburt", "age", "founded"),
    *("creation", "study", "studies", "school", "creee", "fondation", "opgericht", "oprichting"),
    *("construction", "bouw", "achat", "aankoop", "kauf", "purchase", "bought", "first", "eerste"),
    *("premier", "premiere", "last", "laatste", "dernier", "derniere", "diploma", "diplome", "graduation"),
    *("arrival", "arrivee", "aankomst", "start", "started", "begin", "debut", "gestart", "beginn"),
}
"""What a year or a round is said of that is none of the survey's."""
_OF_MUCH = frozenset({"golf", "mesure", "period", "periode", "zeitraum", "campagne", "campaign"})
"""Words that waves bear, and much else does: other words beside them must be those of surveys."""
_COMPANIONS = _OF_MUCH | {
    *("nr", "no", "n", "num", "nummer", "number", "numero", "id", "code", "name", "naam", "nom", "of", "the"),
    *(
        "de",
        "du",
        "d",
        "l",
        "la",
        "le",
        "van",
        "het",
        "der",
        "die",
        "des",
        "survey",
        "fieldwork",
        "interview",
    ),
    *(
        "enquete",
        "sondage",
        "terrain",
        "collecte",
        "onderzoek",
        "onderzoeks",
        "bevraging",
        "veldwerk",
        "poll",
    ),
    *("erhebung", "erhebungs", "befragung", "umfrage", "feld", "reference", "data", "collection"),
}
_OF_ELSE = (
    *("geboorte", "geburts", "birth", "bouw", "bau", "oprichtings", "grundungs", "start", "begin", "eind"),
    *("school", "schul", "leer", "lehr", "studie", "studien", "boek", "leap", "aankoop", "kauf", "diploma"),
    *("academie", "afstudeer", "einde", "bezugs", "productie", "model"),
)
"""Beginnings of words such as "geboortejaar"."""
_GLUED = re.compile(
    r"(?!.*(?:background|ground$))(?P<front>[a-z]*?)(?P<word>wave|round|vague|meting|welle|year|jaar|annee)"
    r"(?:nr|no|num|id|number|nummer|numero)?"
)
_LONGEST_WAVE_HEADER = 4
_LONGEST_NAME = 60

_NUMBER_WORDS = {
    **dict.fromkeys(("nulmeting", "0-meting", "baseline", "base line", "baseline survey"), 0),
    **dict.fromkeys(("eenmeting", "1-meting"), 1),
    **dict.fromkeys(("tweemeting", "2-meting"), 2),
    **dict.fromkeys(("driemeting", "3-meting"), 3),
    **dict.fromkeys(("viermeting", "4-meting"), 4),
    **dict.fromkeys(("vijfmeting", "5-meting"), 5),
    "midline": 1,
    "endline": 9,
}
_NAME = re.compile(
    r"(?:wave|vague|meting|welle)\s*(?:nr|no|n°|#)?\.?\s*[0-9]{1,3}(?![0-9]).*"
    r"|[0-9]{1,3}\s*(?:re|er|e|eme|ere|ste|de|st|nd|rd|th|\.)?[\s-]*(?:wave|vague|meting|welle)(?![a-z]).*"
)

_MONTH_NAMES = (
    ("january", "janvier", "januari", "januar", "janner", "jan", "janv"),
    ("february", "fevrier", "februari", "februar", "feb", "fevr", "fev"),
    ("march", "mars", "maart", "marz", "mar", "mrt", "mrz"),
    ("april", "avril", "apr", "avr"),
    ("may", "mai", "mei"),
    ("june", "juin", "juni", "jun"),
    ("july", "juillet", "juli", "jul", "juil"),
    ("august", "aout", "augustus", "aug"),
    ("september", "septembre", "sep", "sept"),
    ("october", "octobre", "oktober", "oct", "okt"),
    ("november", "novembre", "nov"),
    ("december", "decembre", "dezember", "dec", "dez"),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names}
_YEAR = r"(?P<year>(?:19|20|21)[0-9]{2})"
_MONTH_FORMS = (
    re.compile(rf"(?P<month>[a-z]+)\.?[\s/_-]*{_YEAR}"),
    re.compile(rf"{_YEAR}[\s/_-]*(?P<month>[a-z]+)\.?"),
)
_QUARTER_NAME = r"(?:quarter|kwartaal|trimestre|quartal)"
_QUARTER_FORMS = (
    re.compile(rf"[qkt]\s?(?P<part>[1-4])[\s/_-]*{_YEAR}"),
    re.compile(rf"{_YEAR}[\s/_-]*[qkt]\s?(?P<part>[1-4])"),
    re.compile(rf"(?P<part>[1-4])\s?(?:er|e|eme|ste|de|st|nd|rd|th|\.)?\s*{_QUARTER_NAME}\s*{_YEAR}"),
)


@dataclass(frozen=True)
class WaveHeader:
    """How a header announces waves: ``rank`` 0 is the surest word; ``alone`` if it says nothing else.

    ``dated`` if its values must be years or dates: "year" is also said of much else. ``sure`` if its word is
    said of waves only.
    """

    rank: int
    alone: bool
    dated: bool
    sure: bool


def wave_header(header: str) -> WaveHeader | None:
    """Return how a header announces waves, None if it does not."""
    words = [_PLURALS.get(word, word) for word in tokens(header)]
    if not words or len(words) > _LONGEST_WAVE_HEADER:
        return None
    known = [word for word in map(_wave_word, words) if word]
    if not known:
        return None
    word = min(known, key=_ALL_WAVE_WORDS.index)
    sure = word in _SURE_WORDS
    if not sure and _NOT_A_WAVE.intersection(words):
        return None
    if word in _OF_MUCH and not _COMPANIONS.issuperset(words):
        return None
    return WaveHeader(_ALL_WAVE_WORDS.index(word), words == [word], word in _YEAR_WORDS, sure)


def _wave_word(word: str) -> str:
    if word in _ALL_WAVE_WORDS:
        return word
    glued = _GLUED.fullmatch(word)
    if not glued or (glued["front"] and glued["front"].startswith(_OF_ELSE)):
        return ""
    return glued["word"]


def names_wave(text: str) -> bool:
    """Return whether a value is a wave by its own words: "Vague 2", "3e meting", "nulmeting"."""
    words = normal(text)
    if len(words) > _LONGEST_NAME:
        return False
    return _NAME.fullmatch(words) is not None or words in _NUMBER_WORDS


def number_of(text: str) -> int | None:
    """Return the number that a word such as "nulmeting" stands for, None for others."""
    return _NUMBER_WORDS.get(normal(text))


def period_of(text: str) -> Period | None:
    """Return the period that a value is: a date, a quarter, or a month in words ("mars 2021")."""
    if found := period(text):
        return found
    words = normal(text)
    for form in _QUARTER_FORMS:
        if match := form.fullmatch(words):
            return period(f"{match['year']}-Q{match['part']}")
    for form in _MONTH_FORMS:
        if (match := form.fullmatch(words)) and (month := _MONTHS.get(match["month"])):
            return period(f"{match['year']}-{month:02}")
    return None
