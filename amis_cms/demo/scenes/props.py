"""Things people hold, share, carry or sit on."""

import math
from collections.abc import Sequence

from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    INK,
    LIGHT,
    MID,
    PALE,
    SECOND,
    SECOND_SOFT,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Point, Sheet


def chair(sheet: Sheet, x: float, y: float, high: float, side: int = 1, tone: int = ACCENT) -> None:
    """Set a plain chair under someone sitting sideways (y is the floor, high the sitter's height)."""
    seat, back = y - high * 0.22, y - high * 0.55
    rear, front = x - side * high * 0.10, x + side * high * 0.14
    for foot in (rear, front):
        sheet.line([(foot, seat), (foot + (foot - x) * 0.15, y)], INK, high * 0.016)
    sheet.line([(rear, seat), (rear - side * high * 0.04, back)], INK, high * 0.018)
    sheet.line(
        [(rear - side * high * 0.03, back + high * 0.02), (rear - side * high * 0.02, back + high * 0.12)],
        tone,
        high * 0.035,
    )
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
    sheet.poly(
        [
            (x - wide / 2, y - h),
            (x, y - h * 0.82),
            (x + wide / 2, y - h),
            (x + wide / 2, y),
            (x, y + h * 0.18),
            (x - wide / 2, y),
        ],
        cover,
    )
    sheet.poly(
        [
            (x - wide * 0.44, y - h * 1.06),
            (x, y - h * 0.9),
            (x, y + h * 0.06),
            (x - wide * 0.44, y - h * 0.1),
        ],
        WHITE,
    )
    sheet.poly(
        [
            (x + wide * 0.44, y - h * 1.06),
            (x, y - h * 0.9),
            (x, y + h * 0.06),
            (x + wide * 0.44, y - h * 0.1),
        ],
        PALE,
    )


def pigeon(sheet: Sheet, x: float, y: float, size: float, side: int = 1, tone: int = MID) -> None:
    """Perch or walk a pigeon."""
    u, s = size / 10, side
    sheet.blob(
        [
            (x - 5 * u * s, y - 2.4 * u),
            (x - 1 * u * s, y - 4.6 * u),
            (x + 2 * u * s, y - 5.6 * u),
            (x + 3.4 * u * s, y - 7.6 * u),
            (x + 4.6 * u * s, y - 6.6 * u),
            (x + 3.8 * u * s, y - 3.6 * u),
            (x + 1.4 * u * s, y - 1.2 * u),
            (x - 2 * u * s, y - 1.4 * u),
        ],
        tone,
    )
    sheet.blob(
        [
            (x - 4.6 * u * s, y - 2.3 * u),
            (x - 0.6 * u * s, y - 4.2 * u),
            (x + 1.6 * u * s, y - 3.8 * u),
            (x - 0.8 * u * s, y - 2.0 * u),
        ],
        WHITE,
    )
    sheet.disc(x + 3.8 * u * s, y - 6.7 * u, 0.32 * u, INK)
    sheet.line([(x + 0.6 * u * s, y - 1.4 * u), (x + 0.6 * u * s, y)], SECOND, 0.4 * u)


def flying_pigeon(sheet: Sheet, x: float, y: float, size: float, side: int = 1, tone: int = WHITE) -> None:
    """Let a pigeon fly, both wings up."""
    u, s = size / 10, side
    with sheet.cut((x - size, y - size, x + size, y + size), 2, 0, INK):
        sheet.blob(
            [
                (x - 5 * u * s, y + 1.2 * u),
                (x - 1.5 * u * s, y - 0.6 * u),
                (x + 3 * u * s, y - 1.4 * u),
                (x + 4.6 * u * s, y - 0.4 * u),
                (x + 2 * u * s, y + 1.2 * u),
                (x - 2 * u * s, y + 1.5 * u),
            ],
            tone,
        )
        sheet.blob(
            [
                (x + 1.4 * u * s, y - 0.6 * u),
                (x - 0.4 * u * s, y - 4.4 * u),
                (x - 3.6 * u * s, y - 7 * u),
                (x - 3 * u * s, y - 3 * u),
                (x - 1.4 * u * s, y),
            ],
            tone,
            ("slope", MID),
        )
        sheet.blob(
            [
                (x + 1.8 * u * s, y - 0.6 * u),
                (x + 2.4 * u * s, y - 4 * u),
                (x + 1.6 * u * s, y - 6.8 * u),
                (x, y - 3.6 * u),
                (x, y),
            ],
            tone,
        )


def washing(
    sheet: Sheet, left: Point, right: Point, tones: Sequence[int], drop: float, sag: float = 22
) -> None:
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
                sheet.poly(
                    [
                        a,
                        b,
                        (b[0], b[1] + drop * 0.4),
                        (b[0] - wide * 0.2, b[1] + drop * 0.36),
                        (b[0] - wide * 0.2, b[1] + drop * 0.9),
                        (a[0] + wide * 0.2, a[1] + drop * 0.9),
                        (a[0] + wide * 0.2, a[1] + drop * 0.36),
                        (a[0], a[1] + drop * 0.4),
                    ],
                    tone,
                )
            else:
                weave = (
                    (None, ("stripes", WHITE), ("dots", WHITE), ("checks", SECOND_SOFT))[i % 4]
                    if tone != WHITE
                    else None
                )
                sheet.poly(
                    [
                        a,
                        b,
                        (b[0] - 4, b[1] + drop),
                        ((a[0] + b[0]) / 2, b[1] + drop * 1.06),
                        (a[0] + 5, a[1] + drop),
                    ],
                    tone,
                    weave,
                )
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
            sheet.disc(
                x + wide * (0.14 + row * 0.09 + i * 0.18), y - wide * (0.34 + row * 0.12), wide * 0.105, fruit
            )
            sheet.disc(
                x + wide * (0.11 + row * 0.09 + i * 0.18), y - wide * (0.38 + row * 0.12), wide * 0.025, WHITE
            )
    sheet.box(x, y - wide * 0.32, wide, wide * 0.32, PALE)
    for i in range(2):
        sheet.box(x, y - wide * (0.30 - 0.15 * i), wide, wide * 0.11, LIGHT)
