"""A million weighted respondents, counted: time as ratios to bare sums, memory as a ratio to the coded data.

Run by hand: ``python tests/benchmarks/estimates.py [ROUNDS]``. The job is the one of large survey companies:
100 questions of five answers, each by a banner of six columns, every share with its bases, variance, interval
and status. In each round all programs do it one after the other, question by question, so that a slow moment
of the machine hits all of them; the medians of the ratios of the rounds are told:

- every share, against three bare passes of ``np.bincount`` over the same codes, the sums of 1, of the weights
  and of their squares (aim: at most 1.3);
- the most memory taken, against the coded data (aim: at most 1.3);
- one table at 2,000 and at 1,000,000 respondents, against one bare pass;
- beside them pandas and DuckDB, which make the sums alone, without variances or intervals; DuckDB on all
  processors. DuckDB is an extra ("benchmark"), and left out where it is missing.
"""

from __future__ import annotations

import statistics
import sys
import time
import tracemalloc
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from sni_desktop.analysis.design import Design, design  # noqa: E402 - from the repository
from sni_desktop.analysis.grids import Asked, Grid, grid  # noqa: E402
from sni_desktop.analysis.moments import Columns  # noqa: E402
from sni_desktop.core.survey import Choices, Kind, Option, Question  # noqa: E402
from sni_desktop.core.text import plain  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[int], object]

AIM = 1.3
RESPONDENTS, QUESTIONS, ANSWERS, BANNER = 1_000_000, 100, 5, 6
FEW = 2000
DUCKDB = "DuckDB GROUP BY (three sums)"
_PLACES = (ANSWERS + 1) * (BANNER + 1)
QUESTION = Question(
    "q",
    plain("Question"),
    Kind.SINGLE,
    tuple(Option(f"o{each}", plain(str(each))) for each in range(ANSWERS)),
)


@dataclass(frozen=True)
class Coded:
    """Respondents as they are kept: a byte an answer (0: none), a byte a banner column, and their weights."""

    answers: list[np.ndarray]
    banner: np.ndarray
    weights: np.ndarray

    @property
    def bytes(self) -> int:
        """How much room they take."""
        return sum(each.nbytes for each in (*self.answers, self.banner, self.weights))

    def places(self, number: int) -> np.ndarray:
        """Return one question combined with the banner, a byte a respondent."""
        return self.banner * np.uint8(ANSWERS + 1) + self.answers[number]


def made_up(respondents: int, questions: int) -> Coded:
    """Return respondents with weights that are no whole numbers."""
    rng = np.random.default_rng(1)
    return Coded(
        [rng.integers(0, ANSWERS + 1, respondents, dtype=np.uint8) for _each in range(questions)],
        rng.integers(1, BANNER + 1, respondents, dtype=np.uint8),
        rng.lognormal(0, 0.5, respondents),
    )


# Programs


def estimated(coded: Coded, sample: Design, number: int) -> Grid:
    """Return every share of a question by the banner, with all that is known of it."""
    columns = Columns(coded.banner, BANNER)
    found = grid(Asked(sample, QUESTION, Choices(coded.answers[number]), columns))
    assert found.status.shape == found.low.shape == (ANSWERS, BANNER)
    return found


def bare(places: np.ndarray, weights: np.ndarray, squares: np.ndarray) -> list[np.ndarray]:
    """Return the three sums of one question, as barely as numpy makes them."""
    return [np.bincount(places, each, _PLACES) for each in (None, weights, squares)]


def in_pandas(coded: Coded, number: int) -> pd.DataFrame:
    """Return the weighted counts of one question by the banner."""
    return pd.crosstab(coded.answers[number], coded.banner, coded.weights, aggfunc="sum")


def in_duckdb(coded: Coded) -> Work | None:
    """Return what makes the three sums of a question, None without DuckDB."""
    try:
        import duckdb
    except ImportError:
        return None
    columns = {f"q{number}": answers for number, answers in enumerate(coded.answers)}
    frame = pd.DataFrame({**columns, "banner": coded.banner, "weight": coded.weights})
    database = duckdb.connect()
    database.register("frame", frame)
    database.execute("create table respondents as select * from frame")
    database.unregister("frame")

    def sums(number: int) -> object:
        return database.execute(
            f"select q{number}, banner, count(*), sum(weight), sum(weight * weight) "  # noqa: S608 - no input
            "from respondents group by all"
        ).fetchall()

    return sums


# Measuring


def whole_job(rounds: int) -> dict[str, tuple[float, float]]:
    """Return of each program its ratio to three bare passes, and its milliseconds."""
    coded = made_up(RESPONDENTS, QUESTIONS)
    sample, squares = design(coded.weights), coded.weights**2
    programs: dict[str, Work] = {
        "every share, interval and status": lambda number: estimated(coded, sample, number),
        "pandas crosstab (one sum)": lambda number: in_pandas(coded, number),
    }
    if database := in_duckdb(coded):
        programs[DUCKDB] = database
    times: dict[str, list[float]] = {name: [] for name in ("three bare passes", *programs)}
    for _round in range(rounds):
        spent = dict.fromkeys(times, 0.0)
        for number in range(QUESTIONS):
            places = coded.places(number)
            spent["three bare passes"] += clocked(lambda: bare(places, coded.weights, squares))  # noqa: B023
            for name, work in programs.items():
                # Every tenth question is enough of what takes many times longer.
                if "pandas" not in name:
                    spent[name] += clocked(lambda: work(number))  # noqa: B023
                elif number % 10 == 0:
                    spent[name] += 10 * clocked(lambda: work(number))  # noqa: B023
        for name, seconds in spent.items():
            times[name].append(seconds)
    return {
        name: (ratio(values, times["three bare passes"]), median_ms(values)) for name, values in times.items()
    }


def one_table(respondents: int, times: int) -> tuple[float, float]:
    """Return the ratio of one table to one bare pass, and its milliseconds."""
    coded = made_up(respondents, 1)
    sample, places = design(coded.weights), coded.places(0)
    pairs = [
        (
            clocked(lambda: estimated(coded, sample, 0)),
            clocked(lambda: np.bincount(places, minlength=_PLACES)),
        )
        for _time in range(times)
    ]
    tables, passes = ([pair[which] for pair in pairs] for which in (0, 1))
    return ratio(tables, passes), median_ms(tables)


def memory() -> tuple[float, float]:
    """Return the most memory taken while all tables are made, as a ratio to the coded data, and megabytes."""
    tracemalloc.start()
    coded = made_up(RESPONDENTS, QUESTIONS)
    tracemalloc.reset_peak()
    sample = design(coded.weights)
    kept = [estimated(coded, sample, number) for number in range(QUESTIONS)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(kept) == QUESTIONS
    return peak / coded.bytes, peak / 1e6


def clocked(work: Callable[[], Any]) -> float:
    """Return the seconds that some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(times: list[float], bare_times: list[float]) -> float:
    """Return the median of the ratios of rounds."""
    return statistics.median(one / other for one, other in zip(times, bare_times, strict=True))


def median_ms(times: list[float]) -> float:
    """Return the median in milliseconds."""
    return 1000 * statistics.median(times)


def main(rounds: int) -> None:
    """Measure, and print a table."""
    print(
        f"{RESPONDENTS:,} weighted respondents, {QUESTIONS} questions of {ANSWERS} answers, {BANNER} columns"
    )
    share, megabytes = memory()
    print(f"  {'most memory / coded data':36} {share:8.2f}   (aim {AIM})   {megabytes:9,.0f} MB")
    found = whole_job(rounds)
    for name, (times, milliseconds) in found.items():
        aim = f"(aim {AIM})" if name.startswith("every share") else ""
        print(f"  {name:36} {times:8.2f}   {aim:9}   {milliseconds:9,.0f} ms")
    if DUCKDB not in found:
        print("  DuckDB is not installed (pip install -c constraints.txt duckdb), and left out.")
    print("One table, against one bare pass of np.bincount over the same codes")
    for respondents, repeats in ((FEW, 3000), (RESPONDENTS, 60)):
        times, milliseconds = one_table(respondents, repeats)
        print(f"  {f'{respondents:,} respondents':36} {times:8.2f}   {'':9}   {milliseconds:9.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
