"""A third chain brought to life and filled from its own files, as a newcomer would with nothing but the commands."""

import stat
from pathlib import Path

import httpx

from tests.people import credit_code, resident
from tests.scripts.hq.office import Office

BRANCHES = """\
机构编码,机构名称,级别,类型,上级编码,成立日期,地址,电话
HT-NJ,南京营业部,营业部,保险营业部,HT-EAST,2024/3/1,"南京市玄武区中山路 1 号，2 楼",025-68886666
HT,恒泰保险总公司,总公司,INSURANCE,,2024-01-01,南京市,
HT-EAST,华东分公司,REGION,INSURANCE,HT,2024年2月1日,,
HT-NJ-1,南京一组,营业组,保险营业部,HT-NJ,,,
HT-XX,无上级营业部,营业部,INSURANCE,HT-NONE,,,
"""
STAFF = """\
工号,姓名,机构编码,岗位,上级工号,在职状态,入职日期,手机,身份证号
0003,孙丽,HT-NJ-1,营业组主任,0002,正式,2024-04-01,13900000003,{staff}
0001,王建国,HT,总经理,,REGULAR,2024-01-01,
0002,李秀英,HT-NJ,BRANCH_MANAGER,0001,正式,2024-03-01,+86 139 0000 0002
0004,周涛,HT-NJ-1,客户主任,0003,正式,2024-05-01,
"""
CUSTOMERS = """\
客户号,客户名称,类别,机构编码,客户经理工号,电话,存款,保险,证件类型,证件号码
C-1,欧阳娜娜,个人,HT-NJ-1,0003,13800000001,"1,250,000.00",,,{person}
C-2,南京恒远贸易有限公司,机构,HT-NJ,0002,025-12345678,,300000,统一社会信用代码,{firm}
C-3,周杰,个人,HT-NJ-1,9999,,,,,
C-4,鄭爽㛃,个人,HT-NJ-1,0003,,,,,
C-5,抄错者,个人,HT-NJ-1,0003,,,,,{wrong}
C-6,填错列,个人,HT-NJ-1,0003,,,,{person},
C-7,被缩短,个人,HT-NJ-1,0003,,,,,3.10109E+17
"""
NUMBERS = {"staff": resident(903), "person": resident(901), "firm": credit_code(902), "wrong": resident(904)[:-1] + "?"}
COUNTS = "{ branches { totalCount } staffMembers { totalCount } customers { totalCount nodes { name vipTier } } }"


async def test_a_third_chain_is_onboarded_and_filled_from_its_files(desk: Office, tmp_path: Path) -> None:
    key = tmp_path / "hengtai.key"
    asked = ("--slug", "hengtai", "--name", "恒泰保险", "--industry", "insurance", "--key-file", key)
    tried = await desk.onboard(*asked, "--dry-run")
    assert (tried.code, tried.document["counts"]) == (0, {"created": 2}), tried
    assert not key.exists()
    made = await desk.onboard(*asked)
    assert (made.code, made.document["counts"]) == (0, {"created": 2}), made
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.read_text() not in made.out + made.err
    again = await desk.onboard(*asked)
    assert (again.code, again.document["counts"]) == (0, {"unchanged": 2}), again

    at = desk.at("hengtai", key.read_text())
    files = {name: tmp_path / f"{name}.csv" for name in ("branches", "staff", "customers")}
    files["branches"].write_bytes(BRANCHES.encode("gbk"))
    people, clientele = STAFF.format_map(NUMBERS), CUSTOMERS.format_map(NUMBERS)
    files["staff"].write_bytes(people.replace("客户主任", "没有的岗位").encode("utf-8-sig"))
    files["customers"].write_bytes(clientele.encode("gb18030"))

    branches = await at.run("import", "branches", files["branches"], "--json")
    assert branches.rows == [
        (2, "HT-NJ", "created", None),
        (3, "HT", "created", None),
        (4, "HT-EAST", "created", None),
        (5, "HT-NJ-1", "created", None),
        (6, "HT-XX", "refused", "NOT_FOUND"),
    ]
    assert (branches.code, branches.document["encoding"]) == (1, "gb18030")
    staff = await at.run("import", "staff", files["staff"], "--json")
    assert [row[2:] for row in staff.rows] == [("created", None)] * 3 + [("refused", "INVALID")]
    assert (staff.code, staff.document["encoding"]) == (1, "utf-8-sig")
    customers = await at.run("import", "customers", files["customers"], "--json")
    assert [(row[1], row[2]) for row in customers.rows] == [
        ("C-1", "created"),
        ("C-2", "created"),
        ("C-3", "refused"),
        ("C-4", "created"),
        ("C-5", "refused"),
        ("C-6", "refused"),
        ("C-7", "refused"),
    ]
    at_fault = [row["field"] for row in customers.document["rows"][4:]]
    assert at_fault == ["identityNumber", "identityDocument", "identityNumber"]
    headless = tmp_path / "headless.csv"
    headless.write_text("\n".join(clientele.splitlines()[1:]).replace("C-1", NUMBERS["person"]), encoding="utf-8")
    nameless = await at.run("import", "customers", headless)
    plain = await at.run("import", "customers", files["customers"], "--dry-run")
    shown = "".join(each.out + each.err for each in (staff, customers, plain, nameless))
    assert not [number for number in (*NUMBERS.values(), "3.10109E+17") if number in shown]
    for kind, number in (("staffMembers", "staff"), ("customers", "person"), ("customers", "firm")):
        asked_for = f'{{ {kind}(where: {{identityNumber: {{eq: "{NUMBERS[number]}"}}}}) {{ totalCount }} }}'
        assert await _counts(at, asked_for) == {kind: 1}
    held = await _counts(at)
    assert held == {"branches": 4, "staffMembers": 3, "customers": 3}

    files["branches"].write_bytes(BRANCHES.replace("HT-NONE", "HT-EAST").encode("gbk"))
    mended = await at.run("import", "branches", files["branches"], "--json")
    assert (mended.code, mended.document["counts"]) == (0, {"created": 1, "unchanged": 4}), mended
    files["staff"].write_bytes(people.replace("客户主任", "客户经理").encode("utf-8-sig"))
    await at.run("import", "staff", files["staff"], "--json")
    for name in ("staff", "customers"):
        second = await at.run("import", name, files[name], "--json")
        assert "created" not in second.document["counts"], second
    assert await _counts(at) == {"branches": 5, "staffMembers": 4, "customers": 3}

    moved = await at.run("reassign", "--from", "0003", "--to", "0002", "--json")
    assert (moved.code, moved.document["counts"]) == (0, {"moved": 2}), moved


async def _counts(at: Office, query: str = COUNTS) -> dict[str, int]:
    async with httpx.AsyncClient() as client:
        response = await client.post(
            f"{at.url}/t/hengtai/graphql",
            json={"query": query},
            headers={"Authorization": f"Bearer {at.settings['BRANCHLINE_API_KEY']}"},
        )
    return {name: connection["totalCount"] for name, connection in response.json()["data"].items()}
