"""Loaders: one module a format; each turns a file into a `Study` and knows no widget."""
