"""The left side: open studies with their waves and questions, and a box to find a question."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from sni_desktop.charts.wording import base_size, joined_by
from sni_desktop.core.text import Text, _
from sni_desktop.ui.crossing import QUESTION, as_mime, can_cross, can_divide, cross, dragged, has_room
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.ui.store import Store

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_AROUND_HINT = 18
"""What the find box needs around its words."""


BREAK_DOWN = _("Brea&k down by this question")
ALL_WAVES, BATTERY = "*", "-"
"""What stands for a wave's id in the heading over the waves, and over questions asked together."""


@dataclass(eq=False)
class Node:
    """A line of the tree. ``question`` is "" for all but questions, ``wave`` for studies and questions."""

    text: Value
    study: str = ""
    question: str = ""
    wave: str = ""
    about: Value = ""
    children: list[Node] = field(default_factory=list)
    parent: Node | None = None

    def add(self, node: Node) -> Node:
        """Put a line under this one."""
        node.parent = self
        self.children.append(node)
        return node


class StudyTree(QAbstractItemModel):
    """Studies, their waves and their questions; only what matches the words that are looked for."""

    def __init__(self) -> None:
        super().__init__()
        self._root = Node("")
        self._speaker: Speaker | None = None

    def show(self, studies: tuple[Study, ...], speaker: Speaker, wanted: str) -> None:
        """Show ``studies``, or of them the questions in whose words ``wanted`` is found."""
        self.beginResetModel()
        self._speaker = speaker
        self._root = Node("")
        for study in studies:
            node = _study_node(study, speaker, wanted.casefold().split())
            if node.children or not wanted.strip():
                self._root.add(node)
        self.endResetModel()

    def find(self, study: str, question: str) -> QModelIndex:
        """Return the index of a question, or of a study if ``question`` is ""."""
        return self._find(self._root, study, question)

    def _find(self, node: Node, study: str, question: str) -> QModelIndex:
        for row, child in enumerate(node.children):
            if child.study == study and child.question == question and not child.wave:
                return self.createIndex(row, 0, child)
            found = self._find(child, study, question)
            if found.isValid():
                return found
        return QModelIndex()

    def node(self, index: _Index) -> Node:
        """Return the line of an index; the root for the invalid one."""
        found = index.internalPointer() if index.isValid() else self._root
        assert isinstance(found, Node)  # noqa: S101 - indexes are made here only
        return found

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        """Return the index of a child."""
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: _Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """Return the index of a line's parent."""
        parent = self.node(index).parent if index.isValid() else None
        if parent is None or parent is self._root or parent.parent is None:
            return QModelIndex()
        return self.createIndex(parent.parent.children.index(parent), 0, parent)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of lines under one."""
        return len(self.node(parent).children)

    def columnCount(self, _parent: _Index = _NO_PARENT) -> int:
        """Return 1: a tree of names."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words."""
        if not index.isValid() or self._speaker is None:
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._speaker.say(node.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._speaker.say(node.about or node.text))
        if role == Qt.ItemDataRole.FontRole and node.parent is self._root:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every line can be reached by the keyboard; headings too, to be folded."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.node(index).question:
            # Whether one can be dropped on another depends on both, and is decided where it is held.
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Return the format in which a question is dragged."""
        return [QUESTION]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the question that is dragged."""
        node = self.node(indexes[0])
        return as_mime(node.study, node.question)

    def supportedDragActions(self) -> Qt.DropAction:
        """Questions are copied, never moved."""
        return Qt.DropAction.CopyAction


def _study_node(study: Study, speaker: Speaker, wanted: list[str]) -> Node:
    node = Node(study.title, study.id, about=study.note or study.title)
    if not wanted and len(study.waves) > 1:
        waves = node.add(Node(_("Waves"), study.id, wave=ALL_WAVES))
        for wave in study.waves:
            size = (
                Text("{wave} · {size}").of(wave=wave.label, size=base_size(wave.n)) if wave.n else wave.label
            )
            waves.add(Node(size, study.id, wave=wave.id, about=wave.population or wave.label))
    batteries: dict[str, Node] = {}
    for question in study.questions:
        if all(word in _words(question, speaker) for word in wanted):
            _place(node, batteries, study, question)
    return node


def _place(node: Node, batteries: dict[str, Node], study: Study, question: Question) -> None:
    """Put a question under its study, or under its battery if that has a name."""
    home = node
    if question.battery and question.battery_label:
        if question.battery not in batteries:
            batteries[question.battery] = node.add(Node(question.battery_label, study.id, wave=BATTERY))
        home = batteries[question.battery]
    # The name first: it may be too long for the tree.
    about = joined_by([question.label, question.text or ""], " – ")
    home.add(Node(question.label, study.id, question.id, about=about))


def _words(question: Question, speaker: Speaker) -> str:
    texts = [question.id, speaker.say(question.label), speaker.say(question.text)]
    texts += [speaker.say(option.label) for option in question.options]
    return " ".join(texts).casefold()


class FindBox(QLineEdit):
    """The box in which a question is looked for; Down goes to what was found, Escape empties it."""

    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""

    def show_hint(self, hint: str) -> None:
        """Show what it is for and, after two spaces, its key, which is left out where it would be cut off."""
        self._hint = hint
        fits = self.fontMetrics().horizontalAdvance(hint) <= self.width() - _AROUND_HINT
        self.setPlaceholderText(hint if fits else hint.partition("  ")[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hint to the new width."""
        super().resizeEvent(event)
        self.show_hint(self._hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the tree with Down, and start over with Escape."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class QuestionTree(QTreeView):
    """The tree of questions. One can be dragged onto another, and has a menu of its own.

    A question that is pressed opens when it is let go, so that it can be dragged without being opened.
    """

    let_go = Signal()
    """Emitted when a mouse button was let go, or a question was dropped somewhere."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.is_pressed = False
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait whether the question is dragged."""
        self.is_pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on as a tree does."""
        super().mouseReleaseEvent(event)
        self._let_go()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the question that was pressed."""
        super().startDrag(actions)
        self._let_go()

    def _let_go(self) -> None:
        self.is_pressed = False
        self.let_go.emit()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show whether the question can be dropped here."""
        super().dragMoveEvent(event)
        if self._crossing(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take questions; files are for the window."""
        if dragged(event.mimeData()) is None:
            event.ignore()
        else:
            super().dragEnterEvent(event)
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Break the question under the pointer down by the one that was dropped."""
        if found := self._crossing(event):
            event.acceptProposedAction()
            cross(self._store, *found)
        else:
            event.ignore()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _crossing(self, event: QDropEvent) -> tuple[str, str, str] | None:
        """Return study, question and breakdown that a drop would mean; None if it would mean nothing."""
        found, model = dragged(event.mimeData()), self.model()
        if found is None or not isinstance(model, StudyTree):
            return None
        node = model.node(self.indexAt(event.position().toPoint()))
        if not node.question or node.study != found[0]:
            return None
        possible = can_cross(self._store, node.study, node.question, found[1])
        return (node.study, node.question, found[1]) if possible else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to break down by the question under the pointer, or by the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        model = self.model()
        node = model.node(index) if isinstance(model, StudyTree) and index.isValid() else None
        if node is None or not node.question:
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        self._menu_of(node).popup(self.viewport().mapToGlobal(at))

    def _menu_of(self, node: Node) -> QMenu:
        store = self._store
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(store.speaker.say(BREAK_DOWN))
        study = next((study for study in store.studies if study.id == node.study), None)
        action.setEnabled(can_divide(study, node.question) and has_room(store, node.study, node.question))
        action.triggered.connect(lambda: self._break_down(node))
        return menu

    def _break_down(self, node: Node) -> None:
        """Break down the question that is looked at; in another study, look at the one that was chosen."""
        query = self._store.query
        same = query is not None and query.study == node.study and query.question
        cross(self._store, node.study, query.question if query and same else node.question, node.question)


class Navigator(QWidget):
    """The find box and the tree."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.model = StudyTree()
        self.box = FindBox()
        self.box.setClearButtonEnabled(True)
        self.tree = QuestionTree(store)
        self.tree.setObjectName("navigator")
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # So that the rows are measured with the padding of the style from the first one on.
        self.tree.ensurePolished()
        self._nothing = QLabel()
        self._nothing.setObjectName("quiet")
        self._nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 4, 8)
        layout.addWidget(self.box)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)
        self.box.textChanged.connect(self._refill)
        self.box.returnPressed.connect(self._open_first)
        self.box.left_downwards.connect(self._go_to_tree)
        self.tree.selectionModel().currentChanged.connect(self._open)
        # Questions open as one walks past them; waves and headings wait for a click or for Enter.
        self.tree.clicked.connect(self._choose)
        self.tree.activated.connect(self._choose)
        self.tree.let_go.connect(self._come_back)
        store.studies_changed.connect(self._refill)
        store.appearance_changed.connect(self._refill)
        store.query_changed.connect(self._follow)
        self._refill()

    def start_finding(self) -> None:
        """Let the user type what to find."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def step(self, way: int) -> None:
        """Go to the next (1) or the previous (-1) question of the study."""
        study, query = self._store.study, self._store.query
        if study is None or query is None or not study.questions:
            return
        ids = [question.id for question in study.questions]
        now = ids.index(query.question) if query.question in ids else -way
        self._store.look_at(study.id, ids[(now + way) % len(ids)])

    def _refill(self) -> None:
        say = self._store.speaker.say
        self.box.show_hint(say(_("Find a question…  Ctrl+K")))
        self.box.setAccessibleName(say(_("Find a question")))
        self.tree.setAccessibleName(say(_("Studies and questions")))
        self.model.show(self._store.studies, self._store.speaker, self.box.text())
        self._nothing.setText(say(_("No question matches these words.")))
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._unfold()
        self._follow()

    def _unfold(self) -> None:
        """Open the studies, and everything where something is looked for."""
        if self.box.text().strip():
            self.tree.expandAll()
            return
        current = self._store.query.study if self._store.query else ""
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if row == 0 or self.model.node(index).study == current:
                self.tree.expandRecursively(index)

    def _follow(self) -> None:
        """Mark the question that is looked at."""
        query, current = self._store.query, self.tree.currentIndex()
        if query is None:
            return
        if (
            current.isValid()
            and self.model.node(current).wave
            and self.model.node(current).study == query.study
        ):
            return  # a wave was chosen for the question that is looked at
        index = self.model.find(query.study, query.question)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _come_back(self) -> None:
        """Mark the question that is looked at again, after another one was pressed but not opened."""
        if self.model.node(self.tree.currentIndex()).question:
            self._follow()

    def _open(self, index: QModelIndex) -> None:
        if self.tree.is_pressed:
            return  # it opens when it is let go, unless it is dragged
        self._look_at(index)

    def _look_at(self, index: QModelIndex) -> None:
        node = self.model.node(index) if index.isValid() else None
        query = self._store.query
        if node is None or not node.question:
            return
        if query is None or (query.study, query.question) != (node.study, node.question):
            self._store.look_at(node.study, node.question)

    def _choose(self, index: QModelIndex) -> None:
        """Look at a question, one of its waves, all of them, or the first question of a battery."""
        node = self.model.node(index)
        self.tree.is_pressed = False
        if not node.wave:
            self._look_at(index)
            return
        if node.wave == BATTERY:
            self.tree.setCurrentIndex(self.model.index(0, 0, index))
            return
        if self._store.query is None or self._store.query.study != node.study:
            self._store.look_at(node.study)
        self._store.ask(waves=() if node.wave == ALL_WAVES else (node.wave,))

    def _open_first(self) -> None:
        for row in range(self.model.rowCount()):
            first = self._first_question(self.model.index(row, 0))
            if first.isValid():
                self.tree.setCurrentIndex(first)
                self.tree.setFocus()
                return

    def _first_question(self, index: QModelIndex) -> QModelIndex:
        if self.model.node(index).question:
            return index
        for row in range(self.model.rowCount(index)):
            found = self._first_question(self.model.index(row, 0, index))
            if found.isValid():
                return found
        return QModelIndex()

    def _go_to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)
