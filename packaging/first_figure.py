"""Write `sni_desktop/charts/first_figure.py`: the figure of the first question of the built-in study.

``python packaging/first_figure.py``, whenever a test says that the figure is no longer what is worked out.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import MISSING, fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure, Mark

STUDY = "sni-social-media"
MODULE = ROOT / "sni_desktop" / "charts" / "first_figure.py"

_HEAD = '''\
"""The first figure that the window shows, as it is worked out from `data/sni-social-media`.

Written by `packaging/first_figure.py`; a test says when it is to be written again. The first picture is
painted before what could work it out is imported.
"""

'''


def first_figure() -> Figure:
    """Return what the window works out first; of its marks, what is seen of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sni_desktop.charts.palette import LIGHT  # noqa: PLC0415 - the root must be known first
    from sni_desktop.core.progress import Progress  # noqa: PLC0415 - as above
    from sni_desktop.loaders import package  # noqa: PLC0415 - as above
    from sni_desktop.ui.language import speaker_of  # noqa: PLC0415 - as above
    from sni_desktop.ui.store import Store  # noqa: PLC0415 - as above

    store = Store(speaker_of("en"), LIGHT, "")
    store.add(package.load(ROOT / "data" / STUDY, Progress()))
    assert store.figure is not None  # noqa: S101 - the built-in study has charts
    marks = tuple(map(_seen, store.figure.marks))
    return replace(store.figure, marks=marks, summary="")


def _seen(mark: Mark) -> Mark:
    """Return a mark without what it tells whoever points at it."""
    from sni_desktop.core.text import Text  # noqa: PLC0415 - the root must be known first

    unseen: dict[str, Any] = {"about": Text(""), "stands_for": None}
    names = {each.name for each in fields(mark)}
    return replace(mark, **{name: value for name, value in unseen.items() if name in names})


def source(value: object, names: set[str]) -> str:
    """Return Python for a value, and note down the classes that it names.

    Systems differ in the last digits of what they work out, which are left out.
    """
    if isinstance(value, float):
        return repr(round(value, 12))
    if isinstance(value, Enum):
        names.add(type(value).__name__)
        return f"{type(value).__name__}.{value.name}"
    if is_dataclass(value):
        names.add(type(value).__name__)
        given = [
            f"{each.name}={source(getattr(value, each.name), names)}"
            for each in fields(value)
            if each.default is MISSING or getattr(value, each.name) != each.default
        ]
        return f"{type(value).__name__}({', '.join(given)})"
    if isinstance(value, tuple):
        return f"({''.join(f'{source(each, names)}, ' for each in value)})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: {source(each, names)}' for key, each in value.items())}}}"
    return repr(value)


def main() -> int:
    """Write the module."""
    names: set[str] = set()
    written = source(first_figure(), names)
    from sni_desktop.core import figure, text  # noqa: PLC0415 - the root must be known first

    imports = [
        f"from {module.__name__} import {', '.join(sorted(names & vars(module).keys()))}\n"
        for module in (figure, text)
    ]
    whole = f"{_HEAD}from __future__ import annotations\n\n{''.join(imports)}\nFIGURE = {written}\n"
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", MODULE.name, "-"]
    done = subprocess.run(command, input=whole, capture_output=True, text=True, check=True, cwd=ROOT)
    MODULE.write_text(done.stdout, encoding="utf-8")
    print(f"{MODULE.relative_to(ROOT)} is written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
