"""What the user asks of a study. Immutable: every edit is a new query, and undo is an earlier one."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.presentation import AS_IT_IS
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.filters import Filter
    from sni_desktop.core.presentation import Presentation
    from sni_desktop.core.sampling import Sampling, Weight
    from sni_desktop.core.survey import Question


class Show(StrEnum):
    """What a chart may show besides its main marks."""

    INTERVALS = "intervals"
    PREVIOUS = "previous"
    BASES = "bases"
    SOURCE = "source"


ALL_SHOWN = frozenset(Show)


class Counting(StrEnum):
    """What a share of a question with several answers is a share of; waves counted differently do not mix."""

    RESPONDENTS = "respondents"
    """Those who answered the question."""
    EVERYBODY = "everybody"
    """All respondents: who was not asked has not chosen."""
    MENTIONS = "mentions"
    """All answers given."""


class Focus(StrEnum):
    """What is compared of a scale between waves."""

    TOP = "top"
    """The share of its positive end."""
    NET = "net"
    """That share less the share of its negative end."""
    MEAN = "mean"


RANK_FLOW = "rank_flow"
"""The kind of chart that needs ranks in every wave, and not in the latest one alone."""


@dataclass(frozen=True)
class Query:
    """One question, looked at in one way.

    ``chart`` is a chart id ("waves", "ranking", "attitudes", "crosstab"), or "" for a table of everything;
    ``kind`` is one of the kinds of that chart ("dots"), or "" for its first one.
    Empty ``waves`` and ``options`` mean the ones that the chart chooses. ``level`` is the confidence level (0
    to 1). ``by`` holds the questions whose answers are the columns of a crosstab, ``where`` says who is
    looked at (None: everybody). With ``exploring``, the tests of a crosstab are leads (Benjamini and
    Hochberg) and not claims (Holm). ``outside_counts`` tells whether answers outside a scale ("don't know")
    are in its base; None leaves that to the question.
    """

    study: str
    question: str
    chart: str
    waves: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    level: float = 0.95
    show: frozenset[Show] = field(default=ALL_SHOWN)
    by: tuple[str, ...] = ()
    where: Filter | None = None
    weight: Weight = ""
    sampling: Sampling = SIMPLE
    counting: Counting = Counting.RESPONDENTS
    focus: Focus = Focus.TOP
    outside_counts: bool | None = None
    exploring: bool = False
    kind: str = ""
    presented: Presentation = AS_IT_IS

    def counts_outside(self, question: Question) -> bool:
        """Tell whether answers outside a scale are in the base of its shares."""
        return question.counts_outside if self.outside_counts is None else self.outside_counts
