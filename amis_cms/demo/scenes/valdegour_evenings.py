"""Valdegour at the end of the day: a film on a wall, a concert."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BRICK_BLUE,
    DARK,
    DEEP,
    INK,
    LIGHT,
    PALE,
    PAPER,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.poses import Pose
from amis_cms.demo.scenes.scene import FRAME, Scene
from amis_cms.demo.scenes.sheet import Sheet

_SEATED_AWAY = Pose(
    hip=(0, 0.27), hands=((-0.13, 0.28), (0.13, 0.28)), knees=((-0.1, 0.24), (0.1, 0.24)), gaze=2
)


def open_air_film() -> Image.Image:
    """A film on the wall of the square, at the hour when swifts leave."""
    s = Sheet(FRAME, PLUM_OCHRE, SECOND_SOFT, seed=15)
    s.fade([(0, 0), (1360, 0), (1360, 560), (0, 560)], ACCENT, 0.55, 0.02, 20)
    buildings.block(s, 60, 640, 250, 470, (6, 9), PALE, seed=21)
    buildings.block(s, 1090, 640, 230, 400, (6, 8), PALE, seed=22)
    s.box(350, 90, 700, 560, DEEP)
    s.box(390, 130, 620, 400, WHITE)
    s.disc(700, 320, 150, SECOND_SOFT)
    person(s, 700, 640, 420, CAST["granny"], "stand", 1, 0)
    s.box(350, 530, 700, 120, DEEP)
    s.text(700, 594, "Portraits du quartier", 38, WHITE, "ms")
    places.ground(s, [(0, 640), (1360, 640)], SOFT, ("screen", ACCENT))
    rows = [
        (150, 760, 330, "youth", "back", 1),
        (330, 745, 320, "mother", "back", 1),
        (1010, 750, 330, "worker", "back", -1),
        (1200, 765, 320, "neighbour", "back", 1),
    ]
    gather(s, rows)
    for x, y, who in (
        (270, 900, "aunt"),
        (450, 880, "boy"),
        (610, 905, "poet"),
        (800, 885, "girl"),
        (960, 905, "grandpa"),
        (1120, 890, "pupil"),
    ):
        tall = 330 if who in ("boy", "girl", "pupil") else 400
        person(s, x, y + 60, tall, CAST[who], _SEATED_AWAY, 1)
        for rise in (0.42, 0.34):
            s.box(x - tall * 0.17, y + 60 - tall * rise, tall * 0.34, tall * 0.05, SECOND)
        for side in (-1, 1):
            s.line([(x + side * tall * 0.15, y + 60 - tall * 0.44), (x + side * tall * 0.16, y + 70)], INK, 7)
    for x, y in ((200, 60), (1180, 110), (1260, 70), (110, 120)):
        s.curve([(x - 22, y - 6), (x, y + 4), (x + 22, y - 8)], INK, 4)
    return s.pull()


def concert() -> Image.Image:
    """A drum, an oud and a voice for the antiracist day."""
    x: float
    y: float
    s = Sheet(FRAME, BRICK_BLUE, seed=16)
    s.box(0, 0, 1360, 960, SECOND_SOFT)
    s.disc(690, 420, 400, SECOND)
    s.disc(690, 420, 330, PAPER)
    for i in range(19):
        x = 30 + i * 74
        tone = (ACCENT, WHITE, SECOND, INK)[i % 4]
        s.poly([(x, 60 + (i % 9) * 3), (x + 52, 60 + (i % 9) * 3), (x + 26, 130 + (i % 9) * 3)], tone)
    s.curve([(0, 60), (340, 74), (690, 60), (1020, 78), (1360, 60)], INK, 4)
    places.ground(s, [(0, 760), (1360, 760)], ACCENT, ("screen", DEEP))
    s.box(0, 752, 1360, 14, INK)
    drummer = seat(s, 330, 850, 620, "worker", "drum", 1, DARK)
    x, y = drummer["near"]
    s.poly(
        [
            (x - 120, y + 4),
            (x + 10, y + 4),
            (x - 20, y + 75),
            (x - 30, y + 175),
            (x - 82, y + 175),
            (x - 92, y + 75),
        ],
        DEEP,
        ("slope", SECOND),
    )
    s.oval(x - 55, y + 4, 66, 17, WHITE)
    for hand in drummer.values():
        if hand in (drummer["near"], drummer["far"]):
            s.disc(hand[0], hand[1] - 2, 19, CAST["worker"].skin)
    oud = seat(s, 1030, 850, 620, "uncle", "strum", -1, DARK)
    _oud(s, oud)
    gather(s, [(680, 860, 640, "nurse", "wave", 1)])
    s.line([(775, 860), (775, 490)], INK, 7)
    s.oval(765, 470, 20, 28, DARK)
    s.oval(775, 862, 60, 10, INK)
    return s.pull()


def _oud(s: Sheet, player: dict[str, tuple[float, float]]) -> None:
    (fx, fy), (nx, ny) = player["far"], player["near"]
    with s.cut((fx - 120, fy - 160, nx + 260, ny + 200), 2.5, 4):
        s.line([(nx - 10, ny + 4), (fx - 34, fy - 12)], INK, 22)
        s.line([(fx - 34, fy - 12), (fx - 62, fy + 38)], INK, 16)
        s.blob(
            [
                (nx - 62, ny - 26),
                (nx + 4, ny - 58),
                (nx + 90, ny - 60),
                (nx + 150, ny - 6),
                (nx + 140, ny + 66),
                (nx + 84, ny + 104),
                (nx + 6, ny + 78),
            ],
            SECOND_SOFT,
            ("pinstripes", SECOND),
        )
        s.disc(nx + 56, ny + 14, 30, DEEP)
        for i in range(3):
            s.line([(nx + 90, ny + 30 + i * 7), (fx - 30, fy - 16 + i * 5)], LIGHT, 1.6)
    s.disc(fx, fy, 17, CAST["uncle"].skin)
    s.disc(nx + 30, ny + 20, 19, CAST["uncle"].skin)


SCENES = [
    Scene(
        "valdegour-facade",
        "Le film sur la façade",
        "Place Avogadro, en fin de journée, voisines, voisins et enfants, vus de dos sur leurs chaises, regardent le portrait d'une dame projeté sur un immeuble.",
        "valdegour",
        "photographie",
        FRAME,
        (0.51, 0.35),
        open_air_film,
    ),
    Scene(
        "valdegour-concert",
        "Darbouka, oud et chant",
        "Sur une petite scène sous des fanions, un homme joue de la darbouka, une chanteuse lève la main, un autre musicien joue de l'oud.",
        "valdegour",
        "photographie",
        FRAME,
        (0.5, 0.45),
        concert,
    ),
]
