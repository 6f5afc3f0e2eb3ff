"""The window's colours, light and dark: one palette of roles made into Qt's, the same on every system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.core.figure import Role

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette

_MIDDLE = 128
_PAGE = {"light": "#f3f5f7", "dark": "#151a20"}
_FIELD = {"light": "#ffffff", "dark": "#222a33"}
_BORDER = {"light": "#cfd6dd", "dark": "#414c59"}


def palette_named(name: str) -> Palette:
    """Return the palette "light" or "dark"; "" follows the system."""
    if name == "":
        # The style's own palette is as dark as the system. To be told the word, all enumerations of the `Qt`
        # namespace would be made, which takes too long before the first picture.
        page = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)
        return DARK if page.lightness() < _MIDDLE else LIGHT
    return DARK if name == "dark" else LIGHT


def page_of(palette: Palette) -> str:
    """Return the colour that everything lies on."""
    return _PAGE[palette.name]


def dress(app: QApplication, palette: Palette) -> None:
    """Give the whole application the colours of ``palette``."""
    made = _qt_palette(palette)
    app.setPalette(made)
    # The style outlines a check box in a darker shade of the page, which would be lost on a dark one.
    made.setColor(QPalette.ColorRole.Window, QColor(palette[Role.MUTED]))
    app.setPalette(made, "QCheckBox")  # type: ignore[arg-type] # the stubs want bytes, the method a str
    app.setStyleSheet(_style(palette))


def _qt_palette(palette: Palette) -> QPalette:
    page, field = QColor(_PAGE[palette.name]), QColor(_FIELD[palette.name])
    ink, muted = QColor(palette[Role.INK]), QColor(palette[Role.MUTED])
    made = QPalette(field, page)
    role = QPalette.ColorRole
    for each, colour in {
        role.Window: page,
        role.WindowText: ink,
        role.Base: field,
        role.AlternateBase: page,
        role.Text: ink,
        role.Button: field,
        role.ButtonText: ink,
        role.ToolTipBase: field,
        role.ToolTipText: ink,
        role.PlaceholderText: muted,
        role.Highlight: QColor(palette[Role.ACCENT]),
        role.HighlightedText: QColor(palette.ink_on(Role.ACCENT)),
        role.Link: QColor(palette[Role.ACCENT]),
        role.Mid: QColor(_BORDER[palette.name]),
        role.Accent: QColor(palette[Role.ACCENT]),
    }.items():
        made.setColor(each, colour)
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(
            QPalette.ColorGroup.Disabled, each, _between(palette[Role.MUTED], palette[Role.SURFACE])
        )
    return made


def _between(one: str, other: str) -> QColor:
    """Return a colour nearer to the first of two: quiet, but still to be read."""
    mine, theirs = QColor(one), QColor(other)
    parts = (
        (3 * a + b) // 4
        for a, b in ((mine.red(), theirs.red()), (mine.green(), theirs.green()), (mine.blue(), theirs.blue()))
    )
    return QColor(*parts)


def _style(palette: Palette) -> str:
    """Return the few rules that a palette cannot express."""
    name = palette.name
    ink, muted, accent = palette[Role.INK], palette[Role.MUTED], palette[Role.ACCENT]
    soft, surface, field = palette[Role.ACCENT_SOFT], palette[Role.SURFACE], _FIELD[name]
    page, border = _PAGE[name], _BORDER[name]
    faint = _between(muted, surface).name()
    return f"""
    QMainWindow, QMenuBar, QStatusBar, QToolBar {{ background: {page}; border: none; }}
    QToolBar {{ padding: 4px 10px; spacing: 6px; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {page}; }}
    QLineEdit, QListView#choices {{
        background: {field}; color: {ink}; border: 1px solid {border}; border-radius: 6px; padding: 4px 6px;
    }}
    QLineEdit:focus, QListView#choices:focus {{ border-color: {accent}; }}
    QTreeView#navigator {{
        background: {page}; border: none; outline: none; show-decoration-selected: 0;
    }}
    QTreeView#navigator::item {{ padding: 4px 2px; border-radius: 5px; color: {ink}; }}
    QTreeView#navigator::branch:selected:!has-children {{ background: {page}; }}
    QTreeView#navigator::item:hover {{ background: {soft}; }}
    QTreeView#navigator::item:selected {{ background: {soft}; color: {accent}; }}
    QTabBar::tab {{
        background: transparent; color: {muted}; padding: 8px 11px; border: none;
        border-bottom: 2px solid transparent; margin-right: 2px;
    }}
    QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
    QTabBar::tab:disabled {{ color: {faint}; }}
    QTabBar:focus {{ outline: none; }}
    QTabBar::tab:focus {{ background: {soft}; }}
    QFrame#card {{ background: {surface}; border: 1px solid {palette[Role.RULE]}; border-radius: 10px; }}
    QFrame#card:focus {{ border-color: {accent}; }}
    QFrame#editor {{ background: {surface}; border: 1px solid {accent}; border-radius: 8px; }}
    QFrame#editor QPlainTextEdit {{
        background: {field}; color: {ink}; border: 1px solid {border}; border-radius: 6px; padding: 2px 4px;
    }}
    QFrame#editor QPlainTextEdit:focus {{ border-color: {accent}; }}
    QToolButton#back {{ color: {muted}; border: none; border-radius: 6px; }}
    QToolButton#back:hover, QToolButton#back:focus {{ background: {soft}; color: {ink}; }}
    QToolButton#group {{
        color: {ink}; border: none; border-top: 1px solid {border}; padding: 6px 0 4px 0;
        font-weight: bold; text-align: left;
    }}
    QToolButton#group:hover {{ background: {soft}; }}
    QToolButton#group:focus {{ color: {accent}; background: {soft}; }}
    QFrame#bubble {{ background: {surface}; border: 1px solid {accent}; border-radius: 6px; }}
    QFrame#explanation {{
        background: {surface}; border: 1px solid {palette[Role.RULE]}; border-radius: 10px;
        margin: 6px 8px 6px 0;
    }}
    QTextEdit#explanation {{ background: {surface}; border: none; border-radius: 0; margin: 0; }}
    QLabel#number {{ font-size: 22px; font-weight: bold; }}
    QLabel#title {{ font-size: 17px; font-weight: bold; }}
    QTableView {{
        background: {surface}; color: {ink}; border: 1px solid {palette[Role.RULE]}; border-radius: 10px;
        outline: none;
        gridline-color: {palette[Role.RULE]}; selection-background-color: {soft}; selection-color: {ink};
    }}
    QTableView::item {{ padding: 0 5px; }}
    QTableView:focus {{ border-color: {accent}; }}
    QPlainTextEdit#raw, QTextBrowser#findings {{
        background: {surface}; color: {ink}; border: 1px solid {palette[Role.RULE]}; border-radius: 10px;
        padding: 2px 4px;
    }}
    QPlainTextEdit#raw:focus, QTextBrowser#findings:focus {{ border-color: {accent}; }}
    QHeaderView {{ background: {surface}; border: none; border-radius: 10px; }}
    QHeaderView::section {{
        background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {palette[Role.RULE]};
        padding: 6px 8px; font-weight: bold;
    }}
    QTableView::corner {{ background: {surface}; }}
    QTableCornerButton::section {{ background: {surface}; border: none; }}
    QPushButton, QToolButton#boxed {{
        background: {field}; color: {ink}; border: 1px solid {border}; border-radius: 6px; padding: 5px 12px;
    }}
    QPushButton:hover, QToolButton#boxed:hover, QToolBar QToolButton:hover {{ background: {soft}; }}
    QPushButton:disabled {{ color: {faint}; }}
    QPushButton:focus, QToolButton#boxed:focus {{ border-color: {accent}; }}
    QPushButton#main {{ background: {accent}; color: {palette.ink_on(Role.ACCENT)}; border-color: {accent}; }}
    QPushButton#main:disabled {{ background: {field}; color: {faint}; border-color: {border}; }}
    QPushButton#main:focus {{ border: 2px solid {ink}; }}
    QLabel#heading {{ color: {muted}; font-weight: bold; }}
    QLabel#quiet {{ color: {muted}; }}
    QLabel#error, QPlainTextEdit[kind="error"] {{ color: {palette[Role.DOWN]}; }}
    QFrame#message {{
        border-radius: 8px; border: 1px solid {accent}; background: {soft}; margin: 0 4px;
    }}
    QFrame#message[kind="error"] {{ border-color: {palette[Role.DOWN]}; }}
    QFrame#message[kind="warning"] {{ border-color: {palette[Role.SERIES_7]}; }}
    QScrollArea {{ border: none; }}
    QScrollArea#options, QWidget#options {{ background: {page}; }}
    QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {border}; }}
    """
