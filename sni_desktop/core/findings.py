"""What was assumed when a file was read, and what looks odd in it: each with what can be done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.text import Text


@dataclass(frozen=True)
class Remedy:
    """One way to read the file otherwise, in words, and the decision that does it."""

    text: Text
    decision: Decision


@dataclass(frozen=True)
class Finding:
    """Something that was assumed, or that is odd (``is_odd``) and should be looked at.

    ``code`` is a short name for programs ("decimal_comma") that never changes; ``question`` and ``column``
    say where ("" for the whole file). ``remedies`` are the other ways to read it.
    """

    code: str
    text: Text
    question: str = ""
    column: str = ""
    is_odd: bool = False
    remedies: tuple[Remedy, ...] = ()
