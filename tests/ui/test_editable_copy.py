"""The editable copy: the key, what is on the clipboard then, and what is said where there is none."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.steps import click_line, click_tab, command, press

from sni_desktop.export.clipboard_chart import DESCRIPTOR, EMBEDDED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sni_desktop.ui.main_window import MainWindow

SCRIPT = Path(__file__).with_name("paste_into_impress.py")
EDITABLE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def formats() -> list[str]:
    mime = QApplication.clipboard().mimeData()
    return mime.formats() if mime is not None else []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other formats")
def test_an_editable_chart_is_copied_with_its_key_and_with_a_picture_for_others(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.view.card.setFocus()
    press(window.view.card, Qt.Key.Key_C, EDITABLE)
    qtbot.waitUntil(lambda: EMBEDDED in formats())
    assert formats() == [EMBEDDED, DESCRIPTOR, "image/svg+xml", "image/png"]
    package = QApplication.clipboard().mimeData().data(EMBEDDED).data()
    assert b"0.42" in zipfile.ZipFile(io.BytesIO(package)).read("content.xml")
    assert "on the clipboard" in window.message.text()


def test_a_published_order_has_no_editable_copy_and_the_window_says_so(
    window: MainWindow, qtbot: QtBot
) -> None:
    command(window, "copy_takeaway")
    click_line(window, "Platforms")
    command(window, "copy_editable")
    assert "No chart of an office program says what this one says." in window.message.text()
    assert "as a picture" in window.message.text()
    assert EMBEDDED not in formats()


def test_there_is_no_editable_copy_while_there_is_no_chart(window: MainWindow) -> None:
    click_tab(window, "data")
    assert not window.actions_["copy_editable"].isEnabled()


@pytest.mark.slow
def test_both_copies_are_pasted_into_impress_by_real_keys(tmp_path: Path) -> None:
    programs = ("Xvfb", "xdotool", os.environ.get("SOFFICE", "soffice"))
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {missing}")
    if not has_impress(tmp_path):
        pytest.skip("this LibreOffice has no Impress")
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path)],
        env=environment,
        capture_output=True,
        timeout=400,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def has_impress(folder: Path) -> bool:
    """Tell whether LibreOffice can open a deck."""
    from ui.paste_into_impress import SOFFICE, empty_deck

    empty_deck(folder / "empty.pptx")
    profile = (folder / "profile").as_uri()
    convert = [SOFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*convert, "--outdir", str(folder), str(folder / "empty.pptx")],
        capture_output=True,
        timeout=120,
        check=False,
    )
    return (folder / "empty.pdf").exists()
