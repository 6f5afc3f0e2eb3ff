"""Copies of what is on screen: to the clipboard and to files, which are written whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from sni_desktop.charts.styling import palette_of
from sni_desktop.core.text import _
from sni_desktop.export.sizes import size
from sni_desktop.ui.chart_drag import ChartDrag
from sni_desktop.ui.chart_files import ChartFiles
from sni_desktop.ui.copying import Copying
from sni_desktop.ui.table_copies import TableCopies

if TYPE_CHECKING:
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.ui.chart_view import ChartView
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store


_LONGEST_NAME = 100
_NUMBERS = _("Export the numbers of the chart")
_SEMICOLONS = _("CSV with semicolons and decimal commas")
_COMMAS = _("CSV with commas and decimal points")


class Copies(QObject):
    """Makes copies of the chart and of its table."""

    def __init__(self, store: Store, view: ChartView, settings: Settings) -> None:
        super().__init__()
        self._store, self._view, self._settings = store, view, settings
        self.copying = Copying(store, self._picture)
        self.tables = TableCopies(store)
        self._files = ChartFiles(store)
        self._drag = ChartDrag(view.card, store, self._picture, lambda: self._file_name("png"))

    def stop(self) -> None:
        """Finish what is being copied and saved, and remove what was dragged: the program is about to end."""
        self.copying.finish()
        self._files.finish()
        self._drag.stop()

    def copy_table(self) -> None:
        """Put the whole table that is on screen on the clipboard."""
        table = self._view.shown_table
        table.selectionModel().clear()
        table.copy()
        self._store.say(_("The table is on the clipboard."), _("Paste it into a spreadsheet or a document."))

    def export(self, kind: str, parent: QWidget) -> None:
        """Save the chart as a file of ``kind`` ("png", "svg", "pdf" or "emf")."""
        picture = self._picture()
        if picture is None:
            return
        title = self._store.speaker.say(_("Export the chart"))
        path = self._ask_where(parent, title, self._file_name(kind), f"{kind.upper()} (*.{kind})")
        if path:
            self._files.write(path, lambda: _write(path, picture.file(kind)))

    def export_workbook(self, parent: QWidget) -> None:
        """Save the numbers of the chart as a workbook."""
        from sni_desktop.export.chart_tables import write_xlsx  # noqa: PLC0415 - on first use

        picture, result, speaker = self._picture(), self._store.result, self._store.speaker
        if picture is None or result is None:
            return
        path = self._ask_where(parent, speaker.say(_NUMBERS), self._file_name("xlsx"), "Excel (*.xlsx)")
        if path:
            self._files.write(
                path, lambda: write_xlsx(Path(path), result, picture.figure, speaker, picture.palette)
            )

    def export_csv(self, parent: QWidget) -> None:
        """Save the numbers of the chart as CSV; the form that suits the language is offered first."""
        from sni_desktop.export.chart_tables import COMMAS, SEMICOLONS, csv_form, write_csv  # noqa: PLC0415

        figure, result, speaker = self._store.figure, self._store.result, self._store.speaker
        if figure is None or result is None:
            return
        offered = {
            f"{speaker.say(_SEMICOLONS)} (*.csv)": SEMICOLONS,
            f"{speaker.say(_COMMAS)} (*.csv)": COMMAS,
        }
        kinds = sorted(offered, key=lambda kind: offered[kind] != csv_form(speaker))
        name = self._file_name("csv")
        path, kind = self._ask(parent, speaker.say(_NUMBERS), name, ";;".join(kinds))
        if path:
            self._files.write(path, lambda: write_csv(Path(path), result, figure, speaker, offered.get(kind)))

    def _file_name(self, kind: str) -> str:
        study, query = self._store.study, self._store.query
        question = query.question if query else ""
        whole = f"{study.origin or study.id if study else ''}-{question}-{self._store.speaker.code}"
        return re.sub(r"[^\w-]+", "-", whole)[:_LONGEST_NAME] + f".{kind}"

    def save_template(self, parent: QWidget) -> None:
        """Save an empty table for published figures, to be filled in with a spreadsheet program."""
        from sni_desktop.export.template import write_template  # noqa: PLC0415 - on first use

        speaker = self._store.speaker
        name = speaker.say(_("published figures")) + ".xlsx"
        path = self._ask_where(parent, speaker.say(_("Save an empty table")), name, "Excel (*.xlsx)")
        if path:
            self._files.write(path, lambda: write_template(Path(path), speaker))

    def _picture(self) -> Picture | None:
        from sni_desktop.export.qt.fonts import family_of  # noqa: PLC0415 - on first use
        from sni_desktop.export.qt.picture import Picture  # noqa: PLC0415 - on first use

        store = self._store
        if store.figure is None:
            return None
        style = store.style
        return Picture(
            store.figure, size(store.size), store.speaker, family_of(style), palette_of(style), style.logo
        )

    def _ask_where(self, parent: QWidget, title: str, name: str, kinds: str) -> str:
        return self._ask(parent, title, name, kinds)[0]

    def _ask(self, parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        """Return where to save a file, "" for nowhere, and which of its kinds was chosen."""
        folder = Path(self._settings.folder() or Path.home())
        path, kind = QFileDialog.getSaveFileName(parent, title, str(folder / name), kinds)
        suffix = kinds.rpartition("*")[2].rstrip(")")
        if not path or path.casefold().endswith(suffix):
            return path, kind
        if Path(path + suffix).exists():
            # The dialog asked about the name without its ending.
            self._store.say(
                _("{file} exists already.").of(file=Path(path + suffix).name),
                _("Choose another name, or the existing file if it is to be replaced."),
                "error",
            )
            return "", kind
        return path + suffix, kind


def _write(path: str, data: bytes) -> None:
    """Write a file whole or not at all. OSError if that is not possible."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        raise OSError(file.errorString())
