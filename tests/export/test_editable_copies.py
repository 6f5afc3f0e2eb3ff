"""Editable copies: the packages of a chart that office programs paste, and that they are whole."""

from __future__ import annotations

import io
import zipfile
from math import isnan

import pytest
from defusedxml.ElementTree import fromstring
from export.charts import CASES, chart_of

from sni_desktop.core.errors import UserError
from sni_desktop.export import clipboard_chart, gvml
from sni_desktop.export.clipboard_chart import DESCRIPTOR, EMBEDDED, chart_formats, check
from sni_desktop.export.odf_chart import odf_package

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
NUMBER = "{urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0}"
CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"


def parts(package: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(package))


@pytest.mark.parametrize("case", CASES)
def test_libreoffice_gets_a_chart_with_its_numbers(case):
    chart = chart_of(case)
    (name, package), (described, data) = chart_formats(chart, "linux")
    assert (name, described) == (EMBEDDED, DESCRIPTOR)
    assert data
    found = parts(package)
    assert found.namelist()[0] == "mimetype"
    assert found.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
    assert found.read("mimetype") == b"application/vnd.oasis.opendocument.chart"
    content = fromstring(found.read("content.xml"))
    rows = list(content.find(f".//{TABLE}table-rows"))
    assert ["".join(row[0].itertext()) for row in rows] == list(chart.categories)
    for at, series in enumerate(chart.series, 1):
        held = [float(row[at].get(f"{OFFICE}value")) for row in rows]
        assert [None if isnan(number) else number for number in held] == list(series.values)


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_numbers_are_written_as_in_the_language_of_the_chart(language):
    content = fromstring(parts(odf_package(chart_of("means", language))).read("content.xml"))
    styles = [
        each for each in content.iter() if each.tag in {f"{NUMBER}number-style", f"{NUMBER}percentage-style"}
    ]
    assert {each.get(f"{NUMBER}language") for each in styles} == {language}


@pytest.mark.parametrize("case", CASES)
def test_every_style_and_cell_that_a_chart_names_is_there(case):
    content = fromstring(parts(odf_package(chart_of(case))).read("content.xml"))
    defined = {value for each in content.iter() for key, value in each.items() if key.endswith("}name")}
    named = [value for each in content.iter() for key, value in each.items() if key.endswith("}style-name")]
    assert set(named) <= defined
    width = len(list(content.find(f".//{TABLE}table-header-rows/{TABLE}table-row")))
    for each in content.iter(f"{CHART}series"):
        column = each.get(f"{CHART}values-cell-range-address").split("$")[1]
        assert len(column) == 1
        assert ord(column) - ord("A") < width


@pytest.mark.parametrize("platform", ["win32", "darwin"])
@pytest.mark.parametrize("case", CASES)
def test_office_gets_a_drawing_with_the_chart_and_its_workbook(case, platform):
    ((name, package),) = chart_formats(chart_of(case), platform)
    assert name == {"win32": "Art::GVML ClipFormat", "darwin": "com.microsoft.Art--GVML-ClipFormat"}[platform]
    found = parts(package)
    assert {gvml.DRAWING, gvml.CHART, gvml.BOOK, gvml.THEME} <= set(found.namelist())
    assert zipfile.is_zipfile(io.BytesIO(found.read(gvml.BOOK)))
    assert chart_of(case).alt.splitlines()[0] in next(
        each.get("descr") for each in fromstring(found.read(gvml.DRAWING)).iter() if each.get("descr")
    )


def broken(package: bytes, name: str, content: bytes | None) -> bytes:
    """Return a package with one part changed, or left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for each in parts(package).namelist():
            if each != name:
                made.writestr(each, parts(package).read(each))
        if content is not None:
            made.writestr(name, content)
    return stream.getvalue()


def test_a_broken_package_is_not_copied():
    good = gvml.gvml_package(chart_of("bars"))
    check(good, (gvml.CHART,))
    for bad in (
        broken(good, gvml.CHART, None),
        broken(good, gvml.BOOK, None),
        broken(good, gvml.DRAWING, b"<a><b></a>"),
        broken(good, gvml.DRAWING, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        b"PK no zip",
    ):
        with pytest.raises(UserError, match="could not be made"):
            check(bad, (gvml.CHART,))


def test_a_chart_whose_package_is_broken_is_refused_with_a_sentence(monkeypatch):
    monkeypatch.setattr(clipboard_chart.odf_chart, "odf_package", lambda _chart: b"nothing")
    with pytest.raises(UserError, match="could not be made"):
        chart_formats(chart_of("bars"), "linux")
