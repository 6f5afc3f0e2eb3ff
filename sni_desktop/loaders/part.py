"""One stage of a longer work, as a share of its progress."""

from __future__ import annotations

from sni_desktop.core.progress import Progress


class Part(Progress):
    """Reports to ``whole`` the stretch from ``start`` to ``end`` (0 to 1), and is cancelled with it."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        super().__init__(lambda part: whole.report(start + (end - start) * part))
