"""Moments are kept in UTC; rules speak of days in the tenant's time zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def local_date(moment: datetime, *, zone: str) -> date:
    """The calendar day of the moment in an IANA time zone, e.g. `Asia/Shanghai`."""
    return moment.astimezone(ZoneInfo(zone)).date()
