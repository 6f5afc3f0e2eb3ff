"""Styles of charts in the window: the menu to choose one from, and what is kept of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction

from sni_desktop.core.style import STANDARD
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup
    from PySide6.QtWidgets import QMenu, QWidget

    from sni_desktop.core.style import Style
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.commands import Actions
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store


def styles_folder() -> Path:
    """Return the folder that styles of one's own are kept in."""
    kind = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(kind)) / "styles"


def style_named(wanted: str) -> Style:
    """Return the style with a name, or in a file. UserError if there is none."""
    from sni_desktop.export.qt.logos import cleaned  # noqa: PLC0415 - on first use
    from sni_desktop.export.styles import find  # noqa: PLC0415

    return find(styles_folder(), wanted, cleaned)


def style_in_use(settings: Settings) -> Style:
    """Return the style that charts have since it was chosen, also when the program is started next."""
    if settings.style in {"", STANDARD.id}:
        return STANDARD
    from sni_desktop.export.styles import style_with  # noqa: PLC0415 - rarely at the start

    return style_with(styles_folder(), settings.style) or STANDARD


class Styles(QObject):
    """Knows the styles there are, and gives the store the one in use."""

    def __init__(self, store: Store, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._settings, self._appearance = store, settings, appearance
        self._own: list[QAction] = []
        self.folder = styles_folder()
        style = style_in_use(settings)
        if style is not STANDARD:
            store.restyle(style)

    def own(self) -> tuple[Style, ...]:
        """Return the styles that are kept, by their names."""
        from sni_desktop.export.styles import kept  # noqa: PLC0415 - on first use

        return kept(self.folder)

    def use(self, style: Style) -> None:
        """Let all charts look so, also when the program is started next."""
        self._settings.style = style.id
        self._appearance.use_style(style)
        self._tell_missing_font(style)

    def follow(self, style: Style) -> None:
        """Take over what was changed of a style, if it is the one in use."""
        if self._store.style.id == style.id:
            self._appearance.use_style(style)

    def _tell_missing_font(self, style: Style) -> None:
        from sni_desktop.export.qt.fonts import family_of, is_installed  # noqa: PLC0415 - on first use

        if style.family and not is_installed(style.family):
            self._store.say(
                _("The font {family} of this style is not installed here.").of(family=style.family),
                _("Charts are set in {family} instead.").of(family=family_of(style)),
                "warning",
            )

    def edit(self, parent: QWidget) -> None:
        """Show the styles, to be chosen, changed and made."""
        from sni_desktop.ui.style_dialog import StyleDialog  # noqa: PLC0415 - on first use

        dialog = parent.findChild(StyleDialog) or StyleDialog(self._store, self, parent)
        dialog.show()
        dialog.activateWindow()

    # The menu

    def listen(self, actions: Actions) -> None:
        """Keep the menu of styles up to date."""
        menu, first = actions.menus["style"], actions[f"style_{STANDARD.id}"]
        menu.aboutToShow.connect(lambda: self._fill(menu, first.actionGroup(), actions["styles"]))
        self._mark(first.actionGroup())
        self._store.appearance_changed.connect(lambda: self._mark(first.actionGroup()))

    def _fill(self, menu: QMenu, group: QActionGroup, before: QAction) -> None:
        for action in self._own:
            menu.removeAction(action)
            group.removeAction(action)
            action.deleteLater()
        self._own = []
        for style in self.own():
            action = QAction(style.name.replace("&", "&&"), menu)
            action.setData(style.id)
            action.setCheckable(True)
            action.triggered.connect(lambda _ticked=False, style=style: self.use(style))
            group.addAction(action)
            menu.insertAction(before, action)
            self._own.append(action)
        self._mark(group)

    def _mark(self, group: QActionGroup) -> None:
        for action in group.actions():
            action.setChecked(
                (action.data() or action.objectName().removeprefix("style_")) == self._store.style.id
            )
