"""The commands against a server as it runs, at a chain that is settled already."""

import asyncio
from pathlib import Path
from typing import Any

from tests.people import Chain
from tests.scripts.hq.office import Office, headquarters_key

CUSTOMER_HEADER = "外部编号,客户名称,客户类别,机构编码,客户经理工号,电话\n"
RECEIVE = """
mutation ($input: ReceiveComplaintInput!) {
  receiveComplaint(input: $input) { complaint { id } userErrors { code message field } }
}
"""


def customers(path: Path, count: int, *, manager: str = "005") -> Path:
    lines = (f"K-{number:04},客户{number},个人,PUDONG-1,{manager},\n" for number in range(count))
    path.write_text(CUSTOMER_HEADER + "".join(lines), encoding="gbk")
    return path


async def held(chain: Chain) -> int:
    data = await chain.ask(chain.actor("HQ_ADMIN"), "{ customers { totalCount } }")
    count: int = data["customers"]["totalCount"]
    return count


async def managed(chain: Chain, number: str) -> list[str]:
    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        "query ($id: ID!) { customers(where: {managerId: {eq: $id}}) { nodes { name } } }",
        id=chain.id(chain.staff[number]),
    )
    return [node["name"] for node in data["customers"]["nodes"]]


async def complaint(chain: Chain, *, handler: str, accused: str | None = None) -> str:
    given = {
        "kind": "SERVICE",
        "channel": "TELEPHONE",
        "subject": "等候太久",
        "description": "在柜台等了两个小时",
        "customerId": chain.id(chain.customers["周杰"]),
        "branchId": chain.id(chain.branches["PUDONG"]),
        "handlerId": chain.id(chain.staff[handler]),
        "accusedIds": [chain.id(chain.staff[accused])] if accused else [],
    }
    data = await chain.ask(chain.actor("HQ_ADMIN"), RECEIVE, input=given)
    assert not data["receiveComplaint"]["userErrors"], data
    found: str = data["receiveComplaint"]["complaint"]["id"]
    return found


async def test_a_dry_run_checks_rows_and_keeps_nothing(headquarters: Office, chain: Chain, tmp_path: Path) -> None:
    before = await held(chain)
    file = tmp_path / "customers.csv"
    rows = "C-1,李雷,个人,XUHUI,006,13800000000\nC-2,韩梅,个人,XUHUI,006,没有\n"
    file.write_text(CUSTOMER_HEADER + rows, encoding="utf-8-sig")
    tried = await headquarters.run("import", "customers", file, "--dry-run", "--json")
    assert [row[2:] for row in tried.rows] == [("created", None), ("refused", "INVALID")]
    assert (tried.code, tried.document["dryRun"]) == (1, True)
    fields = await chain.ask(chain.actor("HQ_ADMIN"), "{ customFieldDefinitions { totalCount } }")
    assert (await held(chain), fields["customFieldDefinitions"]["totalCount"]) == (before, 0)


async def test_a_dry_run_reckons_with_rows_that_rest_on_each_other(headquarters: Office, tmp_path: Path) -> None:
    branches = tmp_path / "branches.csv"
    branches.write_text(
        "Code,Name,Level,Kind,Parent code\n"
        "SOUTH,华南大区,REGION,INSURANCE,HQ\n"
        "SZ,深圳营业部,BRANCH,INSURANCE,SOUTH\n"
        "SZ-R,深圳大区,REGION,INSURANCE,SZ\n"
        "A,甲,BRANCH,INSURANCE,B\n"
        "B,乙,BRANCH,INSURANCE,A\n",
        encoding="utf-8",
    )
    tried = await headquarters.run("import", "branches", branches, "--dry-run", "--json")
    assert tried.rows == [
        (2, "SOUTH", "created", None),
        (3, "SZ", "created", None),
        (4, "SZ-R", "refused", "WRONG_LEVEL"),
        (5, "A", "refused", "CYCLE"),
        (6, "B", "refused", "CYCLE"),
    ]
    assert [row["checked"] for row in tried.document["rows"][:2]] == [True, False]


async def test_a_run_that_is_killed_goes_on_and_creates_nothing_twice(
    headquarters: Office, chain: Chain, tmp_path: Path
) -> None:
    before = await held(chain)
    file = customers(tmp_path / "customers.csv", 450)
    process = await headquarters.start("import", "customers", file)
    assert process.stderr is not None
    # The first call is answered, the second one under way.
    assert b"customers:" in await process.stderr.readline()
    process.kill()
    await process.communicate()
    second = await headquarters.run("import", "customers", file, "--json")
    assert second.code == 0, second
    counts = second.document["counts"]
    assert counts["unchanged"] >= 200
    assert sum(counts.values()) == 450
    assert await held(chain) == before + 450


async def test_two_runs_of_one_file_at_once_create_nothing_twice(
    headquarters: Office, chain: Chain, tmp_path: Path
) -> None:
    before = await held(chain)
    file = customers(tmp_path / "customers.csv", 150)
    both = await asyncio.gather(*(headquarters.run("import", "customers", file, "--json") for _ in range(2)))
    assert [run.code for run in both] == [0, 0], both
    assert await held(chain) == before + 150


async def test_a_row_refused_before_is_taken_once_its_reason_is_gone(
    headquarters: Office, chain: Chain, tmp_path: Path
) -> None:
    async with chain.work():
        await chain.staff["006"].refresh_from_db()
        chain.staff["006"].state = type(chain.staff["006"].state)("APPLICANT")
        await chain.staff["006"].save()
    file = tmp_path / "customers.csv"
    file.write_text(CUSTOMER_HEADER + "C-1,李雷,个人,XUHUI,006,\n", encoding="utf-8")
    refused = await headquarters.run("import", "customers", file, "--json")
    assert (refused.code, [row[2:] for row in refused.rows]) == (1, [("refused", "NOT_EMPLOYED")])
    async with chain.work():
        await chain.staff["006"].refresh_from_db()
        chain.staff["006"].state = type(chain.staff["006"].state)("REGULAR")
        await chain.staff["006"].save()
    taken = await headquarters.run("import", "customers", file, "--json")
    assert (taken.code, [row[2:] for row in taken.rows]) == (0, [("created", None)]), taken


async def test_a_leaver_hands_over_customers_and_open_complaints(headquarters: Office, chain: Chain) -> None:
    own = await complaint(chain, handler="003")
    barred = await complaint(chain, handler="003", accused="007")
    tried = await headquarters.run("reassign", "--from", "003", "--to", "007", "--dry-run", "--json")
    assert tried.document["counts"] == {"moved": 2, "refused": 1}, tried
    assert await managed(chain, "003") == ["周杰"]

    done = await headquarters.run("reassign", "--from", "003", "--to", "007", "--reason", "离职", "--json")
    assert (done.code, done.document["counts"]) == (1, {"moved": 2, "refused": 1}), done
    (left,) = (row for row in done.document["rows"] if row["status"] == "refused")
    assert left["code"] == "CONFLICT_OF_INTEREST"
    assert await managed(chain, "003") == []
    assert "周杰" in await managed(chain, "007")
    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Complaint { handler { name } } } }",
        ids=[own, barred],
    )
    assert [node["handler"]["name"] for node in data["nodes"]] == ["赵敏", "张伟"]

    again = await headquarters.run("reassign", "--from", "003", "--to", "002", "--json")
    assert (again.code, again.document["counts"]) == (0, {"moved": 1}), again
    nothing = await headquarters.run("reassign", "--from", "003", "--to", "002")
    assert (nothing.code, nothing.out.splitlines()[-1]) == (0, "reassign: nothing to do")


async def test_a_month_s_complaints_are_printed(headquarters: Office, chain: Chain) -> None:
    await complaint(chain, handler="003")
    await complaint(chain, handler="002")
    asked = ("complaints", "--month", "2026-03", "--by", "kind,branch")
    told = await headquarters.run(*asked, "--language", "zh-CN")
    assert told.code == 0, told
    assert "服务投诉" in told.out
    assert "浦东营业部" in told.out
    assert "\x1b" not in told.out
    document = (await headquarters.run(*asked, "--branch", "EAST", "--json")).document
    assert (document["total"]["received"], len(document["groups"])) == (2, 1)
    elsewhere = (await headquarters.run(*asked, "--branch", "WEST", "--json")).document
    assert elsewhere["total"]["received"] == 0


async def test_exit_codes_tell_what_is_wrong(headquarters: Office, desk: Office, chain: Chain, tmp_path: Path) -> None:
    file = customers(tmp_path / "customers.csv", 1)
    slug, key = chain.tenant.slug, headquarters.settings["BRANCHLINE_API_KEY"]
    nowhere = Office("http://127.0.0.1:9", "").at(slug, key)
    cases: list[tuple[Office, tuple[Any, ...], int, str]] = [
        (desk, ("import", "customers", file), 2, "BRANCHLINE_TENANT"),
        (headquarters, ("import", "customers"), 2, "--template"),
        (headquarters, ("import", "customers", tmp_path / "none.csv"), 2, "none.csv"),
        (headquarters, ("import", "staff", file), 2, "unknown column"),
        (headquarters, ("import", "everything"), 2, "invalid choice"),
        (headquarters, ("reassign", "--from", "003", "--to", "003"), 2, "same person"),
        (headquarters, ("reassign", "--from", "003", "--to", "999"), 2, "999"),
        (headquarters, ("complaints", "--month", "2026-13"), 2, "2026-13"),
        (headquarters, ("complaints", "--month", "2026-03", "--by", "WEATHER"), 2, "WEATHER"),
        (desk.at(slug, "bl_" + "0" * 38), ("import", "customers", file), 3, "UNAUTHENTICATED"),
        (desk.at("unknown", key), ("import", "customers", file), 3, "NOT_FOUND"),
    ]
    for at, arguments, code, told in cases:
        done = await at.run(*arguments)
        assert (done.code, done.out) == (code, ""), done
        assert told in done.err, done
    away = await nowhere.run("import", "customers", file, "--retries", 1)
    assert (away.code, away.err.count("cannot be reached")) == (3, 2), away


async def test_a_credential_that_sees_a_part_only_may_not_import_customers(
    desk: Office, chain: Chain, tmp_path: Path
) -> None:
    key = await headquarters_key(chain, role="REGIONAL_MANAGER", branch="EAST")
    done = await desk.at(chain.tenant.slug, key).run("import", "customers", customers(tmp_path / "c.csv", 1))
    assert (done.code, "customer:read" in done.err) == (3, True), done


async def test_a_pipe_gets_plain_lines(headquarters: Office, tmp_path: Path) -> None:
    file = customers(tmp_path / "customers.csv", 20, manager="999")
    done = await headquarters.run("import", "customers", file)
    assert done.code == 1
    lines = done.out.splitlines()
    assert lines[0].startswith("line 2\tK-0000\trefused\tNOT_FOUND managerNumber\tthere is nobody with the number 999")
    assert lines[-1] == "import customers: 20 refused"
    assert "customers: 20 of 20" in done.err
    assert "\x1b" not in done.out + done.err


async def test_a_template_is_a_file_to_fill(headquarters: Office, tmp_path: Path) -> None:
    made = await headquarters.run("import", "branches", "--template")
    file = tmp_path / "branches.csv"
    file.write_text(made.out + "SOUTH,华南大区,大区,INSURANCE,HQ,,,,\n", encoding="utf-8")
    done = await headquarters.run("import", "branches", file, "--json")
    assert (done.code, done.rows) == (0, [(2, "SOUTH", "created", None)]), done
