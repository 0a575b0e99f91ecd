"""Files come from Excel, from WPS, from old core systems: what they are in is told or asked for, never guessed."""

import pytest

from scripts.hq.branches import SHAPE
from scripts.hq.decoding import decoded
from scripts.hq.failures import Usage

CHINESE = "机构编码,机构名称\nB-1,浦东营业部\n"


def known(text: str) -> int:
    first = text.splitlines()[0] if text else ""
    return sum(SHAPE.by_header(cell) is not None for cell in first.split(","))


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (CHINESE.encode(), CHINESE, "utf-8"),
        (CHINESE.encode("utf-8-sig"), CHINESE, "utf-8-sig"),
        (CHINESE.encode("gbk"), CHINESE, "gb18030"),
        (CHINESE.encode("gb18030"), CHINESE, "gb18030"),
        (CHINESE.encode("utf-16"), CHINESE, "utf-16"),
        ("机构编码\n㛃𠮷\n".encode("gb18030"), "机构编码\n㛃𠮷\n", "gb18030"),
        (b"Code,Name\nB-1,Pudong\n", "Code,Name\nB-1,Pudong\n", "utf-8"),
        (b"", "", "utf-8"),
        # The name that made Notepad famous: as GBK it looks like UTF-8, but is none.
        ("Code,Name\nB-1,联通\n".encode("gbk"), "Code,Name\nB-1,联通\n", "gb18030"),
        ("code,name\nB-1,Café Zürich 北京\n".encode(), "code,name\nB-1,Café Zürich 北京\n", "utf-8"),
    ],
)
def test_an_encoding_is_recognised(data: bytes, text: str, encoding: str) -> None:
    found = decoded(data, known=known)
    assert (found.text, found.encoding) == (text, encoding)


def test_a_text_that_fits_both_is_decided_by_its_headers() -> None:
    data = "Code,状态\nB-1,OPEN\n".encode("gbk")
    assert data.decode("utf-8") == "Code,״̬\nB-1,OPEN\n"
    assert decoded(data, known=known).encoding == "gb18030"


def test_a_text_that_fits_both_and_is_decided_by_nothing_is_asked_about() -> None:
    data = "Code,Name\nB-1,Café\n".encode()
    with pytest.raises(Usage, match="--encoding"):
        decoded(data, known=known)
    assert decoded(data, known=known, encoding="utf-8").text == "Code,Name\nB-1,Café\n"
    assert decoded(data, known=known, encoding="gb18030").text == "Code,Name\nB-1,Caf茅\n"


@pytest.mark.parametrize(
    ("data", "encoding", "told"),
    [
        (b"Code\n\xff\xff\n", None, "line 2"),
        (b"\xef\xbb\xbfCode\nok\n\xb1\xb1\n", None, "line 3"),
        ("机构编码\n".encode("gbk"), "utf-8", "utf-8"),
    ],
)
def test_what_fits_nothing_is_refused_with_its_line(data: bytes, encoding: str | None, told: str) -> None:
    with pytest.raises(Usage, match=told):
        decoded(data, known=known, encoding=encoding)
