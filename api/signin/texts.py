"""Every word of the sign-in pages, in both languages."""

from typing import Final

from api.negotiation import Locale

_ENGLISH: Final = {
    "language": "中文",
    "sign_in": "Sign in",
    "username": "User name",
    "password": "Password",
    "wrong": "The user name or the password is not right.",
    "wait": "Too many attempts. Try again in {seconds} seconds.",
    "expired": "This took too long. Please start again.",
    "failed": "This did not work",
    "bad_origin": "The form did not come from this page. Open the page anew and try again.",
    "bad_form": "The form could not be read. Open the page anew and try again.",
    "account": "Your account",
    "signed_in_as": "Signed in as {name}",
    "sign_out": "Sign out",
    "signed_out": "You are signed out.",
    "sessions": "Where you are signed in",
    "this_one": "this browser",
    "since": "since",
    "last_seen": "last seen",
    "end": "End",
    "ended": "The session is over.",
    "unknown_browser": "unknown browser",
}
_CHINESE: Final = {
    "language": "English",
    "sign_in": "登录",
    "username": "用户名",
    "password": "密码",
    "wrong": "用户名或密码不正确。",
    "wait": "尝试次数过多，请在 {seconds} 秒后重试。",
    "expired": "操作超时，请重新开始。",
    "failed": "操作未成功",
    "bad_origin": "表单并非来自本页面，请重新打开页面后再试。",
    "bad_form": "无法读取表单，请重新打开页面后再试。",
    "account": "我的账户",
    "signed_in_as": "已登录：{name}",
    "sign_out": "退出登录",
    "signed_out": "您已退出登录。",
    "sessions": "登录中的设备",
    "this_one": "当前浏览器",
    "since": "登录于",
    "last_seen": "最近使用",
    "end": "下线",
    "ended": "该会话已结束。",
    "unknown_browser": "未知浏览器",
}
TEXTS: Final = {Locale.ENGLISH: _ENGLISH, Locale.CHINESE: _CHINESE}
