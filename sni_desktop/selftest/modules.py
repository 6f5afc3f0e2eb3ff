"""Whether all modules are there: those of the program, and those that it imports, early or late."""

from __future__ import annotations

import dis
import pkgutil
from importlib import import_module
from importlib.util import find_spec
from types import CodeType
from typing import TYPE_CHECKING

import sni_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.selftest.trial import Trial

_OF_SOME_SYSTEMS = frozenset({"_typeshed", "fcntl", "msvcrt", "resource", "winreg"})
_MAIN = "sni_desktop.__main__"


def check(trial: Trial) -> None:
    """Import every module."""
    own = [module.name for module in pkgutil.walk_packages(sni_desktop.__path__, "sni_desktop.")]
    own = [name for name in own if name != _MAIN]
    with trial.of("modules of the program"):
        if not own:
            raise ModuleNotFoundError("sni_desktop")
    for name in own:
        with trial.of(f"module {name}"):
            import_module(name)
    imported = {other for name in own for other in _imports_of(name)}
    for name in sorted(imported - set(own) - _OF_SOME_SYSTEMS):
        with trial.of(f"module {name}"):
            import_module(name)


def _imports_of(name: str) -> Iterator[str]:
    """Yield what a module imports, also inside its functions."""
    spec = find_spec(name)
    code = spec.loader.get_code(name) if spec is not None and hasattr(spec.loader, "get_code") else None  # type: ignore[union-attr]
    if code is not None:
        yield from _imports_in(code)


def _imports_in(code: CodeType) -> Iterator[str]:
    for step in dis.get_instructions(code):
        if step.opname == "IMPORT_NAME":
            yield str(step.argval)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _imports_in(constant)
