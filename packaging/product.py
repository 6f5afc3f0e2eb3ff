"""What every package says of the program, in one place: names, version, file type, icons, times."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

NAME = "SNI Explorer"
PACKAGE = "sni-explorer"
"""Of packages, the desktop entry, the icon; Qt's application name, and so WM_CLASS."""
COMMAND = "sni-desktop"
SUMMARY = "Browse survey waves, rankings and attitudes, and copy honest charts"
MAINTAINER = "The SNI Explorer authors <maintainers@sni-explorer.invalid>"
EXTENSION = ".sni"
COMPONENT = "invalid.sni_explorer.SNIExplorer"
"""AppStream wants a domain turned round; the project has none, and takes no one's."""
MIME_TYPE = "application/vnd.sni-explorer.study+zip"
STUDY_ICON = MIME_TYPE.replace("/", "-")
OPEN_WITH = (".sav", ".zsav", ".por", ".dta", ".parquet", ".csv", ".tsv", ".xlsx", ".xls", ".ods")
"""Files of others that are offered to be opened with this program; what opens them stays what it is."""

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL_UP_TO = 24
"""Pixels; smaller icons have fewer and thicker lines: app-small.svg, study-small.svg."""


def version() -> str:
    """Return the version, which stands in the package alone."""
    text = (ROOT / "sni_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if not found:
        raise SystemExit("sni_desktop/__init__.py says no version.")
    return found[1]


def epoch() -> int:
    """Return the time that all files bear: that of the last commit, in seconds since 1970 (UTC)."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.check_output(git, text=True))
    except (OSError, subprocess.CalledProcessError, ValueError):
        raise SystemExit("This is no clone: set SOURCE_DATE_EPOCH to the time of the release.") from None


def icon(kind: str, size: int) -> Path:
    """Return the drawing of an icon ("app" or "study") for a size in pixels."""
    small = "-small" if size <= SMALL_UP_TO else ""
    return ROOT / "resources" / "icons" / f"{kind}{small}.svg"
