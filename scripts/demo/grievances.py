"""What customers of the demo chains complain of, and what is found, planned and done about it. `{days}` and `{amount}`
are drawn for each complaint."""

from dataclasses import dataclass

from tenants.complaints.workflow import ComplaintKind


@dataclass(frozen=True, slots=True)
class Grievance:
    """One cause of the blueprint: for which kinds it stands and how often, which section is liable, whether somebody
    is to blame by name, and its texts: a story is a subject and what the customer tells."""

    cause: str
    weights: dict[ComplaintKind, int]
    section: str
    personal: bool
    stories: tuple[tuple[str, str], ...]
    findings: tuple[str, ...]
    plans: tuple[str, ...]
    works: tuple[str, ...]


ATTITUDE_FINDINGS = (
    "调阅录音录像，工作人员语气生硬、未使用规范用语，投诉属实",
    "经与当事人及同事核实，当日排队人多，确有催促、打断客户的情况",
)
ATTITUDE_PLANS = (
    "由主管带当事人致电道歉，当事人参加服务礼仪补训",
    "当事人书面检讨并当面致歉，本月服务考核扣分",
    "主管上门致歉，安排专人跟进后续业务",
)
ATTITUDE_WORKS = ("已当面致歉，客户表示接受", "当事人已完成礼仪补训并通过考核", "已致电道歉并更换服务人员")
PRIVACY_FINDINGS = ("核查系统查询日志，发现非必要查询记录，信息管理存在漏洞", "纸质资料未按规定碎毁，存在泄露隐患")
PRIVACY_PLANS = (
    "收回相关人员查询权限，向客户书面说明并致歉",
    "全面排查查询日志，资料碎毁改为双人监督，协助客户更换联系方式",
)
PRIVACY_WORKS = ("权限已收回，排查报告已送达客户", "整改完成，已协助客户办理号码标记拦截")
