"""What a copied chart puts on the clipboard.

A drawing and a picture, and nothing else: slide programs prefer text, HTML and addresses to a picture, with
worse results. The formats are bytes, so that any thread can make them; only `put` needs the GUI thread.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.export.qt.picture import Picture

Formats: TypeAlias = tuple[tuple[str, bytes], ...]
"""Names of formats and their data, the best one first. The names are those of the system's clipboard."""

SVG, PNG, PDF = "image/svg+xml", "image/png", "application/pdf"
EMF = 'application/x-openoffice-emf;windows_formatname="Image EMF"'
_RTF = {"win32": 'application/x-qt-windows-mime;value="Rich Text Format"'}
"""How Qt is told that something is RTF."""
_log = logging.getLogger(__name__)


def picture_formats(picture: Picture, platform: str = sys.platform) -> Formats:
    """Return the card as the clipboard of a system takes it: vectors first, then the picture."""
    from sni_desktop.export.qt.picture import encoded  # noqa: PLC0415 - the window copies tables at first

    if platform == "win32":
        image = picture.image()
        # A bitmap of the clipboard is a BMP file without the header of the file.
        bitmap = encoded(image, "BMP")[14:]
        svg = picture.svg() + b"\0"
        return (
            (SVG, svg),
            ("CF_ENHMETAFILE", picture.emf()),
            ("PNG", encoded(image, "PNG")),
            ("CF_DIB", bitmap),
        )
    if platform == "darwin":
        image = picture.image()
        return (
            ("com.adobe.pdf", picture.pdf()),
            ("public.svg-image", picture.svg()),
            ("public.png", encoded(image, "PNG")),
            ("public.tiff", encoded(image, "TIFF")),
        )
    return (SVG, picture.svg()), (EMF, picture.emf()), (PNG, picture.png())


def fallback_formats(picture: Picture, platform: str = sys.platform) -> Formats:
    """Return the card for programs that take no editable chart, as what none prefers to one."""
    wanted = {"win32": ("PNG",), "darwin": ("public.png",)}.get(platform, (SVG, PNG))
    return tuple(each for each in picture_formats(picture, platform) if each[0] in wanted)


def one_format(kind: str, data: bytes, platform: str = sys.platform) -> Formats:
    """Return a file of a kind ("png", "svg", "pdf" or "emf") as the clipboard of a system takes it alone."""
    if platform == "win32":
        names = {"png": "PNG", "svg": SVG, "pdf": PDF, "emf": "CF_ENHMETAFILE"}
        return ((names[kind], data + b"\0" if kind == "svg" else data),)
    if platform == "darwin":
        names = {"png": "public.png", "svg": "public.svg-image", "pdf": "com.adobe.pdf", "emf": EMF}
        return ((names[kind], data),)
    return (({"png": PNG, "svg": SVG, "pdf": PDF, "emf": EMF}[kind], data),)


def put(formats: Formats) -> None:
    """Put formats on the clipboard. Where the system's own way fails, Qt's is taken, and a log says so."""
    native = _native()
    if native is not None:
        try:
            native(formats)
        except (OSError, ImportError, AttributeError, ValueError):
            _log.warning("The system's clipboard could not be used directly", exc_info=True)
        else:
            return
    QGuiApplication.clipboard().setMimeData(mime_of(formats))


def _native() -> Callable[[Formats], None] | None:
    """Return what puts formats on this system's clipboard, None where Qt does it well."""
    if QGuiApplication.platformName() == "windows":
        from sni_desktop.export import windows_clipboard  # noqa: PLC0415 - of one system alone

        windows = QGuiApplication.topLevelWindows()
        owner = int(windows[0].winId()) if windows else 0
        return lambda formats: windows_clipboard.put(formats, owner)
    if QGuiApplication.platformName() == "cocoa":
        from sni_desktop.export import mac_clipboard  # noqa: PLC0415 - of one system alone

        return mac_clipboard.put
    return None


def mime_of(formats: Formats) -> QMimeData:
    """Return formats as Qt takes them."""
    data = QMimeData()
    for name, content in formats:
        data.setData(name, QByteArray(content))
    return data


def table_mime(tab_separated: str, html: str, rtf: str) -> QMimeData:
    """Return a table as the clipboard takes it: for spreadsheets, for documents, and for slides."""
    data = QMimeData()
    data.setText(tab_separated)
    data.setHtml(html)
    data.setData(_RTF.get(sys.platform, "text/rtf"), QByteArray(rtf.encode("ascii")))
    return data
