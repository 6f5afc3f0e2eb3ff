"""Scales in words: which answers are the points of one scale, and in what order.

Two ways lead there. Some scales are listed point by point (never, rarely, sometimes ...). Most others grade
one subject: "not at all satisfied", "fairly satisfied", "very satisfied"; then the degree gives the order,
and an opposite ("dissatisfied") turns it round. All text is normalised (`words.normal`).
"""

from __future__ import annotations

import re
from functools import lru_cache

# One scale a line (a line that starts with spaces goes on); "<" between points, "|" between their names.
_LISTED_SCALES = """
never|not ever < almost never|hardly ever|very rarely < rarely|seldom < occasionally|once in a while
  < sometimes|now and then < regularly < often|frequently
  < very often|usually|most of the time|very frequently < almost always|nearly always < always|all the time
jamais < presque jamais|tres rarement < rarement < occasionnellement|de temps en temps < parfois|quelquefois
  < regulierement < souvent|frequemment < tres souvent|la plupart du temps < presque toujours < toujours
nooit < bijna nooit|vrijwel nooit|heel zelden|zeer zelden < zelden < af en toe|nu en dan < soms < regelmatig
  < vaak|dikwijls < heel vaak|zeer vaak|meestal < bijna altijd|vrijwel altijd < altijd
nie < fast nie < selten < gelegentlich < manchmal < regelmassig < oft|haufig < meistens|sehr oft < immer
very poor|very bad|terrible < poor|bad < fair|average|acceptable < good < very good < excellent|outstanding
tres mauvais|tres mauvaise < mauvais|mauvaise < passable|mediocre < moyen|moyenne|acceptable
  < assez bon|assez bonne < bon|bonne < tres bon|tres bonne < excellent|excellente
zeer slecht|heel slecht < slecht < matig < gemiddeld|redelijk|voldoende|niet goed, niet slecht < goed
  < zeer goed|heel goed < uitstekend
not at all|nothing at all|none at all < hardly|only a little|a little|very little|slightly
  < somewhat|some|moderately|to some extent < quite a bit|quite a lot|rather
  < a lot|very much|a great deal|to a great extent|very < completely|extremely
pas du tout < tres peu < un peu|peu|plutot non < moyennement|moderement < assez|plutot|plutot oui
  < beaucoup|tout a fait < enormement|extremement
helemaal niet < nauwelijks < een beetje|weinig|eerder niet < enigszins|matig < tamelijk|eerder wel|redelijk
  < veel|sterk < heel veel|zeer veel|zeer sterk|helemaal wel|volledig
much worse|a lot worse < worse|somewhat worse|slightly worse
  < the same|about the same|no change|unchanged|stayed the same
  < better|somewhat better|slightly better < much better|a lot better
strongly decreased|decreased a lot < decreased|decrease|somewhat decreased
  < stayed the same|unchanged|stable|no change|remained the same
  < increased|increase|somewhat increased < strongly increased|increased a lot
forte baisse|fortement diminue < baisse|diminue < stable|inchange|sans changement < hausse|augmente
  < forte hausse|fortement augmente
sterk gedaald|sterk afgenomen < gedaald|afgenomen < gelijk gebleven|stabiel|ongewijzigd < gestegen|toegenomen
  < sterk gestegen|sterk toegenomen
certainly not|definitely not|absolutely not < probably not < maybe|perhaps|possibly|undecided
  < probably|probably yes < certainly|definitely|definitely yes|yes, certainly
certainement pas|non, certainement pas < probablement pas < peut-etre < probablement|probablement oui
  < certainement|oui, certainement
zeker niet < waarschijnlijk niet|vermoedelijk niet < misschien < waarschijnlijk|waarschijnlijk wel
  < zeker|zeker wel
"""

# How much each word grades what follows it; a bare "satisfied" counts as 2.
_DEGREES = """
-4 not at all|in no way|pas du tout|absolument pas|helemaal niet|absoluut niet|uberhaupt nicht|gar nicht
-3 tres peu|vraiment pas
-2 not|pas|niet|nicht|non
-1 not very|not too|not so|not really|not particularly|not that|pas tres|pas vraiment|plutot pas|peu
  |niet erg|niet zo|niet echt|eerder niet|niet zeer|weinig|eher nicht|wenig
0.5 slightly|a little|a bit|mildly|un peu|legerement|een beetje|lichtjes|licht|etwas
1 somewhat|fairly|rather|tend to|mostly|reasonably|pretty|plutot|assez|eerder|enigszins|tamelijk|redelijk|vrij
  |eher|ziemlich
1.5 moderately|quite|moyennement|moderement|matig
3 very|strongly|highly|tres|fortement|vraiment|zeer|heel|erg|sterk|sehr|stark
4 extremely|completely|totally|fully|absolutely|entirely|tout a fait|entierement|totalement|completement
  |extremement|absolument|helemaal|volledig|uiterst|extreem|volstrekt|absoluut|vollig|voll und ganz|ausserst
"""
_BARE_DEGREE = 2.0
_AFTER = ("strongly", "somewhat", "slightly", "completely", "totally", "a little", "moderately", "mostly")

_OPPOSITES = {
    "disagree": "agree",
    "dissatisfied": "satisfied",
    "unsatisfied": "satisfied",
    "unimportant": "important",
    "unlikely": "likely",
    "improbable": "probable",
    "unfavorable": "favorable",
    "unfavorably": "favorably",
    "unfavourable": "favourable",
    "unfavourably": "favourably",
    "difficult": "easy",
    "disapprove": "approve",
    "oppose": "support",
    "unhappy": "happy",
    "uncomfortable": "comfortable",
    "negative": "positive",
    "unsafe": "safe",
    "en desaccord": "d'accord",
    "insatisfait": "satisfait",
    "mecontent": "content",
    "defavorable": "favorable",
    "difficile": "facile",
    "negatif": "positif",
    "mee oneens": "mee eens",
    "oneens": "eens",
    "ontevreden": "tevreden",
    "onbelangrijk": "belangrijk",
    "onwaarschijnlijk": "waarschijnlijk",
    "moeilijk": "makkelijk",
    "negatief": "positief",
    "unzufrieden": "zufrieden",
    "unwichtig": "wichtig",
}
_SYNONYMS = {
    "akkoord": "mee eens",
    "eens": "mee eens",
    "oneens": "mee oneens",
    "en accord": "d'accord",
    "gemakkelijk": "makkelijk",
}
_NEUTRAL = re.compile(
    r"(?:neutral|neutre|neutraal|neither)\b.*|ni\b.* ni\b.*|noch\b.*\bnoch\b.*|weder\b.*\bnoch\b.*"
    r"|teils,? teils|niet\b.*[, ](?:en |maar ook |ook )?niet\b.*|geen van beide"
)


def _lines(block: str) -> list[str]:
    return re.sub(r"\n +", " ", block.strip()).split("\n")


@lru_cache
def _listed_scales() -> tuple[dict[str, int], ...]:
    return tuple(
        {word.strip(): place for place, words in enumerate(line.split("<")) for word in words.split("|")}
        for line in _lines(_LISTED_SCALES)
    )


@lru_cache
def _degrees() -> tuple[tuple[str, float], ...]:
    """Return (word, degree), the longest word first: "not at all" is not "not"."""
    lines = (line.split(" ", 1) for line in _lines(_DEGREES))
    found = [(word.strip(), float(degree)) for degree, words in lines for word in words.split("|")]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=10_000)
def _split_degree(text: str) -> tuple[str, float]:
    """Return what is graded and how much: "very satisfied" gives ("satisfied", 3)."""
    for word, degree in _degrees():
        if text.startswith(word + " "):
            return text.removeprefix(word + " "), degree
        if word in _AFTER and text.endswith(" " + word):
            return text.removesuffix(" " + word), degree
    return text, _BARE_DEGREE


def _graded(text: str) -> tuple[str, float]:
    if text.startswith("not ") and text.endswith(" at all"):
        text = "not at all " + text.removeprefix("not ").removesuffix(" at all")
    subject, degree = _split_degree(text)
    subject = _SYNONYMS.get(subject, subject)
    if subject in _OPPOSITES:
        return _OPPOSITES[subject], -degree
    return subject, degree


def _by_degree(texts: list[str]) -> list[float] | None:
    graded = [("", 0.0) if _NEUTRAL.fullmatch(text) else _graded(text) for text in texts]
    subjects = {subject for subject, degree in graded if degree}
    places = [degree for _subject, degree in graded]
    return places if len(subjects) == 1 and len(set(places)) == len(places) else None


def scale_places(texts: list[str]) -> list[float] | None:
    """Return the place of each normalised answer on a scale in words, negative to positive.

    None if the answers are not three or more different points of one known scale.
    """
    if not 3 <= len(texts) <= 11:
        return None
    for scale in _listed_scales():
        places = [float(scale[text]) for text in texts if text in scale]
        if len(places) == len(texts) and len(set(places)) == len(places):
            return places
    return _by_degree(texts)
