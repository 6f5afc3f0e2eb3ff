"""Who is looked at: conditions on answers, joined by "and" and "or". Values only; nothing is worked out."""

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

    ``values`` are codes of options (any one of them for ``IN``), or numbers as text for a number question;
    two of them, the lowest and the highest that pass, for ``BETWEEN``. Who did not answer passes no test.
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


def conditions_of(where: Filter) -> tuple[Condition, ...]:
    """Return the conditions of a filter, in their order."""
    if isinstance(where, Condition):
        return (where,)
    return tuple(condition for part in where.parts for condition in conditions_of(part))


def questions_of(where: Filter) -> tuple[str, ...]:
    """Return the ids of the questions that a filter asks about, each once, in their order."""
    return tuple(dict.fromkeys(condition.question for condition in conditions_of(where)))


def simplified(where: Filter) -> Filter:
    """Return a filter that lets the same people pass, without groups of one or in groups of their kind."""
    if isinstance(where, Condition):
        return where
    kind = type(where)
    parts: list[Filter] = []
    for part in map(simplified, where.parts):
        parts.extend(part.parts if isinstance(part, kind) else (part,))
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
