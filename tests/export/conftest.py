"""Decks of last year and of this year, made once for all tests that only read them."""

from __future__ import annotations

import pytest
from export.decks import report_of, written
from studies import mixed

from sni_desktop.core.progress import Progress


@pytest.fixture(scope="session")
def then():
    """A study of two waves."""
    return mixed()


@pytest.fixture(scope="session")
def now():
    """The same a year later."""
    return mixed(sizes=(400, 500, 450))


@pytest.fixture(scope="session")
def last_year(tmp_path_factory, qapp, then):
    """The deck of two waves."""
    path = tmp_path_factory.mktemp("deck") / "last year.pptx"
    report_of(then).write(path, Progress())
    return path


@pytest.fixture(scope="session")
def anew(tmp_path_factory, qapp, now):
    """The deck of three waves, made anew: what an update must agree with."""
    return written(report_of(now), tmp_path_factory.mktemp("anew") / "anew.pptx")
