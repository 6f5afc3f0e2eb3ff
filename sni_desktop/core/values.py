"""Frozen dataclasses that are quick to make.

The standard decorator compiles six methods for each class, half a millisecond's work; the program has some
hundred and forty value classes before its first picture, which needs a third of them. Here equality, hash and
representation are shared, and ``__init__`` is compiled when a class has its first value. `mypy` reads the
standard decorator, and so checks that values stay frozen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:
    import dataclasses

    def _compile_first(self: Any, *values: object, **named: object) -> None:
        """Stand in for ``__init__`` until the first value of a class is made."""
        for kind in self.__class__.__mro__:
            if kind.__dict__.get("__init__") is _compile_first:
                kind.__init__ = _constructor(dataclasses.fields(kind))
        self.__class__.__init__(self, *values, **named)

    def _constructor(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
        """Return the ``__init__`` that the standard decorator would make, which has no public way to it."""
        parameters, lines, scope = ["self"], ["pass"], {"nothing": dataclasses.MISSING}
        for each in fields:
            name, value = each.name, each.name
            if each.default is not dataclasses.MISSING:
                scope[f"default_{name}"] = each.default
                parameters.append(f"{name}=default_{name}")
            elif each.default_factory is not dataclasses.MISSING:
                scope[f"make_{name}"] = each.default_factory
                parameters.append(f"{name}=nothing")
                value = f"make_{name}() if {name} is nothing else {name}"
            else:
                parameters.append(name)
            lines.append(f"self.{name} = {value}")
        exec(f"def __init__({', '.join(parameters)}): {'; '.join(lines)}", scope)  # noqa: S102 - names of fields
        return scope["__init__"]

    def dataclass(*, frozen: bool, eq: bool = True) -> Callable[[type], type]:
        """Return the decorator; values are frozen for the type checker, and compared by their fields."""
        assert frozen  # noqa: S101 - what changes is no value

        def decorate(cls: type) -> type:
            # Without a docstring the standard decorator would work out a signature to put there.
            cls.__doc__ = cls.__doc__ or cls.__name__
            made = dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
            made.__init__ = _compile_first
            made.__repr__ = _represent
            if eq:
                made.__eq__ = _equals
                made.__hash__ = _hash
            return made

        return decorate


def _content(value: Any) -> tuple[object, ...]:
    return tuple(getattr(value, name) for name in value.__match_args__)


def _equals(one: Any, other: Any) -> bool:
    if one.__class__ is not other.__class__:
        return False
    for name in one.__match_args__:
        # Most values that differ do so in their first fields; as in tuples, what is the same object is equal.
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine is not theirs and mine != theirs:
            return False
    return True


def _hash(value: object) -> int:
    return hash((value.__class__, *map(_fixed, _content(value))))


def _fixed(value: object) -> object:
    """Return a field so that it can be hashed: texts by language are a dict that nobody changes."""
    return frozenset(value.items()) if value.__class__ is dict else value


def _represent(value: Any) -> str:
    fields = ", ".join(f"{name}={getattr(value, name)!r}" for name in value.__match_args__)
    return f"{value.__class__.__qualname__}({fields})"


__all__ = ["dataclass"]
