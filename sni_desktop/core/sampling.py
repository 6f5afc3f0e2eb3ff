"""How respondents were drawn and how they are weighted, as the user says it.

These are values a query holds; `analysis` makes designs and weights of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from sni_desktop.core.values import dataclass


class Lonely(StrEnum):
    """What a stratum with one sampling unit adds to a variance."""

    ADJUST = "adjust"
    """Its squared distance from the mean of the whole sample."""
    CERTAINTY = "certainty"
    """Nothing: the unit was certain to be drawn."""
    REMOVE = "remove"
    """Nothing: the stratum is left out of the variance."""
    FAIL = "fail"
    """The design is refused."""


@dataclass(frozen=True)
class Sampling:
    """The design of a study, by the ids of its questions; "" where there is none.

    ``strata`` and sampling ``units`` are questions whose answers name them. ``population`` is the number of
    units on the closed list that each wave was drawn from at random (0: no finite population correction),
    ``population_of`` a question that holds it for the respondent's stratum. ``persons`` names respondents
    who come back from wave to wave.
    """

    strata: str = ""
    units: str = ""
    population: int = 0
    population_of: str = ""
    persons: str = ""
    lonely: Lonely = Lonely.ADJUST


SIMPLE = Sampling()
"""A simple random sample in each wave: the default."""


class Missing(StrEnum):
    """What becomes of respondents who lack a margin."""

    EXCLUDE = "exclude"
    """Weight 0, which takes them out of every base."""
    OWN_CATEGORY = "own_category"
    """A category of their own, at its share in the sample."""


@dataclass(frozen=True)
class Target:
    """Known shares (0 to 1, adding up to 1) of a population: of each answer, by code, to a question."""

    question: str
    shares: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Raked:
    """Weights made in the program: raked to ``targets``, each wave by itself.

    ``start`` is a question with weights to begin with ("": all alike). ``trim`` holds the lowest and highest
    weight, as multiples of the mean. ``calibrated`` lets standard errors allow for the raking.
    """

    targets: tuple[Target, ...]
    start: str = ""
    trim: tuple[float, float] | None = None
    missing: Missing = Missing.EXCLUDE
    calibrated: bool = False


Weight: TypeAlias = str | Raked
"""The id of a question whose answers are numbers ("" for none), or weights raked in the program."""
