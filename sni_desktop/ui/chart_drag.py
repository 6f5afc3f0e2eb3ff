"""Dragging the chart out of the window, by any place of the card that says nothing of its own.

What is dragged is made in the background, so the drag begins a moment after the pointer has moved. A target
may ask for the picture or open its file long after the drag: both are kept until the program ends.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication

from sni_desktop.ui.copying import SCREEN_DPI
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    import tempfile
    from collections.abc import Callable

    from sni_desktop.export.qt.clipboard import Formats
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.ui.card import Card
    from sni_desktop.ui.store import Store

_PREVIEW_WIDTH = 240


class ChartDrag(QObject):
    """Watches the pointer on a card. ``picture`` returns the chart on it, ``name`` the name of its file."""

    def __init__(
        self, card: Card, store: Store, picture: Callable[[], Picture | None], name: Callable[[], str]
    ) -> None:
        super().__init__(card)
        self._card, self._store, self._picture, self._name = card, store, picture, name
        self._from: QPointF | None = None
        self._task: Task | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._drags: list[QDrag] = []
        card.installEventFilter(self)

    def eventFilter(self, _card: QObject, event: QEvent) -> bool:
        """Begin a drag where the pointer went down on an empty place and moved on."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self._from = event.position() if self._is_grip(event) else None
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._from = None
            elif event.type() == QEvent.Type.MouseMove and self._has_moved(event):
                self._prepare()
        return False

    def stop(self) -> None:
        """Remove the files that were dragged: the program is about to end."""
        self._from = None
        if self._task is not None:
            self._task.cancel()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _is_grip(self, event: QMouseEvent) -> bool:
        drawing, at = self._card.drawing, event.position()
        return (
            event.button() == Qt.MouseButton.LeftButton
            and drawing is not None
            and not any(spot.holds(at.x(), at.y()) for spot in drawing.spots)
        )

    def _has_moved(self, event: QMouseEvent) -> bool:
        if self._from is None or self._task is not None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return (event.position() - self._from).manhattanLength() >= QApplication.startDragDistance()

    def _prepare(self) -> None:
        import tempfile  # noqa: PLC0415 - on first use

        picture = self._picture()
        if picture is None:
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="sni-explorer-", ignore_cleanup_errors=True)
        # A folder for each: an earlier file may still be read.
        path = Path(tempfile.mkdtemp(dir=self._folder.name)) / self._name()
        self._task = Task(lambda _progress: _made(picture, path), self._begin, self._fail, self)
        self._task.ended.connect(self._task.deleteLater)
        self._task.start()

    def _fail(self, error: Exception) -> None:
        self._task = self._from = None
        self._store.failed.emit(error)

    def _begin(self, made: tuple[Formats, QImage, Path]) -> None:
        self._task = None
        if self._from is None:
            return  # let go of meanwhile
        self._from = None
        formats, image, path = made
        drag = QDrag(self._card)
        drag.setMimeData(_mime(formats, image, path))
        preview = image.scaledToWidth(_PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation)
        drag.setPixmap(QPixmap.fromImage(preview))
        self._drags.append(drag)
        drag.exec(Qt.DropAction.CopyAction)


def _made(picture: Picture, path: Path) -> tuple[Formats, QImage, Path]:
    """Write the file of a picture; return what is dragged: formats, image and file."""
    from sni_desktop.export.qt.clipboard import PNG, picture_formats  # noqa: PLC0415 - on first use

    formats = picture_formats(picture, "linux")
    path.write_bytes(dict(formats)[PNG])
    return formats, picture.image(SCREEN_DPI), path


def _mime(formats: Formats, image: QImage, path: Path) -> QMimeData:
    from sni_desktop.export.qt.clipboard import mime_of  # noqa: PLC0415 - on first use

    mime = mime_of(formats)
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    if sys.platform in {"win32", "darwin"}:
        # Elsewhere Qt would offer it as a bitmap first.
        mime.setImageData(image)
    return mime
