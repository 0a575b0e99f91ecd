"""What can be said when a complaint is received and taken on, and what is refused with which code at which field."""

from typing import Any

import pytest

from schema.core.ids import encode
from tenants.branches.queries import SECTIONS
from tenants.complaints.queries import COMPLAINTS
from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType
from tenants.core.keys import new_id
from tests.schema.calls import INPUTS, OWN, Desk, Input, Outcome, call

FIELDS = "id version number kind severity receivedAt dueAt repeats { number } handler { name } accused { name }"


async def receive(desk: Desk, *, selection: str = FIELDS, locale: str = "en", **members: Any) -> Outcome:
    given: Input = {**INPUTS["receiveComplaint"](desk, OWN), **members}
    given = {name: value for name, value in given.items() if value is not ...}
    return await call(
        desk.chain, desk.chain.actor("HQ_ADMIN"), "receiveComplaint", given, selection=selection, locale=locale
    )


async def shown(desk: Desk, **members: Any) -> dict[str, Any]:
    outcome = await receive(desk, **members)
    assert outcome.is_done, (outcome.user_errors, outcome.denied)
    assert outcome.payload is not None
    found: dict[str, Any] = outcome.payload["complaint"]
    return found


@pytest.mark.parametrize(
    ("members", "faults"),
    [
        ({"subject": "长" * 201}, [("TOO_LONG", ["subject"])]),
        ({"subject": " \u3000"}, [("REQUIRED", ["subject"])]),
        ({"description": "长" * 4_001}, [("TOO_LONG", ["description"])]),
        ({"description": "\u202e"}, [("INVALID", ["description"])]),
        ({"receivedAt": "2026-03-09T02:30:01Z"}, [("INVALID", ["receivedAt"])]),
        ({"receivedAt": "1899-12-31T23:59:59Z"}, [("INVALID", ["receivedAt"])]),
        ({"receivedAt": "0001-01-01T00:00:00Z"}, [("INVALID", ["receivedAt"])]),
        ({"customFields": {"no_such_field": 1}}, [("INVALID", ["customFields", "no_such_field"])]),
        ({"externalReference": "号" * 81}, [("TOO_LONG", ["externalReference"])]),
        ({"accusedIds": ["###"]}, [("NOT_FOUND", ["accusedIds"])]),
        ({"accusedIds": ["U3RhZmZNZW1iZXI6AA=="]}, [("NOT_FOUND", ["accusedIds"])]),
    ],
)
async def test_what_cannot_be_is_refused_at_its_field(desk: Desk, members: Any, faults: Any) -> None:
    assert (await receive(desk, **members)).faults == faults
    async with desk.chain.reading():
        assert await COMPLAINTS.model.all().count() == 0


async def test_it_is_found_by_the_number_that_the_regulator_gave_it(desk: Desk) -> None:
    await shown(desk, externalReference=" 川消保〔2026〕7 号 ")
    await shown(desk, externalReference=...)
    query = "query ($of: String!) { complaints(where: {externalReference: {eq: $of}}) { nodes { externalReference } } }"
    found = await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query, of="川消保〔2026〕7 号")
    assert found["complaints"]["nodes"] == [{"externalReference": "川消保〔2026〕7 号"}]


async def test_at_most_twenty_are_accused_and_each_counts_once(desk: Desk) -> None:
    someone = desk.staff("006")
    assert (await receive(desk, accusedIds=[someone] * 21)).faults == [("INVALID", ["accusedIds"])]
    assert (await shown(desk, accusedIds=[someone] * 20))["accused"] == [{"name": "杨洋"}]


async def test_somebody_of_another_tenant_can_be_neither_accused_nor_handler(desk: Desk, other_desk: Desk) -> None:
    stranger = other_desk.staff("006")
    assert (await receive(desk, accusedIds=[desk.staff("006"), stranger])).faults == [("NOT_FOUND", ["accusedIds"])]
    assert (await receive(desk, handlerId=stranger)).faults == [("NOT_FOUND", ["handlerId"])]


async def test_a_conflict_of_interest_is_told_in_the_callers_language(desk: Desk) -> None:
    outcome = await receive(desk, accusedIds=[desk.staff("005")], locale="zh-CN")
    assert outcome.user_errors == [
        {"code": "CONFLICT_OF_INTEREST", "field": ["handlerId"], "message": "被投诉人及其上级不得处理该投诉：陈静。"}
    ]


async def test_without_anybody_to_handle_it_it_is_not_received(desk: Desk) -> None:
    everybody = [desk.staff(number) for number in desk.chain.staff]
    outcome = await receive(desk, handlerId=..., accusedIds=everybody, locale="zh-CN")
    assert outcome.user_errors == [
        {
            "code": "NO_HANDLER",
            "field": ["handlerId"],
            "message": "找不到可处理该投诉的人员：请指定在职且非被投诉人及其上级的处理人。",
        }
    ]


@pytest.mark.parametrize(
    ("received_at", "number", "due_at"),
    [
        ("2025-12-31T15:59:59Z", "C-2025-000001", "2026-01-08T09:30:00Z"),
        ("2025-12-31T16:00:00Z", "C-2026-000001", "2026-01-08T09:30:00Z"),
        ("2026-01-01T00:30:00+08:00", "C-2026-000001", "2026-01-08T09:30:00Z"),
        ("2026-03-06T23:59:59+08:00", "C-2026-000001", "2026-03-13T09:30:00Z"),
    ],
)
async def test_the_year_of_its_number_and_its_days_are_those_of_the_tenant(
    desk: Desk, received_at: str, number: str, due_at: str
) -> None:
    """New Year is free from the 1st to the 3rd, and made up for on Sunday the 4th."""
    found = await shown(desk, receivedAt=received_at)
    assert (found["number"], found["dueAt"]) == (number, due_at)


async def test_the_same_customer_s_same_kind_within_ninety_days_repeats_the_one_before(desk: Desk) -> None:
    first = await shown(desk, receivedAt="2025-12-09T02:30:00Z")
    assert first["repeats"] is None
    other_kind = await shown(desk, kind="SERVICE")
    assert other_kind["repeats"] is None
    just_within = await shown(desk, receivedAt="2026-03-09T02:30:00Z")
    assert just_within["repeats"] == {"number": first["number"]}
    between = await shown(desk, receivedAt="2026-01-10T02:30:00Z")
    assert between["repeats"] == {"number": first["number"]}, "not the later one, which was received after it"
    earliest = await shown(desk, receivedAt="2025-12-08T02:30:00Z")
    assert earliest["repeats"] is None
    other_customer = await shown(desk, customerId=desk.customer("周杰"))
    assert other_customer["repeats"] is None


async def test_a_tenant_s_own_fields_are_kept_with_it(desk: Desk) -> None:
    async with desk.chain.work():
        await CustomFieldDefinition(
            entity="Complaint", key="policy", type=CustomFieldType.TEXT, label_zh="保单号", label_en="Policy"
        ).save()
    outcome = await receive(desk, selection="customFields", customFields={"policy": "P-2026-88"})
    assert outcome.payload is not None
    assert outcome.payload["complaint"] == {"customFields": {"policy": "P-2026-88"}}


@pytest.mark.parametrize("name", ["assignComplaint"])
async def test_cause_and_section_must_be_the_tenant_s(desk: Desk, name: str) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS[name](desk, OWN)
    missing = str(encode(SECTIONS, new_id()))
    assert (await call(chain, actor, name, given | {"sectionId": missing})).faults == [("NOT_FOUND", ["sectionId"])]
    unknown = await call(chain, actor, name, given | {"cause": "WEATHER"})
    assert unknown.faults == [("INVALID", ["cause"])]
    assert "CLAIM_DELAY" in unknown.user_errors[0]["message"]
    known = await call(chain, actor, name, given | {"cause": "ATTITUDE"}, selection="cause liableSection { code }")
    assert known.payload is not None
    assert known.payload["complaint"] == {"cause": "ATTITUDE", "liableSection": {"code": "CUSTOMER_SERVICE"}}


@pytest.mark.parametrize("name", ["startInvestigation"])
@pytest.mark.parametrize(
    ("note", "fault"), [("长" * 4_001, "TOO_LONG"), ("已\x1b[2J查", "INVALID"), ("\u202e", "INVALID")]
)
async def test_a_note_that_goes_to_the_timeline_is_cleaned_too(desk: Desk, name: str, note: str, fault: str) -> None:
    given = INPUTS[name](desk, OWN) | {"note": note}
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given)).faults == [(fault, ["note"])]


@pytest.mark.parametrize("name", ["recordCallback"])
@pytest.mark.parametrize(
    ("members", "faults"),
    [
        ({"result": "SATISFIED", "satisfaction": None}, [("REQUIRED", ["satisfaction"])]),
        ({"result": "DISSATISFIED", "satisfaction": None}, [("REQUIRED", ["satisfaction"])]),
        ({"result": "NOT_REACHED", "satisfaction": 3}, [("INVALID", ["satisfaction"])]),
        ({"result": "SATISFIED", "satisfaction": 6}, [("INVALID", ["satisfaction"])]),
        ({"result": "SATISFIED", "satisfaction": 0}, [("INVALID", ["satisfaction"])]),
        ({"result": "NOT_REACHED", "satisfaction": None}, []),
    ],
)
async def test_the_survey_belongs_to_a_call_that_reached_somebody(
    desk: Desk, name: str, members: Input, faults: Any
) -> None:
    given = INPUTS[name](desk, OWN) | members
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given)).faults == faults
