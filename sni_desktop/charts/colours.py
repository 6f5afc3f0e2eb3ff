"""Working with colours ("#rrggbb"): contrast, mixing, and how far apart two are for different readers."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TypeAlias

_Matrix: TypeAlias = tuple[tuple[float, float, float], ...]

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
_PROTANOPIA: _Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
_DEUTERANOPIA: _Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.01182, 0.04294, 0.968881),
)
_ALL: _Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_TO_XYZ: _Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE = (0.9505, 1.0, 1.089)
_STEPS = 40


class Vision(Enum):
    """How a reader sees colours: all of them, or without reds or greens."""

    FULL = _ALL
    PROTANOPIA = _PROTANOPIA
    DEUTERANOPIA = _DEUTERANOPIA


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb" (0 to 1; WCAG 2.2)."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (1 to 21; WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, part: float, surface: str) -> str:
    """Return what ``part`` (0 to 1) of a colour looks like over a surface."""
    over = zip(_channels(colour), _channels(surface), strict=True)
    return "#" + "".join(f"{round(part * one + (1 - part) * other):02x}" for one, other in over)


@lru_cache(maxsize=512)
def standing_out(colour: str, surface: str, least: float) -> str:
    """Return a colour, made darker or lighter until its contrast with a surface is ``least``."""
    end = "#000000" if luminance(surface) > 0.18 else "#ffffff"
    steps = (mixed(colour, 1 - step / _STEPS, end) for step in range(_STEPS))
    return next((each for each in steps if contrast(each, surface) >= least), end)


@lru_cache(maxsize=512)
def distance(one: str, other: str, vision: Vision = Vision.FULL) -> float:
    """Return how far two colours are apart for a reader, in CIELAB (about 2 is just seen side by side)."""
    pairs = zip(_lab(one, vision), _lab(other, vision), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _lab(colour: str, vision: Vision) -> tuple[float, float, float]:
    seen = [min(1.0, max(0.0, part)) for part in _times(vision.value, _linear(colour))]
    parts = (value / white for value, white in zip(_times(_TO_XYZ, seen), _WHITE, strict=True))
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: _Matrix, colour: list[float]) -> list[float]:
    return [sum(factor * part for factor, part in zip(row, colour, strict=True)) for row in matrix]


def _linear(colour: str) -> list[float]:
    parts = (each / 255 for each in _channels(colour))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
