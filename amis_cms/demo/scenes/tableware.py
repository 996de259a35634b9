"""What is laid for sharing: table, tea, pot and dishes."""

import math

from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    DEEP,
    INK,
    LIGHT,
    SECOND,
    SHADED,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Sheet, Weave


def long_table(
    sheet: Sheet,
    x: float,
    y: float,
    wide: float,
    high: float,
    cloth: int = WHITE,
    weave: Weave | None = ("checks", SOFT),
    depth: float = 40,
) -> None:
    """Lay a table with a cloth that falls in front; y is the floor, high its height."""
    top = y - high
    for share in (0.06, 0.94):
        sheet.line([(x + wide * share, top + 20), (x + wide * share, y)], INK, 9)
    sheet.poly(
        [(x + depth * 0.7, top - depth), (x + wide - depth * 0.7, top - depth), (x + wide, top), (x, top)],
        cloth,
        weave,
    )
    drop = high * 0.42
    scallops = [(x + wide * i / 16, top + drop + (8 if i % 2 else -4)) for i in range(16, -1, -1)]
    sheet.poly([(x, top), (x + wide, top), *scallops], cloth + SHADED, weave)


def glass(sheet: Sheet, x: float, y: float, high: float, drink: int = SECOND) -> None:
    """Stand a tea glass."""
    w = high * 0.32
    sheet.poly([(x - w, y - high), (x + w, y - high), (x + w * 0.8, y), (x - w * 0.8, y)], WHITE)
    sheet.poly(
        [
            (x - w * 0.95, y - high * 0.8),
            (x + w * 0.95, y - high * 0.8),
            (x + w * 0.75, y - 2),
            (x - w * 0.75, y - 2),
        ],
        drink,
    )
    sheet.line([(x - w * 0.5, y - high * 0.7), (x - w * 0.4, y - high * 0.2)], WHITE, max(1, w * 0.22))


def teapot(sheet: Sheet, x: float, y: float, high: float, tone: int = LIGHT) -> None:
    """Stand an engraved teapot with its long beak and pointed lid."""
    u = high / 10
    sheet.curve(
        [
            (x + 2.4 * u, y - 3 * u),
            (x + 4.2 * u, y - 4.4 * u),
            (x + 4.6 * u, y - 6.6 * u),
            (x + 5.4 * u, y - 7.4 * u),
        ],
        tone + SHADED,
        0.9 * u,
    )
    sheet.curve(
        [
            (x - 2.4 * u, y - 5.8 * u),
            (x - 4.6 * u, y - 6 * u),
            (x - 4.4 * u, y - 3 * u),
            (x - 2.6 * u, y - 2 * u),
        ],
        INK,
        0.55 * u,
    )
    sheet.blob(
        [
            (x - 1.8 * u, y),
            (x - 3.2 * u, y - 2.6 * u),
            (x - 2.4 * u, y - 5.4 * u),
            (x - 1.5 * u, y - 6.6 * u),
            (x + 1.5 * u, y - 6.6 * u),
            (x + 2.4 * u, y - 5.4 * u),
            (x + 3.2 * u, y - 2.6 * u),
            (x + 1.8 * u, y),
        ],
        tone,
    )
    sheet.blob(
        [
            (x - 1.7 * u, y - 6.5 * u),
            (x - 1.1 * u, y - 8 * u),
            (x, y - 9 * u),
            (x + 1.1 * u, y - 8 * u),
            (x + 1.7 * u, y - 6.5 * u),
        ],
        tone + SHADED,
    )
    sheet.disc(x, y - 9.4 * u, 0.5 * u, INK)
    sheet.line([(x - 2.8 * u, y - 4.2 * u), (x + 2.8 * u, y - 4.2 * u)], INK, 0.2 * u)
    for i in range(-2, 3):
        sheet.disc(x + i * 1.05 * u, y - 3 * u, 0.32 * u, INK)


def pot(sheet: Sheet, x: float, y: float, wide: float, tone: int = DARK) -> None:
    """Stand a big cooking pot with two handles and a paper gleam."""
    h = wide * 0.62
    for side in (-1, 1):
        sheet.curve(
            [
                (x + side * wide * 0.48, y - h * 0.75),
                (x + side * wide * 0.62, y - h * 0.7),
                (x + side * wide * 0.5, y - h * 0.55),
            ],
            INK,
            wide * 0.04,
        )
    sheet.blob(
        [
            (x - wide / 2, y - h),
            (x - wide / 2, y - h * 0.3),
            (x - wide * 0.38, y),
            (x + wide * 0.38, y),
            (x + wide / 2, y - h * 0.3),
            (x + wide / 2, y - h),
        ],
        tone,
    )
    sheet.oval(x, y - h, wide * 0.5, wide * 0.1, INK)
    sheet.line([(x - wide * 0.36, y - h * 0.72), (x - wide * 0.32, y - h * 0.25)], LIGHT, wide * 0.035)


def steam(sheet: Sheet, x: float, y: float, high: float, tone: int = WHITE) -> None:
    """Let three threads of steam rise."""
    for dx, tall in ((-0.28, 0.8), (0, 1.0), (0.28, 0.75)):
        path = [
            (x + dx * high + math.sin(i * 1.5 + dx * 4) * high * 0.07, y - high * tall * i / 5)
            for i in range(6)
        ]
        sheet.curve(path, tone, high * 0.045)


def dish(sheet: Sheet, x: float, y: float, wide: float, food: int = SECOND) -> None:
    """Serve a round dish heaped with food."""
    sheet.oval(x, y, wide, wide * 0.26, ACCENT)
    sheet.oval(x, y - 2, wide * 0.9, wide * 0.21, WHITE)
    sheet.blob(
        [
            (x - wide * 0.7, y - 2),
            (x - wide * 0.35, y - wide * 0.26),
            (x, y - wide * 0.36),
            (x + wide * 0.35, y - wide * 0.26),
            (x + wide * 0.7, y - 2),
        ],
        food,
        ("screen", WHITE),
    )
    for dx, tone in ((-0.32, ACCENT), (-0.05, DEEP), (0.26, ACCENT)):
        sheet.oval(x + dx * wide, y - wide * 0.22, wide * 0.10, wide * 0.06, tone)
