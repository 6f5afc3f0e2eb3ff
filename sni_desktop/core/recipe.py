"""How a file was read in the end, so that the next file of the same form is read alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.survey import FileForm, Kind


@dataclass(frozen=True)
class Known:
    """A question as it was read: ``codes`` are all texts of cells that were answers or missing values."""

    question: str
    kind: Kind
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """The form of a file, what a person decided about it in order, and the questions it had then.

    ``recognised`` is the form that was found out before a person chose another one, None if it is the same.
    ``seen`` holds the code and the question of each odd finding that a person has seen and left as it is.
    """

    form: FileForm
    decisions: tuple[Decision, ...]
    questions: tuple[Known, ...] = ()
    recognised: FileForm | None = None
    seen: tuple[tuple[str, str], ...] = ()
