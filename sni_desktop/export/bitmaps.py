"""Pictures as the bitmaps of Windows, for formats that know no others."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO


@lru_cache(maxsize=4)
def on_surface(png: bytes, surface: str) -> tuple[int, int, bytes]:
    """Return width, height and rows of a PNG file on a surface ("#rrggbb").

    The rows are as in a BMP file: from the lowest one, blue, green and red, each row filled up to four bytes.
    """
    from PIL import Image  # noqa: PLC0415 - for logos only

    with Image.open(BytesIO(png), formats=["PNG"]) as opened:
        picture = opened.convert("RGBA")
    flat = Image.new("RGBA", picture.size, surface)
    flat.alpha_composite(picture)
    stride = (3 * flat.width + 3) // 4 * 4
    return flat.width, flat.height, flat.convert("RGB").tobytes("raw", "BGR", stride, -1)
