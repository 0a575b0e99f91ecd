"""The race's figures: medians over rounds, goals beside the others, the questions said alike to everybody."""

import json
from dataclasses import replace

from graphql import parse, validate

from schema.root import schema
from scripts.bench.curve import QUESTIONS as CURVE_QUESTIONS
from scripts.bench.rivals.contestants import BRANCHLINE, FLOOR, POSTGRAPHILE
from scripts.bench.rivals.data import Size
from scripts.bench.rivals.questions import BULK_OF_100, LIST, POINT, QUESTIONS, bodies
from scripts.bench.rivals.race import Spell, standings
from scripts.bench.rivals.report import goals


def spell(contestant: str, number: int, rate: float, *, refused: int = 0) -> Spell:
    return Spell(contestant, POINT.name, number, rate, 8.0, 20.0, 0.5, 0.2, refused, 200, 1.5)


def test_the_median_of_the_rounds_counts_and_the_spread_is_told() -> None:
    found = standings([spell(BRANCHLINE, number, rate) for number, rate in enumerate((900, 1_300, 1_000))])
    standing = found[POINT.name, BRANCHLINE]
    assert (standing.per_second, standing.lowest, standing.highest) == (1_000, 900, 1_300)


def test_goals_are_reckoned_beside_whoever_answered() -> None:
    ran = [spell(BRANCHLINE, 0, 1_500), spell(POSTGRAPHILE, 0, 1_000), spell(FLOOR, 0, 3_000)]
    met = {goal.beside: (goal.ratio, goal.is_met) for goal in goals(standings(ran), [POINT, LIST])}
    assert met == {POSTGRAPHILE: (1.5, True), FLOOR: (0.5, False)}


def test_a_ratio_has_the_spread_of_its_rounds_and_one_by_cpu() -> None:
    ours = [replace(spell(BRANCHLINE, number, rate), server_cpu=0.8) for number, rate in enumerate((100, 200, 300))]
    theirs = [replace(spell(POSTGRAPHILE, number, 100), server_cpu=1.8) for number in range(3)]
    (goal,) = goals(standings([*ours, *theirs]), [POINT])
    assert (goal.ratio, goal.lowest, goal.highest, goal.cpu) == (2, 1, 3, 2)


def test_whoever_refused_anything_is_no_measure() -> None:
    ran = [spell(BRANCHLINE, 0, 1_500), spell(POSTGRAPHILE, 0, 9_000, refused=3)]
    assert goals(standings(ran), [POINT]) == []


def test_every_question_is_valid_at_branchline_and_drawn_the_same_for_all() -> None:
    for question in (*QUESTIONS, *CURVE_QUESTIONS):
        assert validate(schema._schema, parse(question.branchline)) == [], question.name
        for size in (Size(), Size.of(10_000)):
            draws = [bodies(question, document="", say=lambda drawn: drawn, size=size) for _ in range(2)]
            assert draws[0] == draws[1]
            assert len({json.loads(body)["variables"].__repr__() for body in draws[0]}) > 1, question.name


def test_customers_are_named_otherwise_at_each_call_and_turn() -> None:
    calls = [
        frozenset(json.loads(body)["variables"]["names"])
        for turn in range(3)
        for body in bodies(BULK_OF_100, document="", say=lambda drawn: drawn, size=Size.of(2_000), turn=turn)[:20]
    ]
    assert len(frozenset.union(*calls)) >= len(calls) * 99


def test_a_small_chain_has_fewer_branches_of_as_many_customers_and_everybody_is_in_their_managers_branch() -> None:
    assert [(size.branches, size.staff) for size in map(Size.of, (50_000, 2_000, 10))] == [
        (200, 2_000),
        (20, 200),
        (1, 10),
    ]
    size = Size.of(2_000)
    assert all(size.branch_of(size.member_of(number)) == size.branch_of(number) for number in range(1, 2_001))
