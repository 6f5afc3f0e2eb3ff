"""All shared reference cases, computed with R and by a second implementation."""

from __future__ import annotations

import importlib.util
import json

import oracle_adapter
import pytest


@pytest.fixture(scope="module")
def checker(shared):
    spec = importlib.util.spec_from_file_location("check_oracle", shared / "oracle" / "check_oracle.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def differences(checker, case):
    data = checker.load(case["data"]) if case["data"] else None
    return checker.same(getattr(oracle_adapter, case["op"])(case, data), case["expected"], case["tol"])


def test_every_reference_case_agrees(shared, checker):
    files = sorted((shared / "oracle" / "open").glob("[!_]*.json"))
    cases = [json.loads(file.read_text(encoding="utf-8")) for file in files]

    assert len(cases) >= 140
    assert {case["id"]: found for case in cases if (found := differences(checker, case))} == {}
