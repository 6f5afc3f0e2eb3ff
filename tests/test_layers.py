"""What may import what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PURE_LAYERS = ("core", "loaders", "analysis", "charts")

QT = ("PySide6", "shiboken6", "pyqtgraph")
HEAVY = ("numpy", "pandas", "scipy")

IMPORT_WITHOUT = """
import importlib, sys

blocked, modules = sys.argv[1].split(), sys.argv[2:]


class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in blocked:
            raise ImportError(f"{name} is not for this layer")


sys.meta_path.insert(0, Blocker())
for module in modules:
    importlib.import_module(module)
"""


def modules_of(layer: str) -> list[str]:
    files = sorted((ROOT / "sni_desktop" / layer).rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


def run(*command: str) -> None:
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_contracts_are_kept() -> None:
    run(str(Path(sys.executable).parent / "lint-imports"))


@pytest.mark.parametrize("layer", PURE_LAYERS)
def test_a_pure_layer_imports_without_qt(layer: str) -> None:
    run(sys.executable, "-c", IMPORT_WITHOUT, " ".join(QT), *modules_of(layer))


@pytest.mark.parametrize("layer", PURE_LAYERS)
def test_a_pure_layer_imports_what_is_slow_only_when_it_is_used(layer: str) -> None:
    run(sys.executable, "-c", IMPORT_WITHOUT, " ".join(HEAVY), *modules_of(layer))
