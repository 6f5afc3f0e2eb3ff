"""Make Qt's ICU data small: of 32 MB, Qt uses what sorts and normalises text; it has its own locales."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

_KEPT = re.compile(
    r"[^/]*\.(nrm|icu)|coll/.*"
    r"|(root|pool|res_index|supplementalData|keyTypeData|likelySubtags|metadata|numberingSystems|icuver|icustd)\.res"
)
_SOURCE = """\
.section .rodata
.balign 16
.global icudt{version}_dat
.type icudt{version}_dat, @object
icudt{version}_dat:
.incbin "{data}"
.size icudt{version}_dat, . - icudt{version}_dat
.section .note.GNU-stack,"",@progbits
"""


def slim(library: Path) -> None:
    """Replace a libicudata.so.N by one that holds only what is kept. Its data keep their format."""
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def run(*command: str | Path) -> str:
            return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout

        data = f"icudt{version}l.dat"  # the items in it bear this name too
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, data)
        dropped = [item for item in run("icupkg", "-l", data).split() if not _KEPT.fullmatch(item)]
        (folder / "dropped.txt").write_text("\n".join(dropped), encoding="ascii")
        (folder / "kept").mkdir()
        run("icupkg", "-r", "dropped.txt", data, f"kept/{data}")
        source = _SOURCE.format(version=version, data=f"kept/{data}")
        (folder / "data.s").write_text(source, encoding="ascii")
        run("as", "-o", "data.o", "data.s")
        run("ld", "-shared", "-soname", library.name, "--hash-style=gnu", "-s", "-o", library, "data.o")
