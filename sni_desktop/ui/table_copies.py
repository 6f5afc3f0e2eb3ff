"""The numbers of the chart on the clipboard: as a table for slides, as cells for spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from sni_desktop.charts.table import tabulate
from sni_desktop.core.text import _
from sni_desktop.ui.models import ResultModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.ui.store import Store


class TableCopies:
    """Puts the table of the chart on the clipboard, whatever part of it is on screen or selected."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each command does."""
        return {"copy_as_table": self.copy_as_table, "copy_data": self.copy_data}

    def copy_as_table(self) -> None:
        """Copy the table as it is written on screen, so that slides and documents have a table of it."""
        from sni_desktop.export.qt.clipboard import put  # noqa: PLC0415 - on first use
        from sni_desktop.export.table_formats import table_formats  # noqa: PLC0415 - on first use

        store = self._store
        if store.result is None:
            return
        model = ResultModel()
        model.show(tabulate(store.result), store.speaker)
        cells = range(model.rowCount()), range(model.columnCount())
        put(table_formats(model.as_rtf(*cells), model.as_html(*cells)))
        store.say(_("The table is on the clipboard."), _("Paste it into a slide or a document."))

    def copy_data(self) -> None:
        """Copy the numbers with all their decimals, so that a spreadsheet can reckon with them."""
        from sni_desktop.export.chart_tables import tab_separated  # noqa: PLC0415 - on first use

        store = self._store
        if store.result is None:
            return
        QGuiApplication.clipboard().setText(tab_separated(store.result, store.speaker))
        store.say(_("The data are on the clipboard."), _("Paste them into a spreadsheet."))
