"""Who is looked at: conditions on answers, joined by "and" and "or". Values only; nothing is evaluated here."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from sni_desktop.core.values import dataclass


class Test(StrEnum):
    """How an answer is compared."""

    IS = "is"
    IS_NOT = "is not"
    IN = "in"
    BETWEEN = "between"

    __test__ = False  # not a test of pytest's


@dataclass(frozen=True)
class Condition:
    """A test of the answers to one question.

    ``values`` are codes of options (any one of them for ``IN``), or numbers as text for a number question; two
    of them, the lowest and the highest that pass, for ``BETWEEN``. Who did not answer passes no test.
    """

    question: str
    test: Test
    values: tuple[str, ...]


@dataclass(frozen=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Filter, ...]


Filter: TypeAlias = Condition | AllOf | AnyOf
