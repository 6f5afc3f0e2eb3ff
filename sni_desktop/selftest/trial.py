"""What was tried of an installed program, and what of it failed."""

from __future__ import annotations

import sys
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Trial:
    """Counts what was tried, and names what failed as soon as it does."""

    def __init__(self) -> None:
        self.tried = 0
        self.failed: list[str] = []

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Try what follows: whatever it raises is a failure of this name, and the trial goes on."""
        self.tried += 1
        try:
            yield
        except Exception as error:  # noqa: BLE001 - everything that can be wrong is to be named
            self.fail(name, error)

    def fail(self, name: str, error: BaseException | str) -> None:
        """Note a failure, and say it."""
        self.failed.append(name)
        said = error if isinstance(error, str) else f"{type(error).__name__}: {error}"
        sys.stdout.write(f"FAILED  {name}: {said}\n")
        sys.stdout.flush()
        if isinstance(error, BaseException):
            traceback.print_exception(error, file=sys.stderr)

    def end(self) -> int:
        """Say how it went; return the exit code."""
        names = ", ".join(self.failed)
        result = f"{len(self.failed)} failed: {names}" if self.failed else "all of them work"
        sys.stdout.write(f"Tried {self.tried} things: {result}.\n")
        return 1 if self.failed else 0


def expect(truth: object, otherwise: str) -> None:
    """Raise an error if something does not hold. Unlike an assertion, it is never left out."""
    if not truth:
        raise ValueError(otherwise)
