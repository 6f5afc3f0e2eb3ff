"""The shared reference cases, put to the application: one function per operation, and no arithmetic here."""

from __future__ import annotations

from typing import Any

import numpy as np

from sni_desktop.analysis import (
    adjustments,
    classical,
    comparison,
    design,
    expert_intervals,
    paired,
    weighted,
)
from sni_desktop.analysis.intervals import critical_value, difference, difference_p, wilson

Case = dict[str, Any]


class Numbers(list):
    """Numbers that R wrote as a list, or as a number where there was but one."""

    def __float__(self):
        (number,) = self
        return float(number)


def ends(interval):
    return ["NaN", "NaN"] if interval is None else [interval.low, interval.high]


def domain(df, conditions):
    inside = np.ones(len(df), dtype=bool)
    for condition in conditions:
        column, value = df[condition["col"]], condition.get("value")
        match condition["op"]:
            case "eq":
                inside &= (column == value).to_numpy()
            case "in":
                inside &= column.isin(value).to_numpy()
            case "notna":
                inside &= column.notna().to_numpy()
            case other:
                raise ValueError(other)
    return inside


def labels(column):
    return column.astype(str).to_numpy().astype(str)


def sample(case, df):
    columns = case["design"] or {}

    def named(role):
        return df[columns[role]] if columns.get(role) else None

    weights, strata, units, population = (named(role) for role in ("weights", "strata", "psu", "fpc"))
    return design.design(
        np.ones(len(df)) if weights is None else weights.to_numpy(),
        None if strata is None else labels(strata),
        None if units is None else labels(units),
        None if population is None else population.to_numpy(),
        design.Lonely(columns.get("lonely") or "adjust"),
    )


def answers(df, name):
    return df[name].to_numpy(dtype=float)


def bases(found):
    return {
        "n": found.n,
        "wbase": found.weighted,
        "n_kish": found.kish,
        "deff_kish": found.design_effect,
    }


# One share or mean


def kish(case, _df):
    return bases(design.bases(design.design(case["args"]["w"]).weights))


def mean(case, df):
    found = weighted.mean(
        sample(case, df), answers(df, case["args"]["y"]), domain(df, case["args"]["filter"])
    )
    return estimate(found) | {"ci": ends(found.interval)}


def estimate(found):
    return bases(found.bases) | {
        "est": found.value,
        "se": found.error,
        "df": found.df,
        "deff": found.design_effect,
        "n_eff": found.effective,
    }


def prop(case, df):
    given = case["args"]
    level = given["level"]
    found = weighted.share(sample(case, df), answers(df, given["y"]), domain(df, given["filter"]), level)
    if found is None:
        return {"status": "no_base", "n": 0, "wbase": 0, "n_kish": 0, "est": None, "ci_wilson": None}
    by_error = found.value, found.error, found.df, level
    beta = expert_intervals.korn_graubard(found.value, found.error, found.bases.n, found.df, level)
    return estimate(found) | {
        "status": "ok",
        "ci_wilson": ends(found.interval),
        "ci_mean": ends(expert_intervals.wald(*by_error)),
        "ci_xlogit": ends(expert_intervals.logit(*by_error)),
        "ci_logit": ends(expert_intervals.logit(*by_error)),
        "ci_beta": ends(beta),
    }


def prop_by(case, df):
    given = case["args"]
    inside, groups = domain(df, given["filter"]), labels(df[given["by"]])
    names = sorted(set(groups[inside]) - {"nan"})
    everyone, y = sample(case, df), answers(df, given["y"])
    found = [weighted.share(everyone, y, inside & (groups == name)) for name in names]
    return {
        "groups": names,
        "est": Numbers(each.value for each in found),
        "se": Numbers(each.error for each in found),
        "n": Numbers(each.bases.n for each in found),
    }


def error(case, _df):
    try:
        design.design([float(weight) for weight in case["args"]["w"]])
    except ValueError:
        return {"error": True}
    return {"error": False}


def prop_ci(case, _df):
    count, n, level = (case["args"][name] for name in ("x", "n", "level"))
    return {
        "est": count / n,
        "wilson": ends(wilson(count / n, n, critical_value(level))),
        "clopper_pearson": ends(expert_intervals.clopper_pearson(count, n, level)),
        "jeffreys": ends(expert_intervals.jeffreys(count, n, level)),
        "agresti_coull": ends(expert_intervals.agresti_coull(count, n, level)),
    }


# Two shares or means


def two_prop(case, _df):
    x1, n1, x2, n2, level = (case["args"][name] for name in ("x1", "n1", "x2", "n2", "level"))
    earlier, later = (x2, n2), (x1, n1)
    shares = x2 / n2, n2, x1 / n1, n1
    return {
        "diff": x1 / n1 - x2 / n2,
        "newcombe": ends(difference(*shares, critical_value(level))),
        "p_mover": difference_p(*shares),
        "wald": ends(classical.wald_difference(earlier, later, level)),
        "agresti_caffo": ends(classical.agresti_caffo(earlier, later, level)),
        "p_pooled": classical.pooled_p(earlier, later),
        "p_fisher": classical.fisher_p([[x1, n1 - x1], [x2, n2 - x2]]),
    }


def survey_diff(case, df):
    given = case["args"]
    earlier, later = (
        comparison.Group(answers(df, given[f"y{which}"]), domain(df, given[f"filter{which}"]))
        for which in (2, 1)
    )
    found = comparison.compare_shares(sample(case, df), earlier, later, given.get("level", 0.95))
    return {
        "method": found.method.value,
        "diff": found.diff,
        "se": found.error,
        "rho": found.rho,
        "ci": ends(found.interval),
        "p": found.p,
        "df": found.df,
        "wald_t_p": found.wald_p,
        "n1": found.later.bases.n,
        "n2": found.earlier.bases.n,
        "n_eff1": found.later.effective,
        "n_eff2": found.earlier.effective,
    }


def mean_diff(case, df):
    given = case["args"]
    kept = df[df[given["by"]].isin([given["a"], given["b"]])].reset_index(drop=True)
    earlier, later = (
        comparison.Group(answers(kept, given["y"]), (kept[given["by"]] == given[group]).to_numpy())
        for group in ("b", "a")
    )
    found = comparison.compare_means(sample(case, kept), earlier, later)
    return {"diff": found.diff, "t": found.statistic, "df": found.df, "p": found.p}


def mcnemar(case, _df):
    only_first, only_second = case["args"]["b"], case["args"]["c"]
    return {
        "p": paired.mcnemar_p(only_first, only_second),
        "p_exact": classical.exact_mcnemar_p(only_first, only_second),
    }


def p_adjust(case, _df):
    p_values = case["args"]["p"]
    return {
        "holm": Numbers(adjustments.holm(p_values)),
        "bh": Numbers(adjustments.benjamini_hochberg(p_values)),
        "bonferroni": Numbers(adjustments.bonferroni(p_values)),
    }
