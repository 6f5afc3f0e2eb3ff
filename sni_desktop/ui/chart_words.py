"""The user's own words on a chart: its title, the note under it, remarks beside its marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton

from sni_desktop.charts import wording
from sni_desktop.charts.presenting import annotated, annotation, can_annotate, takeaway
from sni_desktop.core.text import Label, _
from sni_desktop.ui.inline_editor import Asked, InlineEditor
from sni_desktop.ui.language import NAMES
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.charts.drawing import Spot
    from sni_desktop.core.presentation import Annotation
    from sni_desktop.core.result import At
    from sni_desktop.core.text import Text
    from sni_desktop.ui.chart_view import ChartView
    from sni_desktop.ui.commands import Actions
    from sni_desktop.ui.store import Store

COMMAND_IDS = ("edit_title", "edit_note", "remark", "automatic_words")
_LONGEST_TITLE, _LONGEST_NOTE, _LONGEST_REMARK = 300, 600, 200
_AUTOMATIC = _("Automatic sentence")


def in_words(label: Label, code: str, text: str) -> Label:
    """Return a label with a text in one language; without one, the language has none of its own."""
    texts = {known: each for known, each in label.texts.items() if known != code and each}
    return Label({**texts, code: text} if text else texts)


class ChartWords(QObject):
    """Edits the words of the chart on a card."""

    def __init__(self, store: Store, view: ChartView) -> None:
        super().__init__(view)
        self._store, self._view, self._card = store, view, view.card
        card = view.card
        self.editor = InlineEditor(card)
        self.back = QToolButton(card)
        self.back.setObjectName("back")
        self.back.setText("↺")
        self.back.setAutoRaise(True)
        self.back.setFixedSize(22, 22)
        self.back.clicked.connect(self.reset)
        card.installEventFilter(self)
        store.query_changed.connect(self._follow)
        store.appearance_changed.connect(self._follow)
        self._actions: Actions | None = None
        self._follow()

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what carries out the commands."""
        return dict(
            zip(COMMAND_IDS, (self.edit_title, self.edit_note, self.edit_remark, self.reset), strict=True)
        )

    def listen(self, actions: Actions) -> None:
        """Keep the commands enabled or not, as the chart has it."""
        self._actions = actions
        self._follow()

    # What is changed

    @property
    def _code(self) -> str:
        return self._store.speaker.code

    @property
    def is_changed(self) -> bool:
        """Whether title or note are the user's own in the language of the window."""
        query = self._store.query
        labels = (query.presented.title, query.presented.note) if query and self._store.figure else ()
        return any(label.texts.get(self._code) for label in labels)

    def _follow(self) -> None:
        say = self._store.speaker.say
        words = say(_("Automatic title and note"))
        self.back.setToolTip(tip(words))
        self.back.setAccessibleName(words)
        self.back.setVisible(self.is_changed)
        self._put_back()
        if self._store.figure is None:
            self.editor.leave()
        if self._actions is not None:
            has_chart = self._store.figure is not None
            for command in COMMAND_IDS[:3]:
                self._actions[command].setEnabled(has_chart)
            self._actions["automatic_words"].setEnabled(self.is_changed)

    def _put_back(self) -> None:
        """Keep the button in the margin of the card, where no text stands."""
        self.back.move(self._card.width() - self.back.width() - 1, 1)
        self.back.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Edit what is double-clicked; offer what can be done with a mark; keep the editor in its place."""
        if watched is not self._card:
            return False
        match event.type():
            case QEvent.Type.Resize:
                self.editor.place()
                self._put_back()
            case QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                return self._double_clicked(event)
            case QEvent.Type.ContextMenu if isinstance(event, QContextMenuEvent):
                return self._offer(event)
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
                self.edit_title()
                return True
        return False

    def _double_clicked(self, event: QMouseEvent) -> bool:
        drawing, at = self._card.drawing, event.position()
        if drawing is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._card.spot_at(at.x(), at.y()) is not None:
            return False
        if at.y() < drawing.plot.y:
            self.edit_title()
        elif at.y() > drawing.plot.y + drawing.plot.height:
            self.edit_note()
        else:
            return False
        return True

    def _offer(self, event: QContextMenuEvent) -> bool:
        if self._store.figure is None:
            return False
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        spot = self._card.spot if by_key else self._card.spot_at(event.pos().x(), event.pos().y())
        menu = self.menu(spot)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = (
            QPoint(int(spot.x + spot.width / 2), int(spot.y + spot.height))
            if by_key and spot
            else event.pos()
        )
        menu.popup(self._card.mapToGlobal(at))
        return True

    def menu(self, spot: Spot | None) -> QMenu:
        """Return what can be done with the words of the chart, and with a mark on it."""
        say, menu = self._store.speaker.say, QMenu(self._card)
        at = spot.stands_for if spot is not None else None
        result = self._store.result
        if result is not None and at is not None and can_annotate(result, at):
            known = annotated(result, at)
            menu.addAction(
                say(_("Add a &remark…") if known is None else _("Change the &remark…"))
            ).triggered.connect(lambda: self.edit_remark(at))
            if known is not None:
                remove = menu.addAction(say(_("Re&move the remark")))
                remove.triggered.connect(lambda: self._write_remark(known, ""))
            menu.addSeparator()
        menu.addAction(say(_("Edit &title…"))).triggered.connect(self.edit_title)
        menu.addAction(say(_("Edit &note…"))).triggered.connect(self.edit_note)
        back = menu.addAction(say(_("&Automatic title and note")))
        back.triggered.connect(self.reset)
        back.setEnabled(self.is_changed)
        return menu

    # Editing

    def edit_title(self) -> None:
        """Edit the title in the language of the window."""
        store = self._store
        if store.figure is None or store.query is None:
            return
        code, title = self._code, store.query.presented.title
        asked = Asked(
            self._heading(_("Title of the chart ({language})")),
            title.texts.get(code, ""),
            store.speaker.say(takeaway(store.figure)),
            _AUTOMATIC,
            _LONGEST_TITLE,
            0.03,
        )
        self.editor.open(asked, store.speaker, lambda text: store.present(title=in_words(title, code, text)))

    def edit_note(self) -> None:
        """Edit the note in the place of the line of methods; the source stays."""
        store = self._store
        if store.figure is None or store.query is None or store.result is None:
            return
        code, note = self._code, store.query.presented.note
        asked = Asked(
            self._heading(_("Note under the chart ({language}); the source stays")),
            note.texts.get(code, ""),
            store.speaker.say(wording.method_line(store.result, trends=False)),
            _AUTOMATIC,
            _LONGEST_NOTE,
            0.6,
        )
        self.editor.open(asked, store.speaker, lambda text: store.present(note=in_words(note, code, text)))

    def edit_remark(self, at: At | None = None) -> None:
        """Edit the remark beside a mark: the one that the keyboard or the pointer is at, or was last."""
        store, result, spot = self._store, self._store.result, self._card.spot
        if at is None:
            at = spot.stands_for if spot is not None else self._view.chosen
        if result is None or store.figure is None:
            return
        made = annotation(result, at) if at is not None and can_annotate(result, at) else None
        if at is None or made is None:
            store.say(
                _("A remark stands beside a mark of the chart."),
                _("Point at a bar or a dot, or go to it with the arrow keys, and try again."),
            )
            return
        known = annotated(result, at) or made
        place = 0.3 if spot is None or spot.y > self._card.height() / 2 else 0.55
        asked = Asked(
            self._heading(_("Remark beside this mark ({language})")),
            known.text.in_language(self._code),
            "",
            _("Remove the remark"),
            _LONGEST_REMARK,
            place,
        )
        self.editor.open(asked, store.speaker, lambda text: self._write_remark(known, text))

    def _write_remark(self, known: Annotation, text: str) -> None:
        """Put a remark in the place of the one there is on the same mark; without a text, take it away."""
        query = self._store.query
        if query is None:
            return
        others = tuple(each for each in query.presented.annotations if each.place != known.place)
        label = in_words(known.text, self._code, text)
        made = (replace(known, text=label),) if text else ()
        self._store.present(annotations=(*others, *made))

    def reset(self) -> None:
        """Take back title and note in the language of the window."""
        query = self._store.query
        if query is not None and self.is_changed:
            shown, code = query.presented, self._code
            self._store.present(title=in_words(shown.title, code, ""), note=in_words(shown.note, code, ""))

    def _heading(self, words: Text) -> Text:
        return words.of(language=NAMES[self._code])
