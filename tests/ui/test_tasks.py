"""Work in the background: what it must not share with the GUI thread."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
from PySide6 import QtCore, QtGui, QtWidgets
from sni_desktop.ui.tasks import Task

def unmade(_progress=None):
    return sum(name not in vars(module) for module in (QtCore, QtGui, QtWidgets) for name in dir(module))

def tell(found):
    print(found)
    application.quit()

print(unmade() > 0)
application = QtCore.QCoreApplication([])
task = Task(unmade, tell, tell)
task.start()
application.exec()
"""


def test_every_type_of_qt_is_made_before_work_begins_beside_the_window():
    # A program of its own: here, other tests have used most types before.
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True", "0"], told.stderr
