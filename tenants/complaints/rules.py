"""The tenant's own figures on complaints, as its rules have them today."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tenants.complaints.workflow import ComplaintKind, ComplaintStep, Severity
from tenants.core.rules import figures


@dataclass(frozen=True, slots=True)
class KindRules:
    """What holds for one kind: its severity unless told otherwise, call-backs needed, days promised per step."""

    severity: Severity
    callbacks: int
    days: dict[ComplaintStep, int]


@dataclass(frozen=True, slots=True)
class ComplaintRules:
    """Who handles what, what counts as repeated (calendar days), how often an overdue step escalates (working
    days), how long before it falls due its handler is reminded (hours)."""

    kinds: dict[ComplaintKind, KindRules]
    serious: frozenset[Severity]
    serious_posts: Sequence[str]
    handler_posts: Sequence[str]
    repeat_days: int
    escalate_every_days: int
    remind_hours: int
    causes: frozenset[str]


async def complaint_rules() -> ComplaintRules:
    return await figures(key="complaints", make=_rules)


def _rules(stored: dict[str, Any]) -> ComplaintRules:
    return ComplaintRules(
        kinds={
            ComplaintKind(kind["code"]): KindRules(
                severity=Severity(kind["severity"]),
                callbacks=kind["call_backs"],
                days={
                    ComplaintStep.ANSWER: kind["answer_days"],
                    ComplaintStep.PLAN: kind["plan_days"],
                    ComplaintStep.CALLBACK: kind["call_back_days"],
                },
            )
            for kind in stored["kinds"]
        },
        serious=frozenset(map(Severity, stored["serious"])),
        serious_posts=stored["serious_posts"],
        handler_posts=stored["handler_posts"],
        repeat_days=stored["repeat_days"],
        escalate_every_days=stored["escalate_every_days"],
        remind_hours=stored["remind_hours"],
        causes=frozenset(cause["code"] for cause in stored["causes"]),
    )
