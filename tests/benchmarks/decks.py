"""How long a deck of 50 native charts takes, as a ratio to bare python-pptx with charts of the same numbers.

Run by hand: ``python tests/benchmarks/decks.py [--rounds 5] [--charts 50]``. Both write the same slides in
interleaved rounds in one process, after one round that is not counted; the ratio is that of the medians (aim:
at most 1.5). Ours hold intervals, bases, notes and alternative texts besides; the bare ones hold the numbers,
colours and labels alone. A last line tells how long the charts themselves took to be read off their cards.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from export.charts import CASES, chart_of  # noqa: E402
from pptx import Presentation  # noqa: E402
from pptx.chart.data import CategoryChartData  # noqa: E402
from pptx.dml.color import RGBColor  # noqa: E402
from pptx.enum.chart import XL_CHART_TYPE  # noqa: E402
from pptx.util import Inches  # noqa: E402

from sni_desktop.export.native import Shape  # noqa: E402
from sni_desktop.export.slides.chart_xml import add_native_chart  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from sni_desktop.export.native import NativeChart

_TYPES = {
    Shape.BARS: XL_CHART_TYPE.BAR_CLUSTERED,
    Shape.STACKED: XL_CHART_TYPE.BAR_STACKED,
    Shape.DIVERGING: XL_CHART_TYPE.BAR_STACKED,
    Shape.COLUMNS: XL_CHART_TYPE.COLUMN_CLUSTERED,
    Shape.LINES: XL_CHART_TYPE.LINE_MARKERS,
}
_PLACE = Inches(0.5), Inches(1.5), Inches(9), Inches(5)


def bare(slide: Any, native: NativeChart) -> None:
    """Add the chart as python-pptx's documentation shows it."""
    data = CategoryChartData(number_format=native.axis.number_format)
    data.categories = native.categories
    for series in native.series:
        data.add_series(series.name, series.values)
    chart = slide.shapes.add_chart(_TYPES[native.shape], *_PLACE, data).chart
    chart.has_legend = native.has_legend
    plot = chart.plots[0]
    plot.has_data_labels = True
    for series, made in zip(native.series, plot.series, strict=True):
        made.format.fill.solid()
        made.format.fill.fore_color.rgb = RGBColor.from_string(series.colour[1:].upper())


def ours(slide: Any, native: NativeChart) -> None:
    add_native_chart(slide, native, *_PLACE)


def deck(charts: Sequence[NativeChart], add: Callable[[Any, NativeChart], None]) -> float:
    """Return the seconds that a deck took, saved in memory."""
    start = time.perf_counter()
    made = Presentation()
    for native in charts:
        add(made.slides.add_slide(made.slide_layouts[6]), native)
    made.save(io.BytesIO())
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--charts", type=int, default=50)
    asked = parser.parse_args()
    names = [list(CASES)[number % len(CASES)] for number in range(asked.charts)]
    start = time.perf_counter()
    made = {name: chart_of(name) for name in CASES}
    reading = time.perf_counter() - start
    charts = [made[name] for name in names]
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for number in range(asked.rounds + 1):
        for name, add in (("bare", bare), ("ours", ours)):
            took = deck(charts, add)
            if number:
                times[name].append(took)
    medians = {name: statistics.median(each) for name, each in times.items()}
    ratio = medians["ours"] / medians["bare"]
    seconds = ", ".join(f"{name} {took:.2f} s" for name, took in medians.items())
    print(f"{asked.charts} charts: {seconds}; ratio {ratio:.2f}")
    print(f"analysing, drawing and reading {len(CASES)} of them: {reading:.2f} s")


if __name__ == "__main__":
    main()
