"""Icons of the program and of its files for Windows (.ico) and macOS (.icns), drawn from the SVGs.

Run by build.py with the Python of the build, whose Qt draws alike on every system: icons.py FOLDER
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from product import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

KINDS = ("app", "study")
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_TYPES = {
    "icp4": 16,
    "ic11": 32,  # 16 at twice the density, and so on
    "icp5": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
_LARGEST_BITMAP = 64
"""Pixels; larger icons are PNGs, which older programs cannot read, but which are a tenth of the size."""


def main(arguments: list[str]) -> int:
    """Write all icons into a folder."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        (folder / f"{kind}.ico").write_bytes(ico(kind))
        (folder / f"{kind}.icns").write_bytes(icns(kind))
    return 0


def ico(kind: str) -> bytes:
    """Return an icon for Windows in all sizes."""
    pictures = [_bitmap(kind, size) if size <= _LARGEST_BITMAP else _png(kind, size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        # 0 stands for 256.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns(kind: str) -> bytes:
    """Return an icon for macOS in all sizes."""
    parts = []
    for name, size in ICNS_TYPES.items():
        # At twice the density a small icon has room for all lines, but stands beside small ones.
        picture = _png(kind, size, drawn_for=size // 2 if name == "ic11" else size)
        parts.append(name.encode() + struct.pack(">I", 8 + len(picture)) + picture)
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def _bitmap(kind: str, size: int) -> bytes:
    """Return a bitmap with transparency, its last line first, and the mask that nobody reads any more."""
    image = _drawn(kind, size, size)
    lines = [
        bytes(cast("memoryview", image.constScanLine(line)))[: 4 * size] for line in reversed(range(size))
    ]
    mask = bytes(size * ((size + 31) // 32 * 4))
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(lines) * 4 * size, 0, 0, 0, 0)
    return head + b"".join(lines) + mask


def _png(kind: str, size: int, drawn_for: int = 0) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - so that sizes are known without

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _drawn(kind, size, drawn_for or size).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _drawn(kind: str, size: int, drawn_for: int) -> QImage:
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - as above
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(icon(kind, drawn_for))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
