"""Everything the product refuses, in both languages.

The docstring of an error is its English message and `zh` its Chinese one; both may name `params` in braces.
Two families: a `Refusal` is something the person can mend and reaches callers as a `userError`; a `Denial`
stops the field or the request and reaches them at the top level.
"""

from inspect import cleandoc
from typing import ClassVar


class BranchlineError(Exception):
    """Something was refused."""

    code: ClassVar[str] = "INTERNAL"
    zh: ClassVar[str] = "请求被拒绝。"

    def __init__(self, **params: object) -> None:
        super().__init__(params)
        self.params = params

    def message(self, locale: str = "en") -> str:
        """The text for a person, in `zh-CN` or, for any other locale, English."""
        template = self.zh if locale.startswith("zh") else cleandoc(type(self).__doc__ or "")
        return template.format(**self.params)

    def __str__(self) -> str:
        return self.message()


class Denial(BranchlineError):
    """The request was denied."""


class Unauthenticated(Denial):
    """Sign in first: the request carries no valid access token or API key."""

    code = "UNAUTHENTICATED"
    zh = "请先登录：请求没有携带有效的访问令牌或 API 密钥。"


class NoCredential(Unauthenticated):
    """Sign in first: the request carries no access token or API key in its Authorization header."""

    zh = "请先登录：请求的 Authorization 头中没有访问令牌或 API 密钥。"


class Forbidden(Denial):
    """You may not do this: it needs the permission {permission}."""

    code = "FORBIDDEN"
    zh = "没有权限：此操作需要权限 {permission}。"

    def __init__(self, *, permission: str) -> None:
        super().__init__(permission=permission)


class ForeignApplication(Denial):
    """An application of a third party has no hand in its user's own account."""

    code = "FORBIDDEN"
    zh = "第三方应用不得查看或更改其用户本人的账号。"


class TenantMismatch(Denial):
    """The credential belongs to another tenant than the address."""

    code = "FORBIDDEN"
    zh = "凭证与地址不属于同一租户。"


class NotFound(Denial):
    """There is no such object, or it lies outside what you may see."""

    code = "NOT_FOUND"
    zh = "对象不存在，或不在您的可见范围内。"


class BadInput(Denial):
    """The request cannot be understood: {detail}"""

    code = "BAD_USER_INPUT"
    zh = "无法理解请求：{detail}"

    def __init__(self, *, detail: str) -> None:
        super().__init__(detail=detail)


class LimitExceeded(Denial):
    """The request is too large: {measure} is {actual}, the limit is {limit}."""

    code = "LIMIT_EXCEEDED"
    zh = "请求过大：{measure} 为 {actual}，上限为 {limit}。"

    def __init__(self, *, measure: str, actual: int | str, limit: int) -> None:
        super().__init__(measure=measure, actual=actual, limit=limit)


class RateLimited(Denial):
    """Too many requests; try again in {seconds} seconds."""

    code = "RATE_LIMITED"
    zh = "请求过于频繁，请在 {seconds} 秒后重试。"


class TenantUnavailable(Denial):
    """This tenant is {status} and serves no requests."""

    code = "TENANT_UNAVAILABLE"
    zh = "该租户当前状态为 {status}，暂不提供服务。"

    def __init__(self, *, status: str) -> None:
        super().__init__(status=status)


class Refusal(BranchlineError):
    """The change was refused."""

    code = "INVALID"

    def __init__(self, *, field: tuple[str, ...] = (), **params: object) -> None:
        super().__init__(**params)
        self.field = field


class Invalid(Refusal):
    """The value is not valid: {detail}"""

    code = "INVALID"
    zh = "取值无效：{detail}"


class Required(Refusal):
    """A value is needed here."""

    code = "REQUIRED"
    zh = "此项必填。"


class TooLong(Refusal):
    """The text has {actual} characters; at most {limit} are taken."""

    code = "TOO_LONG"
    zh = "文本长度为 {actual} 个字符，最多 {limit} 个。"


class Taken(Refusal):
    """The value is already in use."""

    code = "TAKEN"
    zh = "该值已被使用。"


class Missing(Refusal):
    """There is no such object, or it lies outside what you may see."""

    code = "NOT_FOUND"
    zh = "对象不存在，或不在您的可见范围内。"


class StaleVersion(Refusal):
    """Somebody changed it after you read it: you hold version {expected}, it stands at {actual}."""

    code = "STALE_VERSION"
    zh = "数据已被他人修改：您持有版本 {expected}，当前版本为 {actual}。"


class Superseded(Refusal):
    """Another one has taken its place; use that one."""

    code = "SUPERSEDED"
    zh = "该对象已被合并取代，请使用取代它的对象。"


class WrongState(Refusal):
    """That cannot be done now: the state is {state}."""

    code = "WRONG_STATE"
    zh = "当前状态为 {state}，不能执行此操作。"
