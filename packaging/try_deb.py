#!/usr/bin/env python3
"""Try a .deb in a clean Debian, as its user would: install, start, open, double-click, purge.

packaging/try_deb.py bookworm|trixie [DEB]

Slow; needs root, debootstrap and the network. Makes build/chroots/SUITE (once), and works in a copy of it,
which is removed at the end. In it, under Xvfb with the window manager openbox:

- the package is installed by apt, and `sni-desktop --selftest` passes;
- `gio launch` of the desktop entry opens the window, with the right class, icon and title;
- `xdg-open` on a study file opens it, and so does a double-click on its icon in the file manager pcmanfm;
- tables and workbooks are offered under "Open with", but still open in their own programs;
- a file that is opened while the program runs gets a window of its own there;
- after a purge nothing is left.

What cannot be measured is to be looked at: the pictures are in build/pictures.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from clean_debian import HOME, Debian
from product import BUILD, DIST, MIME_TYPE, NAME, PACKAGE, ROOT

DEB = "/var/cache/program.deb"
OTHER = "libreoffice-calc.desktop"
OF_OTHERS = {".csv": True, ".xlsx": True, ".sav": False, ".parquet": False}
"""Files that are offered to be opened, and whether another program did so before."""
TABLE = "wave,market,rating\n" + "".join(
    f"{2023 + at % 2},{('North', 'South', 'East')[at % 3]},{('poor', 'fair', 'good')[at // 3 % 3]}\n"
    for at in range(180)
)
TITLE = "Markets"
"""What the window shows of the study: it bears the name of the file that it came from."""
STUDY = f"{HOME}/Desktop/A study.sni"
PATIENCE = 40.0
"""Seconds that a window may take to come."""


def main(arguments: list[str]) -> int:
    """Try the package that is named, or the newest one."""
    suite = arguments[0] if arguments else "bookworm"
    named = [Path(argument) for argument in arguments[1:] if argument.endswith(".deb")]
    deb = named[0] if named else max(DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    pictures = BUILD / "pictures" / suite
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    with Debian(suite) as debian:
        install_other(debian)
        before = debian.files()
        trial(debian, deb, pictures)
        left = sorted(debian.files() - before)
    if left:
        raise SystemExit(f"After the purge there still are: {left}")
    print(f"All went well. Look at the pictures in {pictures.relative_to(ROOT)}.")
    return 0


def trial(debian: Debian, deb: Path, pictures: Path) -> None:
    """Install the package, use it, and purge it with all that came with it."""
    shutil.copy(deb, debian.root / DEB[1:])
    debian.run("apt-get", "-qq", "update")
    said = debian.run("apt-get", "-qq", "--yes", "--no-install-recommends", "install", DEB)
    print(f"installed: {said.count('Setting up')} packages")
    for folder in ((debian.root / STUDY[1:]).parent, debian.root / f"{HOME[1:]}/run"):
        folder.mkdir(parents=True)
        folder.chmod(0o700)
    debian.run("chown", "-R", "person:person", HOME)
    print(debian.run("sni-desktop", "--selftest", person=True).strip())
    table = debian.root / f"{HOME[1:]}/Markets.csv"
    table.write_text(TABLE, encoding="utf-8")
    debian.run("sni-desktop", "convert", f"{HOME}/{table.name}", STUDY, person=True)
    check_types(debian)
    started = [debian.start_display()]
    started.append(debian.start("openbox"))
    time.sleep(2)
    try:
        see(debian, pictures / "launch.png", f"gio launch /usr/share/applications/{PACKAGE}.desktop", NAME)
        see(debian, pictures / "xdg-open.png", f"xdg-open '{STUDY}'", TITLE)
        double_click(debian, pictures)
        open_second(debian, pictures)
    finally:
        for process in started:
            process.terminate()
    debian.run("apt-get", "-qq", "--yes", "purge", PACKAGE)
    debian.run("apt-get", "-qq", "--yes", "autoremove", "--purge")


def check_types(debian: Debian) -> None:
    """Check what kind of file a study is, and who opens what."""
    kind = debian.run("xdg-mime", "query", "filetype", STUDY, person=True).strip()
    expect(kind == MIME_TYPE, f"A study is of the type {kind}")
    opens = debian.run("gio", "mime", MIME_TYPE, person=True)
    expect(f"{PACKAGE}.desktop" in opens, f"Studies are opened by {opens}")
    for ending, known in OF_OTHERS.items():
        file = f"{HOME}/Markets{ending}"
        if ending != ".csv":
            debian.run("sni-desktop", "convert", f"{HOME}/Markets.csv", file, person=True)
        kind = debian.run("xdg-mime", "query", "filetype", file, person=True).strip()
        offered = debian.run("gio", "mime", kind, person=True)
        expect(f"{PACKAGE}.desktop" in offered, f"{ending}, {kind}, is not offered: {offered}")
        if known:
            first = offered.splitlines()[0]
            expect(first.endswith(OTHER), f"{ending} was opened by another program before: {first}")
    defaults = debian.run(
        "sh", "-c", "grep -rl sni-explorer /etc/xdg /usr/share/applications/*.list 2>&1 || true"
    )
    expect("mimeapps" not in defaults, f"A default was set in {defaults}")


def install_other(debian: Debian) -> None:
    """Install what stands for the program that opened tables before."""
    types = "text/csv;application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;"
    entry = f"[Desktop Entry]\nType=Application\nName=Tables\nExec=true %U\nMimeType={types}\n"
    place = debian.root / "usr/share/applications" / OTHER
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(entry, encoding="utf-8")
    debian.run("update-desktop-database")


def see(debian: Debian, picture: Path, line: str, title: str) -> None:
    """Start something, check the window that comes, take its picture, and close it."""
    began = time.monotonic()
    process = debian.start(f"dbus-run-session -- {line}") if line else None
    window = waited_for(debian, title)
    print(f"{picture.stem}: a window after {time.monotonic() - began:.1f} s")
    time.sleep(4)
    about = debian.run("xprop", "-id", window, "WM_CLASS", "_NET_WM_NAME", "_NET_WM_ICON", person=True)
    expect(f'"{PACKAGE}"' in about, f"The class of the window is wrong:\n{about[:300]}")
    expect("Icon (" in about or "_NET_WM_ICON(CARDINAL) =" in about, "The window has no icon")
    expect(title in about, f"The title is wrong:\n{about[:300]}")
    take(debian, picture)
    debian.run("xdotool", "windowactivate", "--sync", window, "key", "alt+F4", person=True)
    end = time.monotonic() + PATIENCE
    while windows_of(debian, title):
        if time.monotonic() > end:
            take(debian, picture.with_stem("not-closed"))
            raise SystemExit("The window does not close, see not-closed.png")
        time.sleep(0.1)
    time.sleep(1)
    if process is not None:
        process.terminate()


def double_click(debian: Debian, pictures: Path) -> None:
    """Open the study by a double-click in a file manager."""
    manager = debian.start(f"dbus-run-session -- pcmanfm {HOME}/Desktop")
    window = waited_for(debian, "Desktop")
    debian.run("xdotool", "windowactivate", window, "windowsize", window, "700", "500", person=True)
    time.sleep(3)
    take(debian, pictures / "file-manager.png")
    debian.run("xdotool", "mousemove", "--window", window, *ICON_AT, person=True)
    debian.run("xdotool", "click", "--repeat", "2", "--delay", "80", "1", person=True)
    see(debian, pictures / "double-click.png", "", TITLE)
    manager.terminate()


def open_second(debian: Debian, pictures: Path) -> None:
    """Open a file while the program runs: it opens a window more, and no program more."""
    debian.start(f"gio launch /usr/share/applications/{PACKAGE}.desktop")
    first = waited_for(debian, NAME)
    debian.start(f"dbus-run-session -- xdg-open '{STUDY}'")
    windows = [first, waited_for(debian, TITLE)]
    owners = {debian.run("xdotool", "getwindowpid", window, person=True) for window in windows}
    expect(windows[0] != windows[1] and len(owners) == 1, f"Windows {windows} are of processes {owners}")
    time.sleep(4)
    take(debian, pictures / "second.png")


ICON_AT = ("205", "98")
"""Where the first icon is in a window of pcmanfm."""


def waited_for(debian: Debian, title: str) -> str:
    """Return the id of the visible window with a title."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if windows := windows_of(debian, title):
            return windows[-1]
        time.sleep(0.1)
    raise SystemExit(f"There is no window with the title {title!r}.")


def windows_of(debian: Debian, title: str) -> list[str]:
    """Return the ids of the visible windows with a title."""
    search = ("xdotool", "search", "--onlyvisible", "--name", title)
    return debian.run(*search, person=True, check=False).split()


def take(debian: Debian, picture: Path) -> None:
    """Take a picture of the whole screen."""
    debian.run("import", "-window", "root", f"{HOME}/{picture.name}", person=True)
    shutil.copy(debian.root / f"{HOME[1:]}/{picture.name}", picture)


def expect(truth: object, otherwise: str) -> None:
    """Stop with a sentence if something does not hold."""
    if not truth:
        raise SystemExit(otherwise)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
