"""How a chart is presented: what the user changed of what the program would have written and sorted."""

from __future__ import annotations

from enum import StrEnum

from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass


class Sort(StrEnum):
    """In which order the answers stand. A published order and a scale keep theirs."""

    CHART = ""
    """As suits the chart."""
    ASKED = "asked"
    """As in the questionnaire."""
    LARGEST = "largest"
    SMALLEST = "smallest"
    NAME = "name"


@dataclass(frozen=True)
class Annotation:
    """A remark of the user's beside what stands for an answer (its code, "" for a mean) in a wave (its id).

    Its text is in as many languages as it was written in.
    """

    option: str
    wave: str
    text: Label


@dataclass(frozen=True)
class Presentation:
    """Changes to one chart of one question; the default changes nothing.

    ``most`` answers are drawn and the others named as others (0: as many as suit the chart). ``places`` are
    the decimals of percentages (None: as many as the figures carry, and never more). ``title`` and ``note``
    stand in the place of the takeaway and of the line under the chart that says the method; the source stays.
    """

    sort: Sort = Sort.CHART
    most: int = 0
    places: int | None = None
    title: Label = NO_LABEL
    note: Label = NO_LABEL
    annotations: tuple[Annotation, ...] = ()


AS_IT_IS = Presentation()
