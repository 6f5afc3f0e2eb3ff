"""What each command does in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sni_desktop.core.query import Show
from sni_desktop.core.style import BUILT_IN
from sni_desktop.ui.chart_view import VIEWS
from sni_desktop.ui.crossing import cross
from sni_desktop.ui.language import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.store import Store


def handlers(window: MainWindow, show_options: Callable[[bool], None]) -> dict[str, Callable[..., object]]:
    """Return one function for each of `commands.COMMANDS`; a ticked one is called with a bool."""
    store, files, wave_work = window.store, window.files, window.wave_work
    saving, copies, appearance = files.saving, window.copies, window.appearance
    found: dict[str, Callable[..., object]] = {
        "open": lambda: files.choose(window),
        "reading": window.assistant.open,
        "add_wave": lambda: wave_work.choose(window),
        "add_figures": lambda: wave_work.add_figures(window),
        "waves": lambda: wave_work.describe(window),
        "gate": lambda: wave_work.compare(window),
        "template": lambda: copies.save_template(window),
        "save": lambda: saving.save(window),
        "save_as": lambda: saving.save_as(window),
        "export_package": lambda: saving.export(".zip", window),
        "export_sav": lambda: saving.export(".sav", window),
        "export_xlsx": lambda: saving.export(".xlsx", window),
        "export_csv": lambda: saving.export(".csv", window),
        "export_parquet": lambda: saving.export(".parquet", window),
        "export_png": lambda: copies.export("png", window),
        "export_svg": lambda: copies.export("svg", window),
        "export_pdf": lambda: copies.export("pdf", window),
        "export_emf": lambda: copies.export("emf", window),
        "export_chart_xlsx": lambda: copies.export_workbook(window),
        "export_chart_csv": lambda: copies.export_csv(window),
        "print": lambda: _print(window),
        "report": lambda: _make_report(window),
        "update_deck": lambda: _update_deck(window),
        "close": lambda: files.close(window),
        "new_window": window.new_window_wanted.emit,
        "close_window": window.close,
        "quit": window.quit_wanted.emit,
        "undo": store.undo,
        "redo": store.redo,
        **copies.copying.handlers(),
        **copies.tables.handlers(),
        **window.words.handlers(),
        "order": lambda: _show_order(window, show_options),
        "copy_table": copies.copy_table,
        "find": lambda: _find(window),
        "options": show_options,
        "table": lambda shown: window.view.show_table(wanted=shown),
        "full_screen": lambda wanted: _show_full_screen(window, wanted=wanted),
        "present": lambda: _present(window),
        "styles": lambda: window.styles.edit(window),
        "explain": lambda: explain(window),
        "next_kind": store.next_kind,
        "break_down": lambda: _break_down(store),
        "next": lambda: window.navigator.step(1),
        "previous": lambda: window.navigator.step(-1),
        "keys": lambda: _show_keys(window),
        "about": lambda: _show_about(window),
    }
    for view in VIEWS:
        found[f"view_{view}"] = lambda view=view: _view(store, view)
    for name in ("system", "light", "dark"):
        found[f"theme_{name}"] = lambda name=name: appearance.use_theme("" if name == "system" else name)
    for style in BUILT_IN:
        found[f"style_{style.id}"] = lambda style=style: window.styles.use(style)
    for code in NAMES:
        found[f"language_{code}"] = lambda code=code: appearance.use_language(code)
    for show in Show:
        found[f"show_{show.value}"] = lambda shown, show=show: window.options.set_shown(show, shown=shown)
    return found


def explain(window: MainWindow) -> None:
    """Explain the number that was chosen last."""
    if window.explanation is None:
        from sni_desktop.ui.explanation import Explanation  # noqa: PLC0415 - on first use

        options = window.actions_["options"]
        window.explanation = Explanation(window.store, window.view, window.split, options)
    window.explanation.open()


def _view(store: Store, view: str) -> None:
    if store.query and store.query.chart != view:
        store.ask(chart=view, options=(), kind="")


def _break_down(store: Store) -> None:
    query = store.query
    if query is not None and query.question:
        cross(store, query.study, query.question, query.question)


def _show_order(window: MainWindow, show_options: Callable[[bool], None]) -> None:
    window.actions_["options"].setChecked(True)
    show_options(True)
    window.options.go_to_order()


def _show_full_screen(window: MainWindow, *, wanted: bool) -> None:
    full = Qt.WindowState.WindowFullScreen
    window.setWindowState(window.windowState() | full if wanted else window.windowState() & ~full)


def _present(window: MainWindow) -> None:
    from sni_desktop.ui.presenting import present  # noqa: PLC0415 - on first use

    present(window.store, window)


def _find(window: MainWindow) -> None:
    window.navigator.start_finding()


def _make_report(window: MainWindow) -> None:
    from sni_desktop.ui.report_dialog import show_report  # noqa: PLC0415 - on first use

    dialog = show_report(window, window.store, window.settings)
    if dialog is not None:
        dialog.failed.connect(window.appearance.report)


def _update_deck(window: MainWindow) -> None:
    from sni_desktop.ui.update_dialog import choose_update  # noqa: PLC0415 - on first use

    dialog = choose_update(window, window.store, window.settings)
    if dialog is not None:
        dialog.failed.connect(window.appearance.report)


def _show_keys(window: MainWindow) -> None:
    from sni_desktop.ui.help_texts import show_keys  # noqa: PLC0415 - on first use

    show_keys(window, window.store.speaker)


def _show_about(window: MainWindow) -> None:
    from sni_desktop.ui.about_dialog import AboutDialog  # noqa: PLC0415 - on first use

    AboutDialog(window, window.store.speaker).open()


def _print(window: MainWindow) -> None:
    if window.printing is None:
        from sni_desktop.ui.printing import Printing  # noqa: PLC0415 - on first use

        window.printing = Printing(window.store, window)
    window.printing.preview(window)
