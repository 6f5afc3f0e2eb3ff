#!/usr/bin/env python3
"""Make the screenshots for software centres from the real window.

packaging/screenshots.py [FOLDER]

Run with the Python of .venv. One picture a view and a language, 1220 by 780, into build/screenshots.
The metainfo names them where they have an address: see metainfo.py.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from product import BUILD, ROOT

if TYPE_CHECKING:
    from sni_desktop.app import Application

VIEWS = (("adoption", "waves"), ("platforms", "ranking"), ("impact", "attitudes"))
LANGUAGES = ("en", "fr", "nl", "de")
SIZE = (1220, 780)


def main(arguments: list[str]) -> int:
    """Write all pictures."""
    out = Path(arguments[0]) if arguments else BUILD / "screenshots"
    out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = home
        from sni_desktop.app import Application  # noqa: PLC0415 - after the home was chosen

        program = Application(["sni-desktop"])
        program.appearance.use_theme("light")
        program.window.resize(*SIZE)
        program.window.show()
        settle(program)
        for language in LANGUAGES:
            program.appearance.use_language(language)
            for question, view in VIEWS:
                program.store.look_at(program.store.studies[0].id, question, view)
                settle(program)
                program.window.grab().save(str(out / f"{view}-{language}.png"))
        program.window.close_now()
        program.stop_listening()
    print(f"{len(LANGUAGES) * len(VIEWS)} pictures in {out}")
    return 0


def settle(program: Application) -> None:
    """Wait until the window shows what it is to show."""
    end = time.monotonic() + 1.0
    while not program.is_ready or program.store.tasks.busy or time.monotonic() < end:
        program.qt.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
