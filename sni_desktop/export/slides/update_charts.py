"""Puts new numbers into a native chart that stands on a slide; what a person changed of its looks stays.

Where series, categories and marks are those of before, the numbers alone are exchanged. Else the series are
written anew inside the old chart, with the colours, lines and letters that were chosen for them. A chart that
has to be of another shape is written whole.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from sni_desktop.core.values import dataclass
from sni_desktop.export.slides.chart_book import workbook
from sni_desktop.export.slides.chart_markup import chart_xml
from sni_desktop.export.slides.chart_record import Record, marks_digest
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.old_deck import points_of, values_of
from sni_desktop.export.slides.series_looks import carry, carry_letters, namespaced

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart

_EMU = 914_400
_NEAR = 1e-6
_PLOTS = ("barChart", "lineChart")


def shows(space: Any, native: NativeChart) -> bool:
    """Tell whether a chart has the series, categories and numbers of another already."""
    old, new = values_of(space), [list(series.values) for series in native.series]
    if names_of(space) != _names(native) or categories_of(space) != _categories(native):
        return False
    return len(old) == len(new) and all(map(_are_near, old, new))


def has_intervals(space: Any, native: NativeChart) -> bool:
    """Tell whether the intervals of a chart are those of another already, as far as it shows any."""
    for series, new in zip(space.iter(namespaced("ser")), native.series, strict=False):
        for side, amounts in (("minus", new.below), ("plus", new.above)):
            cache = series.find(f"{namespaced('errBars')}/{namespaced(side)}//{namespaced('numCache')}")
            if cache is not None and not _are_near(
                [_number(text) for text in points_of(cache)], list(amounts)
            ):
                return False
    return True


@dataclass(frozen=True)
class Known:
    """What is known of a chart on a slide: what was written there (None if that is lost), what colours mean.

    ``ours`` are colours ("RRGGBB") that the program gives to charts: others were chosen by a person.
    ``waves`` are the names of waves: series of waves are told by place, since the newest is another now.
    """

    record: Record | None
    ours: frozenset[str]
    waves: tuple[str, ...] = ()


def refresh(part: Any, native: NativeChart, size: tuple[int, int], known: Known) -> bool:
    """Put the numbers of ``native`` into a chart part of python-pptx; tell whether it was written whole.

    ``size`` is that of its frame in EMU.
    """
    record = known.record
    from pptx.oxml import parse_xml  # noqa: PLC0415 - with python-pptx only

    old = part._element  # noqa: SLF001 - python-pptx writes charts of its own only
    new = parse_xml(chart_xml(native, size[0] / _EMU, size[1] / _EMU))
    plots, wanted = _plots(old), _plots(new)
    names = names_of(old)
    same_series = names == _names(native)
    whole = False
    if len(plots) == 1 and _kind(plots[0]) == _kind(wanted[0]):
        same = same_series and categories_of(old) == _categories(native)
        if not (same and record is not None and record.marks == marks_digest(native)):
            _renew_series(plots[0], wanted[0], old, new, known)
        _exchange_numbers(old, new)
        _fit_axis(old, new, native)
        _fit_legend(old, new, len(names))
    elif record is not None and record.shape == native.shape.value and same_series and len(plots) == 1:
        # A person chose another kind of chart for the same series.
        _exchange_numbers(old, new)
    else:
        whole = True
        _renew_looks(wanted[0], old, known)
        for data in old.findall(namespaced("externalData")):
            new.append(deepcopy(data))
        part._element = new  # noqa: SLF001 - as above
    part.chart_workbook.update_from_xlsx_blob(workbook(native))
    return whole


# What a chart shows


def names_of(space: Any) -> list[str]:
    """Return the names of the series of a chart."""
    return [_name(series) for series in space.iter(namespaced("ser"))]


def categories_of(space: Any) -> list[str]:
    """Return the categories of a chart, those of its first series."""
    for series in space.iter(namespaced("ser")):
        return _categories_of(series)
    return []


def _categories_of(series: Any) -> list[str]:
    for kind in ("strCache", "strLit", "numCache"):
        cache = series.find(f"{namespaced('cat')}//{namespaced(kind)}")
        if cache is not None:
            return [text.strip() for text in points_of(cache)]
    return []


def _name(series: Any) -> str:
    return "".join(
        each.text or "" for each in series.iterfind(f"{namespaced('tx')}//{namespaced('v')}")
    ).strip()


def _names(native: NativeChart) -> list[str]:
    return [clean(series.name).strip() for series in native.series]


def _categories(native: NativeChart) -> list[str]:
    return [clean(name).strip() for name in native.categories]


def _are_near(old: list[float | None], new: list[float | None]) -> bool:
    rest = [None] * abs(len(old) - len(new))
    pairs = zip([*old, *rest], [*new, *rest], strict=False)
    return all(
        one is None is two if one is None or two is None else abs(one - two) <= _NEAR * max(1.0, abs(two))
        for one, two in pairs
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _plots(space: Any) -> list[Any]:
    area = space.find(f"{namespaced('chart')}/{namespaced('plotArea')}")
    return (
        []
        if area is None
        else [each for each in area if each.find(namespaced("axId")) is not None and _is_plot(each)]
    )


def _is_plot(element: Any) -> bool:
    return str(element.tag).endswith("Chart")


def _kind(plot: Any) -> tuple[str, ...]:
    words = [plot.find(namespaced(name)) for name in ("barDir", "grouping")]
    return (str(plot.tag), *("" if word is None else word.get("val", "") for word in words))


# Series


def _paired(old: list[Any], new: list[Any], waves: tuple[str, ...]) -> list[Any | None]:
    """Return the old series of each new one: of the same name, else at the same place among the others."""
    if waves and all(_name(each).startswith(waves) for each in [*old, *new]):
        return [old[at] if at < len(old) else None for at in range(len(new))]
    left = list(old)
    found: list[Any | None] = []
    for series in new:
        match = next((each for each in left if _name(each) == _name(series)), None)
        if match is not None:
            left.remove(match)
        found.append(match)
    missing = [at for at, match in enumerate(found) if match is None]
    if len(missing) == len(left):
        for at, series in zip(missing, left, strict=True):
            found[at] = series
    return found


def _renew_series(plot: Any, wanted: Any, old: Any, new: Any, known: Known) -> None:
    """Write the series of a plot anew, with the looks that the old ones have."""
    before = plot.findall(namespaced("ser"))
    made = [deepcopy(series) for series in wanted.findall(namespaced("ser"))]
    for series, match in zip(made, _paired(before, made, known.waves), strict=True):
        if match is None:
            continue
        carry(match, series, _categories_of(match), _categories_of(series), known.ours)
        record, at = known.record or Record(), before.index(match)
        carry_letters(
            match,
            series,
            was_labelled=record.labels[at : at + 1] == "1",
            had_intervals=record.intervals[at : at + 1] == "1",
        )
    at = list(plot).index(before[0]) if before else len(plot.findall(namespaced("varyColors"))) + 2
    for series in before:
        plot.remove(series)
    for offset, series in enumerate(made):
        plot.insert(at + offset, series)
    if categories_of(old) != categories_of(new):
        _fit_room(old, new)


def _renew_looks(wanted: Any, old: Any, known: Known) -> None:
    """Give series of another shape the colours that those of the same name had."""
    made, before = wanted.findall(namespaced("ser")), list(old.iter(namespaced("ser")))
    for series, match in zip(made, _paired(before, made, known.waves), strict=True):
        if match is not None and _name(match) == _name(series):
            carry(match, series, _categories_of(match), _categories_of(series), known.ours)


def _exchange_numbers(old: Any, new: Any) -> None:
    """Put names, categories, numbers and intervals of a new chart into an old one of as many series."""
    for series, source in zip(old.iter(namespaced("ser")), new.iter(namespaced("ser")), strict=False):
        for name in ("tx", "cat", "val"):
            _replace(series, source, name)
        bars, wanted = series.find(namespaced("errBars")), source.find(namespaced("errBars"))
        if bars is not None and wanted is not None:
            for name in ("plus", "minus"):
                _replace(bars, wanted, name)


def _replace(owner: Any, source: Any, name: str) -> None:
    before, after = owner.find(namespaced(name)), source.find(namespaced(name))
    if before is not None and after is not None:
        owner.replace(before, deepcopy(after))


# Around the series


def _fit_room(old: Any, new: Any) -> None:
    """Leave as much room for names as the new ones take."""
    path = f"{namespaced('chart')}/{namespaced('plotArea')}/{namespaced('layout')}"
    before, after = old.find(path), new.find(path)
    if before is not None and after is not None and len(after):
        before.getparent().replace(before, deepcopy(after))


def _fit_axis(old: Any, new: Any, native: NativeChart) -> None:
    """Let the axis reach as far as the numbers do, if it does not."""
    path = f"{namespaced('chart')}/{namespaced('plotArea')}/{namespaced('valAx')}"
    axis, wanted = old.find(path), new.find(path)
    if axis is None or wanted is None:
        return
    scaling = axis.find(namespaced("scaling"))
    ends = {name: _end(scaling, name) for name in ("min", "max")}
    reached = [
        (each.value - (each.minus or 0.0), each.value + (each.plus or 0.0))
        for series in native.series
        if series.spacer_to is None and not native.is_stacked
        for each in series.points
        if each is not None
    ]
    low, high = (ends[name] for name in ("min", "max"))
    fits_low = low is None or all(least >= low - _NEAR for least, _most in reached)
    fits_high = high is None or all(most <= high + _NEAR for _least, most in reached)
    same = ends == {name: _end(wanted.find(namespaced("scaling")), name) for name in ("min", "max")}
    if same or (fits_low and fits_high and not native.is_stacked):
        return
    axis.replace(scaling, deepcopy(wanted.find(namespaced("scaling"))))
    _replace(axis, wanted, "majorUnit")


def _end(scaling: Any, name: str) -> float | None:
    found = scaling.find(namespaced(name))
    return None if found is None else _number(found.get("val", ""))


def _fit_legend(old: Any, new: Any, count: int) -> None:
    """Let the legend name what it must; one that a person took away from ``count`` series stays away."""
    chart = old.find(namespaced("chart"))
    legend, wanted = (space.find(f"{namespaced('chart')}/{namespaced('legend')}") for space in (old, new))
    if legend is None:
        if wanted is not None and count == 1:
            chart.find(namespaced("plotArea")).addnext(deepcopy(wanted))
        return
    if wanted is None:
        if count > 1:
            chart.remove(legend)
        return
    for entry in legend.findall(namespaced("legendEntry")):
        legend.remove(entry)
    place = legend.find(namespaced("legendPos"))
    at = 0 if place is None else list(legend).index(place) + 1
    for offset, entry in enumerate(wanted.findall(namespaced("legendEntry"))):
        legend.insert(at + offset, deepcopy(entry))
