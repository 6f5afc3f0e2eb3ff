"""One table of everything the user can do: menus, keys, the toolbar and the list of keys come from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QMainWindow, QMenu

    from sni_desktop.core.text import Speaker


@dataclass(frozen=True)
class Command:
    """One thing to do. ``menu`` is where it stands; ``group`` makes it one of several to choose from.

    ``key`` is in Qt's portable form. A title that is a str is a name of its own, such as a language's, and is
    not translated.
    """

    id: str
    menu: str
    title: Text | str
    key: str = ""
    group: str = ""
    ticked: bool = False
    after_rule: bool = False


MENUS: dict[str, Text] = {
    "file": _("&File"),
    "export": _("&Export chart"),
    "export_study": _("Expor&t study"),
    "edit": _("&Edit"),
    "copy_as": _("Copy chart &as"),
    "view": _("&View"),
    "data": _("Da&ta"),
    "theme": _("&Theme"),
    "style": _("Chart st&yle"),
    "language": _("&Language"),
    "chart": _("&Chart"),
    "words": _("&Words and order"),
    "help": _("&Help"),
}

SUBMENUS = {
    "copy_as": "edit",
    "words": "chart",
    "export": "file",
    "export_study": "file",
    "recent": "file",
    "theme": "view",
    "style": "view",
    "language": "view",
}
"""Which menu each submenu stands in."""

COMMANDS = (
    Command("open", "file", _("&Open survey file…"), "Ctrl+O"),
    Command("reading", "file", _("&How the file was read…"), "Ctrl+R"),
    Command("template", "file", _("&New table of published figures…"), "Ctrl+N"),
    Command("save", "file", _("&Save study"), "Ctrl+S", after_rule=True),
    Command("save_as", "file", _("Save study &as…"), "Ctrl+Shift+S"),
    Command("export_package", "export_study", _("&Data package…"), "Ctrl+Alt+P"),
    Command("export_sav", "export_study", _("&SPSS file (.sav)…"), "Ctrl+Alt+S"),
    Command("export_xlsx", "export_study", _("&Workbook (.xlsx)…"), "Ctrl+Alt+X"),
    Command("export_csv", "export_study", _("&CSV table with its codebook…"), "Ctrl+Alt+V"),
    Command("export_parquet", "export_study", _("&Parquet file…"), "Ctrl+Alt+Q"),
    Command("export_png", "export", _("As &PNG picture…"), "Ctrl+Shift+P"),
    Command("export_svg", "export", _("As &SVG drawing…"), "Ctrl+Shift+G"),
    Command("export_pdf", "export", _("As P&DF page…"), "Ctrl+Shift+A"),
    Command("export_emf", "export", _("As &EMF drawing for Office…"), "Ctrl+Shift+M"),
    Command("export_chart_xlsx", "export", _("Numbers as &workbook…"), "Ctrl+Shift+X", after_rule=True),
    Command("export_chart_csv", "export", _("Numbers as &CSV…"), "Ctrl+Shift+V"),
    Command("report", "file", _("S&lides and report…"), "Ctrl+Shift+E", after_rule=True),
    Command("update_deck", "file", _("&Update a presentation…"), "Ctrl+Shift+U"),
    Command("print", "file", _("&Print…"), "Ctrl+P", after_rule=True),
    Command("close", "file", _("&Close study"), "Ctrl+W", after_rule=True),
    Command("new_window", "file", _("Ne&w window"), "Ctrl+Alt+W", after_rule=True),
    Command("close_window", "file", _("Close w&indow"), "Ctrl+F4"),
    Command("quit", "file", _("&Quit"), "Ctrl+Q"),
    Command("undo", "edit", _("&Undo"), "Ctrl+Z"),
    Command("redo", "edit", _("&Redo"), "Ctrl+Shift+Z"),
    Command("copy", "edit", _("&Copy chart"), "Ctrl+C", after_rule=True),
    Command("copy_editable", "edit", _("Copy &editable chart"), "Ctrl+Shift+C"),
    Command("copy_svg", "copy_as", _("&SVG drawing"), "Ctrl+Alt+1"),
    Command("copy_outlines", "copy_as", _("SVG drawing, letters as &outlines"), "Ctrl+Alt+2"),
    Command("copy_png_1x", "copy_as", _("PNG picture, &1×"), "Ctrl+Alt+3", after_rule=True),
    Command("copy_png_2x", "copy_as", _("PNG picture, &2×"), "Ctrl+Alt+4"),
    Command("copy_png_3x", "copy_as", _("PNG picture, &3×"), "Ctrl+Alt+5"),
    Command("copy_transparent", "copy_as", _("PNG picture without &background"), "Ctrl+Alt+6"),
    Command("copy_pdf", "copy_as", _("&PDF page"), "Ctrl+Alt+7", after_rule=True),
    Command("copy_emf", "copy_as", _("&EMF drawing for Office"), "Ctrl+Alt+8"),
    Command("copy_takeaway", "copy_as", _("&Takeaway sentence"), "Ctrl+Alt+9", after_rule=True),
    Command("copy_alt_text", "copy_as", _("&Alternative text"), "Ctrl+Alt+0"),
    Command("copy_as_table", "copy_as", _("Tab&le"), "Ctrl+Alt+L", after_rule=True),
    Command("copy_data", "copy_as", _("&Data for a spreadsheet"), "Ctrl+Alt+B"),
    Command("copy_table", "edit", _("Copy &table"), "Ctrl+Alt+C"),
    Command("find", "edit", _("&Find a question"), "Ctrl+K", after_rule=True),
    Command("view_waves", "view", _("&Waves"), "Ctrl+1", group="chart"),
    Command("view_ranking", "view", _("&Ranking"), "Ctrl+2", group="chart"),
    Command("view_attitudes", "view", _("&Attitudes"), "Ctrl+3", group="chart"),
    Command("view_crosstab", "view", _("Cro&sstab"), "Ctrl+4", group="chart"),
    Command("view_changes", "view", _("What chan&ged?"), "Ctrl+5", group="chart"),
    Command("view_data", "view", _("&Data"), "Ctrl+6", group="chart"),
    Command("theme_system", "theme", _("As the &system"), group="theme"),
    Command("theme_light", "theme", _("&Light"), group="theme"),
    Command("theme_dark", "theme", _("&Dark"), group="theme"),
    Command("style_standard", "style", _("&Standard"), group="style"),
    Command("style_strong", "style", _("S&trong, for projectors"), group="style"),
    Command("style_greys", "style", _("&Greys, for print"), group="style"),
    Command("styles", "style", _("&Edit styles…"), "Ctrl+Shift+L", after_rule=True),
    Command("language_en", "language", "English", "Ctrl+Alt+E", group="language"),
    Command("language_fr", "language", "Français", "Ctrl+Alt+F", group="language"),
    Command("language_nl", "language", "Nederlands", "Ctrl+Alt+N", group="language"),
    Command("language_de", "language", "Deutsch", "Ctrl+Alt+D", group="language"),
    Command("options", "view", _("&Options panel"), "F9", ticked=True, after_rule=True),
    Command("table", "view", _("Ta&ble under the chart"), "F8", ticked=True),
    Command("full_screen", "view", _("F&ull screen"), "Shift+F11", ticked=True),
    Command("present", "view", _("&Present"), "F11", after_rule=True),
    Command("add_wave", "data", _("&Add a wave from a file…"), "Ctrl+Shift+O"),
    Command("add_figures", "data", _("Add &published figures…"), "Ctrl+Shift+N"),
    Command("waves", "data", _("&Waves…"), "Ctrl+Shift+W", after_rule=True),
    Command("gate", "data", _("What &changed between waves…"), "Ctrl+Shift+D"),
    Command("show_intervals", "chart", _("&Intervals"), "Ctrl+I", ticked=True),
    Command("show_previous", "chart", _("&Previous wave"), "Ctrl+L", ticked=True),
    Command("show_bases", "chart", _("&Base sizes"), "Ctrl+B", ticked=True),
    Command("show_source", "chart", _("S&ource and method"), "Ctrl+M", ticked=True),
    Command("edit_title", "words", _("Edit &title…"), "Ctrl+Shift+T"),
    Command("edit_note", "words", _("Edit &note…"), "Ctrl+Shift+Y"),
    Command("remark", "words", _("&Remark beside a mark…"), "Ctrl+Shift+R"),
    Command("automatic_words", "words", _("&Automatic title and note"), "Ctrl+Alt+R"),
    Command("order", "words", _("&Order, number and decimals"), "Ctrl+Alt+O", after_rule=True),
    Command("explain", "chart", _("&Explain this number"), "Ctrl+E", after_rule=True),
    Command("next_kind", "chart", _("Another kind of char&t"), "Ctrl+T"),
    Command("break_down", "chart", _("Brea&k down by this question"), "Ctrl+Shift+B"),
    Command("next", "chart", _("&Next question"), "Alt+Down", after_rule=True),
    Command("previous", "chart", _("Pre&vious question"), "Alt+Up"),
    Command("keys", "help", _("&Keyboard shortcuts"), "F1"),
    Command("about", "help", _("&About SNI Explorer")),
)


class Actions:
    """The commands as Qt's actions, in the menus of a window."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[..., object]]) -> None:
        """Make the menus; ``handlers`` holds one function a command (a ticked one is called with a bool)."""
        self._by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            menu = self._menu(window, command.menu)
            if command.after_rule:
                menu.addSeparator()
            action = self._action(window, command)
            handler = handlers[command.id]
            if command.ticked:
                # Connected directly, a method of Qt's own would be called without the tick.
                action.triggered.connect(lambda ticked, handler=handler: handler(ticked))
            else:
                action.triggered.connect(lambda _ticked=False, handler=handler: handler())
            menu.addAction(action)
            # So that the key works while the menu bar is hidden, as in full screen.
            window.addAction(action)
        self.menus["recent"] = self.menus["file"].addMenu("")
        self.menus["file"].insertMenu(self["template"], self.menus["recent"])

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def enable(self, commands: Iterable[str], *, enabled: bool) -> None:
        """Let commands be chosen, or not."""
        for command in commands:
            self[command].setEnabled(enabled)

    def press(self, keys: QKeyCombination) -> bool:
        """Do what these keys are for; tell whether there is anything that can be done."""
        sequence = QKeySequence(keys)
        meant = [each for each in self._by_id.values() if each.shortcut() == sequence and each.isEnabled()]
        for action in meant:
            action.trigger()
        return bool(meant)

    def views(self) -> list[QAction]:
        """Return the commands that choose a view."""
        return self._groups["chart"].actions()

    def _menu(self, window: QMainWindow, name: str) -> QMenu:
        if name not in self.menus:
            home = SUBMENUS.get(name)
            bar = window.menuBar() if home is None else self._menu(window, home)
            self.menus[name] = bar.addMenu("")
        return self.menus[name]

    def _action(self, window: QMainWindow, command: Command) -> QAction:
        action = QAction(window)
        action.setObjectName(command.id)
        if command.key:
            action.setShortcut(QKeySequence(command.key, QKeySequence.SequenceFormat.PortableText))
        action.setCheckable(command.ticked or bool(command.group))
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(window))
            group.addAction(action)
        self._by_id[command.id] = action
        return action

    def write(self, speaker: Speaker) -> None:
        """Write all titles in the window's language."""
        for command in COMMANDS:
            self[command.id].setText(speaker.say(command.title))
        for name, menu in self.menus.items():
            menu.setTitle(speaker.say(MENUS.get(name, _("Open &recent"))))

    def choose(self, command_id: str) -> None:
        """Tick one command of a group."""
        self[command_id].setChecked(True)
