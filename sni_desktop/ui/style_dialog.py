"""The styles there are: to be chosen, changed, made and given away. Every change is saved at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.charts.styling import style_name
from sni_desktop.core.errors import UserError
from sni_desktop.core.style import BUILT_IN, STANDARD, Logo, Style, is_built_in
from sni_desktop.core.text import _
from sni_desktop.export import styles as files
from sni_desktop.export.qt.logos import cleaned, read_logo
from sni_desktop.ui.forms import button, plain_label
from sni_desktop.ui.style_form import StyleForm
from sni_desktop.ui.style_preview import StylePreview

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from sni_desktop.core.text import Text
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.styles import Styles

_SIZE = 980, 700
_LIST_WIDTH = 230


class StyleDialog(QDialog):
    """A window beside the main one."""

    def __init__(self, store: Store, styles: Styles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("styles")
        self._store, self._styles = store, styles
        self._by_id = {style.id: style for style in (*BUILT_IN, *styles.own())}
        self._as_found = dict(self._by_id)
        self._deleted: Style | None = None
        self._words: list[tuple[QPushButton, Text]] = []
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.form = StyleForm(store.style, store.speaker)
        self.preview = StylePreview(store, store.style)
        self.trouble = plain_label("error")
        self._lay_out()
        self._fill(store.style.id)
        self._write()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self.use)
        self.form.changed.connect(self._change)
        self.form.logo_wanted.connect(self._choose_logo)
        store.appearance_changed.connect(self._write)

    def _lay_out(self) -> None:
        self.duplicate_button = self._button(_("Du&plicate"), self.duplicate)
        self.delete_button = self._button(_("Dele&te"), self.delete)
        self.back_button = self._button(_("Bring &back"), self.bring_back)
        self.import_button = self._button(_("&Import…"), self._choose_import)
        self.export_button = self._button(_("E&xport…"), self._choose_export)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        for made in (
            self.duplicate_button,
            self.delete_button,
            self.back_button,
            self.import_button,
            self.export_button,
        ):
            left.addWidget(made)
        self.back_button.hide()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addLayout(right, 1)
        self.use_button = self._button(_("&Use for all charts"), self.use)
        self.use_button.setObjectName("main")
        self.reset_button = self._button(_("&Reset"), self.reset)
        self.close_button = self._button(_("Close"), self.close)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.use_button, role.ActionRole)
        buttons.addButton(self.reset_button, role.ResetRole)
        buttons.addButton(self.close_button, role.RejectRole)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(buttons)
        self.trouble.hide()
        self.resize(*_SIZE)

    def _button(self, words: Text, then: Callable[[], object]) -> QPushButton:
        made = button()
        made.clicked.connect(lambda _ticked=False: then())
        self._words.append((made, words))
        return made

    def _write(self) -> None:
        say = self._store.speaker.say
        self.setWindowTitle(say(_("Styles of charts")))
        self.list.setAccessibleName(say(_("Styles")))
        for made, words in self._words:
            made.setText(say(words))
        self.reset_button.setToolTip(say(_("Takes back what was changed of this style here")))
        self.form.write(self._store.speaker)
        self._name_all()
        self._follow()

    # The list

    @property
    def chosen(self) -> Style:
        """The style that is shown."""
        item = self.list.currentItem()
        return self._by_id[item.data(Qt.ItemDataRole.UserRole)] if item else STANDARD

    def _fill(self, chosen: str) -> None:
        self.list.clear()
        own = sorted(
            (each for each in self._by_id.values() if not is_built_in(each)),
            key=lambda style: style.name.casefold(),
        )
        for style in (*BUILT_IN, *own):
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, style.id)
            self.list.addItem(item)
            if style.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._name_all()
        self._show_chosen()

    def _name_all(self) -> None:
        say = self._store.speaker.say
        for row in range(self.list.count()):
            item = self.list.item(row)
            style = self._by_id[item.data(Qt.ItemDataRole.UserRole)]
            name = say(style_name(style))
            in_use = style.id == self._store.style.id
            item.setText(say(_("{style} (in use)").of(style=name)) if in_use else name)
            item.setToolTip(item.text())

    def _show_chosen(self) -> None:
        self.form.show_style(self.chosen)
        self.preview.show_style(self.chosen)
        self._follow()

    def _follow(self) -> None:
        style = self.chosen
        own = not is_built_in(style)
        self.delete_button.setEnabled(own)
        self.export_button.setEnabled(own)
        self.reset_button.setEnabled(own and style != self._as_found.get(style.id, style))
        self.use_button.setEnabled(style != self._store.style)

    # What can be done

    def use(self) -> None:
        """Let all charts look like the chosen style."""
        self._styles.use(self.chosen)
        self._name_all()
        self._follow()

    def duplicate(self) -> None:
        """Make a style of one's own that begins as the chosen one."""
        name = self._store.speaker.say(style_name(self.chosen))
        words = self._store.speaker.say(_("{style}, copy").of(style=name))
        self._add(replace(self.chosen, id=files.new_id(), name=words[:80]))
        self.form.name.setFocus()
        self.form.name.selectAll()

    def delete(self) -> None:
        """Delete the chosen style; it can be brought back as long as this window is open."""
        style = self.chosen
        files.forget(self._styles.folder, style)
        self._deleted = self._by_id.pop(style.id)
        self._fill(STANDARD.id)
        if self._store.style.id == style.id:
            self.use()
        self.back_button.show()

    def bring_back(self) -> None:
        """Bring back the style that was deleted last."""
        if self._deleted is not None and self._add(self._deleted):
            self._deleted = None
            self.back_button.hide()

    def reset(self) -> None:
        """Take back what was changed of the chosen style since it was found or made."""
        style = self._as_found.get(self.chosen.id)
        if style is not None:
            self._change(style)
            self.form.show_style(style)

    def _add(self, style: Style) -> bool:
        if not self._keep(style):
            return False
        self._by_id[style.id] = style
        self._as_found.setdefault(style.id, style)
        self._fill(style.id)
        return True

    def _change(self, style: Style) -> None:
        before = self._by_id[style.id]
        self._by_id[style.id] = style
        self._keep(style)
        self._styles.follow(style)
        if before.name != style.name:
            self._name_all()
        self.preview.show_style(style)
        self._follow()

    def _keep(self, style: Style) -> bool:
        return self._try(lambda: files.keep(self._styles.folder, style)) is not None

    def _try(self, work: Callable[[], object]) -> object:
        """Do something with files, and return what it returns (True for nothing); None if it fails."""
        self.trouble.hide()
        try:
            found = work()
        except UserError as error:
            say = self._store.speaker.say
            self.trouble.setText(f"{say(error.sentence)} {say(error.hint)}")
            self.trouble.show()
            return None
        return True if found is None else found

    # Files

    def import_style(self, path: Path) -> None:
        """Take over a style from a file, and show it."""
        style = self._try(lambda: files.read(path, cleaned))
        if isinstance(style, Style):
            self._add(style)

    def take_logo(self, path: Path) -> None:
        """Let the picture in a file be the logo of the chosen style."""
        png = self._try(lambda: read_logo(path))
        if isinstance(png, bytes):
            logo = self.chosen.logo
            style = replace(self.chosen, logo=replace(logo, png=png) if logo else Logo(png))
            self._change(style)
            self.form.show_style(style)

    def _choose_import(self) -> None:
        self._ask(_("Import a style"), f"*{files.ENDING} *.json", self.import_style)

    def _choose_logo(self) -> None:
        self._ask(_("Choose a logo"), "*.png *.svg *.jpg *.jpeg", self.take_logo)

    def _choose_export(self) -> None:
        name = "".join(char if char.isalnum() else "-" for char in self.chosen.name) or "style"
        title = self._store.speaker.say(_("Export the style"))
        dialog = QFileDialog(self, title, "", f"JSON (*{files.ENDING})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(files.ENDING.removeprefix("."))
        dialog.selectFile(name + files.ENDING)
        style = self.chosen
        dialog.fileSelected.connect(lambda path: self._try(lambda: files.write(Path(path), style)))
        self._open(dialog)

    def _ask(self, title: Text, kinds: str, then: Callable[[Path], None]) -> None:
        say = self._store.speaker.say
        dialog = QFileDialog(self, say(title), "", f"{say(title)} ({kinds})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        self._open(dialog)

    @staticmethod
    def _open(dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
