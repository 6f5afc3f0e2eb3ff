"""Statistics: from a study and a query to a result. One module a statistic; no Qt, and no file formats."""

from sni_desktop.analysis.analyse import analyse

__all__ = ["analyse"]
