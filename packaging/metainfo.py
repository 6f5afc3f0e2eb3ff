"""What software centres say of the program, with screenshots where these have an address.

The variable SNI_SCREENSHOTS names the folder on the web (https://…) with the pictures of screenshots.py.
"""

from __future__ import annotations

import os
from xml.sax.saxutils import escape

from product import COMPONENT, PACKAGING
from screenshots import LANGUAGES, SIZE, VIEWS

ADDRESS = "SNI_SCREENSHOTS"
TEMPLATE = PACKAGING / "linux" / f"{COMPONENT}.metainfo.xml"
CAPTIONS = {
    "waves": {
        "en": "How answers change from one wave to the next",
        "fr": "Comment les réponses changent d’une vague à l’autre",
        "nl": "Hoe antwoorden van meting tot meting veranderen",
        "de": "Wie sich Antworten von Welle zu Welle ändern",
    },
    "ranking": {
        "en": "How items rank, and which are tied",
        "fr": "Comment des éléments se classent, et lesquels sont ex æquo",
        "nl": "Hoe items zich rangschikken, en welke gelijk staan",
        "de": "In welcher Reihenfolge etwas steht, und was gleichauf liegt",
    },
    "attitudes": {
        "en": "What people think of it",
        "fr": "Ce que les gens en pensent",
        "nl": "Wat mensen ervan vinden",
        "de": "Was die Leute davon halten",
    },
}


def metainfo(version: str, day: str) -> str:
    """Return the metainfo of a version and the day of its release."""
    text = TEMPLATE.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", day)
    return text.replace("<!-- @SCREENSHOTS@ -->", screenshots(os.environ.get(ADDRESS, "")))


def screenshots(address: str) -> str:
    """Return the element with all screenshots, English ones first; nothing without an address."""
    if not address:
        return ""
    lines = ["<screenshots>"]
    for number, (_question, view) in enumerate(VIEWS):
        lines.append("    <screenshot>" if number else '    <screenshot type="default">')
        lines += [
            f"      <caption{spoken(language)}>{escape(CAPTIONS[view][language])}</caption>"
            for language in LANGUAGES
        ]
        lines += [
            f'      <image type="source"{spoken(language)} width="{SIZE[0]}" height="{SIZE[1]}">'
            f"{escape(address.rstrip('/'))}/{view}-{language}.png</image>"
            for language in LANGUAGES
        ]
        lines.append("    </screenshot>")
    return "\n".join([*lines, "  </screenshots>"])


def spoken(language: str) -> str:
    """Return the attribute for a language; English is what others fall back to."""
    return "" if language == "en" else f' xml:lang="{language}"'
