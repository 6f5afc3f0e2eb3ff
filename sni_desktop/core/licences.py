"""The licences of everything that the program is made of, as one text."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sni_desktop.core.places import RESOURCES

if TYPE_CHECKING:
    from importlib.metadata import Distribution

COLLECTED = RESOURCES / "licences.txt"
"""What a build collected of all that it ships; there is none beside the source."""

_FILES = re.compile(r"(^|/)(licen[cs]es?/[^/]+|licen[cs]e[^/]*|copying[^/]*|notice[^/]*)$", re.IGNORECASE)
_RULE = "=" * 78


def licences() -> str:
    """Return the licences that the build collected, or those of the packages that are installed here."""
    if COLLECTED.is_file():
        return COLLECTED.read_text(encoding="utf-8", errors="replace")
    own = RESOURCES.parent / "LICENSE"
    head = own.read_text(encoding="utf-8") if own.is_file() else ""
    parts = [_part("SNI Explorer", "MIT", [head])]
    parts += [_of(found) for found in _needed(_requirements())]
    return "\n\n".join(parts)


def _requirements() -> list[str]:
    """Return what the program itself needs: as it was installed, or as its source says."""
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415 - on first use

    try:
        return requires("sni-desktop") or []
    except PackageNotFoundError:
        import tomllib  # noqa: PLC0415 - for a source that is not installed

        source = RESOURCES.parent / "pyproject.toml"
        text = source.read_text(encoding="utf-8") if source.is_file() else ""
        return list(tomllib.loads(text).get("project", {}).get("dependencies", []))


def _needed(requirements: list[str]) -> list[Distribution]:
    """Return the installed packages that meet requirements, and those that they need, by name."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - on first use

    found: dict[str, Distribution] = {}
    wanted = list(requirements)
    while wanted:
        line = wanted.pop()
        name = re.split(r"[^\w.-]", line, maxsplit=1)[0].replace("_", "-").lower()
        if "extra ==" in line or name in found:
            continue
        with suppress(PackageNotFoundError):  # for another system
            found[name] = distribution(name)
            wanted += found[name].requires or []
    return [found[name] for name in sorted(found)]


def _of(package: Distribution) -> str:
    about = package.metadata
    fields = ("License-Expression", "License")
    licence = next((str(about[field]) for field in fields if field in about), "")
    kinds = about.get_all("Classifier") or []
    named = [each.rsplit(" :: ", 1)[-1] for each in kinds if "License ::" in each]
    # Some put a whole text where a name belongs.
    short = licence if 0 < len(licence) < len(_RULE) else ", ".join(named)
    files = sorted(file for file in package.files or () if _FILES.search(file.as_posix()))
    texts = [file.read_text(encoding="utf-8") for file in files if Path(file.locate()).is_file()]
    return _part(f"{package.name} {package.version}", short, texts or [licence])


def _part(name: str, licence: str, texts: list[str]) -> str:
    return "\n".join([_RULE, name, licence, _RULE, "", *(text.strip() + "\n" for text in texts)])
