"""The types of LimeSurvey's questions: what they are, and the answers that LimeSurvey gives by itself."""

from __future__ import annotations

from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import Label


def _words(en: str, fr: str, nl: str, de: str) -> Label:
    return Label({"en": en, "fr": fr, "nl": nl, "de": de})


OTHER = _words("Other", "Autre", "Andere", "Sonstiges")
COMMENT = _words("Comment", "Commentaire", "Commentaar", "Kommentar")
RANK_HEADERS = ("Rank {}", "Ranking {}", "Rang {}", "Rangschikking {}", "Classement {}", "{}")
_YES = Option("Y", _words("Yes", "Oui", "Ja", "Ja"))
_NO = Option("N", _words("No", "Non", "Nee", "Nein"))
_UNCERTAIN = Option("U", _words("Uncertain", "Incertain", "Onzeker", "Unsicher"))
FIXED = {
    "Y": (_YES, _NO),
    "C": (_YES, _UNCERTAIN, _NO),
    "G": (
        Option("F", _words("Female", "Féminin", "Vrouw", "Weiblich")),
        Option("M", _words("Male", "Masculin", "Man", "Männlich")),
    ),
    "E": (
        Option("D", _words("Decrease", "Diminution", "Afname", "Abnahme")),
        Option("S", _words("Same", "Identique", "Gelijk", "Gleich")),
        Option("I", _words("Increase", "Augmentation", "Toename", "Zunahme")),
    ),
    "5": tuple(Option(str(number), Label({"": str(number)})) for number in range(1, 6)),
    "A": tuple(Option(str(number), Label({"": str(number)})) for number in range(1, 6)),
    "B": tuple(Option(str(number), Label({"": str(number)})) for number in range(1, 11)),
}
"""The answers of questions whose answers LimeSurvey knows by itself."""

KINDS = {
    "5": Kind.SCALE,
    "A": Kind.SCALE,
    "B": Kind.SCALE,
    "E": Kind.SCALE,
    "D": Kind.DATE,
    "N": Kind.NUMBER,
    "K": Kind.NUMBER,
    "T": Kind.TEXT,
    "U": Kind.TEXT,
    ";": Kind.TEXT,
    "|": Kind.TEXT,
}
"""Other types are told from their answers: short texts are often numbers."""

LISTS = frozenset("L!O")
ARRAYS = frozenset("FABCEHKQ")
GRIDS = frozenset(":;")
TEXT_ONLY = "X"
