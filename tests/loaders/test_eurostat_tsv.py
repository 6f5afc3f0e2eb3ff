"""Eurostat's TSV: flags, missing values, both forms of the header, and what is too large or damaged."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Percentage, PublishedShare
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import eurostat_tsv
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

HEADER = "freq,size_emp,nace_r2,indic_is,unit,geo\\TIME_PERIOD\t2014 \t2016 \t2021 "
KEY = "A,GE10,C10-S951_X_K,E_SM1_ANY,PC_ENT"
SOCIAL_MEDIA = (
    f"{HEADER}\n"
    f"{KEY},BE\t45.1 \t55 bu\t: c\n"
    f"{KEY},FR\t25.0 \t: \t47.0 b\n"
)  # fmt: skip


def opened(folder: Path, text: str, name: str = "estat_isoc_cismt.tsv") -> Study:
    path = folder / name
    path.write_text(text, "utf-8")
    assert loader_of(path).load is eurostat_tsv.load
    return open_survey(path, Progress())


def shares(study: Study) -> dict[tuple[str, str], tuple[float, int, str]]:
    """Return percent, decimals and remark of each figure, by answer and wave."""
    return {
        (figure.option, figure.wave): (
            round(100 * figure.amount.share, 6),
            figure.amount.decimals,
            figure.caveat.in_language("en"),
        )
        for figure in study.published
        if isinstance(figure, PublishedShare) and isinstance(figure.amount, Percentage)
    }


def refused(folder: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        opened(folder, text)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


def test_social_media_opens_as_a_benchmark(tmp_path: Path) -> None:
    study = opened(tmp_path, SOCIAL_MEDIA)
    (question,) = study.questions
    assert question.label.in_language("fr") == "Utilisent un média social"
    assert "10 of meer werknemers" in question.text.in_language("nl")
    assert [option.label.in_language("nl") for option in question.options] == ["België", "Frankrijk"]
    assert [wave.date for wave in study.waves] == ["2014", "2016", "2021"]
    source = study.source(study.published[0].source)
    assert (source.publisher, source.title.in_language("en")) == (
        "Eurostat",
        "Social media use by size of the enterprise (isoc_cismt)",
    )


def test_figures_are_as_printed_with_their_remarks(tmp_path: Path) -> None:
    assert shares(opened(tmp_path, SOCIAL_MEDIA)) == {
        ("BE", "2014"): (45.1, 1, ""),
        ("BE", "2016"): (55.0, 0, "break in the series; low reliability"),
        ("FR", "2014"): (25.0, 1, ""),
        ("FR", "2021"): (47.0, 1, "break in the series"),
    }


def test_a_break_keeps_the_waves_apart(tmp_path: Path) -> None:
    study = opened(tmp_path, SOCIAL_MEDIA)
    name = study.questions[0].id
    known = study.compare(name, "2014", "2016")
    assert known.state is Comparable.NO
    assert known.reason.in_language("de") == "Zeitreihenbruch: Belgien."
    assert study.compare(name, "2014", "2021").state is Comparable.NO


def test_where_only_some_countries_break_the_waves_may_differ(tmp_path: Path) -> None:
    text = f"{HEADER}\n{KEY},BE\t45.1 \t55 b\t60 \n{KEY},FR\t25 \t30 \t47 \n"
    study = opened(tmp_path, text)
    name = study.questions[0].id
    assert study.compare(name, "2014", "2016").state is Comparable.MAY_DIFFER
    assert study.compare(name, "2016", "2021").state is Comparable.YES


def test_the_older_form_has_the_newest_period_first(tmp_path: Path) -> None:
    text = "unit,sizen_r2,geo\\time\t2016 \t2014 \nPC_ENT,10_C10_S951_XK,BE\t45.1 \t55 p\n"
    study = opened(tmp_path, text)
    assert [wave.id for wave in study.waves] == ["2014", "2016"]
    assert shares(study)["BE", "2014"] == (55.0, 0, "provisional")
    assert "10 or more employees" in study.questions[0].text.in_language("en")


@pytest.mark.parametrize(
    ("periods", "dates"),
    [
        (("2020-Q4", "2021-Q1"), ["2020-11", "2021-02"]),
        (("2020M12", "2021M01"), ["2020-12", "2021-01"]),
        (("2020-12", "2021-01"), ["2020-12", "2021-01"]),
        (("2020S2", "2021S1"), ["2020-10", "2021-04"]),
        (("2020-W53", "2021-W01"), ["2020-12-31", "2021-01-07"]),
    ],
)
def test_periods_are_dated(periods: tuple[str, str], dates: list[str], tmp_path: Path) -> None:
    study = opened(tmp_path, "unit,geo\\TIME_PERIOD\t" + " \t".join(periods) + "\nPC_ENT,BE\t1 \t2\n")
    assert [wave.date for wave in study.waves] == dates


def test_a_cut_file_names_the_row(tmp_path: Path) -> None:
    assert "Row 3" in refused(tmp_path, SOCIAL_MEDIA[: SOCIAL_MEDIA.rindex("\t")])


def test_words_between_the_figures_are_told(tmp_path: Path) -> None:
    study = opened(tmp_path, SOCIAL_MEDIA.replace("45.1", "n.a."))
    assert "no_figures" in {finding.code for finding in study.findings}
    assert ("BE", "2014") not in shares(study)


def test_only_missing_values_are_no_figures(tmp_path: Path) -> None:
    assert "no figures" in refused(tmp_path, "unit,geo\\time\t2014\nPC_ENT,BE\t: c\n")


def test_a_period_that_stands_twice_is_damaged(tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, "unit,geo\\time\t2014\t2014\nPC_ENT,BE\t1\t2\n")


def test_a_whole_database_asks_for_fewer_series(tmp_path: Path) -> None:
    rows = "".join(f"PC_ENT,I{number},BE\t1\n" for number in range(2_500))
    assert "2,000" in refused(tmp_path, "unit,indic_is,geo\\TIME_PERIOD\t2014\n" + rows)


def test_too_many_figures_end_the_reading_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sni_desktop.loaders.cube.MOST_FIGURES", 3)
    assert "more figures than can be looked through" in refused(tmp_path, SOCIAL_MEDIA)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(SOCIAL_MEDIA.encode())
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path = tmp_path / "damaged.tsv"
    path.write_bytes(content)
    with suppress(UserError):
        study = eurostat_tsv.load(path, Progress())
        assert study.published
