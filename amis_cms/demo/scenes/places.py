"""Grounds, trees and buildings under daylight: the stage, never the subject."""

import math
import random

from amis_cms.demo.scenes.inks import (
    ACCENT,
    DEEP,
    INK,
    LIGHT,
    MID,
    PALE,
    PAPER,
    SECOND,
    SHADED,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Point, Sheet, Weave, spline


def sky(sheet: Sheet, horizon: float, tone: int = SOFT, strength: float = 0.46) -> None:
    """Lay a day sky: dots that thin out towards the horizon."""
    wide = sheet.size[0]
    sheet.fade([(0, 0), (wide, 0), (wide, horizon), (0, horizon)], tone, strength, 0.02, 20)


def sun(sheet: Sheet, x: float, y: float, radius: float, tone: int = SECOND) -> None:
    """Hang a flat sun with a paper ring."""
    sheet.disc(x, y, radius * 1.12, PAPER)
    sheet.disc(x, y, radius, tone)


def cloud(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """Cut a cloud out of paper."""
    u = wide / 10
    sheet.blob(
        [
            (x - 5 * u, y),
            (x - 3.6 * u, y - 1.5 * u),
            (x - 1.4 * u, y - 1.5 * u),
            (x, y - 2.7 * u),
            (x + 2.4 * u, y - 1.7 * u),
            (x + 4.2 * u, y - 1.3 * u),
            (x + 5 * u, y),
        ],
        WHITE,
    )


def ground(sheet: Sheet, line: list[Point], tone: int, weave: Weave | None = None) -> None:
    """Fill the land under a line."""
    wide, high = sheet.size
    sheet.poly([*line, (wide, high), (0, high)], tone, weave)


def hill(sheet: Sheet, points: list[Point], tone: int, weave: Weave | None = None) -> None:
    """Fill a smooth rise down to the foot of the sheet."""
    wide, high = sheet.size
    sheet.poly([(0, high), *spline(points, closed=False), (wide, high)], tone, weave)


def parasol_pine(sheet: Sheet, x: float, y: float, high: float, tone: int = DEEP) -> None:
    """Plant a stone pine, the tree of the garrigue's edge."""
    s = high / 10
    sheet.poly(
        [(x - 0.35 * s, y), (x - 0.16 * s, y - 7 * s), (x + 0.16 * s, y - 7 * s), (x + 0.35 * s, y)], INK
    )
    for dx in (-2.1, 1.9):
        sheet.line([(x, y - 5.4 * s), (x + dx * s, y - 7.6 * s)], INK, 0.28 * s)
    sheet.blob(
        [
            (x - 4.3 * s, y - 7.3 * s),
            (x - 3.4 * s, y - 8.9 * s),
            (x - 1.2 * s, y - 9.9 * s),
            (x + 1.6 * s, y - 9.8 * s),
            (x + 3.7 * s, y - 8.7 * s),
            (x + 4.2 * s, y - 7.2 * s),
            (x + 2 * s, y - 6.7 * s),
            (x - 1.8 * s, y - 6.8 * s),
        ],
        tone,
        ("screen", INK),
    )
    sheet.blob(
        [
            (x - 3.4 * s, y - 8.2 * s),
            (x - 2.2 * s, y - 9.2 * s),
            (x - 0.2 * s, y - 9.6 * s),
            (x - 0.6 * s, y - 8.9 * s),
            (x - 2 * s, y - 8.4 * s),
        ],
        ACCENT,
    )


def plane_tree(sheet: Sheet, x: float, y: float, high: float, leaf: int = ACCENT, seed: int = 2) -> None:
    """Plant a plane tree with its spotted trunk and layered crown."""
    dice = random.Random(seed)
    s = high / 10
    sheet.poly(
        [(x - 0.7 * s, y), (x - 0.42 * s, y - 5 * s), (x + 0.42 * s, y - 5 * s), (x + 0.65 * s, y)],
        PALE,
        ("wide-hatch", MID),
    )
    for dx in (-2, -0.4, 1.8):
        sheet.line([(x, y - 4.2 * s), (x + dx * s, y - 6.6 * s)], PALE, 0.42 * s)
    spots = [(dice.uniform(-3.1, 3.1), dice.uniform(-9, -6.1)) for _ in range(13)]
    for dx, dy in spots:
        sheet.oval(x + dx * s, y + dy * s, 1.55 * s, 1.25 * s, leaf + SHADED)
    for dx, dy in spots:
        sheet.oval(
            x + (dx - 0.28) * s,
            y + (dy - 0.30) * s,
            1.30 * s,
            1.0 * s,
            leaf,
            ("slope", leaf + SHADED) if dx > 0.4 else None,
        )


def cypress(sheet: Sheet, x: float, y: float, high: float, tone: int = DEEP) -> None:
    """Plant a cypress."""
    sheet.blob(
        [
            (x, y - high),
            (x + high * 0.11, y - high * 0.4),
            (x + high * 0.08, y - 2),
            (x - high * 0.08, y - 2),
            (x - high * 0.11, y - high * 0.4),
        ],
        tone,
    )
    sheet.line([(x - high * 0.03, y - high * 0.2), (x - high * 0.01, y - high * 0.8)], ACCENT, high * 0.02)


def olive(sheet: Sheet, x: float, y: float, high: float, tone: int = MID, seed: int = 4) -> None:
    """Plant an olive tree."""
    dice = random.Random(seed)
    sheet.curve(
        [(x, y), (x - high * 0.06, y - high * 0.25), (x + high * 0.05, y - high * 0.5)], INK, high * 0.09
    )
    for _ in range(9):
        dx, dy = dice.uniform(-0.36, 0.36), dice.uniform(-0.95, -0.5)
        sheet.oval(x + dx * high, y + dy * high, high * 0.19, high * 0.15, tone, ("slope", ACCENT))


def bush(
    sheet: Sheet, x: float, y: float, wide: float, tone: int = ACCENT, weave: Weave | None = ("screen", DEEP)
) -> None:
    """Plant a round shrub of the garrigue."""
    u = wide / 6
    sheet.blob(
        [
            (x - 3 * u, y),
            (x - 2.6 * u, y - 1.2 * u),
            (x - 1.2 * u, y - 1.8 * u),
            (x + 0.4 * u, y - 2.2 * u),
            (x + 2 * u, y - 1.5 * u),
            (x + 3 * u, y),
        ],
        tone,
        weave,
    )


def tuft(sheet: Sheet, x: float, y: float, high: float, tone: int = DEEP, blades: int = 7) -> None:
    """Plant a tuft of grass or thyme."""
    for i in range(blades):
        lean = (i - (blades - 1) / 2) / blades
        sheet.line(
            [(x + lean * high * 0.3, y), (x + lean * high * 1.3, y - high * (1 - abs(lean)))],
            tone,
            max(1.5, high * 0.06),
        )


def flower(sheet: Sheet, x: float, y: float, high: float, bloom: int = SECOND, stem: int = DEEP) -> None:
    """Plant a flower."""
    sheet.curve([(x, y), (x + high * 0.04, y - high * 0.5), (x, y - high * 0.9)], stem, max(2, high * 0.05))
    sheet.oval(x - high * 0.14, y - high * 0.38, high * 0.15, high * 0.06, stem)
    for i in range(6):
        turn = i * math.pi / 3
        sheet.disc(
            x + math.cos(turn) * high * 0.13,
            y - high * 0.95 + math.sin(turn) * high * 0.13,
            high * 0.09,
            bloom,
        )
    sheet.disc(x, y - high * 0.95, high * 0.09, WHITE if bloom != WHITE else SECOND)


def paving(sheet: Sheet, top: float, rows: int = 5, tone: int = LIGHT, vanish: float = 0.5) -> None:
    """Draw the joints of a square, spreading from a far point."""
    wide, high = sheet.size
    for i in range(rows):
        y = top + (high - top) * ((i + 1) / (rows + 1)) ** 1.6
        sheet.line([(0, y), (wide, y)], tone, 2 + i * 0.6)
    centre = wide * vanish
    for i in range(-9, 10):
        sheet.line([(centre + i * wide * 0.07, top), (centre + i * wide * 0.22, high)], tone, 2)
