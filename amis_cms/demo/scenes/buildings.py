"""Buildings where people live: every window says so."""

import random

from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    DEEP,
    INK,
    MID,
    PALE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.sheet import Sheet


def windows(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    grid: tuple[int, int],
    seed: int,
    glass: int = DARK,
    life: bool = True,
) -> None:
    """Set rows of windows, some with a blind half drawn, a plant or washing: people live here."""
    dice = random.Random(seed)
    x, y, wide, high = box
    cols, rows = grid
    w, h = wide / cols, high / rows
    for row in range(rows):
        for col in range(cols):
            left, top = x + col * w + w * 0.2, y + row * h + h * 0.2
            sheet.box(left, top, w * 0.6, h * 0.56, glass)
            if life:
                _window_life(sheet, left, top, w * 0.6, h * 0.56, dice)


def _window_life(sheet: Sheet, left: float, top: float, w: float, h: float, dice: random.Random) -> None:
    chance = dice.random()
    if chance < 0.28:
        sheet.box(left, top, w, h * dice.choice((0.35, 0.5, 0.7)), dice.choice((WHITE, SECOND, SOFT)))
    elif chance < 0.40:
        sheet.box(left, top, w * 0.45, h, WHITE)
    elif chance < 0.50:
        sheet.box(left - w * 0.1, top + h * 0.8, w * 1.2, h * 0.3, SECOND)
    elif chance < 0.58:
        sheet.disc(left + w * 0.5, top + h * 0.85, w * 0.3, ACCENT)


def block(
    sheet: Sheet,
    x: float,
    y: float,
    wide: float,
    high: float,
    grid: tuple[int, int],
    face: int = PALE,
    side: float = 0.14,
    seed: int = 3,
    glass: int = DARK,
) -> None:
    """Raise a building whose foot is at y, lit on its face, with a hatched flank."""
    top, depth = y - high, wide * side
    sheet.poly(
        [(x + wide, top), (x + wide + depth, top + depth * 0.35), (x + wide + depth, y), (x + wide, y)],
        MID,
        ("hatch", DARK),
    )
    sheet.box(x, top, wide, high, face)
    sheet.box(x - 3, top - 7, wide + 6, 9, INK)
    windows(sheet, (x + wide * 0.04, top + high * 0.04, wide * 0.92, high * 0.88), grid, seed, glass)


def balconies(
    sheet: Sheet,
    x: float,
    y: float,
    wide: float,
    high: float,
    grid: tuple[int, int],
    face: int = WHITE,
    rail: int = ACCENT,
    seed: int = 5,
) -> None:
    """Raise a building of loggias with rails, plants and drying cloth."""
    dice = random.Random(seed)
    cols, rows = grid
    w, h = wide / cols, high / rows
    sheet.box(x, y - high, wide, high, face)
    for row in range(rows):
        for col in range(cols):
            left, top = x + col * w + w * 0.10, y - high + row * h + h * 0.14
            sheet.box(left, top, w * 0.8, h * 0.72, DEEP if (row + col) % 2 else DARK)
            sheet.box(left + w * 0.1, top + h * 0.08, w * 0.26, h * 0.5, SECOND_SOFT)
            _balcony_life(sheet, left, top + h * 0.38, w * 0.8, dice)
            sheet.box(
                left - w * 0.03,
                top + h * 0.42,
                w * 0.86,
                h * 0.32,
                rail if dice.random() < 0.72 else PALE,
                ("pinstripes", face),
            )
    sheet.box(x - 5, y - high - 10, wide + 10, 12, INK)


def _balcony_life(sheet: Sheet, left: float, base: float, w: float, dice: random.Random) -> None:
    chance = dice.random()
    if chance < 0.35:
        for i in range(3):
            sheet.box(
                left + w * (0.42 + 0.18 * i),
                base - w * 0.16,
                w * 0.14,
                w * 0.34,
                dice.choice((WHITE, SECOND, SOFT)),
            )
    elif chance < 0.65:
        for i in range(3):
            sheet.oval(left + w * (0.5 + 0.14 * i), base - w * 0.02, w * 0.08, w * 0.16, SECOND)


def tower(sheet: Sheet, x: float, y: float, wide: float, high: float, floors: int, seed: int = 1) -> None:
    """Raise a slender tower, three bands of loggias on a light face."""
    top = y - high
    sheet.poly(
        [(x + wide, top + 6), (x + wide * 1.42, top + wide * 0.16), (x + wide * 1.42, y), (x + wide, y)],
        DEEP,
        ("hatch", INK),
    )
    sheet.box(x, top, wide, high, WHITE)
    for column in range(3):
        left = x + wide * (0.07 + column * 0.31)
        windows(sheet, (left, top + high * 0.03, wide * 0.25, high * 0.92), (2, floors), seed + column, DARK)
        for floor in range(floors):
            base = top + high * 0.03 + (floor + 0.72) * high * 0.92 / floors
            sheet.box(
                left,
                base,
                wide * 0.25,
                high * 0.92 / floors * 0.2,
                ACCENT if (floor + column) % 3 else SECOND,
            )
    sheet.box(x - 4, top - 10, wide + 8, 13, INK)
    sheet.box(x + wide * 0.35, top - 30, wide * 0.3, 22, DARK)
    sheet.line([(x + wide * 0.62, top - 28), (x + wide * 0.62, top - 78)], INK, 3)
