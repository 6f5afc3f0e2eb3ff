"""What differs from last time, what looks odd and what was assumed, each with its choices as links."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from sni_desktop.core.text import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.text import Speaker, Text

_MOST = 200
"""So many findings are listed; a person settles some before looking at more."""


class FindingsView(QTextBrowser):
    """The findings of a file; Tab goes from choice to choice, Enter takes one."""

    remedy_taken = Signal(object)
    """A decision."""
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Sequence[Finding] = ()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("findings")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flag.TextSelectableByMouse | flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._follow)

    def show_findings(self, findings: Iterable[Finding], differs: Sequence[Text], speaker: Speaker) -> None:
        """Write findings in the words of ``speaker``, those first that a person can do something about."""
        say = speaker.say
        self._findings = sorted(
            findings, key=lambda each: (not each.is_odd, not (each.is_odd and each.remedies))
        )
        odd = [number for number, each in enumerate(self._findings) if each.is_odd]
        assumed = [number for number, each in enumerate(self._findings) if not each.is_odd]
        lines = []
        if differs:
            lines.append(_heading(say(_("What differs from last time"))))
            lines += [f"<p>{escape(say(each))}</p>" for each in differs]
        if odd:
            lines.append(_heading(say(_("What looks odd"))))
            lines += [self._line(number, speaker) for number in odd[:_MOST]]
            lines += _more(len(odd), speaker)
        if assumed:
            lines.append(_heading(say(_("What was assumed"))))
            lines += [self._line(number, speaker) for number in assumed[:_MOST]]
            lines += _more(len(assumed), speaker)
        if not lines:
            nothing = say(_("Nothing was assumed, and nothing looks odd."))
            lines.append(f"<p>{escape(nothing)}</p>")
        bar = self.verticalScrollBar()
        at = bar.value()
        self.setHtml("".join(lines))
        bar.setValue(at)

    def _line(self, number: int, speaker: Speaker) -> str:
        finding = self._findings[number]
        sign = "⚠ " if finding.is_odd else ""
        links = [
            f'<a href="remedy:{number}.{place}">{escape(speaker.say(remedy.text))}</a>'
            for place, remedy in enumerate(finding.remedies)
        ]
        if finding.question:
            show = speaker.say(_("Show the question"))
            links.append(f'<a href="show:{number}">{escape(show)}</a>')
        choices = f"<br/>{' &nbsp;·&nbsp; '.join(links)}" if links else ""
        return f"<p>{sign}{escape(speaker.say(finding.text))}{choices}</p>"

    def _follow(self, url: QUrl) -> None:
        """Take the choice of a link."""
        kind, _colon, where = url.toString().partition(":")
        number, _point, place = where.partition(".")
        finding = self._findings[int(number)]
        if kind == "remedy":
            self.remedy_taken.emit(finding.remedies[int(place)].decision)
        else:
            self.question_wanted.emit(finding.question)


def _heading(words: str) -> str:
    return f"<p><b>{escape(words)}</b></p>"


def _more(count: int, speaker: Speaker) -> list[str]:
    left = count - _MOST
    return [f"<p>{escape(speaker.say(_('%n more', '', left)))}</p>"] if left > 0 else []
