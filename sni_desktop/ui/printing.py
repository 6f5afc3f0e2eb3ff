"""Printing: a preview of the chart on its page, with or without its table, from which it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sni_desktop.charts.styling import palette_of
from sni_desktop.core.text import _
from sni_desktop.export.qt.fonts import family_of
from sni_desktop.export.qt.page import Printout, print_on

if TYPE_CHECKING:
    from sni_desktop.ui.store import Store

_MARGIN = 14.0
"""Millimetres."""
_SIZE = 900, 760


class Printing(QObject):
    """Prints the chart on screen. The page stays as it was set up until the program ends."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._printer: QPrinter | None = None
        self._with_table = True

    def preview(self, parent: QWidget) -> None:
        """Show the chart on its page."""
        store = self._store
        if store.result is None or store.figure is None:
            return
        if not has_printer():
            store.say(
                _("No printer was found."),
                _("Set one up in the system's settings, or export the chart as a PDF page."),
                "error",
            )
            return
        if self._printer is None:
            self._printer = new_printer()
        result, figure, say = store.result, store.figure, store.speaker.say
        dialog = QPrintPreviewDialog(self._printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(say(_("Print the chart")))
        dialog.resize(*_SIZE)
        box = QCheckBox(say(_("With the &table")), dialog)
        box.setChecked(self._with_table)
        pages, layout = dialog.findChild(QPrintPreviewWidget), dialog.layout()
        assert pages is not None and layout is not None  # noqa: S101, PT018 - a preview has both

        def choose(wanted: bool) -> None:
            self._with_table = wanted
            pages.updatePreview()

        def paint(printer: QPrinter) -> None:
            style = store.style
            look = family_of(style), self._with_table, palette_of(style), style.logo
            print_on(printer, Printout(result, figure, store.speaker, *look))

        box.toggled.connect(choose)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 8)
        foot.addWidget(box)
        layout.addItem(foot)
        dialog.paintRequested.connect(paint)
        dialog.open()


def has_printer() -> bool:
    """Tell whether the system has a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def new_printer() -> QPrinter:
    """Return the system's usual printer, with margins that all printers keep to."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(QMarginsF(*[_MARGIN] * 4), QPageLayout.Unit.Millimeter)
    return printer
