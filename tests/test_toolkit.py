"""Faults of libraries that once broke the program, watched so that an upgrade does not bring them back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_takes_no_reference_from_none():
    """PySide6 6.12.0 took one a call, so that Python 3.11 ended with a fatal error after some clicks."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _call in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100
