"""The chart on the clipboard: as the picture that suits most programs, or as one that was asked for.

A picture of a whole slide takes longer than a click should, so pictures are made in the background and put on
the clipboard at once when they are there: a target that is offered must not have to be waited for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from sni_desktop.core.text import _
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.text import Text
    from sni_desktop.export.qt.clipboard import Formats
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.ui.store import Store

SCREEN_DPI = 96
_COPIED = _("The chart is on the clipboard.")
_PASTE = _("Paste it into a slide or a document.")


class Copying(QObject):
    """Puts copies of the chart on screen on the clipboard. ``picture`` returns it, None if there is none."""

    def __init__(self, store: Store, picture: Callable[[], Picture | None]) -> None:
        super().__init__()
        self._store, self._picture = store, picture
        self._task: Task | None = None
        self._finish: Callable[[], None] | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each command for copying the chart does."""
        one = self._one_format
        return {
            "copy": self.copy_chart,
            "copy_editable": self.copy_editable,
            "copy_svg": lambda: self._copy(one("svg", lambda picture: picture.svg())),
            "copy_outlines": lambda: self._copy(one("svg", lambda picture: picture.svg(outlined=True))),
            "copy_png_1x": lambda: self._copy(one("png", lambda picture: picture.png(SCREEN_DPI))),
            "copy_png_2x": lambda: self._copy(one("png", lambda picture: picture.png(2 * SCREEN_DPI))),
            "copy_png_3x": lambda: self._copy(one("png", lambda picture: picture.png(3 * SCREEN_DPI))),
            "copy_transparent": lambda: self._copy(one("png", lambda picture: picture.png(transparent=True))),
            "copy_pdf": lambda: self._copy(one("pdf", lambda picture: picture.pdf())),
            "copy_emf": lambda: self._copy(one("emf", lambda picture: picture.emf())),
            "copy_takeaway": self._copy_takeaway,
            "copy_alt_text": self._copy_alt_text,
        }

    def copy_chart(self) -> None:
        """Copy the chart as a drawing and a picture, of which programs take what they like best."""
        from sni_desktop.export.qt.clipboard import picture_formats  # noqa: PLC0415 - on first use

        self._copy(picture_formats)

    def copy_editable(self) -> None:
        """Copy the chart as one that office programs draw themselves, with its numbers, and a picture."""
        from sni_desktop.export.clipboard_chart import chart_formats  # noqa: PLC0415 - on first use
        from sni_desktop.export.native import native  # noqa: PLC0415 - on first use
        from sni_desktop.export.qt.clipboard import fallback_formats  # noqa: PLC0415 - on first use

        result, shown = self._store.result, self._picture()
        if result is None or shown is None:
            return
        chart = native(result, shown.figure, shown.speaker, shown.palette)
        if chart is None:
            self._store.say(
                _("No chart of an office program says what this one says."),
                _("Copy it as a picture instead."),
                "error",
            )
            return
        self._copy(lambda picture: (*chart_formats(chart), *fallback_formats(picture)))

    def finish(self) -> None:
        """Put a copy that is still being made on the clipboard now: the program is about to end."""
        if self._finish is not None:
            self._finish()
        self._drop()

    @staticmethod
    def _one_format(kind: str, make: Callable[[Picture], bytes]) -> Callable[[Picture], Formats]:
        from sni_desktop.export.qt.clipboard import one_format  # noqa: PLC0415 - on first use

        return lambda picture: one_format(kind, make(picture))

    def _copy(self, make: Callable[[Picture], Formats]) -> None:
        picture = self._picture()
        if picture is None:
            return
        self._drop()
        self._finish = lambda: self._put(make(picture))
        self._task = Task(lambda _progress: make(picture), self._put, self._fail, self)
        self._task.ended.connect(self._task.deleteLater)
        self._task.start()

    def _drop(self) -> None:
        """Forget the copy that is being made: a newer one takes its place."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._finish = None

    def _put(self, formats: Formats) -> None:
        from sni_desktop.export.qt.clipboard import put  # noqa: PLC0415 - on first use

        self._task = self._finish = None
        put(formats)
        self._store.say(_COPIED, _PASTE)

    def _fail(self, error: Exception) -> None:
        self._task = self._finish = None
        self._store.failed.emit(error)

    def _copy_takeaway(self) -> None:
        figure = self._store.figure
        if figure is not None:
            self._copy_text(self._store.speaker.say(figure.title), _("The takeaway is on the clipboard."))

    def _copy_alt_text(self) -> None:
        figure = self._store.figure
        if figure is not None:
            words = self._store.speaker.say(figure.summary)
            self._copy_text(words, _("The alternative text is on the clipboard."))

    def _copy_text(self, words: str, said: Text) -> None:
        self._drop()
        QGuiApplication.clipboard().setText(words)
        self._store.say(said, "")
