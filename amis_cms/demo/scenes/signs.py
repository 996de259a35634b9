"""Words carried in the street, on paper white."""

from collections.abc import Sequence

from amis_cms.demo.scenes import lettering
from amis_cms.demo.scenes.inks import (
    DARK,
    INK,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Point, Sheet, spline


def banner(
    sheet: Sheet,
    left: Point,
    right: Point,
    drop: float,
    words: Sequence[str],
    tone: int = INK,
    sag: float = 14,
) -> None:
    """Stretch a paper-white banner between two points and letter it."""
    (x0, y0), (x1, y1) = left, right
    middle = ((x0 + x1) / 2, (y0 + y1) / 2 + sag)
    low = (middle[0], middle[1] + drop + sag * 0.3)
    with sheet.cut((min(x0, x1) - 8, min(y0, y1) - 30, max(x0, x1) + 8, max(y0, y1) + drop + 60), 3, 0, INK):
        upper = spline([left, middle, right], closed=False)
        lower = spline([(x1, y1 + drop), low, (x0, y0 + drop)], closed=False)
        sheet.poly([*upper, *lower], WHITE)
        row = drop * 0.86 / len(words)
        for i, line in enumerate(words):
            top = drop * 0.08 + row * i + sag * 0.45
            natural = lettering.width(line, 100) * row / 118
            pad = max(0.05, (1 - natural / max(1, x1 - x0)) / 2)
            a, b = (x0 + (x1 - x0) * pad, y0 + (y1 - y0) * pad), (x1 - (x1 - x0) * pad, y1 - (y1 - y0) * pad)
            sheet.letters_on(
                [(a[0], a[1] + top), (b[0], b[1] + top), (b[0], b[1] + top + row), (a[0], a[1] + top + row)],
                line,
                tone,
            )


def placard(
    sheet: Sheet,
    hand: Point,
    wide: float,
    high: float,
    words: Sequence[str],
    lean: float = 0,
    rise: float = 90,
    board: int = WHITE,
    tone: int = INK,
) -> None:
    """Raise a board on a stick from a hand."""
    x, y = hand[0] + lean * rise, hand[1] - rise
    sheet.line([(hand[0] - lean * 30, hand[1] + 30), (x, y)], DARK, 6)
    corners = [
        (x - wide / 2 + dx * wide + lean * high * (1 - dy), y - high * (1 - dy) + lean * wide * (dx - 0.5))
        for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))
    ]
    with sheet.cut((x - wide, y - high * 1.5, x + wide, y + high * 0.5), 2.5, 0, INK):
        sheet.poly(corners, board)
        row = 0.9 / len(words)
        for i, line in enumerate(words):
            share = min(0.46, lettering.width(line, 100) * high * row / 125 / wide / 2)
            sheet.letters_on(
                [
                    _inside(corners, u, v)
                    for u, v in (
                        (0.5 - share, 0.05 + row * i),
                        (0.5 + share, 0.05 + row * i),
                        (0.5 + share, 0.05 + row * (i + 1)),
                        (0.5 - share, 0.05 + row * (i + 1)),
                    )
                ],
                line,
                tone,
            )


def _inside(corners: Sequence[Point], u: float, v: float) -> Point:
    (a, b, c, d) = corners
    x, y = ((1 - v) * ((1 - u) * a[i] + u * b[i]) + v * ((1 - u) * d[i] + u * c[i]) for i in (0, 1))
    return x, y
