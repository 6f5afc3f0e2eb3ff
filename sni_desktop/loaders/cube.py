"""A cube of published figures: dimensions with codes, and a figure in each of its cells.

What JSON-stat, SDMX-CSV and Eurostat's TSV have in common. `cube_study` makes a study of it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import NO_LABEL, Count, Label, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.periods import period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from sni_desktop.core.survey import Source
    from sni_desktop.core.text import Text

MOST_FIGURES = 300_000
MOST_QUESTIONS = 2_000
MOST_OPTIONS = 1_000
MOST_WAVES = 1_000


class Role(StrEnum):
    """What a dimension says of a figure."""

    TIME = "time"
    PLACE = "place"
    UNIT = "unit"
    FREQUENCY = "frequency"
    INDICATOR = "indicator"
    OTHER = ""


_NAMES = {
    Role.TIME: (
        "time",
        "time_period",
        "period",
        "year",
        "jahr",
        "annee",
        "année",
        "jaar",
        "tid",
        "anno",
        "date",
    ),
    Role.PLACE: ("geo", "ref_area", "reference_area", "country", "location", "region", "pays", "land"),
    Role.UNIT: ("unit", "unit_measure", "unit_meas", "units", "unite", "unité", "einheit", "eenheid"),
    Role.FREQUENCY: ("freq", "frequency", "time_format"),
    Role.INDICATOR: ("indicator", "measure", "metric", "statistic", "subject", "variable", "contentscode"),
}
"""How dimensions are called."""


@dataclass(frozen=True)
class Code:
    """One value of a dimension, in words; what it is measured in and how exactly, if the file says so."""

    label: Label = NO_LABEL
    unit: Label = NO_LABEL
    decimals: int | None = None


NO_CODE = Code()


@dataclass(frozen=True)
class Dimension:
    """One dimension, by its id, with its name in words and its role if the file gives one."""

    id: str
    label: Label = NO_LABEL
    role: Role = Role.OTHER


def role_of(name: str) -> Role:
    """Return the role that the id of a dimension announces."""
    plain_name = name.strip().casefold()
    for role, names in _NAMES.items():
        if plain_name in names or (role is Role.INDICATOR and plain_name.startswith("indic")):
            return role
    return Role.OTHER


class Cube:
    """Collects the figures of one data set; a figure stands at one code of each dimension.

    ``file`` is the name of the file, for what goes wrong, and ``columns`` are those of a table.
    ``even``: the file leaves out zeros at the end of numbers (JSON does), so that figures of one kind have
    the decimals of the most exact of them.
    """

    def __init__(
        self,
        name: str,
        dimensions: Sequence[Dimension],
        *,
        file: str = "",
        title: Label = NO_LABEL,
        source: Source | None = None,
        even: bool = False,
    ) -> None:
        self.name, self.file, self.title = name, file or name, title
        self.source, self.even = source, even
        self.columns: tuple[str, ...] = ()
        self.dimensions = tuple(dimensions)
        self.codes: tuple[dict[str, Code], ...] = tuple({} for _dimension in dimensions)
        self.figures: dict[tuple[str, ...], tuple[Decimal, str]] = {}
        self.flags: Mapping[str, Label] = {}
        self.missing = self.repeated = self.wordy = 0
        self._texts: dict[str, str] = {}

    def declare(self, place: int, code: str, described: Code = NO_CODE) -> None:
        """Name a code of the dimension at ``place``; what was said of it first stays."""
        known = self.codes[place].get(code)
        if known is None or (not known.label and described.label):
            self.codes[place][code] = described

    def add(
        self, codes: Sequence[str], value: Decimal | None, flags: str = "", *, is_text: bool = False
    ) -> None:
        """Add a figure (None: the cell holds none; ``is_text``: it holds words instead).

        UserError if there are more figures than the program can show.
        """
        for place, code in enumerate(codes):
            if code not in self.codes[place]:
                self.codes[place][code] = NO_CODE
        if value is None:
            self.missing += not is_text
            self.wordy += is_text
            return
        key = tuple(self._texts.setdefault(code, code) for code in codes)
        if key in self.figures:
            self.repeated += 1
            return
        if len(self.figures) >= MOST_FIGURES:
            raise too_many(self.file, MOST_FIGURES)
        self.figures[key] = value, self._texts.setdefault(flags, flags)

    def place_of(self, role: Role) -> int | None:
        """Return the number of the dimension with a role, as the file says, or as it is called; else None."""
        given = [dimension.role for dimension in self.dimensions]
        called = [role_of(dimension.id) for dimension in self.dimensions]
        for roles in (given, called):
            if role in roles:
                return roles.index(role)
        return self._place_of_dates() if role is Role.TIME else None

    def _place_of_dates(self) -> int | None:
        """Return the number of the dimension all of whose codes are periods."""
        for place, codes in enumerate(self.codes):
            if codes and all(map(period, codes)):
                return place
        return None


def too_many(name: str, most: int) -> UserError:
    """Return what to tell a person about a whole database that was downloaded at once."""
    return UserError(
        _("{name} holds more figures than can be looked through: over {most}.").of(
            name=name, most=Count(most)
        ),
        FILTER,
    )


FILTER = _(
    "Choose fewer indicators, units, places or years where you download the data, then open that file."
)


def beyond(name: str, sentence: Text, most: int) -> UserError:
    """Return what to tell a person about a file with too many of something: ``sentence`` says of what."""
    return UserError(sentence.of(name=name, most=Count(most)), FILTER)


def no_figures(name: str) -> UserError:
    """Return what to tell a person about a file of empty cells, or one that only describes data."""
    return UserError(
        _("{name} holds no figures, only their description.").of(name=name),
        _("Download the data with their values, for a period in which there are some."),
    )
