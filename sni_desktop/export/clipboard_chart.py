"""What an editable copy of a chart puts on the clipboard: the chart itself, as each office suite copies one.

A malformed package would be ignored without a word, and the picture pasted in its place, so that packages are
checked before they are copied.
"""

from __future__ import annotations

import io
import posixpath
import sys
import zipfile
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.export import gvml, odf_chart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.export.native_values import NativeChart

Formats: TypeAlias = tuple[tuple[str, bytes], ...]

EMBEDDED = 'application/x-openoffice-embed-source-xml;windows_formatname="Star Embed Source (XML)"'
_CHART_CLASS = "12DCAE26-281F-416F-a234-c3086127382e"
"""The class of charts in LibreOffice."""
DESCRIPTOR = (
    'application/x-openoffice-objectdescriptor-xml;windows_formatname="Star Object Descriptor (XML)"'
    f';classname="{_CHART_CLASS}";typename="{odf_chart.MEDIA_TYPE}";viewaspect="1"'
    f';width="{round(1000 * odf_chart.WIDTH)}";height="{round(1000 * odf_chart.HEIGHT)}";posx="0";posy="0"'
)
"""All that LibreOffice reads of the descriptor is in its name; sizes are in 1/100 mm."""
GVML = {"win32": "Art::GVML ClipFormat", "darwin": "com.microsoft.Art--GVML-ClipFormat"}
_ODF_PARTS = ("mimetype", "content.xml", "META-INF/manifest.xml")
_GVML_PARTS = ("[Content_Types].xml", "_rels/.rels", gvml.DRAWING, gvml.CHART, gvml.BOOK, gvml.THEME)


def chart_formats(chart: NativeChart, platform: str = sys.platform) -> Formats:
    """Return the chart as the clipboard of a system takes it. UserError if a package turned out broken."""
    if platform in GVML:
        package = gvml.gvml_package(chart)
        check(package, _GVML_PARTS)
        return ((GVML[platform], package),)
    package = odf_chart.odf_package(chart)
    check(package, _ODF_PARTS)
    # A target without data is not offered.
    return (EMBEDDED, package), (DESCRIPTOR, b"\0")


def check(package: bytes, required: tuple[str, ...]) -> None:
    """Look at a package as a program would that pastes it. UserError if that could not read it."""
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(package)) as parts:
            names = set(parts.namelist())
            missing = [name for name in required if name not in names]
            for name in names:
                if name.endswith((".xml", ".rels")):
                    root = fromstring(parts.read(name))
                    missing += [target for target in _targets(name, root) if target not in names]
    except (zipfile.BadZipFile, ParseError, DefusedXmlException) as error:
        raise _unreadable() from error
    if missing:
        raise _unreadable()


def _targets(name: str, root: object) -> Iterator[str]:
    """Yield the parts that a part with relations names."""
    if not name.endswith(".rels"):
        return
    home = posixpath.dirname(posixpath.dirname(name))
    for relation in root:  # type: ignore[attr-defined]
        yield posixpath.normpath(posixpath.join(home, relation.get("Target", "")))


def _unreadable() -> UserError:
    return UserError(
        _("The editable chart could not be made."),
        _("Copy the chart as a picture instead, and report this, please."),
    )
