"""Things people hold, share, carry or sit on."""

import math
from collections.abc import Sequence

from amis_cms.demo.scenes import lettering
from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    DEEP,
    INK,
    LIGHT,
    MID,
    PALE,
    SECOND,
    SECOND_SOFT,
    SHADED,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Point, Sheet, Weave, spline


def banner(sheet: Sheet, left: Point, right: Point, drop: float, words: Sequence[str], tone: int = INK, sag: float = 14) -> None:
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
            sheet.letters_on([(a[0], a[1] + top), (b[0], b[1] + top), (b[0], b[1] + top + row), (a[0], a[1] + top + row)], line, tone)


def placard(sheet: Sheet, hand: Point, wide: float, high: float, words: Sequence[str], lean: float = 0, rise: float = 90,
            board: int = WHITE, tone: int = INK) -> None:
    """Raise a board on a stick from a hand."""
    x, y = hand[0] + lean * rise, hand[1] - rise
    sheet.line([(hand[0] - lean * 30, hand[1] + 30), (x, y)], DARK, 6)
    corners = [(x - wide / 2 + dx * wide + lean * high * (1 - dy), y - high * (1 - dy) + lean * wide * (dx - 0.5))
               for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))]
    with sheet.cut((x - wide, y - high * 1.5, x + wide, y + high * 0.5), 2.5, 0, INK):
        sheet.poly(corners, board)
        row = 0.9 / len(words)
        for i, line in enumerate(words):
            share = min(0.46, lettering.width(line, 100) * high * row / 125 / wide / 2)
            sheet.letters_on([_inside(corners, u, v) for u, v in (
                (0.5 - share, 0.05 + row * i), (0.5 + share, 0.05 + row * i), (0.5 + share, 0.05 + row * (i + 1)), (0.5 - share, 0.05 + row * (i + 1)))], line, tone)


def _inside(corners: Sequence[Point], u: float, v: float) -> Point:
    (a, b, c, d) = corners
    return tuple((1 - v) * ((1 - u) * a[i] + u * b[i]) + v * ((1 - u) * d[i] + u * c[i]) for i in (0, 1))


def chair(sheet: Sheet, x: float, y: float, high: float, side: int = 1, tone: int = ACCENT) -> None:
    """Set a plain chair under someone sitting sideways (y is the floor, high the sitter's height)."""
    seat, back = y - high * 0.22, y - high * 0.55
    rear, front = x - side * high * 0.10, x + side * high * 0.14
    for foot in (rear, front):
        sheet.line([(foot, seat), (foot + (foot - x) * 0.15, y)], INK, high * 0.016)
    sheet.line([(rear, seat), (rear - side * high * 0.04, back)], INK, high * 0.018)
    sheet.line([(rear - side * high * 0.03, back + high * 0.02), (rear - side * high * 0.02, back + high * 0.12)], tone, high * 0.035)
    sheet.line([(rear, seat), (front, seat)], tone, high * 0.032)


def stool(sheet: Sheet, x: float, y: float, high: float, tone: int = ACCENT) -> None:
    """Set a stool under someone facing us."""
    for dx in (-0.11, 0.11):
        sheet.line([(x + dx * high * 0.8, y - high * 0.2), (x + dx * high, y)], INK, high * 0.018)
    sheet.box(x - high * 0.14, y - high * 0.235, high * 0.28, high * 0.035, tone)


def bench(sheet: Sheet, x: float, y: float, wide: float, high: float, tone: int = SECOND) -> None:
    """Set a bench whose seat is at a sitter's hips."""
    seat = y - high * 0.22
    for share in (0.08, 0.92):
        sheet.box(x + wide * share - 6, seat, 12, y - seat, INK)
    sheet.box(x, seat - 4, wide, 12, tone)
    sheet.box(x, seat - high * 0.20, wide, 11, tone)
    sheet.box(x, seat - high * 0.30, wide, 11, tone)


def long_table(sheet: Sheet, x: float, y: float, wide: float, high: float, cloth: int = WHITE, weave: Weave | None = ("checks", SOFT), depth: float = 40) -> None:
    """Lay a table with a cloth that falls in front; y is the floor, high its height."""
    top = y - high
    for share in (0.06, 0.94):
        sheet.line([(x + wide * share, top + 20), (x + wide * share, y)], INK, 9)
    sheet.poly([(x + depth * 0.7, top - depth), (x + wide - depth * 0.7, top - depth), (x + wide, top), (x, top)], cloth, weave)
    drop = high * 0.42
    scallops = [(x + wide * i / 16, top + drop + (8 if i % 2 else -4)) for i in range(16, -1, -1)]
    sheet.poly([(x, top), (x + wide, top), *scallops], cloth + SHADED, weave)


def glass(sheet: Sheet, x: float, y: float, high: float, drink: int = SECOND) -> None:
    """Stand a tea glass."""
    w = high * 0.32
    sheet.poly([(x - w, y - high), (x + w, y - high), (x + w * 0.8, y), (x - w * 0.8, y)], WHITE)
    sheet.poly([(x - w * 0.95, y - high * 0.8), (x + w * 0.95, y - high * 0.8), (x + w * 0.75, y - 2), (x - w * 0.75, y - 2)], drink)
    sheet.line([(x - w * 0.5, y - high * 0.7), (x - w * 0.4, y - high * 0.2)], WHITE, max(1, w * 0.22))


def teapot(sheet: Sheet, x: float, y: float, high: float, tone: int = LIGHT) -> None:
    """Stand an engraved teapot with its long beak and pointed lid."""
    u = high / 10
    sheet.curve([(x + 2.4 * u, y - 3 * u), (x + 4.2 * u, y - 4.4 * u), (x + 4.6 * u, y - 6.6 * u), (x + 5.4 * u, y - 7.4 * u)], tone + SHADED, 0.9 * u)
    sheet.curve([(x - 2.4 * u, y - 5.8 * u), (x - 4.6 * u, y - 6 * u), (x - 4.4 * u, y - 3 * u), (x - 2.6 * u, y - 2 * u)], INK, 0.55 * u)
    sheet.blob([(x - 1.8 * u, y), (x - 3.2 * u, y - 2.6 * u), (x - 2.4 * u, y - 5.4 * u), (x - 1.5 * u, y - 6.6 * u), (x + 1.5 * u, y - 6.6 * u),
                (x + 2.4 * u, y - 5.4 * u), (x + 3.2 * u, y - 2.6 * u), (x + 1.8 * u, y)], tone)
    sheet.blob([(x - 1.7 * u, y - 6.5 * u), (x - 1.1 * u, y - 8 * u), (x, y - 9 * u), (x + 1.1 * u, y - 8 * u), (x + 1.7 * u, y - 6.5 * u)], tone + SHADED)
    sheet.disc(x, y - 9.4 * u, 0.5 * u, INK)
    sheet.line([(x - 2.8 * u, y - 4.2 * u), (x + 2.8 * u, y - 4.2 * u)], INK, 0.2 * u)
    for i in range(-2, 3):
        sheet.disc(x + i * 1.05 * u, y - 3 * u, 0.32 * u, INK)


def pot(sheet: Sheet, x: float, y: float, wide: float, tone: int = DARK) -> None:
    """Stand a big cooking pot with two handles and a paper gleam."""
    h = wide * 0.62
    for side in (-1, 1):
        sheet.curve([(x + side * wide * 0.48, y - h * 0.75), (x + side * wide * 0.62, y - h * 0.7), (x + side * wide * 0.5, y - h * 0.55)], INK, wide * 0.04)
    sheet.blob([(x - wide / 2, y - h), (x - wide / 2, y - h * 0.3), (x - wide * 0.38, y), (x + wide * 0.38, y), (x + wide / 2, y - h * 0.3), (x + wide / 2, y - h)], tone)
    sheet.oval(x, y - h, wide * 0.5, wide * 0.1, INK)
    sheet.line([(x - wide * 0.36, y - h * 0.72), (x - wide * 0.32, y - h * 0.25)], LIGHT, wide * 0.035)


def steam(sheet: Sheet, x: float, y: float, high: float, tone: int = WHITE) -> None:
    """Let three threads of steam rise."""
    for dx, tall in ((-0.28, 0.8), (0, 1.0), (0.28, 0.75)):
        path = [(x + dx * high + math.sin(i * 1.5 + dx * 4) * high * 0.07, y - high * tall * i / 5) for i in range(6)]
        sheet.curve(path, tone, high * 0.045)


def dish(sheet: Sheet, x: float, y: float, wide: float, food: int = SECOND) -> None:
    """Serve a round dish heaped with food."""
    sheet.oval(x, y, wide, wide * 0.26, ACCENT)
    sheet.oval(x, y - 2, wide * 0.9, wide * 0.21, WHITE)
    sheet.blob([(x - wide * 0.7, y - 2), (x - wide * 0.35, y - wide * 0.26), (x, y - wide * 0.36), (x + wide * 0.35, y - wide * 0.26), (x + wide * 0.7, y - 2)], food, ("screen", WHITE))
    for dx, tone in ((-0.32, ACCENT), (-0.05, DEEP), (0.26, ACCENT)):
        sheet.oval(x + dx * wide, y - wide * 0.22, wide * 0.10, wide * 0.06, tone)


def video_camera(sheet: Sheet, x: float, y: float, size: float, side: int = 1) -> None:
    """Hold a shoulder camera whose lens looks sideways; x, y is its grip."""
    u, s = size / 10, side
    sheet.box(min(x - 5 * u * s, x + 3 * u * s), y - 3.4 * u, 8 * u, 4.2 * u, INK)
    sheet.box(min(x + 3 * u * s, x + 5.6 * u * s), y - 2.8 * u, 2.6 * u, 2.9 * u, DARK)
    sheet.box(min(x + 5.6 * u * s, x + 6.4 * u * s), y - 3.3 * u, 0.8 * u, 3.9 * u, LIGHT)
    sheet.box(min(x - 2 * u * s, x + 1.6 * u * s), y - 4.7 * u, 3.6 * u, 0.8 * u, DARK)
    sheet.line([(x - 1.4 * u * s, y - 3.4 * u), (x - 1.4 * u * s, y - 4.4 * u)], DARK, 0.6 * u)
    sheet.line([(x + 0.5 * u * s, y - 5.2 * u), (x + 5.0 * u * s, y - 5.2 * u)], MID, 1.1 * u)
    sheet.disc(x - 3.6 * u * s, y - 2.2 * u, 0.5 * u, SECOND)


def book(sheet: Sheet, x: float, y: float, wide: float, cover: int = SECOND, side: int = 1) -> None:
    """Open a book seen from its reader's side."""
    h = wide * 0.62
    sheet.poly([(x - wide / 2, y - h), (x, y - h * 0.82), (x + wide / 2, y - h), (x + wide / 2, y), (x, y + h * 0.18), (x - wide / 2, y)], cover)
    sheet.poly([(x - wide * 0.44, y - h * 1.06), (x, y - h * 0.9), (x, y + h * 0.06), (x - wide * 0.44, y - h * 0.1)], WHITE)
    sheet.poly([(x + wide * 0.44, y - h * 1.06), (x, y - h * 0.9), (x, y + h * 0.06), (x + wide * 0.44, y - h * 0.1)], PALE)


def pigeon(sheet: Sheet, x: float, y: float, size: float, side: int = 1, tone: int = MID) -> None:
    """Perch or walk a pigeon."""
    u, s = size / 10, side
    sheet.blob([(x - 5 * u * s, y - 2.4 * u), (x - 1 * u * s, y - 4.6 * u), (x + 2 * u * s, y - 5.6 * u), (x + 3.4 * u * s, y - 7.6 * u), (x + 4.6 * u * s, y - 6.6 * u),
                (x + 3.8 * u * s, y - 3.6 * u), (x + 1.4 * u * s, y - 1.2 * u), (x - 2 * u * s, y - 1.4 * u)], tone)
    sheet.blob([(x - 4.6 * u * s, y - 2.3 * u), (x - 0.6 * u * s, y - 4.2 * u), (x + 1.6 * u * s, y - 3.8 * u), (x - 0.8 * u * s, y - 2.0 * u)], WHITE)
    sheet.disc(x + 3.8 * u * s, y - 6.7 * u, 0.32 * u, INK)
    sheet.line([(x + 0.6 * u * s, y - 1.4 * u), (x + 0.6 * u * s, y)], SECOND, 0.4 * u)


def flying_pigeon(sheet: Sheet, x: float, y: float, size: float, side: int = 1, tone: int = WHITE) -> None:
    """Let a pigeon fly, both wings up."""
    u, s = size / 10, side
    with sheet.cut((x - size, y - size, x + size, y + size), 2, 0, INK):
        sheet.blob([(x - 5 * u * s, y + 1.2 * u), (x - 1.5 * u * s, y - 0.6 * u), (x + 3 * u * s, y - 1.4 * u), (x + 4.6 * u * s, y - 0.4 * u), (x + 2 * u * s, y + 1.2 * u), (x - 2 * u * s, y + 1.5 * u)], tone)
        sheet.blob([(x + 1.4 * u * s, y - 0.6 * u), (x - 0.4 * u * s, y - 4.4 * u), (x - 3.6 * u * s, y - 7 * u), (x - 3 * u * s, y - 3 * u), (x - 1.4 * u * s, y)], tone, ("slope", MID))
        sheet.blob([(x + 1.8 * u * s, y - 0.6 * u), (x + 2.4 * u * s, y - 4 * u), (x + 1.6 * u * s, y - 6.8 * u), (x, y - 3.6 * u), (x, y)], tone)


def washing(sheet: Sheet, left: Point, right: Point, tones: Sequence[int], drop: float, sag: float = 22) -> None:
    """Hang washing on a line: shirts, sheets and socks in turn."""
    def on_line(t: float) -> Point:
        return left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t + sag * 4 * t * (1 - t)

    sheet.curve([on_line(i / 8) for i in range(9)], INK, 3)
    count = len(tones)
    for i, tone in enumerate(tones):
        a, b = on_line((i + 0.14) / count), on_line((i + 0.86) / count)
        wide = b[0] - a[0]
        with sheet.cut((a[0] - 8, min(a[1], b[1]) - 8, b[0] + 8, max(a[1], b[1]) + drop * 1.3), 2, 5):
            if i % 3 == 1:
                sheet.poly([a, b, (b[0], b[1] + drop * 0.4), (b[0] - wide * 0.2, b[1] + drop * 0.36), (b[0] - wide * 0.2, b[1] + drop * 0.9),
                            (a[0] + wide * 0.2, a[1] + drop * 0.9), (a[0] + wide * 0.2, a[1] + drop * 0.36), (a[0], a[1] + drop * 0.4)], tone)
            else:
                weave = (None, ("stripes", WHITE), ("dots", WHITE), ("checks", SECOND_SOFT))[i % 4] if tone != WHITE else None
                sheet.poly([a, b, (b[0] - 4, b[1] + drop), ((a[0] + b[0]) / 2, b[1] + drop * 1.06), (a[0] + 5, a[1] + drop)], tone, weave)
        for x, y in (a, b):
            sheet.box(x - 2, y - 7, 5, 14, SECOND if tone != SECOND else INK)


def ball(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """Place a football."""
    sheet.disc(x, y, radius + 2, INK)
    sheet.disc(x, y, radius, WHITE)
    for i in range(5):
        turn = i * math.pi * 0.4 + 0.3
        sheet.disc(x + math.cos(turn) * radius * 0.72, y + math.sin(turn) * radius * 0.72, radius * 0.2, INK)
    sheet.disc(x, y, radius * 0.28, INK)


def crate(sheet: Sheet, x: float, y: float, wide: float, fruit: int, seed: int = 0) -> None:
    """Set a crate of fruit on a stall."""
    for row in (0, 1):
        for i in range(5 - row):
            sheet.disc(x + wide * (0.14 + row * 0.09 + i * 0.18), y - wide * (0.34 + row * 0.12), wide * 0.105, fruit)
            sheet.disc(x + wide * (0.11 + row * 0.09 + i * 0.18), y - wide * (0.38 + row * 0.12), wide * 0.025, WHITE)
    sheet.box(x, y - wide * 0.32, wide, wide * 0.32, PALE)
    for i in range(2):
        sheet.box(x, y - wide * (0.30 - 0.15 * i), wide, wide * 0.11, LIGHT)
