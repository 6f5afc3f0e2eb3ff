"""Files that are broken, huge or hostile: each opens, or is refused in one sentence and a hint.

Memory and time are watched in processes of their own, where a crash or a hang is seen too.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from loaders.fuzz import ROOT, attempt, outcomes
from loaders.samples import DDI, LSS, SAMPLES, TRIPLE_S

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.loaders.registry import LOADERS, open_survey, suffixes

if TYPE_CHECKING:
    from collections.abc import Iterator

MEGABYTE = 1 << 20
OPEN = """
import json, resource, sys, time
from pathlib import Path
import numpy, pandas
from loaders.fuzz import attempt
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.monotonic()
what, details = attempt(Path(sys.argv[1]))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(json.dumps([what, details, peak // 1024, time.monotonic() - started]))
"""


class Watched(NamedTuple):
    """How opening a file in another process ended; ``memory`` is what it took in megabytes."""

    what: str
    details: str
    memory: int
    seconds: float


def watched(path: Path, patience: float = 60) -> Watched:
    """Open a file in another process. TimeoutExpired if that hangs."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))}
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(path)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=patience,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return Watched(*json.loads(done.stdout))


def refused(path: Path) -> str:
    """Return the sentence with which a file is refused."""
    what, sentence = attempt(path)
    assert what == "refused", (what, sentence)
    return sentence


def said(path: Path) -> str:
    """Return the sentence with which a file is refused, "" if it opens."""
    what, sentence = attempt(path)
    assert what in {"opened", "refused"}, sentence
    return sentence


@pytest.fixture(params=SAMPLES)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, ...]:
    """Return a small valid file of each format in turn, and what belongs to it."""
    return SAMPLES[request.param](tmp_path)


# --- Damage -------------------------------------------------------------------------------------------------


def test_every_sample_opens(sample: tuple[Path, ...]) -> None:
    assert attempt(sample[0]) == ("opened", "")


def test_truncated_files_open_or_are_refused(sample: tuple[Path, ...]) -> None:
    chance = random.Random(4)  # noqa: S311
    for path in sample:
        whole = path.read_bytes()
        for size in (0, *sorted(chance.randrange(len(whole)) for _time in range(10))):
            path.write_bytes(whole[:size])
            said(sample[0])
            said(path)
        path.write_bytes(whole)


def test_what_lies_beside_a_file_may_be_missing(sample: tuple[Path, ...]) -> None:
    for path in sample[1:]:
        whole = path.read_bytes()
        path.unlink()
        said(sample[0])
        path.mkdir()
        said(sample[0])
        path.rmdir()
        path.write_bytes(whole)
        sample[0].rename(sample[0].with_name("aside"))
        said(path)
        sample[0].with_name("aside").rename(sample[0])


def test_a_file_may_vanish_or_shrink_while_it_is_read(sample: tuple[Path, ...]) -> None:
    path = sample[0]
    whole = path.read_bytes()

    def read(when: int, *, gone: bool) -> None:
        left = when

        def on_report(_part: float) -> None:
            nonlocal left
            left -= 1
            if not left and gone:
                path.unlink()
            elif not left:
                path.write_bytes(whole[: len(whole) // 2])

        with suppress(UserError):
            open_survey(path, Progress(on_report))

    for when in (1, 2, 3, 5, 8):
        for gone in (True, False):
            read(when, gone=gone)
            path.write_bytes(whole)


@pytest.mark.parametrize("suffix", suffixes())
def test_an_empty_file_is_refused(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"empty{suffix}"
    path.touch()
    assert "empty" in refused(path)


@pytest.mark.parametrize("suffix", suffixes())
def test_a_folder_that_is_called_like_a_file_is_refused(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"folder{suffix}"
    path.mkdir()
    assert "is a folder" in refused(path)


@pytest.mark.parametrize("suffix", suffixes())
def test_a_file_that_is_not_there_is_refused(suffix: str, tmp_path: Path) -> None:
    assert "does not exist" in refused(tmp_path / f"nothing{suffix}")


@pytest.fixture
def without_rights() -> Iterator[None]:
    """Be somebody who may not read everything: tests may run as root."""
    if os.geteuid():
        yield
        return
    for loader in LOADERS:  # somebody else may not be let into the libraries
        assert loader.load
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.parametrize("suffix", suffixes())
@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing there")
def test_a_file_that_may_not_be_read_is_refused(suffix: str, tmp_path: Path, without_rights: None) -> None:
    del without_rights
    folder = Path(os.path.realpath(f"/tmp/unreadable-{os.getpid()}"))  # noqa: S108 - others see no other
    folder.mkdir()
    path = folder / f"secret{suffix}"
    try:
        path.write_bytes(b"a,b\n1,2\n")
        path.chmod(0)
        assert "may not be read" in refused(path)
    finally:
        path.unlink()
        folder.rmdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
@pytest.mark.parametrize("suffix", [".csv", ".sav", ".xlsx", ".parquet", ".json"])
def test_what_is_no_file_is_refused_at_once(suffix: str, tmp_path: Path) -> None:
    pipe, endless = tmp_path / f"pipe{suffix}", tmp_path / f"endless{suffix}"
    os.mkfifo(pipe)
    endless.symlink_to("/dev/zero")
    for path in (pipe, endless):
        assert watched(path, 20).what == "refused"


def test_links_that_lead_to_themselves_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "loop.csv"
    path.symlink_to(path)
    refused(path)


# --- Archives -----------------------------------------------------------------------------------------------


def test_a_gigabyte_of_zeros_is_not_unpacked(tmp_path: Path) -> None:
    for name, suffix, entry in (
        ("xlsx", ".xlsx", "xl/worksheets/sheet1.xml"),
        ("xlsx", ".xlsx", "xl/sharedStrings.xml"),
        ("ods", ".ods", "content.xml"),
        ("study", ".sni", "study.json"),
        ("study", ".sni", "data/values.json"),
        ("study", ".sni", "data/cells.bin"),
    ):
        folder = tmp_path / f"{name}{entry.replace('/', '_')}"
        folder.mkdir()
        (path,) = SAMPLES[name](folder)
        contents = _contents(path)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for other, data in contents.items():
                if other != entry:
                    archive.writestr(other, data)
            with archive.open(entry, "w", force_zip64=True) as file:
                for _time in range(1024):
                    file.write(bytes(MEGABYTE))
        assert path.suffix == suffix
        found = watched(path)
        # Of a study the rest may be opened.
        assert found.what == "refused" or name == "study", found
        assert found.memory < 300, found


def _contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


@pytest.mark.parametrize("name", ["xlsx", "ods", "study"])
def test_nothing_in_an_archive_climbs_out_of_it(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (path,) = SAMPLES[name](folder)
    with zipfile.ZipFile(path, "a") as archive:
        for climbing in ("../escaped.csv", "/escaped.csv", "..\\escaped.csv", "a/../../escaped.csv"):
            archive.writestr(climbing, "a,b\n1,2\n")
    before = sorted(tmp_path.rglob("*"))
    said(path)
    assert sorted(tmp_path.rglob("*")) == before


# --- XML ----------------------------------------------------------------------------------------------------

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "ha ha ha ">{LAUGHS}]>'
BESIDE = "what stands in another file"


def with_doctype(xml: str, doctype: str, entity: str, old: str) -> str:
    start, end = xml.split("?>", 1)
    assert old in end
    return f"{start}?>{doctype}{end.replace(old, f'&{entity};', 1)}"


def xml_files(folder: Path, doctype: str, entity: str) -> Iterator[Path]:
    """Yield a file of each format that holds XML, in which a text is an entity."""
    (folder / "limesurvey.csv").write_text("id,q1\n1,A1\n2,A2\n", encoding="utf-8")
    path = folder / "limesurvey.lss"
    path.write_text(with_doctype(LSS, doctype, entity, "Why?"), encoding="utf-8")
    yield path
    yield folder / "limesurvey.csv"
    for name, xml in (("triple-s csv", TRIPLE_S), ("ddi", DDI)):
        path = SAMPLES[name](folder)[0]
        assert "A survey" in xml
        path.write_text(
            with_doctype(path.read_text(encoding="utf-8"), doctype, entity, "A survey"), encoding="utf-8"
        )
        yield path
    for name, entry in (
        ("xlsx", "xl/sharedStrings.xml"),
        ("xlsform", "xl/sharedStrings.xml"),
        ("ods", "content.xml"),
    ):
        path = SAMPLES[name](folder)[0]
        contents = _contents(path)
        old = "region" if name == "xlsx" else "web" if name == "xlsform" else "how_often"
        contents[entry] = with_doctype(contents[entry].decode(), doctype, entity, old).encode()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for other, data in contents.items():
                archive.writestr(other, data)
        yield path


def test_xml_entities_do_not_grow(tmp_path: Path) -> None:
    for path in xml_files(tmp_path, BOMB, "l9"):
        found = watched(path, 30)
        assert (found.what in {"opened", "refused"}, found.memory < 300) == (True, True), (path, found)


def test_xml_entities_bring_in_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(BESIDE, encoding="utf-8")
    address = (tmp_path / "secret.txt").as_uri()
    for path in xml_files(tmp_path, f'<!DOCTYPE x [<!ENTITY other SYSTEM "{address}">]>', "other"):
        with suppress(UserError):
            assert BESIDE not in repr(open_survey(path, Progress()))
        assert BESIDE not in said(path)


# --- Size ---------------------------------------------------------------------------------------------------


def test_a_line_of_300_megabytes_is_read_or_refused_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "line.csv"
    with path.open("wb") as file:
        for _time in range(300):
            file.write(b"0123456," * (MEGABYTE // 8))
    found = watched(path, 120)
    assert (found.what, found.memory < 1500) == ("refused", True), found


def test_a_cell_of_300_megabytes_is_read_or_refused_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "cell.csv"
    with path.open("wb") as file:
        file.write(b"a,b\n1,")
        for _time in range(300):
            file.write(b"x" * MEGABYTE)
    found = watched(path, 120)
    assert (found.what in {"opened", "refused"}, found.memory < 1500) == (True, True), found


def test_twenty_thousand_columns_are_browsable(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(f"item {number}" for number in range(20_000)) + "\n")
        for row in range(5):
            file.write(
                ",".join(str(number * row % 7) if number % 50 == 0 else "" for number in range(20_000)) + "\n"
            )
    found = watched(path, 120)
    assert (found.what, found.memory < 1000) == ("opened", True), found


def test_nul_bytes_are_refused_or_read(tmp_path: Path) -> None:
    for name, data in {
        "inside": b"a,b\n1,\0\n2,x\n",
        "only": bytes(5000),
        "end": b"a,b\n" + b"1,2\n" * 400_000 + bytes(4096),
        "header": b"a\0,b\n1,2\n",
    }.items():
        path = tmp_path / f"{name}.csv"
        path.write_bytes(data)
        said(path)


# --- Chance -------------------------------------------------------------------------------------------------


def test_files_damaged_at_random_open_or_are_refused() -> None:
    """A few hundred; `fuzz.py` itself opens thousands."""
    wrong = [outcome for outcome in outcomes(20, range(12 * len(SAMPLES))) if outcome.is_bug]
    assert not wrong, "\n".join(f"{each.number} {each.name}: {each.what}\n{each.details}" for each in wrong)
