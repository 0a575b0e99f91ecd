"""What the worker does is declared: named once, at times that can be read."""

from pathlib import Path
from types import ModuleType

import pytest
from croniter import croniter  # type: ignore[import-untyped]

from tenants.core.jobs import Duty
from tenants.jobs.catalogue import CATALOGUE, Catalogue, gathered
from tenants.jobs.rounds import Rounds
from tests.people import NOW, VAULT
from tests.tenants.jobs.ledger import SWEEP, TALLY

DUTIES = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: NOW).duties


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: duty.name)
def test_a_duty_has_times_and_a_line_for_the_operator(duty: Duty) -> None:
    assert croniter.is_valid(duty.cron)
    assert duty.about
    assert "\n" not in duty.about


def test_whoever_promises_by_the_calendar_reckons_again_when_it_changes() -> None:
    tenants = Path(__file__).parents[3] / "tenants"
    promising = {
        path.relative_to(tenants).parts[0]
        for path in tenants.rglob("*.py")
        if "await open_deadline(" in path.read_text(encoding="utf-8")
    }
    assert promising >= {"approvals", "complaints", "orders"}
    assert {f"{domain}.reckon" for domain in promising} <= {duty.name for duty in DUTIES}


def test_modules_are_gathered() -> None:
    module = ModuleType("letters")
    vars(module).update(DUTIES=(SWEEP,), HANDLERS=(TALLY,))
    made = gathered((ModuleType("empty"), module))
    assert (made.duties, made.handlers, made.heard) == ((SWEEP,), (TALLY,), TALLY.events)


@pytest.mark.parametrize(("duties", "handlers"), [((SWEEP, SWEEP), ()), ((), (TALLY, TALLY))])
def test_a_name_is_given_once(duties: tuple[Duty, ...], handlers: tuple[()]) -> None:
    with pytest.raises(ValueError, match="declared twice: letters"):
        Catalogue(duties=duties, handlers=handlers)
