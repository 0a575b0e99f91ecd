"""Saving and removing a record: what changed is written, counted and put on the trail, and nothing else."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from tenants.branches.models import Branch
from tenants.core.audit import AuditAction, AuditEntry
from tenants.core.keys import new_id
from tenants.core.work import NoWork
from tenants.customers.models import Contact, Customer
from tenants.customers.workflow import CustomerGrade, CustomerKind
from tenants.identity.models import ApiKey, User
from tenants.training.models import Course
from tenants.training.workflow import CourseKind
from tests.people import NOW, Chain
from tests.statements import recorded

LATER = NOW + timedelta(hours=1)


async def _trail(chain: Chain, key: object) -> list[AuditEntry]:
    async with chain.reading():
        return await AuditEntry.filter(entity_id=key).order_by("at", "id")


async def _customer(chain: Chain, name: str = "周杰") -> Customer:
    return await Customer.get(id=chain.customers[name].id)


async def test_a_change_is_written_with_version_time_and_trail(chain: Chain) -> None:
    async with chain.work(now=LATER):
        customer = await _customer(chain)
        customer.grade = CustomerGrade.A
        customer.deposits = Decimal("100.50")
        await customer.save()

    async with chain.reading():
        stored = await _customer(chain)
    assert (stored.version, stored.updated_at, stored.created_at) == (2, LATER, NOW)
    created, changed = await _trail(chain, stored.id)
    assert (created.action, changed.action) == (AuditAction.CREATED, AuditAction.UPDATED)
    assert changed.before == {"grade": None, "deposits": "0.00"}
    assert changed.after == {"grade": "A", "deposits": "100.50"}
    assert (changed.entity, changed.branch_id, changed.at) == ("Customer", stored.branch_id, LATER)


async def test_only_changed_columns_are_sent(chain: Chain) -> None:
    async with chain.work():
        customer = await _customer(chain)
        customer.source = "网站"
        with recorded() as sent:
            await customer.save()
            await _customer(chain)

    update, _ = sent
    assert '"source"' in update
    assert '"phone"' not in update


async def test_saving_what_did_not_change_does_nothing(chain: Chain) -> None:
    async with chain.work(now=LATER):
        customer = await _customer(chain)
        customer.name = str(customer.name)
        with recorded() as sent:
            await customer.save()

    assert sent == []
    async with chain.reading():
        assert (await _customer(chain)).version == 1
    assert len(await _trail(chain, customer.id)) == 1


async def test_each_save_of_one_record_is_an_entry_of_its_own(chain: Chain) -> None:
    async with chain.work():
        customer = await _customer(chain)
        for source in ("网站", "老客户介绍"):
            customer.source = source
            await customer.save()

    _, first, second = await _trail(chain, customer.id)
    assert (first.before, first.after) == ({"source": None}, {"source": "网站"})
    assert (second.before, second.after) == ({"source": "网站"}, {"source": "老客户介绍"})
    async with chain.reading():
        assert (await _customer(chain)).version == 3


async def test_a_change_inside_a_list_or_object_is_seen(chain: Chain) -> None:
    async with chain.work():
        customer = await _customer(chain)
        customer.custom_fields["blood_type"] = "A"
        await customer.save()
        branch = await Branch.get(id=chain.branches["PUDONG"].id)
        branch.opening_hours.append({"days": [1], "opens": "09:00", "closes": "17:00"})
        await branch.save()
        course = Course(code="C-1", name_zh="合规", name_en="Compliance", kind=next(iter(CourseKind)), hours=1)
        await course.save()
    async with chain.work():
        course = await Course.get(id=course.id)
        course.post_codes.append("AGENT")
        await course.save()

    async with chain.reading():
        assert (await _customer(chain)).custom_fields == {"blood_type": "A"}
        assert len((await Branch.get(id=branch.id)).opening_hours) == 1
        assert (await Course.get(id=course.id)).post_codes == ["AGENT"]
    assert (await _trail(chain, customer.id))[-1].before == {"custom_fields": {}}


async def test_the_trail_keeps_what_a_list_or_object_held_when_it_was_saved(chain: Chain) -> None:
    async with chain.work():
        customer = await _customer(chain)
        customer.custom_fields = {"blood_type": "A"}
        await customer.save()
        customer.custom_fields["blood_type"] = "B"

    assert (await _trail(chain, customer.id))[-1].after == {"custom_fields": {"blood_type": "A"}}


async def test_what_is_searched_follows_the_text(chain: Chain) -> None:
    async with chain.work():
        customer = await _customer(chain)
        customer.name = "ＡＢ贸易"
        await customer.save()

    async with chain.reading():
        grams = (await _customer(chain)).search_grams
    assert {"a", "b", "贸", "易", "ab", "b贸", "贸易"} <= set(grams)
    assert "周杰" not in grams
    assert "search_grams" not in (await _trail(chain, customer.id))[-1].after


async def test_a_removed_record_leaves_what_it_held_on_the_trail(chain: Chain) -> None:
    async with chain.work():
        contact = Contact(
            customer_id=chain.customers["周杰"].id,
            channel="VISIT",
            result="REACHED",
            note="客户满意",
            contacted_at=NOW,
        )
        await contact.save()
    async with chain.work(now=LATER):
        await (await Contact.get(id=contact.id)).delete()

    async with chain.reading():
        assert not await Contact.filter(id=contact.id).exists()
    removed = (await _trail(chain, contact.id))[-1]
    assert (removed.action, removed.after) == (AuditAction.DELETED, {})
    assert removed.before["note"] == "客户满意"
    assert removed.before["contacted_at"] == NOW.isoformat()


async def test_a_secret_is_written_but_never_on_the_trail(chain: Chain) -> None:
    async with chain.work():
        user = User(username="zhang.wei", kind="PERSON", display_name="张伟")
        await user.save()
        key = ApiKey(hash="a" * 64, last4="wxyz", user=user, name="报表", scopes=[], expires_at=LATER)
        await key.save()
    async with chain.work(now=LATER):
        key = await ApiKey.get(id=key.id)
        key.hash = "b" * 64
        await key.save()

    async with chain.reading():
        stored = await ApiKey.get(id=key.id)
    assert (stored.hash, stored.version) == ("b" * 64, 2)
    assert all("hash" not in {**entry.before, **entry.after} for entry in await _trail(chain, key.id))


CASES: dict[str, tuple[Any, Any]] = {
    "an enum": (CustomerKind.PERSON, "PERSON"),
    "money": (Decimal("12345678901234.50"), "12345678901234.50"),
    "a moment": (NOW, "2026-03-09T02:30:00+00:00"),
    "a day": (NOW.date(), "2026-03-09"),
    "a list": ([Decimal(1), {"日": NOW.date()}], ["1", {"日": "2026-03-09"}]),
    "nothing": (None, None),
    "a number": (3, 3),
}


@pytest.mark.parametrize(("value", "stored"), CASES.values(), ids=CASES)
async def test_the_trail_holds_values_without_loss(chain: Chain, value: Any, stored: Any) -> None:
    key = new_id()
    async with chain.work() as work:
        work.record(
            entity="Customer",
            entity_id=key,
            branch_id=None,
            action=AuditAction.UPDATED,
            before={"值": value},
            after={},
        )

    (entry,) = await _trail(chain, key)
    assert entry.before == {"值": stored}


@pytest.mark.parametrize("do", ["save", "delete"])
async def test_outside_a_unit_of_work_nothing_is_saved_or_removed(chain: Chain, do: str) -> None:
    async with chain.reading():
        customer = await _customer(chain)
        customer.name = "无人授权"

        with pytest.raises(NoWork):
            await getattr(customer, do)()
