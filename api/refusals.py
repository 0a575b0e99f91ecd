"""What the HTTP edge refuses by itself, in both languages, and the status of every refusal that stops a request."""

from collections.abc import Mapping
from typing import ClassVar

from tenants.core.errors import BranchlineError, Denial, NoCredential, Unauthenticated


class EdgeRefusal(Denial):
    """The request was refused."""

    status: ClassVar[int] = 400
    code = "BAD_USER_INPUT"

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers the status asks for."""
        return {}


class MethodNotAllowed(EdgeRefusal):
    """The method is not allowed here; use {allowed}."""

    status = 405
    code = "METHOD_NOT_ALLOWED"
    zh = "此处不允许使用该方法；请使用 {allowed}。"

    def __init__(self, *, allowed: str) -> None:
        super().__init__(allowed=allowed)
        self._allowed = allowed

    @property
    def headers(self) -> Mapping[str, str]:
        """RFC 9110 §15.5.6."""
        return {"Allow": self._allowed}


class MutationOverGet(MethodNotAllowed):
    """A GET request reads only; send this mutation with POST."""

    zh = "GET 请求只能读取；请用 POST 发送此变更。"

    def __init__(self) -> None:
        super().__init__(allowed="POST")


class NotAcceptable(EdgeRefusal):
    """The Accept header takes neither application/graphql-response+json nor application/json."""

    status = 406
    code = "NOT_ACCEPTABLE"
    zh = "Accept 请求头既不接受 application/graphql-response+json，也不接受 application/json。"


class UnsupportedMediaType(EdgeRefusal):
    """Send the body as application/json in UTF-8, without a content encoding."""

    status = 415
    code = "UNSUPPORTED_MEDIA_TYPE"
    zh = "请以 UTF-8 编码的 application/json 发送请求体，且不使用内容编码。"

    @property
    def headers(self) -> Mapping[str, str]:
        """RFC 9110 §12.3 and §12.5.3."""
        return {"Accept": "application/json", "Accept-Encoding": "identity"}


class BodyTooLarge(EdgeRefusal):
    """The request body has more than {limit} bytes."""

    status = 413
    code = "LIMIT_EXCEEDED"
    zh = "请求体超过 {limit} 字节。"

    @property
    def headers(self) -> Mapping[str, str]:
        """What is left of the body is not read, so the connection cannot go on."""
        return {"Connection": "close"}


class TokenInQuery(EdgeRefusal):
    """Send the access token or API key in the Authorization header, never in the address."""

    zh = "请在 Authorization 请求头中发送访问令牌或 API 密钥，切勿放在地址中。"


class NotJson(EdgeRefusal):
    """{place} is not valid JSON in UTF-8, or is nested too deeply."""

    zh = "{place} 不是有效的 UTF-8 JSON，或嵌套过深。"


class BatchRefused(EdgeRefusal):
    """Several operations in one request are not served; send one object, not a list."""

    zh = "不支持在一个请求中发送多个操作；请发送一个对象而非列表。"


class NotAnObject(EdgeRefusal):
    """The body must be a JSON object with the entry "query"."""

    zh = "请求体必须是含有 “query” 项的 JSON 对象。"


class WrongParameter(EdgeRefusal):
    """The parameter "{name}" must be {expected}."""

    zh = "参数 “{name}” 必须是{expected_zh}。"


class RepeatedParameter(EdgeRefusal):
    """The parameter "{name}" is given more than once."""

    zh = "参数 “{name}” 重复出现。"


class BadQueryString(EdgeRefusal):
    """The query string is not valid UTF-8 in application/x-www-form-urlencoded form, or has too many parameters."""

    zh = "查询字符串不是有效的 UTF-8 application/x-www-form-urlencoded 格式，或参数过多。"


class NulCharacter(EdgeRefusal):
    """The request contains the character U+0000, which no text here may hold."""

    zh = "请求中含有字符 U+0000，任何文本均不允许包含该字符。"


class BadDocumentId(EdgeRefusal):
    """The documentId must be "sha256:" and 64 lower-case hexadecimal characters, the SHA-256 of the document."""

    zh = "documentId 必须为 “sha256:” 加 64 位小写十六进制字符，即文档的 SHA-256。"


class UnknownDocument(EdgeRefusal):
    """No document is registered under this documentId; send the whole document as "query"."""

    code = "DOCUMENT_NOT_FOUND"
    zh = "没有以此 documentId 登记的文档；请以 “query” 发送完整文档。"


class DocumentNotTrusted(EdgeRefusal):
    """This application may run only the documents that were registered for it, and this is none of them."""

    status = 403
    code = "DOCUMENT_NOT_TRUSTED"
    zh = "此应用只能执行为其登记的文档，而该文档未登记。"


class SubscriptionOverHttp(EdgeRefusal):
    """Subscriptions are served over a WebSocket with the subprotocol graphql-transport-ws, not over HTTP."""

    zh = "订阅通过子协议为 graphql-transport-ws 的 WebSocket 提供，不支持 HTTP。"


class MutationOverSocket(EdgeRefusal):
    """A socket reads only; send this mutation over HTTP with POST."""

    zh = "WebSocket 只能读取；请用 HTTP POST 发送此变更。"


class UnknownTenant(EdgeRefusal):
    """There is no tenant at this address."""

    status = 404
    code = "NOT_FOUND"
    zh = "此地址没有租户。"


class UnknownAddress(EdgeRefusal):
    """There is nothing at this address."""

    status = 404
    code = "NOT_FOUND"
    zh = "此地址没有内容。"


class UnsupportedSchema(EdgeRefusal):
    """This tenant's data is at schema version {version}, which this server does not support; it is being migrated."""

    status = 503
    code = "TENANT_UNAVAILABLE"
    zh = "该租户的数据架构版本为 {version}，本服务器不支持；正在迁移。"

    def __init__(self, *, version: str) -> None:
        super().__init__(version=version)

    @property
    def headers(self) -> Mapping[str, str]:
        """RFC 9110 §10.2.3."""
        return {"Retry-After": "30"}


class BadIdempotencyKey(EdgeRefusal):
    """The Idempotency-Key must be 1 to 255 visible ASCII characters, given once."""

    zh = "Idempotency-Key 必须为 1 至 255 个可见 ASCII 字符，且只能出现一次。"


class IdempotencyUnsupported(EdgeRefusal):
    """Idempotency-Key is not supported at this address."""

    zh = "此地址不支持 Idempotency-Key。"


class IdempotencyKeyReused(EdgeRefusal):
    """The Idempotency-Key was used before with another request."""

    status = 422
    code = "IDEMPOTENCY_KEY_REUSED"
    zh = "该 Idempotency-Key 已用于另一个请求。"


class AnswerWithheld(EdgeRefusal):
    """This was done under the Idempotency-Key already, but its answer cannot be shown again: rights or keys have
    changed since. Read the object anew."""

    status = 403
    code = "FORBIDDEN"
    zh = "该 Idempotency-Key 对应的操作已执行，但权限或密钥已变更，原应答不再提供；请重新查询该对象。"


class StillRunning(EdgeRefusal):
    """The first request with this Idempotency-Key is still running."""

    status = 409
    code = "IDEMPOTENCY_IN_PROGRESS"
    zh = "使用该 Idempotency-Key 的首个请求仍在执行。"

    def __init__(self, *, seconds: int) -> None:
        super().__init__()
        self._seconds = seconds

    @property
    def headers(self) -> Mapping[str, str]:
        """RFC 9110 §10.2.3, in seconds."""
        return {"Retry-After": str(self._seconds)}


class TookTooLong(EdgeRefusal):
    """The request took longer than {seconds} seconds and was stopped."""

    status = 503
    code = "TIMEOUT"
    zh = "请求超过 {seconds} 秒，已被中止。"


class Broken(BranchlineError):
    """Something went wrong on our side. Give this request id to support: {request_id}"""

    code = "INTERNAL"
    zh = "服务器内部出错。请将此请求编号提供给支持人员：{request_id}"


_STATUS_BY_CODE = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "BAD_USER_INPUT": 400,
    "LIMIT_EXCEEDED": 400,
    "RATE_LIMITED": 429,
    "TENANT_UNAVAILABLE": 403,
}


def status_of(error: BranchlineError) -> int:
    """The HTTP status of an error that stops the whole request."""
    return error.status if isinstance(error, EdgeRefusal) else _STATUS_BY_CODE.get(error.code, 500)


def challenge_of(error: Unauthenticated) -> str:
    """RFC 6750 §3.1: a token that is no good is called that; to somebody who brought none nothing is said."""
    return "Bearer" if isinstance(error, NoCredential) else 'Bearer error="invalid_token"'


def headers_of(error: BranchlineError) -> dict[str, str]:
    """The headers that go with the status: a challenge for 401, the wait for 429."""
    if isinstance(error, EdgeRefusal):
        return dict(error.headers)
    if isinstance(error, Unauthenticated):
        return {"WWW-Authenticate": challenge_of(error)}
    if error.code == "RATE_LIMITED" and "seconds" in error.params:
        return {"Retry-After": str(error.params["seconds"])}
    return {}
