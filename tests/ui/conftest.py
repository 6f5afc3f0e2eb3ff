"""The program as its user gets it: one real `Application` for each test that asks for one."""

from __future__ import annotations

import gc
import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool
from PySide6.QtWidgets import QApplication

from sni_desktop.app import Application

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sni_desktop.ui.main_window import MainWindow

PATIENCE = 20_000
"""Milliseconds to wait for what takes a moment: only a test that fails waits that long."""


class Start(Protocol):
    def __call__(
        self,
        *arguments: str | Path,
        language: str = "en",
        theme: str = "light",
        size: tuple[int, int] = (1220, 780),
    ) -> Application: ...


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[Start]:
    """Return a function that starts the program and waits until it is ready.

    The system speaks ``language``; ``arguments`` are those of the command line; ``theme`` "" is what the
    settings say, and so is ``size`` (0, 0).
    """
    running: list[Application] = []

    def start(
        *arguments: str | Path,
        language: str = "en",
        theme: str = "light",
        size: tuple[int, int] = (1220, 780),
    ) -> Application:
        monkeypatch.setattr("sni_desktop.ui.appearance.system_language", lambda: language)
        application = Application(["sni-desktop", *map(str, arguments)])
        running.append(application)
        if theme:
            application.appearance.use_theme(theme)
        if any(size):
            application.window.resize(*size)
        with qtbot.waitActive(application.window, timeout=PATIENCE):
            application.window.show()
            application.window.activateWindow()
        qtbot.waitUntil(lambda: application.is_ready, timeout=PATIENCE)
        # The sides, which were filled last, are laid out.
        qapp.processEvents()
        return application

    with process_as_before(qapp):
        yield start
        while running:
            stop(running.pop(), qtbot)


@pytest.fixture
def application(start: Start) -> Application:
    """The program, started without arguments in English."""
    return start()


@pytest.fixture
def window(application: Application) -> MainWindow:
    return application.window


@pytest.fixture
def analyses(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows whenever the window has something worked out."""
    from sni_desktop.ui import store

    made: list[object] = []
    analyse: Callable[..., object] = store.analyse

    def counted(*arguments: object) -> object:
        made.append(arguments)
        return analyse(*arguments)

    monkeypatch.setattr(store, "analyse", counted)
    return made


def stop(application: Application, qtbot: QtBot) -> None:
    """Close all windows and let nothing of the program outlive its test."""
    qtbot.waitUntil(lambda: application.is_ready, timeout=PATIENCE)
    workspaces = list(application.workspaces)
    for workspace in workspaces:
        workspace.window.close_now()
    application.stop_listening()
    QThreadPool.globalInstance().waitForDone()
    for left in (*(each.window for each in workspaces), *workspaces, application.appearance):
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.clipboard().clear()


@contextmanager
def process_as_before(qapp: QApplication) -> Iterator[None]:
    """Take back what an application changes in its process, which in real life ends with it."""
    hook, locale, logger = sys.excepthook, QLocale(), logging.getLogger("sni_desktop")
    handlers, palette, quits = list(logger.handlers), qapp.palette(), qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    gc.unfreeze()
    gc.enable()
    sys.excepthook = hook
    QLocale.setDefault(locale)
    for handler in set(logger.handlers) - set(handlers):
        logger.removeHandler(handler)
        handler.close()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setQuitOnLastWindowClosed(quits)
