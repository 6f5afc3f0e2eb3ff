"""Published figures typed into a grid: what a row says, and figures beside the waves of a study."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
import studies
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Evidence, Fraction, Percentage, PublishedShare, Qualifier
from sni_desktop.core.text import Speaker
from sni_desktop.loaders.published_value import Place
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.typed_figures import FIELDS, pasted, value_of, with_figures

if TYPE_CHECKING:
    from pathlib import Path

say = Speaker("en").say
ROW = {"wave": "2019", "question": "Adoption", "answer": "SMEs using social media", "source": "The Daily"}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("42 %", Percentage(0.42)),
        ("42,5 %", Percentage(0.425, 1)),
        ("2/3", Fraction(2, 3)),
        ("deux tiers", Fraction(2, 3)),
        ("about 40 %", Percentage(0.4, 0, Qualifier.ABOUT)),
        ("rank 1-2", Place(1, 2)),
    ],
)
def test_a_value_is_read_as_exactly_as_it_was_printed(typed: str, value: object) -> None:
    assert value_of({**ROW, "value": typed}, 1) == (value, None)
    assert value_of({**ROW, "value": typed, "n": "1 536"}, 1) == (value, 1536)


@pytest.mark.parametrize("field", ["wave", "question", "answer", "value", "source"])
def test_an_empty_cell_is_named(field: str) -> None:
    with pytest.raises(UserError) as refused:
        value_of({**ROW, "value": "42 %", field: " "}, 7)
    assert say(refused.value.sentence) == f"Row 7: the cell “{field.title()}” is empty."


def test_figures_go_to_the_question_of_the_same_name_in_any_language() -> None:
    study = studies.built_in("sni-social-media")
    dutch = study.question("adoption").label.texts["nl"].upper()
    found = with_figures(study, [{**ROW, "question": dutch, "value": "60 %", "n": "500"}, {}])
    figure = found.published[-1]
    assert isinstance(figure, PublishedShare)
    assert (figure.question, figure.option, figure.wave, figure.n) == ("adoption", "uses", "2019", 500)
    assert len(found.questions) == len(study.questions)
    assert found.source(figure.source).publisher == "The Daily"


def test_a_figure_can_be_added_to_a_wave_that_is_there() -> None:
    study = studies.built_in("sni-social-media")
    row = {**ROW, "wave": "wave 2", "question": "Something new", "answer": "Yes", "value": "1/3"}
    found = with_figures(study, [row])
    assert [wave.id for wave in found.waves] == [wave.id for wave in study.waves]
    assert found.published[-1].wave == "wave-2"


def test_a_figure_that_is_there_already_is_refused() -> None:
    study = studies.built_in("sni-social-media")
    with pytest.raises(UserError):
        with_figures(study, [{**ROW, "wave": "Wave 2", "value": "60 %"}])


def test_respondents_are_not_hidden_by_a_figure_nor_the_figure_by_them(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("wave,posts\n" + "2018,yes\n2018,no\n2019,yes\n2019,no\n" * 40)
    study = open_survey(path, Progress())
    row = {"question": "posts", "answer": "yes", "value": "60 %", "n": "800", "source": "The Daily"}
    with pytest.raises(UserError):
        with_figures(study, [{**row, "wave": "2019"}])
    found = with_figures(study, [{**row, "wave": "2020"}])
    assert [wave.date for wave in found.waves] == ["2018", "2019", "2020"]
    step = found.compare("posts", "2019", found.waves[2].id)
    assert step.state is Comparable.MAY_DIFFER
    assert "how the source asked is not known" in say(step.reason)
    shares = [studies.cell(studies.ask(found, "posts"), "yes", wave) for wave in range(3)]
    assert [each.evidence for each in shares] == [Evidence.RESPONDENTS] * 2 + [Evidence.PUBLISHED]  # type: ignore[union-attr]


def test_rows_of_a_spreadsheet_are_pasted_under_their_headers_in_any_order() -> None:
    text = "Wert\tFrage\tAntwort\tWelle\n42 %\tPosts?\tJa\t2019\n\n2/3\tPosts?\tNein\t2019\n"
    assert pasted(text) == (
        {"value": "42 %", "question": "Posts?", "answer": "Ja", "wave": "2019"},
        {"value": "2/3", "question": "Posts?", "answer": "Nein", "wave": "2019"},
    )


def test_cells_without_headers_go_on_from_the_current_one() -> None:
    assert pasted("Yes\t42 %\t536", "answer") == ({"answer": "Yes", "value": "42 %", "n": "536"},)


@given(st.text(max_size=200), st.sampled_from(FIELDS))
def test_whatever_is_pasted_fills_known_cells_only(text: str, first: str) -> None:
    assert all(set(row) <= set(FIELDS) for row in pasted(text, first))


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=30)))
def test_whatever_is_typed_is_understood_or_refused_in_words(cells: dict[str, str]) -> None:
    with suppress(UserError):
        assert with_figures(studies.built_in("sni-social-media"), [cells]).published
