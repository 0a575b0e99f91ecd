"""Moments are kept in UTC; rules speak of days in the tenant's time zone."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def local_date(moment: datetime, *, zone: str) -> date:
    """The calendar day of the moment in an IANA time zone, e.g. `Asia/Shanghai`."""
    return moment.astimezone(ZoneInfo(zone)).date()


def months(month: date, through: date, *, zone: str) -> tuple[datetime, datetime]:
    """From the first moment of one month up to, not including, the first after another, both given by their first day:
    local midnight in an IANA time zone."""
    following = date(through.year + through.month // 12, through.month % 12 + 1, 1)
    since, until = (datetime.combine(first, time(), ZoneInfo(zone)) for first in (month, following))
    return since, until


def day(text: str) -> date | None:
    """The day an RFC 3339 full-date names, such as 2026-10-01; None for anything else."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def last_day_of(first: date, *, months: int) -> date:
    """The last of so many months that begin on that day: three from 9 March 2026 end with 8 June 2026.

    Raises `ValueError` where no date reaches.
    """
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])) - timedelta(days=1)
