"""A complaint driven through the whole loop by GraphQL calls alone, over the October holiday, beside the worker."""

from datetime import datetime
from typing import Any

from tests.people import Chain
from tests.schema.complaints.conftest import Worker
from tests.tenants.complaints.cases import at

COMPLAINT = """{ id version number status round overdue dueAt availableActions handler { name }
  deadlines { step round startedAt dueAt workingDays skipped { day reason label } madeUp { day label } metAt cancelledAt
              overdue provisional escalatedTo { name } pauses { reason } } }"""
DUE = ("step", "round", "dueAt", "metAt", "cancelledAt")


def step(name: str) -> str:
    kind = name[0].upper() + name[1:]
    payload = f"{{ complaint {COMPLAINT} userErrors {{ code message field }} }}"
    return f"mutation($input: {kind}Input!) {{ {name}(input: $input) {payload} }}"


def utc(text: str) -> str:
    return at(text).isoformat().replace("+00:00", "Z")


class Case:
    """One complaint, stepped by whoever asks at whatever moment."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self.now: dict[str, Any] = {}

    async def take(self, name: str, when: str, **members: Any) -> dict[str, Any]:
        subject = {"complaintId": self.now["id"], "expectedVersion": self.now["version"]} if self.now else {}
        answer = await self.chain.answer(
            self.chain.actor("HQ_ADMIN"), step(name), locale="zh-CN", at=at(when), input={**subject, **members}
        )
        assert not answer.errors, answer.errors
        assert answer.data is not None
        assert answer.data[name]["userErrors"] == []
        self.now = answer.data[name]["complaint"]
        return self.now

    async def look(self, moment: datetime) -> dict[str, Any]:
        query = f"query($id: ID!) {{ found: complaint(id: $id) {COMPLAINT} }}"
        data = await self.chain.ask(self.chain.actor("HQ_ADMIN"), query, at=moment, id=self.now["id"])
        self.now = data["found"]
        return self.now

    @property
    def promises(self) -> list[tuple[Any, ...]]:
        return [tuple(deadline[name] for name in DUE) for deadline in self.now["deadlines"]]


async def _received(chain: Chain) -> Case:
    case = Case(chain)
    await case.take(
        "receiveComplaint",
        "2026-09-30 10:00",
        kind="QUALITY",
        channel="TELEPHONE",
        subject="理赔迟迟没有答复",
        description="提交资料已三周，营业部没有任何答复。",
        customerId=chain.id(chain.customers["欧阳娜娜"]),
        branchId=chain.id(chain.branches["PUDONG-1"]),
        handlerId=chain.id(chain.staff["003"]),
        accusedIds=[chain.id(chain.staff["005"])],
    )
    return case


async def _section(chain: Chain) -> str:
    data = await chain.ask(chain.actor("HQ_ADMIN"), "{ sections { nodes { id code } } }")
    return next(str(node["id"]) for node in data["sections"]["nodes"] if node["code"] == "CUSTOMER_SERVICE")


async def test_an_answer_promised_before_the_october_holiday_counts_its_make_up_saturday(chain: Chain) -> None:
    case = await _received(chain)
    assert (case.now["number"], case.now["status"]) == ("C-2026-000001", "RECEIVED")
    [answer] = case.now["deadlines"]
    # Thursday the 8th, Friday the 9th, Saturday the 10th made up, Monday the 12th, Tuesday the 13th.
    assert (answer["workingDays"], answer["dueAt"]) == (5, utc("2026-10-13 17:30"))
    assert [(day["day"], day["reason"]) for day in answer["skipped"]] == [
        *((f"2026-10-0{day}", "HOLIDAY") for day in range(1, 8)),
        ("2026-10-11", "WEEKEND"),
    ]
    assert [day["day"] for day in answer["madeUp"]] == ["2026-10-10"]
    assert {day["label"] for day in answer["skipped"][:7]} == {"国庆节"}
    assert not answer["provisional"]


async def test_dissatisfied_once_it_takes_two_rounds_and_is_escalated_once_by_the_worker(
    chain: Chain, worker: Worker
) -> None:
    section = await _section(chain)
    case = await _received(chain)
    await case.take("startInvestigation", "2026-10-08 10:00", note="调阅理赔档案")
    await case.take("assignComplaint", "2026-10-12 10:00", sectionId=section, reason="资料滞留", cause="CLAIM_DELAY")
    assert case.promises == [
        ("ANSWER", 1, utc("2026-10-13 17:30"), None, None),
        ("PLAN", 1, utc("2026-10-15 17:30"), None, None),
    ]
    # Within a day of its close the worker reminds, after it escalates; each once, however often it looks.
    for when in ("2026-10-12 17:00", "2026-10-12 18:00", "2026-10-12 19:00", "2026-10-13 17:00"):
        await worker(at(when))
    assert not (await case.look(at("2026-10-13 17:00")))["overdue"]
    for when in ("2026-10-13 18:00", "2026-10-13 19:00", "2026-10-14 09:00"):
        await worker(at(when))
    assert (await case.look(at("2026-10-14 09:30")))["overdue"]
    answer, plan = case.now["deadlines"]
    assert (answer["overdue"], answer["escalatedTo"]) == (True, [{"name": "李秀英"}]), "the superior of 张伟"
    assert (plan["overdue"], plan["escalatedTo"]) == (False, [])

    await case.take("proposeResolution", "2026-10-14 10:00", plan="三日内完成理赔")
    await worker(at("2026-10-14 18:00"))
    await case.take("recordCustomerAnswer", "2026-10-15 10:00", answer="ACCEPTED")
    await case.take("recordImplementation", "2026-10-16 10:00", note="理赔款已到账")
    assert case.promises[0] == ("CALLBACK", 1, utc("2026-10-23 17:30"), None, None)
    await case.take("recordCallback", "2026-10-19 10:00", result="DISSATISFIED", satisfaction=2, note="没有道歉")
    assert (case.now["status"], case.now["round"]) == ("INVESTIGATING", 2)
    assert case.promises[0] == ("ANSWER", 2, utc("2026-10-26 17:30"), None, None)

    await case.take("assignComplaint", "2026-10-20 10:00", sectionId=section, reason="未致歉", cause="ATTITUDE")
    await case.take("proposeResolution", "2026-10-21 10:00", plan="电话致歉")
    await case.take("recordCustomerAnswer", "2026-10-21 11:00", answer="REFUSED", note="要求当面致歉")
    assert case.promises[0] == ("PLAN", 2, utc("2026-10-26 17:30"), None, None), "answer and plan once more"
    await case.take("proposeResolution", "2026-10-22 10:00", plan="经理上门致歉")
    await case.take("recordCustomerAnswer", "2026-10-22 11:00", answer="ACCEPTED")
    await case.take("recordImplementation", "2026-10-22 15:00", note="已上门")
    await case.take("recordCallback", "2026-10-23 10:00", result="NOT_REACHED")
    assert case.promises[0] == ("CALLBACK", 2, utc("2026-10-29 17:30"), None, None), "nobody was called back yet"
    await case.take("recordCallback", "2026-10-26 10:00", result="SATISFIED", satisfaction=4)
    assert "CLOSE_COMPLAINT" not in case.now["availableActions"], "a quality complaint takes two call-backs"
    await case.take("recordCallback", "2026-10-27 10:00", result="SATISFIED", satisfaction=5)
    await case.take("closeComplaint", "2026-10-27 11:00", outcome="SETTLED", explanation="客户满意")
    await worker(at("2026-11-30 18:00"))
    assert (case.now["status"], case.now["dueAt"], case.now["availableActions"]) == (
        "CLOSED",
        None,
        ["REOPEN_COMPLAINT", "ADD_COMPLAINT_NOTE"],
    )
    assert all(met or cancelled for *_, met, cancelled in case.promises)
    await _both_rounds_are_told(chain, case.now["id"])


# Action, state after, round.
TOLD = [
    ("RECEIVE_COMPLAINT", "RECEIVED", 1),
    ("START_INVESTIGATION", "INVESTIGATING", 1),
    ("ASSIGN_COMPLAINT", "ASSIGNED", 1),
    ("REMIND", "ASSIGNED", 1),
    ("ESCALATE", "ASSIGNED", 1),
    ("PROPOSE_RESOLUTION", "PLAN_PROPOSED", 1),
    ("RECORD_CUSTOMER_ANSWER", "IMPLEMENTING", 1),
    ("RECORD_IMPLEMENTATION", "CALLBACK", 1),
    ("RECORD_CALLBACK", "INVESTIGATING", 2),
    ("ASSIGN_COMPLAINT", "ASSIGNED", 2),
    ("PROPOSE_RESOLUTION", "PLAN_PROPOSED", 2),
    ("RECORD_CUSTOMER_ANSWER", "ASSIGNED", 2),
    ("PROPOSE_RESOLUTION", "PLAN_PROPOSED", 2),
    ("RECORD_CUSTOMER_ANSWER", "IMPLEMENTING", 2),
    ("RECORD_IMPLEMENTATION", "CALLBACK", 2),
    ("RECORD_CALLBACK", "CALLBACK", 2),
    ("RECORD_CALLBACK", "CALLBACK", 2),
    ("RECORD_CALLBACK", "CALLBACK", 2),
    ("CLOSE_COMPLAINT", "CLOSED", 2),
]
WHOLE = """query($id: ID!) { complaint(id: $id) {
  satisfaction outcome cause rounds { number reason outcome beganAt endedAt } resolution { plan }
  resolutions { nodes { round plan answer implementedAt } } slips { nodes { round reason answeredAt } }
  callbacks { nodes { round result satisfaction calledBy { name } } }
  timeline(first: 50) { nodes { action before after round actorName note } } } }"""


async def _both_rounds_are_told(chain: Chain, id: str) -> None:
    found = (await chain.ask(chain.actor("HQ_ADMIN"), WHOLE, id=id))["complaint"]
    story = found["timeline"]["nodes"]
    assert [(entry["action"], entry["after"], entry["round"]) for entry in story] == TOLD
    assert [entry["before"] for entry in story] == [None, *(entry["after"] for entry in story[:-1])]
    assert [(entry["actorName"], entry["note"]) for entry in story if entry["action"] in ("REMIND", "ESCALATE")] == [
        ("platform", "ANSWER: 张伟"),
        ("platform", "ANSWER: 李秀英"),
    ]
    assert [(run["number"], run["reason"], run["outcome"]) for run in found["rounds"]] == [
        (1, None, "DISSATISFIED"),
        (2, "没有道歉", "SETTLED"),
    ]
    assert [(plan["round"], plan["plan"], plan["answer"]) for plan in found["resolutions"]["nodes"]] == [
        (2, "经理上门致歉", "ACCEPTED"),
        (2, "电话致歉", "REFUSED"),
        (1, "三日内完成理赔", "ACCEPTED"),
    ]
    assert found["resolution"] == {"plan": "经理上门致歉"}
    assert [(call["round"], call["result"], call["satisfaction"]) for call in found["callbacks"]["nodes"]] == [
        (1, "DISSATISFIED", 2),
        (2, "NOT_REACHED", None),
        (2, "SATISFIED", 4),
        (2, "SATISFIED", 5),
    ]
    assert [(slip["round"], slip["reason"]) for slip in found["slips"]["nodes"]] == [(2, "未致歉"), (1, "资料滞留")]
    assert (found["outcome"], found["satisfaction"], found["cause"]) == ("SETTLED", 5, "ATTITUDE")


async def test_a_pause_and_its_reason_are_shown_with_the_reckoning(chain: Chain) -> None:
    case = await _received(chain)
    await case.take("pauseComplaint", "2026-10-08 09:00", reason="客户出国")
    [answer] = case.now["deadlines"]
    assert (case.now["dueAt"], answer["dueAt"], answer["pauses"]) == (None, None, [{"reason": "客户出国"}])
    assert "RESUME_COMPLAINT" in case.now["availableActions"]
    assert "PAUSE_COMPLAINT" not in case.now["availableActions"]
    await case.take("resumeComplaint", "2026-10-09 18:00")
    [answer] = case.now["deadlines"]
    # The 10th, 12th, 13th, 14th and 15th.
    assert case.now["dueAt"] == answer["dueAt"] == utc("2026-10-15 17:30")
    assert [(day["day"], day["label"]) for day in answer["skipped"] if day["reason"] == "PAUSE"] == [
        ("2026-10-08", "客户出国"),
        ("2026-10-09", "客户出国"),
    ]
    assert "PAUSE_COMPLAINT" in case.now["availableActions"]


async def test_unjustified_ends_it_explained_and_reopening_adds_a_round(chain: Chain) -> None:
    case = await _received(chain)
    await case.take("startInvestigation", "2026-10-08 10:00")
    await case.take("closeComplaint", "2026-10-09 10:00", outcome="UNJUSTIFIED", explanation="资料不齐，已说明")
    assert case.promises == [("ANSWER", 1, utc("2026-10-13 17:30"), utc("2026-10-09 10:00"), None)]
    await case.take("reopenComplaint", "2026-10-12 10:00", reason="客户补交资料")
    assert (case.now["status"], case.now["round"]) == ("INVESTIGATING", 2)
    assert case.promises[0] == ("ANSWER", 2, utc("2026-10-19 17:30"), None, None)
    await case.take("withdrawComplaint", "2026-10-12 11:00", reason="客户撤回")
    assert (case.now["status"], case.now["availableActions"]) == ("WITHDRAWN", ["ADD_COMPLAINT_NOTE"])
    assert ("ANSWER", 2, utc("2026-10-19 17:30"), None, utc("2026-10-12 11:00")) in case.promises
    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        "query($id: ID!) { complaint(id: $id) { rounds { outcome explanation } } }",
        id=case.now["id"],
    )
    assert data["complaint"]["rounds"] == [
        {"outcome": "UNJUSTIFIED", "explanation": "资料不齐，已说明"},
        {"outcome": "WITHDRAWN", "explanation": "客户撤回"},
    ]
