"""A questionnaire without answers: the window says so, and every question can be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.conftest import PATIENCE
from ui.steps import click_line, open_file, tree_lines

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from sni_desktop.ui.main_window import MainWindow

LSS = """<document><groups><rows><row><gid>1</gid><group_order>0</group_order></row></rows></groups>
<questions><rows>
<row><qid>1</qid><gid>1</gid><type>L</type><title>sector</title><question>Which sector?</question>
<language>en</language></row>
<row><qid>2</qid><gid>1</gid><type>T</type><title>why</title><question>Why?</question><language>en</language></row>
</rows></questions>
<answers><rows>
<row><qid>1</qid><code>A</code><answer>Trade</answer><language>en</language><sortorder>1</sortorder></row>
<row><qid>1</qid><code>B</code><answer>Industry</answer><language>en</language><sortorder>2</sortorder></row>
</rows></answers></document>"""


def test_the_window_says_that_nobody_answered(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "barometer.lss"
    path.write_text(LSS, encoding="utf-8")
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(lambda: "barometer" in window.windowTitle(), timeout=PATIENCE)
    card = window.view.card
    for _line in range(3):
        assert card.empty.isVisibleTo(window)
        assert card.empty.label.text() == "This file holds a questionnaire, no answers."
        assert "same folder" in card.empty.hint.text()
        click_line(window, "Which sector?")
    assert any("Why?" in line for line in tree_lines(window))
