"""The self-test: it passes from source, and names what is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HIDING = """
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
sys.argv[1:] = ["--selftest"]
from sni_desktop.__main__ import main
sys.exit(main())
"""


def selftest(home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home)}
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        environment.pop(f"XDG_{kind}_HOME", None)
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, env=environment, check=False
    )


def test_it_passes_from_source_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = selftest(tmp_path, "-m", "sni_desktop", "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all of them work" in done.stdout
    assert not list(tmp_path.iterdir())


def test_it_names_what_does_not_work_without_a_module(tmp_path: Path) -> None:
    done = selftest(tmp_path, "-c", HIDING.format(name="PySide6.QtOpenGLWidgets"))
    assert done.returncode == 1
    assert "FAILED  window: " in done.stdout  # pyqtgraph needs it, after the first picture
