"""The command line: ``sni-desktop [FILE]``."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the window; return the exit code."""
    if "--version" in sys.argv[1:]:
        from sni_desktop import __version__  # noqa: PLC0415

        sys.stdout.write(f"SNI Explorer {__version__}\n")
        return 0
    from sni_desktop.app import run  # noqa: PLC0415 - Qt is not needed to say the version

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
