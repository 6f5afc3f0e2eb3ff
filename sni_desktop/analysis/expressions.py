r"""Filters as text, for the command line: ``region in ("North", "South") and age between 18 and 34``.

The grammar, in which "and" binds more tightly than "or" and words are told apart without regard to case::

    filter    = all {"or" all}
    all       = part {"and" part}
    part      = "(" filter ")" | name test
    test      = ("is" ["not"] | "=" | "==" | "!=") value
              | "in" "(" value {"," value} ")" | "between" value "and" value

Names and values are bare words (letters, digits, "_", "." and "-"), or stand in double quotes, in which
``\"`` and ``\\`` are a quote and a backslash. Nothing is ever evaluated.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.analysis.domains import named, no_answer, no_question
from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import AllOf, AnyOf, Condition, Filter, Test, simplified
from sni_desktop.core.text import Count, Listing, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Label, Value

LONGEST = 10_000
"""Characters."""
DEEPEST = 50
"""Parentheses inside one another."""

_KEYWORDS = frozenset({"and", "or", "is", "not", "in", "between"})
_BARE = re.compile(r"[\w.-]+")
_TOKEN = re.compile(r'"(?P<quoted>(?:[^"\\]|\\["\\])*)"|(?P<bare>[\w.-]+)|(?P<mark>==|!=|[<>]=?|[=(),])')
_SPACE = re.compile(r"\s*")
_ESCAPED = re.compile(r'\\(["\\])')

_SIGN = _("The sign “{sign}” at character {position} is not known.")
_QUESTION = _("At character {position}, a question should stand, not {found}.")
_TEST = _("At character {position}, “is”, “is not”, “in” or “between” should stand, not {found}.")
_VALUE = _("At character {position}, a value should stand, not {found}.")
_JOIN = _("At character {position}, “and” or “or” should stand, not {found}.")
_AND = _("At character {position}, “and” with the highest value should stand, not {found}.")
_OPEN = _("At character {position}, an opening parenthesis should stand, not {found}.")
_CLOSE = _("At character {position}, a closing parenthesis should stand, not {found}.")


def parse(text: str) -> Filter:
    """Return the filter that is written in ``text``, `simplified`; UserError says where it is none."""
    if len(text) > LONGEST:
        raise UserError(
            _("The condition has more than {most} characters.").of(most=Count(LONGEST)),
            _("Choose in the window who is looked at."),
        )
    return simplified(_Parser(_tokens(text)).filter())


def written(where: Filter) -> str:
    """Return a filter as text: ``parse(written(where)) == simplified(where)``.

    ValueError for what has no text: a group without parts, a condition with the wrong number of values.
    """
    return _written(simplified(where))


def resolve(study: Study, where: Filter) -> Filter:
    """Return a filter with questions and options by their ids and codes, where it has them by their labels.

    Ids and codes come first; labels may be in any language, and in capitals or not. UserError if a name
    belongs to nothing, or to more than one thing.
    """
    match where:
        case Condition():
            question = _named_question(study, where.question)
            values = tuple(_named_value(question, value) for value in where.values)
            return Condition(question.id, where.test, values)
        case AllOf() | AnyOf():
            return type(where)(tuple(resolve(study, part) for part in where.parts))


# Reading


@dataclass(frozen=True)
class _Token:
    """A word, a quoted text or a mark; ``key`` is what the grammar knows it by ("" for a name or value)."""

    text: str
    key: str
    position: int
    name: bool = False


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], _after_space(text, 0)
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _not_understood(text, at)
        tokens.append(_token(match, at + 1))
        at = _after_space(text, match.end())
    return [*tokens, _Token("", "end", len(text) + 1)]


def _after_space(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _token(match: re.Match[str], position: int) -> _Token:
    quoted, bare, mark = match["quoted"], match["bare"], match["mark"]
    if quoted is not None:
        return _Token(_ESCAPED.sub(r"\1", quoted), "", position, name=True)
    if bare is not None:
        key = bare.lower() if bare.lower() in _KEYWORDS else ""
        return _Token(bare, key, position, name=not key)
    if mark[0] in "<>":
        raise UserError(
            _at(_SIGN, position).of(sign=mark),
            _("Give the lowest and the highest value instead, for example: {example}").of(
                example="age between 18 and 34"
            ),
        )
    return _Token(mark, mark, position)


def _not_understood(text: str, at: int) -> UserError:
    if text[at] == '"':
        return UserError(
            _at(_("The quotation mark at character {position} is not closed."), at + 1),
            _("Close it, and put a backslash before every quotation mark and backslash that it holds."),
        )
    return UserError(_at(_SIGN, at + 1).of(sign=text[at]), _hint())


class _Parser:
    """Recursive descent over the tokens, one method a line of the grammar."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    def filter(self) -> Filter:
        """Return the filter that all tokens together are."""
        found = self._any()
        self._expect("end", _JOIN)
        return found

    def _any(self) -> Filter:
        return AnyOf(tuple(self._joined(self._all, "or")))

    def _all(self) -> Filter:
        return AllOf(tuple(self._joined(self._part, "and")))

    def _joined(self, read: Callable[[], Filter], word: str) -> Iterable[Filter]:
        yield read()
        while self._take(word):
            yield read()

    def _part(self) -> Filter:
        opening = self._take("(")
        if opening is None:
            return self._condition()
        if self._depth == DEEPEST:
            raise UserError(
                _("Parentheses stand more than {most} deep inside one another.").of(most=Count(DEEPEST)),
                _hint(),
            )
        self._depth += 1
        found = self._any()
        self._depth -= 1
        self._expect(")", _CLOSE)
        return found

    def _condition(self) -> Filter:
        question = self._name(_QUESTION)
        if self._take("is"):
            test = Test.IS_NOT if self._take("not") else Test.IS
        elif self._take("=") or self._take("=="):
            test = Test.IS
        elif self._take("!="):
            test = Test.IS_NOT
        elif self._take("in"):
            return Condition(question, Test.IN, self._values())
        elif self._take("between"):
            low = self._name(_VALUE)
            self._expect("and", _AND)
            return Condition(question, Test.BETWEEN, (low, self._name(_VALUE)))
        else:
            raise self._expected(_TEST)
        return Condition(question, test, (self._name(_VALUE),))

    def _values(self) -> tuple[str, ...]:
        self._expect("(", _OPEN)
        values = [self._name(_VALUE)]
        while self._take(","):
            values.append(self._name(_VALUE))
        self._expect(")", _CLOSE)
        return tuple(values)

    def _take(self, key: str) -> _Token | None:
        """Return the next token if the grammar knows it by ``key``, and go on."""
        token = self._tokens[self._place]
        if token.key != key:
            return None
        self._place += 1
        return token

    def _expect(self, key: str, sentence: Text) -> None:
        if self._take(key) is None:
            raise self._expected(sentence)

    def _name(self, sentence: Text) -> str:
        token = self._tokens[self._place]
        if not token.name:
            raise self._expected(sentence)
        self._place += 1
        return token.text

    def _expected(self, sentence: Text) -> UserError:
        token = self._tokens[self._place]
        found = _("the end") if token.key == "end" else _("“{word}”").of(word=token.text)
        return UserError(_at(sentence, token.position).of(found=found), _hint())


def _at(sentence: Text, position: int) -> Text:
    return sentence.of(position=Count(position))


def _hint() -> Text:
    return _("A condition looks like this: {example}").of(
        example='region in ("North", "South") and age between 18 and 34'
    )


# Writing


def _written(where: Filter) -> str:
    match where:
        case Condition(test=Test.IN, values=(_value, *_more)):
            return f"{_word(where.question)} in ({', '.join(map(_word, where.values))})"
        case Condition(test=Test.BETWEEN, values=(low, high)):
            return f"{_word(where.question)} between {_word(low)} and {_word(high)}"
        case Condition(test=Test.IS | Test.IS_NOT, values=(value,)):
            return f"{_word(where.question)} {where.test.value} {_word(value)}"
        case AllOf(parts=(_part, *_more)):
            return " and ".join(map(_part_written, where.parts))
        case AnyOf(parts=(_part, *_more)):
            return " or ".join(map(_part_written, where.parts))
        case _:
            message = f"has no text: {where!r}"
            raise ValueError(message)


def _part_written(part: Filter) -> str:
    return _written(part) if isinstance(part, Condition) else f"({_written(part)})"


def _word(text: str) -> str:
    if _BARE.fullmatch(text) and text.lower() not in _KEYWORDS:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


# Names


def _named_question(study: Study, name: str) -> Question:
    exact = [question for question in study.questions if question.id == name]
    found = exact or [each for each in study.questions if _is_called(name, each.id, each.label)]
    if not found:
        raise no_question(name)
    if len(found) > 1:
        raise UserError(
            _("“{name}” is the name of more than one question.").of(name=name),
            _short_names(question.id for question in found),
        )
    return found[0]


def _named_value(question: Question, value: str) -> str:
    """Return the code of the option that ``value`` names; numbers are what they are."""
    if not question.options or any(option.code == value for option in question.options):
        return value
    found = [option.code for option in question.options if _is_called(value, option.code, option.label)]
    if not found:
        raise no_answer(question, value)
    if len(found) > 1:
        raise UserError(
            _("“{name}” is the name of more than one answer to “{question}”.").of(
                name=value, question=named(question)
            ),
            _short_names(found),
        )
    return found[0]


def _is_called(name: str, code: str, label: Label) -> bool:
    return _plain(name) in {_plain(code), *map(_plain, label.texts.values())}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _short_names(codes: Iterable[str]) -> Text:
    names: tuple[Value, ...] = tuple(codes)
    return _("Use its short name: one of {names}.").of(names=Listing(names))
