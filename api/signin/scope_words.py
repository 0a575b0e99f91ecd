"""Scopes as a person reads them when asked to consent."""

from typing import Final

from api.negotiation import Locale

_SIGN_IN: Final = {
    "openid": ("Know who you are", "识别您的身份"),
    "profile": ("Know your name and user name", "获取您的姓名和用户名"),
    "offline_access": ("Stay connected while you are away", "在您离开后保持连接"),
}
_NOUNS: Final = {
    "announcement": ("announcements", "公告"),
    "application": ("applications", "应用"),
    "approval": ("approval requests", "审批申请"),
    "audit": ("the audit trail", "审计记录"),
    "branch": ("branches", "机构"),
    "certificate": ("certificates", "证书"),
    "claim": ("insurance claims", "理赔案件"),
    "complaint": ("complaints", "投诉"),
    "custom_field": ("custom fields", "自定义字段"),
    "customer": ("customers", "客户"),
    "exam": ("exams", "考试"),
    "identity_provider": ("identity providers", "身份提供方"),
    "ledger": ("the ledger", "账簿"),
    "opportunity": ("sales opportunities", "商机"),
    "order": ("orders", "订单"),
    "policy": ("policies", "保单"),
    "post": ("posts", "岗位"),
    "price_list": ("price lists", "价目表"),
    "product": ("products", "产品"),
    "project_group": ("project groups", "项目组"),
    "question": ("exam questions", "考题"),
    "role": ("roles", "角色"),
    "rule": ("rules", "规则"),
    "service_account": ("service accounts", "服务账户"),
    "staff": ("staff", "员工"),
    "support": ("support access", "平台支持访问"),
    "training": ("training", "培训"),
    "user": ("user accounts", "用户账户"),
}
_VERBS: Final = {
    "approve": ("Approve", "审批"),
    "assess_credit": ("Assess the credit of", "评估信用："),
    "assess": ("Assess", "核定"),
    "assign": ("Assign", "分派"),
    "callback": ("Make follow-up calls on", "回访"),
    "close": ("Close", "办结与关闭："),
    "collect": ("Record payments for", "登记收款："),
    "contact": ("Log contacts with", "登记联系"),
    "create": ("Add", "新增"),
    "decide": ("Decide on", "审批"),
    "define": ("Define", "定义"),
    "employ": ("Hire, transfer and dismiss", "办理入职、调动和离职："),
    "enrol": ("Enrol people in", "报名参加"),
    "grade": ("Grade", "评级"),
    "grant": ("Grant", "授予"),
    "hand_over": ("Hand over", "移交"),
    "handle": ("Handle", "处理"),
    "install": ("Install", "安装"),
    "invoice": ("Invoice", "开具发票："),
    "issue": ("Issue", "颁发"),
    "manage": ("Manage", "管理"),
    "merge": ("Merge duplicates of", "合并重复档案："),
    "move": ("Move", "调整归属："),
    "open": ("Open and suspend", "开业与停业："),
    "pay": ("Pay", "支付"),
    "propose": ("Propose", "提交申请："),
    "publish": ("Publish", "发布"),
    "read": ("View", "查看"),
    "read_identity": ("View identity and bank numbers of", "查看证件号和银行账号："),
    "read_private": ("View private data of", "查看隐私数据："),
    "reassign": ("Reassign", "改派"),
    "receive": ("Receive", "受理"),
    "reopen": ("Reopen", "重新打开"),
    "report": ("Report", "报案："),
    "sell": ("Sell by", "销售开单："),
    "serve": ("Serve", "办理保全："),
    "settle": ("Settle", "结算："),
    "sign": ("Sign for what is handed over by", "签收移交："),
    "ship": ("Ship", "发货："),
    "sit": ("Sit", "参加"),
    "underwrite": ("Underwrite", "核保"),
    "update": ("Change", "修改"),
    "withdraw": ("Withdraw", "撤回"),
}


def words_for(scope: str, *, locale: Locale) -> str:
    """What the scope lets an application do; a scope without words of its own is shown as it is."""
    chinese = locale is Locale.CHINESE
    if scope in _SIGN_IN:
        return _SIGN_IN[scope][chinese]
    noun, _, verb = scope.partition(":")
    if noun not in _NOUNS or verb not in _VERBS:
        return scope
    between = "" if chinese else " "
    return f"{_VERBS[verb][chinese]}{between}{_NOUNS[noun][chinese]}"
