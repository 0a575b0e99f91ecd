import pytest

from scripts.hq.columns import BadCell, day
from scripts.hq.options import SHAPES


@pytest.mark.parametrize(
    "cell",
    ["2026-03-09", "2026/3/9", "2026.3.9", "20260309", "2026年3月9日", "２０２６－０３－０９", "2026 年 03 月 09 日"],
)
def test_days_are_read_as_people_and_spreadsheets_write_them(cell: str) -> None:
    assert day(cell, {}) == "2026-03-09"


@pytest.mark.parametrize("cell", ["3/9/2026", "2026-02-29", "46090", "2026-03", "昨天", "2026-13-01"])
def test_a_day_that_could_be_another_one_is_refused(cell: str) -> None:
    with pytest.raises(BadCell):
        day(cell, {})


@pytest.mark.parametrize("name", SHAPES)
def test_no_header_means_two_columns(name: str) -> None:
    for column in SHAPES[name].columns:
        for header in column.headers:
            assert SHAPES[name].by_header(header) is column
