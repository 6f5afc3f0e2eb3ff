"""Small values that everything else is built on."""

from __future__ import annotations

import pytest
from studies import mention, percent, published, rank, share, single, step

from sni_desktop.core.errors import CancelledError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Evidence, Fraction, Percentage, Qualifier


@pytest.mark.parametrize(
    ("amount", "n", "evidence"),
    [
        (percent(42), 536, Evidence.PUBLISHED),
        (percent(42), None, Evidence.PERCENT_ONLY),
        (Percentage(0.4, qualifier=Qualifier.OVER), 536, Evidence.VAGUE),
        (Percentage(0.4, qualifier=Qualifier.ABOUT), None, Evidence.VAGUE),
        (Fraction(2, 3), 536, Evidence.VAGUE),
    ],
)
def test_how_much_is_known_of_a_figure_depends_on_how_it_was_printed(amount, n, evidence):
    assert share(1, amount, n).evidence is evidence


def test_rounding_can_hide_half_a_unit_of_the_last_printed_decimal():
    assert percent(42).half_unit == pytest.approx(0.005)
    assert percent(42.1, 1).half_unit == pytest.approx(0.0005)


def test_waves_of_which_nothing_is_recorded_may_be_compared():
    study = published(single("Yes"), [])

    assert study.compare("q", "w1", "w2").state is Comparable.YES


def test_what_is_recorded_of_a_question_goes_before_what_is_recorded_of_all():
    everywhere = step(Comparable.MAY_DIFFER, "Other firms")
    here = type(everywhere)("w1", "w2", Comparable.NO, everywhere.reason, "q")
    study = published(single("Yes"), [], comparability=[here, everywhere])

    assert study.compare("q", "w1", "w2").state is Comparable.NO
    assert study.compare("other", "w1", "w2").state is Comparable.MAY_DIFFER
    assert study.compare("q", "w2", "w1").state is Comparable.YES


def test_figures_of_another_question_are_not_mixed_in():
    study = published(single("Yes"), [share(1, percent(1)), rank(1, 1), mention(2)])

    assert len(study.figures("q")) == 3
    assert study.figures("other") == ()


def test_progress_is_reported_between_nothing_and_all():
    parts: list[float] = []
    progress = Progress(parts.append)
    for part in (-1.0, 0.5, 7.0):
        progress.report(part)

    assert parts == [0.0, 0.5, 1.0]


def test_work_that_was_cancelled_stops_at_its_next_report():
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        progress.report(0.5)
