"""What the packages say of the program: the same everywhere, and as the standards want it."""

from __future__ import annotations

import ast
import os
import re
import runpy
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import sni_desktop
from sni_desktop.loaders import study_file
from sni_desktop.loaders.registry import suffixes

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
sys.path.insert(0, str(PACKAGING))

import product  # noqa: E402 - a script beside others, not a package

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGES = ("fr", "nl", "de")


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "sni-explorer.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def types() -> dict[str, Any]:
    root = ElementTree.parse(LINUX / "sni-explorer.xml").getroot()
    return {str(found.get("type")): found for found in root.iter(f"{MIME}mime-type")}


def metainfo() -> Any:
    return ElementTree.parse(LINUX / f"{product.COMPONENT}.metainfo.xml").getroot()


def checked(*command: str) -> None:
    """Run one of the tools that judge packages, where it is installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).casefold().replace("warnings: 0", "")


def test_the_version_stands_in_one_place() -> None:
    assert product.version() == sni_desktop.__version__
    found = metainfo().find("releases/release")
    assert found is not None
    assert found.get("version") == "@VERSION@"
    for file in LINUX.iterdir():
        assert sni_desktop.__version__ not in file.read_text(encoding="utf-8").replace("xdg-shell", "")


def test_a_study_has_one_ending_and_one_type() -> None:
    assert product.EXTENSION == study_file.SUFFIX
    study = types()[product.MIME_TYPE]
    assert [glob.get("pattern") for glob in study.iter(f"{MIME}glob")] == [f"*{study_file.SUFFIX}"]
    # A generic icon would hide the program's own in GTK 3, whose theme has it.
    assert [icon.get("name") for icon in study.iter(f"{MIME}generic-icon")] == [product.STUDY_ICON]
    assert product.MIME_TYPE in desktop_entry()["MimeType"].split(";")
    assert product.MIME_TYPE in [found.text for found in metainfo().iter("mediatype")]


def test_a_study_is_recognised_by_its_first_bytes(tmp_path: Path) -> None:
    from sni_desktop.core.places import DATA
    from sni_desktop.core.progress import Progress
    from sni_desktop.export.study_file import save
    from sni_desktop.loaders.package import load

    path = tmp_path / "study.sni"
    save(path, load(DATA / "sni-social-media", Progress()), None, Progress())
    content = path.read_bytes()
    for match in types()[product.MIME_TYPE].iter(f"{MIME}match"):
        value = str(match.get("value")).encode().decode("unicode_escape").encode("latin-1")
        assert content[int(str(match.get("offset"))) :].startswith(value)


def test_every_type_that_is_offered_is_one_that_the_program_opens() -> None:
    own = {
        str(glob.get("pattern")).removeprefix("*")
        for found in types().values()
        for glob in found.iter(f"{MIME}glob")
    }
    assert own <= set(suffixes())


def test_names_are_the_same_everywhere() -> None:
    entry, info = desktop_entry(), metainfo()
    assert entry["Name"] == info.findtext("name") == product.NAME
    assert entry["Comment"] == info.findtext("summary") == product.SUMMARY
    assert entry["Exec"].split()[0] == info.findtext("provides/binary") == product.COMMAND
    assert entry["Icon"] == entry["StartupWMClass"] == product.PACKAGE
    assert info.findtext("id") == product.COMPONENT
    assert info.findtext("launchable") == f"{product.PACKAGE}.desktop"
    assert (LINUX / f"{product.COMMAND}.1").exists()


def test_the_window_bears_the_name_of_its_desktop_entry() -> None:
    source = (ROOT / "sni_desktop" / "app.py").read_text(encoding="utf-8")
    named = dict(re.findall(r'app\.set(ApplicationName|DesktopFileName)\("([^"]+)"\)', source))
    assert named == {"ApplicationName": product.PACKAGE, "DesktopFileName": product.PACKAGE}


def test_menus_and_software_centres_speak_the_languages_of_the_program() -> None:
    entry = desktop_entry()
    space = "{http://www.w3.org/XML/1998/namespace}lang"
    for language in LANGUAGES:
        assert {f"{key}[{language}]" for key in ("GenericName", "Comment", "Keywords")} <= set(entry)
    for element in ("summary", "description/p", "description/ul/li"):
        told = [found.get(space) for found in metainfo().iterfind(element)]
        assert all(told.count(language) == told.count(None) for language in LANGUAGES)
    for found in types().values():
        assert {comment.get(space) for comment in found.iter(f"{MIME}comment")} == {None, *LANGUAGES}


def test_no_default_is_taken_over() -> None:
    assert not list(PACKAGING.rglob("*mimeapps*"))
    text = (PACKAGING / "tree.py").read_text(encoding="utf-8") + (PACKAGING / "linux.py").read_text(
        encoding="utf-8"
    )
    assert not re.search(r"postinst|prerm|mimeapps|xdg-mime", text)


@pytest.mark.parametrize("kind", ["app", "study"])
@pytest.mark.parametrize("size", product.ICON_SIZES)
def test_icons_can_be_drawn_in_each_size(kind: str, size: int) -> None:
    renderer = QSvgRenderer(str(product.icon(kind, size)))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    assert len({image.pixel(at, size // 2) for at in range(size)}) > 2


def test_small_icons_of_the_window_and_of_the_packages_are_the_same_drawing() -> None:
    from sni_desktop.ui.icon import SMALL

    assert product.SMALL_UP_TO == SMALL


def test_the_desktop_entry_is_valid() -> None:
    checked("desktop-file-validate", str(LINUX / "sni-explorer.desktop"))


@pytest.mark.parametrize("address", ["", "https://pictures.invalid/sni/"])
def test_the_metainfo_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    from metainfo import ADDRESS
    from metainfo import metainfo as filled

    monkeypatch.setenv(ADDRESS, address)
    path = tmp_path / f"{product.COMPONENT}.metainfo.xml"
    path.write_text(filled("1.0", "2026-01-01"), encoding="utf-8")
    checked("appstreamcli", "validate", "--no-net", str(path))
    pictures = [str(found.text) for found in ElementTree.parse(path).getroot().iter("image")]
    assert len(pictures) == (3 * (1 + len(LANGUAGES)) if address else 0)
    assert all(picture.startswith(address.rstrip("/") + "/") for picture in pictures)


def test_the_manual_names_every_command() -> None:
    from sni_desktop.__main__ import DRAWING, WITHOUT_WINDOW

    manual = (LINUX / f"{product.COMMAND}.1").read_text(encoding="utf-8")
    for command in WITHOUT_WINDOW | DRAWING:
        assert f".B {command}\n" in manual


def test_docstrings_go_and_nothing_else() -> None:
    from docstrings import without_docstrings

    start = '"""Module."""\nfrom __future__ import annotations\n'
    source = start + 'def f():\n    """Only this."""\nX = "kept"\nassert X\n'
    shorter = ast.unparse(without_docstrings(ast.parse(source)))
    assert shorter == "from __future__ import annotations\n\ndef f():\n    pass\nX = 'kept'\nassert X"


def test_programs_that_are_started_find_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/of/the/program")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/user")
    runpy.run_path(str(PACKAGING / "start.py"))
    assert os.environ["LD_LIBRARY_PATH"] == "/of/the/user"
    runpy.run_path(str(PACKAGING / "start.py"))
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_self_test_looks_for_every_plugin_that_is_packed() -> None:
    from sni_desktop.selftest import parts

    spec = ast.parse((PACKAGING / "sni-desktop.spec").read_text(encoding="utf-8"))
    packed = next(
        ast.literal_eval(node.value)
        for node in spec.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PLUGINS"
    )
    files = [
        Path(name) for of in (parts._PLUGINS, parts._MORE_PLUGINS) for each in of.values() for name in each
    ]
    looked_for = {(file.parent.name, file.stem.removeprefix("lib")) for file in files}
    looked_for |= {("imageformats", f"q{name}") for name in parts._FORMATS} | {("platforms", "qoffscreen")}
    assert {(kind, name) for kind, names in packed.items() for name in names} <= looked_for


def test_apts_sources_are_read_in_both_forms() -> None:
    from clean_debian import sources

    line = "# deb http://a.invalid b c\ndeb [arch=amd64] http://one.invalid/debian bookworm main contrib\n"
    assert sources(line) == [["http://one.invalid/debian", "bookworm", "main", "contrib"]]
    stanza = "Types: deb\n# deb\nURIs: http://one.invalid/debian\nSuites: trixie\nComponents: main\n"
    other = "Types: deb-src\nURIs: http://two.invalid\nSuites: trixie\nComponents: main\n"
    assert sources(f"{other}\n{stanza}") == [["http://one.invalid/debian", "trixie", "main"]]


def test_a_release_moves_what_is_unreleased_under_its_version() -> None:
    from release import with_release, with_version

    log = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 - 2026-01-01\n"
    assert "## Unreleased\n\n## 0.2.0 - 2026-02-03\n\n### Added\n\n- A thing." in with_release(
        log, "0.2.0", "2026-02-03"
    )
    with pytest.raises(SystemExit, match="nothing under Unreleased"):
        with_release("## Unreleased\n\n## 0.1.0 - 2026-01-01\n- A thing.\n", "0.2.0", "2026-02-03")
    assert with_version('"""It."""\n\n__version__ = "0.1.0"\n', "0.2.0").endswith('__version__ = "0.2.0"\n')
