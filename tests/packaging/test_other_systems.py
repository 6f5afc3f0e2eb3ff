"""What the packages for Windows and macOS say of the program, as far as it is seen without these systems."""

from __future__ import annotations

import ast
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage

from sni_desktop import __version__
from sni_desktop.loaders.registry import suffixes
from sni_desktop.ui.saving import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
MODULES = ("product", "icons", "windows", "macos")


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[dict[str, ModuleType]]:
    """The modules of the build; what they make goes into a folder of the test."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("SNI_SIGN_WINDOWS", "SNI_SIGN_MACOS"):
        monkeypatch.delenv(name, raising=False)
    found = {name: import_module(name) for name in MODULES}
    monkeypatch.setattr(found["windows"], "WORK", tmp_path / "work")
    yield found
    for name in MODULES:
        del sys.modules[name]


# Names


def test_windows_is_told_the_version_of_the_program(packaging):
    text = packaging["windows"].version_info().read_text(encoding="utf-8")
    ast.parse(text)
    assert text.count(f"'{__version__}'") == 2
    numbers = packaging["windows"].numbers()
    assert len(numbers) == 4
    assert __version__.startswith(".".join(map(str, numbers[:3])))


def test_macos_is_told_the_version_and_the_type_of_study_files(packaging):
    info = plistlib.loads(plistlib.dumps(packaging["macos"].info()))
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == __version__
    (declared,) = info["UTExportedTypeDeclarations"]
    own, others = info["CFBundleDocumentTypes"]
    assert own["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert own["LSHandlerRank"] == "Owner"
    assert others["LSHandlerRank"] == "Alternate"
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [SUFFIX.removeprefix(".")]
    assert tags["public.mime-type"] == [packaging["product"].MIME_TYPE]
    identifiers = (info["CFBundleIdentifier"], declared["UTTypeIdentifier"])
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", each) for each in identifiers)


def test_macos_allows_the_program_only_what_it_needs(packaging):
    allowed = plistlib.loads(packaging["macos"].ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_files_that_are_offered_to_be_opened_are_files_that_it_opens(packaging):
    offered = set(packaging["product"].OPEN_WITH)
    assert offered <= set(suffixes())
    assert SUFFIX not in offered
    assert packaging["product"].EXTENSION == SUFFIX
    others = packaging["macos"].info()["CFBundleDocumentTypes"][1]
    assert {f".{each}" for each in others["CFBundleTypeExtensions"]} == offered
    script = packaging["windows"].open_with()
    assert set(re.findall(r"Classes\\(\.\w+)\\OpenWithProgids", script)) == offered


def test_the_recipe_for_all_systems_can_be_read():
    ast.parse((PACKAGING / "sni-desktop.spec").read_text(encoding="utf-8"))


# Icons


@pytest.mark.parametrize("kind", ["app", "study"])
def test_an_icon_for_windows_holds_every_size(packaging, kind):
    icons = packaging["icons"]
    content = icons.ico(kind)
    reserved, is_icon, count = struct.unpack_from("<HHH", content)
    assert (reserved, is_icon, count) == (0, 1, len(icons.ICO_SIZES))
    end = 6 + 16 * count
    for number, size in enumerate(icons.ICO_SIZES):
        width, height, *_more, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert (width or 256, height or 256) == (size, size)
        assert offset == end
        picture = content[offset : offset + length]
        if picture.startswith(b"\x89PNG"):
            assert QImage.fromData(picture).width() == size
        else:
            assert struct.unpack_from("<Iii", picture) == (40, size, 2 * size)
            assert length == 40 + 4 * size * size + size * ((size + 31) // 32 * 4)
        end = offset + length
    assert end == len(content)
    assert {16, 24, 32, 48, 256} <= set(icons.ICO_SIZES)


@pytest.mark.parametrize("kind", ["app", "study"])
def test_an_icon_for_macos_holds_every_size(packaging, kind):
    icons = packaging["icons"]
    content = icons.icns(kind)
    assert content[:8] == b"icns" + struct.pack(">I", len(content))
    at, found = 8, {}
    while at < len(content):
        name, length = content[at : at + 4].decode(), struct.unpack_from(">I", content, at + 4)[0]
        image = QImage.fromData(content[at + 8 : at + length])
        assert image.width() == image.height()
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
        found[name] = image.width()
        at += length
    assert found == icons.ICNS_TYPES
    assert set(found.values()) == {16, 32, 64, 128, 256, 512, 1024}


def test_icons_are_drawn_alike_every_time(packaging):
    icons = packaging["icons"]
    assert icons.ico("app") == icons.ico("app")
    assert icons.icns("study") == icons.icns("study")


def test_the_sizes_of_linux_are_among_those_of_other_systems(packaging):
    known = {*packaging["icons"].ICO_SIZES, *packaging["icons"].ICNS_TYPES.values()}
    # 22 is a size of toolbars that only desktops of Linux have.
    assert set(packaging["product"].ICON_SIZES) - {22} <= known


# The installer


@pytest.fixture
def payload(tmp_path: Path, packaging: dict[str, Any]) -> Path:
    """A folder that stands for the frozen one, and icons beside it."""
    packaging["icons"].main([str(tmp_path / "icons")])
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / f"{packaging['product'].COMMAND}.exe").write_bytes(b"MZ")
    (folder / "_internal" / "part.dll").write_bytes(b"part")
    return folder


def compiled(packaging: dict[str, Any], payload: Path, out: Path) -> bytes:
    if shutil.which("makensis") is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("not installed: makensis")
    windows = packaging["windows"]
    command = windows.command(payload, payload.parent / "icons", out)
    done = subprocess.run(command, env=windows.environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out.read_bytes()


def test_the_installer_compiles_without_a_warning(packaging, payload, tmp_path):
    made = compiled(packaging, payload, tmp_path / "sni-setup.exe")
    assert made.startswith(b"MZ")
    for text in (__version__, packaging["product"].NAME):
        assert text.encode("utf-16-le") in made
    # Nobody has to be an administrator.
    assert b'level="asInvoker"' in made


def test_two_installers_of_the_same_files_are_alike(packaging, payload, tmp_path):
    first = compiled(packaging, payload, tmp_path / "sni-setup.exe")
    for path in payload.rglob("*"):
        os.utime(path, (1, 1))
    assert compiled(packaging, payload, tmp_path / "sni-setup.exe") == first


def test_the_uninstaller_takes_back_all_that_the_installer_wrote(packaging):
    script = packaging["windows"].SCRIPT.read_text(encoding="utf-8")
    install, uninstall = script.split("Section Uninstall")
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteRegKey (?:/ifempty )?HKCU "([^"]+)"', uninstall))
    assert written
    assert [key for key in written if not any(f"{key}\\".startswith(f"{each}\\") for each in removed)] == []
    text = packaging["windows"].open_with()
    offers = set(re.findall(r'WriteRegNone HKCU "([^"]+)" "([^"]+)"', text))
    assert offers == set(re.findall(r'DeleteRegValue HKCU "([^"]+)" "([^"]+)"', text)) != set()
    files = set(re.findall(r'(?:WriteUninstaller|CreateShortcut) "([^"]+)"', install))
    gone = set(re.findall(r'(?:Delete|RMDir /r|RMDir) "([^"]+)"', script))
    assert files <= gone


def test_the_installer_takes_no_file_type_over_but_its_own(packaging):
    script = packaging["windows"].SCRIPT.read_text(encoding="utf-8")
    types = set(re.findall(r'WriteRegStr HKCU "\$\{CLASSES\}\\([^"\\]+)"', script))
    assert types == {"${EXTENSION}", "${STUDY}", "${TABLE}"}
    assert "HKLM" not in script
    assert "RequestExecutionLevel user" in script


def test_signing_is_asked_for_by_a_variable(packaging, payload, monkeypatch):
    windows = packaging["windows"]
    arguments = (payload, payload.parent / "icons", payload.parent / "setup.exe")
    assert not any(each.startswith("-DSIGN") for each in windows.command(*arguments))
    monkeypatch.setenv(windows.SIGN, "sign-with-key")
    assert "-DSIGN=sign-with-key" in windows.command(*arguments)
