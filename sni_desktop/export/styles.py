"""Styles on disk: a small JSON file each, in the program's own folder or wherever a person put one."""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sni_desktop.charts.styling import NAMES, built_in
from sni_desktop.core.codec import DecodeError, decode, encode
from sni_desktop.core.errors import UserError
from sni_desktop.core.style import BUILT_IN, Style
from sni_desktop.core.text import _
from sni_desktop.export.atomic import replacing
from sni_desktop.loaders.files import unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

ENDING = ".sni-style.json"
_VERSION = 1
_LARGEST = 4_000_000
_MOST = 200


def keep(folder: Path, style: Style) -> None:
    """Save a style of one's own in the program's folder. UserError if it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            _("The style could not be saved."),
            _("Check that the folder {folder} may be written.").of(folder=str(folder)),
        ) from error
    write(folder / _name(style.id), style)


def write(path: Path, style: Style) -> None:
    """Write a style to a file, whole or not at all. UserError if it cannot be written."""
    content = {"version": _VERSION, **encode(Style, style)}
    with replacing(path) as stream:
        stream.write(json.dumps(content, ensure_ascii=False, indent=1).encode())


def forget(folder: Path, style: Style) -> None:
    """Remove a style from the program's folder."""
    with suppress(OSError):
        (folder / _name(style.id)).unlink()


def kept(folder: Path) -> tuple[Style, ...]:
    """Return the styles in the program's folder by their names. Damaged files are passed over."""
    try:
        paths = sorted(folder.glob(f"*{ENDING}"))[:_MOST]
    except OSError:
        return ()
    found = [style for path in paths if (style := _kept(path)) is not None]
    return tuple(sorted(found, key=lambda style: (style.name.casefold(), style.id)))


def style_with(folder: Path, style_id: str) -> Style | None:
    """Return the style with this id, one that comes with the program or a kept one; None if there is none."""
    known = built_in(style_id)
    if known is not None or not style_id.replace("-", "").isalnum():
        return known
    found = _kept(folder / _name(style_id))
    return found if found is not None and found.id == style_id else None


def read(path: Path, cleaned: Callable[[bytes, str], bytes]) -> Style:
    """Return the style in a file that may come from anywhere, as one of its own.

    ``cleaned`` makes a logo anew (bytes, name of the file). UserError if it is no style.
    """
    try:
        style = _decoded(bytes_of(path, _LARGEST))
    except (ValueError, RecursionError, DecodeError) as error:
        raise UserError(
            _("{name} is no style of charts.").of(name=path.name),
            _("Choose a file that was exported from the list of styles."),
        ) from error
    if style.logo is not None:
        style = replace(style, logo=replace(style.logo, png=cleaned(style.logo.png, path.name)))
    return replace(style, id=new_id(), name=style.name or path.name.removesuffix(ENDING)[:80])


def find(folder: Path, wanted: str, cleaned: Callable[[bytes, str], bytes]) -> Style:
    """Return the style that a command line asks for by its id, its name or its file.

    UserError if there is none.
    """
    for style in (*BUILT_IN, *kept(folder)):
        name = style.name or NAMES[style.id].source
        if wanted.casefold() in {style.id, name.casefold()}:
            return style
    if (path := Path(wanted)).is_file():
        return read(path, cleaned)
    raise UserError(
        _("There is no style {name}.").of(name=wanted),
        _("Give standard, strong, greys, the name of a saved style, or a style file."),
    )


def new_id() -> str:
    """Return an id that no style has."""
    return secrets.token_hex(8)


def bytes_of(path: Path, largest: int) -> bytes:
    """Return what a file holds. UserError if it cannot be read, or holds more than ``largest`` bytes."""
    try:
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > largest:
        raise UserError(_("{name} is too large.").of(name=path.name), _("Choose a smaller file."))
    return data


def _name(style_id: str) -> str:
    return style_id + ENDING


def _kept(path: Path) -> Style | None:
    try:
        return _decoded(bytes_of(path, _LARGEST))
    except (UserError, ValueError, RecursionError, DecodeError):
        return None


def _decoded(data: bytes) -> Style:
    content = json.loads(data)
    if not isinstance(content, dict) or content.pop("version", None) != _VERSION:
        raise DecodeError("a version that is not known")
    style = decode(Style, content)
    assert isinstance(style, Style)  # noqa: S101 - what was asked for
    return style
