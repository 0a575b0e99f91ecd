"""An agent's way from being recruited to the contract: each stage in its turn, and only once it is earned."""

from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.training import service
from tenants.training.licensing import STAGES, LicenceStage
from tenants.training.queries import LICENCE_PATHS
from tests.people import Chain
from tests.schema.calls import Desk, Outcome, call
from tests.schema.complaints.test_races import at_once, told
from tests.schema.training.licences import LICENCE, put_lesson, put_path

SHOWN = """id version stage nextStage status registrationNumber contractNumber endedOn availableActions
    timeline { nodes { action before after note actorName } }"""


async def _earn(chain: Chain, stage: LicenceStage) -> None:
    """What the stage rests on, put on 005's file."""
    member = chain.staff["005"]
    if stage is LicenceStage.TRAINED:
        return await put_lesson(chain, staff="005")
    async with chain.work() as work:
        if stage is LicenceStage.CERTIFIED:
            await service.issue_certificate(
                work=work, staff_member=member, kind=LICENCE, number="8001", issuer="银保监局"
            )
        else:
            mock = stage is LicenceStage.MOCK_TESTED
            await service.record_exam_result(work=work, staff_member=member, kind=LICENCE, score=Decimal(80), mock=mock)
    return None


async def test_no_stage_is_skipped_and_each_rests_on_something_on_file(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    begun = await call(
        chain, manager, "beginLicencePath", {"staffMemberId": desk.staff("005"), "kind": LICENCE}, selection=SHOWN
    )
    assert begun.payload
    path = dict(begun.payload["licencePath"])
    assert (path["stage"], path["nextStage"], path["status"]) == ("RECRUITED", "TRAINED", "OPEN")
    again = {"staffMemberId": desk.staff("005"), "kind": LICENCE}
    assert (await call(chain, manager, "beginLicencePath", again)).faults == [("TAKEN", ["kind"])]

    async def reach(stage: str, **given: Any) -> Outcome:
        step = {"licencePathId": path["id"], "expectedVersion": path["version"], "stage": stage, **given}
        outcome = await call(chain, manager, "advanceLicencePath", step, selection=SHOWN)
        if outcome.is_done and outcome.payload:
            path.update(outcome.payload["licencePath"])
        return outcome

    for place, stage in enumerate(STAGES[1:], start=1):
        others = [other for other in STAGES if other is not stage]
        assert {(await reach(other)).codes[0] for other in others} == {"WRONG_STATE"}, stage
        if stage.value in ("REGISTERED", "CONTRACTED"):
            assert (await reach(stage)).faults == [("REQUIRED", ["number"])]
            assert (await reach(stage, number=f"沪 {place}")).is_done
            continue
        assert (await reach(stage)).faults == [("NOT_PASSED", ["stage"])], stage
        await _earn(chain, stage)
        assert (await reach(stage, note="合格")).is_done
    assert (path["status"], path["nextStage"], path["endedOn"]) == ("COMPLETED", None, "2026-03-09")
    assert (path["registrationNumber"], path["contractNumber"], path["availableActions"]) == ("沪 2", "沪 6", [])
    assert [entry["after"] for entry in path["timeline"]["nodes"]] == list(STAGES)
    assert (await reach("CONTRACTED", number="1")).codes == ["WRONG_STATE"]


async def test_of_fifty_one_takes_the_way_further_and_it_can_be_given_up_and_begun_anew(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    path = await put_path(chain, staff="005")
    await put_lesson(chain, staff="005")
    subject = {"licencePathId": str(encode(LICENCE_PATHS, path.id)), "expectedVersion": 1}
    outcomes = await at_once(desk, *[("advanceLicencePath", subject | {"stage": "TRAINED"})] * 50)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": 49}
    given_up = subject | {"expectedVersion": 2, "reason": "转岗"}
    assert (await call(chain, manager, "abandonLicencePath", given_up)).is_done
    again = subject | {"expectedVersion": 3, "reason": "转岗"}
    assert (await call(chain, manager, "abandonLicencePath", again)).codes == ["WRONG_STATE"]
    anew = {"staffMemberId": desk.staff("005"), "kind": LICENCE}
    assert (await call(chain, manager, "beginLicencePath", anew)).is_done
    leaver = {"staffMemberId": desk.staff("005"), "kind": "DRIVING"}
    assert (await call(chain, manager, "beginLicencePath", leaver)).faults == [("INVALID", ["kind"])]
