"""Whether this installation works: ``sni-desktop --selftest``.

A package may lack a module, a plugin of Qt, a translation or a template, which shows only where it is needed.
So each view, kind of chart, loader and export is tried here, without a display and with files made up on the
spot. Nothing of the user's is read or written.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
from pathlib import Path


def run() -> int:
    """Try everything, name what fails, and return 1 if anything does."""
    if sys.stderr is not None:
        faulthandler.enable()  # says where, if compiled code crashes
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="sni-selftest-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _leave_alone_the_user(folder)
        from sni_desktop.selftest import exports, loaders, modules, parts, window  # noqa: PLC0415 - Qt comes now
        from sni_desktop.selftest.trial import Trial  # noqa: PLC0415

        trial = Trial()
        modules.check(trial)
        application = window.application(trial)
        parts.check(trial)
        studies = loaders.check(trial, folder)
        if application is not None:
            window.check(trial, application, studies)
        exports.check(trial, folder, studies)
        if application is not None:
            window.close(trial, application)
        return trial.end()


def _leave_alone_the_user(folder: Path) -> None:
    """Keep settings, recipes and the log of the user out of this."""
    from PySide6.QtCore import QSettings, QStandardPaths  # noqa: PLC0415 - after the platform was chosen

    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
    if sys.platform != "linux":  # where it makes folders in the home instead of using these
        QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for format_ in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, str(folder / "config"))
