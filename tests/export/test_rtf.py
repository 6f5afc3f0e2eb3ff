"""Tables for the clipboard: RTF that every text survives, and HTML as each system wants it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.export.rtf import rtf_table
from sni_desktop.export.table_formats import table_formats

WORD = re.compile(r"\\(?:u(-?\d+)\?|([a-z]+)(-?\d+)? ?|([\\{}]))|(.)", re.DOTALL)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)


def read(rtf: str) -> list[list[str]]:
    """Return the rows of a table in RTF as its readers understand them."""
    rows: list[list[str]] = [[]]
    units = b""
    for number, word, _amount, special, char in WORD.findall(rtf[rtf.index("\\trowd") :]):
        if number:
            units += int(number).to_bytes(2, "little", signed=True)
        elif word == "cell":
            rows[-1].append(units.decode("utf-16-le"))
            units = b""
        elif word == "row":
            rows.append([])
        elif not word and (special or char != "\n"):
            units += (special or char).encode("utf-16-le")
    return rows[:-1]


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[TEXTS] * n), min_size=1, max_size=4)))
def test_every_text_survives(rows: list[tuple[str, ...]]) -> None:
    rtf = rtf_table(rows[0], rows[1:], [False] * len(rows[0]))
    assert rtf.isascii()
    assert read(rtf) == [list(row) for row in rows]


@given(st.text(max_size=30))
def test_no_text_ends_the_table(text: str) -> None:
    rtf = rtf_table(["a"], [[text]], [True])
    outside = re.sub(r"\\[\\{}]", "", rtf)
    assert outside.count("{") == outside.count("}")
    assert len(read(rtf)) == 2


def test_columns_get_wider_with_their_texts_and_stay_on_the_page() -> None:
    rtf = rtf_table(["a", "b"], [["x" * 500, "1"]], [False, True])
    first, last = (int(end) for end in re.findall(r"\\cellx(\d+)", rtf)[:2])
    assert last / 2 < first < last <= 9000
    assert rtf.count(r"\qr") == 2


def test_html_for_windows_says_in_bytes_where_its_parts_are() -> None:
    ((rtf_name, _rtf), (name, data)) = table_formats("{}", "<table>é €</table>", "win32")
    assert (rtf_name, name) == ("Rich Text Format", "HTML Format")
    places = {key.decode(): int(at) for key, at in re.findall(rb"(\w+):(\d{10})", data)}
    assert data[places["StartFragment"] : places["EndFragment"]].decode() == "<table>é €</table>"
    assert data[places["StartHTML"] :].startswith(b"<html>")
    assert data[: places["EndHTML"]] == data


def test_a_table_is_no_plain_text_on_any_system() -> None:
    for platform in ("linux", "darwin"):
        names = [name for name, _data in table_formats("{}", "<table></table>", platform)]
        assert "plain" not in " ".join(names)
        assert names[0].endswith("rtf")
