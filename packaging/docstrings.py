"""Leave docstrings out of the compiled modules of libraries: a tenth of the packages.

Python's own -OO would leave out assertions too, by which fastparquet and python-pptx find damaged files.
"""

from __future__ import annotations

import ast
import importlib.util
import marshal
import sys
from pathlib import Path

LIBRARIES = ("PIL", "fsspec", "lxml", "narwhals", "pandas", "pptx", "pyqtgraph", "scipy", "xlsxwriter")
"""Not NumPy: it makes some docstrings of others, and insists on finding those."""
HEADER = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
"""Of a compiled module that is never compared with its source (PEP 552)."""


def main(arguments: list[str]) -> int:
    """Compile the modules in a folder anew, from their sources in other folders. Run by the frozen Python."""
    folder, *sources = map(Path, arguments)
    for library in LIBRARIES:
        for compiled in sorted((folder / library).rglob("*.pyc")):
            name = compiled.relative_to(folder).with_suffix(".py")
            source = next(place / name for place in sources if (place / name).is_file())
            write_compiled(without_docstrings(ast.parse(source.read_bytes())), name, compiled)
    return 0


def write_compiled(source: ast.Module | bytes, name: Path, compiled: Path) -> None:
    """Write a module that is compiled for good; ``name`` is what tracebacks call its source."""
    code = compile(source, name.as_posix(), "exec", dont_inherit=True, optimize=0)
    compiled.parent.mkdir(parents=True, exist_ok=True)
    compiled.write_bytes(HEADER + marshal.dumps(code))


def without_docstrings(tree: ast.Module) -> ast.Module:
    """Return a module whose classes and functions have no docstrings."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if ast.get_docstring(node, clean=False) is not None:
            # What has nothing but a docstring still needs a body.
            node.body[:1] = [] if len(node.body) > 1 else [ast.copy_location(ast.Pass(), node.body[0])]
    return tree


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
