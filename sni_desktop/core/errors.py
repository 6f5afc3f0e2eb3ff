"""What a person is told when something cannot be done: one sentence and a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sni_desktop.core.text import Text


class UserError(Exception):
    """Something the user can act on. Never a bug: bugs are other exceptions, logged and reported."""

    def __init__(self, sentence: Text, hint: Text) -> None:
        """Take what happened, in one ``sentence``, and a ``hint`` at what to do."""
        super().__init__(sentence.source)
        self.sentence = sentence
        self.hint = hint


class CancelledError(Exception):
    """The user stopped the work; nothing is reported."""
