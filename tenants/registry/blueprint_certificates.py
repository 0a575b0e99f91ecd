"""The part of a blueprint on certificates: which there are, who needs them, what nobody does without."""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, StrictInt, model_validator

from tenants.registry.blueprint_fields import Code, Count, Exact, Named, Part

Mark = Annotated[Exact, Field(ge=0, le=100, decimal_places=1)]


class Exam(Part):
    """A paper of so many `questions` on a course, drawn from its pool, and the `minutes` allowed for it."""

    course: Code
    questions: Annotated[Count, Field(le=200)]
    minutes: Annotated[Count, Field(le=600)]


class CertificateKind(Named):
    """Holders of the `posts` need it. With a `pass_mark` an exam comes before it, which may be sat again `resits`
    times; its marks are entered or, with an `exam`, scored by the system as well. It is valid for so many months, warns
    so many days before its end, and is renewed by a `course`."""

    posts: tuple[Code, ...] = ()
    pass_mark: Mark | None = None
    resits: Annotated[StrictInt, Field(ge=0, le=20)] = 0
    valid_months: Count
    warn_days: Count
    course: Code | None = None
    exam: Exam | None = None


class Gate(Part):
    """What nobody does without the certificate; `subject` narrows it to one kind of product, or one counter post."""

    activity: Literal["SELL", "COUNTER"]
    subject: Code | None = None
    certificate: Code


class Certificates(Part):
    """Holders of the `counter_posts` sit at the counter."""

    kinds: tuple[CertificateKind, ...] = ()
    gates: tuple[Gate, ...] = ()
    counter_posts: tuple[Code, ...] = ()

    @model_validator(mode="after")
    def _gates_have_keys(self) -> Self:
        known = {kind.code for kind in self.kinds}
        if missing := sorted({gate.certificate for gate in self.gates} - known):
            raise ValueError(f"there is no certificate {', '.join(missing)}")
        return self


def strays(
    certificates: Certificates, *, posts: Collection[str], courses: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The posts and courses that certificates name and that there are not, each with its key."""
    for index, kind in enumerate(certificates.kinds):
        for place, code in enumerate(kind.posts):
            if code not in posts:
                yield f"certificates.kinds[{index}].posts[{place}]", f"there is no post {code}"
        if kind.course is not None and kind.course not in courses:
            yield f"certificates.kinds[{index}].course", f"there is no course {kind.course}"
        if kind.exam is not None and kind.exam.course not in courses:
            yield f"certificates.kinds[{index}].exam.course", f"there is no course {kind.exam.course}"
    for index, code in enumerate(certificates.counter_posts):
        if code not in posts:
            yield f"certificates.counter_posts[{index}]", f"there is no post {code}"
