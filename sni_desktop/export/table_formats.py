"""A table as the clipboards of the systems take it: RTF, which slide programs make a table of, and HTML.

Without plain text: programs that prefer it would paste the cells as lines.
"""

from __future__ import annotations

import sys

_START = "<html><head><meta charset='utf-8'></head><body>"
_END = "</body></html>"
_BEFORE, _AFTER = "<!--StartFragment-->", "<!--EndFragment-->"
_HEADER = (
    "Version:0.9\r\nStartHTML:{:010d}\r\nEndHTML:{:010d}\r\nStartFragment:{:010d}\r\nEndFragment:{:010d}\r\n"
)


def table_formats(rtf: str, html: str, platform: str = sys.platform) -> tuple[tuple[str, bytes], ...]:
    """Return a table, given as RTF and as the HTML of its element, in the formats of a system's clipboard."""
    if platform == "win32":
        return ("Rich Text Format", rtf.encode("ascii")), ("HTML Format", _for_windows(html))
    names = ("public.rtf", "public.html") if platform == "darwin" else ("text/rtf", "text/html")
    return (names[0], rtf.encode("ascii")), (names[1], f"{_START}{html}{_END}".encode())


def _for_windows(html: str) -> bytes:
    """Return HTML with the header that says where its parts are, in bytes (Microsoft's CF_HTML)."""
    head, body = f"{_START}{_BEFORE}".encode(), html.encode()
    tail = f"{_AFTER}{_END}".encode()
    start = len(_HEADER.format(0, 0, 0, 0))
    inner = start + len(head)
    header = _HEADER.format(start, inner + len(body) + len(tail), inner, inner + len(body))
    return header.encode("ascii") + head + body + tail
