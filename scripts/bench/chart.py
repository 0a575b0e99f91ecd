"""The benchmarks as a chart: the race's requests a second, then what a request costs as the rows stored grow."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from statistics import median
from typing import Any

RACE, CURVE = "race", "curve"
CONSTANT = "constant answer"
_WIDTH, _LABEL, _BAR, _GAP = 900, 260, 16, 26
_COLOURS = ("#1f6f5c", "#8fbfae", "#c2703d", "#7a7a7a", "#c9c9c9", "#3d6fc2", "#9a4f96")
_LINE = 15
_PLOT_LEFT, _PLOT_WIDTH, _PLOT_HEIGHT = 80, 560, 260

Document = Mapping[str, Any]
Rows = Sequence[Mapping[str, Any]]


def draw(document: Document) -> str:
    """An SVG of the parts that `bench.json` holds: a race for each number of tenants, and the curve."""
    parts: list[str] = []
    top = 30
    for name, part in document.items():
        if name.split(" ")[0] not in (RACE, CURVE):
            continue
        parts.append(_text(10, top, _title(name, part), weight="bold", size=16))
        drawn, top = _curve(part["points"], top) if name == CURVE else _race(part["spells"], top)
        parts += drawn
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{top}" font-family="sans-serif">'
    return "\n".join([head, *parts, "</svg>", ""])


def _title(name: str, part: Mapping[str, Any]) -> str:
    if name == CURVE:
        return "CPU per request, server and Postgres, as customers grow (milliseconds)"
    return f"Requests a second, {part['tenants']} tenants, {part['customers']:,} customers"


def _race(spells: Rows, top: int) -> tuple[list[str], int]:
    """A bar for each contestant at each question, the median of its rounds; each question has a scale of its own, which
    whoever only gives a constant answer goes beyond."""
    contestants, parts = list(dict.fromkeys(spell["contestant"] for spell in spells)), []
    for question, rates in _rates(spells):
        top += _GAP
        parts.append(_text(10, top, question, weight="bold"))
        widest = max([rate for name, rate in rates.items() if name != CONSTANT], default=1.0)
        for name, rate in rates.items():
            top += _BAR + 4
            length = round((_WIDTH - _LABEL - 130) * min(1.0, rate / widest))
            colour = _COLOURS[contestants.index(name) % len(_COLOURS)]
            bar = f'<rect x="{_LABEL}" y="{top - 12}" width="{length}" height="{_BAR}" fill="{colour}"/>'
            parts += [_text(30, top, name), bar, _text(_LABEL + length + 8, top, f"{rate:,.0f} a second")]
    return parts, top + 2 * _GAP


def _rates(spells: Rows) -> Iterator[tuple[str, dict[str, float]]]:
    found: dict[str, dict[str, list[float]]] = {}
    for spell in spells:
        found.setdefault(spell["question"], {}).setdefault(spell["contestant"], []).append(spell["per_second"])
    for question, by_contestant in found.items():
        yield question, {name: median(rates) for name, rates in by_contestant.items()}


def _curve(points: Rows, top: int) -> tuple[list[str], int]:
    """A line for each question over the sizes, which stand at equal distances."""
    sizes = sorted({point["customers"] for point in points})
    highest = max(point["cpu"] for point in points)
    bottom = top + _GAP + _PLOT_HEIGHT
    right = _PLOT_LEFT + _PLOT_WIDTH
    parts = [f'<path d="M{_PLOT_LEFT} {top + _GAP}V{bottom}H{right}" fill="none" stroke="#999"/>']
    parts += [_text(_across(sizes, size) - 20, bottom + 18, f"{size:,}") for size in sizes]
    parts += [_text(20, top + _GAP + 10, f"{highest:.1f}"), _text(20, bottom, "0")]
    label = bottom + _LINE
    for number, (question, group) in enumerate(_by_cost(points)):
        colour = _COLOURS[number % len(_COLOURS)]
        spots = [
            (_across(sizes, point["customers"]), round(bottom - _PLOT_HEIGHT * point["cpu"] / highest))
            for point in group
        ]
        line = " ".join(f"{across},{height}" for across, height in spots)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        label = min(label - _LINE, spots[-1][1] + 4)
        parts.append(_text(spots[-1][0] + 8, label, question))
    return parts, bottom + 2 * _GAP


def _by_cost(points: Rows) -> Iterator[tuple[str, Rows]]:
    """The points of each question by size; the questions as their lines end, the lowest first."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for point in sorted(points, key=lambda point: point["customers"]):
        found.setdefault(point["question"], []).append(point)
    yield from sorted(found.items(), key=lambda entry: entry[1][-1]["cpu"])


def _across(sizes: Sequence[int], size: int) -> int:
    return _PLOT_LEFT + round(_PLOT_WIDTH * sizes.index(size) / max(1, len(sizes) - 1))


def _text(left: int, top: int, text: str, *, weight: str = "normal", size: int = 13) -> str:
    return f'<text x="{left}" y="{top}" font-size="{size}" font-weight="{weight}">{escape(text)}</text>'
