"""The race: rounds in which every contestant is asked every question, in turn and in turn reversed."""

import asyncio
import contextlib
import os
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scripts import embedded
from scripts.bench.chart import CONSTANT
from scripts.bench.rivals.contestants import Arena, Missing
from scripts.bench.rivals.load import Taken, ask
from scripts.bench.rivals.processes import NotReady, cpu_seconds, pin, running
from scripts.bench.rivals.questions import Question

FIRST_PORT = 18_400
WARM_SECONDS = 1.5
SERVER_CORE, OTHER_CORE = frozenset({0}), frozenset({1})
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Spell:
    """One contestant asked one question for a while. Latencies in milliseconds, CPU in milliseconds per request; `load`
    is the machine's average of the last minute when it began, our own work included."""

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
    load: float


@dataclass(frozen=True, slots=True)
class Server:
    """A contestant that runs, the Postgres behind it, and how many callers it has."""

    name: str
    port: int
    pid: int
    cluster: embedded.Cluster
    callers: int

    def ask(self, requests: Sequence[bytes], *, seconds: float) -> Taken:
        """Asks for so long, and no more."""
        return asyncio.run(ask(port=self.port, requests=requests, connections=self.callers, seconds=seconds))

    def spell(self, question: str, number: int, requests: Sequence[bytes], *, seconds: float) -> tuple[Spell, Taken]:
        """Asks for so long and reads what it cost; connections opened since are pinned like the others."""
        postmaster, load = postmaster_of(self.cluster), os.getloadavg()[0]
        pin(self.pid, SERVER_CORE)
        pin(postmaster, OTHER_CORE)
        before = cpu_seconds(self.pid), cpu_seconds(postmaster)
        taken = self.ask(requests, seconds=seconds)
        server, postgres = cpu_seconds(self.pid) - before[0], cpu_seconds(postmaster) - before[1]
        count, ordered = len(taken.latencies), sorted(taken.latencies)
        spell = Spell(
            contestant=self.name,
            question=question,
            round=number,
            per_second=count / taken.seconds,
            p50=ordered[count // 2] * 1e3,
            p99=ordered[min(count - 1, int(count * 0.99))] * 1e3,
            server_cpu=server / count * 1e3,
            postgres_cpu=postgres / count * 1e3,
            refused=taken.refused,
            bytes=taken.received // count,
            load=load,
        )
        return spell, taken


def postmaster_of(cluster: embedded.Cluster) -> int:
    """The process id of the embedded server."""
    return int((Path(cluster.pgdata) / "postmaster.pid").read_text(encoding="ascii").splitlines()[0])


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
        pin(postmaster_of(self.arena.cluster), OTHER_CORE)
        with contextlib.ExitStack() as stack:
            servers = list(self._started(stack))
            for number in range(self.rounds):
                for question in self.questions:
                    for server in servers if number % 2 == 0 else servers[::-1]:
                        self._spell(number, question, server)
                self.tell(f"round {number + 1} of {self.rounds}")

    def _started(self, stack: contextlib.ExitStack) -> Iterator[Server]:
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
            yield Server(name, port, pid, self.arena.cluster, self.connections)

    def _spell(self, number: int, question: Question, server: Server) -> None:
        requests = self.arena.requests(server.name, question, port=server.port, turn=number)
        if requests is None or (server.name == CONSTANT and question.writes):
            return
        if number == 0:
            server.ask(requests[::-1], seconds=WARM_SECONDS)
        spell, taken = server.spell(question.name, number, requests, seconds=self.seconds)
        if taken.refused:
            said = taken.sample.decode(errors="replace")[-400:]
            self.tell(f"{server.name}, {question.name}: {taken.refused} refused, e.g. … {said}")
        self.spells.append(spell)

    def told(self) -> list[dict[str, object]]:
        return [asdict(spell) for spell in self.spells]


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
    rates: tuple[float, ...]
    """Of each round."""

    @property
    def cpu(self) -> float:
        """Of the server and Postgres together: what other work on the machine distorts least."""
        return self.server_cpu + self.postgres_cpu


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
        rates=tuple(rates),
    )
