"""Styles in the window: chosen in the menu, changed in a dialog, and seen in the window and in copies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from export.comparing import difference
from export.logos import brand, logo, png
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QComboBox, QLineEdit, QWidget
from ui.conftest import PATIENCE
from ui.steps import LEFT, click_line, command, plain

from sni_desktop.charts.drawing import Image
from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.charts.styling import palette_of
from sni_desktop.core.figure import Role
from sni_desktop.core.style import BUILT_IN, GREYS, STANDARD, STRONG
from sni_desktop.export import styles as files
from sni_desktop.export.qt.picture import Picture
from sni_desktop.ui.style_dialog import StyleDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.store import Store


def store_of(window: MainWindow) -> Store:
    return window.view.card._store


def opened(window: MainWindow, qtbot: QtBot) -> StyleDialog:
    command(window, "styles")
    found = window.findChild(StyleDialog)
    assert isinstance(found, StyleDialog)
    qtbot.waitExposed(found)
    return found


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> StyleDialog:
    return opened(window, qtbot)


def click(button: QAbstractButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def own(dialog: StyleDialog) -> StyleDialog:
    """Return the dialog with a style of one's own that begins as the standard one."""
    dialog.list.setCurrentRow(0)
    click(dialog.duplicate_button)
    return dialog


def type_colour(dialog: StyleDialog, number: int, text: str) -> None:
    field = dialog.form.series[number - 1].text
    assert field.isEnabled()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def menu(window: MainWindow) -> list[QAction]:
    found = window.actions_.menus["style"]
    found.aboutToShow.emit()
    return [action for action in found.actions() if not action.isSeparator()]


def ticked(window: MainWindow) -> list[str]:
    return [plain(action.text()).replace("&&", "&") for action in menu(window) if action.isChecked()]


def picture(window: MainWindow) -> Picture:
    found = window.copies._picture()
    assert isinstance(found, Picture)
    return found


# Choosing


@pytest.mark.parametrize("style", [STRONG, GREYS])
def test_a_style_of_the_menu_is_seen_in_the_window_and_in_copies(window: MainWindow, style: object) -> None:
    before = window.view.card.grab().toImage()
    command(window, f"style_{style.id}")
    assert store_of(window).palette == palette_of(style)
    assert window.view.card.grab().toImage() != before
    assert picture(window).palette == palette_of(style)
    assert len(ticked(window)) == 1
    command(window, "style_standard")
    assert window.view.card.grab().toImage() == before
    assert store_of(window).palette is LIGHT


def test_copies_are_light_in_a_dark_window(start: Start) -> None:
    window = start(theme="dark").window
    command(window, "style_greys")
    assert store_of(window).palette == palette_of(GREYS, dark=True)
    assert picture(window).palette == palette_of(GREYS)
    command(window, "style_standard")
    assert store_of(window).palette is DARK


def test_the_theme_keeps_the_style(start: Start) -> None:
    application = start()
    command(application.window, "style_strong")
    application.appearance.use_theme("dark")
    assert application.store.palette == palette_of(STRONG, dark=True)
    application.appearance.use_theme("light")
    assert application.store.palette == palette_of(STRONG)


def test_the_style_is_the_same_when_the_program_is_started_next(start: Start) -> None:
    first = start()
    files.keep(first.window.styles.folder, brand())
    first.window.styles.use(brand())
    first.window.close()
    again = start()
    assert again.store.style == brand()
    assert ticked(again.window) == ["Brand & Co"]


def test_all_windows_wear_the_same_style(start: Start) -> None:
    from sni_desktop.ui.store import Store

    application = start()
    other = Store(application.store.speaker, LIGHT, "")
    application.appearance.attach(other)
    application.appearance.attach(application.store)
    command(application.window, "style_greys")
    assert other.style == application.store.style == GREYS


def test_a_style_that_is_gone_leaves_the_standard_one(start: Start) -> None:
    first = start()
    first.window.styles.use(brand())
    first.window.close()
    assert start().store.style == STANDARD


def test_own_styles_are_in_the_menu(window: MainWindow) -> None:
    files.keep(window.styles.folder, brand())
    (action,) = (each for each in menu(window) if each.text() == "Brand && Co")
    action.trigger()
    assert store_of(window).style == brand()
    assert ticked(window) == ["Brand & Co"]
    assert len(menu(window)) == len(BUILT_IN) + 2


def test_a_font_that_is_not_there_is_said_and_replaced(window: MainWindow) -> None:
    usual = window.view.card.family
    window.styles.use(brand(family="No Such Font"))
    assert "No Such Font" in window.message.text()
    assert usual in window.message.text()
    assert window.view.card.family == picture(window).family == usual


def test_a_font_that_is_there_is_taken(window: MainWindow) -> None:
    usual = window.view.card.family
    other = next(family for family in QFontDatabase.families() if family != usual)
    window.styles.use(brand(family=other))
    assert window.view.card.family == picture(window).family == other
    assert not window.message.isVisible()


def test_the_window_shows_the_logo_where_its_picture_has_it(window: MainWindow) -> None:
    from ui.test_screen_and_picture import painted

    window.styles.use(brand())
    for line in ("", "Platforms", "Necessity"):
        if line:
            click_line(window, line)
        card = window.view.card
        drawing = card.drawing
        assert drawing is not None
        (image,) = (item for item in drawing.items if isinstance(item, Image))
        shown = card.grab().toImage()
        middle = round(image.x + image.width / 2), round(image.y + image.height / 2)
        assert shown.pixelColor(*middle) == QColor("#e30613")
        drawn = painted(drawing, card.palette_of_roles, card.family)
        inside = drawn.rect().adjusted(10, 10, -10, -10)
        assert difference(drawn.copy(inside), shown.copy(inside)) < 0.05, line


def test_a_logo_made_for_paper_is_on_white_in_a_dark_window(start: Start) -> None:
    window = start(theme="dark").window
    window.styles.use(brand())
    drawing = window.view.card.drawing
    assert drawing is not None
    (image,) = (item for item in drawing.items if isinstance(item, Image))
    shown = window.view.card.grab().toImage()
    assert shown.pixelColor(round(image.x + 2), round(image.y + 2)) == QColor("#ffffff")
    assert shown.pixelColor(round(image.x - 12), round(image.y + 2)) == QColor(DARK[Role.SURFACE])


# The dialog


def test_built_in_styles_can_be_seen_and_not_changed(dialog: StyleDialog) -> None:
    for row in range(len(BUILT_IN)):
        dialog.list.setCurrentRow(row)
        assert not any(field.isEnabled() for field in dialog.form.series)
        assert not dialog.delete_button.isEnabled()
        assert not dialog.reset_button.isEnabled()
        assert "Duplicate it" in dialog.form.warnings.text()


def test_a_duplicate_gets_colours_that_the_preview_shows_and_that_are_saved(
    window: MainWindow, dialog: StyleDialog
) -> None:
    own(dialog)
    before = dialog.preview.grab().toImage()
    type_colour(dialog, 1, "E30613")
    type_colour(dialog, 2, "#fc0")
    assert dialog.chosen.colours == ("#e30613", "#ffcc00")
    assert dialog.form.series[1].text.text() == "#ffcc00"
    assert dialog.preview.grab().toImage() != before
    assert files.kept(window.styles.folder) == (dialog.chosen,)
    assert store_of(window).style == STANDARD
    click(dialog.use_button)
    assert store_of(window).style == dialog.chosen
    type_colour(dialog, 1, "005fae")
    assert store_of(window).palette[Role.SERIES_1] == "#005fae"


def test_what_is_no_colour_changes_nothing(dialog: StyleDialog) -> None:
    own(dialog)
    type_colour(dialog, 1, "#005fae")
    type_colour(dialog, 1, "bluish")
    assert dialog.chosen.colours == ("#005fae",)
    assert dialog.form.series[0].text.text() == "#005fae"


def test_an_emptied_colour_is_the_one_the_style_begins_with(dialog: StyleDialog) -> None:
    own(dialog)
    type_colour(dialog, 1, "#005fae")
    field = dialog.form.series[0].text
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.chosen.colours == ()
    assert field.placeholderText() == LIGHT[Role.SERIES_1]


def test_a_colour_is_chosen_in_the_systems_dialog(dialog: StyleDialog, qtbot: QtBot) -> None:
    own(dialog)
    click(dialog.form.series[0].button)
    chooser = dialog.findChild(QColorDialog)
    chooser.setCurrentColor(QColor("#123456"))
    chooser.accept()
    assert dialog.chosen.colours == ("#123456",)
    qtbot.waitUntil(lambda: dialog.findChild(QColorDialog) is None, timeout=PATIENCE)


def test_colours_that_readers_mix_up_are_said_while_they_are_chosen(dialog: StyleDialog) -> None:
    own(dialog)
    type_colour(dialog, 1, "#e30613")
    type_colour(dialog, 2, "#e0101c")
    assert "Colours 1 and 2 are hardly told apart." in dialog.form.warnings.text()


def test_reset_takes_back_what_was_changed_here(window: MainWindow, dialog: StyleDialog) -> None:
    own(dialog)
    made = dialog.chosen
    type_colour(dialog, 1, "#e30613")
    click(dialog.reset_button)
    assert dialog.chosen == made
    assert dialog.form.series[0].text.text() == ""
    assert files.kept(window.styles.folder) == (made,)
    assert not dialog.reset_button.isEnabled()


def test_a_style_is_renamed(window: MainWindow, dialog: StyleDialog) -> None:
    own(dialog)
    dialog.form.name.setFocus()
    dialog.form.name.selectAll()
    QTest.keyClicks(dialog.form.name, "Our house")
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.list.currentItem().text() == "Our house"
    assert [style.name for style in files.kept(window.styles.folder)] == ["Our house"]


def test_a_style_in_use_is_deleted_and_brought_back(window: MainWindow, dialog: StyleDialog) -> None:
    own(dialog)
    click(dialog.use_button)
    made = dialog.chosen
    click(dialog.delete_button)
    assert files.kept(window.styles.folder) == ()
    assert store_of(window).style == STANDARD
    click(dialog.back_button)
    assert dialog.chosen == made
    assert files.kept(window.styles.folder) == (made,)
    assert dialog.back_button.isHidden()


def test_a_logo_is_taken_moved_and_removed(window: MainWindow, dialog: StyleDialog, tmp_path: Path) -> None:
    own(dialog)
    (tmp_path / "logo.png").write_bytes(png())
    dialog.take_logo(tmp_path / "logo.png")
    assert dialog.chosen.logo is not None
    click(dialog.use_button)
    assert any(isinstance(item, Image) for item in window.view.card.drawing.items)
    corner = dialog.form.corner
    corner.setCurrentIndex(1)
    corner.activated.emit(1)
    assert dialog.chosen.logo.corner.value == "top"
    click(dialog.form.remove_logo)
    assert dialog.chosen.logo is None
    assert not any(isinstance(item, Image) for item in window.view.card.drawing.items)


@pytest.mark.allowed_log
def test_a_file_that_is_no_logo_and_no_style_is_refused_in_words(dialog: StyleDialog, tmp_path: Path) -> None:
    own(dialog)
    (tmp_path / "notes.txt").write_text("no picture")
    dialog.take_logo(tmp_path / "notes.txt")
    assert "notes.txt is no picture that can be a logo" in dialog.trouble.text()
    before = dialog.list.count()
    dialog.import_style(tmp_path / "notes.txt")
    assert "notes.txt is no style of charts" in dialog.trouble.text()
    assert dialog.list.count() == before
    type_colour(dialog, 1, "#e30613")
    assert dialog.trouble.isHidden()


def test_a_style_goes_to_another_computer_in_a_file(
    window: MainWindow, dialog: StyleDialog, tmp_path: Path
) -> None:
    files.write(tmp_path / "brand.json", brand())
    dialog.import_style(tmp_path / "brand.json")
    taken = dialog.chosen
    assert (taken.name, taken.colours) == (brand().name, brand().colours)
    assert QImage.fromData(taken.logo.png).size() == QImage.fromData(logo().png).size()
    assert dialog.export_button.isEnabled()
    assert (
        json.loads((window.styles.folder / f"{taken.id}{files.ENDING}").read_bytes())["name"] == "Brand & Co"
    )


def test_a_full_disk_is_said(dialog: StyleDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    from sni_desktop.core.errors import UserError
    from sni_desktop.core.text import Text

    own(dialog)

    def full(*_arguments: object) -> None:
        raise UserError(Text("No room."), Text("Make some."))

    monkeypatch.setattr(files, "write", full)
    type_colour(dialog, 1, "#e30613")
    assert dialog.trouble.text() == "No room. Make some."


def test_a_second_time_the_same_dialog_comes_up(window: MainWindow, dialog: StyleDialog) -> None:
    command(window, "styles")
    assert window.findChildren(StyleDialog) == [dialog]


def test_the_dialog_follows_the_language_and_every_control_has_a_name(start: Start, qtbot: QtBot) -> None:
    application = start()
    dialog = own(opened(application.window, qtbot))
    titles = dialog.windowTitle(), dialog.duplicate_button.text()
    for code in ("fr", "nl", "en"):
        application.appearance.use_language(code)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in dialog.findChildren(kind):
                if control.isVisible() and control.objectName() != "qt_spinbox_lineedit":
                    named = control.accessibleName() or getattr(control, "text", str)()
                    assert named or isinstance(control.parent(), QComboBox), (code, control)
    assert (dialog.windowTitle(), dialog.duplicate_button.text()) == titles


def test_access_keys_of_the_dialog_are_distinct(dialog: StyleDialog) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QLabel

    texts = [
        each.text()
        for each in dialog.findChildren(QWidget)
        if isinstance(each, (QAbstractButton, QLabel)) and "&" in each.text()
    ]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    assert len(keys) > 10
    assert len(keys) == len(set(keys)), texts
