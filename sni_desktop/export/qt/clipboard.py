"""What a copied chart puts on the clipboard, and how it stays there when the program ends.

A drawing and a picture, and nothing else: slide programs prefer text, HTML and addresses to a picture, with
worse results. The formats are bytes, so that any thread can make them; only `put` needs the GUI thread.
"""

from __future__ import annotations

import logging
import select
import subprocess
import sys
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from sni_desktop.export.qt import clipboard_keeper
from sni_desktop.export.qt.picture import encoded

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.export.qt.picture import Picture

Formats: TypeAlias = tuple[tuple[str, bytes], ...]
"""Names of formats and their data, the best one first. The names are those of the system's clipboard."""

SVG, PNG, PDF = "image/svg+xml", "image/png", "application/pdf"
EMF = 'application/x-openoffice-emf;windows_formatname="Image EMF"'
_HANDED_OVER_WITHIN = 5.0
"""Seconds."""
_log = logging.getLogger(__name__)


def picture_formats(picture: Picture, platform: str = sys.platform) -> Formats:
    """Return the card as the clipboard of a system takes it: vectors first, then the picture."""
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


def table_mime(tab_separated: str, html: str) -> QMimeData:
    """Return a table as the clipboard takes it: for spreadsheets, and for documents."""
    data = QMimeData()
    data.setText(tab_separated)
    data.setHtml(html)
    return data


def hand_over() -> None:
    """Leave what is on the clipboard to a small program of its own, as the last thing before this one ends.

    On X11 data belong to the program that copied them and go with it, unless a clipboard manager keeps them,
    to which Qt gives them by itself. Other systems keep them, or (Wayland) ask for them when they are copied.
    """
    clipboard = QGuiApplication.clipboard()
    if QGuiApplication.platformName() != "xcb" or not clipboard.ownsClipboard():
        return
    mime = clipboard.mimeData()
    formats = [(name, bytes(mime.data(name).data())) for name in mime.formats()] if mime else []
    if not formats or clipboard_keeper.has_manager():
        return
    try:
        keeper = subprocess.Popen(  # noqa: S603 - this very Python, with a file of this package
            [sys.executable, clipboard_keeper.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert keeper.stdin is not None  # noqa: S101 - asked for above
        assert keeper.stdout is not None  # noqa: S101 - likewise
        with keeper.stdin as to_keeper:
            to_keeper.write(clipboard_keeper.packed(formats))
        # Its output ends when it has the clipboard.
        select.select([keeper.stdout], [], [], _HANDED_OVER_WITHIN)
    except OSError:
        _log.warning("The clipboard could not be handed over", exc_info=True)
