"""A troupe of invented neighbours, so that no crowd is ever faceless."""

from collections.abc import Sequence

from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    DEEP,
    INK,
    LIGHT,
    MID,
    PALE,
    SECOND,
    SECOND_SOFT,
    SKIN1,
    SKIN2,
    SKIN3,
    SKIN4,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import Look, child, person, shade_on_ground
from amis_cms.demo.scenes.poses import Pose
from amis_cms.demo.scenes.props import chair
from amis_cms.demo.scenes.sheet import Point, Sheet

CAST = {
    "aunt": Look(SKIN2, "scarf", SECOND, ACCENT, DEEP, "robe", girth=1.12),
    "sister": Look(SKIN2, "scarf", WHITE, SECOND, DARK, "trousers"),
    "mother": Look(SKIN3, "wrap", ACCENT, SECOND, SECOND, "robe", weave=("dots", WHITE), girth=1.08),
    "teacher": Look(SKIN1, "bob", DARK, WHITE, ACCENT, "skirt", glasses=True),
    "nurse": Look(SKIN4, "braids", INK, SOFT, INK, "trousers", "short"),
    "director": Look(SKIN2, "curls", INK, WHITE, DEEP, "trousers", "short"),
    "student": Look(SKIN4, "afro", INK, SECOND, DARK, "trousers", "short"),
    "runner": Look(SKIN3, "bun", INK, ACCENT, INK, "trousers", "short"),
    "gardener": Look(SKIN1, "hat", SECOND_SOFT, SOFT, DEEP, "trousers", "short", girth=1.1),
    "neighbour": Look(SKIN1, "pony", SECOND, ACCENT, LIGHT, "dress", "short", weave=("stripes", WHITE)),
    "elder": Look(SKIN2, "elder", WHITE, LIGHT, DARK, "trousers", glasses=True, beard=WHITE),
    "uncle": Look(SKIN2, "kufi", WHITE, WHITE, WHITE, "robe", beard=DARK, girth=1.1),
    "worker": Look(SKIN3, "cap", DEEP, SECOND, DARK, "trousers", "short", beard=INK),
    "boxer": Look(SKIN4, "flat-top", INK, WHITE, ACCENT, "trousers", "short"),
    "youth": Look(SKIN2, "short", INK, DEEP, MID, "trousers", weave=None, shoes=WHITE),
    "dancer": Look(SKIN3, "curls", INK, INK, SECOND, "trousers", "short", shoes=WHITE),
    "granny": Look(SKIN1, "bun", WHITE, DEEP, MID, "skirt", glasses=True, girth=1.12),
    "harki-son": Look(SKIN2, "short", LIGHT, ACCENT, DARK, "trousers", weave=("checks", WHITE), girth=1.15),
    "cook": Look(SKIN4, "wrap", SECOND, WHITE, ACCENT, "robe", girth=1.15),
    "cyclist": Look(SKIN1, "short", SECOND, SECOND, INK, "shorts", "short", beard=SECOND),
    "poet": Look(SKIN3, "long", INK, SOFT, INK, "skirt"),
    "grandpa": Look(SKIN3, "cap", LIGHT, WHITE, DARK, "trousers", beard=WHITE, girth=1.12),
    "girl": child(Look(SKIN3, "pigtails", INK, SECOND, DEEP, "skirt", "short")),
    "boy": child(Look(SKIN2, "short", INK, WHITE, ACCENT, "shorts", "short", weave=("stripes", ACCENT))),
    "kid": child(Look(SKIN4, "short", INK, SECOND, DARK, "shorts", "short")),
    "lass": child(Look(SKIN1, "bob", SECOND, ACCENT, ACCENT, "dress", "short")),
    "small": child(Look(SKIN2, "curls", DARK, SOFT, DARK, "trousers", "short")),
    "pupil": child(Look(SKIN4, "braids", INK, WHITE, SECOND, "dress", "short")),
    "friend": child(Look(SKIN1, "short", PALE, DEEP, MID, "shorts", "short")),
    "cousin": child(Look(SKIN3, "pony", INK, ACCENT, INK, "trousers", "short")),
}
Actor = tuple[float, float, float, str, str | Pose, int]


def gather(sheet: Sheet, actors: Sequence[Actor], shadow: bool = True) -> list[dict[str, Point]]:
    """Draw people from the far ones to the near ones, and return their places in the order given."""
    places: dict[int, dict[str, Point]] = {}
    for index, (x, y, high, who, pose, side) in sorted(enumerate(actors), key=lambda item: item[1][1]):
        if shadow:
            shade_on_ground(sheet, x, y, high)
        places[index] = person(sheet, x, y, high, CAST[who], pose, side)
    return [places[index] for index in range(len(actors))]


def seat(
    sheet: Sheet,
    x: float,
    y: float,
    high: float,
    who: str,
    pose: str | Pose = "sit",
    side: int = 1,
    tone: int = ACCENT,
) -> dict[str, Point]:
    """Draw someone on a chair."""
    shade_on_ground(sheet, x, y, high * 0.8)
    chair(sheet, x, y, high, side, tone)
    return person(sheet, x, y, high, CAST[who], pose, side)
