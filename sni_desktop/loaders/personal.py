"""Columns that may tell who a respondent is: e-mail and IP addresses, names, telephone numbers, positions.

Survey tools add them without being asked. Nothing is left out by itself: each gets a finding and a remedy.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import LeaveOut
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.text import _
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sni_desktop.core.survey import Question
    from sni_desktop.loaders.columns import Column

_HEADER = re.compile(
    r"(?:(?:your|respondent|recipient|contact|votre|uw|ihre?)[ _]?)?(?:"
    r"e-?mail|e-?mail ?addres+|addres+e e-?mail|adresse (?:e-?mail|de messagerie|electronique)|courriel|"
    r"e-?mailadres|e-?mail-?adresse|email ?address|ip[ _]?addr(?:es+)?|adresse ip|ip-? ?adres(?:se)?|"
    r"(?:first|last|full|family|sur|given)[ _]?name|name|nom|prenom|nom (?:de famille|complet)|"
    r"nom et prenom|naam|voornaam|achternaam|familienaam|vorname|nachname|familienname|"
    r"(?:tele)?phone(?:[ _]?(?:number|no))?|mobile(?:[ _]?number)?|(?:numero de )?telephone|gsm(?:-?nummer)?|"
    r"telefoon(?:nummer)?|telefon(?:nummer)?|handynummer|"
    r"location ?latitude|location ?longitude|latitude|longitude|gps|"
    r"(?:street|home|postal) address|adresse (?:postale|complete)|straatnaam|straat en nummer|"
    r"national (?:number|id)|rijksregisternummer|numero national|"
    r"nachname des empfangers|vorname des empfangers|e-?mail des empfangers|"
    r"(?:breiten|langen)grad des standorts|recipient ?(?:first|last) ?name|recipient ?e-?mail"
    r")"
)
_ASKED = re.compile(
    r"(?:what is|what's|please (?:enter|give|tell us)|enter|quel(?:le)? est|wat is|geef|wie lautet) "
    r"(?:your|votre|uw|je|ihre?) (?:(?:full|first|last) )?"
    r"(?:name|nom|naam|prenom|e-?mail(?: ?address| ?adres|-?adresse)?|adresse e-?mail|address|"
    r"(?:tele)?phone(?: number)?|numero de telephone|telefoonnummer|telefonnummer)"
    r"|comment vous appelez-vous|hoe heet (?:u|je)|wie heissen sie"
)
_E_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[a-zA-Z]{2,}")
_IP = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}|(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}")
_ORGANISATION = re.compile(
    r"(?:[\w']+ )?(?:organi[sz]ation|organisatie|company|firm|entreprise|societe|bedrijf|bedrijfsnaam|firma|"
    r"unternehmen)(?: name)?"
)
_SAMPLE = 200
_MOST = 0.5


def personal(columns: Iterable[Column], questions: Iterable[Question]) -> Iterator[Finding]:
    """Yield which questions of one column may tell who a respondent is; each can be left out."""
    alone = {question.columns[0]: question for question in questions if len(question.columns) == 1}
    for column in columns:
        question = alone.get(column.cells.name)
        if question is None or not column.texts or not _is_personal(column):
            continue
        sentence = _("“{question}” may tell who the respondents are.")
        yield Finding(
            "personal",
            sentence.of(question=question.label),
            question.id,
            column.cells.name,
            is_odd=True,
            remedies=(Remedy(_("Leave it out of the study"), LeaveOut(question.id)),),
        )


def _is_personal(column: Column) -> bool:
    header = normal(heading(column.header)).rstrip("?: ")
    # "Your details - E-mail address": the last part says what the column holds.
    names = {header, header.rsplit(" - ", 1)[-1], normal(column.cells.name)}
    asks = any(map(_HEADER.fullmatch, names)) or _ASKED.fullmatch(header)
    # In a survey of firms the name of the firm is the respondent; as a choice it comes back.
    names_firms = any(map(_ORGANISATION.fullmatch, names)) and len(column.texts) > _MOST * column.answered > 1
    return bool(asks) or names_firms or _are_addresses(column.texts[:_SAMPLE])


def _are_addresses(texts: tuple[str, ...]) -> bool:
    found = sum(bool(_E_MAIL.fullmatch(text) or _IP.fullmatch(text)) for text in texts)
    return found > _MOST * len(texts)
