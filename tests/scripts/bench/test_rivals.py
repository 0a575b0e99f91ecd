"""The race's figures: medians over rounds, goals beside the others, the questions said alike to everybody."""

import json

from graphql import parse, validate

from schema.root import schema
from scripts.bench.rivals.chart import draw
from scripts.bench.rivals.contestants import BRANCHLINE, FLOOR, POSTGRAPHILE
from scripts.bench.rivals.data import Size
from scripts.bench.rivals.questions import LIST, POINT, QUESTIONS, bodies
from scripts.bench.rivals.race import Spell, standings
from scripts.bench.rivals.report import goals


def spell(contestant: str, number: int, rate: float, *, refused: int = 0) -> Spell:
    return Spell(contestant, POINT.name, number, rate, 8.0, 20.0, 0.5, 0.2, refused, 200)


def test_the_median_of_the_rounds_counts_and_the_spread_is_told() -> None:
    found = standings([spell(BRANCHLINE, number, rate) for number, rate in enumerate((900, 1_300, 1_000))])
    standing = found[POINT.name, BRANCHLINE]
    assert (standing.per_second, standing.lowest, standing.highest) == (1_000, 900, 1_300)


def test_goals_are_reckoned_beside_whoever_answered() -> None:
    ran = [spell(BRANCHLINE, 0, 1_500), spell(POSTGRAPHILE, 0, 1_000), spell(FLOOR, 0, 3_000)]
    met = {goal.beside: (goal.ratio, goal.is_met) for goal in goals(standings(ran), [POINT, LIST])}
    assert met == {POSTGRAPHILE: (1.5, True), FLOOR: (0.5, False)}


def test_whoever_refused_anything_is_no_measure() -> None:
    ran = [spell(BRANCHLINE, 0, 1_500), spell(POSTGRAPHILE, 0, 9_000, refused=3)]
    assert goals(standings(ran), [POINT]) == []


def test_every_question_is_valid_at_branchline_and_drawn_the_same_for_all() -> None:
    for question in QUESTIONS:
        assert validate(schema._schema, parse(question.branchline)) == [], question.name
        draws = [bodies(question, document="", say=lambda drawn: drawn, size=Size()) for _ in range(2)]
        assert draws[0] == draws[1]
        assert len({json.loads(body)["variables"].__repr__() for body in draws[0]}) > 1, question.name


def test_the_chart_names_everybody() -> None:
    drawn = draw(standings([spell(BRANCHLINE, 0, 1_500), spell(FLOOR, 0, 3_000)]), [POINT])
    assert all(text in drawn for text in (BRANCHLINE, FLOOR, POINT.name, "1,500 a second"))
