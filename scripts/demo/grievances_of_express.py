"""What customers of express stations complain of."""

from scripts.demo.grievances import (
    ATTITUDE_FINDINGS,
    ATTITUDE_PLANS,
    ATTITUDE_WORKS,
    PRIVACY_FINDINGS,
    PRIVACY_PLANS,
    PRIVACY_WORKS,
    Grievance,
)
from tenants.complaints.workflow import ComplaintKind

K = ComplaintKind

EXPRESS = (
    Grievance(
        cause="DELAY",
        weights={K.QUALITY: 46, K.GENERAL: 26},
        section="CUSTOMER_SERVICE",
        personal=False,
        stories=(
            ("次日达快件{days}天仍未送到", "寄的是次日达，已经{days}天了，物流一直停在分拣中心，客服每次都说已加急。"),
            ("生鲜延误全部变质", "生鲜价值{amount}元，延误{days}天送到时已经变质，快递员放下就走。"),
            ("派件未联系直接标记客户不在", "人在家里等了一天没有电话，系统却写客户不在，改约三次都没有来。"),
            ("样品延误错过布展", "合同样品赶展会用，延误导致错过布展，损失{amount}元。"),
            ("大促期间积压无人处理", "下单{days}天还在揽收网点，门口堆得像山一样，说人手不够让我自己去找。"),
            ("同城件绕行外省", "同城的文件绕到外省转了一圈，{days}天才送到，合同都过期了。"),
        ),
        findings=(
            "分拣错格口，快件发往异地中转场，延误{days}天，投诉属实",
            "派送区域临时缺人，未按规定改派，系统虚假标注",
            "干线车辆故障后未启用备用车，且未通知客户",
        ),
        plans=(
            "当日专车派送，退还运费并赔付{amount}元",
            "站点指定专人派送，派送前电话确认，运费全免",
            "按延误标准赔付并赠送运费券，调整该区域班次",
        ),
        works=("快件已专车送达，运费已退", "赔付{amount}元已到账", "班次已调整，一周内无延误"),
    ),
    Grievance(
        cause="DAMAGE",
        weights={K.QUALITY: 30},
        section="ADMINISTRATION",
        personal=False,
        stories=(
            ("易碎品收到时全部破碎", "已付包装费并贴易碎标签，收到时箱子压扁，里面价值{amount}元的器皿全碎了。"),
            ("电子产品屏幕碎裂", "当面开箱发现屏幕碎裂，快递员说不归他管，让我找客服，{days}天没有结果。"),
            ("酒水渗漏泡湿文件", "酒水渗漏，箱内文件全部泡湿，对方只肯赔运费。"),
            ("家具边角磕损", "实木桌四个角磕掉三个，修一次要{amount}元，站点说不保价就不管。"),
            ("外箱被水浸泡", "雨天卸货没有遮盖，外箱泡烂，{amount}元的服装全部串色。"),
        ),
        findings=(
            "监控显示装车时抛掷快件，破损责任在我方",
            "包装不符合易碎品标准，收寄验视不到位",
            "中转堆码超高，重物压在易碎件上",
        ),
        plans=(
            "按保价全额赔付{amount}元，操作人员重新培训",
            "先行赔付并免费重新寄送，整改堆码标准",
            "协商赔付{amount}元，站点增配缓冲材料",
        ),
        works=("赔付{amount}元已支付", "新件已妥投，客户验收无误", "缓冲材料已到位，堆码标准已张贴"),
    ),
    Grievance(
        cause="LOSS",
        weights={K.QUALITY: 24, K.EMERGENCY: 5},
        section="RISK",
        personal=False,
        stories=(
            ("快件丢失{days}天无人答复", "包裹价值{amount}元，物流最后一条停在{days}天前，客服说在找，至今没有下文。"),
            ("代收点说没有收到包裹", "显示已放代收点，代收点说没有这个件，快递员电话打不通。"),
            ("封条被动过少了一件", "箱子封条被动过，三件货只剩两件，少的那件值{amount}元。"),
            ("证件寄丢影响面签", "寄的是护照和签证材料，{days}天后就要面签，现在人人都说不知道在哪里。"),
            ("签收人不是本人", "系统显示已签收，签名根本不认识，{amount}元的货不知道给了谁。"),
        ),
        findings=(
            "派送途中车厢未锁，快件遗失，责任在我方",
            "误投至同名小区，已联系追回",
            "代收点交接未扫描，责任无法区分，由站点先行赔付",
        ),
        plans=(
            "按声明价值赔付{amount}元并退运费，车厢加装锁具",
            "追回后专人送达，赠送全年运费券",
            "先行赔付，协助客户补办证件并承担费用",
        ),
        works=("赔付{amount}元已到账，锁具加装完成", "快件已追回并由本人签收", "证件补办费用已报销"),
    ),
    Grievance(
        cause="ATTITUDE",
        weights={K.SERVICE: 100, K.GENERAL: 20},
        section="CUSTOMER_SERVICE",
        personal=True,
        stories=(
            ("快递员扔包裹", "让快递员送上楼，对方说要送自己下来拿，还把包裹扔在地上。"),
            ("前台拒绝查件", "到站点查件，前台一直看手机，说系统里没有就是没有。"),
            ("催件被威胁拉黑", "连续{days}天打电话催件，对方说再打就拉黑。"),
            ("要求验货出言不逊", "贵重物品要求当面验货，快递员说耽误他送件，一路骂骂咧咧。"),
        ),
        findings=ATTITUDE_FINDINGS,
        plans=ATTITUDE_PLANS,
        works=ATTITUDE_WORKS,
    ),
    Grievance(
        cause="FEES",
        weights={K.GENERAL: 30},
        section="FINANCE",
        personal=False,
        stories=(
            ("运费高于报价", "下单时显示运费二十八元，寄完扣了{amount}元，说是体积重，事先没有量过。"),
            ("代收货款迟迟未返还", "代收货款{amount}元，承诺三天返款，已经{days}天没有到账。"),
            ("月结账单与实际件数不符", "月结账单多了十几票不是我们寄的件，对账发过去没人回。"),
            ("保价费重复收取", "同一票货保价费收了两次，一共{amount}元，要求退款{days}天没人处理。"),
        ),
        findings=(
            "体积重计算错误，多收{amount}元",
            "代收货款上缴后未及时入账，财务流程滞后",
            "月结账号被同楼客户误用，未核对面单",
        ),
        plans=("三个工作日内退回多收费用", "当日返还代收货款并支付滞纳金", "冲减误计票件，月结账号增加验证码"),
        works=("{amount}元已退回", "代收货款已到账", "账单已更正，验证码已启用"),
    ),
    Grievance(
        cause="PRIVACY",
        weights={K.EMERGENCY: 5},
        section="RISK",
        personal=False,
        stories=(
            (
                "接到冒充客服的诈骗电话",
                "收件后{days}天内多次接到冒充客服的电话，能报出我的单号和地址，险些被骗{amount}元。",
            ),
            ("面单照片被发到业主群", "快递员把我的面单拍照发在业主群里催取件，电话地址全部公开。"),
            ("旧面单未销毁被人捡走", "退件的旧面单随手扔在门口，被人捡走后{days}天里一直有人打电话骚扰。"),
        ),
        findings=PRIVACY_FINDINGS,
        plans=PRIVACY_PLANS,
        works=PRIVACY_WORKS,
    ),
    Grievance(
        cause="OTHER",
        weights={K.GENERAL: 24},
        section="ADMINISTRATION",
        personal=False,
        stories=(
            ("快递车堵塞小区出入口", "快递三轮车每天堵在单元门口，老人出行不便，反映{days}天没有改善。"),
            ("清晨装卸噪音扰民", "站点每天清晨五点装卸货，噪音很大，附近居民都休息不好。"),
            ("营业时间与公示不符", "按公示时间去取件，门是锁着的，来回跑了三趟。"),
            ("小程序无法开具发票", "小程序开票一直转圈，客服让等，{days}天后又说超过开票时限。"),
        ),
        findings=("站点停车位不足，占用公共通道", "装卸时间未按与社区的约定执行", "公示时间未随排班调整更新"),
        plans=("与物业协商划定停车位，违停每次扣款", "装卸改到七点以后，铺设减震垫", "更新公示并延长营业时间"),
        works=("停车位已划定", "作业时间已调整，居民确认改善", "公示已更新，抽查三次均按时营业"),
    ),
)
