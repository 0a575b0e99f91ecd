"""Exams on questions by GraphQL alone: pools, papers that hide their key, marks; thirteen sat, nine passed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.core.actor import Actor, Reach
from tenants.core.jobs import Turn
from tenants.core.permissions import Permission
from tenants.core.scope import tenant_scope
from tenants.staff.models import Post, StaffMember
from tenants.staff.workflow import EmploymentState
from tenants.training import jobs
from tenants.training.exams import drawn
from tenants.training.models import Course
from tenants.training.models_exams import ExamPaper, Question
from tenants.training.queries import COURSES, QUESTIONS
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import Desk, Outcome, call
from tests.schema.training.exams import ASKED, EXAM_KIND, put_pool

SHEET = "questions { position kind text choices options points given answer }"
PAPER = f"id version status attempt closesAt result {{ score passed attempt mock passMark }} availableActions {SHEET}"
RATES = "{ certificationRates { kind needed holders sat passed } }"


async def act(desk: Desk, actor: Actor, name: str, *, at: datetime = NOW, dry: bool = False, **given: Any) -> Outcome:
    """One step of an exam at that moment."""
    variables = f"$input: {name[0].upper()}{name[1:]}Input!, $dry: Boolean!"
    field = f"made: {name}(input: $input, dryRun: $dry)"
    document = f"mutation({variables}) {{ {field} {{ examPaper {{ {PAPER} }} userErrors {{ code field message }} }} }}"
    answer = await desk.chain.answer(actor, document, at=at, input=given, dry=dry)
    denied = [error["extensions"]["code"] for error in answer.errors]
    payload = answer.data["made"] if answer.data else None
    return Outcome(payload, payload["userErrors"] if payload else [], denied)


def subject(paper: dict[str, Any]) -> dict[str, Any]:
    return {"examPaperId": paper["id"], "expectedVersion": paper["version"]}


def made(outcome: Outcome) -> dict[str, Any]:
    assert outcome.is_done, outcome
    assert outcome.payload is not None
    return dict(outcome.payload["examPaper"])


async def draw(desk: Desk, member: StaffMember, *, kind: str = EXAM_KIND, **more: Any) -> Outcome:
    given = {"staffMemberId": desk.chain.id(member), "kind": kind, **more}
    return await act(desk, desk.chain.actor("HQ_ADMIN"), "drawExamPaper", **given)


def candidate(chain: Chain, member: StaffMember) -> Actor:
    """Somebody who sits exams and sees their own records."""
    own = dict.fromkeys((Permission.EXAM_SIT, Permission.TRAINING_READ), Reach(own=True))
    return replace(chain.actor("STAFF"), reaches=own, staff_id=member.id, branch_id=member.branch_id)


def answers(paper: dict[str, Any], right: int) -> list[dict[str, Any]]:
    """So many right answers, the rest wrong; every statement of the pool is true."""
    return [
        {"position": asked["position"], "choices": ["TRUE" if asked["position"] <= right else "FALSE"]}
        for asked in paper["questions"]
    ]


async def test_questions_of_every_kind_are_checked_and_known_to_who_manages_them_alone(desk: Desk) -> None:
    chain, hq = desk.chain, desk.chain.actor("HQ_ADMIN")
    async with chain.reading():
        course = str(encode(COURSES, (await Course.get(code="ETHICS")).id))
    several = {"kind": "MULTIPLE_CHOICE", "options": ["代签名", "如实告知", "双录"], "answer": ["C", "B", "C"]}
    good = {"courseId": course, "text": "下列哪些是合规行为？", "points": 4, **several}
    told = await call(chain, hq, "createQuestion", good, selection="id version answer points retiredAt")
    assert told.payload is not None
    question = told.payload["question"]
    assert (question["answer"], question["points"]) == (["B", "C"], 4)
    bad: Sequence[tuple[dict[str, Any], list[str]]] = (
        ({"kind": "SINGLE_CHOICE"}, ["answer"]),
        ({"answer": ["D"]}, ["answer"]),
        ({"answer": []}, ["answer"]),
        ({"options": ["只有一项"], "answer": ["A"]}, ["options"]),
        ({"options": ["同", "同"], "answer": ["A"]}, ["options"]),
        ({"kind": "TRUE_FALSE", "answer": ["TRUE"]}, ["options"]),
        ({"points": 0}, ["points"]),
    )
    for changed, field in bad:
        assert (await call(chain, hq, "createQuestion", good | changed)).faults == [("INVALID", field)], changed
    retired = {"questionId": question["id"], "expectedVersion": 1}
    assert (await call(chain, hq, "retireQuestion", retired)).is_done
    assert (await call(chain, hq, "retireQuestion", retired | {"expectedVersion": 2})).codes == ["WRONG_STATE"]
    shown = await chain.ask(hq, "{ questions { nodes { text answer course { code } } } }")
    assert shown["questions"]["nodes"] == [{"text": good["text"], "answer": ["B", "C"], "course": {"code": "ETHICS"}}]
    near = Reach(paths=(chain.branches["PUDONG"].path,))
    partly = chain.person("003", {Permission.QUESTION_MANAGE: near, Permission.TRAINING_READ: near})
    assert (await call(chain, partly, "createQuestion", good)).denied == ["FORBIDDEN"], "the pools are the chain's"
    for role in ("REGIONAL_MANAGER", "BRANCH_MANAGER", "STAFF", "AUDITOR"):
        assert await chain.codes(chain.actor(role), "{ questions { nodes { answer } } }") == ["FORBIDDEN"]
        node = "query($id: ID!) { node(id: $id) { id ... on Question { answer } } }"
        assert (await chain.answer(chain.actor(role), node, id=question["id"])).data in (None, {"node": None})
    trail = '{ auditEntries(where: {entity: {eq: "Question"}}) { nodes { changes { field } } } }'
    entries = (await chain.ask(hq, trail))["auditEntries"]["nodes"]
    assert entries
    assert "answer" not in {change["field"] for entry in entries for change in entry["changes"]}


async def test_a_paper_is_shown_to_its_candidate_without_the_key_scored_once_and_in_time(desk: Desk) -> None:
    chain, hq = desk.chain, desk.chain.actor("HQ_ADMIN")
    member, other = chain.staff["005"], chain.staff["004"]
    assert (await draw(desk, member)).codes == ["POOL_TOO_SMALL"]
    pool = await put_pool(chain)
    retired = {"questionId": str(encode(QUESTIONS, pool[0].id)), "expectedVersion": 1}
    assert (await call(chain, hq, "retireQuestion", retired)).is_done
    assert (await draw(desk, member)).codes == ["POOL_TOO_SMALL"], "what is retired is asked no more"
    await put_pool(chain, count=ASKED + 5)
    assert (await draw(desk, member, kind="ANNUITY_LICENCE")).codes == ["NO_EXAM"]
    paper = made(await draw(desk, member))
    assert (paper["status"], paper["attempt"], len(paper["questions"])) == ("DRAWN", 1, ASKED)
    assert (await draw(desk, member)).codes == ["PAPER_UNDER_WAY"]
    entered = {"staffMemberId": chain.id(member), "kind": EXAM_KIND, "score": "100"}
    assert (await call(chain, hq, "recordExamResult", entered)).codes == ["PAPER_UNDER_WAY"]

    me, neighbour = candidate(chain, member), candidate(chain, other)
    look = f"query($id: ID!) {{ examPaper(id: $id) {{ {PAPER} }} }}"
    before = (await chain.ask(me, look, id=paper["id"]))["examPaper"]
    assert (before["questions"], before["availableActions"]) == (None, ["BEGIN_EXAM_PAPER"])
    assert (await act(desk, hq, "beginExamPaper", **subject(paper))).codes == ["NOT_CANDIDATE"]
    knowing = chain.person("005", dict.fromkeys(Permission, Reach(everything=True)))
    assert (await act(desk, knowing, "beginExamPaper", **subject(paper))).codes == ["KNOWS_THE_KEY"]
    assert (await act(desk, neighbour, "beginExamPaper", **subject(paper))).denied == ["NOT_FOUND"]
    begun = made(await act(desk, me, "beginExamPaper", **subject(paper)))
    assert begun["closesAt"] == "2026-03-09T03:00:00Z"
    assert {asked["answer"] for asked in begun["questions"]} == {None}
    assert [asked["text"] for asked in begun["questions"]] == [asked["text"] for asked in paper["questions"]]
    # Whoever leads the candidate sees that they sit, not what is asked.
    leads = (await chain.ask(chain.actor("BRANCH_MANAGER"), look, id=paper["id"]))["examPaper"]
    assert (leads["status"], leads["questions"], leads["availableActions"]) == ("BEGUN", None, ["VOID_EXAM_PAPER"])

    right = {**subject(begun), "answers": answers(begun, 6)}
    leader = chain.person("004", dict.fromkeys((Permission.EXAM_SIT, Permission.TRAINING_READ), Reach(everything=True)))
    assert (await act(desk, leader, "submitExamPaper", **right)).codes == ["NOT_CANDIDATE"]
    for wrong, field in (
        ({"position": 0, "choices": ["TRUE"]}, "position"),
        ({"position": ASKED + 1, "choices": ["TRUE"]}, "position"),
        ({"position": 1, "choices": ["A"]}, "choices"),
        ({"position": 1, "choices": ["TRUE", "FALSE"]}, "choices"),
    ):
        refused = await act(desk, me, "submitExamPaper", **subject(begun), answers=[wrong])
        assert refused.faults == [("INVALID", ["answers", "0", field])], wrong
    twice = [{"position": 1, "choices": ["TRUE"]}] * 2
    assert (await act(desk, me, "submitExamPaper", **subject(begun), answers=twice)).codes == ["INVALID"]
    # A dry run could be asked again and again until the key is found.
    tried = made(await act(desk, me, "submitExamPaper", dry=True, **right))
    assert (tried["status"], tried["result"]) == ("SUBMITTED", None)
    late = await act(desk, me, "submitExamPaper", at=NOW + timedelta(minutes=30, seconds=1), **right)
    assert late.codes == ["TOO_LATE"]
    done = made(await act(desk, me, "submitExamPaper", at=NOW + timedelta(minutes=30), **right))
    assert done["result"] == {"score": "60.0", "passed": True, "attempt": 1, "mock": False, "passMark": "60.0"}
    assert [asked["given"] for asked in done["questions"]] == [["TRUE"]] * 6 + [["FALSE"]] * 4
    assert {asked["answer"] for asked in done["questions"]} == {None}
    again = right | {"expectedVersion": done["version"]}
    assert (await act(desk, me, "submitExamPaper", **again)).codes == ["WRONG_STATE"]
    assert {tuple(q["answer"]) for q in (await chain.ask(hq, look, id=paper["id"]))["examPaper"]["questions"]} == {
        ("TRUE",)
    }
    # The result is one like any that is entered.
    certificate = {"staffMemberId": chain.id(member), "kind": EXAM_KIND, "number": "岗 1", "issuer": "行业协会"}
    assert (await call(chain, hq, "issueCertificate", certificate)).is_done
    trail = '{ auditEntries(first: 250, where: {entity: {eq: "ExamPaper"}}) { nodes { changes { field } } } }'
    told = (await chain.ask(hq, trail))["auditEntries"]["nodes"]
    assert not {"answers", "question_ids", "seed"} & {change["field"] for entry in told for change in entry["changes"]}


async def test_a_resit_draws_anew_time_that_runs_out_counts_and_a_voided_paper_does_not(desk: Desk) -> None:
    chain, member = desk.chain, desk.chain.staff["005"]
    await put_pool(chain, count=ASKED * 6)
    me, seeds, asked = candidate(chain, member), set(), []
    voided = made(await draw(desk, member))
    given = {**subject(voided), "reason": "考场停电"}
    assert (await act(desk, chain.actor("BRANCH_MANAGER"), "voidExamPaper", **given)).is_done
    for attempt in (1, 2, 3):
        paper = made(await draw(desk, member))
        assert paper["attempt"] == attempt
        asked.append([each["text"] for each in paper["questions"]])
        begun = made(await act(desk, me, "beginExamPaper", **subject(paper)))
        await _worker(chain, NOW + timedelta(minutes=30))
        still = made(await act(desk, me, "submitExamPaper", dry=True, **subject(begun), answers=[]))
        assert still["status"] == "SUBMITTED"
        await _worker(chain, NOW + timedelta(minutes=31))
        async with chain.reading():
            stored = await ExamPaper.filter(attempt=attempt, status="EXPIRED").prefetch_related("result").get()
            assert stored.result is not None
            assert (stored.result.score, stored.result.passed) == (Decimal(0), False)
            seeds.add(stored.seed)
            pool = await Question.all().order_by("id")
            assert stored.question_ids == drawn([each.id for each in pool], count=ASKED, seed=stored.seed)
    assert len(seeds) == 3
    assert asked[0] != asked[1] != asked[2]
    assert (await draw(desk, member)).codes == ["RESITS_SPENT"]
    async with chain.work():
        left = await StaffMember.get(id=chain.staff["004"].id)
        left.state = EmploymentState.RESIGNED
        await left.save()
    assert (await draw(desk, left)).codes == ["NOT_EMPLOYED"]
    assert made(await draw(desk, member, mock=True))["attempt"] == 1


async def _worker(chain: Chain, now: datetime) -> None:
    duty = next(duty for duty in jobs.DUTIES if duty.name == "training.papers")
    with tenant_scope(chain.tenant):
        await duty.action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))


async def test_thirteen_sat_a_paper_and_nine_passed(desk: Desk) -> None:
    chain, hq = desk.chain, desk.chain.actor("HQ_ADMIN")
    await put_pool(chain)
    async with chain.work():
        clerk = await Post.get(code="COUNTER_CLERK")
        regular = {"branch": chain.branches["PUDONG"], "post": clerk, "state": EmploymentState.REGULAR}
        people = [StaffMember(number=f"7{n:02}", name=f"柜员{n}", **regular) for n in range(13)]
        for member in people:
            await member.save()
    for index, member in enumerate(people):
        paper = made(await draw(desk, member))
        begun = made(await act(desk, candidate(chain, member), "beginExamPaper", **subject(paper)))
        handed = answers(begun, 6 if index < 9 else 5)
        done = made(await act(desk, candidate(chain, member), "submitExamPaper", **subject(begun), answers=handed))
        assert done["result"]["passed"] is (index < 9)
    (rate,) = (each for each in (await chain.ask(hq, RATES))["certificationRates"] if each["kind"] == EXAM_KIND)
    assert rate == {"kind": EXAM_KIND, "needed": 13, "holders": 0, "sat": 13, "passed": 9}
