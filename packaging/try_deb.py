#!/usr/bin/env python3
"""Try a .deb in a clean Debian, as its user would: install, start, open, double-click, purge.

packaging/try_deb.py bookworm|trixie [DEB]

Slow; needs root, debootstrap and the network. Makes build/chroots/SUITE (once), and works in a copy of it,
which is removed at the end. In it, under Xvfb with the window manager openbox:

- the package is installed by apt, and `sni-desktop --selftest` passes;
- `gio launch` of the desktop entry opens the window, with the right class, icon and title;
- `xdg-open` on a study file opens it, and so does a double-click on its icon in the file manager pcmanfm;
- tables and workbooks are offered under "Open with", but still open in their own programs;
- after a purge nothing is left.

What cannot be measured is to be looked at: the pictures are in build/pictures.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from product import BUILD, DIST, MIME_TYPE, NAME, PACKAGE, ROOT

TOOLS = (
    *("xvfb", "openbox", "pcmanfm", "xdotool", "x11-utils", "imagemagick", "xdg-utils", "libglib2.0-bin"),
    *(
        "dbus-x11",
        "fonts-dejavu-core",
        "adwaita-icon-theme",
        "procps",
        "desktop-file-utils",
        "shared-mime-info",
    ),
)
DEB = "/root/program.deb"
TABLE = "wave,market,rating\n" + "".join(
    f"{2023 + at % 2},{('North', 'South', 'East')[at % 3]},{('poor', 'fair', 'good')[at // 3 % 3]}\n"
    for at in range(180)
)
TITLE = "Markets"
"""What the window shows of the study: it bears the name of the file that it came from."""
MOUNTS = {"proc": ("-t", "proc", "proc"), "dev": ("--bind", "/dev"), "dev/pts": ("--bind", "/dev/pts")}
HOME = "/home/person"
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
        before = debian.files()
        trial(debian, deb, pictures)
        left = sorted(debian.files() - before)
    if left:
        raise SystemExit(f"After the purge there still are: {left}")
    print(f"All went well. Look at the pictures in {pictures.relative_to(ROOT)}.")
    return 0


def mirror() -> str:
    """Return where this machine, a Debian itself, has its packages from."""
    release = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    for file in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]:
        if file.suffix in {".list", ".sources"} and file.is_file():
            for found in sources(file.read_text(encoding="utf-8")):
                if {release, "main"} <= set(found[1:]):
                    return found[0]
    raise SystemExit(f"apt's sources name no address for the packages of {release or 'this system'}.")


def sources(text: str) -> list[list[str]]:
    """Return the entries of one of apt's lists, in either form: address, suites and components."""
    text = re.sub(r"^\s*#.*\n?", "", text, flags=re.MULTILINE)
    lines = re.findall(r"^deb\s+(?:\[.*\]\s+)?(\S.*)$", text, re.MULTILINE)
    for stanza in re.split(r"\n\s*\n", text):
        fields = dict(re.findall(r"^(\w[\w-]*):[ \t]*(.*)$", stanza, re.MULTILINE))
        if "deb" in fields.get("Types", "").split():
            lines.append(" ".join(fields.get(name, "") for name in ("URIs", "Suites", "Components")))
    return [line.split() for line in lines]


class Debian:
    """A clean Debian in a folder, removed afterwards."""

    def __init__(self, suite: str) -> None:
        self.base = BUILD / "chroots" / suite
        self.root = BUILD / "chroots" / f"{suite}-try"
        self.display = ""
        if not self.base.exists():
            self.bootstrap(suite)

    def bootstrap(self, suite: str) -> None:
        """Make the base tree, with the tools of this trial."""
        include = f"--include={','.join(TOOLS)}"
        command = ["debootstrap", "--variant=minbase", include, suite, str(self.base), mirror()]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for file in Path("/etc/apt/apt.conf.d").glob("99*"):  # a proxy, where there is one
            shutil.copy(file, self.base / "etc/apt/apt.conf.d")
        subprocess.run(["chroot", str(self.base), "useradd", "-m", "person"], check=True)

    def __enter__(self) -> Self:
        """Make the copy, and mount what programs need."""
        self.leave()
        subprocess.run(["cp", "-a", str(self.base), str(self.root)], check=True)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        for place, how in MOUNTS.items():
            subprocess.run(["mount", *how, str(self.root / place)], check=True)
        return self

    def __exit__(self, *_error: object) -> None:
        self.leave()

    def leave(self) -> None:
        """End what still runs in the copy, unmount and remove it."""
        for process in self.processes():
            os.kill(process, signal.SIGKILL)
        time.sleep(0.5)
        for place in reversed(MOUNTS):
            while (self.root / place).is_mount():
                subprocess.run(["umount", str(self.root / place)], check=True)
        if self.root.exists():
            shutil.rmtree(self.root)

    def processes(self) -> list[int]:
        """Return what runs in the copy."""
        found = []
        for place in Path("/proc").glob("[0-9]*/root"):
            with suppress(OSError):  # it has ended meanwhile
                if place.readlink() == self.root:
                    found.append(int(place.parent.name))
        return found

    def run(self, *command: str, person: bool = False, check: bool = True) -> str:
        """Return what a command says, run as root or as a person at the display."""
        run = [
            "chroot",
            *(["--userspec=person:person"] if person else []),
            str(self.root),
            "/usr/bin/env",
            "-i",
        ]
        home = HOME if person else "/root"
        variables = [
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            f"HOME={home}",
            f"DISPLAY={self.display}",
            "LC_ALL=C.UTF-8",
        ]
        variables += [
            "DEBIAN_FRONTEND=noninteractive",
            "XDG_CURRENT_DESKTOP=LXDE",
            f"XDG_RUNTIME_DIR={home}/run",
        ]
        done = subprocess.run([*run, *variables, *command], text=True, capture_output=True, check=False)
        if check and done.returncode:
            raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, line: str, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Start a program of the person that goes on. What it says goes nowhere, or to ``out``."""
        variables = ["PATH=/usr/bin:/bin", f"HOME={HOME}", f"DISPLAY={self.display}"]
        variables += ["LC_ALL=C.UTF-8"]
        variables += ["XDG_CURRENT_DESKTOP=LXDE", f"XDG_RUNTIME_DIR={HOME}/run"]
        run = ["chroot", "--userspec=person:person", str(self.root), "/usr/bin/env", "-i", *variables]
        quiet = subprocess.DEVNULL
        return subprocess.Popen([*run, "sh", "-c", f"cd; exec {line}"], stdout=out, stderr=quiet, stdin=quiet)

    def start_display(self) -> subprocess.Popen[bytes]:
        """Start a display with a number that is free outside too: displays are not told apart by folders."""
        server = self.start("Xvfb -displayfd 1 -screen 0 1400x1000x24", subprocess.PIPE)
        assert server.stdout is not None  # noqa: S101 - asked for above
        self.display = f":{server.stdout.readline().decode().strip()}"
        return server

    def files(self) -> set[str]:
        """Return all files outside of homes and of what apt and dpkg keep for themselves."""
        leave_out = (
            "proc",
            "dev",
            "tmp",
            "run",
            "home",
            "root",
            "var/cache",
            "var/lib/apt",
            "var/log",
            "var/lib/dpkg",
        )
        prune = [part for place in leave_out for part in ("-path", f"./{place}", "-prune", "-o")]
        found = subprocess.check_output(["find", ".", *prune, "-print"], cwd=self.root, text=True)
        return set(found.splitlines())


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
    offered = debian.run("gio", "mime", "text/csv", person=True)
    expect(f"{PACKAGE}.desktop" in offered, "Tables are not offered")
    defaults = debian.run(
        "sh", "-c", "grep -rl sni-explorer /etc/xdg /usr/share/applications/*.list 2>&1 || true"
    )
    expect("mimeapps" not in defaults, f"A default was set in {defaults}")


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
    time.sleep(3)
    expect(not windows_of(debian, title), "The window does not close")
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
