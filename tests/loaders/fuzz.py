"""Opens files damaged at random with every loader: each must open, or be refused in a sentence and a hint.

Run by hand: ``python tests/loaders/fuzz.py [--files 5000] [--seed 1] [--format sav]``. Files are those of
`samples.py` with bytes flipped, pieces cut out, doubled or exchanged with those of other formats, numbers
made larger. Each is made from the seed and its number alone, so ``--only NUMBER`` makes one again. They are
opened in other processes with little memory, so that a crash or an endless loop of a native reader is seen,
and told with its number.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import os
import queue
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 20
"""The longest that a damaged file of a few kilobytes may take to open."""

MEMORY = 3 << 30
"""The address space of a process that opens files, in bytes: libraries and threads alone take a third."""

LONGEST = 1 << 20
MARKS = (
    b"\0",
    b"\xff",
    b'"',
    b"'",
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"<",
    b">",
    b"&",
    b"{",
    b"]",
    b"\xef\xbb\xbf",
)
NUMBERS = (
    b"0",
    b"-1",
    b"1e999",
    b"9999999999999999999",
    b"0x10",
    b"NaN",
    b"2147483648",
    b"-0.0",
    b"1,5",
    b"",
)


class Outcome(NamedTuple):
    """What became of a file: "opened", "refused", or what went wrong."""

    number: int
    name: str
    what: str
    details: str = ""

    @property
    def is_bug(self) -> bool:
        return self.what not in {"opened", "refused"}


# Damage


def damaged(data: bytes, other: bytes, rng: random.Random) -> bytes:
    """Return ``data`` with one to four damages; ``other`` is a file that pieces are taken from."""
    for _time in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice(DAMAGES)(data, other, rng)[:LONGEST]
    return data


def _flip(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _time in range(rng.choice((1, 3, 10)) if data else 0):
        changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _write(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    """Write a value at the borders of what whole numbers hold."""
    place = _place(data, rng)
    size = rng.choice((1, 2, 4, 8))
    value = rng.choice((0, 1, (1 << 8 * size) - 1, (1 << 8 * size - 1) - 1, 1 << 8 * size - 1))
    return data[:place] + value.to_bytes(size, rng.choice(("little", "big"))) + data[place + size :]


def _mark(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    place = _place(data, rng)
    return data[:place] + rng.choice(MARKS) * rng.choice((1, 2, 50)) + data[place:]


def _cut(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    start, end = _piece(data, rng)
    return data[:start] + data[end:]


def _double(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    start, end = _piece(data, rng)
    return data[:end] + data[start:end] * rng.choice((1, 2, 30)) + data[end:]


def _end(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    return data[: _place(data, rng)]


def _splice(data: bytes, other: bytes, rng: random.Random) -> bytes:
    start, end = _piece(other, rng)
    place = _place(data, rng)
    return data[:place] + other[start:end] + data[place + rng.choice((0, end - start)) :]


def _exchange(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    (first, middle), (last, end) = sorted((_piece(data, rng), _piece(data, rng)))
    if middle > last:
        return data
    return data[:first] + data[last:end] + data[middle:last] + data[first:middle] + data[end:]


def _number(data: bytes, _other: bytes, rng: random.Random) -> bytes:
    """Exchange a number that is written in digits."""
    start = place = _place(data, rng)
    while place < len(data) and not data[place : place + 1].isdigit():
        place += 1
    end = place
    while end < len(data) and data[end : end + 1].isdigit():
        end += 1
    return data[:place] + rng.choice(NUMBERS) + data[end:] if place - start < 2000 else data


def _place(data: bytes, rng: random.Random) -> int:
    """Return a place: every third one near the start, where the headers of formats are."""
    return rng.randint(0, min(len(data), 400) if rng.random() < 0.34 else len(data))


def _piece(data: bytes, rng: random.Random) -> tuple[int, int]:
    start = _place(data, rng)
    return start, min(len(data), start + rng.choice((1, 4, 30, 300, 5000)))


DAMAGES = (_flip, _flip, _write, _write, _mark, _cut, _double, _end, _splice, _exchange, _number, _number)


class Files:
    """The samples in a folder, and damaged ones made of them."""

    def __init__(self, folder: Path, formats: Sequence[str] = ()) -> None:
        from loaders.samples import SAMPLES

        self.folder = folder
        self.samples: dict[str, tuple[Path, ...]] = {}
        for name, make in SAMPLES.items():
            if not formats or name in formats:
                place = folder / name.replace(" ", "_")
                place.mkdir(parents=True)
                self.samples[name] = make(place)
        self.all = [path for paths in self.samples.values() for path in paths]

    def make(self, seed: int, number: int, folder: Path) -> tuple[str, Path]:
        """Write damaged file ``number`` of a seed into an empty folder; return its format and the file."""
        rng = random.Random(f"{seed} {number}")  # noqa: S311 - not for secrets
        name = list(self.samples)[number % len(self.samples)]
        paths = self.samples[name]
        home = paths[0].parent
        shutil.copytree(home, folder, dirs_exist_ok=True)
        hurt = rng.choice(paths)
        other = rng.choice(self.all)
        copy = folder / hurt.relative_to(home)
        if copy.suffix in PACKED and rng.random() < 0.5:
            _damage_inside(copy, other.read_bytes(), rng)
        else:
            copy.write_bytes(damaged(copy.read_bytes(), other.read_bytes(), rng))
        opened = folder / paths[0].relative_to(home)
        if rng.random() < 0.1:
            opened = opened.rename(opened.with_suffix(rng.choice(self.all).suffix))
        return name, opened


PACKED = frozenset({".xlsx", ".ods", ".sni", ".zip"})


def _damage_inside(path: Path, other: bytes, rng: random.Random) -> None:
    """Damage a file in an archive: the archive itself stays whole, so that what is inside is read."""
    import zipfile

    with zipfile.ZipFile(path) as archive:
        contents = {info.filename: archive.read(info) for info in archive.infolist()}
    hurt = rng.choice(sorted(contents))
    contents[hurt] = damaged(contents[hurt], other, rng)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)


# Opening


def attempt(path: Path) -> tuple[str, str]:
    """Open a file and look at all that is in it; return what became of it."""
    import warnings

    from sni_desktop.core.errors import UserError
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.inspection import as_json, as_lines, inspection
    from sni_desktop.loaders.registry import open_survey

    say = Speaker().say
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = inspection(open_survey(path, Progress()))
            as_json(found)
            as_lines(found)
    except UserError as error:
        if isinstance(error.__cause__, MemoryError):
            return "MemoryError", traceback.format_exc()
        sentence, hint = say(error.sentence), say(error.hint)
        return ("refused", sentence) if sentence and hint else ("no sentence", repr(error))
    except BaseException as error:  # noqa: BLE001 - a panic of a native reader is no Exception
        return type(error).__name__, traceback.format_exc()
    return "opened", ""


def work(seed: int, formats: Sequence[str], folder: Path) -> None:
    """Open the files whose numbers come in on standard input, one a line; write what became of each."""
    import numpy as np  # noqa: F401 - before memory is limited
    import pandas as pd  # noqa: F401

    from sni_desktop.loaders import registry  # noqa: F401

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    files = Files(folder / "samples", formats)
    out, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        number = int(line)
        place = folder / f"file{number}"
        name, path = files.make(seed, number, place)
        out.write(json.dumps([number, f"{name}: {path.name}", "began", ""]) + "\n")
        out.flush()
        out.write(json.dumps([number, f"{name}: {path.name}", *attempt(path)]) + "\n")
        out.flush()
        shutil.rmtree(place)


class Worker:
    """A process that opens files, ended and started anew when it hangs or crashes."""

    def __init__(self, seed: int, formats: Sequence[str], folder: Path) -> None:
        self._command = [sys.executable, __file__, "--work", str(folder), "--seed", str(seed)]
        self._command += [part for name in formats for part in ("--format", name)]
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()

    def open(self, number: int) -> Outcome:
        """Have a file opened, and return what became of it."""
        process = self._process or self._start()
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(f"{number}\n")
            process.stdin.flush()
        said = self._line(60)
        if said is None:
            self.close()
            message = f"nothing can be opened: {self._complaint()}"
            raise RuntimeError(message)
        name = said[1]
        said = self._line(SECONDS)
        if said:
            return Outcome(*said)
        code = process.poll()
        self.close()
        if code is None:
            return Outcome(number, name, "hangs", f"more than {SECONDS} seconds")
        return Outcome(number, name, "crashes", f"exit code {code}: {self._complaint()}")

    def _start(self) -> subprocess.Popen[str]:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))}
        environment |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        with self._errors().open("w") as errors:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=environment,
            )
        self._process, self._lines = process, queue.Queue()
        threading.Thread(target=self._listen, args=(process, self._lines), daemon=True).start()
        return process

    def _errors(self) -> Path:
        return self._folder.with_suffix(".errors")

    def _complaint(self) -> str:
        return self._errors().read_text(errors="replace")[-2000:]

    @staticmethod
    def _listen(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        process.wait()
        lines.put("")

    def _line(self, seconds: float) -> list[str] | None:
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return None
        return json.loads(line) if line else None

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(BrokenPipeError, ValueError):
                    pipe.close()
            self._process = None


def outcomes(
    seed: int, numbers: Sequence[int], formats: Sequence[str] = (), workers: int = 2
) -> Iterator[Outcome]:
    """Yield what became of each damaged file, in order."""
    idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()

    def opened(number: int) -> Outcome:
        worker = idle.get()
        try:
            return worker.open(number)
        finally:
            idle.put(worker)

    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        for place in range(workers):
            worker = Worker(seed, formats, Path(folder) / f"worker{place}")
            stack.callback(worker.close)
            idle.put(worker)
        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(opened, numbers)


# By hand


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", action="append", default=[], help="only this format (may be repeated)")
    parser.add_argument("--only", type=int, help="only this number, opened here; --keep to have the file")
    parser.add_argument("--keep", type=Path, help="an empty folder that the file of --only is written to")
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.work:
        work(chosen.seed, chosen.format, chosen.work)
        return 0
    if chosen.only is not None:
        with tempfile.TemporaryDirectory() as folder:
            place = chosen.keep or Path(folder) / "file"
            _name, path = Files(Path(folder) / "samples", chosen.format).make(chosen.seed, chosen.only, place)
            print(path, *attempt(path), sep="\n")
        return 0
    started = time.monotonic()
    counts: collections.Counter[str] = collections.Counter()
    seen: collections.Counter[str] = collections.Counter()
    for outcome in outcomes(chosen.seed, range(chosen.files), chosen.format):
        counts[outcome.what] += 1
        if outcome.is_bug:
            last = outcome.details.strip().splitlines()
            where = " | ".join(line.strip() for line in last[-3:])
            seen[f"{outcome.what}: {where}"] += 1
            if seen[f"{outcome.what}: {where}"] <= 3:
                print(f"{outcome.number} {outcome.name}: {outcome.what}: {where}", flush=True)
    print(dict(counts), f"in {time.monotonic() - started:.0f} s, seed {chosen.seed}")
    for what, count in seen.most_common():
        print(f"{count:5} {what[:300]}")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    sys.exit(main())
