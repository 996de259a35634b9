"""Screens and grains of a print workshop, as tiled masks that any drawing can be inked through."""

import math
import random
from functools import cache

from PIL import Image, ImageChops

Size = tuple[int, int]


def tiled(tile: Image.Image, size: Size) -> Image.Image:
    """Repeat a tile until it covers the size."""
    sheet = Image.new(tile.mode, size)
    sheet.paste(tile, (0, 0))
    wide, high = tile.size
    while wide < size[0]:
        sheet.paste(sheet.crop((0, 0, min(wide, size[0] - wide), high)), (wide, 0))
        wide *= 2
    while high < size[1]:
        sheet.paste(sheet.crop((0, 0, size[0], min(high, size[1] - high))), (0, high))
        high *= 2
    return sheet


@cache
def _dot_tile(pitch: int) -> Image.Image:
    """Return a threshold tile whose dots grow from two staggered centres."""
    wave = [math.cos(2 * math.pi * i / pitch) for i in range(pitch)]
    cells = bytes(round(127.5 + 63.5 * (x + y)) for y in wave for x in wave)
    turned = Image.frombytes("L", (pitch, pitch), cells)
    return ImageChops.lighter(turned, ImageChops.offset(turned, pitch // 2, pitch // 2))


@cache
def dots(size: Size, pitch: int, share: float) -> Image.Image:
    """Return a flat screen of staggered dots covering about the share given."""
    cut = 255 - round(share * 255)
    return tiled(_dot_tile(pitch).point(lambda value: 255 if value > cut else 0), size)


def fade(size: Size, pitch: int, top: float, bottom: float) -> Image.Image:
    """Return a screen whose dots shrink or grow from top to bottom."""
    first, last = round(top * 255), round(bottom * 255)
    column = Image.frombytes(
        "L", (1, size[1]), bytes(first + (last - first) * y // size[1] for y in range(size[1]))
    )
    tone = ImageChops.add(column.resize(size), tiled(_dot_tile(pitch), size), 1, -255)
    return tone.point(lambda value: 255 if value else 0)


@cache
def _line_tile(pitch: int, weight: int, lean: int) -> Image.Image:
    """Return a tile of straight or leaning lines, as a gouge leaves them."""
    cells = bytearray()
    for y in range(pitch):
        cells += bytes(
            255 if (x * abs(lean) + y * (1 if lean >= 0 else -1)) % pitch < weight else 0
            for x in range(pitch)
        )
    return Image.frombytes("L", (pitch, pitch), bytes(cells))


def lines(size: Size, pitch: int, weight: int, lean: int = 1) -> Image.Image:
    """Return a screen of lines: lean 0 lies flat, 1 and -1 slope."""
    return tiled(_line_tile(pitch, weight, lean), size)


def uprights(size: Size, pitch: int, weight: int) -> Image.Image:
    """Return a screen of upright lines."""
    return tiled(_line_tile(pitch, weight, 0).transpose(Image.Transpose.ROTATE_90), size)


def checks(size: Size, pitch: int, weight: int) -> Image.Image:
    """Return a screen of crossing bands."""
    return ImageChops.lighter(lines(size, pitch, weight, 0), uprights(size, pitch, weight))


@cache
def _noise(seed: int, side: int) -> Image.Image:
    """Return seeded noise: the same tile on every machine."""
    return Image.frombytes("L", (side, side), random.Random(seed).randbytes(side * side))


def pinholes(size: Size, seed: int, share: float) -> Image.Image:
    """Return the sparse flecks where a screen print lets the paper through."""
    cut = 255 - round(share * 255)
    coarse = _noise(seed, 160).resize((320, 320), Image.Resampling.BILINEAR)
    return tiled(coarse.point(lambda value: 255 if value > cut else 0), size)


def grain(size: Size, seed: int, strength: int) -> Image.Image:
    """Return a light paper grain to multiply over a print."""
    fine = _noise(seed, 256).point(lambda value: 255 - value * strength // 255)
    return tiled(fine, size)
