"""Raw sounds made of numbers: strings, skins, bells and air."""

import math
import random
from array import array
from collections.abc import Iterable

RATE = 22050


Wave = array


def silence(seconds: float) -> Wave:
    """Return an empty stretch of sound."""
    return array("f", bytes(4 * int(seconds * RATE)))


def lay(track: Wave, grain: Wave, at: float, gain: float = 1.0) -> None:
    """Mix a short sound into a track at a time."""
    start = int(at * RATE)
    stop = min(len(track), start + len(grain))
    if stop > start:
        track[start:stop] = array(
            "f", [a + b * gain for a, b in zip(track[start:stop], grain[: stop - start], strict=True)]
        )


def pluck(pitch: float, seconds: float, seed: int = 1, damp: float = 0.496) -> Wave:
    """Return a plucked string: a burst of noise that a short loop wears down."""
    dice = random.Random(seed)
    period = max(2, int(RATE / pitch))
    loop = [dice.uniform(-1, 1) for _ in range(period)]
    out: list[float] = []
    while len(out) < seconds * RATE:
        out += loop
        loop = [damp * (a + b) for a, b in zip(loop, [*loop[1:], loop[0]], strict=True)]
    return array("f", out[: int(seconds * RATE)])


def tone(pitches: Iterable[float], seconds: float, fall: float, start: float = 1.0) -> Wave:
    """Return a bell-like sound: a few sines that die away together."""
    count = int(seconds * RATE)
    steps = [2 * math.pi * pitch / RATE for pitch in pitches]
    sine = math.sin
    return array(
        "f",
        [
            start * math.exp(-fall * i / RATE) * sum(sine(step * i) for step in steps) / len(steps)
            for i in range(count)
        ],
    )


def thump(pitch: float, seconds: float, fall: float) -> Wave:
    """Return a skin being struck: a pitch that drops as it dies."""
    return array(
        "f",
        [
            math.exp(-fall * i / RATE)
            * math.sin(2 * math.pi * pitch * i / RATE * (1 + 0.6 * math.exp(-40 * i / RATE)))
            for i in range(int(seconds * RATE))
        ],
    )


def hiss(seconds: float, fall: float, seed: int, soft: int = 1) -> Wave:
    """Return a puff of noise, softened by averaging neighbours."""
    dice = random.Random(seed)
    raw = [dice.uniform(-1, 1) for _ in range(int(seconds * RATE) + soft)]
    return array(
        "f", [math.exp(-fall * i / RATE) * sum(raw[i : i + soft]) / soft for i in range(len(raw) - soft)]
    )


def hum(seconds: float, seed: int, level: float = 0.03, soft: int = 6) -> Wave:
    """Return a bed of soft noise, one second of it laid end to end."""
    bed = hiss(1.0, 0.0, seed, soft)
    track = silence(seconds)
    for second in range(int(seconds) + 1):
        lay(track, bed, second, level)
    return track
