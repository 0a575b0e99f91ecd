"""Exams on questions as pure rules: what a question is, how a paper is drawn, what may be done with it, what it scores.

a paper:  DRAWN → BEGUN → SUBMITTED, or EXPIRED when its time ran out; VOIDED before either
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from random import Random
from string import ascii_uppercase
from typing import TypeVar

from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.training.workflow import BEST_SCORE

T = TypeVar("T")


class QuestionKind(StrEnum):
    """What an answer may be: one choice, several, or whether something is true."""

    SINGLE_CHOICE = "SINGLE_CHOICE"
    MULTIPLE_CHOICE = "MULTIPLE_CHOICE"
    TRUE_FALSE = "TRUE_FALSE"


class ExamPaperStatus(StrEnum):
    """Where a paper stands."""

    DRAWN = "DRAWN"
    BEGUN = "BEGUN"
    SUBMITTED = "SUBMITTED"
    EXPIRED = "EXPIRED"
    VOIDED = "VOIDED"


class ExamPaperAction(StrEnum):
    """What can be done with a paper; each is the name of a mutation."""

    BEGIN_EXAM_PAPER = "BEGIN_EXAM_PAPER"
    SUBMIT_EXAM_PAPER = "SUBMIT_EXAM_PAPER"
    VOID_EXAM_PAPER = "VOID_EXAM_PAPER"


class NoExam(Refusal):
    """The tenant's rules set no exam on questions for {kind}; its marks are entered."""

    code = "NO_EXAM"
    zh = "{kind} 未设置题库考试，成绩由人工录入。"


class PoolTooSmall(Refusal):
    """The exam asks {asked} questions, the pool of {course} has {held}."""

    code = "POOL_TOO_SMALL"
    zh = "考试需要 {asked} 道题，{course} 题库只有 {held} 道。"


class PaperUnderWay(Refusal):
    """{name} has a paper for {kind} that is not over yet."""

    code = "PAPER_UNDER_WAY"
    zh = "{name} 尚有未结束的 {kind} 试卷。"


class NotCandidate(Refusal):
    """A paper is sat by nobody but the one it was drawn for."""

    code = "NOT_CANDIDATE"
    zh = "试卷只能由考生本人作答。"


class KnowsTheKey(Refusal):
    """Whoever may read the answers sits no paper of these questions."""

    code = "KNOWS_THE_KEY"
    zh = "可查看答案的人员不得参加题库考试。"


class TimeIsUp(Refusal):
    """The time allowed for the paper ended at {closes_at}."""

    code = "TOO_LATE"
    zh = "考试时间已于 {closes_at} 结束。"


S, A = ExamPaperStatus, ExamPaperAction
UNDER_WAY = frozenset({S.DRAWN, S.BEGUN})
TRUTHS = ("TRUE", "FALSE")
FEWEST_OPTIONS, MOST_OPTIONS, MOST_POINTS = 2, 8, 100
FROM: Mapping[ExamPaperAction, frozenset[ExamPaperStatus]] = {
    A.BEGIN_EXAM_PAPER: frozenset({S.DRAWN}),
    A.SUBMIT_EXAM_PAPER: frozenset({S.BEGUN}),
    A.VOID_EXAM_PAPER: UNDER_WAY,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the marker knows it."""

    key: frozenset[str]
    points: int


def require(action: ExamPaperAction, *, status: ExamPaperStatus) -> None:
    """Raises `WrongState` unless the action may be taken now."""
    if status not in FROM[action]:
        raise WrongState(state=status.value)


def require_in_time(*, now: datetime, closes_at: datetime) -> None:
    """Raises `TimeIsUp` after the last moment allowed, which still counts."""
    if now > closes_at:
        raise TimeIsUp(closes_at=closes_at.isoformat())


def choices(kind: QuestionKind, options: Sequence[str]) -> Sequence[str]:
    """What can be answered: the letters of the options, or true and false."""
    return TRUTHS if kind is QuestionKind.TRUE_FALSE else ascii_uppercase[: len(options)]


def require_options(kind: QuestionKind, options: Sequence[str]) -> None:
    """Raises `Invalid` for too few or too many options, the same twice, and any where there is nothing to choose."""
    if kind is QuestionKind.TRUE_FALSE:
        if options:
            raise Invalid(field=("options",), detail="0")
    elif not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS or len(set(options)) < len(options):
        raise Invalid(field=("options",), detail=f"{FEWEST_OPTIONS} – {MOST_OPTIONS}")


def checked_answer(
    answer: Collection[str], *, kind: QuestionKind, options: Sequence[str], field: tuple[str, ...]
) -> list[str]:
    """An answer in the order of the choices; raises `Invalid` for a choice that there is not, for none, and for
    several where one is asked."""
    possible = choices(kind, options)
    single = kind is not QuestionKind.MULTIPLE_CHOICE
    if not answer or not set(answer) <= set(possible) or (single and len(set(answer)) > 1):
        raise Invalid(field=field, detail=("1: " if single else "") + ", ".join(possible))
    return [choice for choice in possible if choice in answer]


def checked_points(points: int) -> int:
    """What a question is worth; raises `Invalid`."""
    if not 1 <= points <= MOST_POINTS:
        raise Invalid(field=("points",), detail=f"1 – {MOST_POINTS}")
    return points


def drawn(pool: Sequence[T], *, count: int, seed: int) -> list[T]:
    """So many of the pool, in the order they are asked: the same for the same pool and seed."""
    return Random(seed).sample(pool, count)  # noqa: S311 - the seed is a secret one


def mark(asked: Sequence[Asked], answers: Mapping[int, Collection[str]]) -> Decimal:
    """The share of the points that was earned, from 0 to 100 in tenths. A question earns all of its points when exactly
    its key was chosen, else none; answers are by the place of the question, from 1."""
    earned = sum(each.points for place, each in enumerate(asked, 1) if set(answers.get(place, ())) == each.key)
    share = BEST_SCORE * earned / sum(each.points for each in asked)
    return share.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
