"""What each system's clipboard is given, as bytes; Windows and macOS themselves could not be tried."""

from __future__ import annotations

import struct

import pytest
from cards import ENGLISH
from export.figures import adoption
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage

from sni_desktop.export import mac_clipboard, windows_clipboard
from sni_desktop.export.qt import clipboard
from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import size

EMF = 'application/x-openoffice-emf;windows_formatname="Image EMF"'


@pytest.fixture
def picture(qapp):
    return Picture(adoption(), size("half-slide"), ENGLISH, QFontInfo(qapp.font()).family())


def test_linux_gets_two_drawings_and_a_picture_and_nothing_that_programs_would_prefer(picture):
    formats = clipboard.picture_formats(picture, "linux")
    mime = clipboard.mime_of(formats)

    assert mime.formats() == ["image/svg+xml", EMF, "image/png"]
    assert bytes(mime.data(EMF).data()) == picture.emf()
    assert bytes(mime.data("image/svg+xml").data()) == picture.svg()
    assert bytes(mime.data("image/png").data()) == picture.png()


def test_windows_gets_its_own_formats_with_the_resolution_in_the_bitmap(picture):
    formats = dict(clipboard.picture_formats(picture, "win32"))

    assert list(formats) == ["image/svg+xml", "CF_ENHMETAFILE", "PNG", "CF_DIB"]
    assert formats["image/svg+xml"] == picture.svg() + b"\0"
    header, wide, high, planes, bits = struct.unpack_from("<IiiHH", formats["CF_DIB"])
    assert (header >= 40, wide, high, planes) == (True, 1679, 1380, 1)
    assert bits in {24, 32}
    across, down = struct.unpack_from("<ii", formats["CF_DIB"], 24)
    assert (round(across * 0.0254), round(down * 0.0254)) == (288, 288)


def test_a_mac_gets_the_types_that_its_programs_know(picture):
    formats = dict(clipboard.picture_formats(picture, "darwin"))

    assert list(formats) == ["com.adobe.pdf", "public.svg-image", "public.png", "public.tiff"]
    assert formats["com.adobe.pdf"].startswith(b"%PDF")
    assert QImage.fromData(formats["public.tiff"], "TIFF").width() == 1679


@pytest.mark.allowed_log("clipboard could not be used directly")
@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_qt_copies_where_the_system_s_own_way_fails(platform, monkeypatch, qapp):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    clipboard.put((("image/png", b"a picture"),))

    assert qapp.clipboard().mimeData().formats() == ["image/png"]
    qapp.clipboard().clear()


def test_the_modules_of_other_systems_say_that_this_is_not_theirs():
    with pytest.raises(OSError, match="not Windows"):
        windows_clipboard.put((("PNG", b""),), 0)
    with pytest.raises(ImportError):
        mac_clipboard.put((("public.png", b""),))


class Library:
    """A stand-in for a library of Windows: it notes the calls and answers what it is told to."""

    def __init__(self, calls, **answers):
        for name, answer in answers.items():
            setattr(
                self, name, lambda *given, name=name, answer=answer: calls.append((name, *given)) or answer
            )


def test_windows_functions_are_called_in_their_order_and_the_clipboard_is_closed(monkeypatch):
    calls = []
    user = Library(
        calls,
        OpenClipboard=1,
        EmptyClipboard=1,
        RegisterClipboardFormatW=49_999,
        SetClipboardData=0,
        CloseClipboard=1,
    )
    monkeypatch.setattr(windows_clipboard, "_library", lambda name: {"user32": user}[name])
    monkeypatch.setattr(windows_clipboard, "_memory", len)
    with pytest.raises(OSError, match="PNG was refused"):
        windows_clipboard._put((("PNG", b"1234"),), 77)

    assert calls == [
        ("OpenClipboard", 77),
        ("EmptyClipboard",),
        ("RegisterClipboardFormatW", "PNG"),
        ("SetClipboardData", 49_999, 4),
        ("CloseClipboard",),
    ]
