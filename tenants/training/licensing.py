"""The way to a licence as pure rules: stage by stage, none left out.

    RECRUITED → TRAINED → REGISTERED → MOCK_TESTED → EXAMINED → CERTIFIED → CONTRACTED

Each stage rests on something on file: a pre-job course attended, a mock test and an exam passed, a valid certificate;
or on a number that is given with it, of the registration and of the contract.
"""

from collections.abc import Mapping
from enum import StrEnum

from tenants.core.errors import Refusal, WrongState


class LicenceStage(StrEnum):
    """How far somebody has come on the way to a licence."""

    RECRUITED = "RECRUITED"
    TRAINED = "TRAINED"
    REGISTERED = "REGISTERED"
    MOCK_TESTED = "MOCK_TESTED"
    EXAMINED = "EXAMINED"
    CERTIFIED = "CERTIFIED"
    CONTRACTED = "CONTRACTED"


class LicencePathStatus(StrEnum):
    """Whether the way is still gone."""

    OPEN = "OPEN"
    COMPLETED = "COMPLETED"
    ABANDONED = "ABANDONED"


class LicenceAction(StrEnum):
    """What can be done about a way to a licence; each is the name of a mutation."""

    ADVANCE_LICENCE_PATH = "ADVANCE_LICENCE_PATH"
    ABANDON_LICENCE_PATH = "ABANDON_LICENCE_PATH"


class StageSkipped(Refusal):
    """After {stage} comes {following}; no stage is left out."""

    code = "WRONG_STATE"
    zh = "{stage} 之后是 {following}，不得跳过任何阶段。"


class StageNotEarned(Refusal):
    """{name} has nothing on file that {stage} rests on."""

    code = "NOT_PASSED"
    zh = "{name} 尚无 {stage} 阶段所需的记录。"


class PathUnderWay(Refusal):
    """{name} is on the way to this licence already."""

    code = "TAKEN"
    zh = "{name} 已在办理该资格证。"


S = LicenceStage
STAGES = tuple(LicenceStage)
NUMBERED: Mapping[LicenceStage, str] = {S.REGISTERED: "registration_number", S.CONTRACTED: "contract_number"}
"""Stages that take a number, and where it is kept."""


def following(stage: LicenceStage) -> LicenceStage | None:
    """The stage after it; None after the last."""
    place = STAGES.index(stage) + 1
    return STAGES[place] if place < len(STAGES) else None


def require_next(wanted: LicenceStage, *, stage: LicenceStage, status: LicencePathStatus) -> None:
    """Raises `WrongState` for a way that has ended, `StageSkipped` for any stage but the next."""
    require_open(status)
    after = following(stage)
    if wanted is not after:
        raise StageSkipped(field=("stage",), stage=stage.value, following=after.value if after else "-")


def require_open(status: LicencePathStatus) -> None:
    """Raises `WrongState` for a way that has ended."""
    if status is not LicencePathStatus.OPEN:
        raise WrongState(state=status.value)


def status_at(stage: LicenceStage) -> LicencePathStatus:
    """The contract completes the way."""
    return LicencePathStatus.COMPLETED if stage is S.CONTRACTED else LicencePathStatus.OPEN
