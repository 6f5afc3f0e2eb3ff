"""Run by the frozen program before all else: other programs that it starts find their own libraries.

PyInstaller's starter names the folder with the program's libraries in the environment. They have been found
by that already; but a file manager that is opened from here would take this program's Qt for its own.
"""

import os

_NAME = "LD_LIBRARY_PATH"
os.environ.pop(_NAME, None)
if (_before := os.environ.pop(f"{_NAME}_ORIG", None)) is not None:
    os.environ[_NAME] = _before
