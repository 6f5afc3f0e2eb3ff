"""Answers that mean the same in two languages."""

from __future__ import annotations

from itertools import combinations

import pytest

from sni_desktop.loaders.synonyms import same_answer

SAME = [
    ("Yes", "Oui", "Ja"),
    ("No", "Non", "Nee", "Neen", "Nein"),
    ("Don’t know", "Ne sait pas", "Weet niet", "Weiß nicht"),
    ("Other", "Autre", "Andere"),
    ("Strongly agree", "Tout à fait d’accord", "Helemaal mee eens", "Stimme voll und ganz zu"),
    ("Disagree", "Pas d’accord", "Niet akkoord"),
    ("Very satisfied", "Très satisfait(e)", "Zeer tevreden", "Sehr zufrieden"),
    ("Not at all important", "Pas du tout important", "Helemaal niet belangrijk", "Überhaupt nicht wichtig"),
    ("Never", "Jamais", "Nooit", "Nie"),
]


@pytest.mark.parametrize("answers", SAME)
def test_the_same_in_several_languages(answers: tuple[str, ...]) -> None:
    assert all(same_answer(one, other) and same_answer(other, one) for one, other in combinations(answers, 2))


def test_different_answers_are_not_the_same() -> None:
    for one, other in combinations(SAME, 2):
        assert not any(same_answer(first, second) for first in one for second in other)
    assert not same_answer("Satisfied", "Très satisfait")
    assert not same_answer("Agree", "Pas d’accord")


def test_any_answer_is_itself() -> None:
    assert same_answer("TikTok ", "tiktok")
