"""Heads: a few calm features, and as many ways to wear hair as the quartiers have."""

from typing import TYPE_CHECKING

from amis_cms.demo.scenes.hair import HAIR, Skull
from amis_cms.demo.scenes.inks import DARK, INK, PALE, SHADED, WHITE
from amis_cms.demo.scenes.sheet import Point, Sheet

if TYPE_CHECKING:
    from amis_cms.demo.scenes.people import Look


def head(sheet: Sheet, place: Point, radius: float, look: "Look", turn: float) -> None:
    """Draw a head looking left (-1), ahead (0), right (1), or away (2)."""
    skull = Skull(sheet, place, radius, 0 if turn == 2 else turn)
    behind, before = HAIR[look.hair]
    behind(skull, look.hair_tone)
    if turn == 2:
        skull.oval(look.skin, 0, 0, 0.80, 1.0)
        _from_behind(skull, look)
        return
    _face(skull, look)
    before(skull, look.hair_tone)


def _from_behind(skull: Skull, look: "Look") -> None:
    if look.hair in ("bald", "elder"):
        return
    if look.hair == "kufi":  # a small round cap over short hair, never a hood
        skull.oval(INK, 0, -0.05, 0.84, 0.72)
        skull.oval(look.hair_tone, 0, -0.72, 0.78, 0.36)
        return
    if look.hair == "scarf":
        skull.blob(
            look.hair_tone,
            (-0.92, -0.3),
            (-0.58, -0.98),
            (0, -1.16),
            (0.58, -0.98),
            (0.92, -0.3),
            (0.95, 0.9),
            (1.15, 1.6),
            (-1.15, 1.6),
            (-0.95, 0.9),
        )
        return
    if look.hair == "long":
        skull.blob(
            look.hair_tone,
            (-0.92, -0.3),
            (0, -1.15),
            (0.92, -0.3),
            (1.0, 0.9),
            (0.8, 1.7),
            (-0.8, 1.7),
            (-1.0, 0.9),
        )
        return
    skull.blob(
        look.hair_tone,
        (-0.86, -0.25),
        (-0.56, -0.92),
        (0, -1.08),
        (0.56, -0.92),
        (0.86, -0.25),
        (0.72, 0.5),
        (0, 0.68),
        (-0.72, 0.5),
    )
    if look.hair == "pony":
        skull.blob(look.hair_tone, (-0.2, -0.1), (0.2, -0.1), (0.34, 0.9), (0.0, 1.5), (-0.34, 0.9))


def _face(skull: Skull, look: "Look") -> None:
    t = skull.turn
    skull.blob(
        look.skin,
        (-0.80, -0.35),
        (-0.45, -0.92),
        (0.45, -0.92),
        (0.80, -0.35),
        (0.74 + 0.02 * t, 0.35),
        (0.40 + 0.10 * t, 0.92),
        (-0.40 + 0.10 * t, 0.92),
        (-0.74 + 0.02 * t, 0.35),
    )
    if abs(t) > 0.3:
        ear = -0.62 * (1 if t > 0 else -1)
        skull.oval(look.skin + SHADED, ear, 0.12, 0.15, 0.24)
    if abs(t) > 0.7:  # a nose that stands out of the profile
        side = 1 if t > 0 else -1
        skull.blob(look.skin, (0.62 * side, -0.25), (1.0 * side, 0.24), (0.62 * side, 0.36))
    _features(skull, look, 0.34 * t)


def _features(skull: Skull, look: "Look", slide: float) -> None:
    tone = INK
    shade = look.skin + SHADED
    covered = look.hair in ("scarf", "wrap", "cap", "hat", "kufi")
    brow = INK if covered else DARK if look.hair_tone in (WHITE, PALE) else look.hair_tone
    for eye in (-0.34, 0.34):
        x = eye * (1 - abs(slide) * 0.5) + slide
        skull.oval(tone, x, -0.02, 0.075, 0.10)
        skull.line(
            brow,
            0.09,
            (x - 0.17, -0.27),
            (x, -0.34),
            (x + 0.17, -0.29),
        )
    if abs(slide) <= 0.25:
        skull.line(shade, 0.11, (slide * 1.2, -0.02), (slide * 1.2 + 0.10, 0.28), (slide * 1.2 - 0.05, 0.33))
    skull.oval(shade, slide * 0.7 - 0.45, 0.36, 0.15, 0.11)
    if look.beard is not None:
        _beard(skull, look.beard, slide)
    skull.line(
        INK if look.beard is None else look.skin,
        0.09,
        (slide - 0.22, 0.52),
        (slide + 0.01, 0.61),
        (slide + 0.25, 0.50),
    )
    if look.glasses:
        for x in (-0.34 + slide, 0.34 + slide):
            skull.line(
                INK, 0.05, (x - 0.20, -0.02), (x, -0.2), (x + 0.20, -0.02), (x, 0.16), (x - 0.20, -0.02)
            )
        skull.line(INK, 0.06, (slide - 0.14, -0.05), (slide, -0.1), (slide + 0.14, -0.05))


def _beard(skull: Skull, tone: int, slide: float) -> None:
    skull.blob(
        tone,
        (-0.78, 0.12),
        (-0.50 + slide * 0.3, 0.40),
        (slide, 0.36),
        (0.50 + slide * 0.3, 0.40),
        (0.78, 0.12),
        (0.66, 0.72),
        (0.25 + slide * 0.5, 1.12),
        (-0.25 + slide * 0.5, 1.12),
        (-0.66, 0.72),
    )
