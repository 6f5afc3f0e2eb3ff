"""JSON-stat in its variants: each is read to the same figures, and what is damaged says so."""

from __future__ import annotations

import json
from contextlib import suppress
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Percentage, PublishedNumber, PublishedShare
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import json_stat, package
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.survey import Study

Json = dict[str, Any]


def data_set(**changes: Any) -> Json:
    """Return a data set of two countries in two years, in JSON-stat 2.0."""
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "Firms that use it",
        "source": "An office",
        "id": ["unit", "geo", "time"],
        "size": [1, 2, 2],
        "role": {"time": ["time"], "geo": ["geo"]},
        "dimension": {
            "unit": {"label": "Unit", "category": {"index": ["PC_ENT"], "label": {"PC_ENT": "% of firms"}}},
            "geo": {
                "label": "Country",
                "category": {"index": {"BE": 0, "FR": 1}, "label": {"BE": "Belgium", "FR": "France"}},
            },
            "time": {"label": "Year", "category": {"index": ["2021", "2023"]}},
        },
        "value": [45.1, 50, None, 47.25],
        "status": {"1": "b", "2": ":"},
        **changes,
    }


def first_form(content: Json) -> Json:
    """Return a data set as JSON-stat 1.x has it, wrapped under a name."""
    inner = {key: each for key, each in content.items() if key not in {"class", "version"}}
    shape = {key: inner.pop(key) for key in ("id", "size", "role")}
    return {"dataset": {**inner, "dimension": {**inner["dimension"], **shape}}}


def opened(folder: Path, content: Any, name: str = "figures.json") -> Study:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    assert loader_of(path).load is json_stat.load
    return open_survey(path, Progress())


def told(study: Study) -> dict[tuple[str, str], float]:
    """Return the shares of a study in percent, by answer and wave."""
    assert all(isinstance(figure, PublishedShare) for figure in study.published)
    return {
        (figure.option, figure.wave): round(100 * figure.amount.share, 6)
        for figure in study.published
        if isinstance(figure, PublishedShare) and isinstance(figure.amount, Percentage)
    }


def refused(folder: Path, content: Any) -> str:
    with pytest.raises(UserError) as caught:
        opened(folder, content)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


FIGURES = {("BE", "2021"): 45.1, ("BE", "2023"): 50.0, ("FR", "2023"): 47.25}

VARIANTS: dict[str, Callable[[], Json]] = {
    "2.0": data_set,
    "1.x wrapped": lambda: first_form(data_set()),
    "sizes as strings": lambda: data_set(size=["1", "2", "2"]),
    "sparse values": lambda: data_set(value={"0": 45.1, "1": 50, "3": 47.25}),
    "values as strings": lambda: data_set(value=["45.1", "50", None, "47.25"]),
    "a list of remarks": lambda: data_set(status=[None, "b", ":", None]),
    "remarks within an object": lambda: data_set(
        status={"value": ["", "b", ":", ""], "category": {"label": {":": "not available"}}}
    ),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_holds_the_same_figures(variant: str, tmp_path: Path) -> None:
    study = opened(tmp_path, VARIANTS[variant]())
    assert told(study) == FIGURES
    assert [wave.date for wave in study.waves] == ["2021", "2023"]
    broken = next(figure for figure in study.published if (figure.option, figure.wave) == ("BE", "2023"))
    assert broken.caveat.in_language("fr") == "rupture de série"


def test_one_remark_may_stand_for_all_figures(tmp_path: Path) -> None:
    study = opened(tmp_path, data_set(status="p"))
    assert {figure.caveat.in_language("nl") for figure in study.published} == {"voorlopig"}


def test_a_remark_that_only_the_file_explains_is_told_in_its_words(tmp_path: Path) -> None:
    explained = {"extension": {"status": {"label": {"xyz": "read with care"}}}}
    study = opened(tmp_path, data_set(status={"0": "xyz"}, **explained))
    assert study.published[0].caveat.in_language("en") == "read with care"


def test_a_missing_cell_is_no_figure_and_never_zero(tmp_path: Path) -> None:
    study = opened(tmp_path, data_set(value=[45.1, 50, None, 0]))
    assert told(study) == {("BE", "2021"): 45.1, ("BE", "2023"): 50.0, ("FR", "2023"): 0.0}
    assert "1 cell" in " ".join(Speaker().say(finding.text) for finding in study.findings)


def test_figures_of_one_question_have_the_decimals_of_the_most_exact(tmp_path: Path) -> None:
    study = opened(tmp_path, data_set())
    amounts = [figure.amount for figure in study.published if isinstance(figure, PublishedShare)]
    assert {amount.decimals for amount in amounts if isinstance(amount, Percentage)} == {2}


def test_labels_and_the_index_of_a_single_category_may_be_missing(tmp_path: Path) -> None:
    content = data_set()
    content["dimension"]["unit"] = {"category": {"label": {"PC_ENT": "% of firms"}}}
    content["dimension"]["geo"] = {"category": {"index": ["BE", "FR"]}}
    study = opened(tmp_path, content)
    assert told(study) == FIGURES
    assert [option.label.in_language("en") for option in study.questions[0].options] == ["BE", "FR"]


def test_a_dimension_without_any_category_counts_as_one(tmp_path: Path) -> None:
    content = data_set()
    content["dimension"]["unit"] = {"label": "Unit"}
    study = opened(tmp_path, content)
    assert len(study.published) == 3


def test_what_is_no_share_stays_a_number_with_its_unit(tmp_path: Path) -> None:
    content = data_set(value=[1450, 1500.5, None, -3])
    content["dimension"]["unit"]["category"] = {"index": ["EUR"], "label": {"EUR": "Euro"}}
    study = opened(tmp_path, content)
    numbers = [figure for figure in study.published if isinstance(figure, PublishedNumber)]
    assert [(number.value, number.decimals) for number in numbers] == [(1450.0, 1), (1500.5, 1), (-3.0, 1)]
    assert numbers[0].unit.in_language("en") == "Euro"


@pytest.mark.parametrize(
    ("code", "name"), [("PCH_PRE", "Percentage change"), ("PC_GDP", "% of GDP"), ("PP", "Percentage points")]
)
def test_changes_in_percent_and_ratios_above_100_are_no_shares(code: str, name: str, tmp_path: Path) -> None:
    content = data_set(value=[45, 120, None, 3])
    content["dimension"]["unit"]["category"] = {"index": [code], "label": {code: name}}
    study = opened(tmp_path, content)
    assert all(isinstance(figure, PublishedNumber) for figure in study.published)


def test_the_unit_may_be_said_of_each_measure(tmp_path: Path) -> None:
    content = data_set()
    content["dimension"]["unit"]["category"] = {
        "index": ["M"],
        "label": {"M": "Firms"},
        "unit": {"M": {"label": "percent", "decimals": 1}},
    }
    content["id"] = ["measure", "geo", "time"]
    content["dimension"]["measure"] = content["dimension"].pop("unit")
    study = opened(tmp_path, content)
    amount = study.published[0].amount if isinstance(study.published[0], PublishedShare) else None
    assert amount == Percentage(0.451, 1)


def test_each_combination_of_the_other_dimensions_is_a_question_of_its_own(tmp_path: Path) -> None:
    content = data_set(id=["unit", "size", "geo", "time"], size=[1, 2, 2, 2], value=list(range(8)), status={})
    content["dimension"]["size"] = {"category": {"index": ["S", "L"], "label": {"S": "Small", "L": "Large"}}}
    study = opened(tmp_path, content)
    assert [question.label.in_language("en") for question in study.questions] == ["Small", "Large"]
    assert [len(study.figures(question.id)) for question in study.questions] == [4, 4]


def test_several_data_sets_in_one_file_are_all_kept(tmp_path: Path) -> None:
    study = opened(tmp_path, {"one": data_set(label="One"), "two": data_set(label="Two")})
    assert len(study.questions) == 2
    assert len(study.published) == 6


def test_a_collection_of_links_is_refused_with_a_hint(tmp_path: Path) -> None:
    links = {"version": "2.0", "class": "collection", "link": {"item": [{"class": "dataset", "href": "x"}]}}
    assert "holds no figures itself" in refused(tmp_path, links)


def test_a_collection_that_holds_its_data_sets_is_opened(tmp_path: Path) -> None:
    items = {"version": "2.0", "class": "collection", "link": {"item": [data_set()]}}
    assert told(opened(tmp_path, items)) == FIGURES


@pytest.mark.parametrize(
    "changes",
    [
        {"size": [1_000_000_000, 1_000_000_000, 2]},
        {"size": [1, 2]},
        {"size": ["x", 2, 2]},
        {"size": [-1, 2, 2]},
        {"id": ["unit", "unit", "time"]},
        {"id": "unit"},
        {"value": [1, 2, 3]},
        {"value": {"9": 1}},
        {"value": {"-1": 1}},
        {"value": "45"},
        {"dimension": {"geo": [], "time": 5}},
    ],
    ids=str,
)
def test_parts_that_do_not_fit_together_are_said(changes: Json, tmp_path: Path) -> None:
    assert refused(tmp_path, data_set(**changes))


def test_an_index_with_a_hole_is_damaged(tmp_path: Path) -> None:
    content = data_set()
    content["dimension"]["geo"]["category"]["index"] = {"BE": 0, "FR": 5}
    assert "do not fit together" in refused(tmp_path, content)


def test_very_deep_json_is_refused_and_not_a_crash(tmp_path: Path) -> None:
    deep = '{"class": "dataset", "dimension": {"a": ' + "[" * 200_000
    assert "not well-formed" in refused(tmp_path, deep)


def test_only_empty_cells_say_that_there_are_no_figures(tmp_path: Path) -> None:
    assert "no figures" in refused(tmp_path, data_set(value=[None] * 4))


def test_our_own_packages_are_not_taken_for_json_stat(tmp_path: Path) -> None:
    path = tmp_path / "datapackage.json"
    path.write_text(json.dumps({"name": "x", "resources": [{"dimension": {}}]}), "utf-8")
    assert loader_of(path).load is package.load


@pytest.mark.parametrize("part", [0.01, 0.1, 0.4, 0.7, 0.99])
def test_a_file_cut_off_anywhere_says_so(part: float, tmp_path: Path) -> None:
    path = tmp_path / "cut.json"
    whole = json.dumps(data_set())
    path.write_text(whole[: int(part * len(whole))], "utf-8")
    with pytest.raises(UserError):
        json_stat.load(path, Progress())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_any_cube_keeps_each_number_at_its_place(tmp_path: Path, data: st.DataObject) -> None:
    sizes = data.draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    ids = [f"d{number}" for number in range(len(sizes))]
    cells = list(product(*(range(size) for size in sizes)))
    values = data.draw(
        st.lists(st.none() | st.integers(-999, 999), min_size=len(cells), max_size=len(cells)).filter(
            lambda drawn: any(value is not None for value in drawn)
        )
    )
    sparse = data.draw(st.booleans())
    content = {
        "class": "dataset",
        "version": "2.0",
        "id": ids,
        "size": sizes,
        "dimension": {
            each: {"category": {"index": [f"{each}c{code}" for code in range(size)]}}
            for each, size in zip(ids, sizes, strict=True)
        },
        "value": {str(at): value for at, value in enumerate(values) if value is not None}
        if sparse
        else values,
    }
    study = opened(tmp_path, content)
    found = sorted(figure.value for figure in study.published if isinstance(figure, PublishedNumber))
    assert found == sorted(float(value) for value in values if value is not None)
    longest = max(sizes)
    assert all(len(question.options) <= longest for question in study.questions)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(json.dumps(data.draw(st.sampled_from(list(VARIANTS.values())))()).encode())
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path = tmp_path / "damaged.json"
    path.write_bytes(content)
    with suppress(UserError):
        study = json_stat.load(path, Progress())
        assert study.published


def test_the_real_files(shared: Path) -> None:
    folder = shared / "survey-files" / "jsonstat"
    income = open_survey(folder / "eurostat-name_gpd_c-geo_IT_FR.json", Progress())
    assert len(income.published) == 64
    assert len(income.waves) == 69
    assert income.sources[0].publisher == "Eurostat"
    assert {
        figure.unit.in_language("en") for figure in income.published if isinstance(figure, PublishedNumber)
    } == {"Euro per inhabitant"}
    three = open_survey(folder / "three_dim_size_as_string_v2.json", Progress())
    assert len(three.published) == 24
