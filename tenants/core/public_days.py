"""What countries say of their years: public holidays, and days worked to make up for them (调休).

China's come from `chinesecalendar`, as the State Council announced them year by year; every other country's, and
China's before the announcement, from `holidays`.
"""

from datetime import date
from functools import lru_cache

import chinese_calendar  # type: ignore[import-untyped]
import holidays

from tenants.core.calendar_days import Label, PublicYear

# How `holidays` marks a day that depends on the moon being seen.
_ESTIMATED = "(estimated)"
_CHINA_KNOWS = frozenset(day.year for day in chinese_calendar.holidays)
_CHINESE_NAMES = {holiday.value: Label(holiday.chinese, holiday.value) for holiday in chinese_calendar.Holiday}


@lru_cache(maxsize=512)
def public_year(country: str, year: int) -> PublicYear:
    """The year of a country by its ISO 3166 code; of a country nobody knows, a year without holidays that is
    never announced."""
    if country == "CN" and year in _CHINA_KNOWS:
        return _announced_in_china(year)
    if country not in holidays.list_supported_countries():
        return PublicYear({}, {}, announced=False)
    return _by_custom(country, year)


def _announced_in_china(year: int) -> PublicYear:
    def of_year(days: dict[date, str]) -> dict[date, Label]:
        return {day: _CHINESE_NAMES[name] for day, name in days.items() if day.year == year}

    return PublicYear(of_year(chinese_calendar.holidays), of_year(chinese_calendar.workdays), announced=True)


def _by_custom(country: str, year: int) -> PublicYear:
    found = holidays.country_holidays(country, years=year, language="en_US")
    chinese = found
    if "zh_CN" in found.supported_languages:
        chinese = holidays.country_holidays(country, years=year, language="zh_CN")
    labels = {day: Label(chinese[day], name) for day, name in found.items()}
    is_known = country != "CN" and bool(labels) and not any(_ESTIMATED in label.en for label in labels.values())
    worked: set[date] = getattr(found, "weekend_workdays", set())
    made_up = {day: Label("调休上班", "Make-up working day") for day in worked if day.year == year}
    return PublicYear(labels, made_up, announced=is_known)
