"""Exports: the same card as a picture, on the clipboard and in files. Qt is known to `export.qt` alone."""
