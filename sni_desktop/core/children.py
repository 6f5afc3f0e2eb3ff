"""Programs of the package that run in a process of their own, frozen or from source."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

CHILD = "--child"
"""The first argument of an installed program that is to be one of these instead of itself."""
_CHILDREN = {
    "parquet": "sni_desktop.loaders.parquet_worker",
    "clipboard": "sni_desktop.export.qt.clipboard_keeper",
}


def command(module: ModuleType) -> list[str]:
    """Return the command that runs the ``main`` of a module.

    An installed program is no Python, so that it has to be asked to be another one.
    """
    if getattr(sys, "frozen", False):
        name = next(name for name, path in _CHILDREN.items() if path == module.__name__)
        return [sys.executable, CHILD, name]
    # Never what lies in the folder that the program was started in.
    return [sys.executable, "-P", "-m", module.__name__]


def environment() -> dict[str, str]:
    """Return the environment in which `command` finds this package."""
    home = str(Path(__file__).resolve().parents[2])
    search = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": search}


def be(arguments: Sequence[str]) -> int:
    """Be the program that the first of ``arguments`` names; return its exit code."""
    module = import_module(_CHILDREN[arguments[0]])
    sys.argv[1:] = arguments[1:]
    code = module.main()
    return code if isinstance(code, int) else 0
