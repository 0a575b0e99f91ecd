"""`bench.json` and `bench.svg` beside it: each benchmark writes its own part, and the others' stay."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.bench.chart import draw


def keep(path: Path, *, part: str, told: Mapping[str, Any]) -> None:
    """Puts the part into the document, in place of what it held before, and draws the chart anew."""
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    document[part] = told
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    path.with_suffix(".svg").write_text(draw(document), encoding="utf-8")
