"""Decks that are edited by hand and updated, for tests, and what they show."""

from __future__ import annotations

import io

from export.decks import charts_of, report_of, written
from pptx import Presentation
from pptx.dml.color import RGBColor
from python_calamine import load_workbook

from sni_desktop.core.progress import Progress
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.planning import Outline
from sni_desktop.export.slides.update import Update
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.update_tools import tools

CHARTS = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAIN = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
RED = RGBColor(0xFE, 0x01, 0x02)


def edited(path, folder, edit):
    """Return the path of a deck after somebody edited it."""
    deck = Presentation(str(path))
    edit(deck)
    deck.save(str(folder / "by hand.pptx"))
    return folder / "by hand.pptx"


def updated(path, study, chosen=None):
    """Return a deck updated as python-pptx opens it, and what is said of that."""
    content, outcome = Update(path.name, content_of(path), study, tools()).run(chosen or {}, Progress())
    return Presentation(io.BytesIO(content)), outcome


def by_question(deck):
    return {chart_id.read(shape).question: (slide, shape) for slide, shape in charts_of(deck)}


def change_of(outcome, question):
    return next(change for change in outcome.changes if change.question == question)


def cells(shape):
    book = shape.chart.part.chart_workbook.xlsx_part.blob
    return load_workbook(io.BytesIO(book)).get_sheet_by_index(0).to_python(skip_empty_area=False)


def shown(shape):
    """Return what a native chart shows: for each series its name, categories and numbers."""
    return [
        (series.name, tuple(shape.chart.plots[0].categories), tuple(series.values))
        for series in shape.chart.plots[0].series
    ]


def title_of(slide):
    return slide.shapes.title.text_frame.text


def texts(slide):
    return {shape.name: shape.text_frame.text for shape in slide.shapes if shape.has_text_frame}


def chart_deck(study, path, *queries):
    made = report_of(study, outline=Outline(queries[0], queries, cover=False, method=False))
    return written(made, path)
