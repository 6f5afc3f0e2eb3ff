"""The window: widgets, models and the store. The only layer that knows Qt's widgets."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it is this import that replaces ``__import__``

# Qt for Python reads the source of every module that is imported after it, to see whether the module may want
# another spelling of Qt's names (`__feature__`). Nobody here does, and it makes imports half as long again:
# those of pandas by 80 ms, those before the first picture by 20. What it replaced takes its place again.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
