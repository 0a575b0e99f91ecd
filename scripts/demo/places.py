"""Where the demo tenants work: real provinces, cities and districts, invented streets."""

from dataclasses import dataclass, replace
from random import Random

from scripts.demo.shapes import Address

REGIONS: dict[str, str] = {"EAST": "华东", "SOUTH": "华南", "NORTH": "华北", "WEST": "西部"}


@dataclass(frozen=True, slots=True)
class Site:
    """Room for one branch; `landmark` names the place where offices are, `quarter` where people live."""

    region: str
    province: str
    city: str
    district: str
    landmark: str
    quarter: str
    area_code: str

    @property
    def district_address(self) -> Address:
        return Address(province=self.province, city=self.city, district=self.district, street="")

    @property
    def short(self) -> str:
        """City and district as branch names carry them, e.g. 上海浦东."""
        district = self.district.removesuffix("新区").removesuffix("区")
        return self.city.removesuffix("市") + district


# In turn one site of each region, so that even a small plan has all regions.
SITES: tuple[Site, ...] = (
    Site("EAST", "上海市", "上海市", "浦东新区", "陆家嘴", "张江", "021"),
    Site("SOUTH", "广东省", "广州市", "天河区", "体育西路", "棠下", "020"),
    Site("NORTH", "北京市", "北京市", "朝阳区", "国贸", "望京", "010"),
    Site("WEST", "四川省", "成都市", "锦江区", "春熙路", "三圣乡", "028"),
    Site("EAST", "浙江省", "杭州市", "西湖区", "文三路", "古荡", "0571"),
    Site("SOUTH", "广东省", "深圳市", "福田区", "车公庙", "梅林", "0755"),
    Site("NORTH", "北京市", "北京市", "海淀区", "中关村", "上地", "010"),
    Site("WEST", "重庆市", "重庆市", "渝中区", "解放碑", "大坪", "023"),
    Site("EAST", "江苏省", "南京市", "鼓楼区", "湖南路", "龙江", "025"),
    Site("SOUTH", "广东省", "深圳市", "南山区", "科技园", "西丽", "0755"),
    Site("NORTH", "天津市", "天津市", "和平区", "滨江道", "新兴", "022"),
    Site("WEST", "四川省", "成都市", "武侯区", "高升桥", "双楠", "028"),
    Site("EAST", "江苏省", "苏州市", "姑苏区", "观前街", "平江", "0512"),
    Site("SOUTH", "广东省", "佛山市", "禅城区", "祖庙", "石湾", "0757"),
    Site("NORTH", "山东省", "济南市", "历下区", "泉城路", "甸柳", "0531"),
    Site("WEST", "云南省", "昆明市", "五华区", "翠湖", "黑林铺", "0871"),
    Site("EAST", "上海市", "上海市", "静安区", "南京西路", "大宁", "021"),
    Site("SOUTH", "福建省", "厦门市", "思明区", "鹭江道", "莲前", "0592"),
    Site("NORTH", "山东省", "青岛市", "市南区", "香港中路", "八大湖", "0532"),
    Site("WEST", "陕西省", "西安市", "雁塔区", "小寨", "电子城", "029"),
    Site("EAST", "浙江省", "宁波市", "海曙区", "天一广场", "段塘", "0574"),
    Site("SOUTH", "广东省", "广州市", "越秀区", "北京路", "黄花岗", "020"),
    Site("NORTH", "河北省", "石家庄市", "长安区", "北国", "谈固", "0311"),
    Site("WEST", "贵州省", "贵阳市", "南明区", "大南门", "花果园", "0851"),
)
_STREET_FIRST = "锦云松瑞凤竹梧桂翠和枫兰银荷澄晴霞沁朗榆"
_STREET_SECOND = "华溪涛祥仪韵桐香屏畅林皋杏塘波川蔚园月荫"
_COMPOUNDS = ("雅苑", "花园", "新村", "公馆", "家园", "小区")
_BUILDINGS = ("大厦", "商务中心", "广场", "科创园", "国际中心")


def _road(rng: Random) -> str:
    name = rng.choice(_STREET_FIRST) + rng.choice(_STREET_SECOND)
    return f"{name}{rng.choice(('路', '街', '大道'))}{rng.randrange(1, 1500)}号"


def home_address(*, rng: Random, near: Address) -> Address:
    """A flat in the same district."""
    compound = rng.choice(_STREET_FIRST) + rng.choice(_STREET_SECOND) + rng.choice(_COMPOUNDS)
    room = f"{rng.randrange(1, 30)}幢{rng.randrange(1, 28)}0{rng.randrange(1, 5)}室"
    return replace(near, street=f"{_road(rng)}{compound}{room}")


def office_address(*, rng: Random, near: Address) -> Address:
    """An office floor in the same district."""
    building = rng.choice(_STREET_FIRST) + rng.choice(_STREET_SECOND) + rng.choice(_BUILDINGS)
    return replace(near, street=f"{_road(rng)}{building}{rng.randrange(1, 33)}层")


def landline(*, rng: Random, site: Site) -> str:
    """Area code and a number of eight digits."""
    return f"{site.area_code}-{rng.randrange(2, 9)}{rng.randrange(10**7):07d}"


def branch_name(*, industry: str, site: Site, lap: int) -> str:
    """E.g. 上海浦东陆家嘴营业部; a second branch at the same site is numbered."""
    number = f"第{lap + 1}" if lap else ""
    if industry == "express":
        return f"{site.short}{site.quarter}{number}快递站"
    form = "营业厅" if site.landmark.endswith("路") else "营业部"
    return f"{site.short}{site.landmark}{number}{form}"
