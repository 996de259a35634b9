"""Chemin-Bas d'Avignon: the table in the street, evening lessons, the market, the school bus, the match."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props, tableware
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    BRICK_BLUE,
    DARK,
    DEEP,
    GREEN_OCHRE,
    INK,
    LIGHT,
    OLIVE_BRICK,
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


def street_table() -> Image.Image:
    """One long table down the street, a place for whoever comes."""
    s = Sheet(WIDE, PLUM_OCHRE, seed=41)
    places.sky(s, 420, SOFT)
    places.sun(s, 800, 270, 150)
    buildings.balconies(s, -40, 560, 480, 430, (5, 5), WHITE, ACCENT, 101)
    buildings.balconies(s, 1150, 560, 500, 470, (5, 6), WHITE, SECOND, 102)
    buildings.block(s, 560, 540, 170, 180, (5, 4), PALE, seed=103)
    places.parasol_pine(s, 1020, 560, 330)
    places.ground(s, [(0, 560), (1600, 560)], SECOND_SOFT, ("screen", SECOND))
    for y, x0, x1 in ((90, 440, 1150), (160, 440, 1150)):
        s.curve([(x0, y), (800, y + 60), (x1, y)], INK, 3)
        for i in range(12):
            t = (i + 0.5) / 12
            x, top = x0 + (x1 - x0) * t, y + 60 * 4 * t * (1 - t)
            s.poly([(x - 20, top), (x + 20, top), (x, top + 46)], (ACCENT, WHITE, SECOND, INK)[i % 4])
    gather(
        s,
        [
            (640, 640, 260, "boy", "run", 1),
            (730, 645, 250, "pupil", "run", 1),
            (990, 660, 330, "worker", "carry", -1),
            (400, 660, 330, "cook", "carry", 1),
        ],
    )
    behind = [
        (200, "harki-son", "table-front"),
        (350, "sister", "sit-clap"),
        (500, "grandpa", "table-front"),
        (640, "girl", "table-front"),
        (780, "mother", "sit-clap"),
        (930, "youth", "table-front"),
        (1080, "teacher", "sit-clap"),
        (1230, "uncle", "table-front"),
        (1390, "student", "table-front"),
    ]
    for x, who, pose in behind:
        person(s, x, 900, 330 if who == "girl" else 420, CAST[who], pose, 1 if x < 800 else -1)
    tableware.long_table(s, 60, 960, 1480, 190, WHITE, ("checks", SOFT), 56)
    for i, x in enumerate(range(180, 1480, 118)):
        (
            tableware.dish(s, x, 752, 46, SECOND)
            if i % 3 == 0
            else tableware.glass(s, x, 758, 40, ACCENT if i % 2 else SECOND)
        )
    tableware.teapot(s, 870, 760, 84)
    for x in (420, 1150):
        tableware.pot(s, x, 766, 92)
        tableware.steam(s, x, 700, 70, WHITE)
    return s.pull()


def evening_lesson() -> Image.Image:
    """French lessons and homework at the same table."""
    s = Sheet(FRAME, GREEN_OCHRE, seed=42)
    s.box(0, 0, 1360, 960, SECOND_SOFT)
    s.box(120, 70, 640, 330, INK)
    s.box(138, 88, 604, 294, DEEP)
    s.text(400, 180, "je lis, tu lis,", 58, WHITE, "ls", 600)
    s.text(400, 260, "nous lisons", 58, WHITE, "ls", 600)
    s.curve([(404, 310), (500, 296), (600, 316), (690, 300)], SOFT, 6)
    s.box(870, 60, 400, 380, WHITE)
    s.box(892, 82, 356, 336, SOFT)
    places.plane_tree(s, 1070, 418, 300, ACCENT, 14)
    s.box(1062, 82, 14, 336, WHITE)
    places.ground(s, [(0, 600), (1360, 600)], ACCENT, ("tiles", DEEP))
    gather(s, [(260, 700, 500, "teacher", "talk", 1)])
    for x, who, pose, high in (
        (520, "aunt", "table-front", 520),
        (700, "kid", "table-front", 430),
        (890, "uncle", "table-front", 520),
        (1070, "pupil", "sit-clap", 420),
    ):
        person(s, x, 840, high, CAST[who], pose, 1 if x < 800 else -1)
    tableware.long_table(s, 330, 930, 920, 220, WHITE, None, 60)
    for x, tone in ((500, ACCENT), (690, SECOND), (890, INK), (1080, ACCENT)):
        props.book(s, x, 706, 96, tone)
    seat(s, 190, 900, 500, "boxer", "table", 1, SECOND)
    return s.pull()


def market() -> Image.Image:
    """Oranges, mint and news."""
    s = Sheet(FRAME, OLIVE_BRICK, seed=43)
    places.sky(s, 330)
    buildings.block(s, 60, 430, 330, 300, (9, 6), WHITE, seed=111)
    buildings.block(s, 960, 430, 300, 340, (8, 7), WHITE, seed=112)
    places.ground(s, [(0, 430), (1360, 430)], PALE)
    for i, (x, tone) in enumerate(((30, SECOND), (480, ACCENT), (930, SECOND))):
        for dx in (16, 384):
            s.line([(x + dx, 300), (x + dx, 760)], INK, 9)
        gather(
            s,
            [
                (
                    x + 200,
                    735,
                    330,
                    ("worker", "cook", "elder")[i],
                    ("talk", "hips", "listen")[i],
                    1 if i < 2 else -1,
                )
            ],
        )
        s.poly([(x - 10, 350), (x + 410, 350), (x + 370, 250), (x + 30, 250)], WHITE, ("bars", tone))
        for k in range(9):
            s.poly(
                [(x - 10 + k * 46.6, 350), (x + 36 + k * 46.6, 350), (x + 13 + k * 46.6, 376)],
                tone if k % 2 else WHITE,
            )
        for k in range(4):
            props.crate(s, x + 14 + k * 96, 690, 88, ((SECOND, ACCENT, DEEP, SOFT)[(k + i) % 4]))
        s.box(x, 690, 400, 110, DARK, ("pinstripes", INK))
    gather(
        s,
        [
            (90, 930, 440, "aunt", "talk", 1),
            (440, 935, 290, "cousin", "walk", 1),
            (540, 935, 440, "poet", "listen", 1),
            (850, 938, 440, "grandpa", "talk", -1),
            (950, 935, 440, "nurse", "carry", 1),
            (1250, 940, 450, "neighbour", "walk", -1),
        ],
    )
    return s.pull()


def school_bus() -> Image.Image:
    """Every morning, the school gets on a bus."""
    x: float
    y: float
    s = Sheet(FRAME, BLUE_OCHRE, SOFT, seed=44)
    s.box(0, 0, 1360, 520, SOFT)
    places.sun(s, 190, 160, 80)
    places.cloud(s, 620, 130, 260)
    places.cypress(s, 1290, 540, 300)
    places.cypress(s, 1220, 540, 220)
    places.ground(s, [(0, 520), (1360, 520)], PALE)
    s.round_box(130, 232, 1030, 410, 56, SECOND)
    s.box(130, 470, 860, 16, WHITE)
    s.box(150, 300, 980, 140, DEEP)
    for i, who in enumerate(("friend", "girl", "small", "lass", "kid")):
        x = 170 + i * 166
        s.box(x, 310, 148, 120, SECOND_SOFT)
        with s.cut((x, 310, x + 148, 430), 0):
            person(s, x + 74, 640, 330, CAST[who], "wave" if i % 2 else "stand", 1, 0)
    s.box(1000, 310, 110, 330, INK)
    s.box(1012, 322, 86, 306, SECOND_SOFT)
    s.text(170, 288, "ÉCOLE GEORGES-BRUGUIER", 46, INK, "ls")
    for x in (330, 830):
        s.disc(x, 640, 66, INK)
        s.disc(x, 640, 28, LIGHT)
    s.box(0, 706, 1360, 10, INK)
    places.ground(s, [(0, 716), (1360, 716)], SECOND_SOFT, ("screen", SECOND))
    kids = gather(
        s,
        [
            (1000, 820, 310, "boy", "walk", 1),
            (880, 830, 300, "pupil", "walk", 1),
            (760, 830, 310, "cousin", "wave", 1),
            (230, 930, 480, "mother", "wave", 1),
            (400, 925, 470, "harki-son", "wave", 1),
            (560, 930, 480, "sister", "talk", 1),
            (1220, 900, 470, "runner", "explain", -1),
        ],
    )
    for spot in kids[:3]:
        x, y = spot["hip"]
        s.blob([(x - 60, y - 70), (x - 30, y - 84), (x - 22, y - 10), (x - 52, y - 4)], ACCENT)
    return s.pull()


def football() -> Image.Image:
    """Girls and boys, one ball, jumpers for goals."""
    s = Sheet(FRAME, BRICK_BLUE, seed=45)
    places.sky(s, 360, SECOND)
    buildings.balconies(s, 80, 430, 560, 310, (7, 4), WHITE, SECOND, 121)
    buildings.balconies(s, 760, 430, 480, 250, (6, 3), WHITE, ACCENT, 122)
    places.ground(s, [(0, 430), (1360, 430)], SOFT)
    for i in range(6):
        if i % 2:
            y0, y1 = 430 + i * i * 15, 430 + (i + 1) ** 2 * 15
            s.poly([(0, y0), (1360, y0), (1360, y1), (0, y1)], ACCENT, ("screen", SOFT))
    s.line([(0, 560), (1360, 560)], WHITE, 6)
    s.line([(930, 560), (930, 390), (1220, 390), (1220, 560)], WHITE, 10)
    s.poly([(935, 395), (1215, 395), (1215, 560), (935, 560)], SOFT, ("tiles", WHITE))
    gather(
        s,
        [
            (1080, 590, 300, "friend", "cheer", -1),
            (160, 590, 260, "elder", "hips", 1),
            (280, 592, 260, "aunt", "wave", 1),
            (760, 640, 300, "small", "run", -1),
            (270, 820, 440, "cousin", "run", 1),
            (590, 880, 520, "girl", "kick", 1),
            (980, 860, 470, "kid", "run", -1),
            (1200, 760, 380, "boy", "run", -1),
        ],
    )
    props.ball(s, 786, 800, 34)
    return s.pull()


SCENES = [
    Scene(
        "chemin-bas-table-dans-la-rue",
        "La table dans la rue",
        "Une très longue table à nappe à carreaux traverse la rue sous des fanions ; neuf voisines et voisins y sont assis, des enfants courent, on apporte des plats fumants.",
        "chemin-bas-davignon",
        "photographie",
        WIDE,
        (0.5, 0.68),
        street_table,
    ),
    Scene(
        "chemin-bas-cours-du-soir",
        "Cours du soir",
        "Devant un tableau où l'on lit « je lis, tu lis, nous lisons », adultes et enfants apprennent autour de la même table.",
        "chemin-bas-davignon",
        "photographie",
        FRAME,
        (0.5, 0.55),
        evening_lesson,
    ),
    Scene(
        "chemin-bas-marche",
        "Jour de marché",
        "Trois étals à auvents rayés chargés d'oranges et de légumes ; une femme choisit, un ancien discute avec une jeune femme, une enfant passe.",
        "chemin-bas-davignon",
        "photographie",
        FRAME,
        (0.5, 0.6),
        market,
    ),
    Scene(
        "chemin-bas-car-scolaire",
        "Le car de l'école Bruguier",
        "Des enfants, cartable au dos, montent dans le car de l'école Georges-Bruguier ; des parents leur font signe.",
        "chemin-bas-davignon",
        "photographie",
        FRAME,
        (0.5, 0.6),
        school_bus,
    ),
    Scene(
        "chemin-bas-match",
        "Le match",
        "Filles et garçons jouent au football au pied des immeubles ; une joueuse tire, le gardien lève les bras, deux adultes applaudissent.",
        "chemin-bas-davignon",
        "photographie",
        FRAME,
        (0.5, 0.72),
        football,
    ),
]
