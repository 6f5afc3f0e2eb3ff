"""How long a large survey file takes to open, what memory it takes, and how long the window stands still.

Run by hand: ``python tests/benchmarks/loading.py [--rounds 3] [--rows 1000000] [--format sav] [--folder F]``.
One million made-up people answer 50 questions, as SAV, CSV and Parquet; a tenth of them as XLSX. Of each:

- the time until the study is there, as a ratio to the bare call of a well-known reader of the format, which
  understands nothing of it (aim: at most 1.2); medians of interleaved rounds, each in a process of its own.
  The same of the processors' time: the bare reader of CSV works on all of them at once. It makes numbers of
  cells, which loses "007" and "1.0"; a line of its own is about that reader asked for texts;
- the most memory taken meanwhile, and the memory of what is kept, as ratios to the coded data: a byte for
  each answer to choose, eight for each number;
- in the real window, from the order to open the file until its first chart is painted: the time, and the
  longest turn of the event loop (aim: under 50 milliseconds), in which nothing can be clicked. A first line
  tells the same of a window in which nothing happens.

Files are kept in ``--folder`` if one is given, and not written again.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
RESPONDENTS = 1_000_000
TENTH = {"xlsx": 10}
FORMATS = ("sav", "csv", "parquet", "xlsx")
_STILL = 0.3
_PATIENCE = 600
_AGREEMENT = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")


# Files


def made_up(rows: int) -> pd.DataFrame:
    """Return codes of 50 questions: a wave, a weight, two amounts, ten tick boxes, choices and scales."""
    import numpy as np
    import pandas as pd

    rng = np.random.default_rng(1)
    columns: dict[str, Any] = {
        "wave": 1 + np.arange(rows) * 4 // rows,
        "weight": rng.lognormal(0, 0.4, rows).round(3),
        "age": rng.integers(18, 90, rows),
        "spent": rng.gamma(3, 900, rows).round(),
    }
    for number in range(10):
        columns[f"which_{number}"] = (rng.random(rows) < 0.1 * number + 0.05).astype(int)
    for number in range(36):
        columns[f"q{number}"] = rng.integers(1, 4 + number % 6, rows)
    return pd.DataFrame(columns)


def write(folder: Path, kind: str, rows: int) -> Path:
    """Write the file of a format unless it is there."""
    path = folder / f"survey_{rows}.{kind}"
    if path.exists():
        return path
    frame = made_up(rows)
    partial = path.with_suffix(f".part.{kind}")
    match kind:
        case "sav":
            import pyreadstat

            labels = {name: dict(enumerate(_AGREEMENT, start=1)) for name in frame if name.startswith("q")}
            pyreadstat.write_sav(frame.astype(float), partial, variable_value_labels=labels)
        case "csv":
            frame.to_csv(partial, index=False)
        case "parquet":
            import fastparquet

            fastparquet.write(str(partial), frame, compression="GZIP")
        case "xlsx":
            _write_workbook(partial, frame)
    partial.rename(path)
    return path


def _write_workbook(path: Path, frame: pd.DataFrame) -> None:
    from xlsxwriter import Workbook

    with Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, list(frame.columns))
        for place, cells in enumerate(frame.itertuples(index=False), start=1):
            sheet.write_row(place, 0, [cell.item() if hasattr(cell, "item") else cell for cell in cells])


# Time and memory of the reader


def bare(path: Path, *, as_text: bool = False) -> Callable[[], object]:
    """Return the bare call of the reader of a format, imported."""
    match path.suffix:
        case ".csv" if as_text:
            import pandas as pd

            return lambda: pd.read_csv(path, dtype=str, keep_default_na=False)
        case ".sav":
            import pyreadstat

            return lambda: pyreadstat.read_sav(path)
        case ".csv":
            import pandas as pd

            return lambda: pd.read_csv(path)
        case ".parquet":
            import fastparquet

            return lambda: fastparquet.ParquetFile(str(path)).to_pandas()
        case _:
            from python_calamine import CalamineWorkbook

            return lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def ours(path: Path) -> Callable[[], object]:
    """Return the call that opens a file as a study, all imported."""
    from sni_desktop.core.progress import Progress
    from sni_desktop.loaders.registry import open_survey

    bare(path)
    return lambda: open_survey(path, Progress())


def measure(which: str, path: Path) -> dict[str, float]:
    """Call one of the two in this process; return seconds, and megabytes at most and in the end."""
    import numpy as np  # noqa: F401
    import pandas as pd  # noqa: F401

    call = ours(path) if which == "ours" else bare(path, as_text=which == "as text")
    before, peak_before = _resident(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start, worked = time.perf_counter(), _worked()
    found = call()
    seconds, worked = time.perf_counter() - start, _worked() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = {"seconds": seconds, "worked": worked, "peak": peak - peak_before, "kept": _resident() - before}
    if which == "ours":
        told["coded"] = _coded(found) / 1e6
    return told


def _worked() -> float:
    """Return the processors' seconds of this process and of those that it waited for."""
    return sum(os.times()[:4])


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def _coded(study: Any) -> int:
    """Return the bytes of the coded data of a study: one a choice or box, eight a number."""
    from sni_desktop.core.survey import Amounts, Choices

    total = 0
    for answer in study.answers.by_question.values():
        match answer:
            case Choices():
                total += answer.codes.nbytes
            case Amounts():
                total += answer.values.nbytes  # noqa: PD011
            case _:
                total += answer.chosen.nbytes
    return total


def in_process(*arguments: str) -> dict[str, Any]:
    """Run this script for one measurement."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, __file__, *arguments], capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(done.stdout.splitlines()[-1])


# The window


def in_window(path: Path) -> dict[str, float]:
    """Open a file in the real window; return the time until it stands still, and its longest turn."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from sni_desktop.app import Application

    application = Application(["sni-desktop"])
    application.window.resize(1220, 780)
    application.window.show()
    _wait_until(lambda: application.is_ready)
    _settle()
    loop, heart = QEventLoop(), QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(1)
    turns: list[tuple[float, float]] = []
    told: dict[str, float] = {}
    opened = str(path) != "nothing"
    start = last = time.perf_counter()
    worked = time.thread_time()

    def is_there() -> bool:
        study = application.store.study
        return not opened or (study is not None and study.origin == path.name)

    def beat() -> None:
        nonlocal last, worked
        now, work = time.perf_counter(), time.thread_time()
        turns.append((now - last, work - worked))
        last, worked = now, work
        if "there" not in told and is_there():
            told["there"] = now - start
        if "there" in told and now - start > told["there"] + _STILL and not _working():
            loop.quit()
        if now - start > _PATIENCE:
            loop.exit(1)

    heart.timeout.connect(beat)
    heart.start()
    if opened:
        QTimer.singleShot(3, lambda: application.window.files.open(path))
    if loop.exec():
        raise TimeoutError
    heart.stop()
    told["turn"] = 1000 * max(clock for clock, _work in turns)
    told["work"] = 1000 * max(work for _clock, work in turns)
    told["over_50"] = sum(clock > 0.05 for clock, _work in turns)
    application.window.close()
    return told


def _working() -> bool:
    from PySide6.QtCore import QThreadPool

    return QThreadPool.globalInstance().activeThreadCount() > 0


def _wait_until(done: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + 60
    while not done():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError


def _settle() -> None:
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + 1
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


# Tables


def reports(chosen: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Yield the lines of the tables."""
    paths = {kind: write(folder, kind, chosen.rows // TENTH.get(kind, 1)) for kind in chosen.format}
    yield "Opening, beside the bare reader (aim: 1.2)"
    yield f"{'':10}  bare s   ours s   ratio  of work  coded MB  peak/coded  kept/coded"
    for kind, path in paths.items():
        found: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
        if kind == "csv":
            found["as text"] = []
        for _round in range(chosen.rounds):
            for which, measured in found.items():
                measured.append(in_process("--measure", which, "--path", str(path)))
        yield _line(kind, found["bare"], found["ours"])
        if kind == "csv":
            yield _line("  as text", found["as text"], found["ours"])
    yield "Longest stop of the window while it opens a file (aim: 50 ms)"
    yield f"{'':10} there s  turn ms     work  over 50"
    for kind, path in {"(nothing)": Path("nothing"), **paths}.items():
        told = [in_process("--measure", "window", "--path", str(path)) for _round in range(chosen.rounds)]
        middle = {name: statistics.median(each[name] for each in told) for name in told[0]}
        yield (
            f"{kind:10} {middle['there']:8.2f} {middle['turn']:8.0f} {middle['work']:8.0f} "
            f"{middle['over_50']:8.0f}"
        )


def _line(kind: str, other: list[dict[str, float]], ours: list[dict[str, float]]) -> str:
    def middle(measured: list[dict[str, float]], name: str) -> float:
        return statistics.median(each[name] for each in measured)

    theirs, own, coded = middle(other, "seconds"), middle(ours, "seconds"), middle(ours, "coded")
    return (
        f"{kind:10} {theirs:8.2f} {own:8.2f} {own / theirs:7.2f} "
        f"{middle(ours, 'worked') / middle(other, 'worked'):8.2f} {coded:9.0f} "
        f"{middle(ours, 'peak') / coded:11.1f} {middle(ours, 'kept') / coded:11.1f}"
        f"   (bare: peak {middle(other, 'peak') / coded:.1f}, kept {middle(other, 'kept') / coded:.1f})"
    )


def main() -> None:
    """Measure, and print two tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rows", type=int, default=RESPONDENTS)
    parser.add_argument("--format", action="append", default=[], choices=FORMATS)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    parser.add_argument("--path", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.format = chosen.format or list(FORMATS)
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        if chosen.measure:
            told = (
                in_window(chosen.path) if chosen.measure == "window" else measure(chosen.measure, chosen.path)
            )
            print(json.dumps(told))
            return
        folder = chosen.folder or Path(home)
        folder.mkdir(exist_ok=True)
        for line in reports(chosen, folder):
            print(line, flush=True)


if __name__ == "__main__":
    main()
