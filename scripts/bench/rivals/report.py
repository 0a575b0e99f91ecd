"""What the race showed, as tables and goals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from scripts.bench.rivals.contestants import BRANCHLINE, FLOOR, POSTGRAPHILE
from scripts.bench.rivals.questions import Question
from scripts.bench.rivals.race import Standing

OF_THE_FLOOR = 0.7
Standings = Mapping[tuple[str, str], Standing]


@dataclass(frozen=True, slots=True)
class Goal:
    """Branchline's rate over another's, and what it shall be at least; the lowest and highest of the rounds, and how
    many times our CPU per request the other needs."""

    question: str
    beside: str
    ratio: float
    lowest: float
    highest: float
    cpu: float
    at_least: float

    @property
    def is_met(self) -> bool:
        return self.ratio >= self.at_least

    def told(self) -> dict[str, object]:
        return {
            "question": self.question,
            "beside": self.beside,
            "ratio": round(self.ratio, 3),
            "lowest": round(self.lowest, 3),
            "highest": round(self.highest, 3),
            "cpu": round(self.cpu, 3),
            "atLeast": self.at_least,
            "met": self.is_met,
        }


def goals(found: Standings, questions: Sequence[Question]) -> list[Goal]:
    """Those that the contestants present allow to be reckoned."""
    met = []
    for question in questions:
        ours = found.get((question.name, BRANCHLINE))
        for beside, at_least in ((POSTGRAPHILE, question.goal), (FLOOR, OF_THE_FLOOR)):
            other = found.get((question.name, beside))
            if ours is not None and other is not None and not other.refused:
                met.append(_goal(question.name, beside, ours, other, at_least))
    return met


def _goal(question: str, beside: str, ours: Standing, other: Standing, at_least: float) -> Goal:
    by_round = [mine / theirs for mine, theirs in zip(ours.rates, other.rates, strict=True)]
    return Goal(
        question=question,
        beside=beside,
        ratio=ours.per_second / other.per_second,
        lowest=min(by_round),
        highest=max(by_round),
        cpu=other.cpu / ours.cpu if ours.cpu else 0.0,
        at_least=at_least,
    )


def table(found: Standings, questions: Sequence[Question], met: Sequence[Goal], console: Console) -> None:
    """Rates with their spread, latencies, CPU; then the goals. `by CPU` compares CPU per request instead of rates."""
    shown = Table(
        "question", "contestant", "per second (spread)", "p50 ms", "p99 ms", "server CPU ms", "Postgres CPU ms"
    )
    for question in questions:
        for (name, contestant), at in found.items():
            if name == question.name:
                rate = f"{at.per_second:,.0f} ({at.lowest:,.0f}–{at.highest:,.0f})"
                told = f"{contestant} ({at.refused} refused)" if at.refused else contestant
                shown.add_row(
                    name, told, rate, f"{at.p50:.1f}", f"{at.p99:.1f}", f"{at.server_cpu:.2f}", f"{at.postgres_cpu:.2f}"
                )
        shown.add_section()
    console.print(shown)
    ratios = Table("question", "beside", "ratio (spread)", "goal", "", "by CPU")
    for goal in met:
        state = "met" if goal.is_met else "MISSED"
        ratio = f"{goal.ratio:.2f} ({goal.lowest:.2f}–{goal.highest:.2f})"
        ratios.add_row(goal.question, goal.beside, ratio, f"{goal.at_least}", state, f"{goal.cpu:.2f}")
    console.print(ratios)
