"""Answers that mean the same in English, French, Dutch and German: Oui, Ja and Yes are one option.

A small lexicon of whole answers (`words.normal`), for suggestions only: a person decides what is joined.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

_Line: TypeAlias = tuple[tuple[str, ...], ...]
"""The words of one meaning, for each language."""

LANGUAGES = ("en", "fr", "nl", "de")

# One meaning a line: English ; French ; Dutch ; German, with "|" between words of one language.
_MEANINGS = """
yes|y ; oui|o ; ja|j ; ja|j
no|n ; non|n ; nee|neen|n ; nein|n
maybe|perhaps ; peut-être ; misschien ; vielleicht
don't know|do not know|i don't know|dk ; ne sait pas|ne sais pas|je ne sais pas|nsp ;
  weet niet|weet het niet|weet ik niet|ik weet het niet ; weiß nicht|weiss nicht|ich weiß nicht
no opinion ; sans opinion|pas d'opinion|sans avis|pas d'avis ; geen mening ; keine meinung
no answer|not stated ; sans réponse|pas de réponse ; geen antwoord ; keine antwort|keine angabe
refused|refusal|prefer not to say|prefer not to answer ;
  refus|je préfère ne pas répondre|ne souhaite pas répondre|je ne souhaite pas répondre ;
  weigert|weigering|zeg ik liever niet|liever niet zeggen|wil niet antwoorden|wens niet te antwoorden ;
  verweigert|möchte ich nicht sagen
not applicable|n/a|does not apply ; sans objet|non concerné|non applicable|pas applicable ;
  niet van toepassing|nvt|n.v.t ; trifft nicht zu|nicht zutreffend|entfällt
other|others ; autre|autres ; ander|andere|anders ; andere|anderes|sonstige|sonstiges
none|none of these|none of the above ; aucun|aucune|aucun de ceux-ci|aucune de ces réponses ;
  geen|geen enkele|geen van deze|geen van bovenstaande ; keine|keine davon|nichts davon
all|all of these ; tous|toutes ; alle|allemaal ; alle
man|men|male|a man ; homme|un homme|masculin|hommes ; man|een man|mannelijk|mannen ;
  mann|ein mann|männlich|männer
woman|women|female|a woman ; femme|une femme|féminin|femmes ; vrouw|een vrouw|vrouwelijk|vrouwen ;
  frau|eine frau|weiblich|frauen
never ; jamais ; nooit ; nie|niemals
almost never|hardly ever ; presque jamais ; bijna nooit|vrijwel nooit ; fast nie
rarely|seldom ; rarement ; zelden ; selten
sometimes|occasionally ; parfois|quelquefois|occasionnellement ; soms|af en toe ; manchmal|gelegentlich
regularly ; régulièrement ; regelmatig ; regelmäßig
often|frequently ; souvent|fréquemment ; vaak|dikwijls ; oft|häufig
very often ; très souvent ; heel vaak|zeer vaak ; sehr oft|sehr häufig
almost always|nearly always ; presque toujours ; bijna altijd|vrijwel altijd ; fast immer
always ; toujours ; altijd ; immer
daily|every day ; quotidiennement|tous les jours|chaque jour ; dagelijks|elke dag|iedere dag ;
  täglich|jeden tag
weekly|every week ; chaque semaine|toutes les semaines ; wekelijks|elke week ; wöchentlich|jede woche
monthly|every month ; chaque mois|tous les mois ; maandelijks|elke maand ; monatlich|jeden monat
yearly|every year ; chaque année|tous les ans ; jaarlijks|elk jaar ; jährlich|jedes jahr
very bad|very poor ; très mauvais|très mauvaise ; zeer slecht|heel slecht ; sehr schlecht
bad|poor ; mauvais|mauvaise ; slecht ; schlecht
good ; bon|bonne ; goed ; gut
very good ; très bon|très bonne ; zeer goed|heel goed ; sehr gut
excellent ; excellent|excellente ; uitstekend ; ausgezeichnet|hervorragend
neutral ; neutre ; neutraal ; neutral
strongly agree|completely agree|totally agree ; tout à fait d'accord|totalement d'accord ;
  helemaal mee eens|helemaal akkoord|volledig mee eens|volledig akkoord|helemaal eens|zeer mee eens ;
  stimme voll und ganz zu|stimme voll zu|stimme völlig zu
agree ; d'accord|en accord ; mee eens|akkoord|eens ; stimme zu
somewhat agree|rather agree|tend to agree ; plutôt d'accord ;
  eerder mee eens|eerder akkoord|enigszins mee eens|eerder eens ; stimme eher zu
neither agree nor disagree ;
  ni d'accord ni pas d'accord|ni d'accord, ni pas d'accord|ni en accord ni en désaccord ;
  noch mee eens, noch mee oneens|noch mee eens noch mee oneens|niet mee eens, niet mee oneens|
  noch eens, noch oneens|noch eens noch oneens|noch akkoord, noch niet akkoord ;
  weder noch|teils/teils|teils, teils
somewhat disagree|rather disagree|tend to disagree ; plutôt pas d'accord ;
  eerder mee oneens|eerder niet akkoord|enigszins mee oneens|eerder oneens|eerder niet mee eens ;
  stimme eher nicht zu
disagree ; pas d'accord|en désaccord ; mee oneens|niet akkoord|oneens|niet mee eens ; stimme nicht zu
strongly disagree|completely disagree|totally disagree ; pas du tout d'accord|totalement en désaccord ;
  helemaal mee oneens|helemaal niet akkoord|helemaal niet mee eens|volledig mee oneens|helemaal oneens ;
  stimme überhaupt nicht zu|stimme gar nicht zu
"""

# What is graded, and how: "very satisfied; très satisfait; zeer tevreden; sehr zufrieden".
_GRADED = """
satisfied ; satisfait|satisfaite ; tevreden ; zufrieden
dissatisfied|unsatisfied ; insatisfait|insatisfaite|mécontent|mécontente ; ontevreden ; unzufrieden
important ; important|importante ; belangrijk ; wichtig
unimportant ; - ; onbelangrijk ; unwichtig
likely|probable ; probable ; waarschijnlijk ; wahrscheinlich
unlikely|improbable ; improbable|peu probable ; onwaarschijnlijk ; unwahrscheinlich
favourable|favorable ; favorable ; gunstig ; günstig
unfavourable|unfavorable ; défavorable ; ongunstig ; ungünstig
positive ; positif|positive ; positief ; positiv
negative ; négatif|négative ; negatief ; negativ
easy ; facile ; gemakkelijk|makkelijk ; einfach|leicht
difficult ; difficile ; moeilijk ; schwierig|schwer
happy ; heureux|heureuse ; gelukkig ; glücklich
safe ; en sécurité ; veilig ; sicher
interested ; intéressé|intéressée ; geïnteresseerd ; interessiert
worried|concerned ; inquiet|inquiète ; bezorgd ; besorgt
"""
_GRADES = """
not at all ; pas du tout ; helemaal niet ; überhaupt nicht|gar nicht
not very|not really|not so ; pas très|pas vraiment|peu ; niet erg|niet zo|niet zeer|niet echt ;
  nicht sehr|wenig
not ; pas|non ; niet ; nicht
somewhat|fairly|rather ; plutôt|assez ; eerder|tamelijk|enigszins|redelijk ; eher|ziemlich
very ; très ; zeer|heel|erg ; sehr
extremely|completely|totally ; extrêmement|tout à fait|totalement ; uiterst|extreem|volledig|helemaal ;
  äußerst|völlig|vollkommen
"""


def same_answer(text_a: str, text_b: str) -> bool:
    """Return whether two answers mean the same, in one language or in two: "Oui" and "Yes"."""
    one, other = normal(text_a), normal(text_b)
    return one == other or bool(meanings(one).keys() & meanings(other).keys())


def meanings(text: str) -> dict[int, set[str]]:
    """Return what a normalised answer can mean, and the languages in which it does; not to be changed.

    Meanings are numbered, in no order that matters.
    """
    return _lexicon().get(text, {})


@lru_cache
def _lexicon() -> dict[str, dict[int, set[str]]]:
    lexicon: dict[str, dict[int, set[str]]] = {}
    for meaning, line in enumerate((*_read(_MEANINGS), *_graded())):
        for language, words in zip(LANGUAGES, line, strict=True):
            for word in words:
                lexicon.setdefault(normal(word), {}).setdefault(meaning, set()).add(language)
    return lexicon


def _graded() -> Iterator[_Line]:
    bare = (("",),) * len(LANGUAGES)
    for grades, subjects in product((bare, *_read(_GRADES)), _read(_GRADED)):
        yield tuple(
            tuple(f"{grade} {subject}" for grade, subject in product(*of_language))
            for of_language in zip(grades, subjects, strict=True)
        )


def _read(block: str) -> list[_Line]:
    lines = block.strip().replace("\n  ", " ").split("\n")
    return [
        tuple(
            tuple(word for word in map(str.strip, words.split("|")) if word != "-")
            for words in line.split(";")
        )
        for line in lines
    ]
