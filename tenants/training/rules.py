"""The tenant's own figures on certificates, as its rules have them today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tenants.core.errors import Invalid
from tenants.core.rules import rule
from tenants.training.certification import GatedActivity


@dataclass(frozen=True, slots=True)
class ExamRules:
    """A paper of so many questions from the pool of the course with this code, and the minutes allowed for it."""

    course: str
    questions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class KindRules:
    """One kind of certificate: who needs it, the exam before it, months valid, days of warning, course to renew it.
    Without an `exam` of questions its marks are entered only."""

    code: str
    posts: frozenset[str]
    pass_mark: Decimal | None
    resits: int
    valid_months: int
    warn_days: int
    course: str | None
    exam: ExamRules | None


@dataclass(frozen=True, slots=True)
class Gate:
    """The certificate that an activity needs; `subject` narrows it to one kind of product, or one counter post."""

    activity: GatedActivity
    subject: str | None
    certificate: str


@dataclass(frozen=True, slots=True)
class CertificateRules:
    """All kinds by code, the gates, and the codes of the posts whose holders sit at the counter."""

    kinds: Mapping[str, KindRules]
    gates: Sequence[Gate]
    counter_posts: frozenset[str]

    def kind(self, code: str) -> KindRules:
        """Raises `Invalid` at `kind` for a code that is not among them."""
        if code not in self.kinds:
            raise Invalid(field=("kind",), detail=", ".join(sorted(self.kinds)))
        return self.kinds[code]

    def needed(self, activity: GatedActivity, subject: str) -> list[str]:
        """The kinds of certificate that the activity needs."""
        found = (gate for gate in self.gates if gate.activity is activity)
        return [gate.certificate for gate in found if gate.subject in (None, subject)]


async def certificate_rules() -> CertificateRules:
    """Read once in a unit of work."""
    stored = await rule(key="certificates")
    return CertificateRules(
        kinds={
            kind["code"]: KindRules(
                code=kind["code"],
                posts=frozenset(kind["posts"]),
                pass_mark=None if kind["pass_mark"] is None else Decimal(kind["pass_mark"]),
                resits=kind["resits"],
                valid_months=kind["valid_months"],
                warn_days=kind["warn_days"],
                course=kind["course"],
                exam=ExamRules(**kind["exam"]) if kind.get("exam") else None,
            )
            for kind in stored["kinds"]
        },
        gates=[Gate(GatedActivity(gate["activity"]), gate["subject"], gate["certificate"]) for gate in stored["gates"]],
        counter_posts=frozenset(stored["counter_posts"]),
    )
