"""One file into one tenant, so that it may be broken off and begun again: what is there already is left alone.

Rows are told apart by a key of the chain's own. What the API knows of the keys is asked first, the rest is sent in
calls of at most 200 rows, those others rest on before those others. Each call has an `Idempotency-Key` made from its
rows: a call that was under way when an earlier run died is not done a second time by the next one.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from scripts.hq.api import Api, request_key
from scripts.hq.columns import Shape, Vocabulary
from scripts.hq.outcomes import Outcome, Report, Status, refused
from scripts.hq.table import Row, Table

ROWS_A_CALL = 200
BYTES_A_CALL = 500_000
"""Half of what the API takes for a body."""


class Refused(Exception):
    """A row that the API need not be asked about."""

    def __init__(self, text: str, *, code: str, member: str | None = None) -> None:
        super().__init__(text)
        self.code, self.member = code, member


@dataclass(frozen=True, slots=True)
class Draft:
    """A row as it is sent, or `input` None where a dry run has nothing the API could be asked."""

    row: Row
    input: Mapping[str, Any] | None


class Kind(Protocol):
    """What differs between branches, staff and customers."""

    shape: Shape
    create: str
    """The bulk mutation, its results as `results { index record { id } userErrors { code message field } }`."""

    def vocabulary(self, api: Api) -> Vocabulary:
        """The words its choices take."""

    def prepare(self, api: Api, rows: Sequence[Row], *, dry_run: bool) -> Mapping[str, str]:
        """Asks for everything the rows refer to; gives the id of every key that is there already."""

    def draft(self, row: Row, above: str | None) -> Mapping[str, Any] | None:
        """The row as the API takes it; `above` is the id of the row it rests on. Raises `Refused`.

        None: nothing to be asked in a dry run, in which the row above is not there yet.
        """


Progress = Callable[[int, int], None]


@dataclass
class Import:
    """One run. The report grows row by row, so that a run that is broken off can still tell what it did."""

    api: Api
    kind: Kind
    table: Table
    report: Report
    progress: Progress
    ids: dict[str, str] = field(default_factory=dict)
    _planned: set[str] = field(default_factory=set)
    _failed: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Brings every row to an outcome."""
        for outcome in self.table.outcomes:
            self._note(outcome)
        self.ids.update(self.kind.prepare(self.api, self.table.rows, dry_run=self.report.dry_run))
        waiting = []
        for row in self.table.rows:
            key = self._key(row)
            if key in self.ids:
                self._note(Outcome(row.line, key, Status.UNCHANGED, id=self.ids[key]))
            else:
                waiting.append(row)
        while waiting:
            in_file = {self._key(row) for row in waiting}
            ready = [row for row in waiting if self._above(row) not in in_file]
            if not ready:
                self._refuse_circle(waiting)
                break
            self._create(ready)
            done = {row.line for row in ready}
            waiting = [row for row in waiting if row.line not in done]
        self.report.complete = True

    def _create(self, rows: Sequence[Row]) -> None:
        drafts = []
        for row in rows:
            try:
                drafts.append(Draft(row, self._drafted(row)))
            except Refused as bad:
                told = refused(line=row.line, key=self._key(row), code=bad.code, message=str(bad), field=bad.member)
                self._note(told)
        for chunk in _chunks([draft for draft in drafts if draft.input is not None]):
            self._send(chunk)
        for draft in drafts:
            if draft.input is None:
                self._note(Outcome(draft.row.line, self._key(draft.row), Status.CREATED, checked=False))

    def _drafted(self, row: Row) -> Mapping[str, Any] | None:
        above = self._above(row)
        if above is not None and above not in self.ids and above not in self._planned:
            told = f"{above} was refused itself" if above in self._failed else f"there is no {above}"
            raise Refused(told, code="NOT_FOUND", member=self.kind.shape.above)
        return self.kind.draft(row, self.ids.get(above) if above else None)

    def _send(self, drafts: Sequence[Draft], attempt: int = 1) -> None:
        """One call. An answer that was kept from an earlier run may refuse what would be taken today: ask anew."""
        rows = [draft.input for draft in drafts]
        key = request_key(self.kind.create, json.dumps(rows, sort_keys=True, ensure_ascii=False), str(attempt))
        variables = {"input": {"rows": rows, "errorPolicy": "REJECT_FAILED_ROWS"}, "dryRun": self.report.dry_run}
        answer = self.api.ask(self.kind.create, idempotency_key=None if self.report.dry_run else key, **variables)
        payload = answer.data["created"]
        again = []
        for draft, result in _results(drafts, payload):
            if result["userErrors"] and answer.replayed:
                again.append(draft)
            else:
                self._note(self._outcome(draft.row, result))
        if again:
            self._send(again, attempt + 1)

    def _outcome(self, row: Row, result: Mapping[str, Any]) -> Outcome:
        key, errors = self._key(row), result["userErrors"]
        if errors:
            path = [part for part in errors[0]["field"] or () if part != "rows" and not part.isdecimal()]
            member = ".".join(path) or None
            told = " ".join(error["message"] for error in errors)
            return refused(line=row.line, key=key, code=errors[0]["code"], message=told, field=member)
        record = None if self.report.dry_run else result["record"]
        return Outcome(row.line, key, Status.CREATED, id=record["id"] if record else None)

    def _note(self, outcome: Outcome) -> None:
        self.report.outcomes.append(outcome)
        match outcome.status:
            case Status.REFUSED:
                self._failed.add(outcome.key)
            case Status.CREATED if outcome.id is not None:
                self.ids[outcome.key] = outcome.id
            case Status.CREATED:
                self._planned.add(outcome.key)
        self.progress(len(self.report.outcomes), len(self.table.rows) + len(self.table.outcomes))

    def _refuse_circle(self, rows: Sequence[Row]) -> None:
        for row in rows:
            told = f"it rests on {self._above(row)}, which rests on it in the end"
            member = self.kind.shape.above
            self._note(refused(line=row.line, key=self._key(row), code="CYCLE", message=told, field=member))

    def _key(self, row: Row) -> str:
        return row.values[self.kind.shape.key]

    def _above(self, row: Row) -> str | None:
        return row.values.get(self.kind.shape.above) if self.kind.shape.above else None


def _results(drafts: Sequence[Draft], payload: Mapping[str, Any]) -> Iterator[tuple[Draft, Mapping[str, Any]]]:
    """Each row with its result; a call refused as a whole refuses all of them."""
    if payload["userErrors"]:
        for draft in drafts:
            yield draft, {"record": None, "userErrors": payload["userErrors"]}
        return
    for result in payload["results"]:
        yield drafts[result["index"]], result


def _chunks(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Small enough for the API, in rows and in bytes."""
    chunk: list[Draft] = []
    size = 0
    for draft in drafts:
        length = len(json.dumps(draft.input))
        if chunk and (len(chunk) == ROWS_A_CALL or size + length > BYTES_A_CALL):
            yield chunk
            chunk, size = [], 0
        chunk.append(draft)
        size += length
    if chunk:
        yield chunk
