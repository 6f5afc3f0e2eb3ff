"""The first picture: painted before anything heavy is imported. How long it takes is measured elsewhere."""

from __future__ import annotations

from benchmarks import startup


def test_the_first_chart_is_painted_before_numpy_pandas_and_pyqtgraph_are_imported(tmp_path):
    _seconds, loaded = startup.run_once(startup.FIRST_CHART, str(tmp_path))
    assert loaded == []


def test_the_interactive_chart_follows_by_itself(tmp_path):
    _seconds, loaded = startup.run_once(startup.INTERACTIVE_CHART, str(tmp_path))
    assert "pyqtgraph" in loaded
