"""Settings: what another version or a person wrote into the file must not stop the program."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from sni_desktop.ui.settings import Settings


def test_unknown_values_count_as_unset(qapp):
    stored = QSettings()
    stored.setValue("theme", "blue")
    stored.setValue("language", "xx")
    stored.setValue("recent", 7)
    settings = Settings()

    assert (settings.theme, settings.language) == ("", "")
    settings.remember("file.csv")
    assert settings.recent[0] == "file.csv"


def test_recent_files_are_kept_newest_first_each_once(qapp):
    settings = Settings()
    for name in ("a", "b", "a", *"cdefghij"):
        settings.remember(name)
    assert settings.recent == list("jihgfedc")
    settings.forget("j")
    assert settings.recent[0] == "i"
