"""Old encodings are told by their letters, in the languages of Europe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sni_desktop.core.progress import Progress
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

FRENCH = "Très satisfait,À côté de l’école,Ça m’a plu où j’étais,Jamais été là,Élevé,hôpital,Forêt"
DUTCH = "Zeer tevreden,coördinatie,België,reünie,één keer,financiële steun,ideeën,café"
GERMAN = "Schön,Größe,Über alles,später,Straße,höchstens,gut für mich"
POLISH = "Bardzo często,żaden,średnie wykształcenie,mężczyzna,Łódź,być może,dość dobrze"
CZECH = "Střední škola,vůbec nikdy,často,žádný,měsíčně,ještě ne,úplně spokojený,Děčín,příliš"
HUNGARIAN = "nagyon gyakran,soha,középfokú végzettség,férfi,nő,egyetértek,idősebb,többé-kevésbé,hűség"


def read(folder: Path, text: str, encoding: str) -> tuple[str, list[str]]:
    """Return the name of the encoding and the answers of a made-up file."""
    words = text.split(",")
    rows = "".join(f"{number};{words[number % len(words)]}\r\n" for number in range(60))
    data = f"id;antwoord\r\n{rows}".encode(encoding, "replace")
    (folder / "old.csv").write_bytes(data)
    study = open_survey(folder / "old.csv", Progress())
    assert study.answers is not None
    assert study.form is not None
    answers = study.answers.cells[1]
    return study.form.encoding, [answers.values[code] for code in answers.codes]


@pytest.mark.parametrize("text", [FRENCH, DUTCH, GERMAN])
@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1252", "Windows-1252"), ("cp850", "IBM 850"), ("mac_roman", "Mac Roman")]
)
def test_words_of_the_west_in_every_encoding_that_has_been_used_for_them(
    tmp_path: Path, text: str, encoding: str, name: str
) -> None:
    text = text.replace("’", "'") if encoding == "cp850" else text
    found, answers = read(tmp_path, text, encoding)
    assert found == name
    assert set(answers) == set(text.split(","))


@pytest.mark.parametrize("text", [POLISH, CZECH, HUNGARIAN])
def test_words_of_central_europe(tmp_path: Path, text: str) -> None:
    found, answers = read(tmp_path, text, "cp1250")
    assert found == "Windows-1250"
    assert set(answers) == set(text.split(","))


def test_what_both_encodings_of_windows_write_alike_is_taken_for_the_western_one(tmp_path: Path) -> None:
    assert read(tmp_path, GERMAN, "cp1250")[0] == "Windows-1252"
    assert read(tmp_path, "café,réponse,étudiant,Trčs", "cp1250")[0] == "Windows-1252"
    assert read(tmp_path, "“quoted”,it’s,plain – text,price € 5", "cp1252")[0] == "Windows-1252"
