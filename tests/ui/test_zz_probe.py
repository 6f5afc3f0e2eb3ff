import pytest
from ui.steps import *
from pathlib import Path
P=Path("/work/shared/survey-files/multiwave_csv/GSSvocab.csv")
@pytest.mark.parametrize("k", range(5))
def test_probe(start, qtbot, monkeypatch, k):
    w = start().window
    open_file(w, monkeypatch, P)
    qtbot.waitUntil(lambda: w.files._store.study.origin=="GSSvocab.csv", timeout=20000)
    for _ in range(4):
      for q in ("nativeBorn","vocab"):
        click_line(w,q)
        w.grab()
