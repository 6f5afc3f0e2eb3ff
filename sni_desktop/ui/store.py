"""The one place where the window's state changes: open studies, the query, language, theme and size.

Widgets call its methods and repaint on its signals; nothing is changed behind its back. Undo is an earlier
moment: a query and the study it was asked of. Results are worked out again only when the query or the study
changes, never for a new language.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sni_desktop.analysis import analyse
from sni_desktop.charts.choosing import in_language
from sni_desktop.charts.registry import CHARTS, best_chart, draw, kinds_of, offered, with_fitting_kind
from sni_desktop.charts.styling import palette_of
from sni_desktop.core.errors import UserError
from sni_desktop.core.fitting import fitting
from sni_desktop.core.presentation import AS_IT_IS, chart_of, remembered, with_presentation
from sni_desktop.core.query import Query
from sni_desktop.core.style import STANDARD
from sni_desktop.core.survey import Choices
from sni_desktop.core.values import dataclass
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.charts.kinds import Kind
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.presentation import Presented
    from sni_desktop.core.result import Result
    from sni_desktop.core.style import Style
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker, Value

    _Found = tuple[Result, Figure | None, Value]

CROSSTAB = "crosstab"
DATA_VIEW = "data"
"""The chart id of the data table, which is a view of the study rather than of a question."""
CHANGES_VIEW = "changes"
"""The chart id of all changes of the study, which is such a view too."""

_FEW_ANSWERS = 12
_CHART_IDS = frozenset(chart.id for chart in CHARTS)


@dataclass(frozen=True, eq=False)
class Moment:
    """What undo goes back to: a query, and the study it was asked of as it was then."""

    query: Query
    study: Study


class Store(QObject):
    """State and its changes."""

    studies_changed = Signal()
    query_changed = Signal()
    appearance_changed = Signal()
    size_changed = Signal()
    said = Signal(object, object, str)
    """(sentence, hint, kind): news for the message bar; kind is "news", "warning" or "error"."""
    failed = Signal(object)
    """An error that is a bug, met in the background."""

    def __init__(self, speaker: Speaker, palette: Palette, size: str) -> None:
        super().__init__()
        self.studies: tuple[Study, ...] = ()
        self.query: Query | None = None
        self.result: Result | None = None
        self.figure: Figure | None = None
        self.nobody: Value = ""
        """Why there is nobody to show anything of, "" if there is somebody."""
        self.speaker = speaker
        self.style: Style = STANDARD
        """How charts look: in the window, in copies and in files."""
        self.palette = palette
        self.size = size
        # The level and the parts shown go on from one study to the next.
        self._kept = Query("", "", DATA_VIEW)
        # How a study was weighted, filtered and broken down when it was last looked at.
        self._last: dict[str, Query] = {}
        # What was changed of the charts of each study.
        self._presentations: dict[str, tuple[Presented, ...]] = {}
        self.tasks = Tasks(self)
        self._asked: Query | None = None
        self._past: list[Moment] = []
        self._future: list[Moment] = []

    # Studies

    @property
    def study(self) -> Study | None:
        """The study that is looked at."""
        if self.query is None:
            return None
        return next((study for study in self.studies if study.id == self.query.study), None)

    def last_query(self, study_id: str) -> Query | None:
        """Return how a study was looked at last, None if it was not."""
        return self._last.get(study_id)

    def add(self, *studies: Study, look: bool = True, query: Query | None = None) -> None:
        """Open studies, each in the place of one with its id; look at the first one, or as ``query`` does."""
        ids = {study.id for study in studies}
        for study_id in ids:
            self._forget(study_id)
        self.studies = (*(study for study in self.studies if study.id not in ids), *studies)
        for study in studies:
            # What was changed since a study was opened is not lost when it is read anew.
            self._presentations[study.id] = self.presentations(study.id) or study.presentations
        self.studies_changed.emit()
        if query is not None:
            self._set(query, remember=False)
        elif look:
            self.look_at(studies[0].id)

    def replace(self, study: Study) -> None:
        """Put a changed study in the place of the open one with the same id, if it is still open.

        Undo brings the study back as it was, with what was asked of it.
        """
        before = next((each for each in self.studies if each.id == study.id), None)
        if before is None:
            return
        if study.id in self._last:
            self._last[study.id] = fitting(self._last[study.id], study)
        asked = self.query
        self._put(study)
        if asked is None or asked.study != study.id:
            return
        self._past.append(Moment(asked, before))
        self._future.clear()
        self._kept = fitting(self._kept, study)
        known = {question.id for question in study.questions}
        self.look_at(study.id, asked.question if asked.question in known else "", remember=False)

    def _put(self, study: Study) -> None:
        """Put a study in the place of the one with its id; what is looked at must be worked out anew."""
        if self._asked is not None and self._asked.study == study.id:
            self._asked = None
            self.tasks.cancel()
        if self.query is not None and self.query.study == study.id:
            self._kept = self.query
            self.query = None
        self.studies = tuple(study if each.id == study.id else each for each in self.studies)
        self.studies_changed.emit()

    def close(self, study_id: str) -> None:
        """Close a study and look at another one."""
        looked_at = self.query is not None and self.query.study == study_id
        self._forget(study_id)
        self.studies = tuple(study for study in self.studies if study.id != study_id)
        self._presentations.pop(study_id, None)
        self.studies_changed.emit()
        if looked_at and self.studies:
            self.look_at(self.studies[0].id)

    def _forget(self, study_id: str) -> None:
        """Forget what was asked of a study that changes or closes: its questions may be others then."""
        self._past = [moment for moment in self._past if moment.query.study != study_id]
        self._future = [moment for moment in self._future if moment.query.study != study_id]
        if self._asked is not None and self._asked.study == study_id:
            self._asked = None
            self.tasks.cancel()
        if self.query is not None and self.query.study == study_id:
            self._kept = self.query
            self.query = None

    # The query

    def look_at(
        self, study_id: str, question_id: str = "", chart: str = "", *, remember: bool = True
    ) -> None:
        """Look at a question (by default the first that has a chart) in the chart that fits it best.

        A crosstab stays one, so that a breakdown can be followed through the questions. Undo goes back to
        what was looked at before, unless that is not to be remembered.
        """
        study = next(study for study in self.studies if study.id == study_id)
        question = study.question(question_id) if question_id else _first_question(study)
        now = self._asked or self.query or self._kept
        asked = self._conditions_of(now, study_id)
        if question is not None:
            goes_on = now.study == study_id and now.chart == CROSSTAB and offered(CROSSTAB, study, question)
            chosen = chart or (CROSSTAB if goes_on else "") or best_chart(study, question) or DATA_VIEW
            kind = now.kind if now.chart == chosen else ""
            asked = replace(asked, question=question.id, chart=chosen, kind=kind)
            asked = with_fitting_kind(study, asked)
        self._set(with_presentation(asked, self.presentations(study_id)), remember=remember)

    def _conditions_of(self, now: Query, study_id: str) -> Query:
        """Return a query of a study with the conditions it was last looked at with, and no question yet."""
        kept = now if now.study == study_id else self._last.get(study_id, Query(study_id, "", DATA_VIEW))
        return replace(
            kept, question="", chart=DATA_VIEW, waves=(), options=(), level=now.level, show=now.show
        )

    def ask(self, **changes: Any) -> None:
        """Change the query, for example ``ask(chart="waves")``."""
        now = self._asked or self.query
        if now is not None:
            asked = replace(now, **changes)
            study = next((study for study in self.studies if study.id == asked.study), None)
            asked = with_fitting_kind(study, asked) if study else asked
            if chart_of(asked) != chart_of(now):
                asked = with_presentation(asked, remembered(self.presentations(now.study), now))
                if asked.question == now.question and asked.presented == replace(
                    AS_IT_IS, places=now.presented.places
                ):
                    # Order and number go on to a chart of which nothing was changed; words belong to one.
                    kept = replace(asked.presented, sort=now.presented.sort, most=now.presented.most)
                    asked = replace(asked, presented=kept)
            self._set(asked)

    def present(self, **changes: Any) -> None:
        """Change how the chart is presented, for example ``present(most=5)``."""
        now = self._asked or self.query
        if now is not None:
            self.ask(presented=replace(now.presented, **changes))

    def presentations(self, study_id: str) -> tuple[Presented, ...]:
        """Return what was changed of the charts of a study."""
        return self._presentations.get(study_id, ())

    def as_presented(self, study: Study) -> Study:
        """Return a study with what was changed of its charts, as it is saved and made into slides."""
        return replace(study, presentations=self.presentations(study.id))

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of charts that fit what is looked at, in the view that is open; () without a chart."""
        return kinds_of(self.study, self.query) if self.study and self.query and self.figure else ()

    def next_kind(self) -> None:
        """Look at the same in the next kind of chart, after the last one in the first."""
        ids = [kind.id for kind in self.kinds]
        if len(ids) > 1 and self.query is not None:
            now = ids.index(self.query.kind) if self.query.kind in ids else 0
            self.ask(kind=ids[(now + 1) % len(ids)])

    def undo(self) -> None:
        """Go back to the query before."""
        if self._past and self.query:
            self._go(self._past, self._future)

    def redo(self) -> None:
        """Go forward again."""
        if self._future and self.query:
            self._go(self._future, self._past)

    def _go(self, source: list[Moment], target: list[Moment]) -> None:
        def arrived() -> None:
            if now is not None:
                target.append(now)
            source.pop()

        now, then = self._moment(), source[-1]
        if all(study is not then.study for study in self.studies):
            self._put(then.study)
        self._use(then.query, arrived)

    def _moment(self) -> Moment | None:
        study = self.study
        return Moment(self.query, study) if self.query is not None and study is not None else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a query to go back to."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a query to go forward to."""
        return bool(self._future)

    def _set(self, query: Query, *, remember: bool = True) -> None:
        before = self._moment()

        def arrived() -> None:
            if remember and before is not None and query != before.query:
                self._past.append(before)
                self._future.clear()

        self._use(query, arrived)

    def _use(self, query: Query, arrived: Callable[[], None]) -> None:
        """Work a query out, and look at it once that is done; until then all stays as it is."""
        self.tasks.cancel()
        self._asked = None
        study = next((study for study in self.studies if study.id == query.study), None)
        known = self._same_numbers(query)
        if study is None or not query.question or query.chart not in _CHART_IDS:
            self._show(query, None, arrived)
        elif known is not None:
            self._show(query, _drawn(replace(known, query=query), self.speaker.code), arrived)
        elif study.answers is None or _is_quick(study, query):
            try:
                found = _worked_out(study, query, self.speaker.code)
            except UserError as error:
                self._refuse(query, error)
            else:
                self._show(query, found, arrived)
        else:
            self._asked, language = query, self.speaker.code
            self.tasks.start(
                lambda _progress: _worked_out(study, query, language),
                lambda found: self._show(query, found, arrived),
                lambda error: self._refuse(query, error),
            )

    def _same_numbers(self, query: Query) -> Result | None:
        """Return the result there is, if only what is written and how it is sorted differs."""
        if self.query is None or self.result is None or self.figure is None:
            return None
        now, then = self.query.presented, query.presented
        same = replace(query, presented=now) == self.query and query.study == self.result.study.id
        return self.result if same and (now.most, now.places) == (then.most, then.places) else None

    def _show(self, query: Query, found: _Found | None, arrived: Callable[[], None]) -> None:
        arrived()
        self._asked = None
        self.query, self._last[query.study] = query, query
        self._presentations[query.study] = remembered(self.presentations(query.study), query)
        self.result, self.figure, self.nobody = found or (None, None, "")
        self.query_changed.emit()

    def _refuse(self, query: Query, error: Exception) -> None:
        """Stay with the query before; a study that has none is looked at without conditions."""
        self._asked = None
        if isinstance(error, UserError):
            self.say(error.sentence, error.hint, "error")
        else:
            self.failed.emit(error)
        if self.query is None and isinstance(error, UserError):
            self._set(Query(query.study, query.question, query.chart, level=query.level, show=query.show))
        else:
            # The controls show what was asked for; let them follow what is looked at again.
            self.query_changed.emit()

    # Appearance

    def speak(self, speaker: Speaker) -> None:
        """Switch the language; nothing is computed again."""
        self.speaker = speaker
        if self.result is not None and self.figure is not None:
            sorted_anew = in_language(self.result, speaker.code)
            if sorted_anew is not self.result:
                self.result, self.figure = sorted_anew, draw(sorted_anew)
        self.appearance_changed.emit()

    def colour(self, palette: Palette) -> None:
        """Switch the theme to that of a palette; nothing is computed again."""
        self.palette = palette_of(self.style, dark=palette.is_dark)
        self.appearance_changed.emit()

    def restyle(self, style: Style) -> None:
        """Let charts look otherwise; nothing is computed again."""
        self.style = style
        self.colour(self.palette)

    def resize(self, size: str) -> None:
        """Choose the size in which charts are copied and saved."""
        self.size = size
        self.size_changed.emit()

    def say(self, sentence: Value, hint: Value = "", kind: str = "news") -> None:
        """Tell the user something, in the message bar."""
        self.said.emit(sentence, hint, kind)


def _drawn(result: Result, language: str) -> _Found:
    result = in_language(result, language)
    return result, draw(result), ""


def _worked_out(study: Study, query: Query, language: str) -> _Found | None:
    """Return the result of a query and its figure, or why it has none; None if there is nothing to show."""
    found = analyse(study, query)
    if not found.waves:
        return None
    if study.answers is not None:
        from sni_desktop.charts.nobody import nobody  # noqa: PLC0415 - for respondents only

        if why := nobody(found):
            return found, None, why
    return _drawn(found, language)


def look_ahead(study: Study) -> None:
    """Find out what the window asks first of a study; it is kept, so that the window need not wait for it."""
    _first_question(study)
    if study.answers is not None:
        from sni_desktop.analysis.weights import suggested_weight  # noqa: PLC0415 - for respondents only

        suggested_weight(study)


def _first_question(study: Study) -> Question | None:
    """Return the question to begin with: the first whose answers differ, else the first drawable.

    In a file that is one with answers to choose from: no identifier, date, number or weight.
    """
    drawable: list[Question] = []
    for question in study.questions:  # of thousands, the first few tell
        if not best_chart(study, question):
            continue
        if question.options and _tells(question) and _varies(study, question):
            return question
        drawable.append(question)
    with_options = [question for question in drawable if question.options]
    differing = (question for question in with_options if _varies(study, question))
    return next(differing, next(iter([*with_options, *drawable]), None))


def _tells(question: Question) -> bool:
    """Tell whether the answers are a few in words, rather than dates or codes."""
    if len(question.options) > _FEW_ANSWERS:
        return False
    return any(char.isalpha() for option in question.options for char in option.label.in_language("en"))


def _varies(study: Study, question: Question) -> bool:
    """Tell whether not all answered alike; published answers are taken to differ."""
    if study.answers is None:
        return True
    answer = study.answers.by_question.get(question.id)
    if not isinstance(answer, Choices):
        return answer is not None
    given = answer.codes[answer.codes > 0]
    return len(question.options) > 1 and bool((given != given[:1]).any())


def _is_quick(study: Study, query: Query) -> bool:
    from sni_desktop.analysis.effort import is_quick  # noqa: PLC0415 - for respondents only

    return is_quick(study, query)
