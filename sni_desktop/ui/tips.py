"""Tooltips of texts that come from files: shown as they are, never taken for HTML."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """Return a text as a tooltip that wraps its lines; Qt would take some texts for HTML by itself."""
    return f"<span>{escape(text)}</span>" if text else ""
