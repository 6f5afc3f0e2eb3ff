#!/usr/bin/env python3
"""Make a release.

packaging/release.py 1.2.0 [--date 2026-12-01]

Puts the version into sni_desktop/__init__.py, and version and day above what is under "Unreleased" in
CHANGELOG.md; commits both, tags the commit, and builds the packages of this system. Stops before it changes
anything if the tree is not clean, the tag is there already, or nothing is unreleased. Nothing is sent.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime

from product import PACKAGING, ROOT, version

PLACE = ROOT / "sni_desktop" / "__init__.py"
CHANGES = ROOT / "CHANGELOG.md"
UNRELEASED = "## Unreleased\n"


def main(arguments: list[str]) -> int:
    """Make the release that the first argument names."""
    if not arguments or not re.fullmatch(r"\d+\.\d+\.\d+", arguments[0]):
        print(__doc__)
        return 2
    wanted = arguments[0]
    today = datetime.now(UTC).date().isoformat()
    day = arguments[arguments.index("--date") + 1] if "--date" in arguments else today
    check(wanted)
    PLACE.write_text(with_version(PLACE.read_text(encoding="utf-8"), wanted), encoding="utf-8")
    CHANGES.write_text(with_release(CHANGES.read_text(encoding="utf-8"), wanted, day), encoding="utf-8")
    git("commit", "--quiet", "--message", f"Version {wanted}", str(PLACE), str(CHANGES))
    git("tag", "--annotate", f"v{wanted}", "--message", f"Version {wanted}")
    return subprocess.call([sys.executable, str(PACKAGING / "build.py")])


def check(wanted: str) -> None:
    """Stop with a sentence if there can be no such release."""
    if git("status", "--porcelain"):
        raise SystemExit("There are changes that are not committed.")
    if git("tag", "--list", f"v{wanted}"):
        raise SystemExit(f"v{wanted} has been released.")
    if tuple(map(int, wanted.split("."))) < tuple(map(int, version().split("."))):
        raise SystemExit(f"{wanted} is older than {version()}.")
    with_release(CHANGES.read_text(encoding="utf-8"), wanted, "")


def with_version(text: str, wanted: str) -> str:
    """Return the text of ``__init__.py`` with another version."""
    return re.sub(r'^__version__ = ".*"$', f'__version__ = "{wanted}"', text, flags=re.MULTILINE)


def with_release(text: str, wanted: str, day: str) -> str:
    """Return the changelog with what is unreleased under a heading of its own. SystemExit if nothing is."""
    before, found, after = text.partition(UNRELEASED)
    if not found or not after.split("\n## ")[0].strip():
        raise SystemExit("CHANGELOG.md says nothing under Unreleased.")
    return f"{before}{UNRELEASED}\n## {wanted} - {day}\n{after}"


def git(*arguments: str) -> str:
    """Return what git says."""
    return subprocess.check_output(["git", "-C", str(ROOT), *arguments], text=True).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
