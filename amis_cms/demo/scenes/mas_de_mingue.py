"""Mas de Mingue: the Boule d'Or under its plane trees, the vallat, the college."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props
from amis_cms.demo.scenes.cast import CAST, gather
from amis_cms.demo.scenes.inks import (
    ACCENT,
    DARK,
    DEEP,
    GREEN_OCHRE,
    INK,
    LIGHT,
    MID,
    OCHRE_TEAL,
    PALE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import Look, child, person
from amis_cms.demo.scenes.poses import Pose
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet


def boules() -> Image.Image:
    """The oldest association of the quartier plays on."""
    s = Sheet(WIDE, GREEN_OCHRE, seed=31)
    places.sky(s, 430, SECOND, 0.40)
    buildings.balconies(s, 560, 560, 700, 420, (7, 5), WHITE, SECOND, 71)
    s.poly([(1260, 150), (1330, 176), (1330, 560), (1260, 560)], MID, ("hatch", DARK))
    s.box(60, 380, 400, 190, WHITE)
    s.poly([(40, 390), (480, 390), (440, 340), (80, 340)], SECOND, ("stripes", DEEP))
    s.box(100, 420, 320, 52, SECOND)
    s.text(260, 460, "BOULE D’OR", 40, INK, "ms")
    s.box(130, 490, 70, 80, DEEP)
    s.box(250, 490, 130, 46, SOFT)
    places.ground(s, [(0, 570), (1600, 560)], SECOND_SOFT)
    s.fade([(0, 570), (1600, 560), (1600, 1000), (0, 1000)], SECOND, 0.04, 0.38, 24)
    places.plane_tree(s, 500, 690, 600, ACCENT, 3)
    places.plane_tree(s, 1420, 720, 680, ACCENT, 5)
    s.shadow([(300, 760), (520, 690), (900, 720), (760, 800), (480, 820)])
    s.shadow([(1180, 800), (1400, 720), (1600, 740), (1600, 860), (1320, 870)])
    props.bench(s, 880, 690, 330, 330, ACCENT)
    gather(
        s,
        [
            (950, 690, 330, "aunt", "sit-talk", 1),
            (1060, 690, 330, "granny", "sit-clap", -1),
            (1150, 692, 250, "small", "sit-front", -1),
        ],
        False,
    )
    gather(
        s,
        [
            (1010, 860, 420, "uncle", "hips", -1),
            (1170, 880, 430, "grandpa", "talk", -1),
            (1330, 900, 440, "nurse", "listen", -1),
            (650, 790, 370, "worker", "talk", 1),
            (780, 795, 370, "poet", "listen", -1),
        ],
    )
    thrower = gather(s, [(430, 930, 520, "harki-son", "throw", 1)])[0]
    s.disc(thrower["near"][0] + 12, thrower["near"][1] + 8, 17, INK)
    for x, y, tone in ((760, 930, INK), (800, 952, MID), (870, 915, INK), (720, 962, MID)):
        s.shadow([(x - 10, y + 12), (x + 40, y + 16), (x + 44, y + 8), (x, y)])
        s.disc(x, y, 17, tone)
        s.disc(x - 6, y - 6, 4, WHITE)
    s.disc(820, 915, 8, ACCENT)
    return s.pull()


def vallat() -> Image.Image:
    """A little bridge over the vallat, and a child who pedals away."""
    s = Sheet(FRAME, TEAL_ROSE, seed=32)
    places.sky(s, 380, SECOND)
    places.sun(s, 1120, 150, 72)
    buildings.block(s, 120, 420, 260, 210, (7, 4), WHITE, seed=81)
    buildings.block(s, 480, 420, 170, 260, (4, 6), PALE, seed=82)
    places.hill(s, [(0, 420), (420, 390), (880, 410), (1360, 370)], SOFT)
    for x, high in ((820, 150), (880, 190), (1300, 170)):
        places.cypress(s, x, 430, high)
    places.hill(s, [(0, 540), (600, 500), (1360, 520)], ACCENT, ("screen", DEEP))
    s.blob(
        [
            (980, 500),
            (900, 600),
            (1060, 700),
            (880, 820),
            (1000, 990),
            (1400, 990),
            (1400, 830),
            (1240, 700),
            (1190, 600),
            (1060, 500),
        ],
        PALE,
        ("stripes", SOFT),
    )
    s.poly([(330, 480), (420, 480), (760, 960), (120, 960)], SECOND_SOFT)
    s.poly([(560, 640), (1300, 600), (1360, 640), (1360, 672), (560, 706)], SECOND)
    for i in range(9):
        x = 580 + i * 92
        s.line([(x, 650 - i * 4), (x, 548 - i * 4)], INK, 7)
    s.line([(570, 552), (1340, 512)], INK, 9)
    gather(
        s,
        [
            (840, 660, 330, "sister", "stroll", -1),
            (980, 652, 340, "elder", "stroll", -1),
            (1130, 648, 220, "lass", "wave", -1),
        ],
        False,
    )
    for x, y, n in (
        (800, 800, 8),
        (860, 930, 8),
        (1300, 780, 7),
        (60, 700, 6),
        (240, 640, 5),
        (60, 930, 8),
        (1230, 930, 9),
    ):
        places.tuft(s, x, y, 80 if n > 6 else 50, DEEP, n)
    _cyclist_from_behind(s, 430, 900)
    return s.pull()


def _cyclist_from_behind(s: Sheet, x: float, y: float) -> None:
    s.shadow([(x - 30, y), (x + 40, y + 10), (x + 230, y - 14), (x + 200, y - 40)])
    s.oval(x, y - 80, 20, 84, INK)
    s.oval(x, y - 80, 9, 70, LIGHT)
    rider = child(
        Look(CAST["cousin"].skin, "pony", INK, SECOND, INK, "shorts", "short", ("stripes", WHITE), WHITE)
    )
    pose = Pose(
        hip=(0, 0.38),
        hands=((-0.26, 0.45), (0.26, 0.45)),
        feet=((-0.13, 0.06), (0.13, 0.14)),
        knees=((-0.17, 0.26), (0.17, 0.34)),
        gaze=2,
    )
    s.line([(x - 118, y - 196), (x + 118, y - 196)], INK, 10)
    person(s, x, y, 440, rider, pose, 1)
    s.blob([(x - 44, y - 172), (x + 44, y - 172), (x + 30, y - 140), (x - 30, y - 140)], INK)
    s.box(x - 24, y - 122, 48, 20, ACCENT)
    s.line([(x - 60, y - 36), (x + 60, y - 46)], DARK, 9)


def schoolyard() -> Image.Image:
    """Break time at the college that feeds on the sun."""
    s = Sheet(FRAME, OCHRE_TEAL, seed=33)
    places.sky(s, 380, SECOND)
    places.sun(s, 1130, 130, 88, ACCENT)
    s.box(60, 260, 880, 340, WHITE)
    for i in range(6):
        x = 90 + i * 140
        s.poly([(x, 262), (x + 110, 262), (x + 140, 200), (x + 30, 200)], DEEP, ("tiles", SECOND))
        s.box(x + 4, 340, 106, 110, SECOND)
        s.box(x + 4, 340, 106, 36, SECOND_SOFT)
        s.box(x + 56, 340, 6, 110, WHITE)
    s.text(90, 318, "COLLÈGE ADA-LOVELACE", 40, INK, "ls")
    s.box(60, 470, 880, 12, ACCENT)
    for i in range(8):
        s.box(80 + i * 120, 482, 14, 118, SECOND)
    places.plane_tree(s, 1160, 660, 460, SECOND, 9)
    places.ground(s, [(0, 600), (1360, 600)], SOFT, ("screen", ACCENT))
    s.poly([(140, 960), (420, 660), (960, 660), (1300, 960)], SOFT)
    s.line([(140, 960), (420, 660), (960, 660), (1300, 960)], WHITE, 8)
    s.oval(690, 800, 170, 56, WHITE)
    s.oval(690, 800, 158, 48, SOFT)
    gather(
        s,
        [
            (180, 720, 270, "lass", "talk", 1),
            (270, 722, 275, "cousin", "listen", -1),
            (1040, 710, 260, "friend", "walk", -1),
            (420, 860, 330, "boy", "kick", 1),
            (700, 800, 290, "girl", "run", 1),
            (900, 880, 340, "kid", "run", -1),
            (1180, 870, 330, "pupil", "cheer", -1),
            (150, 920, 350, "small", "wave", 1),
            (1250, 720, 400, "director", "hips", -1),
        ],
    )
    props.ball(s, 585, 850, 24)
    return s.pull()


SCENES = [
    Scene(
        "mas-de-mingue-boule-dor",
        "La partie, à la Boule d'Or",
        "Sous deux platanes, un homme lance sa boule devant le local de la Boule d'Or ; joueurs et joueuses commentent, d'autres regardent depuis un banc.",
        "mas-de-mingue",
        "photographie",
        WIDE,
        (0.45, 0.7),
        boules,
    ),
    Scene(
        "mas-de-mingue-vallat",
        "À vélo vers le vallat",
        "Une enfant, de dos, pédale sur le chemin du vallat de Riquet ; sur la passerelle, une femme, un ancien et une fillette se promènent.",
        "mas-de-mingue",
        "photographie",
        FRAME,
        (0.35, 0.7),
        vallat,
    ),
    Scene(
        "mas-de-mingue-college",
        "La récréation",
        "Dans la cour du collège Ada-Lovelace, au toit couvert de panneaux solaires, filles et garçons jouent au ballon sous l'œil d'une adulte.",
        "mas-de-mingue",
        "photographie",
        FRAME,
        (0.5, 0.75),
        schoolyard,
    ),
]
