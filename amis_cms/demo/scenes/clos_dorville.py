"""Clos d'Orville: washing and pigeons, a park drawn by those who will walk in it, couscous, elders in the shade."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props, tableware
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BRICK_BLUE,
    DEEP,
    GREEN_OCHRE,
    INK,
    LIGHT,
    MID,
    OCHRE_TEAL,
    PALE,
    ROSE_BLUE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet


def washing_day() -> Image.Image:
    """Washing between the buildings, pigeons overhead, neighbours below."""
    s = Sheet(WIDE, TEAL_ROSE, seed=51)
    places.sky(s, 520)
    places.sun(s, 1000, 190, 96)
    buildings.balconies(s, -60, 640, 480, 560, (4, 5), WHITE, ACCENT, 131)
    buildings.balconies(s, 1240, 640, 440, 600, (4, 5), WHITE, SECOND, 132)
    buildings.block(s, 640, 600, 220, 170, (6, 4), PALE, seed=133)
    places.hill(s, [(0, 640), (500, 606), (1100, 600), (1600, 640)], SECOND_SOFT)
    s.fade([(0, 640), (500, 606), (1100, 600), (1600, 640), (1600, 1000), (0, 1000)], SECOND, 0.04, 0.34, 24)
    props.washing(
        s, (410, 250), (1246, 232), [ACCENT, WHITE, SECOND, SOFT, INK, SECOND_SOFT, WHITE, ACCENT], 120, 34
    )
    props.washing(s, (410, 430), (1246, 420), [WHITE, SECOND, SOFT, ACCENT, WHITE, INK, SECOND], 96, 28)
    for x, y, side in ((560, 120, 1), (700, 80, 1), (830, 150, 1), (1130, 110, -1)):
        props.flying_pigeon(s, x, y, 62, side)
    gather(
        s,
        [
            (520, 760, 360, "neighbour", "reach", -1),
            (690, 740, 260, "small", "carry", 1),
            (1060, 740, 340, "worker", "talk", 1),
            (1170, 745, 340, "sister", "listen", -1),
        ],
    )
    s.poly([(460, 770), (560, 770), (548, 820), (472, 820)], ACCENT, ("tiles", WHITE))
    seat(s, 260, 900, 450, "granny", "sit-talk", 1, SECOND)
    seat(s, 420, 905, 450, "aunt", "sit-clap", -1, ACCENT)
    gather(
        s,
        [
            (820, 920, 300, "pupil", "bend", 1),
            (1370, 930, 460, "elder", "cane", -1),
            (1250, 935, 280, "friend", "wave", -1),
        ],
    )
    s.line([(1278, 716), (1272, 935)], INK, 8)
    for x, y, side in ((950, 930, -1), (1020, 950, -1), (1080, 915, 1), (930, 965, 1), (640, 940, 1)):
        props.pigeon(s, x, y, 62, side, MID if side > 0 else LIGHT)
    return s.pull()


def park_map() -> Image.Image:
    """The plan of the park is on the grass, and those who will use it are on the plan."""
    x: float
    y: float
    s = Sheet(FRAME, GREEN_OCHRE, seed=52)
    places.sky(s, 330, SECOND)
    for x, high in ((100, 230), (170, 300), (1240, 280)):
        places.cypress(s, x, 430, high)
    buildings.block(s, 560, 410, 320, 250, (8, 6), WHITE, seed=141)
    places.parasol_pine(s, 1080, 450, 320)
    places.hill(s, [(0, 420), (680, 390), (1360, 430)], SOFT, ("screen", ACCENT))
    s.shadow([(230, 860), (1180, 870), (1230, 850), (1010, 560)])
    s.poly([(220, 850), (1160, 850), (990, 560), (380, 560)], WHITE)
    s.blob([(420, 740), (520, 640), (700, 620), (860, 660), (940, 760), (760, 800), (560, 800)], SOFT)
    s.curve([(330, 830), (520, 740), (700, 720), (860, 640), (940, 580)], SECOND, 16)
    s.curve([(460, 580), (600, 680), (720, 760), (900, 830)], ACCENT, 8)
    for x, y in ((560, 690), (640, 660), (780, 680), (840, 730), (500, 740), (700, 770)):
        s.disc(x, y, 17, ACCENT)
    for x, y in ((330, 760), (1010, 740), (930, 620), (430, 620)):
        s.box(x, y, 56, 30, INK)
    s.text(690, 600, "notre parc", 36, INK, "ms")
    spots = gather(
        s,
        [
            (300, 700, 380, "mother", "kneel", 1),
            (1080, 690, 380, "youth", "kneel", -1),
            (560, 580, 330, "teacher", "explain", 1),
            (800, 580, 250, "girl", "reach", -1),
            (250, 920, 420, "grandpa", "talk", 1),
            (1180, 925, 420, "nurse", "listen", -1),
            (690, 935, 260, "kid", "kneel", 1),
        ],
    )
    for spot in (spots[0], spots[1]):
        x, y = spot["near"]
        s.line([(x, y + 6), (x + 6, y - 34)], INK, 8)
    return s.pull()


def couscous() -> Image.Image:
    """The big pot is open: bring your plate."""
    x: float
    y: float
    s = Sheet(FRAME, ROSE_BLUE, seed=53)
    places.sky(s, 480, SECOND)
    buildings.balconies(s, 60, 520, 380, 400, (3, 4), WHITE, ACCENT, 151)
    places.plane_tree(s, 1120, 620, 560, SECOND, 15)
    places.ground(s, [(0, 520), (1360, 520)], SOFT, ("screen", ACCENT))
    behind = gather(
        s,
        [
            (330, 780, 480, "cook", "carry", 1),
            (570, 760, 470, "harki-son", "carry", 1),
            (980, 770, 480, "aunt", "explain", -1),
        ],
    )
    tableware.long_table(s, 120, 930, 1120, 230, WHITE, ("checks", SECOND_SOFT), 70)
    tableware.pot(s, 690, 720, 280, INK)
    s.blob(
        [(566, 560), (600, 500), (690, 470), (780, 500), (814, 560), (690, 580)],
        SECOND_SOFT,
        ("screen", WHITE),
    )
    for x, y, tone in (
        (620, 530, ACCENT),
        (680, 500, SECOND),
        (740, 524, ACCENT),
        (780, 546, SECOND),
        (660, 548, ACCENT),
    ):
        s.oval(x, y, 28, 15, tone)
    tableware.steam(s, 690, 470, 200, WHITE)
    for x, food in ((230, SECOND_SOFT), (400, SECOND_SOFT), (980, SECOND_SOFT), (1130, SECOND_SOFT)):
        tableware.dish(s, x, 712, 72, food)
    for x in (310, 480, 890, 1060):
        tableware.glass(s, x, 730, 46, ACCENT)
    x, y = behind[0]["near"]
    s.line([(x, y), (600, 520)], LIGHT, 9)
    s.disc(x, y, 15, CAST["cook"].skin)
    gather(
        s,
        [
            (110, 935, 330, "lass", "carry", 1),
            (1210, 940, 340, "kid", "carry", -1),
            (1290, 935, 480, "student", "wave", -1),
        ],
    )
    return s.pull()


def elders() -> Image.Image:
    """Chairs brought down at five o'clock, in the shade."""
    s = Sheet(FRAME, OCHRE_TEAL, seed=54)
    places.sky(s, 420, SOFT, 0.5)
    buildings.balconies(s, 700, 560, 560, 440, (4, 4), WHITE, SECOND, 161)
    places.ground(s, [(0, 560), (1360, 560)], SOFT, ("screen", ACCENT))
    places.plane_tree(s, 330, 690, 680, SECOND, 17)
    s.shadow([(120, 720), (360, 660), (900, 690), (1150, 780), (1000, 900), (400, 920), (120, 850)])
    seat(s, 260, 860, 520, "elder", "sit-talk", 1, ACCENT)
    seat(s, 480, 850, 500, "uncle", "sit", 1, DEEP)
    seat(s, 760, 850, 500, "granny", "sit-clap", -1, ACCENT)
    seat(s, 1000, 860, 520, "aunt", "sit-talk", -1, DEEP)
    s.oval(620, 800, 92, 22, WHITE)
    s.line([(620, 800), (620, 890)], INK, 12)
    s.oval(620, 892, 50, 10, INK)
    for x in (575, 615, 660):
        tableware.glass(s, x, 800, 40, ACCENT)
    gather(s, [(1200, 880, 330, "cousin", "listen", -1), (110, 900, 320, "small", "carry", 1)])
    props.pigeon(s, 860, 930, 60, -1)
    props.pigeon(s, 400, 935, 56, 1)
    return s.pull()


def assembly() -> Image.Image:
    """An assembly in a circle: everyone sees everyone, one speaks."""
    s = Sheet(FRAME, BRICK_BLUE, seed=55)
    s.box(0, 0, 1360, 960, SECOND_SOFT)
    places.sky(s, 300, SECOND, 0.34)
    buildings.block(s, 140, 350, 330, 250, (8, 5), WHITE, seed=171)
    buildings.block(s, 820, 350, 300, 200, (7, 4), WHITE, seed=172)
    places.parasol_pine(s, 1240, 400, 300)
    s.oval(680, 640, 760, 330, SOFT)
    s.oval(680, 640, 700, 292, ACCENT, ("screen", SOFT))
    ring = [
        (500, 480, "teacher", 1),
        (660, 465, "harki-son", 1),
        (820, 475, "mother", -1),
        (970, 510, "boxer", -1),
        (350, 520, "granny", 1),
    ]
    for x, y, who, side in ring:
        props.stool(s, x, y + 40, 300, DEEP)
        person(s, x, y + 40, 300, CAST[who], "sit-front", side)
    gather(s, [(240, 720, 380, "nurse", "sit", 1), (1130, 720, 380, "grandpa", "sit-talk", -1)], False)
    for x, side in ((240, 1), (1130, -1)):
        props.chair(s, x, 720, 380, side, DEEP)
    gather(s, [(680, 745, 360, "sister", "explain", 1)])
    away = ((330, "youth", 430), (520, "poet", 430), (860, "worker", 440), (1040, "girl", 340))
    for x, who, high in away:
        person(s, x, 930, high, CAST[who], "back", 1)
    return s.pull()


SCENES = [
    Scene(
        "clos-dorville-linge",
        "Linge et pigeons",
        "Entre les immeubles du Clos d'Orville, le linge sèche sur deux fils ; des pigeons volent et picorent, deux femmes parlent assises, un ancien passe avec un enfant.",
        "clos-dorville",
        "photographie",
        WIDE,
        (0.45, 0.6),
        washing_day,
    ),
    Scene(
        "clos-dorville-parc",
        "Dessiner le parc",
        "Un grand plan « notre parc » est étalé sur l'herbe ; adultes et enfants, à genoux ou debout, y dessinent des chemins et des arbres.",
        "clos-dorville",
        "photographie",
        FRAME,
        (0.5, 0.66),
        park_map,
    ),
    Scene(
        "clos-dorville-couscous",
        "Le couscous partagé",
        "Une cuisinière sert un grand couscous fumant dehors ; voisines, voisins et enfants tendent leur assiette.",
        "clos-dorville",
        "photographie",
        FRAME,
        (0.5, 0.6),
        couscous,
    ),
    Scene(
        "clos-dorville-chaises",
        "Les chaises de cinq heures",
        "Quatre anciennes et anciens parlent sur des chaises à l'ombre d'un platane, autour d'un guéridon de verres de thé ; deux enfants écoutent.",
        "clos-dorville",
        "photographie",
        FRAME,
        (0.46, 0.7),
        elders,
    ),
    Scene(
        "clos-dorville-assemblee",
        "L'assemblée en cercle",
        "Assises ou debout en cercle sur une place, onze personnes d'âges divers écoutent une femme qui parle au milieu.",
        "clos-dorville",
        "photographie",
        FRAME,
        (0.5, 0.55),
        assembly,
    ),
]
