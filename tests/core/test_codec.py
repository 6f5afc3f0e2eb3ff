"""Values as JSON and back: what is written is read again, and nothing wrong gets in."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from export.strategies import option_lists, queries, studies, texts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.codec import DecodeError, decode, decode_each, encode
from sni_desktop.core.decisions import CallMissing, Decision, Relabel, WavesFrom
from sni_desktop.core.filters import Condition, Filter, Test
from sni_desktop.core.query import Query
from sni_desktop.core.sampling import Raked, Weight
from sni_desktop.core.survey import Option, Published, PublishedRank
from sni_desktop.core.text import Label, Text, plain

quick = settings(max_examples=50, suppress_health_check=list(HealthCheck))


def there_and_back(kind: Any, value: object) -> Any:
    return decode(kind, json.loads(json.dumps(encode(kind, value), allow_nan=False)))


@quick
@given(st.data())
def test_what_is_written_is_read_again(data: st.DataObject) -> None:
    query = data.draw(queries(data.draw(studies())))
    assert there_and_back(Query, query) == query
    text = data.draw(texts())
    assert there_and_back(Text, text) == text
    for option in data.draw(option_lists()):
        assert there_and_back(Option, option) == option


def test_a_value_reads_like_what_it_is() -> None:
    decision = Relabel("q1", Label({"fr": "Sexe"}))
    assert encode(Decision, decision) == {"is": "Relabel", "question": "q1", "label": {"fr": "Sexe"}}
    assert encode(Weight, "w") == "w"
    assert encode(Option, Option("1", plain("One"))) == {"code": "1", "label": {"": "One"}}


def test_numbers_that_json_lacks_are_texts() -> None:
    weight = Raked((), trim=(0.3, math.inf))
    assert encode(Weight, weight)["trim"] == [0.3, "inf"]
    assert there_and_back(Weight, weight) == weight


def test_fields_of_a_newer_version_are_passed_over() -> None:
    data = {"is": "WavesFrom", "column": "year", "colour": "red"}
    assert decode(Decision, data) == WavesFrom("year")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Decision, {"is": "Dream", "question": "q"}),
        (Decision, {"is": ["Relabel"]}),
        (Decision, {"is": "CallMissing", "question": "q", "codes": "12"}),
        (Decision, {"is": "CallMissing", "question": "q", "codes": [1]}),
        (Decision, {"is": "Turn", "question": "q", "is_reversed": 1}),
        (Decision, {"is": "Turn", "question": "q"}),
        (Decision, []),
        (Decision, None),
        (Query, {"study": "s", "question": "q", "chart": "waves", "level": True}),
        (Query, {"study": "s", "question": "q", "chart": "waves", "show": ["all"]}),
        (Query, {"study": "s", "question": "q", "chart": "waves", "show": [[]]}),
        (Label, {"en": 1}),
        (Option, {"code": "1", "label": {}, "score": 10**400}),
        (
            Published,
            {
                "is": "PublishedRank",
                "question": "q",
                "wave": "w",
                "option": "o",
                "first": 3,
                "last": 1,
                "source": "s",
            },
        ),
        (int, 2**60),
    ],
)
def test_what_is_no_such_value_is_refused(kind: Any, data: Any) -> None:
    with pytest.raises(DecodeError):
        decode(kind, data)


@pytest.mark.parametrize(
    "source", ["{a:1000000000}", "{a.__class__}", "{missing}", "{a!r}", "{", "{a[0]}", "{}", "{0}"]
)
def test_a_sentence_can_only_hold_what_fills_it(source: str) -> None:
    with pytest.raises(DecodeError):
        decode(Text, {"source": source, "values": {"a": "x"}})
    assert decode(Text, {"source": "{a}!", "values": {"a": "x"}}) == Text("{a}!", values={"a": "x"})


def test_filters_within_filters_end_somewhere() -> None:
    data: dict[str, Any] = {"is": "Condition", "question": "q", "test": "is", "values": ["1"]}
    for _level in range(20):
        data = {"is": "AllOf", "parts": [data]}
    assert decode(Filter, data)
    for _level in range(100):
        data = {"is": "AnyOf", "parts": [data]}
    with pytest.raises(DecodeError):
        decode(Filter, data)


def test_of_a_list_what_can_be_read_is_kept() -> None:
    good = encode(Decision, CallMissing("q", ("9",)))
    assert decode_each(Decision, [good, {"is": "Dream"}, good, 5]) == ((CallMissing("q", ("9",)),) * 2, 2)
    assert decode_each(Decision, "none") == ((), 1)
    assert decode_each(Decision, None) == ((), 0)


def test_a_rank_is_read_with_its_class() -> None:
    rank = PublishedRank("q", "w", "o", 1, 2, "s")
    assert there_and_back(Published, rank) == rank
    assert there_and_back(Filter, Condition("q", Test.IN, ("1",))) == Condition("q", Test.IN, ("1",))
