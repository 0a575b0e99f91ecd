"""What is written to people about their accounts."""

from typing import Final

import structlog

from api.mail import Mailer, NotSent
from api.negotiation import Locale
from api.oauth.authority import issuer_prefix
from tenants.core.letters import Letter, LinkPurpose
from tenants.core.scope import TenantRef

_log = structlog.get_logger("branchline.mail")
_SUBJECTS: Final = {
    (LinkPurpose.INVITATION, Locale.ENGLISH): "Your account at {chain}",
    (LinkPurpose.INVITATION, Locale.CHINESE): "您在{chain}的账户",
    (LinkPurpose.PASSWORD_RESET, Locale.ENGLISH): "A new password for {chain}",
    (LinkPurpose.PASSWORD_RESET, Locale.CHINESE): "重设您在{chain}的密码",
}
_TEXTS: Final = {
    (LinkPurpose.INVITATION, Locale.ENGLISH): (
        "Hello {name},\n\nan account was made for you at {chain}. Choose your password here, within seven days:\n\n"
        "{link}\n\nThe link works once.\n"
    ),
    (LinkPurpose.INVITATION, Locale.CHINESE): (
        "{name}，您好：\n\n{chain}已为您创建账户。请在七天内通过以下链接设置密码：\n\n{link}\n\n该链接仅可使用一次。\n"
    ),
    (LinkPurpose.PASSWORD_RESET, Locale.ENGLISH): (
        "Hello {name},\n\nsomebody asked for a new password for your account at {chain}. If that was you, choose it "
        "here within an hour:\n\n{link}\n\nThe link works once. If it was not you, do nothing: nothing has changed.\n"
    ),
    (LinkPurpose.PASSWORD_RESET, Locale.CHINESE): (
        "{name}，您好：\n\n有人申请重设您在{chain}的密码。如果是您本人，请在一小时内通过以下链接设置：\n\n{link}\n\n"
        "该链接仅可使用一次。如非您本人操作，请忽略此邮件，您的账户没有任何变化。\n"
    ),
}


async def post(*, mailer: Mailer, letter: Letter, tenant: TenantRef, base_url: str, locale: Locale) -> bool:
    """Sends the link; whether that worked, and if not, the log says so without the link."""
    link = f"{issuer_prefix(base_url=base_url)}{tenant.slug}/password?token={letter.token}&lang={locale.value}"
    subject = _SUBJECTS[letter.purpose, locale].format(chain=tenant.name)
    text = _TEXTS[letter.purpose, locale].format(name=letter.name, chain=tenant.name, link=link)
    try:
        await mailer.send(to=letter.to, subject=subject, text=text)
    except NotSent as error:
        _log.error("letter not sent", purpose=letter.purpose.value, reason=type(error.__cause__).__name__)
        return False
    return True
