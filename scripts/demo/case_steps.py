"""What can be done with a complaint of a demo plan, as plain as the use cases take it."""

from dataclasses import dataclass

from tenants.complaints.workflow import CallbackResult, ComplaintOutcome, ComplaintStep, CustomerAnswer


@dataclass(frozen=True, slots=True)
class Started:
    """The investigation begins."""

    note: str


@dataclass(frozen=True, slots=True)
class Assigned:
    """Found justified; a section is liable."""

    section_code: str
    cause: str
    findings: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """A plan is put to the customer."""

    plan: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The customer says what they think of the plan."""

    answer: CustomerAnswer
    note: str


@dataclass(frozen=True, slots=True)
class Implemented:
    """The plan was carried out."""

    note: str


@dataclass(frozen=True, slots=True)
class CalledBack:
    """A call-back; without satisfaction where nobody answered."""

    result: CallbackResult
    satisfaction: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Ended:
    """Settled or unjustified, explained."""

    outcome: ComplaintOutcome
    explanation: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The customer takes it back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Reopened:
    """Taken up again in a new round."""

    reason: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Something added to the story."""

    text: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The clocks stand."""

    reason: str


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clocks run again."""


@dataclass(frozen=True, slots=True)
class Escalated:
    """The worker took an overdue step up the line."""

    step: ComplaintStep


# What leads to the end of a round, and what happens beside or after it.
Forward = Started | Assigned | Proposed | Answered | Implemented | CalledBack | Ended
Aside = Withdrawn | Reopened | Noted | Paused | Resumed | Escalated
Done = Forward | Aside
