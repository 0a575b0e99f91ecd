"""What benchmarks leave behind: a document in which each has a part, and a chart of all parts."""

import json
from pathlib import Path

from scripts.bench.document import keep

RACE = {
    "tenants": 2,
    "customers": 100_000,
    "spells": [
        {"question": "point", "contestant": "Branchline", "per_second": 1_400},
        {"question": "point", "contestant": "Branchline", "per_second": 1_600},
        {"question": "point", "contestant": "hand-written SQL", "per_second": 3_000},
    ],
}
CURVE = {"points": [{"question": "list of 100", "customers": size, "cpu": 4.0} for size in (10_000, 1_000_000)]}


def test_each_benchmark_keeps_the_others_parts_and_the_chart_shows_them_all(tmp_path: Path) -> None:
    out = tmp_path / "bench.json"
    keep(out, part="race of 2", told=RACE)
    keep(out, part="curve", told=CURVE)
    keep(out, part="race of 2", told={**RACE, "customers": 20_000})
    document = json.loads(out.read_text(encoding="utf-8"))
    assert list(document) == ["race of 2", "curve"]
    drawn = out.with_suffix(".svg").read_text(encoding="utf-8")
    named = ("2 tenants, 20,000 customers", "hand-written SQL", "1,500 a second", "list of 100", "1,000,000")
    assert all(text in drawn for text in named)
