"""What an update of a deck needs of Qt: words of every language, the measure of letters, and pictures."""

from __future__ import annotations

from sni_desktop.core.text import LANGUAGES
from sni_desktop.export.qt.slides import picture_of, type_of
from sni_desktop.export.slides.update import Tools
from sni_desktop.ui.language import speaker_of


def tools() -> Tools:
    """Return the tools; to be called in the thread of the window, and used in any."""
    speakers = {code: speaker_of(code) for code in LANGUAGES}
    return Tools(speakers.__getitem__, type_of, picture_of)
