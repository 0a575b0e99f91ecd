"""The race: rounds in which every contestant is asked every question, in turn and in turn reversed."""

import asyncio
import contextlib
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scripts.bench.rivals.contestants import CONSTANT, Arena, Missing
from scripts.bench.rivals.load import Taken, ask
from scripts.bench.rivals.processes import NotReady, cpu_seconds, pin, running
from scripts.bench.rivals.questions import Question

FIRST_PORT = 18_400
WARM_SECONDS = 1.5
SERVER_CORE, OTHER_CORE = frozenset({0}), frozenset({1})
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Spell:
    """One contestant asked one question for a while. Latencies in milliseconds, CPU in milliseconds per request."""

    contestant: str
    question: str
    round: int
    per_second: float
    p50: float
    p99: float
    server_cpu: float
    postgres_cpu: float
    refused: int
    bytes: int


@dataclass
class Race:
    """Who runs, on what, and what has been seen so far."""

    arena: Arena
    questions: Sequence[Question]
    contestants: Sequence[str]
    rounds: int
    seconds: float
    connections: int
    tell: Tell
    spells: list[Spell] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)

    def run(self) -> None:
        """All rounds; a contestant that cannot be had is left out, and why is kept."""
        pin(_postmaster(self.arena), OTHER_CORE)
        with contextlib.ExitStack() as stack:
            servers = dict(self._started(stack))
            for number in range(self.rounds):
                for question in self.questions:
                    turn = list(servers.items())
                    for name, (port, pid) in turn if number % 2 == 0 else turn[::-1]:
                        self._spell(number, question, name, port, pid)
                self.tell(f"round {number + 1} of {self.rounds}")

    def _started(self, stack: contextlib.ExitStack) -> Iterator[tuple[str, tuple[int, int]]]:
        sizes = {question.name: 1_000 for question in self.questions}
        for number, name in enumerate(self.contestants):
            port = FIRST_PORT + number
            log = self.arena.folder / f"contestant-{number}.log"
            try:
                command = self.arena.command(name, port, sizes=sizes)
                pid = stack.enter_context(running(command, cores=SERVER_CORE, log=log))
            except (Missing, NotReady) as error:
                self.left_out[name] = str(error)
                self.tell(f"{name} is left out: {error}")
                continue
            self.tell(f"{name} serves")
            yield name, (port, pid)

    def _spell(self, number: int, question: Question, name: str, port: int, pid: int) -> None:
        requests = self.arena.requests(name, question, port=port)
        if requests is None or (name == CONSTANT and question.writes):
            return
        if number == 0:
            self._ask(port, requests, WARM_SECONDS)
        pin(pid, SERVER_CORE)
        postmaster = _postmaster(self.arena)
        pin(postmaster, OTHER_CORE)
        before = cpu_seconds(pid), cpu_seconds(postmaster)
        taken = self._ask(port, requests, self.seconds)
        server, postgres = cpu_seconds(pid) - before[0], cpu_seconds(postmaster) - before[1]
        if taken.refused:
            said = taken.sample.decode(errors="replace")[-400:]
            self.tell(f"{name}, {question.name}: {taken.refused} refused, e.g. … {said}")
        self.spells.append(_spell(name, question, number, taken, (server, postgres)))

    def _ask(self, port: int, requests: Sequence[bytes], seconds: float) -> Taken:
        return asyncio.run(ask(port=port, requests=requests, connections=self.connections, seconds=seconds))

    def told(self) -> list[dict[str, object]]:
        return [asdict(spell) for spell in self.spells]


def _postmaster(arena: Arena) -> int:
    pid = (Path(arena.cluster.data_dir) / "postgres" / "postmaster.pid").read_text(encoding="ascii").splitlines()[0]
    return int(pid)


def _spell(name: str, question: Question, number: int, taken: Taken, cpu: tuple[float, float]) -> Spell:
    count, ordered = len(taken.latencies), sorted(taken.latencies)
    return Spell(
        contestant=name,
        question=question.name,
        round=number,
        per_second=count / taken.seconds,
        p50=ordered[count // 2] * 1e3,
        p99=ordered[min(count - 1, int(count * 0.99))] * 1e3,
        server_cpu=cpu[0] / count * 1e3,
        postgres_cpu=cpu[1] / count * 1e3,
        refused=taken.refused,
        bytes=taken.received // count,
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """A contestant at a question: medians over the rounds, and the lowest and highest rate."""

    per_second: float
    lowest: float
    highest: float
    p50: float
    p99: float
    server_cpu: float
    postgres_cpu: float
    refused: int


def standings(spells: Sequence[Spell]) -> Mapping[tuple[str, str], Standing]:
    """By question and contestant."""
    found: dict[tuple[str, str], list[Spell]] = {}
    for spell in spells:
        found.setdefault((spell.question, spell.contestant), []).append(spell)
    return {key: _standing(group) for key, group in found.items()}


def _standing(group: Sequence[Spell]) -> Standing:
    rates = [spell.per_second for spell in group]
    return Standing(
        per_second=statistics.median(rates),
        lowest=min(rates),
        highest=max(rates),
        p50=statistics.median(spell.p50 for spell in group),
        p99=statistics.median(spell.p99 for spell in group),
        server_cpu=statistics.median(spell.server_cpu for spell in group),
        postgres_cpu=statistics.median(spell.postgres_cpu for spell in group),
        refused=sum(spell.refused for spell in group),
    )
