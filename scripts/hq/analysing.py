"""A month's complaints in figures, as a table for people or as the API told it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table

from scripts.hq import lookups
from scripts.hq.api import Api
from scripts.hq.failures import Usage
from scripts.hq.telling import console
from scripts.hq.vocabulary import labels

_FIGURES = """
fragment Figures on ComplaintFigures {
  received ended unjustified withdrawn repeated reopened
  averageDaysToEnd averageSatisfaction perThousandCustomers
}
"""
_PARTS = {
    "KIND": "kind",
    "BRANCH": "branch { id name }",
    "CAUSE": "cause",
    "SEVERITY": "severity",
    "CHANNEL": "channel",
    "OUTCOME": "outcome",
    "SECTION": "liableSection { id nameZh }",
}
_ENUMS = {"kind": "ComplaintKind", "severity": "Severity", "channel": "ContactChannel", "outcome": "ComplaintOutcome"}
_HEADERS = {
    "received": "received",
    "ended": "ended",
    "unjustified": "unjustified",
    "withdrawn": "withdrawn",
    "repeated": "repeated",
    "reopened": "reopened",
    "averageDaysToEnd": "days to end",
    "averageSatisfaction": "satisfaction",
    "perThousandCustomers": "per 1,000",
}


@dataclass(frozen=True, slots=True)
class Analysis:
    """One month, grouped by dimensions of the API; `words` are the labels of its enums."""

    month: str
    branch: str | None
    by: Sequence[str]
    figures: Mapping[str, Any]
    words: Mapping[tuple[str, str], str]

    def as_json(self) -> dict[str, Any]:
        """The document that `--json` prints."""
        return {"command": "complaints", "branch": self.branch, "by": list(self.by), **self.figures}

    def show(self) -> None:
        """A table with the sums at its end."""
        table = Table(title=" ".join(filter(None, (self.month, self.branch))), title_justify="left", show_footer=True)
        total = self.figures["total"]
        for place, dimension in enumerate(self.by):
            table.add_column(dimension.lower(), footer="" if place else "all")
        for name, header in _HEADERS.items():
            table.add_column(header, justify="right", footer=_shown(total[name]))
        for group in self.figures["groups"]:
            parts = [self._named(_member(dimension), group[_member(dimension)]) for dimension in self.by]
            table.add_row(*parts, *(_shown(group[name]) for name in _HEADERS))
        console().print(table)

    def _named(self, member: str, value: Any) -> str:
        if value is None:
            return "–"
        if isinstance(value, dict):
            return str(value.get("name") or value.get("nameZh"))
        return self.words.get((_ENUMS.get(member, ""), value), str(value))


def analyse(api: Api, *, month: str, branch: str | None, by: Sequence[str], language: str) -> Analysis:
    """Asks for the month. Raises `Usage` for an unknown branch or dimension."""
    if unknown := [dimension for dimension in by if dimension not in _PARTS]:
        raise Usage(f"cannot count by {', '.join(unknown)}; one can by {', '.join(_PARTS)}")
    branch_id = _branch_id(api, branch) if branch else None
    parts = " ".join(_PARTS[dimension] for dimension in by)
    query = (
        "query Month($month: YearMonth!, $by: [ComplaintDimension!]!, $branch: ID) {\n"
        "  complaintAnalysis(month: $month, groupBy: $by, branchId: $branch) {\n"
        f"    month total {{ ...Figures }} groups {{ {parts} ...Figures }}\n  }}\n}}\n{_FIGURES}"
    )
    found = api.ask(query, month=month, by=list(by), branch=branch_id).data["complaintAnalysis"]
    words = labels(api, language, *_ENUMS.values())
    return Analysis(month=month, branch=branch, by=by, figures=found, words=words)


def _branch_id(api: Api, code: str) -> str:
    found = lookups.branches(api, [code])
    if code not in found:
        raise Usage(f"there is no branch {code}, or this credential does not see it")
    return str(found[code]["id"])


def _member(dimension: str) -> str:
    return _PARTS[dimension].split()[0]


def _shown(value: object) -> str:
    return "–" if value is None else str(value)
