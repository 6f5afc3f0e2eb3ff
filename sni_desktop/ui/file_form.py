"""How a file is laid out, to be corrected: encoding, separator, sheet and rows of the header."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sni_desktop.core.text import Count, _
from sni_desktop.ui.section import Combo, combo, fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import FileForm
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.loaders.raw import Preview

_SEPARATORS: dict[str, Value] = {
    ",": _("Comma"),
    ";": _("Semicolon"),
    "\t": _("Tab"),
    "|": _("Vertical bar"),
    "\x1f": _("None: a single column"),
}
_HEADER_ROWS = (1, 2, 3)


class FormControls(QWidget):
    """One list for each part of a file's form; those that the file has not are hidden."""

    wanted = Signal(object)
    """A `FileForm`: read the file so."""

    def __init__(self) -> None:
        super().__init__()
        self._form: FileForm | None = None
        self.encoding, self.separator, self.sheet, self.header_rows = (combo() for _each in range(4))
        self._parts: tuple[tuple[Value, QLabel, Combo], ...] = tuple(
            (title, QLabel(), box)
            for title, box in (
                (_("Encodin&g"), self.encoding),
                (_("&Separator"), self.separator),
                (_("&Sheet"), self.sheet),
                (_("Header &rows"), self.header_rows),
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for _title, label, box in self._parts:
            label.setBuddy(box)
            box.setMinimumContentsLength(5)
            box.setMaximumWidth(190)
            row.addWidget(label)
            row.addWidget(box, 1)
        row.addStretch(1)
        self.encoding.activated.connect(lambda _index: self._want(encoding=self.encoding.currentData()))
        self.separator.activated.connect(lambda _index: self._want(separator=self.separator.currentData()))
        self.sheet.activated.connect(lambda _index: self._want(sheet=self.sheet.currentData()))
        self.header_rows.activated.connect(
            lambda _index: self._want(header_rows=int(self.header_rows.currentData()))
        )

    def show_form(
        self, form: FileForm | None, previews: Sequence[Preview], sheets: Sequence[str], speaker: Speaker
    ) -> None:
        """Show how a file is laid out; ``previews`` and ``sheets`` are what else there is to choose."""
        say = speaker.say
        self._form = form
        for title, label, box in self._parts:
            label.setText(say(title))
            box.setAccessibleName(say(title).replace("&", ""))
        if form is not None:
            known = [(each.encoding, _with_words(each)) for each in previews]
            if form.encoding not in {name for name, _words in known}:
                known.insert(0, (form.encoding, form.encoding))
            fill(self.encoding, known, form.encoding)
            separators = {**_SEPARATORS, form.separator: _SEPARATORS.get(form.separator, form.separator)}
            fill(self.separator, [(mark, say(name)) for mark, name in separators.items()], form.separator)
            fill(self.sheet, [(name, name) for name in dict.fromkeys([form.sheet, *sheets])], form.sheet)
            rows = [(str(number), say(Count(number))) for number in _HEADER_ROWS]
            fill(self.header_rows, rows, str(form.header_rows))
        has = {
            self.encoding: form is not None and bool(form.encoding) and len(previews) > 0,
            self.separator: form is not None and bool(form.separator) and len(previews) > 0,
            self.sheet: form is not None and bool(form.sheet) and len(sheets) > 1,
            self.header_rows: form is not None
            and form.header_rows in _HEADER_ROWS
            and bool(previews or sheets),
        }
        for _title, label, box in self._parts:
            label.setVisible(has[box])
            box.setVisible(has[box])
        self.setVisible(any(has.values()))

    def _want(self, **changes: object) -> None:
        if self._form is not None:
            form = replace(self._form, **changes)  # type: ignore[arg-type]
            if form != self._form:
                self.wanted.emit(form)


def _with_words(preview: Preview) -> str:
    """Return an encoding's name, and what the letters of the file are in it."""
    words = " · ".join(filter(None, (word.strip() for word in preview.words)))
    return f"{preview.encoding}: {words}" if words else preview.encoding
