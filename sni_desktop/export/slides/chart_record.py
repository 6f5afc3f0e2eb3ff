"""What a chart on a slide said when it was written: what a person changed since is told from it.

Texts are kept as digests: they are compared, never shown. White space does not count: programs differ in it.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING
from unicodedata import normalize

from sni_desktop.core.survey import Question
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides.chart_series import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sni_desktop.core.survey import Study
    from sni_desktop.export.native_values import NativeChart

TITLE, QUESTION, SOURCE = "Title", "Question", "Source"
"""What texts of slides are called: shapes have these names."""
_DIGITS = 6
"""Digits of numbers that are compared: LibreOffice keeps fewer than there are."""
_MOST_OPTIONS = 40
"""Answers that a question is recognised by, if it has another name."""


@dataclass(frozen=True)
class Record:
    """What was written of a chart.

    ``title`` is the takeaway in words, the other texts are digests. ``asked`` is the question, as far as it
    is needed to recognise it under another name, and ``waves`` all waves of the study then. ``shape`` is that
    of the native chart ("" for a picture), ``values`` a digest of its numbers, ``marks`` of how they look;
    ``labels`` has a 1 for each series with numbers at its marks, a 0 for the others; so has ``intervals``.
    """

    title: str = ""
    question: str = ""
    source: str = ""
    notes: str = ""
    alt: str = ""
    asked: Question | None = None
    waves: tuple[str, ...] = ()
    shape: str = ""
    values: str = ""
    marks: str = ""
    labels: str = ""
    intervals: str = ""


def digest(text: str) -> str:
    """Return what tells a text from others; "" for none."""
    plain = " ".join(normalize("NFC", clean(text)).split())
    return sha256(plain.encode()).hexdigest()[:16] if plain else ""


def values_digest(series: Iterable[Iterable[float | None]]) -> str:
    """Return what tells the numbers of a chart from others."""
    rows = (" ".join("-" if value is None else f"{value:.{_DIGITS}f}" for value in row) for row in series)
    return digest("; ".join(rows).replace("-0." + "0" * _DIGITS, "0." + "0" * _DIGITS))


def marks_digest(chart: NativeChart) -> str:
    """Return what tells looks that say something: hollow, dashed and hatched marks, labels, intervals."""
    points = [
        f"{series.hatched:d} {series.spacer_to} {series.has_intervals:d} "
        + " ".join(
            "-" if each is None else f"{each.hollow:d}{each.dashed:d}{each.labelled:d}{each.number_format}"
            for each in series.points
        )
        for series in chart.series
    ]
    return digest("; ".join([chart.shape, *points]))


def on_slide(record: Record, texts: Mapping[str, str], notes: str) -> Record:
    """Return a record with the texts of the slide that a chart was written onto."""
    return replace(
        record,
        title=texts.get(TITLE, ""),
        question=digest(texts.get(QUESTION, "")),
        source=digest(texts.get(SOURCE, "")),
        notes=digest(notes),
    )


def recorded(study: Study, question_id: str, alt: str, native: NativeChart | None) -> Record:
    """Return the record of a chart, without the texts of its slide."""
    question = study.question(question_id)
    asked = Question(
        question.id,
        question.label,
        question.kind,
        question.options[:_MOST_OPTIONS],
        question.text,
        columns=question.columns[:2],
    )
    record = Record(alt=digest(alt), asked=asked, waves=tuple(wave.id for wave in study.waves))
    if native is None:
        return record
    values = values_digest(series.values for series in native.series)
    return replace(
        record,
        shape=native.shape.value,
        values=values,
        marks=marks_digest(native),
        labels=_flags(
            series.spacer_to is None and any(each and each.labelled for each in series.points)
            for series in native.series
        ),
        intervals=_flags(series.has_intervals for series in native.series),
    )


def _flags(flags: Iterable[bool]) -> str:
    return "".join("1" if flag else "0" for flag in flags)
