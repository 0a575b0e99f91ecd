"""What became of each row, and the exit code that follows."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from scripts.hq.failures import Exit


class Status(StrEnum):
    """What became of a row."""

    CREATED = "created"
    MOVED = "moved"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of a report. `line` is None for what stands in no file.

    `checked` is False where a dry run could not ask the API, because the row rests on another row of the file.
    """

    line: int | None
    key: str
    status: Status
    id: str | None = None
    code: str | None = None
    message: str | None = None
    field: str | None = None
    checked: bool = True


def refused(*, line: int | None, key: str, code: str, message: str, field: str | None = None) -> Outcome:
    """A row that was not taken, and why."""
    return Outcome(line=line, key=key, status=Status.REFUSED, code=code, message=message, field=field)


@dataclass
class Report:
    """What a command did, row by row; `complete` once it came to its end."""

    what: str
    dry_run: bool
    facts: dict[str, str] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    complete: bool = False

    def sorted(self) -> list[Outcome]:
        """In the file's order; what has no line comes in the order it was done."""
        return sorted(self.outcomes, key=lambda outcome: outcome.line or 0)

    def counts(self) -> Mapping[Status, int]:
        return Counter(outcome.status for outcome in self.outcomes)

    @property
    def exit(self) -> Exit:
        return Exit.REFUSED if self.counts().get(Status.REFUSED) else Exit.DONE

    def as_json(self) -> dict[str, Any]:
        """The document that `--json` prints."""
        counts = self.counts()
        return {
            "command": self.what,
            "dryRun": self.dry_run,
            "complete": self.complete,
            **self.facts,
            "counts": {status.value: counts[status] for status in Status if status in counts},
            "rows": [asdict(outcome) for outcome in self.sorted()],
        }
