"""The About box: version, the program's own places, and the licences of all its parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from ui.steps import LEFT, command

from sni_desktop import __version__
from sni_desktop.core import licences
from sni_desktop.ui.about_dialog import AboutDialog

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from sni_desktop.ui.main_window import MainWindow


@pytest.fixture
def about(window: MainWindow) -> AboutDialog:
    command(window, "about")
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    return dialog


def button(about: AboutDialog, name: str) -> QPushButton:
    return next(each for each in about.findChildren(QPushButton) if each.accessibleName() == name)


def test_it_tells_its_version_and_that_of_qt(about: AboutDialog) -> None:
    said = " ".join(each.text() for each in about.findChildren(QLabel))
    assert __version__ in said
    assert "Qt 6." in said


def test_it_tells_where_settings_log_and_data_are(window: MainWindow, about: AboutDialog) -> None:
    paths = {Path(each.text()) for each in about.findChildren(QLineEdit) if each.isReadOnly()}
    settings = Path(QSettings().fileName())
    assert settings in paths
    (log,) = (path for path in paths if path.name == "log.txt")
    assert log.parent in paths


def test_a_path_is_copied_and_its_folder_opened(about: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QTest.mouseClick(button(about, "Copy path: Log"), LEFT)
    log = Path(QApplication.clipboard().text())
    assert log.name == "log.txt"
    QTest.mouseClick(button(about, "Open folder: Log"), LEFT)
    assert [Path(each.toLocalFile()) for each in opened] == [log.parent]


def test_the_licences_can_be_searched(about: AboutDialog) -> None:
    QTest.keyClicks(about.search, "permission")
    assert about.text.textCursor().selectedText().lower() == "permission"
    first = about.text.textCursor().position()
    QTest.keyClick(about.search, Qt.Key.Key_Return)
    assert about.text.textCursor().position() != first
    assert about.isVisible()
    QTest.keyClicks(about.search, " no such words")
    assert about.found.isVisible()
    about.search.selectAll()
    QTest.keyClicks(about.search, "numpy")
    assert not about.found.isVisible()


def test_every_package_that_the_program_needs_tells_its_licence() -> None:
    text = licences.licences()
    for name in ("PySide6", "pyqtgraph", "numpy", "scipy", "pandas", "pyreadstat", "lxml", "python-pptx"):
        assert f"\n{name.lower()}" in text.lower(), name
    assert "pytest" not in text.lower().split("\n")
    assert "Permission is hereby granted" in text


def test_what_the_build_collected_is_shown_in_an_installed_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected = tmp_path / "licences.txt"
    collected.write_text("All parts of this build")
    monkeypatch.setattr(licences, "COLLECTED", collected)
    assert licences.licences() == "All parts of this build"
