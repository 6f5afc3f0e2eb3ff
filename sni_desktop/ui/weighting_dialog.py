"""A dialog to weight respondents to known shares of a population: typed or pasted, tried, and then applied.

It changes nothing by itself: what was tried and reached is handed out by `WeightingDialog.weight_chosen`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.analysis.known_shares import exactly, parse_margins, typed_share
from sni_desktop.analysis.raking import MODERATE_TRIM
from sni_desktop.analysis.weights import (
    margin_questions,
    sample_shares,
    suggested_weight,
    weight_questions,
    weights_of,
)
from sni_desktop.charts.weight_words import pasted_words, report_words, sum_words
from sni_desktop.core.errors import UserError
from sni_desktop.core.sampling import Missing, Raked, Target
from sni_desktop.core.text import Number, Percent, _
from sni_desktop.ui.tasks import Tasks
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from sni_desktop.analysis.weights import Weighting
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.ui.store import Store

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
ANSWER, SAMPLE, KNOWN = range(3)
_HEADINGS = (_("Answer"), _("Share in the sample"), _("Known share"))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_LINES = 8
_OWN_LIMITS = "own"
_MODERATE = "moderate"
_ALL_WAVES = _("All waves together")
_SIZE = (680, 560)
"""Fits a screen of 700 pixels with a bar at its edge."""
_MOST_REPORTED = 7
"""Lines of the report that are seen without scrolling."""


def show_weighting(parent: QWidget, store: Store) -> WeightingDialog | None:
    """Show the dialog for the study that is looked at; None if there is none."""
    if store.study is None:
        return None
    dialog = WeightingDialog(store, store.study, parent)
    dialog.show()
    return dialog


class MarginModel(QAbstractTableModel):
    """The answers to a question, their shares in the sample, and their known shares, which can be typed."""

    edited = Signal()
    refused = Signal(object)
    """A `UserError`: what was typed is no share."""

    def __init__(self, question: Question, speaker: Speaker) -> None:
        super().__init__()
        self.question = question
        self._speaker = speaker
        self._sample: dict[str, float] = {}
        self._known: dict[str, float] = {}

    @property
    def known(self) -> tuple[tuple[str, float], ...]:
        """The known shares (0 to 1) by code, in the order of the answers; not of those left empty."""
        codes = (option.code for option in self.question.options)
        return tuple((code, self._known[code]) for code in codes if code in self._known)

    def show_known(self, shares: Sequence[tuple[str, float]]) -> None:
        """Put known shares in the place of those there are."""
        self._known = dict(shares)
        self._redraw()
        self.edited.emit()

    def show_sample(self, shares: dict[str, float]) -> None:
        """Show the shares in the sample, by code."""
        self._sample = shares
        self._redraw()

    def speak(self, speaker: Speaker) -> None:
        """Write everything in the words of ``speaker``."""
        self._speaker = speaker
        self._redraw()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_HEADINGS) - 1)

    def clear(self, rows: Sequence[int]) -> None:
        """Empty the known shares of some answers."""
        gone = {self.question.options[row].code for row in rows}
        self.show_known([(code, share) for code, share in self.known if code not in gone])

    def _redraw(self) -> None:
        self.dataChanged.emit(self.index(0, ANSWER), self.index(self.rowCount() - 1, KNOWN))

    # Qt's side

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of answers."""
        return 0 if parent.isValid() else len(self.question.options)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, or what is edited."""
        if not index.isValid():
            return None
        option, column = self.question.options[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(option.code, column)
            case Qt.ItemDataRole.EditRole if column == KNOWN:
                return self._typed(option.code)
            case Qt.ItemDataRole.ToolTipRole if column == ANSWER:
                return tip(self._words(option.code, ANSWER))
            case Qt.ItemDataRole.TextAlignmentRole if column != ANSWER:
                return _RIGHT
            case _:
                return None

    def _words(self, code: str, column: int) -> str:
        say = self._speaker.say
        if column == ANSWER:
            return say(self.question.option(code).label)
        if column == SAMPLE:
            return say(Percent(self._sample[code], 1)) if code in self._sample else ""
        return say(exactly(self._known[code])) if code in self._known else ""

    def _typed(self, code: str) -> str:
        """Return a known share as it would be typed: a percentage without its sign."""
        if code not in self._known:
            return ""
        shown = exactly(self._known[code])
        return self._speaker.say(Number(100 * shown.share, shown.decimals))

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a typed percentage; nothing typed is no known share."""
        if not index.isValid() or index.column() != KNOWN or role != Qt.ItemDataRole.EditRole:
            return False
        code, text = self.question.options[index.row()].code, str(value or "").strip()
        # An editor that was opened and left changes nothing: it shows fewer decimals than there may be.
        if text == self._typed(code):
            return True
        known = dict(self.known)
        known.pop(code, None)
        if text:
            try:
                known[code] = typed_share(text)
            except UserError as error:
                self.refused.emit(error)
                return False
        self.show_known(tuple(known.items()))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Known shares can be typed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return flags | flag.ItemIsEditable if index.column() == KNOWN else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_HEADINGS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section != ANSWER:
            return _RIGHT
        return self._speaker.say(_HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    """Gives the field in which a share is typed the name of its answer, for screen readers."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(str(index.model().index(index.row(), ANSWER).data()))
        return editor


class MarginTable(QTableView):
    """The table of known shares: as high as its lines, up to a few; Ctrl+V pastes, Delete empties."""

    paste_wanted = Signal()

    def __init__(self, model: MarginModel) -> None:
        super().__init__()
        self._model = model
        self._refused = False
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        model.refused.connect(self._stay)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        line = self.fontMetrics().height() + 12
        self.verticalHeader().setDefaultSectionSize(line)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.Stretch)
        lines = min(model.rowCount(), _MOST_LINES)
        self.setFixedHeight(header.sizeHint().height() + lines * line + 2 * self.frameWidth() + 2)
        self.setCurrentIndex(model.index(0, KNOWN))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V and Delete for the table while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter, go on to the next answer, unless what was typed is no share."""
        entered = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, hint)
        below = self._model.index(self.currentIndex().row() + 1, KNOWN)
        if entered and not self._refused and below.isValid():
            self.setCurrentIndex(below)
        self._refused = False

    def _stay(self) -> None:
        self._refused = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and empty."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._model.clear([index.row() for index in self.selectedIndexes() if index.column() == KNOWN])
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Delete)


class MarginSection(QWidget):
    """One question with known shares: its table, what they add up to, and what can be done with them."""

    edited = Signal()
    removed = Signal()

    def __init__(self, question: Question, speaker: Speaker) -> None:
        super().__init__()
        self.question = question
        self._speaker = speaker
        self._remark: Value = ""
        self.model = MarginModel(question, speaker)
        self.model.setParent(self)
        self.table = MarginTable(self.model)
        self._refusal: UserError | None = None
        self._name, self.sum, self.error = (_plain_label(name) for name in ("heading", "quiet", "error"))
        self.paste_button, self.scale_button, self.remove_button = _button(), _button(), _button()
        buttons = QHBoxLayout()
        buttons.addWidget(self.sum, 1)
        for button in (self.paste_button, self.scale_button, self.remove_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._name)
        column.addWidget(self.table)
        column.addWidget(self.error)
        column.addLayout(buttons)
        self.model.edited.connect(self._on_edited)
        self.model.refused.connect(self._on_refused)
        self.table.paste_wanted.connect(self.paste)
        self.paste_button.clicked.connect(self.paste)
        self.scale_button.clicked.connect(self.scale)
        self.remove_button.clicked.connect(self.removed)
        self.speak(speaker)

    def speak(self, speaker: Speaker) -> None:
        """Write everything in the words of ``speaker``."""
        self._speaker, say = speaker, speaker.say
        self.model.speak(speaker)
        name = say(self.question.label)
        self._name.setText(name)
        self.table.setAccessibleName(say(_("Known shares: {question}").of(question=name)))
        for button, words, spoken in (
            (self.paste_button, _("Paste"), _("Paste known shares: {question}")),
            (self.scale_button, _("Scale to {whole}"), _("Scale the known shares to {whole}: {question}")),
            (self.remove_button, _("Remove"), _("Remove the known shares: {question}")),
        ):
            button.setText(say(words.of(whole=Percent(1.0))))
            button.setAccessibleName(say(spoken.of(question=name, whole=Percent(1.0))))
        self.paste_button.setToolTip(say(_("Lines with an answer and its share, or a column of shares")))
        self._write_sum()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what can have the keyboard, from top to bottom."""
        return (self.table, self.paste_button, self.scale_button, self.remove_button)

    def paste(self) -> None:
        """Take the shares from the clipboard, all of them or none."""
        try:
            pasted = parse_margins(QGuiApplication.clipboard().text(), self.question)
        except UserError as error:
            self._on_refused(error)
            return
        self.model.show_known(pasted.shares)
        self._remark = pasted_words(pasted)
        self._write_sum()

    def forget_error(self) -> None:
        """Say no more of what could not be read: something else has been done since."""
        self._refusal = None
        self._write_sum()

    def scale(self) -> None:
        """Make the shares add up to 1, as where published ones are rounded."""
        known = self.model.known
        total = sum(share for _code, share in known)
        if total > 0:
            self.model.show_known([(code, share / total) for code, share in known])

    def _on_edited(self) -> None:
        self._remark, self._refusal = "", None
        self._write_sum()
        self.edited.emit()

    def _on_refused(self, error: UserError) -> None:
        self._refusal = error
        self._write_sum()

    def _write_sum(self) -> None:
        say, shares, error = self._speaker.say, [share for _code, share in self.model.known], self._refusal
        self.error.setText(f"⚠ {say(error.sentence)} {say(error.hint)}" if error else "")
        self.error.setVisible(error is not None)
        self.sum.setText(" ".join(filter(None, (say(self._remark), say(sum_words(shares))))))
        self.scale_button.setEnabled(sum(shares) > 0)


class WeightingDialog(QDialog):
    """Weight to known shares. It stays with the study it was opened for, and closes with it."""

    weight_chosen = Signal(object)
    """A `Raked` that has just been tried, and reached its known shares in every wave."""

    def __init__(self, store: Store, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._study = store, study
        self._tasks = Tasks(self)
        self._tried: Raked | None = None
        self._outcome: tuple[tuple[Value, ...], ...] = ()
        self._failed = False
        self.sections: list[MarginSection] = []
        self._candidates = margin_questions(study)
        self._weights, self._suggested = weight_questions(study), suggested_weight(study)
        self._make_controls()
        self._lay_out()
        self._order_tabs()
        self._connect()
        if store.query is not None and isinstance(store.query.weight, Raked):
            self._start_from(store.query.weight)
        self._write()

    # Building

    def _make_controls(self) -> None:
        self._intro, self._start_here = _plain_label("quiet"), _plain_label("quiet")
        self.question, self.wave, self.start = _combo(), _combo(), _combo()
        self.trim, self.missing = _combo(), _combo()
        self.low, self.high = QDoubleSpinBox(), QDoubleSpinBox()
        for spin, least, most, value in (
            (self.low, 0.0, 0.99, MODERATE_TRIM[0]),
            (self.high, 1.01, 1000.0, MODERATE_TRIM[1]),
        ):
            spin.setRange(least, most)
            spin.setSingleStep(0.1)
            spin.setValue(value)
            # A spin box believes that it can be as low as its letters.
            spin.setMinimumHeight(self.trim.sizeHint().height())
        self.calibrated = QCheckBox()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.add_button, self.close_button = _button(), _button()
        self.try_button, self.apply_button = _button(), _button()
        self.try_button.setDefault(True)
        self.apply_button.setObjectName("main")
        self._labels = [QLabel() for _each in range(5)]

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self._start_here)
        column.addLayout(self._list)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        form = QFormLayout()
        rows = (
            (self.question, self.add_button),
            (self.wave,),
            (self.start,),
            (self.trim, self.low, self.high),
            (self.missing,),
        )
        for label, row in zip(self._labels, rows, strict=True):
            label.setBuddy(row[0])
            line = QHBoxLayout()
            line.addWidget(row[0], 1)
            for widget in row[1:]:
                line.addWidget(widget)
            form.addRow(label, line)
        form.addRow("", self.calibrated)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.try_button, self.apply_button, self.close_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addLayout(form)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.report)
        whole.addLayout(buttons)
        self.resize(*_SIZE)

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom, whatever was added last, and to the report when all else is done."""
        options = (self.question, self.add_button, self.wave, self.start, self.trim, self.low, self.high)
        sections = [control for section in self.sections for control in section.controls()]
        buttons = (self.try_button, self.apply_button, self.close_button)
        for before, after in pairwise(
            [*options, self.missing, self.calibrated, *sections, *buttons, self.report]
        ):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add_chosen)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self.try_button.clicked.connect(self._try)
        self.apply_button.clicked.connect(self._apply)
        self.close_button.clicked.connect(self.close)
        self.wave.activated.connect(self._show_samples)
        for combo in (self.start, self.trim, self.missing):
            combo.activated.connect(self._on_changed)
        for spin in (self.low, self.high):
            spin.valueChanged.connect(self._on_changed)
        self.calibrated.clicked.connect(self._on_changed)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._store.appearance_changed.connect(self._write)
        self._store.query_changed.connect(self._follow)
        self._store.studies_changed.connect(self._follow)

    def _start_from(self, weight: Raked) -> None:
        """Show the weights that are in use, to be looked at and changed."""
        by_id = {question.id: question for question in self._candidates}
        for target in weight.targets:
            if target.question in by_id:
                self._add(by_id[target.question]).model.show_known(target.shares)
        self._fill_choices()
        _choose(self.start, weight.start)
        _choose(self.missing, weight.missing.value)
        if weight.trim is not None:
            _choose(self.trim, _MODERATE if weight.trim == MODERATE_TRIM else _OWN_LIMITS)
            self.low.setValue(weight.trim[0])
            self.high.setValue(weight.trim[1])
        self.calibrated.setChecked(weight.calibrated)

    # Words

    def _write(self) -> None:
        """Write everything in the window's language."""
        say = self._store.speaker.say
        self.setWindowTitle(say(_("Weight to known shares")))
        self._intro.setText(
            say(
                _(
                    "Respondents are weighted so that “{study}” agrees with known shares of the population, "
                    "each wave by itself."
                ).of(study=self._study.title)
            )
        )
        words = (
            _("Known shares &of"),
            _("&Sample shown"),
            _("&Weights to start from"),
            _("&Limits of the weights"),
            _("&No answer to these questions"),
        )
        buddies = (self.question, self.wave, self.start, self.trim, self.missing)
        for label, buddy, sentence in zip(self._labels, buddies, words, strict=True):
            label.setText(say(sentence))
            buddy.setAccessibleName(say(sentence).replace("&", ""))
        for widget, sentence in (
            (self.low, _("Lowest weight, as a multiple of the mean")),
            (self.high, _("Highest weight, as a multiple of the mean")),
            (self.report, _("Report")),
        ):
            widget.setAccessibleName(say(sentence))
            widget.setToolTip(say(sentence))
        for spin in (self.low, self.high):
            spin.setLocale(QLocale(self._store.speaker.code))
        self.calibrated.setText(say(_("Standard errors allow for the weighting (e&xpert)")))
        self.add_button.setText(say(_("A&dd")))
        self.add_button.setAccessibleName(say(_("Add the known shares of this question")))
        self.try_button.setText(say(_("&Try")))
        self.apply_button.setText(say(_("&Apply")))
        self.close_button.setText(say(_("&Close")))
        self._start_here.setText(
            say(
                _("Choose a question whose shares in the population you know (such as the region), then Add.")
            )
        )
        for section in self.sections:
            section.speak(self._store.speaker)
        self._fill_choices()
        self._refresh()

    def _fill_choices(self) -> None:
        say = self._store.speaker.say
        used = {section.question.id for section in self.sections}
        left = [each for each in self._candidates if each.id not in used]
        _fill(self.question, [(each.id, say(each.label)) for each in left])
        self.add_button.setEnabled(bool(left))
        waves = [(wave.id, say(wave.label)) for wave in self._study.waves]
        _fill(self.wave, [("", say(_ALL_WAVES)), *waves] if len(waves) > 1 else waves)
        columns = [("", say(_("All respondents alike")))]
        for each in self._weights:
            label: Value = each.label
            if each is self._suggested:
                label = _("{column} (looks like a weight)").of(column=each.label)
            columns.append((each.id, say(label)))
        _fill(self.start, columns)
        low, high = MODERATE_TRIM
        moderate = _("{low} to {high} times the mean").of(low=Number(low, 1), high=Number(high, 0))
        limits = (
            ("", _("None", "limits of the weights")),
            (_MODERATE, moderate),
            (_OWN_LIMITS, _("Own limits")),
        )
        _fill(self.trim, [(name, say(words)) for name, words in limits])
        out, own = _("Left out (weight 0)"), _("Kept as a category of their own")
        _fill(self.missing, [(Missing.EXCLUDE.value, say(out)), (Missing.OWN_CATEGORY.value, say(own))])

    def _refresh(self) -> None:
        """Show what can be done now, and how the last try ended."""
        say, here = self._store.speaker.say, self._store.study is self._study
        own = self.trim.currentData() == _OWN_LIMITS
        self.low.setVisible(own)
        self.high.setVisible(own)
        self._start_here.setVisible(not self.sections)
        self.apply_button.setEnabled(self._tried is not None and here)
        blocks = ["\n• ".join(say(line) for line in block if line != "") for block in self._outcome]
        if self._tasks.busy:
            blocks = [say(_("Weights are being worked out…"))]
        if not here:
            blocks.append(say(_("Go back to “{study}” to apply weights.").of(study=self._study.title)))
        words = "\n\n".join(blocks)
        if self._failed and self._outcome and not self._tasks.busy:
            words = f"⚠ {words}"
        self._show_report(words)

    def _show_report(self, words: str) -> None:
        """Show the report as high as its lines, up to a few; without words it takes no room."""
        report = self.report
        if words != report.toPlainText():
            report.setPlainText(words)
            report.setProperty("kind", "error" if words.startswith("⚠") else "")
            report.style().unpolish(report)
            report.style().polish(report)
        lines = min(_MOST_REPORTED, max(3, words.count("\n") + 1))
        report.setFixedHeight(lines * report.fontMetrics().lineSpacing() + 16)
        report.setVisible(bool(words))

    # Known shares

    def _add_chosen(self) -> None:
        chosen = self.question.currentData()
        question = next((each for each in self._candidates if each.id == chosen), None)
        if question is not None:
            section = self._add(question)
            self._fill_choices()
            self._on_changed()
            section.table.setFocus()

    def _keep_in_view(self) -> None:
        """Show the question that the keyboard is in, as when it has just been added and given its place."""
        for section in self.sections:
            if section.isAncestorOf(self.focusWidget()):
                self._area.ensureWidgetVisible(section)

    def _add(self, question: Question) -> MarginSection:
        section = MarginSection(question, self._store.speaker)
        section.edited.connect(self._on_changed)
        section.removed.connect(self._remove)
        self.sections.append(section)
        self._list.addWidget(section)
        self._order_tabs()
        self._show_samples()
        return section

    def _remove(self) -> None:
        section = self.sender()
        assert isinstance(section, MarginSection)  # noqa: S101 - nothing else is connected
        self.sections.remove(section)
        self._order_tabs()
        self._list.removeWidget(section)
        section.hide()
        section.deleteLater()
        self._fill_choices()
        self._on_changed()
        self.question.setFocus()

    def _show_samples(self) -> None:
        wave = self.wave.currentData() or ""
        for section in self.sections:
            section.model.show_sample(sample_shares(self._study, section.question, wave))

    # Trying and applying

    def asked(self) -> Raked:
        """Return the weights that are described by the controls, right or wrong."""
        targets = tuple(Target(section.question.id, section.model.known) for section in self.sections)
        own = (round(self.low.value(), 2), round(self.high.value(), 2))
        trim = {_MODERATE: MODERATE_TRIM, _OWN_LIMITS: own}.get(self.trim.currentData())
        missing = Missing(self.missing.currentData())
        return Raked(targets, self.start.currentData() or "", trim, missing, self.calibrated.isChecked())

    def _on_changed(self) -> None:
        """Forget what was tried: it was something else."""
        self._tasks.cancel()
        self._tried, self._outcome, self._failed = None, (), False
        for section in self.sections:
            section.forget_error()
        self._refresh()

    def _try(self) -> None:
        study, asked = self._study, self.asked()

        def reached(weighting: Weighting) -> None:
            self._tried, self._outcome = asked, report_words(study, asked, weighting)
            self._refresh()

        def not_reached(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            self._tried, self._outcome, self._failed = None, ((error.sentence, error.hint),), True
            self._refresh()

        self._on_changed()
        self._tasks.start(lambda _progress: weights_of(study, asked), reached, not_reached)

    def _apply(self) -> None:
        self.weight_chosen.emit(self._tried)

    def _follow(self) -> None:
        """Close with the study; while another one is looked at, nothing can be applied."""
        if all(study is not self._study for study in self._store.studies):
            self.close()
        else:
            self._refresh()


def _plain_label(name: str) -> QLabel:
    """Return a label for words that may come from a file."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button() -> QPushButton:
    button = QPushButton()
    # Else Return would press whichever button was used last, instead of the default one.
    button.setAutoDefault(False)
    return button


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo


def _fill(combo: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    """Show (id, name) pairs; what was chosen stays chosen, if it is still there."""
    blocker = QSignalBlocker(combo)
    chosen = combo.currentData()
    combo.clear()
    for item, name in items:
        combo.addItem(name, item)
    _choose(combo, chosen)
    blocker.unblock()


def _choose(combo: QComboBox, item: str | None) -> None:
    combo.setCurrentIndex(max(0, combo.findData(item)))
