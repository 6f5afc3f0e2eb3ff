"""Faults of libraries that once broke the program, watched so that an upgrade does not bring them back."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_takes_no_reference_from_none():
    """PySide6 6.12.0 took one a call, so that Python 3.11 ended with a fatal error after some clicks."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _call in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100


def test_imports_are_not_slowed_down_by_reading_the_source_of_every_module():
    """Qt for Python looks into each for a spelling that nobody here wants; see `sni_desktop.ui`."""
    program = """
import sni_desktop.ui, sys
import shibokensupport.feature as feature
import pandas
print("PySide6" in feature.pyside_feature_dict, "pandas" in feature.pyside_feature_dict)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["True", "False"]
