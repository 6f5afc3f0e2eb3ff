"""English without Qt: its plurals are read from the file that Qt's tools compile for the window."""

from __future__ import annotations

from functools import cache

from defusedxml import ElementTree

from sni_desktop.core.places import RESOURCES
from sni_desktop.core.text import Speaker


@cache
def _plurals() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the forms of each plural sentence by its source and comment."""
    messages = ElementTree.parse(RESOURCES / "i18n" / "sni_en.ts").iter("message")
    return {
        (each.findtext("source", ""), each.findtext("comment", "")): tuple(
            form.text or "" for form in each.iter("numerusform")
        )
        for each in messages
    }


def _english(source: str, comment: str, n: int) -> str:
    """Return a sentence; the file is read for the first plural only."""
    if n < 0:
        return source
    forms = _plurals().get((source, comment))
    return forms[0 if n == 1 else -1] if forms else source


ENGLISH = Speaker("en", _english)
