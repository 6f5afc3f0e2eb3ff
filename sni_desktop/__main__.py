"""The command line: ``sni-desktop [FILE]`` for the window, ``sni-desktop COMMAND ...`` without one."""

from __future__ import annotations

import gc
import sys

WITHOUT_WINDOW = frozenset({"results", "inspect", "convert"})
"""The first words that are commands of `sni_desktop.cli`; the window does not import it to know them."""
DRAWING = frozenset({"export", "report"})
"""Those of `sni_desktop.cli_charts`, which need Qt but no display."""

HELP = """\
usage: sni-desktop [FILE]
       sni-desktop results FILE [--question ID] [--by ID] [--where EXPR] [--weight ID] [--wave ID]
                           [--level 95] --json|--csv
       sni-desktop inspect FILE [--json]
       sni-desktop convert FILE OUT [--force]
       sni-desktop export FILE --question ID [--chart KIND] [--size SIZE] [--lang fr] [--by ID] [--wave ID]
                          OUT.(png|svg|pdf|emf|pptx|xlsx)
       sni-desktop report FILE [--lang fr,nl] [--wave ID] [--template T] OUT.pptx|OUT.pdf

Without a command, open the window, and FILE in it; if the program runs already, it opens a window more.
A file called like a command opens as ./results.

commands (no window, see CLI.md):
  results     write the results of a survey file as JSON or CSV; more with: sni-desktop results --help
  inspect     say what a file holds: questions, answers, missing codes, counts, waves
  convert     write a survey file as .sni, .zip (data package), .sav, .xlsx, .csv or .parquet
  export      write the chart of a question as a picture, a slide or a workbook
  report      write a deck of a wave: charts with takeaways, the method, tables; in several languages

options:
  -h, --help  show this text
  --version   show the version
  --selftest  try each view, chart, loader and export of this installation, without a window
"""


def main() -> int:
    """Start the window, or do without one what the first argument says; return the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        from sni_desktop.core.children import be  # noqa: PLC0415 - started by an installed program only

        return be(arguments[1:])
    if arguments and arguments[0] in WITHOUT_WINDOW:
        from sni_desktop.cli import run as run_command  # noqa: PLC0415 - not needed for the window

        return run_command(arguments)
    if arguments and arguments[0] in DRAWING:
        from sni_desktop.cli_charts import run as run_drawing  # noqa: PLC0415 - as above

        return run_drawing(arguments)
    if "--version" in arguments:
        from sni_desktop import __version__  # noqa: PLC0415

        sys.stdout.write(f"SNI Explorer {__version__}\n")
        return 0
    if arguments[:1] == ["--selftest"]:
        from sni_desktop.selftest import run as run_selftest  # noqa: PLC0415 - not needed for the window

        return run_selftest()
    if {"-h", "--help"} & set(arguments):
        sys.stdout.write(HELP)
        return 0
    from sni_desktop.core.instance import Instance, files_in  # noqa: PLC0415 - not needed for commands

    instance = Instance()
    if not instance.is_first and instance.hand_over(files_in(arguments)):
        return 0
    # Nothing made while starting is garbage; looking for it would only take time.
    gc.disable()
    from sni_desktop.app import run  # noqa: PLC0415 - Qt is needed from here on

    return run(sys.argv, instance)


if __name__ == "__main__":
    sys.exit(main())
