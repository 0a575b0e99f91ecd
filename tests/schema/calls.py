"""Mutations as tests call them: one valid call of each, at a place of the small chain, and what came of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from graphql import GraphQLObjectType, get_named_type

from schema.core.ids import encode
from schema.root import schema
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.branches.models import Section
from tenants.branches.queries import SECTIONS
from tenants.complaints.models import Complaint
from tenants.complaints.queries import COMPLAINTS
from tenants.core.actor import Actor
from tenants.core.calendars import override_day
from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType
from tenants.core.rules import Rule
from tenants.orders.queries import PRICE_LISTS
from tenants.settings.queries import CUSTOM_FIELDS, RULES
from tenants.settings.service import define_custom_field
from tenants.staff.models import Post
from tenants.staff.queries import POSTS
from tests.people import Chain
from tests.schema.complaints.inputs import BEFORE, MEMBERS, new_complaint, put_complaint
from tests.schema.customers.inputs import ABOUT_FILES, files_about
from tests.schema.federation.inputs import ABOUT_PROVIDERS, Vouching, set_up_provider
from tests.schema.identity.calls import IDENTITY_INPUTS
from tests.schema.identity.inputs import ABOUT_ACCOUNTS, Accounts, open_accounts
from tests.schema.opportunities.inputs import NEW_OPPORTUNITY
from tests.schema.orders.inputs import NEW_PRICE_LIST, NEW_QUOTATION, NEW_STATEMENT
from tests.schema.policies.calls import POLICY_INPUTS, policies_about
from tests.schema.programs.inputs import ABOUT_PROGRAMS, Programs, open_programs
from tests.schema.ready import READIED, made_ready
from tests.schema.staff.calls import STAFF_INPUTS
from tests.tenants.approvals.cases import ask_for_change
from tests.tenants.complaints.cases import Step

Input = dict[str, Any]
REASON = "按年度调整方案执行"
# What is said when a request is decided on or taken back.
DECISIONS: Mapping[str, Input] = {
    "approveRequest": {"comment": "证件已核对"},
    "refuseRequest": {"reason": "证件不符"},
    "withdrawRequest": {"reason": "客户改变主意"},
}
PERIOD = {"days": [1, 2, 3, 4, 5], "opens": "08:30", "closes": "17:30"}


@dataclass(frozen=True)
class Place:
    """A branch of the small chain, somebody who works there and a customer of theirs."""

    branch: str
    staff: str
    customer: str


OWN = Place("PUDONG-1", "005", "欧阳娜娜")
BESIDE = Place("PUDONG-1", "004", "上海恒远贸易有限公司")
SIBLING = Place("XUHUI", "006", "吴磊")
OTHER = Place("CHENGDU", "007", "郑爽")
PLACES = {"own": OWN, "beside": BESIDE, "sibling": SIBLING, "other": OTHER}
# Where a unit of each place could be moved, and who could take over its customer.
_NEW_PARENT = {"PUDONG-1": "XUHUI", "XUHUI": "EAST", "CHENGDU": "EAST"}
_RECEIVER = {"005": "004", "004": "005", "006": "006", "007": "007"}


@dataclass(frozen=True)
class Outcome:
    """What came of a call: the payload, the user errors of it and its rows, the codes of top-level errors."""

    payload: Mapping[str, Any] | None
    user_errors: list[dict[str, Any]] = field(default_factory=list)
    denied: list[str] = field(default_factory=list)

    @property
    def codes(self) -> list[str]:
        return [error["code"] for error in self.user_errors]

    @property
    def faults(self) -> list[tuple[str, list[str] | None]]:
        """Code and field of each user error."""
        return [(error["code"], error["field"]) for error in self.user_errors]

    @property
    def is_done(self) -> bool:
        return not self.denied and not self.user_errors


@dataclass(frozen=True)
class Desk:
    """A chain with what calls need besides its people: posts, sections, rules, a field of its own, a complaint at
    each place for a mutation about one."""

    chain: Chain
    posts: dict[str, str]
    rules: dict[str, Rule]
    custom_field: CustomFieldDefinition
    sections: dict[str, str]
    complaints: dict[Place, Complaint]
    approvals: dict[Place, ApprovalRequest]
    accounts: Accounts | None = None
    provider: Vouching | None = None
    programs: Programs | None = None
    ready: dict[Place, Input] = field(default_factory=dict)
    policies: dict[Place, Input] = field(default_factory=dict)
    files: dict[Place, Input] = field(default_factory=dict)

    @property
    def opened(self) -> Accounts:
        """The accounts, where the call is about one."""
        assert self.accounts is not None
        return self.accounts

    @property
    def vouching(self) -> Vouching:
        """The identity provider, where the call is about one."""
        assert self.provider is not None
        return self.provider

    def branch(self, code: str) -> str:
        return self.chain.id(self.chain.branches[code])

    def staff(self, number: str) -> str:
        return self.chain.id(self.chain.staff[number])

    def customer(self, name: str) -> str:
        return self.chain.id(self.chain.customers[name])


async def take_desk(chain: Chain, *, name: str | None = None) -> Desk:
    """Looks up what calls, or the one of that name, need; defines the field `blood_type` on customers."""
    async with chain.work() as work:
        posts = {post.code: str(encode(POSTS, post.id)) for post in await Post.all()}
        sections = {section.code: str(encode(SECTIONS, section.id)) for section in await Section.all()}
        rules = {rule.key: rule for rule in await Rule.all()}
        custom = await define_custom_field(
            work=work,
            entity="Customer",
            key="blood_type",
            type=CustomFieldType.CHOICE,
            label_zh="血型",
            label_en="Blood type",
            options=["A", "B", "AB", "O"],
        )
        if name == "resetCalendarDay":
            for branch in {place.branch for place in PLACES.values()}:
                at, key = date(2026, 3, 10), chain.branches[branch].id
                await override_day(work=work, branch_id=key, day=at, working=False, label="年中盘点")
    steps = BEFORE.get(name or "")
    complaints = {} if steps is None else {place: await _complaint(chain, place, steps) for place in PLACES.values()}
    accounts = await open_accounts(chain, name=name) if name in ABOUT_ACCOUNTS else None
    provider = await set_up_provider(chain, name=name) if name in ABOUT_PROVIDERS else None
    asked = {place: await _asked(chain, place) for place in PLACES.values()} if name in DECISIONS else {}
    programs = await open_programs(chain) if name in ABOUT_PROGRAMS else None
    about = name if name in READIED else None
    ready = {place: await made_ready(chain, about, **vars(place)) for place in PLACES.values() if about}
    made = Desk(chain, posts, rules, custom, sections, complaints, asked, accounts, provider, programs, ready)
    all_ = PLACES.values()
    return replace(made, policies=await policies_about(chain, name, all_), files=await files_about(chain, name, all_))


async def _asked(chain: Chain, place: Place) -> ApprovalRequest:
    return await ask_for_change(chain, by=place.staff, customer=place.customer, name=f"{place.customer}（更名）")


def _decision(name: str) -> Callable[["Desk", Place], Input]:
    def given(desk: Desk, place: Place) -> Input:
        request = desk.approvals[place]
        subject = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version}
        return {**subject, **DECISIONS[name]}

    return given


async def _complaint(chain: Chain, place: Place, steps: Sequence[Step]) -> Complaint:
    return await put_complaint(chain, branch=place.branch, customer=place.customer, handler=place.staff, steps=steps)


def _branch(desk: Desk, place: Place) -> Input:
    return {"branchId": desk.branch(place.branch), "expectedVersion": desk.chain.branches[place.branch].version}


def _customer(desk: Desk, place: Place) -> Input:
    version = desk.chain.customers[place.customer].version
    return {"customerId": desk.customer(place.customer), "expectedVersion": version}


def _case(name: str, **members: object) -> Callable[["Desk", Place], Input]:
    """The step of that name, on the place's complaint."""

    def given(desk: Desk, place: Place) -> Input:
        complaint = desk.complaints[place]
        subject = {"complaintId": str(encode(COMPLAINTS, complaint.id)), "expectedVersion": complaint.version}
        return {**subject, **MEMBERS.get(name, {}), **members}

    return given


def _assignment(desk: Desk, place: Place) -> Input:
    return _case("assignComplaint")(desk, place) | {"sectionId": desk.sections["CUSTOMER_SERVICE"], "reason": REASON}


def _reassignment(desk: Desk, place: Place) -> Input:
    given = {"handlerId": desk.staff(_RECEIVER[place.staff]), "reason": REASON}
    return _case("reassignComplaint")(desk, place) | given


def _new_branch(desk: Desk, place: Place) -> Input:
    """Below the place's branch; below a group nothing stands, so there beside it."""
    parent = "PUDONG" if place.branch == "PUDONG-1" else place.branch
    return {
        "code": "NEW-1",
        "name": "新设营业组",
        "level": "GROUP",
        "kind": desk.chain.tenant.industry.upper(),
        "parentId": desk.branch(parent),
        "openingHours": [PERIOD],
    }


def _calendar_day(desk: Desk, place: Place) -> Input:
    return {"branchId": desk.branch(place.branch), "day": "2026-03-10"}


def _new_customer(desk: Desk, place: Place) -> Input:
    return {
        "kind": "PERSON",
        "name": "司马相如",
        "branchId": desk.branch(place.branch),
        "managerId": desk.staff(place.staff),
        "phone": "021-68888888转801",
    }


def _rule(desk: Desk, _place: Place) -> Input:
    rule = desk.rules["customers"]
    return {"ruleId": str(encode(RULES, rule.id)), "expectedVersion": rule.version, "value": rule.value}


def _program(name: str) -> Callable[[Desk, Place], Input]:
    """About no place: programs are the whole tenant's."""

    def given(desk: Desk, _place: Place) -> Input:
        assert desk.programs is not None
        return desk.programs.input(name)

    return given


def _price_list(desk: Desk, _place: Place) -> Input:
    held = desk.chain.price_list
    assert held is not None
    return {"priceListId": str(encode(PRICE_LISTS, held.id)), "expectedVersion": held.version, "endsOn": "2026-12-31"}


def _new_statement(desk: Desk, place: Place) -> Input:
    return NEW_STATEMENT | {"customerId": desk.customer(place.customer)}


def _rows(one: Callable[[Desk, Place], Input]) -> Callable[[Desk, Place], Input]:
    return lambda desk, place: {"rows": [one(desk, place)]}


# One valid input of every mutation, about the place. The person of the place leaves, moves or is handed over.
INPUTS: dict[str, Callable[[Desk, Place], Input]] = {
    "createBranch": _new_branch,
    "createBranches": _rows(_new_branch),
    "updateBranch": lambda desk, place: _branch(desk, place) | {"address": "世纪大道 1 号"},
    "moveBranch": lambda desk, place: (
        _branch(desk, place) | {"parentId": desk.branch(_NEW_PARENT[place.branch]), "reason": REASON}
    ),
    "setCalendarDay": lambda desk, place: _calendar_day(desk, place) | {"working": False, "label": "台风停业"},
    "resetCalendarDay": _calendar_day,
    "createCustomer": _new_customer,
    "createCustomers": _rows(_new_customer),
    "updateCustomer": lambda desk, place: _customer(desk, place) | {"address": "徐家汇路 5 号"},
    "gradeCustomer": lambda desk, place: _customer(desk, place) | {"grade": "A", "evidence": "预算已确认"},
    "handOverCustomer": lambda desk, place: (
        _customer(desk, place) | {"receiverId": desk.staff(_RECEIVER[place.staff]), "reason": REASON}
    ),
    **dict.fromkeys(sorted(ABOUT_FILES), lambda desk, place: desk.files[place]),
    "logContact": lambda desk, place: (
        {"customerId": desk.customer(place.customer), "channel": "VISIT", "result": "REACHED", "note": "客户满意"}
    ),
    "defineCustomField": lambda _desk, _place: (
        {"entity": "Branch", "key": "floor", "type": "NUMBER", "labelZh": "楼层", "labelEn": "Floor"}
    ),
    "retireCustomField": lambda desk, _place: (
        {"customFieldDefinitionId": str(encode(CUSTOM_FIELDS, desk.custom_field.id)), "expectedVersion": 1}
    ),
    "updateRule": _rule,
    "requestCustomerChange": lambda desk, place: (
        _customer(desk, place) | {"name": "司马相如", "reason": "客户更名，已核对证件"}
    ),
    **{name: _decision(name) for name in DECISIONS},
    "assessCredit": lambda desk, place: (
        _customer(desk, place) | {"score": 80, "limit": "50000.00", "validUntil": "2027-03-31", "reason": "年报已审核"}
    ),
    "receiveComplaint": new_complaint,
    "assignComplaint": _assignment,
    "addComplaintNote": lambda desk, place: (
        {"complaintId": _case("addComplaintNote")(desk, place)["complaintId"], "text": "客户来电询问进度"}
    ),
    "reassignComplaint": _reassignment,
    **{name: _case(name) for name in MEMBERS},
    **{name: _program(name) for name in ABOUT_PROGRAMS},
    "createPriceList": lambda _desk, _place: NEW_PRICE_LIST,
    "endPriceList": _price_list,
    "createQuotation": lambda desk, place: NEW_QUOTATION | {"customerId": desk.customer(place.customer)},
    "createOpportunity": lambda desk, place: NEW_OPPORTUNITY | {"customerId": desk.customer(place.customer)},
    **dict.fromkeys(READIED, lambda desk, place: desk.ready[place]),
    "issueStatement": _new_statement,
    "issueStatements": _rows(_new_statement),
    **POLICY_INPUTS,
    **STAFF_INPUTS,
    **IDENTITY_INPUTS,
}


def mutations() -> dict[str, GraphQLObjectType]:
    """The payload type of every mutation of the schema."""
    root = schema._schema.mutation_type
    assert root is not None
    types = {name: get_named_type(made.type) for name, made in root.fields.items()}
    return {name: payload for name, payload in types.items() if isinstance(payload, GraphQLObjectType)}


def is_bulk(name: str) -> bool:
    return "results" in mutations()[name].fields


@cache
def _document(name: str, selection: str) -> str:
    field = name[0].upper() + name[1:]
    errors = "userErrors { code field message }"
    payload = mutations()[name]
    if is_bulk(name):
        row = get_named_type(payload.fields["results"].type)
        assert isinstance(row, GraphQLObjectType)
        inner = next(member for member in row.fields if member not in ("index", "userErrors"))
        body = f"results {{ index {inner} {{ {selection} }} {errors} }} {errors}"
    else:
        inner = next(member for member in payload.fields if member != "userErrors")
        body = f"{inner} {{ {selection} }} {errors}"
    return f"mutation($input: {field}Input!, $dry: Boolean!) {{ {name}(input: $input, dryRun: $dry) {{ {body} }} }}"


async def call(
    chain: Chain, actor: Actor, name: str, input: Input, *, selection: str = "id", dry: bool = False, locale: str = "en"
) -> Outcome:
    """Calls one mutation."""
    answer = await chain.answer(actor, _document(name, selection), locale=locale, input=input, dry=dry)
    denied = [error["extensions"]["code"] for error in answer.errors]
    payload = answer.data[name] if answer.data else None
    if payload is None:
        return Outcome(None, denied=denied)
    rows = [error for row in payload.get("results", ()) for error in row["userErrors"]]
    return Outcome(payload, [*payload["userErrors"], *rows], denied)
