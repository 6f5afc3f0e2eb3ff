"""Whether the files that come with the program are there: words, icons, data, templates, and Qt's plugins."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader
from PySide6.QtSvg import QSvgRenderer

from sni_desktop.charts.registry import CHARTS
from sni_desktop.core.places import DATA, RESOURCES
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import LANGUAGES
from sni_desktop.loaders import package
from sni_desktop.selftest.trial import Trial, expect
from sni_desktop.ui.icon import window_icon
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ICONS = ("app.svg", "app-small.svg", "study.svg", "study-small.svg")
_STUDIES = ("sni-social-media", "sni-other-surveys", "benchmarks")
_FORMATS = ("svg", "png", "jpeg", "tiff")
_PLUGINS = {
    "linux": ("platforms/libqxcb.so", "platforms/libqwayland.so"),
    "win32": ("platforms/qwindows.dll",),
    "darwin": ("platforms/libqcocoa.dylib",),
}
"""What opens a window; this test itself goes without one."""
_MORE_PLUGINS = {
    "linux": (
        "iconengines/libqsvgicon.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platformthemes/libqgtk3.so",
        "platformthemes/libqxdgdesktopportal.so",
        "printsupport/libcupsprintersupport.so",
        "wayland-decoration-client/libadwaita.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so",
    ),
    "win32": ("iconengines/qsvgicon.dll", "styles/qmodernwindowsstyle.dll"),
    "darwin": ("iconengines/libqsvgicon.dylib", "styles/libqmacstyle.dylib"),
}
"""What draws icons, lets people type, choose files and print; not all systems have the libraries for it."""


def check(trial: Trial) -> None:
    """Look at every part."""
    _check_words(trial)
    for name in _ICONS:
        with trial.of(f"icon {name}"):
            renderer = QSvgRenderer(str(RESOURCES / "icons" / name))
            expect(renderer.isValid(), "it is missing, or no SVG")
    with trial.of("icon of the window"):
        expect(not window_icon().pixmap(48, 48).toImage().isNull(), "it cannot be drawn")
    with trial.of("icons from SVG"):
        expect(
            not QIcon(str(RESOURCES / "icons" / "app.svg")).pixmap(64, 64).isNull(), "no icon engine for SVG"
        )
    for name in _FORMATS:
        with trial.of(f"pictures as {name}"):
            expect(name.encode() in QImageReader.supportedImageFormats(), "Qt has no plugin for it")
    for name in _STUDIES:
        with trial.of(f"built-in study {name}"):
            expect(package.load(DATA / name, Progress()).questions, "it is empty")
    with trial.of("names of Eurostat's codes"):
        expect((RESOURCES / "eurostat_codes.csv").stat().st_size, "there are none")
    if getattr(sys, "frozen", False):
        with trial.of("licences"):
            expect("MIT" in (RESOURCES / "licences.txt").read_text(encoding="utf-8"), "there are none")
    for file in _plugins(_MORE_PLUGINS):
        with trial.of(f"Qt plugin {file.name}"):
            expect(file.is_file(), f"{file} is missing")
    for file in _plugins(_PLUGINS):
        with trial.of(f"Qt plugin {file.name}"):
            loader = QPluginLoader(str(file))
            expect(loader.load(), loader.errorString())
    with trial.of("fonts"):
        expect(QGuiApplication.font().family(), "there is no font")


def _check_words(trial: Trial) -> None:
    title = CHARTS[0].title
    english = speaker_of("en").say(title)
    for code in LANGUAGES:
        with trial.of(f"translation {code}"):
            said = speaker_of(code).say(title)
            expect(code == "en" or said != english, f"“{english}” is not translated")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES:
        if code != "en":
            with trial.of(f"translation of Qt {code}"):
                expect(
                    QTranslator().load(f"qtbase_{code}", folder), f"there is no qtbase_{code}.qm in {folder}"
                )


def _plugins(names: Mapping[str, tuple[str, ...]]) -> Iterator[Path]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return (folder / name for name in names.get(sys.platform, ()))
