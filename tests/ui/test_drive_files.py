"""The assistant, recipes, waves and the gate by keys alone, in the real program on a display of its own."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from ui.drive_files import LANGUAGES, PROGRAMS, drive

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def programs() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"not installed: {missing}")


def test_a_type_is_corrected_and_the_study_saved_by_keys_alone(tmp_path: Path) -> None:
    assert len(drive(tmp_path / "fr", "fr", is_short=True)) == 4


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("SLOW"), reason="a person runs it with SLOW=1")
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_first_file_to_the_gate_and_next_years_file_by_keys_alone(
    tmp_path: Path, language: str
) -> None:
    assert len(drive(tmp_path / language, language)) == 12
