"""Pissevin outdoors: two gardens that neighbours planted, a rehearsal in the sun, a stop of the T2."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props
from amis_cms.demo.scenes.cast import CAST, gather
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    DARK,
    DEEP,
    GREEN_OCHRE,
    INK,
    LIGHT,
    MID,
    OCHRE_TEAL,
    OLIVE_BRICK,
    PALE,
    PAPER,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import FRAME, Scene
from amis_cms.demo.scenes.sheet import Sheet


def squirrel_garden() -> Image.Image:
    """Planting a tree at the foot of a building, place Murillo."""
    s = Sheet(FRAME, OLIVE_BRICK, seed=23)
    places.sky(s, 420)
    places.sun(s, 210, 170, 80)
    buildings.balconies(s, 520, 600, 780, 460, (6, 4), WHITE, SECOND, 31)
    places.hill(s, [(0, 600), (500, 560), (1360, 610)], SOFT)
    places.hill(s, [(0, 760), (680, 700), (1360, 760)], ACCENT, ("screen", SOFT))
    s.oval(700, 845, 170, 44, DARK)
    s.oval(700, 838, 150, 30, DEEP)
    s.curve([(700, 840), (694, 640), (706, 480), (700, 350)], INK, 15)
    for dx, dy, r in ((-95, -10, 64), (-40, -90, 74), (60, -80, 78), (105, 0, 60), (0, -20, 84)):
        s.oval(700 + dx, 370 + dy, r, r * 0.85, ACCENT, ("slope", DEEP))
    s.blob([(728, 540), (748, 500), (780, 520), (790, 560), (770, 580), (730, 575)], SECOND)
    s.curve([(732, 570), (708, 540), (712, 500), (736, 486)], SECOND, 20)
    s.disc(786, 505, 17, SECOND)
    s.disc(791, 501, 3, INK)
    people = gather(
        s,
        [
            (470, 880, 500, "gardener", "kneel", 1),
            (960, 890, 500, "neighbour", "kneel", -1),
            (260, 820, 350, "cousin", "carry", 1),
            (1180, 830, 330, "pupil", "wave", -1),
        ],
    )
    _spade(s, 1060, 640, 900)
    gather(s, [(1090, 905, 480, "worker", "listen", -1)])
    _watering_can(s, *people[2]["near"])
    for x, y in ((120, 880), (380, 930), (840, 940), (1260, 920), (600, 930)):
        places.flower(s, x, y, 70)
    return s.pull()


def _spade(s: Sheet, x: float, top: float, foot: float) -> None:
    s.line([(x, top), (x + 12, foot - 60)], SECOND, 12)
    s.poly([(x - 12, foot - 70), (x + 38, foot - 66), (x + 28, foot), (x + 8, foot + 6)], MID)


def _watering_can(s: Sheet, x: float, y: float) -> None:
    with s.cut((x - 60, y - 50, x + 150, y + 90), 2, 5):
        s.line([(x + 34, y + 50), (x + 100, y - 6)], SECOND, 11)
        s.poly([(x - 26, y + 8), (x + 42, y + 8), (x + 48, y + 72), (x - 32, y + 72)], SECOND)
        s.curve([(x - 22, y + 12), (x + 6, y - 20), (x + 38, y + 12)], INK, 6)
        s.oval(x + 104, y - 8, 8, 15, INK)


def shared_garden() -> Image.Image:
    """Wednesday in the shared garden, place Jean-Calvin."""
    x: float
    y: float
    s = Sheet(FRAME, GREEN_OCHRE, SECOND_SOFT, seed=24)
    places.sky(s, 380, SOFT, 0.4)
    buildings.block(s, 60, 430, 420, 300, (9, 5), WHITE, seed=41)
    s.box(900, 250, 380, 190, WHITE)
    s.box(885, 236, 410, 18, INK)
    for i in range(5):
        s.box(925 + i * 70, 300, 44, 60, DEEP)
    s.text(1090, 290, "ÉCOLE", 32, INK, "ms")
    places.ground(s, [(0, 430), (1360, 430)], SECOND, ("screen", SECOND_SOFT))
    for y, count in ((560, 4), (740, 3), (930, 3)):
        for i in range(count):
            _bed(s, 40 + i * (1300 / count) + (60 if y == 740 else 0), y, 1300 / count - 70, i + y)
    people = gather(
        s,
        [
            (330, 600, 340, "aunt", "bend", 1),
            (1010, 610, 350, "elder", "bend", -1),
            (680, 780, 300, "small", "carry", 1),
            (560, 785, 270, "girl", "bend", -1),
            (900, 775, 250, "friend", "kneel", 1),
            (1290, 800, 420, "mother", "carry", -1),
            (130, 790, 260, "kid", "reach", 1),
        ],
    )
    _watering_can(s, *people[2]["near"])
    x, y = people[5]["near"]
    props.crate(s, x - 90, y + 40, 130, ACCENT)
    return s.pull()


def _bed(s: Sheet, x: float, y: float, wide: float, seed: int) -> None:
    s.box(x, y, wide, 34, DARK, ("stripes", INK))
    s.poly([(x, y), (x + wide, y), (x + wide - 20, y - 26), (x + 20, y - 26)], DEEP)
    for i in range(int(wide / 46)):
        at = x + 40 + i * 46
        match (seed + i // 3) % 3:
            case 0:
                places.tuft(s, at, y - 10, 56, ACCENT)
            case 1:
                places.flower(s, at, y - 8, 64, WHITE)
            case _:
                s.oval(at, y - 24, 21, 16, ACCENT, ("slope", SOFT))


def dancers() -> Image.Image:
    """Rehearsal outdoors: four dancers, four ways to stand."""
    s = Sheet(FRAME, OCHRE_TEAL, SOFT, seed=25)
    s.disc(680, 430, 390, ACCENT)
    buildings.tower(s, 110, 690, 110, 520, 17, 5)
    buildings.block(s, 1080, 690, 190, 400, (6, 9), WHITE, seed=6)
    places.ground(s, [(0, 690), (1360, 690)], SECOND, ("screen", DEEP))
    s.oval(680, 830, 560, 90, PAPER)
    s.oval(680, 826, 530, 78, SECOND_SOFT)
    gather(
        s,
        [
            (300, 800, 430, "boxer", "listen", 1),
            (1090, 800, 430, "sister", "sit-clap", -1),
            (470, 870, 560, "student", "dance", 1),
            (730, 900, 600, "runner", "kick", 1),
            (960, 870, 560, "dancer", "dance", -1),
        ],
    )
    s.box(150, 760, 150, 96, INK)
    for x in (190, 260):
        s.disc(x, 812, 28, DARK)
        s.disc(x, 812, 13, ACCENT)
    s.curve([(180, 760), (225, 726), (270, 760)], INK, 8)
    return s.pull()


def trambus() -> Image.Image:
    """Waiting for the T2 together."""
    s = Sheet(FRAME, BLUE_OCHRE, seed=26)
    places.sky(s, 420)
    buildings.block(s, 90, 520, 300, 380, (8, 8), PALE, seed=51)
    places.parasol_pine(s, 1190, 560, 420)
    places.ground(s, [(0, 560), (1360, 560)], LIGHT)
    s.round_box(540, 246, 960, 380, 60, ACCENT)
    s.box(560, 300, 860, 150, DEEP)
    for i in range(5):
        s.box(580 + i * 162, 312, 146, 126, SECOND_SOFT)
    s.box(600, 470, 760, 14, SECOND)
    s.box(720, 262, 210, 42, INK)
    s.text(825, 296, "T2  CHU", 32, SECOND, "ms")
    for i, who in enumerate(("teacher", "uncle", "kid")):
        with s.cut((580 + i * 162, 312, 726 + i * 162, 438), 0):
            person(s, 655 + i * 162, 640, 330, CAST[who], "stand", 1, 0)
    for x in (700, 1180):
        s.disc(x, 622, 52, INK)
        s.disc(x, 622, 24, LIGHT)
    places.ground(s, [(0, 690), (1360, 690)], PALE)
    s.box(0, 684, 1360, 12, INK)
    s.box(130, 330, 520, 22, INK)
    for x in (150, 620):
        s.box(x, 340, 12, 420, INK)
    props.bench(s, 190, 800, 400, 420, SECOND)
    seat_back = gather(
        s,
        [
            (280, 800, 430, "granny", "sit-front", 1),
            (410, 800, 430, "student", "sit-talk", 1),
            (530, 810, 300, "girl", "sit-front", 1),
        ],
        False,
    )
    s.line([(230, 690), (236, 800)], DARK, 8)
    gather(
        s,
        [
            (800, 880, 470, "mother", "wave", 1),
            (910, 885, 260, "small", "stand", 1),
            (1110, 900, 480, "worker", "walk", -1),
        ],
    )
    s.disc(*seat_back[0]["near"], 10, CAST["granny"].skin)
    return s.pull()


SCENES = [
    Scene(
        "pissevin-jardin-ecureuils",
        "Planter un arbre place Murillo",
        "Deux personnes à genoux plantent un jeune arbre ; une fillette apporte un arrosoir, un voisin regarde, un écureuil grimpe au tronc.",
        "pissevin",
        "photographie",
        FRAME,
        (0.52, 0.6),
        squirrel_garden,
    ),
    Scene(
        "pissevin-jardin-partage",
        "Mercredi au jardin partagé",
        "Entre l'école et les immeubles, des carrés de légumes et de fleurs ; enfants et adultes arrosent, sèment et portent une caisse de récolte.",
        "pissevin",
        "photographie",
        FRAME,
        (0.5, 0.62),
        shared_garden,
    ),
    Scene(
        "pissevin-danse",
        "Répétition dehors",
        "Devant un grand soleil ocre, trois danseurs et danseuses de hip-hop répètent sur une piste claire pendant que deux autres marquent le rythme.",
        "pissevin",
        "photographie",
        FRAME,
        (0.53, 0.6),
        dancers,
    ),
    Scene(
        "pissevin-trambus",
        "En attendant le T2",
        "À l'arrêt du trambus T2, une dame âgée, un jeune homme et une fillette sont assis ; une mère fait signe au véhicule qui arrive.",
        "pissevin",
        "photographie",
        FRAME,
        (0.35, 0.62),
        trambus,
    ),
]
