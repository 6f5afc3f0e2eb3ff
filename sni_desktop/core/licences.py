"""The licences of everything that the program is made of, as one text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.core.places import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
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
    parts += [_of(found) for found in _needed("sni-desktop") if found.name != "sni-desktop"]
    return "\n\n".join(parts)


def _needed(name: str) -> Iterator[Distribution]:
    """Yield an installed package, and all that it needs, by name."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - on first use

    found: dict[str, Distribution] = {}
    wanted = [name]
    while wanted:
        each = wanted.pop()
        if each in found:
            continue
        try:
            found[each] = distribution(each)
        except PackageNotFoundError:
            continue
        asked = [line for line in found[each].requires or () if "extra ==" not in line]
        wanted += [re.split(r"[^\w.-]", line, maxsplit=1)[0].replace("_", "-").lower() for line in asked]
    for each in sorted(found):
        yield found[each]


def _of(package: Distribution) -> str:
    about = package.metadata
    licence = about.get("License-Expression") or about.get("License") or ""
    named = [each.rsplit(" :: ", 1)[-1] for each in about.get_all("Classifier", []) if "License ::" in each]
    # Some put a whole text where a name belongs.
    short = licence if 0 < len(licence) < len(_RULE) else ", ".join(named)
    files = sorted(file for file in package.files or () if _FILES.search(file.as_posix()))
    texts = [file.read_text(encoding="utf-8") for file in files if file.locate().is_file()]
    return _part(f"{package.name} {package.version}", short, texts or [licence])


def _part(name: str, licence: str, texts: list[str]) -> str:
    return "\n".join([_RULE, name, licence, _RULE, "", *(text.strip() + "\n" for text in texts)])
