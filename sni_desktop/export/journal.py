"""Changes that are not saved yet, kept on the disk so that they outlive a crash.

A study with unsaved changes has a folder of its own, with a snapshot (``1.sni``) and a journal (``1.jsonl``).
Each line of the journal tells all decisions made since the snapshot and the last view, so that the last whole
line is enough. A change that is no decision, or an undo past the snapshot, makes the next pair (``2.sni``).
A line bears a checksum: one that was cut off by a crash is passed over. A lock, which the system takes away
from a program that ends in any way, tells whether a folder is still in use.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sni_desktop.core.codec import DecodeError, decode, decode_each, encode
from sni_desktop.core.decisions import Decision
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.lock import taken
from sni_desktop.core.presentation import Presented
from sni_desktop.core.query import Query
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.export.atomic import replacing, unwritable
from sni_desktop.export.study_file import save
from sni_desktop.loaders import sound
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.study_file import StudyFile, open_study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

_ABOUT, _LOCK = "about.json", "lock"
_LONGEST = 8_000_000
"""Bytes of a journal after which a new snapshot is made."""


class Journal:
    """The unsaved changes of one open study. Used by one thread at a time."""

    def __init__(self, folder: Path, study_id: str, name: str) -> None:
        """Make a place within ``folder`` for the study of this id; ``name`` is what a person calls it.

        UserError if the disk does not take it.
        """
        token = hashlib.sha256(study_id.encode(errors="replace")).hexdigest()[:16]
        self._folder = folder / f"{token}-{secrets.token_hex(4)}"
        # The snapshot, and what decisions made of it since.
        self._told: list[Study] = []
        self._last: Study | None = None
        self._number = 0
        self._size = 0
        try:
            self._folder.mkdir(parents=True)
            self._lock = taken(self._folder / _LOCK)
            with replacing(self._folder / _ABOUT) as stream:
                stream.write(json.dumps({"study": study_id, "name": name}).encode())
        except OSError as error:
            raise unwritable(folder, error) from error

    def keep(
        self,
        study: Study,
        query: Query | None,
        progress: Progress,
        presentations: tuple[Presented, ...] = (),
    ) -> None:
        """Bring a study as it is now to the disk: a line if decisions tell it, else a snapshot.

        ``presentations`` say what was changed of its charts. UserError if the disk does not take it.
        """
        if self._size <= _LONGEST and self._is_told(study):
            self._append(study.decisions[len(self._told[0].decisions) :], query, presentations)
            if all(study is not each for each in self._told):
                self._told.append(study)
            self._last = study
            return
        number = self._number + 1
        presented = replace(study, presentations=presentations)
        save(self._snapshot(number), presented, query, progress, tables_too=False)
        self._told, self._last, self._number, self._size = [study], study, number, 0
        self._forget(number - 1)

    def _is_told(self, study: Study) -> bool:
        """Tell whether the snapshot and decisions are enough: a known study, or one after the last."""
        known = any(study is each for each in self._told)
        return known or (self._last is not None and follows(study, self._last))

    def _append(
        self, decisions: tuple[Decision, ...], query: Query | None, presentations: tuple[Presented, ...]
    ) -> None:
        entry = {
            "decisions": [encode(Decision, each) for each in decisions],
            "query": encode(Query | None, query),
            "presentations": [encode(Presented, each) for each in presentations],
        }
        path = self._snapshot(self._number).with_suffix(".jsonl")
        line = _line(entry)
        try:
            with path.open("ab") as stream:
                # What a crash or a full disk left of a line must not become part of this one.
                stream.write(b"\n" + line)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise unwritable(path, error) from error
        self._size += len(line)

    def _snapshot(self, number: int) -> Path:
        return self._folder / f"{number}.sni"

    def _forget(self, number: int) -> None:
        for suffix in (".jsonl", ".sni"):
            with suppress(OSError):
                self._snapshot(number).with_suffix(suffix).unlink()

    def close(self, *, remove: bool = True) -> None:
        """Let go of the folder, and remove it unless the changes are still wanted."""
        self._lock.close()
        if remove:
            shutil.rmtree(self._folder, ignore_errors=True)


def follows(study: Study, earlier: Study) -> bool:
    """Tell whether decisions alone led from one study to another: both come from the same cells."""
    made = len(earlier.decisions)
    if len(study.decisions) <= made or study.decisions[:made] != earlier.decisions:
        return False
    now, then = study.answers, earlier.answers
    if now is None or then is None or len(now.cells) != len(then.cells):
        return False
    same = all(one is other for one, other in zip(now.cells, then.cells, strict=True))
    return same and (study.published, study.sources, study.form) == (
        earlier.published,
        earlier.sources,
        earlier.form,
    )


# -- After a crash -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unsaved:
    """Changes that a program left which is not there any more: of which ``study`` (its id), by ``name``."""

    folder: Path
    study: str
    name: str


def unsaved(folder: Path) -> tuple[Unsaved, ...]:
    """Return the changes that were left in ``folder`` by programs that ended without saving."""
    return tuple(_left(folder))


def _left(folder: Path) -> Iterator[Unsaved]:
    try:
        places = sorted(place for place in folder.iterdir() if place.is_dir())
    except OSError:
        return
    for place in places:
        try:
            lock = taken(place / _LOCK)
        except OSError:  # another program is at work here
            continue
        lock.close()
        if not any(place.glob("*.sni")):
            # It ended before anything was kept.
            shutil.rmtree(place, ignore_errors=True)
            continue
        try:
            about = json.loads((place / _ABOUT).read_bytes())
            yield Unsaved(place, str(about["study"]), str(about["name"]))
        except (OSError, ValueError, KeyError, TypeError):
            yield Unsaved(place, place.name, place.name)


def recovered(left: Unsaved, progress: Progress) -> StudyFile:
    """Return a study with the changes that were not saved: the newest snapshot, and the decisions since.

    UserError if nothing can be read.
    """
    numbers = sorted(
        (int(path.stem) for path in left.folder.glob("*.sni") if path.stem.isdecimal()), reverse=True
    )
    failed: UserError | None = None
    for number in numbers:
        path = left.folder / f"{number}.sni"
        try:
            found = open_study(path, progress)
        except UserError as error:
            failed = failed or error
            continue
        return _replayed(found, path.with_suffix(".jsonl"))
    raise failed or UserError(
        _("The unsaved changes of {name} cannot be read.").of(name=left.name),
        _("Open the survey file or the study again."),
    )


def discard(left: Unsaved) -> None:
    """Remove changes that nobody wants any more."""
    shutil.rmtree(left.folder, ignore_errors=True)


def _replayed(found: StudyFile, journal: Path) -> StudyFile:
    entry = _last_entry(journal)
    if entry is None:
        return found
    study, warnings = found.study, found.warnings
    decisions, lost = decode_each(Decision, entry.get("decisions"))
    for done, decision in enumerate(decisions):
        try:
            study = decide(study, decision)
        except (UserError, KeyError, ValueError):
            # What came after it was decided on what is not there.
            lost += len(decisions) - done
            break
    if lost:
        sentence = _("%n change(s) could not be made again.", "", lost)
        warnings = (*warnings, Finding("changes_lost", sentence, is_odd=True))
    try:
        query = decode(Query | None, entry.get("query"))
    except DecodeError:
        query = None
    if "presentations" in entry:
        presentations, _lost = decode_each(Presented, entry["presentations"])
        study = replace(study, presentations=sound.harmless(presentations))
    return StudyFile(study, query or found.query, warnings)


def _last_entry(journal: Path) -> dict[str, Any] | None:
    """Return the last line of a journal that is whole."""
    try:
        with journal.open("rb") as stream:
            content = stream.read(4 * _LONGEST)
    except OSError:
        return None
    for line in reversed(content.split(b"\n")):
        checksum, _space, text = line.partition(b" ")
        if not text or checksum != _checksum(text):
            continue
        with suppress(ValueError, RecursionError):
            entry = json.loads(text)
            if isinstance(entry, dict):
                return entry
    return None


def _line(entry: dict[str, Any]) -> bytes:
    text = json.dumps(entry, separators=(",", ":")).encode()
    return _checksum(text) + b" " + text + b"\n"


def _checksum(text: bytes) -> bytes:
    return f"{zlib.crc32(text):08x}".encode()
