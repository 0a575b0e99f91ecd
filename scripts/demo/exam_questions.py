"""Questions for the pools of the demo's courses: statements with whether they are true, and choices with their key."""

from collections.abc import Mapping, Sequence

ETHICS: Sequence[tuple[str, bool]] = (
    ("销售人员可以代客户在投保单上签名。", False),
    ("销售前应当如实说明保险责任和责任免除。", True),
    ("可以向客户承诺保证收益以外的分红。", False),
    ("客户的个人信息只能用于约定的用途。", True),
    ("可以用自己的资金为客户垫交保费。", False),
    ("犹豫期内客户可以解除合同并取回保费。", True),
    ("可以诱导客户隐瞒既往病史。", False),
    ("销售过程应当按规定录音录像。", True),
    ("可以把佣金返还给客户以促成签单。", False),
    ("收到客户投诉应当当日登记。", True),
    ("可以贬低同业产品以突出自家产品。", False),
    ("离职时应当移交全部客户资料。", True),
    ("销售人员可以私自收取现金保费并次周上交。", False),
    ("展业时应当主动出示执业证。", True),
    ("可以把客户名单提供给第三方公司。", False),
    ("推荐产品应当与客户的承受能力相适应。", True),
    ("可以未经客户同意为其办理保单贷款。", False),
    ("培训考试应当由本人独立完成。", True),
    ("可以用虚假的停售消息催促客户投保。", False),
    ("发现洗钱可疑线索应当及时上报。", True),
    ("可以为未满期的保单擅自办理退保。", False),
    ("回访电话应当由客户本人接听。", True),
)
CLAIMS: Sequence[tuple[str, bool]] = (
    ("接到报案后应当及时登记并告知所需材料。", True),
    ("材料不齐时应当一次性告知需要补充的材料。", True),
    ("可以要求客户支付加急费后优先理赔。", False),
    ("拒赔应当书面说明理由。", True),
    ("查勘照片可以事后补拍替代。", False),
    ("理赔款应当支付给有权领取的人。", True),
    ("可以代客户在理赔申请书上签名。", False),
    ("超过本人权限的案件应当上报审批。", True),
    ("客户资料可以存放在个人网盘。", False),
    ("客户有权查询案件的办理进度。", True),
)
CHOICES: Mapping[str, Sequence[tuple[str, Sequence[str], str]]] = {
    "ETHICS": (
        ("下列哪些行为属于销售误导？", ("夸大收益", "隐瞒免责条款", "说明犹豫期", "虚构停售"), "ABD"),
        ("犹豫期一般不少于几日？", ("5 日", "15 日", "30 日"), "B"),
    ),
    "CLAIMS": (
        ("客户报案时应当核对哪些信息？", ("单号", "出险时间", "宗教信仰", "联系电话"), "ABD"),
        ("理赔材料齐全后首先应当做什么？", ("立案审核", "直接支付", "退回客户"), "A"),
    ),
}
STATEMENTS: Mapping[str, Sequence[tuple[str, bool]]] = {"ETHICS": ETHICS, "CLAIMS": CLAIMS}
