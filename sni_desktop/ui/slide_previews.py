"""Pictures of slides before they are written, painted in the background when they come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.figure import Role
from sni_desktop.core.text import _
from sni_desktop.export.slides.planning import Part
from sni_desktop.ui.tasks import Tasks
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.qt.report import Report
    from sni_desktop.export.slides.planning import Planned

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole
WIDTH, HEIGHT = 264, 149
_MOST_KEPT = 200
"""Pictures that are kept; others are painted again when they are looked at."""
_NAMES = {
    Part.COVER: _("Title"),
    Part.METHOD: _("About this survey"),
    Part.CHART: _("Chart"),
    Part.TABLE: _("Table"),
}


class SlideModel(QAbstractListModel):
    """The slides of a report, in its first language; each that takes several stands for them all."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._report: Report | None = None
        self._planned: tuple[Planned, ...] = ()
        self._pictures: dict[int, QPixmap] = {}
        self._blank = QPixmap(WIDTH, HEIGHT)
        self._blank.fill(Qt.GlobalColor.transparent)
        self._words: dict[int, str] = {}
        self._wanted: list[int] = []
        self._now: int | None = None
        self._tasks = Tasks(self)

    def show(self, report: Report | None) -> None:
        """Show the slides of a report; what is being painted of another one is dropped."""
        self._tasks.cancel()
        self.beginResetModel()
        self._report, self._planned = report, report.outline.planned() if report else ()
        self._pictures, self._words = {}, {}
        self._wanted, self._now = [], None
        self.endResetModel()

    def stop(self) -> None:
        """Paint no more."""
        self._wanted.clear()
        self._tasks.cancel()

    @property
    def busy(self) -> bool:
        """Whether a slide is being painted."""
        return self._now is not None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of planned slides."""
        return 0 if parent.isValid() else len(self._planned)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return a slide's picture and its words; what is not there yet is asked for."""
        if not index.isValid():
            return None
        row = index.row()
        if role == _Role.DecorationRole:
            if row not in self._pictures:
                self._want(row)
            return self._pictures.get(row, self._blank)
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return self._name(row)
        if role == _Role.ToolTipRole:
            return tip(self._words.get(row, self._name(row)))
        if role == _Role.SizeHintRole:
            return QSize(WIDTH + 16, HEIGHT + 40)
        return None

    def _name(self, row: int) -> str:
        say, planned = self._speaker.say, self._planned[row]
        name: Value = _NAMES[planned.part]
        if self._report is not None and planned.query.question and planned.part is not Part.COVER:
            question = self._report.study.question(planned.query.question)
            name = _("{slide}: {question}").of(slide=name, question=question.label)
        return f"{row + 1}. {say(name)}"

    def _want(self, row: int) -> None:
        if row == self._now:
            return
        if row in self._wanted:
            self._wanted.remove(row)
        # What was looked at last is in view.
        self._wanted.append(row)
        self._next()

    def _next(self) -> None:
        report = self._report
        if self._now is not None or not self._wanted or report is None:
            return
        row = self._now = self._wanted.pop()
        planned = self._planned[row]

        def paint(_progress: Progress) -> tuple[QImage | None, str]:
            return _painted(report, planned)

        self._tasks.start(
            paint, lambda found: self._arrived(row, found), lambda error: self._not_painted(row, error)
        )

    def _arrived(self, row: int, found: tuple[QImage | None, str]) -> None:
        image, words = found
        if len(self._pictures) >= _MOST_KEPT:
            del self._pictures[next(iter(self._pictures))]
        if image is None:
            words = self._speaker.say(_("Left out: there is nothing to show."))
        self._pictures[row] = self._blank if image is None else QPixmap.fromImage(image)
        self._words[row] = words
        self._done(row)

    def _not_painted(self, row: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.failed.emit(error)
        self._pictures[row] = self._blank
        self._words[row] = self._speaker.say(error.sentence) if isinstance(error, UserError) else ""
        self._done(row)

    def _done(self, row: int) -> None:
        self._now = None
        self.dataChanged.emit(self.index(row), self.index(row))
        self._next()


def _painted(report: Report, planned: Planned) -> tuple[QImage | None, str]:
    """Return the picture of the first slide that a planned one becomes, and what it says."""
    from sni_desktop.export.qt.slides import image_of  # noqa: PLC0415 - on first use

    speaker, look = report.speakers[0], report.look
    slide = next(report.made(planned, speaker), None)
    if slide is None:
        return None, ""
    width = round(min(WIDTH, HEIGHT * look.width / look.height))
    image = image_of(slide, look, speaker, width, 2.0)
    painter = QPainter(image)
    try:
        # A slide is as white as the list it lies on.
        painter.setPen(QColor(look.palette[Role.MUTED]))
        painter.drawRect(QRectF(0, 0, width - 0.5, image.height() / 2 - 0.5))
    finally:
        painter.end()
    return image, slide.title


class SlideList(QListView):
    """The slides beside one another."""

    def __init__(self, model: SlideModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(WIDTH, HEIGHT))
        self.setGridSize(QSize(WIDTH + 16, HEIGHT + 40))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
