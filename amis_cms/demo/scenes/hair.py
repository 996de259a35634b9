"""Ways to wear hair, scarves and hats, in shares of a head."""

from amis_cms.demo.scenes.inks import ACCENT, INK, LIGHT, SECOND, SHADED, SOFT, WHITE
from amis_cms.demo.scenes.sheet import Point, Sheet


class Skull:
    """Places features from the centre of a head, in shares of its half height."""

    def __init__(self, sheet: Sheet, place: Point, radius: float, turn: float) -> None:
        self.sheet, self.radius, self.turn = sheet, radius, turn
        self.x, self.y = place

    def at(self, x: float, y: float) -> Point:
        return self.x + x * self.radius, self.y + y * self.radius

    def blob(self, tone: int, *points: Point) -> None:
        self.sheet.blob([self.at(*p) for p in points], tone)

    def oval(self, tone: int, x: float, y: float, wide: float, high: float) -> None:
        self.sheet.oval(*self.at(x, y), wide * self.radius, high * self.radius, tone)

    def line(self, tone: int, width: float, *points: Point) -> None:
        self.sheet.curve([self.at(*p) for p in points], tone, max(1.0, width * self.radius))


def _nothing(skull: Skull, tone: int) -> None:
    """Leave the head as it is."""


def _cap_of_hair(skull: Skull, tone: int, low: float = -0.45) -> None:
    t = skull.turn
    skull.blob(
        tone,
        (-0.88, -0.02 if t >= 0 else low),
        (-0.84, -0.62),
        (0, -1.14),
        (0.84, -0.62),
        (0.88, -0.02 if t <= 0 else low),
        (0.62, low),
        (0.1 + t * 0.3, low - 0.12),
        (-0.62, low),
    )


def _short(skull: Skull, tone: int) -> None:
    _cap_of_hair(skull, tone)


def _afro_back(skull: Skull, tone: int) -> None:
    skull.oval(tone, 0, -0.30, 1.30, 1.22)


def _curls_back(skull: Skull, tone: int) -> None:
    for x, y in (
        (-0.9, 0.35),
        (-1.05, -0.1),
        (-0.85, -0.6),
        (-0.4, -1.0),
        (0.1, -1.1),
        (0.55, -0.95),
        (0.95, -0.5),
        (1.05, 0.0),
        (0.9, 0.42),
        (-0.75, 0.7),
        (0.78, 0.72),
    ):
        skull.oval(tone, x, y, 0.40, 0.40)


def _curls_front(skull: Skull, tone: int) -> None:
    for x, y in ((-0.55, -0.72), (-0.15, -0.86), (0.28, -0.84), (0.62, -0.66)):
        skull.oval(tone, x, y, 0.30, 0.26)


def _long_back(skull: Skull, tone: int) -> None:
    skull.blob(
        tone,
        (-0.95, -0.3),
        (0, -1.15),
        (0.95, -0.3),
        (1.02, 0.8),
        (0.92, 1.7),
        (0, 1.5),
        (-0.92, 1.7),
        (-1.02, 0.8),
    )


def _bob_back(skull: Skull, tone: int) -> None:
    skull.blob(
        tone, (-1.0, -0.3), (0, -1.15), (1.0, -0.3), (1.08, 0.55), (0.85, 0.95), (-0.85, 0.95), (-1.08, 0.55)
    )


def _fringe(skull: Skull, tone: int) -> None:
    skull.blob(
        tone,
        (-0.9, 0.05),
        (-0.86, -0.6),
        (0, -1.15),
        (0.86, -0.6),
        (0.9, 0.05),
        (0.72, -0.38),
        (0.1, -0.55),
        (-0.72, -0.38),
    )


def _parting(skull: Skull, tone: int) -> None:
    skull.blob(
        tone,
        (-0.92, 0.2),
        (-0.86, -0.6),
        (0, -1.15),
        (0.86, -0.6),
        (0.92, 0.2),
        (0.66, -0.3),
        (-0.2, -0.82),
        (-0.68, -0.3),
    )


def _bun_back(skull: Skull, tone: int) -> None:
    skull.oval(tone, -0.55 * (1 if skull.turn >= 0 else -1), -1.0, 0.46, 0.42)


def _pony_back(skull: Skull, tone: int) -> None:
    s = -1 if skull.turn >= 0 else 1
    skull.blob(tone, (0.5 * s, -0.7), (1.2 * s, -0.6), (1.45 * s, 0.3), (1.15 * s, 0.9), (1.0 * s, 0.1))


def _pigtails_back(skull: Skull, tone: int) -> None:
    for s in (-1, 1):
        skull.oval(tone, 1.12 * s, -0.35, 0.36, 0.40)
        skull.oval(ACCENT if tone != ACCENT else WHITE, 0.86 * s, -0.42, 0.13, 0.13)


def _braids_back(skull: Skull, tone: int) -> None:
    skull.blob(tone, (-0.92, -0.4), (0, -1.15), (0.92, -0.4), (0.98, 0.5), (-0.98, 0.5))
    for x in (-0.95, -0.68, 0.68, 0.95):
        skull.line(tone, 0.22, (x, 0.1), (x * 1.06, 0.8), (x * 1.02, 1.45))
        skull.oval(SECOND, x * 1.02, 1.5, 0.14, 0.14)


def _scarf_back(skull: Skull, tone: int) -> None:
    skull.blob(
        tone,
        (-0.98, -0.3),
        (0, -1.26),
        (0.98, -0.3),
        (1.0, 0.7),
        (1.4, 1.75),
        (0, 2.05),
        (-1.4, 1.75),
        (-1.0, 0.7),
    )


def _scarf_front(skull: Skull, tone: int) -> None:
    t = skull.turn * 0.18
    skull.blob(
        tone,
        (-0.98, 0.1),
        (-0.9, -0.7),
        (0, -1.24),
        (0.9, -0.7),
        (0.98, 0.1),
        (0.66 + t, -0.02),
        (0.48 + t, -0.62),
        (t, -0.76),
        (-0.48 + t, -0.62),
        (-0.66 + t, -0.02),
    )
    skull.blob(
        tone,
        (-0.98, 0.0),
        (-0.66 + t, 0.1),
        (-0.42 + t, 0.72),
        (t, 0.95),
        (0.42 + t, 0.72),
        (0.66 + t, 0.1),
        (0.98, 0.0),
        (0.95, 0.9),
        (1.1, 1.6),
        (0.1, 1.9),
        (-1.1, 1.6),
        (-0.95, 0.9),
    )
    fold = tone + SHADED if tone != INK else LIGHT
    skull.line(fold, 0.10, (-0.72, 0.75), (0.0, 1.28), (0.82, 1.0))
    skull.line(fold, 0.08, (-0.45, -0.98), (-0.76, -0.5), (-0.82, 0.0))


def _wrap_back(skull: Skull, tone: int) -> None:
    skull.oval(tone, -0.3 * (1 if skull.turn >= 0 else -1), -1.15, 0.58, 0.50)


def _wrap_front(skull: Skull, tone: int) -> None:
    skull.blob(
        tone,
        (-0.92, -0.12),
        (-0.95, -0.75),
        (0, -1.3),
        (0.95, -0.75),
        (0.92, -0.12),
        (0.3, -0.55),
        (-0.4, -0.52),
    )
    skull.line(tone + SHADED if tone != INK else LIGHT, 0.10, (-0.85, -0.32), (-0.1, -0.95), (0.8, -0.75))


def _cap_front(skull: Skull, tone: int) -> None:
    s = 1 if skull.turn >= 0 else -1
    skull.blob(tone, (-0.90, -0.30), (-0.80, -0.85), (0, -1.18), (0.80, -0.85), (0.90, -0.30), (0, -0.48))
    skull.blob(tone, (0.1 * s, -0.55), (0.8 * s, -0.56), (1.45 * s, -0.30), (0.8 * s, -0.26))


def _hat_front(skull: Skull, tone: int) -> None:
    skull.oval(tone, 0, -0.52, 1.55, 0.27)
    skull.blob(tone, (-0.78, -0.5), (-0.68, -1.15), (0, -1.35), (0.68, -1.15), (0.78, -0.5), (0, -0.42))
    skull.line(INK, 0.16, (-0.76, -0.68), (0, -0.60), (0.76, -0.68))


def _kufi_front(skull: Skull, tone: int) -> None:
    skull.blob(tone, (-0.86, -0.34), (-0.80, -0.98), (0, -1.16), (0.80, -0.98), (0.86, -0.34), (0, -0.46))
    skull.line(SOFT if tone != SOFT else INK, 0.10, (-0.8, -0.50), (0, -0.62), (0.8, -0.50))


def _fringe_of_age(skull: Skull, tone: int) -> None:
    for s in (-1, 1):
        skull.oval(tone, 0.80 * s, -0.05, 0.16, 0.34)


def _flat_top(skull: Skull, tone: int) -> None:
    skull.sheet.poly(
        [
            skull.at(*p)
            for p in ((-0.86, -0.1), (-0.88, -1.30), (0.88, -1.38), (0.86, -0.1), (0.68, -0.5), (-0.68, -0.5))
        ],
        tone,
    )


HAIR = {
    "short": (_nothing, _short),
    "afro": (_afro_back, _short),
    "curls": (_curls_back, _curls_front),
    "long": (_long_back, _parting),
    "bob": (_bob_back, _fringe),
    "bun": (_bun_back, _parting),
    "pony": (_pony_back, _parting),
    "pigtails": (_pigtails_back, _fringe),
    "braids": (_braids_back, _parting),
    "scarf": (_scarf_back, _scarf_front),
    "wrap": (_wrap_back, _wrap_front),
    "cap": (_nothing, _cap_front),
    "hat": (_nothing, _hat_front),
    "kufi": (_nothing, _kufi_front),
    "bald": (_nothing, _nothing),
    "elder": (_nothing, _fringe_of_age),
    "flat-top": (_nothing, _flat_top),
}
