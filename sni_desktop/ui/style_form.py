"""The fields of a style: its name, colours, font and logo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFontComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from sni_desktop.charts.styling import NAMES, palette_of, style_name, warnings
from sni_desktop.core.figure import SERIES, Role
from sni_desktop.core.style import MOST_COLOURS, Base, Corner, Logo, Style, is_built_in, is_family
from sni_desktop.core.text import _
from sni_desktop.export.qt.fonts import family_of, is_installed
from sni_desktop.ui.colour_field import ColourField
from sni_desktop.ui.forms import button, plain_label
from sni_desktop.ui.section import combo, fill

if TYPE_CHECKING:
    from sni_desktop.core.text import Speaker, Text

_LOGO = 120, 36
_SINGLE = (
    ("positive", _("&Agreement and rises"), Role.POSITIVE_2),
    ("negative", _("&Disagreement and falls"), Role.NEGATIVE_2),
    ("accent", _("A&ccent"), Role.ACCENT),
)
_CORNERS = {
    Corner.BOTTOM: _("at the bottom, beside the source"),
    Corner.TOP: _("at the top, beside the title"),
}


class StyleForm(QWidget):
    """Shows one style, and says when it is changed."""

    changed = Signal(object)
    """Emitted with the changed style."""
    logo_wanted = Signal()

    def __init__(self, style: Style, speaker: Speaker) -> None:
        super().__init__()
        self._style, self._speaker = style, speaker
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.base = combo()
        self.series = tuple(ColourField() for _number in range(MOST_COLOURS))
        self.single = {name: ColourField() for name, _title, _role in _SINGLE}
        self.family = QFontComboBox()
        self.family.setMinimumContentsLength(12)
        self.system_font = QCheckBox()
        self.logo = QLabel()
        self.logo.setFixedSize(*_LOGO)
        self.choose_logo, self.remove_logo = button(), button()
        self.corner = combo()
        self.corner.setMinimumContentsLength(24)
        self.warnings = plain_label("quiet")
        self._titles: list[tuple[QLabel, Text]] = []
        self._lay_out()
        self.name.editingFinished.connect(self._take)
        self.base.activated.connect(self._take)
        for field in (*self.series, *self.single.values()):
            field.changed.connect(self._take)
            field.text.editingFinished.connect(self.show_again)
        self.family.activated.connect(self._take)
        typed = self.family.lineEdit()
        assert typed is not None  # noqa: S101 - a box of fonts can be typed into
        typed.editingFinished.connect(self._take)
        self.system_font.toggled.connect(self._take)
        self.corner.activated.connect(self._take)
        self.choose_logo.clicked.connect(self.logo_wanted)
        self.remove_logo.clicked.connect(lambda: self._change(logo=None))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self._row(form, _("&Name"), self.name)
        self._row(form, _("Colours begin &with"), self.base)
        grid = QGridLayout()
        for number, field in enumerate(self.series):
            grid.addWidget(field, number // 4, number % 4)
        series = QWidget()
        series.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        series.setFocusProxy(self.series[0])
        self._row(form, _("&Lines and bars"), series)
        for name, title, _role in _SINGLE:
            self._row(form, title, self.single[name])
        self._row(form, _("&Font"), _side_by_side(self.family, self.system_font))
        self._row(form, _("Lo&go"), _side_by_side(self.logo, self.choose_logo, self.remove_logo, self.corner))
        form.addRow(self.warnings)

    def _row(self, form: QFormLayout, title: Text, control: QWidget) -> None:
        label = QLabel()
        label.setBuddy(control)
        form.addRow(label, control)
        self._titles.append((label, title))

    # Words

    def write(self, speaker: Speaker) -> None:
        """Write all words in the window's language."""
        self._speaker, say = speaker, speaker.say
        for label, title in self._titles:
            label.setText(say(title))
        names = {
            self.name: _("Name of the style"),
            self.base: _("Colours begin with"),
            self.family: _("Font"),
        }
        for control, words in names.items():
            control.setAccessibleName(say(words))
        choose = say(_("Choose a colour"))
        for number, field in enumerate(self.series, start=1):
            field.set_name(say(_("Colour {number}").of(number=str(number))), choose)
        for name, title, _role in _SINGLE:
            self.single[name].set_name(say(title).replace("&", ""), choose)
        self.system_font.setText(say(_("the s&ystem’s")))
        self.choose_logo.setText(say(_("Choose…")))
        self.choose_logo.setAccessibleName(say(_("Choose a logo")))
        self.remove_logo.setText(say(_("Remove")))
        self.remove_logo.setAccessibleName(say(_("Remove the logo")))
        self.corner.setAccessibleName(say(_("Where the logo stands")))
        fill(self.base, [(base.value, say(NAMES[base.value])) for base in Base], self._style.base.value)
        corner = self._style.logo.corner if self._style.logo else Corner.BOTTOM
        fill(self.corner, [(each.value, say(text)) for each, text in _CORNERS.items()], corner.value)
        self.show_again()

    # The style

    def show_style(self, style: Style) -> None:
        """Show another style."""
        self._style = style
        self.show_again()

    def show_again(self) -> None:
        """Show the style as it is: what was typed and is no colour goes."""
        style, say = self._style, self._speaker.say
        palette = palette_of(style)
        blockers = [QSignalBlocker(each) for each in (self.base, self.family, self.system_font, self.corner)]
        if self.name.text() != style.name or is_built_in(style):
            self.name.setText(say(style_name(style)))
        self.base.setCurrentIndex(self.base.findData(style.base.value))
        for number, field in enumerate(self.series):
            field.show_colour(
                style.colours[number] if number < len(style.colours) else "", palette[SERIES[number]]
            )
        for name, _title, role in _SINGLE:
            self.single[name].show_colour(getattr(style, name), palette[role])
        self.system_font.setChecked(not style.family)
        if self.family.currentText() != (style.family or family_of(style)):
            self.family.setCurrentFont(QFont(family_of(style)))
            self.family.setEditText(style.family or family_of(style))
        self._show_logo(style.logo)
        self._show_warnings()
        own = not is_built_in(style)
        for control in (self.name, self.base, *self.single.values(), self.system_font):
            control.setEnabled(own)
        for number, field in enumerate(self.series):
            # One after the other: there is no third colour without a second.
            field.setEnabled(own and number <= len(style.colours))
        self.family.setEnabled(own and bool(style.family))
        self.choose_logo.setEnabled(own)
        for control in (self.remove_logo, self.corner):
            control.setEnabled(own and style.logo is not None)
        del blockers

    def _show_logo(self, logo: Logo | None) -> None:
        picture = QPixmap()
        if logo is not None:
            picture.loadFromData(logo.png)
            self.corner.setCurrentIndex(self.corner.findData(logo.corner.value))
        # On white, as on paper, whatever the window's theme.
        self.logo.setStyleSheet("" if picture.isNull() else "background: #ffffff; border-radius: 4px")
        if picture.isNull():
            self.logo.setText(self._speaker.say(_("none", "logo")))
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.logo.setPixmap(picture.scaled(*_LOGO, keep, smooth))

    def _show_warnings(self) -> None:
        style, say = self._style, self._speaker.say
        said = [say(each) for each in warnings(style)]
        if style.family and not is_installed(style.family):
            said.append(
                say(
                    _("The font {family} is not installed here; charts are set in {other}.").of(
                        family=style.family, other=family_of(style)
                    )
                )
            )
        if is_built_in(style):
            said = [say(_("This style comes with the program. Duplicate it to make your own of it."))]
        self.warnings.setText("\n".join(said))
        self.warnings.setVisible(bool(said))

    def _take(self) -> None:
        if is_built_in(self._style):
            return
        family = "" if self.system_font.isChecked() else self.family.currentText().strip()
        logo = self._style.logo
        self._change(
            name=self.name.text().strip() or self._style.name,
            base=Base(self.base.currentData()),
            colours=tuple(field.colour for field in self.series if field.colour),
            **{name: field.colour for name, field in self.single.items()},
            family=family if is_family(family) else self._style.family,
            logo=replace(logo, corner=Corner(self.corner.currentData())) if logo else None,
        )

    def _change(self, **changes: object) -> None:
        changed = replace(self._style, **changes)  # type: ignore[arg-type] # what a style's fields are
        if changed != self._style:
            self._style = changed
            self.changed.emit(changed)
            # A field that is being typed into keeps what was typed.
            self.show_again()


def _side_by_side(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    row.setFocusProxy(next(widget for widget in widgets if not isinstance(widget, QLabel)))
    return row
