"""Exams and certificates as pure rules: passed or not, valid until a day, and what stands in between."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tenants.core.dates import last_day_of
from tenants.core.errors import Invalid, Refusal, WrongState


class CertificateStatus(StrEnum):
    """Where a certificate stands."""

    VALID = "VALID"
    EXPIRING = "EXPIRING"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


class GatedActivity(StrEnum):
    """What may need a certificate."""

    SELL = "SELL"
    COUNTER = "COUNTER"


class NoCertificate(Refusal):
    """{name} holds no valid certificate of these kinds, without which this may not be done: {kinds}."""

    code = "NO_CERTIFICATE"
    zh = "{name} 缺少下列有效证书，不得办理此业务：{kinds}。"


class NotPassed(Refusal):
    """{name} has passed no exam for {kind} that was not certified yet."""

    code = "NOT_PASSED"
    zh = "{name} 没有尚未发证的 {kind} 合格考试成绩。"


class ResitsSpent(Refusal):
    """The exam was sat {attempts} times, and may be sat again {resits} times only."""

    code = "RESITS_SPENT"
    zh = "已考 {attempts} 次，最多补考 {resits} 次。"


S = CertificateStatus
LIVE = frozenset({S.VALID, S.EXPIRING})
"""They let their holder through."""


def standing_on(day: date, *, warn_on: date, valid_until: date) -> CertificateStatus:
    """Where one that was not revoked stands on a day: its last day of validity still counts."""
    if day > valid_until:
        return S.EXPIRED
    return S.EXPIRING if day >= warn_on else S.VALID


def revoked(status: CertificateStatus) -> CertificateStatus:
    """Raises `WrongState` for one that no longer lets anybody through."""
    if status not in LIVE:
        raise WrongState(state=status.value)
    return S.REVOKED


def attempt_of(earlier: Sequence[bool], *, resits: int) -> int:
    """Which attempt the next sitting is, since the last one passed; raises `ResitsSpent`."""
    failed = next((index for index, passed in enumerate(reversed(earlier)) if passed), len(earlier))
    if failed > resits:
        raise ResitsSpent(attempts=failed, resits=resits)
    return failed + 1


def is_passed(score: Decimal, *, pass_mark: Decimal | None) -> bool:
    """Whether the mark is good enough; without a pass mark any is."""
    return pass_mark is None or score >= pass_mark


def last_day(issued_on: date, *, months: int) -> date:
    """The last day of so many months that begin on that day: 24 months from 9 March 2026 end with 8 March 2028."""
    try:
        return last_day_of(issued_on, months=months)
    except ValueError:
        raise Invalid(field=("issued_on",), detail=f"> {date.max.year}") from None


def require_days(*, issued_on: date, valid_until: date, today: date) -> None:
    """Raises `Invalid` for one issued in the future or valid no day."""
    if not date(1950, 1, 1) <= issued_on <= today:
        raise Invalid(field=("issued_on",), detail=f"1950-01-01 – {today.isoformat()}")
    if valid_until < issued_on:
        raise Invalid(field=("valid_until",), detail=f"< {issued_on.isoformat()}")
