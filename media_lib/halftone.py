"""Turns a grey picture into the dots of a printed one, as silk-screen posters and small newspapers did."""

import math

from PIL import Image, ImageChops, ImageFilter, ImageOps


def halftone(grey: Image.Image, period: int) -> Image.Image:
    """Return the picture in black dots of growing size, on a screen turned by 45 degrees."""
    crisp = ImageOps.autocontrast(grey, cutoff=(2, 4)).filter(ImageFilter.UnsharpMask(period / 2, 90, 2))
    toned = crisp.point([_tone(value / 255) for value in range(256)])
    excess = ImageChops.subtract(_screen(grey.size, period), toned)
    return excess.point([255] + [0] * 255, "1")


def _tone(light: float) -> int:
    # An S: paper stays bare in the lights, ink stays open in the darks, the middle keeps its differences.
    curved = light * light * (3 - 2 * light)
    return round(255 * min(1.0, 0.08 + 0.98 * (0.45 * light + 0.55 * curved)))


def _screen(size: tuple[int, int], period: int) -> Image.Image:
    width, height = size
    places = [(x, y) for y in range(period) for x in range(period)]
    peaks = sorted(places, key=lambda place: _hill(place[0], place[1], period))
    # Each point of the cell gets its own threshold, so that grey and share of ink go together.
    level = {place: round((rank + 0.5) * 255 / len(peaks)) for rank, place in enumerate(peaks)}
    across, down = -(-width // period), -(-height // period)
    rows = [(bytes(level[x, y] for x in range(period)) * across)[:width] for y in range(period)]
    return Image.frombytes("L", size, (b"".join(rows) * down)[: width * height])


def _hill(x: int, y: int, period: int) -> float:
    turn = math.tau / period
    return math.cos(turn * (x + y)) + math.cos(turn * (x - y))
