"""The shared reference cases, put to the application: one function per operation, and no arithmetic here."""

from __future__ import annotations

import sys
from functools import wraps
from pathlib import Path
from typing import Any

# The checker runs this from the folder of the tests, also where the program is not installed.
sys.path.append(str(Path(__file__).resolve().parents[1]))

import numpy as np
import pandas as pd
from studies import percent

from sni_desktop.analysis import (
    adjustments,
    attitudes,
    classical,
    comparison,
    crosstab,
    design,
    expert_intervals,
    multiple,
    published,
    raking,
    rankings,
    status,
    verdict,
    weighted,
)
from sni_desktop.analysis import trend as trends
from sni_desktop.analysis.intervals import critical_value, difference, difference_p, wilson
from sni_desktop.core.result import Interval, Status
from sni_desktop.core.survey import Comparable, Evidence

Case = dict[str, Any]

LEVEL = 0.95
NO_NUMBER = ("est", "se", "df", "deff", "deff_kish", "ci", "ci_wilson", "ci_mean", "ci_xlogit", "ci_logit")
NO_BASE = {
    "status": "no_base",
    "n": 0,
    "wbase": 0,
    "n_kish": 0,
    "n_eff": 0,
    **dict.fromkeys((*NO_NUMBER, "ci_beta")),
}
"""What there is to say of a question that nobody answered."""


def told(operation):
    """Say of a question without a base, or of a design that is refused, that it is so."""

    @wraps(operation)
    def tell(case, df):
        try:
            return operation(case, df) or NO_BASE
        except design.BadDesign as refused:
            return {"status": "error", "error": True, "problem": refused.problem.value}

    return tell


def level_of(case):
    return case["args"].get("level") or LEVEL


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


@told
def mean(case, df):
    given = case["args"]
    inside = domain(df, given["filter"])
    found = weighted.mean(sample(case, df), answers(df, given["y"]), inside, level_of(case))
    return found and estimate(found) | {"status": "ok", "ci": ends(found.interval)}


def estimate(found):
    return bases(found.bases) | {
        "est": found.value,
        "se": found.error,
        "df": found.df,
        "deff": found.design_effect,
        "n_eff": found.effective,
    }


@told
def prop(case, df):
    given, level = case["args"], level_of(case)
    found = weighted.share(sample(case, df), answers(df, given["y"]), domain(df, given["filter"]), level)
    if found is None:
        return NO_BASE
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


@told
def prop_by(case, df):
    given = case["args"]
    inside, groups = domain(df, given["filter"]), labels(df[given["by"]])
    names = sorted(set(groups[inside]) - {"nan"})
    everyone, y = sample(case, df), answers(df, given["y"])
    found = [weighted.share(everyone, y, inside & (groups == name)) for name in names]
    return {
        "groups": names,
        "est": Numbers(each and each.value for each in found),
        "se": Numbers(each and each.error for each in found),
        "n": Numbers(each.bases.n if each else 0 for each in found),
    }


def error(case, _df):
    try:
        design.design([float(weight) for weight in case["args"]["w"]])
    except ValueError:
        return {"error": True}
    return {"error": False}


def prop_ci(case, _df):
    (count, n), level = (case["args"][name] for name in ("x", "n")), level_of(case)
    return {
        "est": count / n,
        "wilson": ends(wilson(count / n, n, critical_value(level))),
        "clopper_pearson": ends(expert_intervals.clopper_pearson(count, n, level)),
        "jeffreys": ends(expert_intervals.jeffreys(count, n, level)),
        "agresti_coull": ends(expert_intervals.agresti_coull(count, n, level)),
    }


# Two shares or means


def two_prop(case, _df):
    (x1, n1, x2, n2), level = (case["args"][name] for name in ("x1", "n1", "x2", "n2")), level_of(case)
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


@told
def survey_diff(case, df):
    given = case["args"]
    earlier, later = (
        comparison.Group(answers(df, given[f"y{which}"]), domain(df, given[f"filter{which}"]))
        for which in (2, 1)
    )
    found = comparison.compare_shares(sample(case, df), earlier, later, level_of(case))
    return found and {
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


@told
def mean_diff(case, df):
    given = case["args"]
    kept = df[df[given["by"]].isin([given["a"], given["b"]])].reset_index(drop=True)
    earlier, later = (
        comparison.Group(answers(kept, given["y"]), (kept[given["by"]] == given[group]).to_numpy())
        for group in ("b", "a")
    )
    found = comparison.compare_means(sample(case, kept), earlier, later, level_of(case))
    return found and {"diff": found.diff, "t": found.statistic, "df": found.df, "p": found.p}


def mcnemar(case, _df):
    only_first, only_second = case["args"]["b"], case["args"]["c"]
    return {
        "p": classical.mcnemar_p(only_first, only_second),
        "p_exact": classical.exact_mcnemar_p(only_first, only_second),
    }


def p_adjust(case, _df):
    p_values = case["args"]["p"]
    return {
        "holm": Numbers(adjustments.holm(p_values)),
        "bh": Numbers(adjustments.benjamini_hochberg(p_values)),
        "bonferroni": Numbers(adjustments.bonferroni(p_values)),
    }


# Published figures, and what may be said


def published_diff(case, _df):
    given = case["args"]
    if not (given["n1"] and given["n2"]):
        return {"status": "unknown_base"}
    earlier, later = (
        published.PublishedShareOf(percent(given[f"pct{which}"], given["decimals"]), given[f"n{which}"])
        for which in (2, 1)
    )
    if published.PublishedStatus.IMPOSSIBLE_PERCENTAGE in {earlier.status, later.status}:
        return {"status": "impossible_percentage"}
    found = published.compare_published(earlier, later, level_of(case))
    counts = [published.compatible_counts(each.printed, each.n) for each in (later, earlier)]
    return {
        "status": "ok",
        "diff": found.diff,
        "counts1": [counts[0][0], counts[0][-1]],
        "counts2": [counts[1][0], counts[1][-1]],
        "ci_nominal": ends(found.interval),
        "p_nominal": found.p,
        "diff_range": ends(found.diffs),
        "ci_envelope": ends(found.envelope),
        "p_range": [found.p_low, found.p_high],
    }


def min_n(case, _df):
    given = case["args"]
    one, other = (percent(given[which], given.get("decimals", 0)) for which in ("pct1", "pct2"))
    how = {"rounding": given["rounding"], "design_effect": given.get("deff") or 1.0}
    if given["n1"] is None:
        return {"n": published.least_common_base(one, other, level_of(case), **how)}
    return {"n": published.least_base(one, given["n1"], other, level_of(case), **how)}


def n_from_moe(case, _df):
    given = case["args"]
    return {"n": published.base_of_margin(given["moe"], given["p"], level_of(case))}


def base_status(case, _df):
    given = case["args"]
    interval = None if given["lo"] is None else Interval(given["lo"], given["hi"])
    found = status.base_status(given["n"], given["n_eff"], interval, given["df"])
    return {"status": "suppress" if found is Status.SUPPRESSED else found.value}


EVIDENCE = {
    "rank_only": Evidence.ORDER,
    "vague": Evidence.VAGUE,
    "percent_only": Evidence.PERCENT_ONLY,
    "published": Evidence.PUBLISHED,
    "published_se": Evidence.PUBLISHED,
    "microdata": Evidence.RESPONDENTS,
}


def claim_change(case, _df):
    given = case["args"]
    p_values = given.get("p_range") or [given.get("p", 1.0)]
    grounds = verdict.Grounds(
        EVIDENCE[given["evidence"]],
        (given.get("n1"), given.get("n2")),
        (given.get("n_eff1"), given.get("n_eff2")),
        Comparable.YES if given.get("comparable", True) else Comparable.NO,
        given.get("diff"),
        Interval(*given["ci"]) if given.get("ci") else None,
        p_values[0],
        p_values[-1],
    )
    found = verdict.claim(grounds, given.get("alpha", 0.05))
    return {"verdict": found.verdict.value, "strong": found.clearly, "caution": found.caution}


# Rankings


def item_columns(case, df):
    return df[case["args"]["items"]].to_numpy(dtype=float)


def first_and_last(sets):
    return {"L": [each.first for each in sets], "U": [each.last for each in sets]}


@told
def rank_items(case, df):
    inside = domain(df, case["args"]["filter"])
    found = rankings.rank_items(sample(case, df), item_columns(case, df), inside, level_of(case))
    return found and first_and_last(found.sets) | {
        "n": found.bases.n,
        "est": Numbers(found.shares),
        "cov": found.covariance.tolist(),
        "pair_diff": Numbers(pair.diff for pair in found.pairs),
        "pair_se": Numbers(pair.error for pair in found.pairs),
        "pair_p": Numbers(pair.p for pair in found.pairs),
        "pair_ci": [ends(pair.interval) for pair in found.pairs],
    }


def rank_multinom(case, _df):
    return first_and_last(rankings.single_choice_sets(case["args"]["counts"], level_of(case)))


def rank_published(case, _df):
    given = case["args"]
    single_choice = given.get("single_choice", False)
    found = rankings.rank_published(
        given["p"], given.get("n"), single_choice=single_choice, level=level_of(case)
    )
    if found is None:
        return {"status": "unknown_base", "verdict": "unknown_base"}
    return first_and_last(found.sets) | {
        "status": "ok",
        "p_worst": Numbers(found.p_worst),
        "p_best": Numbers(found.p_best),
        "verdict": [["-" if order is None else order.value for order in row] for row in found.orders],
    }


def letter_groups(case, _df):
    given = case["args"]
    return {"groups": rankings.tied_groups(given["order"], [tuple(pair) for pair in given["beats"]])}


# Several answers


@told
def mrset(case, df):
    inside = domain(df, case["args"]["filter"])
    return responses(multiple.multiple_response(sample(case, df), item_columns(case, df), inside))


def responses(found):
    return found and bases(found.bases) | {
        "pct_respondents": Numbers(each.value for each in found.respondents),
        "se_respondents": Numbers(each.error for each in found.respondents),
        "pct_responses": Numbers(each.value for each in found.mentions),
        "se_responses": Numbers(each.error for each in found.mentions),
        "mean_mentions": found.per_respondent,
    }


@told
def mrset_all(case, df):
    """The file itself is restricted, and all of it is the base."""
    kept = df[domain(df, case["args"]["filter"])].reset_index(drop=True)
    found = multiple.multiple_response(
        sample(case, kept), item_columns(case, kept), base=multiple.Base.EVERYBODY
    )
    return responses(found)


# Attitudes


@told
def likert(case, df):
    given = case["args"]
    inside, y = domain(df, given["filter"]), answers(df, given["y"])
    found = attitudes.attitude(sample(case, df), y, given["scale"], inside, level_of(case))
    return found and {
        "n": found.mean.bases.n,
        "dist": [each.value for each in found.distribution],
        "dist_se": [each.error for each in found.distribution],
        "top2": found.top.value,
        "top2_se": found.top.error,
        "bot2": found.bottom.value,
        "bot2_se": found.bottom.error,
        "net": found.net.diff,
        "net_se": found.net.error,
        "net_ci": ends(found.net.interval),
        "net_p": found.net.p,
        "mean": found.mean.value,
        "mean_se": found.mean.error,
    }


# Tables


def codes(column):
    return pd.factorize(column, sort=True)[0] + 1


def column_letters(case, df):
    columns = [domain(df, conditions) for conditions in case["args"]["columns"]]
    y = answers(df, case["args"]["y"])
    found = crosstab.column_letters(sample(case, df), y, columns, level_of(case))
    return {
        "est": Numbers(each and each.value for each in found.estimates),
        "n": Numbers(each.bases.n if each else 0 for each in found.estimates),
        "tested": found.tested,
        "p_raw": Numbers(pair.p for pair in found.comparisons),
        "p_holm": Numbers(found.p),
        "letters": found.letters,
    }


def chisq(case, _df):
    counts = case["args"]["table"]
    found = classical.chi_square(counts)
    exact = {"p_fisher": classical.fisher_p(counts)} if [len(row) for row in counts] == [2, 2] else {}
    return exact | {
        "x2": found.statistic,
        "df": found.df,
        "p": found.p,
        "min_expected": found.least_expected,
        "share_lt5": found.small,
    }


@told
def rao_scott(case, df):
    given = case["args"]
    rows, columns = codes(df[given["row"]]), codes(df[given["col"]])
    found = crosstab.rao_scott(sample(case, df), rows, columns, domain(df, given["filter"]))
    return found and {
        "F": found.f,
        "ndf": found.df,
        "ddf": found.df_error,
        "p": found.p,
        "x2": found.chi_square,
        "p_first_order": found.p_first_order,
    }


# Weighting


def restricted(case, df):
    kept = df[domain(df, case["args"]["filter"])].reset_index(drop=True)
    margins = []
    for margin in case["args"]["margins"]:
        place = {str(category): code for code, category in enumerate(margin["categories"], start=1)}
        found = [place.get(value, 0) for value in labels(kept[margin["var"]])]
        margins.append(raking.Margin(np.array(found, dtype=int), tuple(margin["shares"])))
    return kept, margins


def rake(case, df):
    given = case["args"]
    kept, margins = restricted(case, df)
    start = answers(kept, given["base_weight"]) if given.get("base_weight") else None
    found = raking.rake(margins, start, tuple(given["trim"]) if given.get("trim") else None)
    report = {"status": found.status.value}
    if found.margin is not None:
        report |= {"margin": found.margin, "var": given["margins"][found.margin]["var"]}
    if found.category is not None:
        report["category"] = given["margins"][found.margin]["categories"][found.category]
    if found.weights is None:
        return report
    return (
        report
        | bases(found.bases)
        | {
            "min": found.least,
            "max": found.most,
            "w_head": found.weights[:12],
            "margins": found.achieved,
            "at_limits": found.at_limits,
        }
    )


def calib_se(case, df):
    kept, margins = restricted(case, df)
    weights = raking.rake(margins).weights
    fixed = design.design(weights)
    y = answers(kept, case["args"]["y"])
    found = weighted.share(fixed, y)
    influence = raking.calibrated_influence(design.linearised(fixed, y).influence, weights, margins)
    return {
        "est": found.value,
        "se_calibrated": design.standard_error(fixed, influence),
        "se_weights_fixed": found.error,
    }


# More than two waves


@told
def trend(case, df):
    given = case["args"]
    inside, waves = domain(df, given["filter"]), df[given["by"]]
    times = sorted(waves[inside].dropna().unique().tolist())
    domains = [inside & (waves == time).to_numpy() for time in times]
    found = trends.trend(sample(case, df), answers(df, given["y"]), domains, times, level_of(case))
    if found is None:
        return NO_BASE
    shares = {
        "est": Numbers(each.value for each in found.estimates),
        "se": Numbers(each.error for each in found.estimates),
    }
    return (
        shares
        if found.line is None
        else shares
        | {
            "slope": found.line.slope,
            "slope_se": found.line.error,
            "p": found.line.p,
            "Q": found.line.q,
            "Q_df": found.line.q_df,
            "Q_p": found.line.q_p,
        }
    )


def prop_trend(case, _df):
    given = case["args"]
    statistic, p = classical.trend_in_counts(given["x"], given["n"], given.get("score"))
    return {"x2": statistic, "p": p}
