"""The first figure that the window shows, as it is worked out from `data/sni-social-media`.

Written by `packaging/first_figure.py`; a test says when it is to be written again. The first picture is
painted before what could work it out is imported.
"""

from __future__ import annotations

from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Band,
    Dot,
    Figure,
    Line,
    Note,
    Point,
    Role,
    Scale,
    Whisker,
)
from sni_desktop.core.text import Count, Label, Percent, Signed, Text

FIGURE = Figure(
    title=Text(
        source="{subject}: clearly up, from {before} to {after} ({change}, {interval})",
        values={
            "subject": Label(
                texts={
                    "en": "SMEs using social media",
                    "fr": "PME utilisant les médias sociaux",
                    "nl": "Kmo's die sociale media gebruiken",
                    "de": "KMU, die soziale Medien nutzen",
                }
            ),
            "before": Percent(share=0.27),
            "after": Percent(share=0.42),
            "change": Text(
                source="%n point(s)", comment="percentage points", n=15, values={}, shown=Signed(diff=0.15)
            ),
            "interval": Text(
                source="between {low} and {high}",
                values={"low": Signed(diff=0.080164641119), "high": Signed(diff=0.216715835228)},
            ),
        },
    ),
    subtitle=Text(
        source="{part0}{separator}{part3}{separator}{part5}",
        values={
            "part0": Label(
                texts={
                    "en": "Whether the firm uses social media; the question's wording is not published.",
                    "fr": "Utilisation ou non des médias sociaux par l'entreprise\xa0; le libellé de la question n'est pas publié.",
                    "nl": "Of het bedrijf sociale media gebruikt; de vraagstelling is niet gepubliceerd.",
                    "de": "Ob das Unternehmen soziale Medien nutzt; der Wortlaut der Frage ist nicht veröffentlicht.",
                }
            ),
            "part3": Text(
                source="Base: {who}",
                values={
                    "who": Label(
                        texts={
                            "en": "all SMEs surveyed",
                            "fr": "toutes les PME interrogées",
                            "nl": "alle ondervraagde kmo's",
                            "de": "alle befragten KMU",
                        }
                    )
                },
            ),
            "part5": Text(source="populations may differ", values={}),
            "separator": " · ",
        },
    ),
    footer=Text(
        source="{part1}{separator}{part2}{separator}{part3}",
        values={
            "part1": Text(
                source="Source: {sources}",
                values={
                    "sources": Text(
                        source="{part0}{separator}{part1}",
                        values={
                            "part0": "SNI / NSZ, via Data News (Knack)",
                            "part1": "SNI / NSZ, via Nouvelles Graphiques (Le Vif)",
                            "separator": Text(source="; ", comment="between the items of a list", values={}),
                        },
                    )
                },
            ),
            "part2": Text(
                source="{part0}{separator}{part1}",
                values={
                    "part0": Text(
                        source="published percentages, rounding carried into the {level} intervals",
                        values={"level": Percent(share=0.95)},
                    ),
                    "part1": Text(
                        source="sampling not published: intervals assume simple random samples", values={}
                    ),
                    "separator": " · ",
                },
            ),
            "part3": Text(
                source="{part0}",
                values={
                    "part0": Label(
                        texts={
                            "en": "Wave 1 asked firms with 10 or more staff; wave 2's article does not state the size of the firms. The articles also word the use differently: as a channel to customers in wave 1, relying on these media in wave 2.",
                            "fr": "La vague 1 portait sur les entreprises de 10 travailleurs ou plus\xa0; l'article de la vague 2 ne précise pas la taille. Les articles formulent aussi l'usage autrement\xa0: un canal vers les clients en vague 1, le fait de compter sur ces médias en vague 2.",
                            "nl": "Meting 1 bevroeg bedrijven met 10 of meer werknemers; het artikel over meting 2 vermeldt de grootte niet. De artikels verwoorden het gebruik ook anders: als kanaal naar klanten in meting 1, inzetten op deze media in meting 2.",
                            "de": "Welle 1 befragte Unternehmen mit 10 oder mehr Beschäftigten; der Artikel zu Welle 2 nennt die Größe nicht. Auch beschreiben die Artikel die Nutzung verschieden: in Welle 1 als Kanal zu Kunden, in Welle 2 als Medien, auf die man setzt.",
                        }
                    ),
                    "separator": " ",
                },
            ),
            "separator": " · ",
        },
    ),
    summary="",
    x=Axis(
        low=0.0,
        high=1.0,
        ticks=(
            AxisTick(
                at=0.0,
                text=Label(texts={"en": "Wave 1", "fr": "Vague 1", "nl": "Meting 1", "de": "Welle 1"}),
                detail=Text(source="n = {n}", values={"n": Count(value=411)}),
            ),
            AxisTick(
                at=1.0,
                text=Label(texts={"en": "Wave 2", "fr": "Vague 2", "nl": "Meting 2", "de": "Welle 2"}),
                detail=Text(source="n = {n}", values={"n": Count(value=536)}),
            ),
        ),
        scale=Scale.LABELS,
    ),
    y=Axis(
        low=0.0,
        high=0.5,
        ticks=(
            AxisTick(at=0.0, text=Percent(share=0.0)),
            AxisTick(at=0.1, text=Percent(share=0.1)),
            AxisTick(at=0.2, text=Percent(share=0.2)),
            AxisTick(at=0.3, text=Percent(share=0.3)),
            AxisTick(at=0.4, text=Percent(share=0.4)),
            AxisTick(at=0.5, text=Percent(share=0.5)),
        ),
    ),
    marks=(
        Band(
            xs=(
                0.0,
                1.0,
            ),
            lows=(
                0.224845663004,
                0.375058830304,
            ),
            highs=(
                0.32003854221,
                0.465736735239,
            ),
            role=Role.SERIES_1,
        ),
        Whisker(at=Point(x=0.0, y=0.27), low=0.224845663004, high=0.32003854221, role=Role.SERIES_1),
        Whisker(at=Point(x=1.0, y=0.42), low=0.375058830304, high=0.465736735239, role=Role.SERIES_1),
        Line(
            points=(
                Point(x=0.0, y=0.27),
                Point(x=1.0, y=0.42),
            ),
            role=Role.SERIES_1,
            dashed=True,
            about=Text(source="", values={}),
        ),
        Dot(at=Point(x=0.0, y=0.27), role=Role.SERIES_1, about=Text(source="", values={})),
        Dot(at=Point(x=1.0, y=0.42), role=Role.SERIES_1, about=Text(source="", values={})),
        Note(
            at=Point(x=0.0, y=0.27),
            text=Percent(share=0.27),
            role=Role.SERIES_1,
            anchor=Anchor.END,
            dx=-12,
            bold=True,
            size=15,
            spread=True,
            about=Text(source="", values={}),
        ),
        Note(
            at=Point(x=1.0, y=0.42),
            text=Percent(share=0.42),
            role=Role.SERIES_1,
            dx=14,
            bold=True,
            size=15,
            spread=True,
            about=Text(source="", values={}),
        ),
        Note(
            at=Point(x=0.5, y=0.345),
            text=Text(
                source="▲ {size}",
                values={
                    "size": Text(
                        source="%n point(s)",
                        comment="percentage points",
                        n=15,
                        values={},
                        shown=Signed(diff=0.15),
                    )
                },
            ),
            role=Role.UP,
            anchor=Anchor.MIDDLE,
            bold=True,
            boxed=True,
            about=Text(source="", values={}),
        ),
    ),
)
