import pytest, time, cProfile, pstats
from ui.steps import *
from pathlib import Path
P=Path("/work/shared/survey-files/multiwave_csv/GSSvocab.csv")
def test_probe(start, qtbot, monkeypatch):
    w = start().window
    open_file(w, monkeypatch, P)
    qtbot.waitUntil(lambda: w.files._store.study.origin=="GSSvocab.csv", timeout=20000)
    pr=cProfile.Profile()
    pr.enable()
    for _ in range(4):
      for q in ("nativeBorn","vocab"):
        t=time.perf_counter()
        click_line(w,q)
        print(q,time.perf_counter()-t)
    pr.disable()
    pstats.Stats(pr).sort_stats("cumtime").print_stats(45)
