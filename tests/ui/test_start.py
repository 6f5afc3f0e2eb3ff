"""The start: what is there when. How long it takes is measured elsewhere."""

from __future__ import annotations

from benchmarks import startup

from sni_desktop.ui.main_window import MainWindow


def test_the_first_chart_is_painted_before_numpy_pandas_and_pyqtgraph_are_imported(tmp_path):
    _seconds, loaded = startup.run_once(startup.FIRST_CHART, str(tmp_path))
    assert loaded == []


def test_the_interactive_chart_follows_by_itself(tmp_path):
    _seconds, loaded = startup.run_once(startup.INTERACTIVE_CHART, str(tmp_path))
    assert "pyqtgraph" in loaded


def test_the_list_of_questions_has_the_keyboard(application):
    assert application.window.focusWidget() is application.window.navigator.tree


def test_who_is_elsewhere_when_the_list_comes_keeps_the_keyboard(start, monkeypatch):
    fill_left = MainWindow.fill_left

    def later(window):
        window.view.table.setFocus()
        fill_left(window)

    monkeypatch.setattr(MainWindow, "fill_left", later)
    window = start().window
    assert window.focusWidget() is window.view.table
