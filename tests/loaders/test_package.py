"""Data packages of published figures: the built-in ones, and packages that are not as they should be."""

from __future__ import annotations

import csv
import json
import re
import sys
import time
from typing import TYPE_CHECKING

import pytest

from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import (
    Comparable,
    Evidence,
    Fraction,
    Mention,
    Percentage,
    PublishedRank,
    PublishedShare,
    Qualifier,
    Study,
)
from sni_desktop.core.text import LANGUAGES, Speaker
from sni_desktop.loaders import package

if TYPE_CHECKING:
    from pathlib import Path

BUILT_IN = ("sni-social-media", "benchmarks", "sni-other-surveys")


def built_in(name: str) -> Study:
    return package.load(DATA / name, Progress())


@pytest.fixture(scope="module")
def sni() -> Study:
    return built_in("sni-social-media")


@pytest.fixture(scope="module")
def benchmarks() -> Study:
    return built_in("benchmarks")


# --- The study on social media ------------------------------------------------------------------------------


def test_both_waves_have_their_base_their_population_and_no_date(sni: Study) -> None:
    assert [(wave.id, wave.n, wave.date) for wave in sni.waves] == [
        ("wave-1", 411, ""),
        ("wave-2", 536, ""),
    ]
    assert sni.waves[0].population.in_language("en") == "Belgian SMEs with 10 or more staff"
    assert "not stated" in sni.waves[1].population.in_language("en")
    assert "second article" in sni.waves[0].note.in_language("en")


SHARES = {
    ("adoption", "wave-1", "uses"): (Percentage(0.27), 411, Evidence.PUBLISHED),
    ("adoption", "wave-2", "uses"): (Percentage(0.42), 536, Evidence.PUBLISHED),
    ("necessary", "wave-2", "agree"): (Percentage(0.39), 536, Evidence.PUBLISHED),
    ("impact", "wave-2", "lasting"): (Fraction(2, 3), 536, Evidence.VAGUE),
    ("impact", "wave-2", "fad"): (Fraction(1, 3), 536, Evidence.VAGUE),
    ("staff-internet", "wave-1", "restrict"): (Percentage(0.14), 411, Evidence.PUBLISHED),
    ("staff-internet", "wave-1", "no-restriction"): (Percentage(0.86), 411, Evidence.PUBLISHED),
    ("staff-internet", "wave-1", "agreements"): (Percentage(0.33), 411, Evidence.PUBLISHED),
}
RANKS = {
    ("wave-1", "facebook"): (1, 2),
    ("wave-1", "linkedin"): (1, 2),
    ("wave-1", "twitter"): (3, 3),
    ("wave-2", "linkedin"): (1, 1),
    ("wave-2", "facebook"): (2, 2),
    ("wave-2", "twitter"): (3, 3),
    ("wave-2", "google-plus"): (4, 4),
}
MENTIONS = {
    ("purposes", "wave-1"): {"customers", "information", "contacts"},
    ("purposes", "wave-2"): {"customers", "sales", "information", "contacts", "recruits"},
    ("sectors", "wave-1"): {"communication", "it"},
}


def test_every_share_is_as_exact_as_it_was_published(sni: Study) -> None:
    shares = [figure for figure in sni.published if isinstance(figure, PublishedShare)]
    assert {
        (figure.question, figure.wave, figure.option): (figure.amount, figure.n, figure.evidence)
        for figure in shares
    } == SHARES


def test_every_rank_is_as_published_and_google_plus_has_none_in_wave_1(sni: Study) -> None:
    ranks = [figure for figure in sni.published if isinstance(figure, PublishedRank)]
    assert {figure.question for figure in ranks} == {"platforms"}
    assert {(figure.wave, figure.option): (figure.first, figure.last) for figure in ranks} == RANKS
    assert sni.question("platforms").option("google-plus").label.in_language("fr") == "Google+"


def test_items_without_numbers_are_only_mentioned(sni: Study) -> None:
    mentions = [figure for figure in sni.published if isinstance(figure, Mention)]
    found: dict[tuple[str, str], set[str]] = {}
    for figure in mentions:
        found.setdefault((figure.question, figure.wave), set()).add(figure.option)
    assert found == MENTIONS
    assert len(sni.published) == len(SHARES) + len(RANKS) + len(mentions)


def test_the_waves_may_differ_and_more_so_on_adoption(sni: Study) -> None:
    on_all = sni.compare("platforms", "wave-1", "wave-2")
    on_adoption = sni.compare("adoption", "wave-1", "wave-2")
    assert on_all.state is on_adoption.state is Comparable.MAY_DIFFER
    assert "10 or more" in on_all.reason.in_language("en")
    assert on_adoption.reason.in_language("en").startswith(on_all.reason.in_language("en"))
    assert "word the use differently" in on_adoption.reason.in_language("en")


def test_the_opinions_are_one_battery(sni: Study) -> None:
    battery = sni.battery(sni.question("impact"))
    assert [question.id for question in battery] == ["necessary", "impact"]
    assert [question.battery_label.in_language("nl") for question in battery] == ["Meningen"] * 2


def test_a_quotation_is_at_most_two_words(sni: Study) -> None:
    quoted = {figure.words for figure in sni.published if figure.words}
    assert "deux tiers" in quoted
    assert all(len(words.split()) <= 2 for words in quoted)


def test_two_thirds_is_nowhere_a_percentage_and_no_year_is_invented() -> None:
    tables = (DATA / "sni-social-media").glob("*.csv")
    text = " ".join(re.sub(r"https?://\S+", "", table.read_text("utf-8")) for table in tables)
    assert not re.search(r"\b6[67]\b|66[.,]|\b15\b|\b6\s%", text)
    assert not re.search(r"\b(?:19|20)\d\d\b", text)


def test_the_built_in_study_agrees_with_the_published_figures(sni: Study, shared: Path) -> None:
    with (shared / "data" / "published_sni_figures.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["series"] == "SNI social media"]
    left_out = ("duplicate", "cut short", "Smart Business", "populations may differ")
    kept = [row for row in rows if not any(words in row["caveat"] for words in left_out)]
    expected = sorted(
        (row["order"], row["n"], row["value"])
        for row in kept
        if row["kind"] in {"percent", "approx_fraction"}
    )
    found = [figure for figure in sni.published if isinstance(figure, PublishedShare)]
    assert expected == sorted(
        (figure.wave.removeprefix("wave-"), str(figure.n), written(figure)) for figure in found
    )
    addresses = {row["source_url"] for row in kept}
    assert {source.url for source in sni.sources} <= addresses


def written(figure: PublishedShare) -> str:
    if isinstance(figure.amount, Fraction):
        return f"{figure.amount.numerator}/{figure.amount.denominator}"
    return f"{100 * figure.amount.share:.{figure.amount.decimals}f}"


# --- The other built-in packages ----------------------------------------------------------------------------


def test_benchmark_waves_are_reference_years_and_one_without_a_date(benchmarks: Study) -> None:
    undated, *years = benchmarks.waves
    assert undated.date == ""
    assert [wave.date for wave in years] == sorted(wave.id for wave in years)
    assert {wave.n for wave in benchmarks.waves} == {None}


def test_every_benchmark_level_is_there_with_its_exactness(benchmarks: Study, shared: Path) -> None:
    with (shared / "data" / "benchmarks.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["unit"] != "pp"]
    expected = {(row["source_url"], re.sub(r"[^\d./]", "", row["value"]), row["n"]) for row in rows}
    shares = [figure for figure in benchmarks.published if isinstance(figure, PublishedShare)]
    assert expected == {
        (benchmarks.source(figure.source).url, written(figure), str(figure.n or "")) for figure in shares
    }
    vague = [row for row in rows if "approximate" in row["exactness"]]
    # "Just under 20 %" is one row there for Google+ and YouTube, for each of them.
    assert sum(figure.evidence is Evidence.VAGUE for figure in shares) == len(vague) + 1
    assert len(shares) == len(rows) + 1


def test_only_two_benchmarks_have_a_base(benchmarks: Study) -> None:
    bases = {(figure.question, figure.n) for figure in benchmarks.published if figure.n}
    assert bases == {("bpifrance-present", 1657), ("opinionway-non-use", 302)}


def test_shares_of_non_use_say_so(benchmarks: Study) -> None:
    question = benchmarks.question("opinionway-non-use")
    assert "NOT" in question.label.in_language("en")
    assert all("Not using" in option.label.in_language("en") for option in question.options)


def test_a_word_before_a_number_stays(benchmarks: Study) -> None:
    words = {
        (figure.question, figure.wave): figure.amount.qualifier
        for figure in benchmarks.published
        if isinstance(figure.amount, Percentage) and figure.amount.qualifier
    }
    assert words == {
        ("spf-any-sme", "2023"): Qualifier.ABOUT,
        ("spf-any-micro", "2021"): Qualifier.UNDER,
        ("spf-any-micro", "2023"): Qualifier.ABOUT,
        ("unizo-platforms", "undated"): Qualifier.UNDER,
        ("cbs-any-nl", "2012"): Qualifier.OVER,
    }


def test_years_with_different_eu_aggregates_may_differ(benchmarks: Study) -> None:
    assert benchmarks.compare("eurostat-any-eu", "2013", "2021").state is Comparable.MAY_DIFFER
    assert benchmarks.compare("statbel-any-be", "2016", "2017").state is Comparable.YES


def test_other_surveys_keep_their_dates_bases_and_warnings() -> None:
    study = built_in("sni-other-surveys")
    assert {(wave.id, wave.n, wave.date) for wave in study.waves} == {
        ("undated", None, ""),
        ("may-2020", 863, "2020-05"),
        ("nov-2020", 688, "2020-11"),
    }
    unrelated = [figure for figure in study.published if figure.amount == Percentage(0.42)]
    assert len(unrelated) == 2
    assert all("unrelated" in figure.caveat.in_language("en") for figure in unrelated)
    assert study.compare("online-now", "may-2020", "nov-2020").state is Comparable.NO


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_label_is_there_in_every_language(name: str) -> None:
    for table in sorted((DATA / name).glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                stems = {column[:-3] for column in row if re.fullmatch(r".+_(?:en|fr|nl|de)", column)}
                for stem in stems:
                    texts = [row[f"{stem}_{code}"].strip() for code in LANGUAGES]
                    needed = stem in {"label", "reason"}
                    assert all(texts) or not (any(texts) or needed), f"{table.name}, row {number}: {stem}"
    study = built_in(name)
    for label in (study.title, study.note):
        assert all(label.texts.get(code) for code in LANGUAGES)


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_descriptor_describes_exactly_the_columns_of_its_tables(name: str) -> None:
    folder = DATA / name
    resources = json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]
    assert {resource["name"] for resource in resources} == set(package.TABLES)
    for resource in resources:
        fields = resource["schema"]["fields"]
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == [field["name"] for field in fields]
        assert all(field["title"] and field["description"] for field in fields)
        assert resource["schema"].get("primaryKey") or resource["name"] == "comparability"


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_figure_has_a_source_with_an_address_and_every_option_a_figure(name: str) -> None:
    study = built_in(name)
    assert all(study.source(figure.source).url for figure in study.published)
    used = {(figure.question, figure.option) for figure in study.published}
    assert used == {(question.id, option.code) for question in study.questions for option in question.options}
    assert {figure.source for figure in study.published} == {source.id for source in study.sources}
    assert study.origin == ""
    assert study.answers is None


def test_the_built_in_study_loads_in_a_few_milliseconds_without_pandas() -> None:
    def seconds() -> float:
        start = time.perf_counter()
        built_in("sni-social-media")
        return time.perf_counter() - start

    # The best of several: the machine may be busy.
    assert min(seconds() for _try in range(20)) < 0.010


def test_loading_needs_the_standard_library_only() -> None:
    import subprocess

    code = (
        "import sys; from pathlib import Path; from sni_desktop.core.places import DATA;"
        "from sni_desktop.core.progress import Progress; from sni_desktop.loaders import package;"
        "package.load(DATA / 'sni-social-media', Progress());"
        "print({'numpy', 'pandas', 'python_calamine'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


# --- Packages from elsewhere --------------------------------------------------------------------------------

TABLES = {
    "waves": "id,label,n,date\nw1,First,100,2020\nw2,Second,,\n",
    "questions": "id,kind,label_en,label_fr\nuse,single,Use,Usage\nview,scale,View,Avis\n",
    "options": "question,code,label,score,outside\nuse,yes,Yes,,\nview,good,Good,5,\nview,dk,No idea,,yes\n",
    "sources": "id,publisher,url\npress,A paper,https://example.org/a\n",
    "figures": (
        "question,wave,option,value,n,source\n"
        "use,w1,yes,42 %,100,press\nuse,w2,yes,environ 45 %,,press\nview,w1,good,2/3,,press\n"
    ),
    "comparability": "question,earlier,later,state,reason\nuse,w1,w2,not_comparable,Asked otherwise\n",
}


def make(folder: Path, **changes: str | None) -> Path:
    """Write a small package with some tables changed, or left out if None."""
    tables = {name: text for name, text in {**TABLES, **changes}.items() if text is not None}
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    describe(folder, {name: f"{name}.csv" for name in tables})
    return folder


def describe(folder: Path, paths: dict[str, str]) -> None:
    resources = [{"name": name, "path": path} for name, path in paths.items()]
    survey = {"format": "published-figures-1", "title": {"en": "Mine"}}
    text = json.dumps({"name": "mine", "survey": survey, "resources": resources})
    (folder / "datapackage.json").write_text(text, encoding="utf-8")


def refusal(path: Path) -> str:
    """Load what must be refused, and return what the user is told."""
    with pytest.raises(UserError) as error:
        package.load(path, Progress())
    assert error.value.hint.source
    return Speaker().say(error.value.sentence)


def test_a_package_loads_from_its_folder_and_from_its_descriptor(tmp_path: Path) -> None:
    folder = make(tmp_path)
    parts: list[float] = []
    study = package.load(folder, Progress(parts.append))
    assert study.id == "mine"
    assert study.origin == tmp_path.name
    assert study.title.in_language("fr") == "Mine"
    assert study.question("use").label.in_language("fr") == "Usage"
    assert [option.score for option in study.question("view").options] == [5, None]
    assert [option.outside for option in study.question("view").options] == [False, True]
    assert study.figures("use")[1].amount == Percentage(0.45, 0, Qualifier.ABOUT)
    assert study.compare("use", "w1", "w2").state is Comparable.NO
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert package.load(folder / "datapackage.json", Progress()).published == study.published


def test_comparability_may_be_left_out(tmp_path: Path) -> None:
    study = package.load(make(tmp_path, comparability=None), Progress())
    assert study.compare("use", "w1", "w2").state is Comparable.YES


def test_loading_can_be_cancelled(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        package.load(make(tmp_path), progress)


BROKEN = [
    ({"waves": None}, "The data package has no resource “waves”."),
    ({"waves": "id,n,date\nw1,,\n"}, "waves.csv has no column “label_en”."),
    ({"figures": "question,wave,option,n,source\n"}, "figures.csv has no column “value”."),
    ({"sources": "id,publisher,url,url\n"}, "sources.csv has two columns with the same name."),
    ({"waves": "id,label,n,date\nw1,A,,\nw1,B,,\n"}, "waves.csv, row 3: w1 is already in this table"),
    ({"waves": "id,label,n,date\nw1,A,many,\n"}, "waves.csv, row 2: the base “many” is not a whole number."),
    ({"waves": "id,label,n,date\nw1,A,0,\n"}, "waves.csv, row 2: the base “0” is not a whole number."),
    ({"waves": "id,label,n,date\nw1,A,,May\n"}, "waves.csv, row 2: the date “May” is not understood."),
    ({"waves": "id,label,n,date\n,A,,\n"}, "waves.csv, row 2: the cell “id” is empty."),
    ({"waves": "id,label,n,date\nw1,A,,,surplus\n"}, "waves.csv, row 2: there are more cells than columns."),
    (
        {"questions": "id,kind,label\nuse,guess,A\nview,scale,B\n"},
        "questions.csv, row 2: “guess” is not known in the column “kind”.",
    ),
    ({"options": "question,code,label\nnone,a,A\n"}, "options.csv, row 2: there is no question “none”."),
    ({"options": TABLES["options"] + "use,yes,Yes,,\n"}, "options.csv, row 5: use / yes is already in this"),
    ({"options": "question,code,label,score\nuse,a,A,high\n"}, "options.csv, row 2: the score “high” is not"),
    (
        {"sources": "id,publisher,url\np,P,file:///etc/passwd\n"},
        "sources.csv, row 2: “file:///etc/passwd” is",
    ),
    (
        {"figures": TABLES["figures"] + "other,w1,yes,1 %,,press\n"},
        "figures.csv, row 5: there is no question “o",
    ),
    (
        {"figures": TABLES["figures"] + "use,w9,yes,1 %,,press\n"},
        "figures.csv, row 5: there is no wave “w9”.",
    ),
    (
        {"figures": TABLES["figures"] + "use,w1,no,1 %,,press\n"},
        "figures.csv, row 5: this question has no opt",
    ),
    (
        {"figures": TABLES["figures"] + "view,w2,good,1 %,,rumour\n"},
        "figures.csv, row 5: there is no source “",
    ),
    (
        {"figures": TABLES["figures"] + "view,w2,good,lots,,press\n"},
        "figures.csv, row 5: the value “lots” is",
    ),
    (
        {"figures": TABLES["figures"] + "view,w2,good,,,press\n"},
        "figures.csv, row 5: the cell “value” is empty",
    ),
    (
        {"figures": TABLES["figures"] + "use,w1,yes,1 %,,press\n"},
        "figures.csv, row 5: this answer already has a figure for this wave (figures.csv, row 2).",
    ),
    ({"comparability": "question,earlier,later,state,reason\n,w1,w3,comparable,\n"}, "there is no wave “w3”"),
    (
        {"comparability": "question,earlier,later,state,reason\n,w1,w2,perhaps,\n"},
        "“perhaps” is not known in the column “state”",
    ),
    (
        {"figures": 'question,wave,option,value,n,source\n"use,w1'},
        "figures.csv is not a well-formed CSV table.",
    ),
]


@pytest.mark.parametrize(("changes", "sentence"), BROKEN)
def test_what_is_wrong_is_said_with_its_row(
    tmp_path: Path, changes: dict[str, str | None], sentence: str
) -> None:
    assert sentence in refusal(make(tmp_path, **changes))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '"text"',
        '{"resources": []}',
        '{"name": "gdp", "resources": [{"name": "gdp", "path": "gdp.csv"}]}',
        '{"survey": {"format": "published-figures-9"}}',
        '{"survey": "published-figures-1"}',
        "[" * 100_000,
    ],
)
def test_another_data_package_is_refused_as_such(tmp_path: Path, text: str) -> None:
    (tmp_path / "datapackage.json").write_text(text, encoding="utf-8")
    assert refusal(tmp_path) == "datapackage.json is not a data package of published figures."


@pytest.mark.parametrize("resources", ["none", [1, None], [{"name": ["waves"], "path": 3}], {}])
def test_resources_of_a_strange_form_are_refused(tmp_path: Path, resources: object) -> None:
    descriptor = {"survey": {"format": "published-figures-1"}, "resources": resources}
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    assert "has no resource “waves”" in refusal(tmp_path)


@pytest.mark.parametrize(
    "path",
    [
        "../waves.csv",
        "tables/../../waves.csv",
        "..",
        "/etc/passwd",
        "~/waves.csv",
        "\\\\server\\share\\waves.csv",
        "..\\waves.csv",
        "C:waves.csv",
        "C:\\waves.csv",
        "https://example.org/waves.csv",
        "file:///etc/passwd",
        "waves.csv\0",
        "",
    ],
)
def test_a_path_that_leads_out_of_the_package_is_refused(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    (tmp_path / "waves.csv").write_text(TABLES["waves"], encoding="utf-8")
    make(folder)
    describe(folder, {**{name: f"{name}.csv" for name in TABLES}, "waves": path})
    assert "points to a file outside its folder" in refusal(folder)


def test_a_link_that_leads_out_of_the_package_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    make(folder)
    (folder / "waves.csv").rename(tmp_path / "waves.csv")
    try:
        (folder / "waves.csv").symlink_to(tmp_path / "waves.csv")
    except OSError:  # Windows allows links to developers only.
        pytest.skip("links cannot be made here")
    assert "points to a file outside its folder" in refusal(folder)


def test_a_table_in_a_folder_of_the_package_is_read(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "tables").mkdir()
    (tmp_path / "waves.csv").rename(tmp_path / "tables" / "waves.csv")
    describe(tmp_path, {**{name: f"{name}.csv" for name in TABLES}, "waves": "tables/waves.csv"})
    assert len(package.load(tmp_path, Progress()).waves) == 2


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "waves.csv").unlink()
    assert refusal(tmp_path) == "waves.csv is not there."
    assert refusal(tmp_path / "elsewhere") == "elsewhere is not there."


def test_a_file_of_another_encoding_or_size_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path)
    (tmp_path / "waves.csv").write_bytes("id,label,n,date\nw1,Année,,\n".encode("cp1252"))
    assert refusal(tmp_path) == "waves.csv is not written in UTF-8."
    monkeypatch.setattr(package, "_LARGEST_TABLE", 10)
    assert "waves.csv is too large" in refusal(tmp_path)
