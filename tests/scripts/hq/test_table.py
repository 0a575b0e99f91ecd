"""Rows out of the files that spreadsheets and exports really write."""

import pytest

from scripts.hq.columns import DOCUMENTS, Vocabulary, folded
from scripts.hq.customers import SHAPE
from scripts.hq.failures import Usage
from scripts.hq.outcomes import Outcome
from scripts.hq.table import Row, read_table
from tests.people import resident

WORDS: Vocabulary = {
    "CustomerKind": {
        folded(word): value for word, value in (("PERSON", "PERSON"), ("个人", "PERSON"), ("机构", "ORGANISATION"))
    }
}
HEADER = "外部编号,客户名称,客户类别,机构编码,客户经理工号"
GOOD = "C-1,周杰,个人,B-1,0003"
VALUES = {"externalId": "C-1", "name": "周杰", "kind": "PERSON", "branchCode": "B-1", "managerNumber": "0003"}


def rows(text: str) -> list[Row]:
    table = read_table(text.encode(), shape=SHAPE, vocabulary=WORDS)
    assert table.outcomes == []
    return table.rows


def bad(text: str) -> Outcome:
    table = read_table(text.encode(), shape=SHAPE, vocabulary=WORDS)
    assert len(table.outcomes) == 1
    return table.outcomes[0]


@pytest.mark.parametrize(
    "header",
    [
        HEADER,
        "External id,Name,Kind,Branch code,Manager number",
        "external_id,NAME,kind,branchCode,manager-number",
        "客户编号,姓名,类别,所属机构,经理工号",
        "ＥＸＴＥＲＮＡＬ ＩＤ, 名称 ,类型,机构编码,客户经理（工号）",
        '"外部编号","客户名称","客户类别","机构编码","客户经理工号"',
    ],
)
def test_headers_are_known_in_both_languages_however_they_are_written(header: str) -> None:
    assert rows(f"{header}\n{GOOD}\n") == [Row(2, VALUES)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "，"])
def test_the_sign_between_cells_is_found(delimiter: str) -> None:
    assert rows(f"{HEADER}\n{GOOD}\n".replace(",", delimiter)) == [Row(2, VALUES)]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"{GOOD}\n", [2]),
        (f"{GOOD}\r\n", [2]),
        (GOOD, [2]),
        (f"\n{GOOD},,,\n,,,,\n", [3]),
        (f'{GOOD}\nC-2,"南京\n恒远",机构,B-1,0003\nC-3,王五,个人,B-1,0003\n', [2, 3, 5]),
        ("C-1,周杰,个人,B-1,0003,,\n", [2]),
    ],
)
def test_rows_know_the_line_they_begin_in(body: str, lines: list[int]) -> None:
    assert [row.line for row in rows(f"{HEADER}\n{body}")] == lines


def test_a_separator_line_of_a_spreadsheet_is_skipped_but_counted() -> None:
    assert rows(f"sep=;\n{HEADER}\n{GOOD}\n".replace(",", ";")) == [Row(3, VALUES)]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("  周杰\u3000", "周杰"),
        ('="周杰"', "周杰"),
        ('"周 ""杰"""', '周 "杰"'),
        ("\ufeff周杰\u200b", "周杰"),
        ('"周,杰"', "周,杰"),
        ("e\u0301", "é"),
    ],
)
def test_cells_lose_what_is_around_their_value(cell: str, value: str) -> None:
    (row,) = rows(f"{HEADER}\nC-1,{cell},个人,B-1,0003\n")
    assert row.values["name"] == value


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1250000", "1250000"), ("1,250,000.50", "1250000.50"), ("¥ 30.5", "30.5"), ("￥１２", "12"), ("", None)],
)
def test_amounts_are_read_as_people_write_them(cell: str, value: str | None) -> None:
    (row,) = rows(f'{HEADER},存款\n{GOOD},"{cell}"\n')
    assert row.values.get("deposits") == value


@pytest.mark.parametrize(
    ("row", "code", "field"),
    [
        ("C-1,周杰,个人,B-1,", "REQUIRED", "managerNumber"),
        ("C-1,周杰,个人,B-1", "REQUIRED", "managerNumber"),
        (",周杰,个人,B-1,0003", "REQUIRED", "externalId"),
        ("C-1,周杰,团体,B-1,0003", "INVALID", "kind"),
        ("C-1,周,杰,个人,B-1,0003", "BAD_ROW", None),
        ("1.23457E+17,周杰,个人,B-1,0003", "INVALID", "externalId"),
        ("C-1,周\x00杰,个人,B-1,0003", "INVALID", "name"),
    ],
)
def test_a_bad_row_is_refused_alone(row: str, code: str, field: str | None) -> None:
    found = bad(f"{HEADER}\n{row}\nC-9,李娜,个人,B-1,0003\n")
    assert (found.line, found.code, found.field) == (2, code, field)
    assert found.message


@pytest.mark.parametrize("cell", ["12.5万", "-5", "1,25,000", "1.2E+6", "abc"])
def test_what_is_no_amount_is_refused(cell: str) -> None:
    assert bad(f'{HEADER},存款\n{GOOD},"{cell}"\n').field == "deposits"


def test_a_key_that_comes_twice_is_refused_the_second_time() -> None:
    found = bad(f"{HEADER}\n{GOOD}\nC-2,李娜,个人,B-1,0003\n{GOOD}\n")
    assert (found.line, found.key, found.code) == (4, "C-1", "DUPLICATE")
    assert "line 2" in (found.message or "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        (f"{HEADER},备注\n{GOOD},x\n", "'备注'"),
        ("外部编号,客户名称\nC-1,周杰\n", "Kind, Branch code, Manager number"),
        (f"{HEADER},姓名\n{GOOD},周杰\n", "twice"),
        (f'{HEADER}\nC-1,"周杰,个人,B-1,0003\n', "line 2"),
        (f'{HEADER}\n{GOOD}\nC-2,"周"杰,个人,B-1,0003\n', "line 3"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_whole(text: str, told: str) -> None:
    with pytest.raises(Usage, match=told):
        read_table(text.encode(), shape=SHAPE, vocabulary=WORDS)


def test_a_column_can_be_left_out_by_name() -> None:
    table = read_table(f"{HEADER},备注\n{GOOD},x\n".encode(), shape=SHAPE, vocabulary=WORDS, ignored=["备注"])
    assert table.rows == [Row(2, VALUES)]


def test_the_template_is_a_header_line_of_its_own_file() -> None:
    for chinese in (True, False):
        header = SHAPE.template(chinese=chinese)
        assert all(
            SHAPE.by_header(cell) is column for cell, column in zip(header.split(","), SHAPE.columns, strict=True)
        )


def test_an_identity_number_is_told_nowhere_wherever_it_stands() -> None:
    number, titles = resident(901), f"{HEADER},证件类型,证件号码"
    words = {**WORDS, DOCUMENTS: {folded("护照"): "PASSPORT"}}
    for cells, field in (
        (f"护照,{number[:1]}.{number[1:6]}E+17", "identityNumber"),
        (f"{number},", "identityDocument"),
    ):
        table = read_table(f"{titles}\n{GOOD},{cells}\n".encode(), shape=SHAPE, vocabulary=words)
        (outcome,) = table.outcomes
        assert (outcome.code, outcome.field) == ("INVALID", field)
        assert number[1:6] not in f"{outcome.message}"
    kept = read_table(f"{titles}\n{GOOD},护照,{number}\n".encode(), shape=SHAPE, vocabulary=words).rows
    assert kept == [Row(2, VALUES | {"identityDocument": "PASSPORT", "identityNumber": number})]
    with pytest.raises(Usage, match="column 1 has no header") as told:
        read_table(f"{number},周杰,个人\n".encode(), shape=SHAPE, vocabulary=words)
    assert number not in str(told.value)
