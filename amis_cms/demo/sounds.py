"""Sounds made by code: a drum, a garrigue, a market, a schoolyard, a plucked tune, a projector."""

import math
import random
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import av

from amis_cms.demo.synth import RATE, Wave, hiss, hum, lay, pluck, silence, thump, tone


@dataclass(frozen=True)
class DemoSound:
    """A soundscape, with the words that say what is heard."""

    slug: str
    title: str
    description: str
    seconds: int
    play: Callable[[int], Wave]


def darbouka(seconds: int) -> Wave:
    """Play a maqsum: dum, tek, tek, dum, tek, with a few ornaments."""
    dum, tek, ka = thump(92, 0.4, 9), thump(420, 0.12, 38), thump(520, 0.08, 55)
    slap = hiss(0.05, 60, 3)
    lay(tek, slap, 0, 0.7)
    track = silence(seconds)
    beat = 0.23
    pattern = ((0, dum, 0.9), (1, tek, 0.6), (3, tek, 0.6), (4, dum, 0.85), (6, tek, 0.6))
    for bar in range(int(seconds / (8 * beat))):
        for step, sound, gain in pattern:
            lay(track, sound, (bar * 8 + step) * beat, gain)
        for off_beat in ((2, 5, 7), (5, 7), (2, 7), (2, 5, 6.5, 7, 7.5))[bar % 4]:
            lay(track, ka, (bar * 8 + off_beat) * beat, 0.28)
    return track


def garrigue(seconds: int) -> Wave:
    """Let cicadas saw beside a small fountain."""
    track = hum(seconds, 11, 0.10, 4)
    saw = array(
        "f",
        [
            math.sin(2 * math.pi * 4300 * i / RATE)
            * max(0.0, math.sin(2 * math.pi * 47 * i / RATE)) ** 3
            * 0.16
            for i in range(int(0.9 * RATE))
        ],
    )
    dice = random.Random(5)
    for i in range(int(seconds / 1.25)):
        lay(track, saw, i * 1.25 + dice.uniform(0, 0.2), dice.uniform(0.4, 1))
    drops = [tone((pitch,), 0.09, 45) for pitch in (620, 760, 910, 1180)]
    for _ in range(seconds * 9):
        lay(track, dice.choice(drops), dice.uniform(0, seconds - 0.2), dice.uniform(0.05, 0.16))
    return track


def market(seconds: int) -> Wave:
    """Murmur like a market: wordless voices, crates and coins."""
    dice = random.Random(8)
    track = hum(seconds, 21, 0.07, 9)
    voices = [_murmur(pitch, 0.5 + 0.06 * i, i) for i, pitch in enumerate((118, 136, 165, 190, 214, 242))]
    for _ in range(seconds * 5):
        lay(track, dice.choice(voices), dice.uniform(0, seconds - 1), dice.uniform(0.05, 0.20))
    crate, coin = hiss(0.16, 24, 4, 5), tone((2900, 3710), 0.25, 18)
    for _ in range(seconds // 2):
        lay(track, crate, dice.uniform(0, seconds - 1), 0.5)
        lay(track, coin, dice.uniform(0, seconds - 1), 0.10)
    return track


def _murmur(pitch: float, seconds: float, seed: int) -> Wave:
    """Return a wordless syllable or two: a buzz that opens and closes."""
    count = int(seconds * RATE)
    return array(
        "f",
        [
            math.sin(math.pi * i / count)
            * (0.6 + 0.4 * math.sin(2 * math.pi * (3 + seed % 3) * i / RATE))
            * sum(
                math.sin(2 * math.pi * pitch * (1 + 0.06 * math.sin(4 * i / count)) * k * i / RATE) / k
                for k in (1, 2, 4)
            )
            for i in range(count)
        ],
    )


def schoolyard(seconds: int) -> Wave:
    """Ring the bell, then bounce balls and let far voices rise."""
    dice = random.Random(13)
    track = hum(seconds, 31, 0.05, 7)
    ring = tone((1320, 1764, 2650), 0.30, 6)
    for i in range(10):
        lay(track, ring, 0.4 + i * 0.16, 0.35)
    bounce = thump(150, 0.14, 30)
    at, gap = 3.0, 0.62
    while at < seconds - 1:
        lay(track, bounce, at, 0.7)
        gap = gap * 0.86 if gap > 0.16 else 0.62 + dice.uniform(0, 0.5)
        at += gap
    cries = [_murmur(pitch, 0.35, i) for i, pitch in enumerate((390, 440, 520, 590))]
    for _ in range(seconds * 2):
        lay(track, dice.choice(cries), dice.uniform(2.5, seconds - 1), dice.uniform(0.03, 0.11))
    return track


_HIJAZ = (146.8, 155.6, 185.0, 196.0, 220.0, 233.1, 261.6, 293.7)
_TUNE = (
    (0, 2),
    (1, 1),
    (2, 1),
    (3, 2),
    (2, 1),
    (1, 1),
    (0, 2),
    (4, 2),
    (3, 1),
    (2, 1),
    (3, 1),
    (4, 1),
    (5, 2),
    (4, 2),
    (7, 2),
    (6, 1),
    (5, 1),
    (4, 2),
    (3, 1),
    (2, 1),
    (1, 2),
    (0, 4),
)


def oud(seconds: int, step: float = 0.30) -> Wave:
    """Pluck a slow tune in hijaz over a low drone."""
    strings = [pluck(pitch, 1.5, i + 1) for i, pitch in enumerate(_HIJAZ)]
    drone = pluck(73.4, 2.4, 40)
    track = silence(seconds)
    at, index = 0.2, 0
    while at < seconds - 1.8:
        note, length = _TUNE[index % len(_TUNE)]
        lay(track, strings[note], at, 0.55)
        if index % 4 == 0:
            lay(track, drone, at, 0.35)
        at += length * step
        index += 1
    return track


def projector(seconds: int) -> Wave:
    """Let a projector tick, softly."""
    track = hum(seconds, 51, 0.05, 12)
    tick = hiss(0.02, 160, 6, 2)
    for i in range(int(seconds * 12)):
        lay(track, tick, i / 12, 0.16 if i % 2 else 0.10)
    return track


def samples(track: Wave) -> bytes:
    """Return sixteen-bit samples, faded at both ends and kept below the ceiling."""
    loudest = max(map(abs, track))
    gain = min(1.0, 0.85 / max(loudest, 0.001)) * 32767
    out = array("h", [int(value * gain) for value in track])
    edge = RATE // 2
    for i in range(edge):
        out[i] = out[i] * i // edge
        out[-1 - i] = out[-1 - i] * i // edge
    return out.tobytes()


def add_track(box: av.container.OutputContainer, pcm: bytes, codec: str, bit_rate: int) -> Callable[[], None]:
    """Add a sound stream to a file, and return what fills it once every stream is declared."""
    stream = cast(av.AudioStream, box.add_stream(codec, rate=RATE, layout="mono", bit_rate=bit_rate))

    def fill() -> None:
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(pcm) // 2)
        frame.sample_rate, frame.pts = RATE, 0
        frame.planes[0].update(pcm + bytes(frame.planes[0].buffer_size - len(pcm)))
        for part in (frame, None):
            box.mux(stream.encode(part))

    return fill


SOUNDS: dict[str, DemoSound] = {
    sound.slug: sound
    for sound in (
        DemoSound(
            "darbouka",
            "Rythme de darbouka",
            "Une darbouka joue un rythme maqsum ; pas de parole.",
            18,
            darbouka,
        ),
        DemoSound(
            "fontaine-et-cigales",
            "Fontaine et cigales",
            "L'eau d'une fontaine et des cigales ; pas de parole.",
            20,
            garrigue,
        ),
        DemoSound(
            "rumeur-de-marche",
            "Rumeur de marché",
            "Un murmure sans mots, des cageots, des pièces.",
            20,
            market,
        ),
        DemoSound(
            "sonnerie-et-ballon",
            "Sonnerie et ballon",
            "La sonnerie de l'école, un ballon qui rebondit, des voix lointaines.",
            16,
            schoolyard,
        ),
        DemoSound(
            "air-pince",
            "Air de cordes pincées",
            "Un air lent sur un luth, avec un bourdon grave ; pas de parole.",
            22,
            oud,
        ),
    )
}


def render_sound(slug: str) -> bytes:
    """Return the sound as an M4A that starts before it is all there."""
    sound = SOUNDS[slug]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sound.m4a"  # the index can only be moved to the front in a real file
        with av.open(path, "w", format="ipod", options={"movflags": "+faststart"}) as box:
            add_track(box, samples(sound.play(sound.seconds)), "aac", 64_000)()
        return path.read_bytes()
