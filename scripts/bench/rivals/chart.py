"""The race as a chart: requests a second, a bar for each contestant at each question."""

from collections.abc import Mapping, Sequence
from html import escape

from scripts.bench.rivals.questions import Question
from scripts.bench.rivals.race import Standing

_WIDTH, _LABEL, _BAR, _GAP = 900, 260, 16, 26
_COLOURS = ("#1f6f5c", "#8fbfae", "#c2703d", "#7a7a7a", "#c9c9c9")


def draw(found: Mapping[tuple[str, str], Standing], questions: Sequence[Question]) -> str:
    """An SVG; each question has a scale of its own."""
    contestants = list(dict.fromkeys(contestant for _, contestant in found))
    parts, top = [], 30
    for question in questions:
        rates = {name: found[question.name, name] for name in contestants if (question.name, name) in found}
        if not rates:
            continue
        widest = max(standing.highest for standing in rates.values())
        parts.append(_text(10, top, question.name, weight="bold"))
        for name, standing in rates.items():
            top += _BAR + 4
            parts.append(_bar(top, name, standing, widest, _COLOURS[contestants.index(name) % len(_COLOURS)]))
        top += _GAP
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{top}" font-family="sans-serif">'
    return "\n".join([head, *parts, "</svg>", ""])


def _bar(top: int, name: str, standing: Standing, widest: float, colour: str) -> str:
    length = round((_WIDTH - _LABEL - 130) * standing.per_second / widest)
    rect = f'<rect x="{_LABEL}" y="{top - 12}" width="{length}" height="{_BAR}" fill="{colour}"/>'
    rate = f"{standing.per_second:,.0f} a second"
    return _text(30, top, name) + rect + _text(_LABEL + length + 8, top, rate)


def _text(left: int, top: int, text: str, *, weight: str = "normal") -> str:
    return f'<text x="{left}" y="{top}" font-size="13" font-weight="{weight}">{escape(text)}</text>'
