"""Pissevin: the Wagner gallery, the square before the library, the tenants of the Pollux."""

from math import cos, pi, sin

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props, signs
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BRICK_BLUE,
    DARK,
    DEEP,
    GREEN_OCHRE,
    INK,
    LIGHT,
    PALE,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet

_SHOPS = (
    ("BOULANGERIE", ACCENT),
    ("COIFFURE", SECOND),
    ("PRIMEUR", ACCENT),
    ("LIBRAIRIE", SECOND),
    ("BAZAR", ACCENT),
)


def gallery() -> Image.Image:
    """The Wagner gallery on a Saturday: five shop fronts and those who pass."""
    s = Sheet(WIDE, BRICK_BLUE, seed=21)
    places.sky(s, 330, SECOND_SOFT)
    buildings.balconies(s, 0, 330, 1600, 300, (13, 3), WHITE, ACCENT, 9)
    s.box(0, 300, 1600, 54, INK)
    s.text(60, 341, "GALERIE RICHARD-WAGNER", 38, WHITE, "ls")
    for i, (name, tone) in enumerate(_SHOPS):
        _shop(s, 20 + i * 318, 354, 290, 356, name, tone, i)
    places.ground(s, [(0, 710), (1600, 710)], PALE)
    places.paving(s, 710, 4, LIGHT)
    for i, fruit in enumerate((ACCENT, SECOND, DEEP)):
        props.crate(s, 676 + i * 92, 735, 86, fruit)
    gather(
        s,
        [
            (250, 760, 300, "cook", "talk", 1),
            (400, 765, 300, "granny", "listen", -1),
            (640, 770, 300, "worker", "carry", 1),
            (1330, 760, 300, "teacher", "reach", -1),
            (1060, 765, 210, "lass", "stand", 1),
        ],
    )
    walkers = gather(
        s,
        [
            (130, 930, 440, "youth", "stride", 1),
            (480, 950, 470, "aunt", "stroll", 1),
            (605, 945, 270, "small", "walk", 1),
            (870, 955, 450, "uncle", "talk", 1),
            (1030, 950, 450, "harki-son", "listen", -1),
            (1440, 945, 460, "student", "walk", -1),
        ],
    )
    _bag(s, walkers[1]["near"])
    _bag(s, walkers[5]["far"])
    _wheelchair(s, 1245, 940, 400, "nurse")
    return s.pull()


def _shop(s: Sheet, x: float, y: float, wide: float, high: float, name: str, tone: int, index: int) -> None:
    s.box(x, y, wide, high, DEEP if tone == ACCENT else DARK)
    s.box(x + 18, y + 120, wide - 120, high - 190, SECOND_SOFT)
    s.box(x + wide - 86, y + 120, 70, high - 120, SOFT)
    for row in range(2):
        for i in range(4):
            s.box(
                x + 28 + i * 38,
                y + 150 + row * 74,
                28,
                40,
                (WHITE, SECOND, ACCENT, INK)[(i + row + index) % 4],
            )
        s.box(x + 18, y + 192 + row * 74, wide - 120, 6, INK)
    s.box(x, y + 6, wide, 44, WHITE)
    s.text(x + wide / 2, y + 40, name, 32, INK, "ms")
    s.poly(
        [(x - 6, y + 52), (x + wide + 6, y + 52), (x + wide + 16, y + 110), (x - 16, y + 110)],
        WHITE,
        ("bars", tone),
    )
    s.shadow([(x, y + 110), (x + wide, y + 110), (x + wide, y + 136), (x, y + 136)])


def _bag(s: Sheet, hand: tuple[float, float]) -> None:
    x, y = hand
    with s.cut((x - 50, y - 10, x + 50, y + 90), 2, 5):
        s.poly([(x - 30, y + 22), (x + 30, y + 22), (x + 36, y + 80), (x - 36, y + 80)], SECOND_SOFT)
        s.curve([(x - 16, y + 24), (x, y - 4), (x + 16, y + 24)], INK, 4)
        s.line([(x + 10, y + 20), (x + 26, y - 6)], DEEP, 7)


def _wheelchair(s: Sheet, x: float, y: float, high: float, who: str) -> None:
    s.shadow([(x - 90, y), (x + 90, y), (x + 190, y - 16), (x + 60, y - 26)])
    s.line(
        [
            (x - 78, y - high * 0.56),
            (x - 52, y - high * 0.52),
            (x - 48, y - high * 0.22),
            (x + 66, y - high * 0.22),
            (x + 96, y - 16),
            (x + 120, y - 12),
        ],
        INK,
        8,
    )
    person(s, x, y, high, CAST[who], "sit", 1)
    for radius, tone in ((74, INK), (65, PALE), (60, INK), (56, PALE)):
        s.disc(x - 14, y - 72, radius, tone)
    for i in range(6):
        s.line([(x - 14, y - 72), spoke(x - 14, y - 72, 58, i)], DARK, 2)
    s.disc(x - 14, y - 72, 10, ACCENT)
    s.disc(x + 92, y - 16, 16, INK)


def spoke(x: float, y: float, radius: float, index: int) -> tuple[float, float]:
    """Return the far end of a wheel's spoke."""
    return x + radius * cos(index * pi / 3), y + radius * sin(index * pi / 3)


def readers() -> Image.Image:
    """The library has no books, so the readers brought theirs to the square."""
    s = Sheet(FRAME, GREEN_OCHRE, seed=22)
    places.sky(s, 300)
    s.box(110, 120, 1140, 500, WHITE)
    s.box(80, 92, 1200, 40, INK)
    s.text(680, 205, "médiathèque Marc-Bernard", 56, INK, "ms")
    for i in range(5):
        x = 160 + i * 212
        s.box(x, 240, 190, 380, DEEP)
        s.box(x + 12, 252, 166, 356, SOFT)
        for row in range(4):
            s.box(x + 12, 322 + row * 74, 166, 9, DEEP)
    s.poly([(590, 330), (770, 330), (770, 400), (590, 400)], WHITE)
    s.text(680, 378, "fermée", 40, INK, "ms")
    places.ground(s, [(0, 620), (1360, 620)], SECOND_SOFT)
    places.paving(s, 620, 4, SECOND)
    for x, y, high, who, side in (
        (200, 760, 430, "elder", 1),
        (1170, 760, 430, "sister", -1),
        (700, 740, 400, "teacher", 1),
    ):
        spot = seat(s, x, y, high, who, "read", side, SECOND)
        props.book(s, spot["near"][0] + side * 8, spot["near"][1] + 16, 60, ACCENT, side)
    rows = [
        (400, 900, 560, "girl", "ground", 1),
        (1010, 905, 600, "grandpa", "ground", -1),
        (120, 945, 620, "mother", "ground", 1),
        (700, 950, 520, "kid", "ground", 1),
    ]
    for x, y, high, who, pose, side in rows:
        spot = gather(s, [(x, y, high, who, pose, side)])[0]
        props.book(s, spot["near"][0], spot["near"][1] + 16, high * 0.15, WHITE if who == "girl" else ACCENT)
        s.disc(spot["near"][0] - side * high * 0.05, spot["near"][1] + 10, high * 0.022, CAST[who].skin)
    for i in range(6):
        s.box(1150 + (i % 2) * 8, 900 - i * 19, 110, 17, (ACCENT, SECOND, INK, WHITE)[i % 4])
    return s.pull()


def tenants() -> Image.Image:
    """The last tenants of the Pollux, in front of their door."""
    s = Sheet(FRAME, PLUM_OCHRE, seed=27)
    places.sky(s, 300, SECOND_SOFT)
    places.sun(s, 1180, 140, 70)
    buildings.balconies(s, 110, 640, 880, 580, (6, 5), WHITE, ACCENT, 61)
    places.plane_tree(s, 1180, 690, 500, ACCENT, 8)
    places.ground(s, [(0, 640), (1360, 640)], SECOND_SOFT, ("screen", SECOND))
    gather(
        s,
        [
            (160, 720, 330, "teacher", "fist", 1),
            (1040, 720, 330, "youth", "talk", -1),
            (560, 700, 320, "uncle", "wave", 1),
            (820, 705, 320, "dancer", "cheer", -1),
        ],
    )
    row = gather(
        s,
        [
            (240, 900, 400, "mother", "banner", 1),
            (460, 910, 410, "grandpa", "banner", 1),
            (690, 912, 400, "sister", "banner", -1),
            (920, 900, 420, "cook", "banner", -1),
        ],
    )
    signs.banner(
        s,
        (140, row[0]["near"][1] - 12),
        (1030, row[3]["near"][1] - 12),
        130,
        ["S’unir pour ne pas subir"],
        sag=18,
    )
    for spot, who in zip(row, ("mother", "grandpa", "sister", "cook"), strict=True):
        for hand in ("far", "near"):
            s.disc(spot[hand][0], spot[hand][1] - 2, 11, CAST[who].skin)
    elder = seat(s, 1190, 905, 430, "granny", "sit-clap", -1, SECOND)
    gather(s, [(1080, 935, 250, "kid", "wave", 1)])
    s.disc(*elder["near"], 8, CAST["granny"].skin)
    return s.pull()


SCENES = [
    Scene(
        "pissevin-wagner",
        "Samedi à la galerie Wagner",
        "Sous les balcons de la galerie Richard-Wagner, cinq boutiques à auvents rayés ; on se parle, on porte ses courses, une femme passe en fauteuil roulant, "
        "un enfant tient la main de sa tante.",
        "pissevin",
        "photographie",
        WIDE,
        (0.42, 0.68),
        gallery,
    ),
    Scene(
        "pissevin-lecture-place",
        "Lire devant la médiathèque",
        "Devant la médiathèque Marc-Bernard fermée, aux rayons vides, enfants et adultes lisent dehors, assis sur des chaises et sur la place Debussy.",
        "pissevin",
        "photographie",
        FRAME,
        (0.5, 0.7),
        readers,
    ),
    Scene(
        "pissevin-pollux",
        "Les locataires du Pollux",
        "Devant un immeuble aux balcons fleuris, des locataires tiennent une banderole blanche : « S'unir pour ne pas subir ».",
        "pissevin",
        "photographie",
        FRAME,
        (0.43, 0.72),
        tenants,
    ),
]
