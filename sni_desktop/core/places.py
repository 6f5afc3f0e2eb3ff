"""Where the program's own files are: installed beside the code, or in the source tree."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_installed"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

DATA = _ROOT / "data"
RESOURCES = _ROOT / "resources"
