"""Stylised neighbours: nobody in particular, each one different, all of them upright."""

import math
from dataclasses import dataclass, replace
from typing import Any

from amis_cms.demo.scenes.heads import head
from amis_cms.demo.scenes.inks import ACCENT, DARK, INK, SHADED, SKIN1
from amis_cms.demo.scenes.poses import POSES, Pair, Pose
from amis_cms.demo.scenes.sheet import Point, Sheet, Weave


@dataclass(frozen=True)
class Look:
    """What someone wears."""

    skin: int = SKIN1
    hair: str = "short"
    hair_tone: int = INK
    top: int = ACCENT
    bottom: int = DARK
    wear: str = "trousers"
    sleeves: str = "long"
    weave: Weave | None = None
    shoes: int = INK
    glasses: bool = False
    beard: int | None = None
    girth: float = 1.0
    head: float = 1.0


@dataclass(frozen=True)
class Frame:
    """Turns body shares into places on the sheet."""

    x: float
    y: float
    high: float
    side: int

    def at(self, point: Point) -> Point:
        """Return the place of a body point."""
        return self.x + self.side * point[0] * self.high, self.y - point[1] * self.high


def person(
    sheet: Sheet,
    x: float,
    y: float,
    high: float,
    look: Look,
    pose: str | Pose = "stand",
    side: int = 1,
    halo: float = 2.5,
) -> dict[str, Point]:
    """Draw someone whose feet are at x, y, and return where hands, head and hips came to be."""
    held = POSES[pose] if isinstance(pose, str) else pose
    frame = Frame(x, y, high, side)
    shoulder = (held.hip[0] + held.lean, held.hip[1] + 0.295)
    reach = high * 0.62
    with sheet.cut((x - reach, y - high * 1.28, x + reach, y + high * 0.06), halo, high * 0.022):
        _body(sheet, frame, look, held, shoulder)
    places = {
        "far": held.hands[0],
        "near": held.hands[1],
        "hip": held.hip,
        "head": (shoulder[0] + held.nod[0], shoulder[1] + 0.12 + held.nod[1]),
    }
    return {name: frame.at(point) for name, point in places.items()}


def _body(sheet: Sheet, frame: Frame, look: Look, pose: Pose, shoulder: Point) -> None:
    """Lay the parts from the back to the front."""
    spread = 0.105 * pose.turn * look.girth
    far, near = (shoulder[0] - spread, shoulder[1] - 0.025), (shoulder[0] + spread, shoulder[1] - 0.025)
    if pose.turn < 0.9:  # seen from the side, the far arm passes behind
        _arm(sheet, frame, look, (far[0] + 0.04, far[1]), pose.hands[0], shoulder[0])
    _legs(sheet, frame, look, pose)
    _torso(sheet, frame, look, pose, shoulder)
    place = frame.at((shoulder[0] + pose.nod[0], shoulder[1] + 0.118 + pose.nod[1]))
    neck = frame.at(shoulder)
    sheet.taper(
        neck, place, frame.high * 0.034, frame.high * 0.03, look.skin + SHADED if pose.gaze < 2 else look.skin
    )
    if pose.gaze != 2 or look.hair not in ("long", "scarf", "braids"):
        head(
            sheet, place, frame.high * 0.079 * look.head, look, pose.gaze * frame.side if pose.gaze < 2 else 2
        )
        for start, hand in _front_arms(pose, far, near):
            _arm(sheet, frame, look, start, hand, shoulder[0])
        return
    for start, hand in _front_arms(pose, far, near):
        _arm(sheet, frame, look, start, hand, shoulder[0])
    head(sheet, place, frame.high * 0.079 * look.head, look, 2)


def _front_arms(pose: Pose, far: Point, near: Point) -> list[Pair]:
    if pose.turn < 0.9:
        return [((near[0] - 0.06, near[1]), pose.hands[1])]
    return [(far, pose.hands[0]), (near, pose.hands[1])]


def joint(a: Point, b: Point, first: float, second: float, bend: float) -> Point:
    """Return the elbow or knee between two ends of a limb."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    gap = min(max(math.hypot(dx, dy), 1e-6), first + second)
    along = (first * first - second * second + gap * gap) / (2 * gap)
    out = math.sqrt(max(0.0, first * first - along * along)) * bend
    return a[0] + (dx * along - dy * out) / gap, a[1] + (dy * along + dx * out) / gap


def _elbow(start: Point, hand: Point, middle: float) -> Point:
    """Return the elbow that hangs low and keeps away from the body."""
    return max(
        (joint(start, hand, 0.16, 0.155, bend) for bend in (1, -1)),
        key=lambda p: abs(p[0] - middle) - 1.2 * p[1],
    )


def _arm(sheet: Sheet, frame: Frame, look: Look, start: Point, hand: Point, middle: float) -> None:
    elbow = _elbow(start, hand, middle)
    a, b, c = frame.at(start), frame.at(elbow), frame.at(hand)
    h = frame.high * look.girth
    lower = look.top if look.sleeves == "long" else look.skin
    edge = frame.high * 0.007
    for grow, tones in ((edge, (_seam(look.top), _seam(lower))), (0, (look.top, lower))):
        sheet.taper(b, c, h * 0.033 + grow, h * 0.025 + grow, tones[1])
        sheet.taper(a, b, h * 0.040 + grow, h * 0.035 + grow, tones[0])
    if look.sleeves == "short":
        sheet.taper(b, c, h * 0.030, h * 0.024, look.skin)
        sheet.taper(a, ((a[0] + b[0] * 2) / 3, (a[1] + b[1] * 2) / 3), h * 0.045, h * 0.043, look.top)
    if look.weave and look.weave[0] in ("checks", "slope"):
        sheet.taper(a, b, 1, 1, look.weave[1])
    sheet.disc(*c, h * 0.029, look.skin)


def _seam(tone: int) -> int:
    return tone + SHADED if tone < SHADED and tone != INK else DARK if tone == INK else tone


def _torso(sheet: Sheet, frame: Frame, look: Look, pose: Pose, shoulder: Point) -> None:
    turn, girth = pose.turn, look.girth
    widths = [(0.0, 0.085), (0.35, 0.080 + 0.02 * (girth - 1)), (0.72, 0.105), (0.93, 0.118), (1.03, 0.062)]
    hip = pose.hip
    spine = [
        ((hip[0] + (shoulder[0] - hip[0]) * t), hip[1] - 0.02 + (shoulder[1] - hip[1] + 0.02) * t)
        for t, _ in widths
    ]
    left = [(p[0] - w * turn * girth, p[1]) for p, (_, w) in zip(spine, widths, strict=True)]
    right = [(p[0] + w * turn * girth, p[1]) for p, (_, w) in zip(spine, widths, strict=True)]
    sheet.blob([frame.at(p) for p in [*left, *reversed(right)]], look.top, look.weave)


def _legs(sheet: Sheet, frame: Frame, look: Look, pose: Pose) -> None:
    seated = pose.hip[1] < 0.4
    tone, h = look.bottom, frame.high * look.girth
    gown = look.wear in ("dress", "robe", "skirt")
    for index in (0, 1):
        hip = (pose.hip[0] + (index * 2 - 1) * 0.045 * pose.turn, pose.hip[1])
        foot = pose.feet[index]
        knee = pose.knees[index] or max(
            (joint(hip, (foot[0], foot[1] + 0.03), 0.242, 0.232, bend) for bend in (1, -1)),
            key=lambda p: p[0],
        )
        a, b, c = frame.at(hip), frame.at(knee), frame.at((foot[0], foot[1] + 0.025))
        shin = look.skin if look.wear in ("shorts", "skirt", "dress") else tone
        _shoe(sheet, frame, look, foot, pose)
        sheet.taper(b, c, h * 0.042, h * 0.028, _seam(shin) if index == 0 and pose.turn < 0.9 else shin)
        sheet.taper(a, b, h * 0.064, h * 0.050, _seam(tone) if index == 0 and pose.turn < 0.9 else tone)
        if gown and seated:
            drop = 0.85 if look.wear == "robe" else 0.45
            low = (b[0] + (c[0] - b[0]) * drop, b[1] + (c[1] - b[1]) * drop)
            sheet.taper(b, low, h * 0.055, h * 0.060, tone)
    if gown and not seated:
        _gown(sheet, frame, look, pose)


def _gown(sheet: Sheet, frame: Frame, look: Look, pose: Pose) -> None:
    hem = {"robe": 0.06, "dress": 0.20, "skirt": 0.24}[look.wear]
    ahead, behind = max(f[0] for f in pose.feet) + 0.07, min(f[0] for f in pose.feet) - 0.07
    g = 0.088 * look.girth * max(pose.turn, 0.85)
    x, y = pose.hip
    outline = [
        (x - g, y + 0.04),
        (x - g - 0.02, y - 0.08),
        (behind, hem),
        (ahead, hem),
        (x + g + 0.02, y - 0.08),
        (x + g, y + 0.04),
    ]
    sheet.poly([frame.at(p) for p in outline], look.bottom, look.weave if look.wear == "dress" else None)
    for share in (0.35, 0.68):
        fold = behind + (ahead - behind) * share
        sheet.line(
            [frame.at((fold, hem + 0.02)), frame.at((x + (fold - x) * 0.5, y - 0.16))],
            _seam(look.bottom),
            frame.high * 0.006,
        )


def _shoe(sheet: Sheet, frame: Frame, look: Look, foot: Point, pose: Pose) -> None:
    lead = (
        0.0
        if pose.gaze == 2
        else 0.022
        if abs(pose.gaze) > 0.45
        else (0.012 if foot[0] > pose.hip[0] else -0.012)
    )
    x, y = frame.at((foot[0] + lead, foot[1] + 0.016))
    sheet.oval(x, y, frame.high * 0.048, frame.high * 0.022, look.shoes)


def shade_on_ground(sheet: Sheet, x: float, y: float, high: float, length: float = 0.42) -> None:
    """Lay the shadow a standing person casts under a sun on the left."""
    reach = high * length
    sheet.shadow(
        [
            (x - high * 0.09, y - 2),
            (x + high * 0.06, y + high * 0.028),
            (x + reach, y + high * 0.012),
            (x + reach * 1.12, y - high * 0.028),
            (x + reach * 0.7, y - high * 0.045),
        ]
    )


def child(look: Look, **changes: Any) -> Look:
    """Return the same clothes on a child's proportions."""
    return replace(look, head=1.38, girth=1.08, **changes)
