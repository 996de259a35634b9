"""The words of a poster: stacked lines and the small print under them."""

from collections.abc import Sequence

from amis_cms.demo.scenes import lettering
from amis_cms.demo.scenes.inks import (
    INK,
)
from amis_cms.demo.scenes.scene import POSTER
from amis_cms.demo.scenes.sheet import Sheet

EDGE = 56
_WIDE, _HIGH = POSTER


def headline(
    s: Sheet,
    lines: Sequence[str],
    foot: float,
    tone: int = INK,
    most: int = 210,
    room: float = _WIDE - 2 * EDGE,
) -> float:
    """Stack lines at one size, the last one standing on the foot given; return the top."""
    size = min(lettering.fit(line, room, most) for line in lines)
    for i, line in enumerate(reversed(lines)):
        s.text(EDGE, foot - i * size * 0.94, line, size, tone)
    return foot - len(lines) * size * 0.94


def small_print(s: Sheet, words: str, y: float, size: int = 36) -> None:
    s.box(EDGE, y - size * 1.4, _WIDE - 2 * EDGE, 6, INK)
    s.text(EDGE, y, words, lettering.fit(words, _WIDE - 2 * EDGE, size, 600), INK, "ls", 600)
