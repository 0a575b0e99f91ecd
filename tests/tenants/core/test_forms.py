"""Records made, read and written by their model's form come out as Tortoise's own would."""

from collections.abc import Iterator
from datetime import date, timedelta, timezone
from decimal import Decimal
from typing import Any

import orjson
import pytest
from tortoise import Tortoise, fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.exceptions import OperationalError, ValidationError
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.models import Model

from tenants.branches.models import Branch
from tenants.complaints.models import Complaint, ComplaintRound
from tenants.core.forms import form_of
from tenants.core.keys import new_id
from tenants.core.model import TenantModel
from tests.people import NOW, Chain

SHANGHAI = timezone(timedelta(hours=8))


def models() -> list[type[TenantModel]]:
    apps = Tortoise.apps
    assert apps is not None
    found = [model for model in apps["tenant"].values() if issubclass(model, TenantModel)]
    assert len(found) > 60
    return found


def samples(field: "Field[Any]") -> list[Any]:
    """What such a column may be given: what it holds, and other forms of it."""
    match field:
        case CharEnumFieldInstance():
            first = next(iter(field.enum_type))
            return [first, first.value]
        case fields.CharField():
            return ["投诉", "x" * field.max_length]
        case fields.UUIDField():
            return [new_id(), str(new_id())]
        case fields.JSONField():
            return [{"日": [1, "二", None]}, [], '{"a": 1}']
        case fields.DatetimeField():
            return [NOW, NOW.astimezone(SHANGHAI)]
        case ArrayField():
            return [["甲", "乙"]] if field.element_type == "TEXT" else [[new_id()]]
        case fields.DecimalField():
            return [Decimal(3), Decimal("1.255"), "2.50"]
    plain: dict[Any, list[Any]] = {
        int: [7, "7"],
        bool: [True, 0],
        date: [date(2026, 3, 9), "2026-03-09"],
        str: ["全文"],
        float: [1.5],
    }
    return plain[field.field_type]


def columns() -> Iterator[tuple[type[TenantModel], str, "Field[Any]"]]:
    for model in models():
        for name in form_of(model).columns:
            yield model, name, model._meta.fields_map[name]


async def test_a_new_record_holds_what_tortoise_would_have_it_hold(chain: Chain) -> None:
    for model, name, field in columns():
        for given in [*samples(field), *([None] if field.null else [])]:
            ours, theirs = model(**{name: given}), model.__new__(model)
            Model.__init__(theirs, **{name: given})
            made = {made for made, _ in form_of(model).made} - {name}
            held = [
                {key: getattr(one, key) for key in form_of(model).columns if key not in made} for one in (ours, theirs)
            ]
            assert held[0] == held[1], (model, name, given)
            assert type(held[0][name]) is type(held[1][name])
            assert {type(getattr(ours, key)) for key in made} == {type(getattr(theirs, key)) for key in made}


async def test_the_database_is_sent_what_tortoise_would_send(chain: Chain) -> None:
    for model, name, field in columns():
        write = form_of(model).writers[name]
        for given in [*samples(field), *([None] if field.null else [])]:
            ours, theirs = write(given), field.to_db_value(given, model)
            if isinstance(field, fields.JSONField) and ours is not None:
                ours, theirs = orjson.loads(ours), orjson.loads(theirs)
            assert ours == theirs or str(ours) == theirs, (model, name, given)


async def test_what_a_column_cannot_hold_is_refused(chain: Chain) -> None:
    write = form_of(Complaint).writers
    for name, given in {"subject": "长" * 201, "status": "GONE", "kind": None}.items():
        with pytest.raises((ValidationError, ValueError)):
            write[name](given)
    with pytest.raises(ValueError, match="subject"):
        Complaint(subject=None)
    with pytest.raises(OperationalError, match="saved"):
        ComplaintRound(complaint=Complaint(), number=1, began_at=NOW)
    with pytest.raises(ValidationError):
        async with chain.work():
            await Branch(code="长" * 200, name="甲").save()


async def test_what_records_hold_is_shared_by_none_of_them(chain: Chain) -> None:
    first, second = Complaint(), Complaint()
    first.custom_fields["甲"] = 1
    assert second.custom_fields == {}
    assert first.id != second.id
