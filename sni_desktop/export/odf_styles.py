"""Styles of OpenDocument charts: alike ones are one, and number formats are written out."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from sni_desktop.core.values import dataclass

_PREFIXES = {
    "office": "office",
    "style": "style",
    "text": "text",
    "table": "table",
    "draw": "drawing",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
    "chart": "chart",
    "number": "datastyle",
}
NAMESPACES = " ".join(
    [
        *(
            f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
            for prefix, name in _PREFIXES.items()
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    ]
)
_COUNTRIES = {"en": "GB", "fr": "FR", "nl": "NL", "de": "DE"}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def truth(value: bool) -> str:
    """Return a truth in OpenDocument's words."""
    return "true" if value else "false"


def text_look(colour: str, size: float, *, bold: bool = False) -> str:
    """Return how texts look, in points."""
    weight = "bold" if bold else "normal"
    return f'<style:text-properties fo:color="{colour}" fo:font-size="{size}pt" fo:font-weight="{weight}"/>'


@dataclass(frozen=True, eq=False)
class Styles:
    """The styles of one chart: alike ones are one. Numbers are written as in ``language``."""

    made: dict[str, str]
    formats: dict[str, str]
    language: str = "en"

    def of(self, body: str, number_format: str = "") -> str:
        """Return the name of a style with this body."""
        data = f' style:data-style-name="{self.format(number_format)}"' if number_format else ""
        whole = f'style:family="chart"{data}>{body}'
        return self.made.setdefault(whole, f"ch{len(self.made) + 1}")

    def format(self, number_format: str) -> str:
        """Return the name of the style of a number format."""
        return self.formats.setdefault(number_format, f"N{len(self.formats) + 100}")

    def xml(self) -> str:
        """Return all styles; those of numbers come first."""
        numbers = "".join(_number_style(name, code, self.language) for code, name in self.formats.items())
        return numbers + "".join(
            f'<style:style style:name="{name}" {whole}</style:style>' for whole, name in self.made.items()
        )


def _number_style(name: str, number_format: str, language: str) -> str:
    """Return a number format in OpenDocument's words: one style a section, chosen by the sign."""
    *signed, last = number_format.split(";")
    conditions = ("value()&gt;=0",) if len(signed) == 1 else ("value()&gt;0", "value()&lt;0")[: len(signed)]
    spoken = f' number:language="{language}" number:country="{_COUNTRIES.get(language, "none")}"'
    parts = [
        _section(f"{name}P{number}", code, f'{spoken} style:volatile="true"')
        for number, code in enumerate(signed)
    ]
    maps = "".join(
        f'<style:map style:condition="{condition}" style:apply-style-name="{name}P{number}"/>'
        for number, condition in enumerate(conditions)
    )
    return "".join(parts) + _section(name, last, spoken, maps)


def _section(name: str, code: str, more: str, maps: str = "") -> str:
    """Return one section of a number format, such as "0.0 %" or "#,##0"."""
    match = re.fullmatch(r"(?P<before>[^#0]*)(?P<grouped>#,##)?0(?:\.(?P<places>0+))?(?P<after>.*)", code)
    before, after = (match["before"].replace('"', ""), match["after"]) if match else ("", "")
    places = len(match["places"] or "") if match else 0
    grouped = ' number:grouping="true"' if match and match["grouped"] else ""
    kind = "percentage" if "%" in after else "number"
    texts = [f"<number:text>{escape(text)}</number:text>" if text else "" for text in (before, after)]
    return (
        f'<number:{kind}-style style:name="{name}"{more}>{texts[0]}'
        f'<number:number number:decimal-places="{places}" number:min-decimal-places="{places}"'
        f' number:min-integer-digits="1"{grouped}/>{texts[1]}{maps}</number:{kind}-style>'
    )
