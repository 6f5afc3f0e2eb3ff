"""What changed between two waves of a whole study: every change that can be tested, as leads to check.

One family of tests is the whole list, and its p-values are adjusted by Benjamini and Hochberg's method: of
the leads, not of the changes, 5 % may be chance. A chart's claims are stricter (Holm).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sni_desktop.analysis.adjustments import benjamini_hochberg
from sni_desktop.analysis.analyse import rows_of_question, waves_with_evidence
from sni_desktop.analysis.changes import Compared, compare, judged, together
from sni_desktop.analysis.samples import set_aside
from sni_desktop.core.result import Verdict
from sni_desktop.core.survey import Comparable
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Cell, Change, Row
    from sni_desktop.core.survey import Study, Wave

FALSE_LEADS = 0.05
"""How large a part of the leads may be chance."""


@dataclass(frozen=True)
class Lead:
    """A change that was tested; ``row`` holds the two waves alone, and the change of which p is adjusted."""

    row: Row

    @property
    def earlier(self) -> Cell:
        """The number of the earlier wave."""
        return self.row.cells[0]

    @property
    def later(self) -> Cell:
        """The number of the later wave."""
        return self.row.cells[1]

    @property
    def change(self) -> Change:
        """The change between the two."""
        return self.row.changes[0]

    @property
    def to_check(self) -> bool:
        """Whether it is a lead; else nothing is said of it."""
        return self.change.verdict in {Verdict.INCREASE, Verdict.DECREASE}


@dataclass(frozen=True, eq=False)
class Leads:
    """What was found between two waves of a study: all changes tested, the surest first.

    ``questions`` is the number of questions of which there is something in both waves, ``elsewhere`` that of
    the others. ``untested`` says how many more changes could not be tested, and why. ``level`` is that of the
    intervals.
    """

    study: Study
    query: Query
    earlier: Wave
    later: Wave
    tested: tuple[Lead, ...]
    questions: int
    elsewhere: int
    untested: tuple[tuple[Verdict, int], ...] = ()

    @property
    def found(self) -> int:
        """The number of leads."""
        return sum(lead.to_check for lead in self.tested)

    @property
    def by_chance(self) -> float:
        """How many of the leads may be chance, at most and on average."""
        return FALSE_LEADS * self.found


def what_changed(study: Study, query: Query, progress: Progress) -> Leads | None:
    """Return the changes of all questions between two waves; None if no two waves have a question in common.

    Weights, filter, design and the way of counting are those of ``query``; so are the waves, if it names two
    or more: the two latest of them. Questions that say how respondents were drawn and weighted are left out.
    UserError if weights, design or filter cannot be used.
    """
    aside = set_aside(study, query)
    questions = [question for question in study.questions if question.id not in aside]
    asked = {question.id: waves_with_evidence(study, question) for question in questions}
    pair = _pair(study, query, asked)
    if pair is None:
        return None
    kept = [study.waves.index(wave) for wave in pair]
    common = [each for each in questions if all(wave.id in asked[each.id] for wave in pair)]
    parts: list[Compared] = []
    for done, question in enumerate(common):
        progress.report(done / len(common))
        parts.append(compare(study, kept, rows_of_question(study, question, query), query.level))
    whole = together(parts)
    rows = judged(whole, FALSE_LEADS, benjamini_hochberg)
    made = sorted(whole.tests.values(), key=lambda test: (rows[test[0].row].changes[0].p or 0.0, test[1]))
    refused = Counter(verdict for key, verdict in whole.refused.items() if key not in whole.tests)
    anywhere = sum(bool(waves) for waves in asked.values())
    return Leads(
        study,
        query,
        *pair,
        tuple(Lead(rows[step.row]) for step, _p in made),
        len(common),
        anywhere - len(common),
        tuple((verdict, refused[verdict]) for verdict in Verdict if refused[verdict]),
    )


def _pair(study: Study, query: Query, asked: dict[str, tuple[str, ...]]) -> tuple[Wave, Wave] | None:
    """Return the two latest waves that compare on some question, else the two latest that share one."""
    chosen = [wave for wave in study.waves if wave.id in query.waves]
    if len(chosen) > 1:
        return chosen[-2], chosen[-1]
    waves = study.waves
    pairs = [
        (waves[early], waves[late]) for late in range(len(waves) - 1, 0, -1) for early in range(late)[::-1]
    ]
    sharing = (pair for pair in pairs if any(_in_both(waves, pair) for waves in asked.values()))
    first: tuple[Wave, Wave] | None = None
    for pair in sharing:
        first = first or pair
        if any(_compares(study, question, of_waves, pair) for question, of_waves in asked.items()):
            return pair
    return first


def _in_both(waves: tuple[str, ...], pair: tuple[Wave, Wave]) -> bool:
    return all(wave.id in waves for wave in pair)


def _compares(study: Study, question_id: str, waves: tuple[str, ...], pair: tuple[Wave, Wave]) -> bool:
    earlier, later = pair
    if not _in_both(waves, pair):
        return False
    return study.compare(question_id, earlier.id, later.id).state is not Comparable.NO
