"""The curve's figures: medians of the rounds, and whether a question costs more where more is stored."""

from scripts.bench.curve import growths, points
from scripts.bench.rivals.race import Spell


def spell(question: str, number: int, server_cpu: float) -> Spell:
    return Spell("Branchline", question, number, 400.0, 8.0, 20.0, server_cpu, 1.0, 0, 200, 1.5)


def test_a_question_may_cost_half_as_much_again_at_the_largest_chain() -> None:
    costs = {("flat", 1_000_000): (1.8, 1.9, 9.0), ("steep", 1_000_000): (2.5, 2.5, 2.5)}
    spells = {
        (size, name): [spell(name, at, cpu) for at, cpu in enumerate(cpus)] for (name, size), cpus in costs.items()
    }
    spells |= {(10_000, name): [spell(name, 0, 1.0)] for name in ("flat", "steep")}
    grown = {growth.question: (growth.times, growth.is_flat) for growth in growths(points(spells))}
    assert grown == {"flat": (1.45, True), "steep": (1.75, False)}
