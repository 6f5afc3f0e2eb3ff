"""What a copied chart puts on the clipboard.

A PNG and an SVG, and nothing else: slide programs prefer text, HTML and addresses to a picture, with worse
results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

if TYPE_CHECKING:
    from sni_desktop.export.qt.picture import Picture


def picture_mime(picture: Picture) -> QMimeData:
    """Return the card as the clipboard takes it: vector first, then the picture."""
    data = QMimeData()
    data.setData("image/svg+xml", QByteArray(picture.svg()))
    data.setData("image/png", QByteArray(picture.png()))
    return data


def table_mime(tab_separated: str, html: str) -> QMimeData:
    """Return a table as the clipboard takes it: for spreadsheets, and for documents."""
    data = QMimeData()
    data.setText(tab_separated)
    data.setHtml(html)
    return data
