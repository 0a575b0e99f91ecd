"""Invented people and companies with Chinese names, drawn from one seeded source; numbers are never drawn twice."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

# Surname, its reading and how many people in a thousand bear it, roughly as the census has it.
SURNAMES: tuple[tuple[str, str, int], ...] = (
    ("王", "wang", 72), ("李", "li", 71), ("张", "zhang", 68), ("刘", "liu", 54), ("陈", "chen", 46),
    ("杨", "yang", 31), ("黄", "huang", 23), ("赵", "zhao", 21), ("吴", "wu", 20), ("周", "zhou", 20),
    ("徐", "xu", 15), ("孙", "sun", 15), ("马", "ma", 13), ("朱", "zhu", 12), ("胡", "hu", 12),
    ("林", "lin", 11), ("郭", "guo", 11), ("何", "he", 11), ("高", "gao", 10), ("罗", "luo", 9),
    ("郑", "zheng", 8), ("梁", "liang", 8), ("谢", "xie", 7), ("宋", "song", 7), ("唐", "tang", 7),
    ("许", "xu", 6), ("邓", "deng", 6), ("韩", "han", 6), ("冯", "feng", 6), ("曹", "cao", 6),
    ("彭", "peng", 5), ("曾", "zeng", 5), ("肖", "xiao", 5), ("田", "tian", 5), ("董", "dong", 5),
    ("潘", "pan", 4), ("袁", "yuan", 4), ("蔡", "cai", 4), ("蒋", "jiang", 4), ("余", "yu", 4),
    ("沈", "shen", 3), ("姚", "yao", 3), ("卢", "lu", 3), ("傅", "fu", 2), ("钟", "zhong", 2),
    ("欧阳", "ouyang", 1), ("司马", "sima", 1), ("上官", "shangguan", 1), ("诸葛", "zhuge", 1),
)  # fmt: skip
GIVEN: tuple[str, ...] = (
    "芳娜敏静丽艳娟霞秀兰玲桂英琳雪梅莉婷慧颖佳怡欣妍雨萱梦瑶思琪诗涵晓燕丹蕾月洁",
    "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆博文志远建国子轩泽铭晨阳家豪",
)
MOBILE_PREFIXES = (
    "130", "131", "133", "135", "136", "137", "138", "139", "147", "150", "151", "152", "155", "157",
    "158", "159", "166", "176", "177", "178", "180", "182", "185", "186", "187", "188", "189", "191", "199",
)  # fmt: skip
COMPANY_FIRST = "恒瑞鼎泰嘉博汇凯信远盛隆安华宏锦晟昊正天"
COMPANY_SECOND = "达通源德丰茂祥睿诚和洋创联坤宇景铭越利兴"
TRADES = (
    "机械", "电子科技", "纺织", "食品", "医药", "建材", "餐饮管理", "文化传媒", "网络科技", "服饰", "家居用品",
    "进出口贸易", "农产品", "汽车配件", "教育咨询", "电子商务", "物流设备", "园林绿化", "五金制品", "包装材料",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """A Chinese name, and the surname's reading for addresses in Latin letters."""

    name: str
    reading: str


class People:
    """Draws people, companies and their telephone numbers and addresses."""

    def __init__(self, *, rng: Random) -> None:
        self._rng = rng
        self._used: set[str] = set()

    def _unused(self, draw: Callable[[], str]) -> str:
        while (value := draw()) in self._used:
            pass
        self._used.add(value)
        return value

    def person(self) -> Person:
        """Surnames as frequent as they are in life; five given names in six have two characters."""
        rng = self._rng
        surname, reading, _ = rng.choices(SURNAMES, weights=[weight for *_, weight in SURNAMES])[0]
        length = 2 if len(surname) == 2 or rng.random() < 0.84 else 1
        given = "".join(rng.sample(rng.choice(GIVEN), length))
        return Person(name=surname + given, reading=reading)

    def mobile(self) -> str:
        """Eleven digits, 13x to 19x."""
        rng = self._rng
        return self._unused(lambda: rng.choice(MOBILE_PREFIXES) + f"{rng.randrange(10**8):08d}")

    def email(self, *, reading: str, domain: str) -> str:
        """An address that can receive nothing: the domains are reserved for examples."""
        rng = self._rng
        return self._unused(lambda: f"{reading}{rng.randrange(10**5):05d}@{domain}")

    def company(self, *, city: str) -> str:
        """E.g. 杭州恒睿机械有限公司."""
        rng = self._rng
        place = city.removesuffix("市")

        def draw() -> str:
            form = rng.choices(("有限公司", "有限责任公司", "股份有限公司"), weights=(90, 6, 4))[0]
            shop_name = rng.choice(COMPANY_FIRST) + rng.choice(COMPANY_SECOND)
            return f"{place}{shop_name}{rng.choice(TRADES)}{form}"

        return self._unused(draw)
