"""The longest labels of real survey files, in every kind of chart, every size and every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cards import faults
from longest import STUDIES, long_figures

from sni_desktop.charts.layout import lay_out
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.sizes import SIZES
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
@pytest.mark.parametrize("name", STUDIES)
def test_the_longest_labels_of_real_files_are_neither_clipped_nor_on_one_another(
    name: str, language: str, shared: Path, qapp
) -> None:
    from PySide6.QtGui import QFontInfo

    measure, speaker = measure_in(QFontInfo(qapp.font()).family()), speaker_of(language)
    for chart, figure in long_figures(name, shared):
        for size in SIZES:
            card = lay_out(figure, *size.layout, speaker, measure)
            assert not faults(card, measure), (chart, size.id)
