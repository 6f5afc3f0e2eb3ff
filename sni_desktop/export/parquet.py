"""Respondents as a Parquet file: a column a question, as `export.flat` has them."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sni_desktop.export.atomic import replacing
from sni_desktop.export.flat import as_texts, described, flat, is_number

if TYPE_CHECKING:
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.export.flat import Flat


def save_parquet(path: Path, study: Study, progress: Progress, language: str = "en") -> None:
    """Write the answers: codes and texts as texts, numbers as numbers, nothing where there is no answer.

    What the codes mean stands in the file's metadata, under "codebook", as JSON. UserError if there are no
    respondents or the file cannot be written.
    """
    import fastparquet  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    columns = flat(study)
    frame = pd.DataFrame({column.name: _values(column) for column in columns})
    progress.report(0.5)
    codebook = {column.name: described(column, language) for column in columns}
    with replacing(path) as stream, TemporaryDirectory() as folder:
        made = Path(folder, "study.parquet")
        fastparquet.write(
            str(made),
            frame,
            write_index=False,
            stats=False,
            custom_metadata={"codebook": json.dumps(codebook)},
        )
        with made.open("rb") as source:
            copyfileobj(source, stream)
    progress.report(1.0)


def _values(column: Flat) -> Any:
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    if column.amounts is not None and all(is_number(option.code) for option in column.missing):
        missing = np.array([float(text or "nan") for text in column.texts])[column.codes]
        return np.where(column.codes > 0, missing, column.amounts)
    texts, codes = as_texts(column)
    # Texts may be alike: those of a blank cell and of no cell.
    written = [text.encode(errors="replace").decode() for text in texts]
    different = list(dict.fromkeys(text for text in written if text))
    places = {text: place for place, text in enumerate(different)}
    by_text = np.array([places.get(text, -1) for text in written], np.int32)
    given = by_text[codes]
    if not (given >= 0).any():
        # fastparquet cannot read texts again of which there is none.
        return np.full(len(given), np.nan)
    return pd.Categorical.from_codes(given, pd.Index(different, dtype="object"))
