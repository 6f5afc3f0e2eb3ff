"""The program for macOS, and its disk image. Untried: see README.md."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

from product import BUILD, DIST, EXTENSION, MIME_TYPE, NAME, OPEN_WITH, PACKAGE, PACKAGING, version

if TYPE_CHECKING:
    from pathlib import Path

APP = f"{NAME}.app"
IDENTIFIER = f"invalid.{PACKAGE}.SNIExplorer"
STUDY_TYPE = f"invalid.{PACKAGE}.study"
ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
OLDEST = "13.0"
"""The oldest macOS that Qt runs on."""
SIGN = "SNI_SIGN_MACOS"
"""A variable with the identity to sign with; without it the program is signed for nobody ("ad hoc")."""
NOTARY = "SNI_NOTARY_PROFILE"
"""A variable with the profile of notarytool in the keychain; without it the image is not notarised."""


def info() -> dict[str, Any]:
    """Return Info.plist: names, and the files that the program opens."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr", "nl", "de"],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        # Dark colours are the program's own.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} study",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "study.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [STUDY_TYPE],
            },
            {
                "CFBundleTypeName": "Survey file",
                "CFBundleTypeRole": "Viewer",
                # Offered under "Open With"; what opens them stays what it is.
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": [each.removeprefix(".") for each in OPEN_WITH],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": STUDY_TYPE,
                "UTTypeDescription": f"{NAME} study",
                "UTTypeConformsTo": ["public.zip-archive"],
                "UTTypeIconFile": "study.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [EXTENSION.removeprefix(".")],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }


def pack(frozen: Path) -> list[Path]:
    """Make a disk image with the program and a link to the folder that it is dragged to."""
    app = frozen.parent / APP
    finish(app, frozen)
    folder = BUILD / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / APP, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    out = DIST / f"{PACKAGE}-{version()}.dmg"
    make = ["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", NAME, "-srcfolder", str(folder)]
    subprocess.run([*make, str(out)], check=True)
    if identity := os.environ.get(SIGN):
        subprocess.run(["codesign", "--sign", identity, "--timestamp", str(out)], check=True)
    if profile := os.environ.get(NOTARY):
        submit = ["xcrun", "notarytool", "submit", str(out), "--keychain-profile", profile, "--wait"]
        subprocess.run(submit, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(out)], check=True)
    return [out]


def finish(app: Path, frozen: Path) -> None:
    """Add the licences, which are collected of the frozen folder, and sign the whole anew."""
    inside = "sni_desktop/_installed/resources/licences.txt"
    shutil.copyfile(frozen / "_internal" / inside, app / "Contents" / "Resources" / inside)
    identity = os.environ.get(SIGN)
    # Only a real identity can be checked against a time.
    hardened = ["--options", "runtime", "--timestamp"] if identity else []
    sign = ["codesign", "--force", "--sign", identity or "-", *hardened, "--entitlements", str(ENTITLEMENTS)]
    subprocess.run([*sign, str(app)], check=True)
