"""How people stand, sit, walk, dance and hold things."""

from dataclasses import dataclass

from amis_cms.demo.scenes.sheet import Point

Pair = tuple[Point, Point]


@dataclass(frozen=True)
class Pose:
    """Where hips, hands and feet are, as shares of the height; positive is where one faces."""

    hip: Point = (0, 0.50)
    lean: float = 0.0
    hands: Pair = ((-0.15, 0.455), (0.15, 0.455))
    feet: Pair = ((-0.06, 0.0), (0.06, 0.0))
    knees: tuple[Point | None, Point | None] = (None, None)
    gaze: float = 0.5
    turn: float = 1.0
    nod: Point = (0.0, 0.0)
    far_first: bool = True


_SEAT = (0.0, 0.27)


_ROUND = ((-0.10, 0.25), (0.10, 0.25))


POSES = {
    "stand": Pose(),
    "talk": Pose(hands=((-0.15, 0.48), (0.24, 0.68)), gaze=0.9, turn=0.9),
    "explain": Pose(hands=((0.10, 0.60), (0.28, 0.62)), gaze=1, turn=0.85),
    "listen": Pose(hands=((-0.02, 0.62), (0.10, 0.60)), gaze=0.8, turn=0.9),
    "hips": Pose(hands=((-0.11, 0.53), (0.11, 0.53)), gaze=0.4),
    "wave": Pose(hands=((-0.15, 0.48), (0.25, 1.0)), gaze=0.6),
    "cheer": Pose(hands=((-0.24, 1.02), (0.24, 1.04)), gaze=0.2, nod=(0, 0.01)),
    "fist": Pose(hands=((-0.14, 0.50), (0.16, 1.08)), gaze=0.5),
    "carry": Pose(hands=((0.12, 0.57), (0.22, 0.57)), gaze=0.9, turn=0.85),
    "banner": Pose(hands=((-0.17, 0.66), (0.17, 0.66)), gaze=0.2),
    "hold-up": Pose(hands=((-0.17, 0.98), (0.17, 0.98)), gaze=0.1),
    "camera": Pose(hands=((0.17, 0.86), (0.12, 0.83)), gaze=1, turn=0.8, nod=(0.01, 0)),
    "walk": Pose(hands=((0.15, 0.52), (-0.13, 0.50)), feet=((-0.17, 0.02), (0.16, 0)), gaze=1, turn=0.75),
    "stride": Pose(hands=((-0.15, 0.52), (0.17, 0.55)), feet=((0.17, 0.0), (-0.15, 0.02)), gaze=1, turn=0.75),
    "stroll": Pose(hands=((-0.10, 0.47), (0.12, 0.50)), feet=((-0.09, 0.01), (0.10, 0)), gaze=0.9, turn=0.85),
    "run": Pose(
        lean=0.07, hands=((-0.17, 0.60), (0.22, 0.66)), feet=((0.16, 0.05), (-0.28, 0.17)), gaze=1, turn=0.75
    ),
    "kick": Pose(
        lean=-0.05, hands=((0.16, 0.70), (-0.26, 0.66)), feet=((-0.06, 0), (0.27, 0.12)), gaze=1, turn=0.8
    ),
    "throw": Pose(
        lean=0.06, hands=((-0.12, 0.58), (0.25, 0.50)), feet=((-0.12, 0), (0.14, 0)), gaze=1, turn=0.8
    ),
    "bend": Pose(
        hip=(-0.03, 0.48),
        lean=0.20,
        hands=((0.27, 0.38), (0.32, 0.36)),
        feet=((-0.09, 0), (0.10, 0)),
        gaze=1,
        turn=0.8,
        nod=(0.05, -0.02),
    ),
    "kneel": Pose(
        hip=(-0.02, 0.26),
        lean=0.10,
        hands=((0.25, 0.22), (0.30, 0.24)),
        feet=((0.15, 0), (-0.24, 0.03)),
        knees=((0.20, 0.25), (0.03, 0.04)),
        gaze=1,
        turn=0.8,
        nod=(0.03, -0.01),
    ),
    "sit": Pose(
        hip=_SEAT, hands=((0.17, 0.34), (0.20, 0.33)), feet=((0.26, 0), (0.20, 0)), gaze=0.9, turn=0.85
    ),
    "sit-talk": Pose(
        hip=_SEAT, hands=((0.16, 0.33), (0.25, 0.50)), feet=((0.27, 0), (0.20, 0)), gaze=1, turn=0.85
    ),
    "sit-front": Pose(
        hip=_SEAT, hands=((-0.07, 0.29), (0.07, 0.29)), feet=((-0.11, 0), (0.11, 0)), knees=_ROUND, gaze=0.2
    ),
    "sit-clap": Pose(
        hip=_SEAT, hands=((-0.03, 0.45), (0.03, 0.46)), feet=((-0.11, 0), (0.11, 0)), knees=_ROUND, gaze=0.4
    ),
    "read": Pose(
        hip=_SEAT,
        hands=((0.17, 0.42), (0.21, 0.40)),
        feet=((0.27, 0), (0.21, 0)),
        gaze=1,
        turn=0.85,
        nod=(0.02, -0.02),
    ),
    "table": Pose(
        hip=_SEAT, hands=((0.22, 0.40), (0.27, 0.40)), feet=((0.24, 0), (0.18, 0)), gaze=1, turn=0.85
    ),
    "table-front": Pose(
        hip=_SEAT, hands=((-0.12, 0.39), (0.12, 0.39)), feet=((-0.1, 0), (0.1, 0)), knees=_ROUND, gaze=0.3
    ),
    "drum": Pose(
        hip=_SEAT, hands=((0.05, 0.40), (0.16, 0.42)), feet=((0.22, 0), (0.08, 0)), gaze=0.6, turn=0.9
    ),
    "strum": Pose(
        hip=_SEAT,
        hands=((0.26, 0.52), (0.06, 0.38)),
        feet=((0.22, 0), (0.12, 0)),
        gaze=0.8,
        turn=0.9,
        nod=(0.01, -0.01),
    ),
    "ground": Pose(
        hip=(0, 0.07),
        hands=((-0.12, 0.10), (0.20, 0.22)),
        feet=((0.36, 0.0), (0.28, 0)),
        knees=((0.24, 0.22), (0.18, 0.24)),
        gaze=0.9,
        turn=0.85,
    ),
    "ground-back": Pose(
        hip=(0, 0.07),
        lean=-0.05,
        hands=((-0.20, 0.02), (0.18, 0.23)),
        feet=((0.40, 0), (0.33, 0)),
        knees=((0.25, 0.17), (0.19, 0.20)),
        gaze=0.8,
        turn=0.85,
    ),
    "reach": Pose(hands=((0.20, 0.98), (0.27, 0.92)), gaze=1, turn=0.8, nod=(0, 0.01)),
    "back": Pose(hands=((-0.15, 0.48), (0.15, 0.48)), gaze=2),
    "dance": Pose(
        lean=-0.03, hands=((-0.28, 0.74), (0.26, 0.92)), feet=((-0.16, 0), (0.20, 0.08)), gaze=0.4, turn=0.95
    ),
    "cane": Pose(
        lean=0.02, hands=((-0.12, 0.50), (0.20, 0.47)), feet=((-0.07, 0), (0.06, 0)), gaze=0.8, turn=0.9
    ),
}
