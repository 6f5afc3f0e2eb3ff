"""The page "How the file was read": the file as it is, as it was read, its questions, and what looks odd."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.core.decisions import LeaveOut, Relabel, Split, TakeAs
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import _
from sni_desktop.ui.answers_panel import AnswersPanel, label_with
from sni_desktop.ui.assistant_models import KIND_NAMES, kinds_for
from sni_desktop.ui.file_form import FormControls
from sni_desktop.ui.findings_view import FindingsView
from sni_desktop.ui.first_rows import AsReadModel, FirstRowsModel
from sni_desktop.ui.one_line import OneLine
from sni_desktop.ui.questions_table import QuestionsTable
from sni_desktop.ui.section import combo, fill
from sni_desktop.ui.tables import DataTable
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Text
    from sni_desktop.loaders.accounting import Account
    from sni_desktop.loaders.raw import Raw
    from sni_desktop.ui.files import Files
    from sni_desktop.ui.store import Store


_FITTED = 100
"""So many columns of the first rows are fitted; of thousands hardly anybody sees the others."""


class Assistant(QWidget):
    """Shows how the study that is looked at was read, and hands on what a person decides about it."""

    done = Signal()

    def __init__(self, store: Store, files: Files) -> None:
        super().__init__()
        self._store, self._files = store, files
        self._study: Study | None = None
        self._raw: Raw | None = None
        self._is_fitted = False
        self._differs: tuple[Text, ...] = ()
        self._accounts: dict[str, tuple[Question, Account]] = {}
        self._looking, self._counting = Tasks(self), Tasks(self)
        self._title, self._size = OneLine(), OneLine()
        self._title.setObjectName("title")
        self._size.setObjectName("quiet")
        self.done_button = QPushButton()
        self.done_button.setObjectName("main")
        self.done_button.clicked.connect(self.done)
        self.form = FormControls()
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("raw")
        self.lines.setReadOnly(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setTabChangesFocus(True)
        self.raw_model, self.read_model = FirstRowsModel(), AsReadModel()
        self.raw_table, self.read_table = DataTable(), DataTable()
        self.raw_table.show_model(self.raw_model)
        self.read_table.show_model(self.read_model)
        for table in (self.raw_table, self.read_table):
            table.setSortingEnabled(False)
        self.questions = QuestionsTable()
        self.findings = FindingsView()
        self.answers = AnswersPanel()
        self.kind, self._kind_label = combo(), QLabel()
        self._kind_label.setBuddy(self.kind)
        self.gather, self.split, self.leave_out = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._size)
        head.addLayout(words, 1)
        head.addWidget(self.done_button)
        self._raw_heading, self._read_heading = _heading(), _heading()
        self._raw_pages = QStackedWidget()
        self._raw_pages.addWidget(self.lines)
        self._raw_pages.addWidget(self.raw_table)
        above = _split(
            Qt.Orientation.Horizontal,
            _titled(self._raw_heading, self._raw_pages),
            _titled(self._read_heading, self.read_table),
        )
        self._questions_heading = _heading()
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        self.kind.setMaximumWidth(190)
        buttons.addWidget(self._kind_label)
        buttons.addWidget(self.kind, 1)
        for button in (self.gather, self.split, self.leave_out):
            buttons.addWidget(button)
        buttons.addStretch(0)
        left = _titled(self._questions_heading, self.questions, buttons)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.findings, "")
        self.tabs.addTab(self.answers, "")
        below = _split(Qt.Orientation.Horizontal, left, self.tabs)
        below.setSizes([600, 400])
        both = _split(Qt.Orientation.Vertical, above, below)
        both.setSizes([240, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.form)
        layout.addWidget(both, 1)

    def _connect(self) -> None:
        store, model = self._store, self.questions.questions
        store.query_changed.connect(self.refresh)
        store.appearance_changed.connect(self.refresh)
        self.form.wanted.connect(self._files.read_as)
        self.findings.remedy_taken.connect(self._files.decide)
        self.findings.question_wanted.connect(self.go_to)
        self.answers.decided.connect(lambda decisions: self._files.decide(*decisions))
        model.kind_chosen.connect(lambda name, kind: self._files.decide(TakeAs(name, kind)))
        model.relabelled.connect(self._relabel)
        # A table that is filled anew looks at nothing.
        self.questions.selectionModel().selectionChanged.connect(lambda _on, _off: self._follow_choice())
        self.kind.activated.connect(self._take_as)
        self.gather.clicked.connect(self._put_together)
        self.split.clicked.connect(lambda: self._decide_each(Split))
        self.leave_out.clicked.connect(lambda: self._decide_each(LeaveOut))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.done)

    # Showing

    def show_differences(self, differs: tuple[Text, ...]) -> None:
        """Show what differs from the file that was opened last time, besides what this one holds."""
        self._differs = differs
        self._study = None
        self.refresh()

    @property
    def has_file(self) -> bool:
        """Whether the study that is looked at was read from a file of respondents."""
        study = self._store.study
        return study is not None and study.answers is not None and bool(study.origin)

    @property
    def is_busy(self) -> bool:
        """Whether the file is looked at, or its cells are counted."""
        return self._looking.busy or self._counting.busy

    def refresh(self) -> None:
        """Follow the store."""
        if self.isHidden() or not self.has_file:
            return
        study = self._store.study
        if study is not None and study is not self._study:
            is_other = self._study is None or self._study.id != study.id or self._study.form != study.form
            self._study = study
            self._count(study)
            if is_other:
                self._raw = None
                self._look(study)
                self._is_fitted = False
        self._write()

    def _look(self, study: Study) -> None:
        """Look at the file itself in the background: it may be far away."""
        from sni_desktop.loaders.raw import look  # noqa: PLC0415 - for survey files only

        path, form = Path(study.id), study.form

        def seen(raw: Raw) -> None:
            self._raw = raw
            self._write()

        self._looking.start(lambda _progress: look(path, form), seen, self._store.failed.emit)

    def _count(self, study: Study) -> None:
        """Find out in the background what became of the cells of each question that is new."""
        from sni_desktop.loaders.accounting import account  # noqa: PLC0415 - for survey files only

        known = self._accounts

        def count_all(progress: Progress) -> dict[str, tuple[Question, Account]]:
            found = {}
            for number, question in enumerate(study.questions):
                progress.report(number / len(study.questions))
                before = known.get(question.id)
                if before is None or before[0] is not question:
                    before = question, account(study, question)
                found[question.id] = before
            return found

        def counted(found: dict[str, tuple[Question, Account]]) -> None:
            self._accounts = found
            self.questions.questions.show_accounts({key: each for key, (_q, each) in found.items()})
            self._show_answers()

        self._counting.start(count_all, counted, self._store.failed.emit)

    def _write(self) -> None:
        """Write everything in the window's language."""
        study, speaker = self._study, self._store.speaker
        if study is None:
            return
        say = speaker.say
        self._title.setText(say(_("How {file} was read").of(file=study.origin)))
        self._size.setText(say(_sizes(study)))
        self.done_button.setText(say(_("&Done")))
        self.done_button.setToolTip(
            say(_("Keeps these choices for the next file of this form (Ctrl+Return)"))
        )
        self._raw_heading.setText(say(_("The file as it is")))
        self._read_heading.setText(say(_("As it was read")))
        self._questions_heading.setText(say(_("Questions")))
        self._kind_label.setText(say(_("T&ype")))
        self.kind.setAccessibleName(say(_("Type of question")))
        for button, title, about in (
            (self.gather, _("&Put together"), _("Makes one question of the tick boxes that are marked")),
            (self.split, _("Ta&ke apart"), _("Makes each tick box a question of its own")),
            (
                self.leave_out,
                _("&Leave out"),
                _("Takes the marked questions out; their columns stay in the data"),
            ),
        ):
            button.setText(say(title))
            button.setToolTip(say(about))
        names = (_("The file as it is"), _("As it was read"), _("Questions"), _("What was assumed"))
        for widget, name in zip(
            (self.lines, self.read_table, self.questions, self.findings), names, strict=True
        ):
            widget.setAccessibleName(say(name))
        self.raw_table.setAccessibleName(say(_("The file as it is")))
        self._write_raw(study)
        self.read_model.show_read(study, speaker, self._store.palette)
        if not self._is_fitted:
            self._is_fitted = True
            self.read_table.fit_first(_FITTED)
        self.findings.show_findings(study.findings, self._differs, speaker)
        odd = sum(finding.is_odd and bool(finding.remedies) for finding in study.findings)
        to_check = _("T&o check ({n})").of(n=str(odd)) if odd else _("T&o check")
        self.tabs.setTabText(0, say(to_check))
        self.tabs.setTabText(1, say(_("&Answers")))
        self._show_questions(study)

    def _write_raw(self, study: Study) -> None:
        raw = self._raw
        # Reading one of several files again would take the waves of the others out.
        self.form.show_form(
            study.form if raw and raw.can_change and not study.asked else None,
            raw.previews if raw else (),
            raw.sheets if raw else (),
            self._store.speaker,
        )
        if raw is not None and raw.lines:
            text = "\n".join(raw.lines)
            if text != self.lines.toPlainText():
                self.lines.setPlainText(text)
            self._raw_pages.setCurrentWidget(self.lines)
        elif raw is not None:
            self.raw_model.show(study)
            self.raw_table.fit_first(_FITTED)
            self._raw_pages.setCurrentWidget(self.raw_table)

    def _show_questions(self, study: Study) -> None:
        table, marked = self.questions, [each.id for each in self._marked()]
        table.questions.show(study.questions, self._store.speaker)
        table.fit()
        table.mark(marked or [study.questions[0].id])
        self._follow_choice()

    # What is marked

    def _marked(self) -> list[Question]:
        rows = sorted({index.row() for index in self.questions.selectionModel().selectedRows()})
        model = self.questions.questions
        return [model.question(model.index(row, 0)) for row in rows]

    def _follow_choice(self) -> None:
        marked = self._marked()
        self.gather.setEnabled(len(marked) > 1 and all(len(each.columns) == 1 for each in marked))
        several = [each for each in marked if each.kind is Kind.MULTIPLE and len(each.columns) > 1]
        self.split.setEnabled(bool(marked) and len(several) == len(marked))
        self.leave_out.setEnabled(bool(marked) and len(marked) < self.questions.questions.rowCount())
        self._show_kind(marked)
        self._show_answers()

    def _show_kind(self, marked: list[Question]) -> None:
        """Show the type of the marked questions, none if they differ, and the types that all can have."""
        say, kinds = self._store.speaker.say, {each.kind for each in marked}
        possible = [kind for kind in KIND_NAMES if marked and all(kind in kinds_for(each) for each in marked)]
        chosen = next(iter(kinds)) if len(kinds) == 1 else None
        offered = [(kind.value, say(KIND_NAMES[kind])) for kind in possible or kinds]
        fill(self.kind, offered, chosen or "")
        if chosen is None:
            self.kind.setCurrentIndex(-1)
        self.kind.setEnabled(len(possible) > 1)

    def _show_answers(self) -> None:
        marked = self._marked()
        question = marked[0] if len(marked) == 1 else None
        account = self.questions.questions.account(question.id) if question else None
        self.answers.show_question(self._study, question, account, self._store.speaker)

    def go_to(self, question_id: str) -> None:
        """Mark a question and show its answers."""
        self.questions.mark([question_id])
        self.tabs.setCurrentWidget(self.answers)
        self.questions.setFocus()

    # Deciding

    def _take_as(self) -> None:
        kind = Kind(self.kind.currentData())
        self._files.decide(*(TakeAs(each.id, kind) for each in self._marked() if each.kind is not kind))

    def _decide_each(self, decision: type[Split | LeaveOut]) -> None:
        self._files.decide(*(decision(each.id) for each in self._marked()))

    def _relabel(self, question_id: str, text: str) -> None:
        if self._study is not None:
            label = self._study.question(question_id).label
            self._files.decide(Relabel(question_id, label_with(label, text, self._store.speaker.code)))

    def _put_together(self) -> None:
        from sni_desktop.loaders.regrouping import likely_gather  # noqa: PLC0415 - for survey files only

        if self._study is not None:
            self._files.decide(likely_gather(self._study, self._marked()))

    def stop(self) -> None:
        """Stop what is under way."""
        self._looking.cancel()
        self._counting.cancel()


def _sizes(study: Study) -> Text:
    assert study.answers is not None  # noqa: S101 - a file of respondents
    return _("{respondents}, {questions}, {waves}").of(
        respondents=_("%n respondent(s)", "", study.answers.n),
        questions=_("%n question(s)", "", len(study.questions)),
        waves=_("%n wave(s)", "", len(study.waves)),
    )


def _heading() -> QLabel:
    label = QLabel()
    label.setObjectName("heading")
    return label


def _titled(heading: QLabel, part: QWidget, foot: QHBoxLayout | None = None) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    layout.addWidget(heading)
    layout.addWidget(part, 1)
    if foot is not None:
        layout.addLayout(foot)
    return whole


def _split(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    split = QSplitter(orientation)
    for part in parts:
        split.addWidget(part)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(8)
    return split
