"""A clean Debian in a folder, with a display and a desktop's programs, to try packages in. Needs root."""

from __future__ import annotations

import os
import platform
import re
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from product import BUILD

TOOLS = (
    *("xvfb", "openbox", "pcmanfm", "xdotool", "x11-utils", "imagemagick", "xdg-utils", "libglib2.0-bin"),
    *("dbus-x11", "fonts-dejavu-core", "adwaita-icon-theme", "procps"),
    *("desktop-file-utils", "shared-mime-info"),
)
MOUNTS = {"proc": ("-t", "proc", "proc"), "dev": ("--bind", "/dev"), "dev/pts": ("--bind", "/dev/pts")}
HOME = "/home/person"


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
        line = [*self.inside(person=person), *command]
        done = subprocess.run(line, text=True, capture_output=True, check=False)
        if check and done.returncode:
            raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, line: str, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Start a program of the person that goes on. What it says goes nowhere, or to ``out``."""
        quiet = subprocess.DEVNULL
        command = [*self.inside(person=True), "sh", "-c", f"cd; exec {line}"]
        return subprocess.Popen(command, stdout=out, stderr=quiet, stdin=quiet)

    def inside(self, *, person: bool) -> list[str]:
        """Return what comes before a command that is to run in the copy, as root or as a person."""
        home = HOME if person else "/"
        user = ["--userspec=person:person"] if person else []
        variables = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "DISPLAY": self.display,
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "XDG_CURRENT_DESKTOP": "LXDE",
            "XDG_RUNTIME_DIR": f"{home}/run",
        }
        given = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", *user, str(self.root), "/usr/bin/env", "-i", *given]

    def start_display(self) -> subprocess.Popen[bytes]:
        """Start a display with a number that is free outside too: displays are not told apart by folders."""
        server = self.start("Xvfb -displayfd 1 -screen 0 1400x1000x24 -noreset", subprocess.PIPE)
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
