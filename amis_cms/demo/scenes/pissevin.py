"""Pissevin: the Wagner gallery, the square before the library, the gardens, the dancers, the trambus."""

from math import cos, pi, sin

from PIL import Image

from amis_cms.demo.scenes import places, props
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
    MID,
    OCHRE_TEAL,
    OLIVE_BRICK,
    PALE,
    PAPER,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet

_SHOPS = (("BOULANGERIE", ACCENT), ("COIFFURE", SECOND), ("PRIMEUR", ACCENT), ("LIBRAIRIE", SECOND), ("BAZAR", ACCENT))


def gallery() -> Image.Image:
    """The Wagner gallery on a Saturday: five shop fronts and those who pass."""
    s = Sheet(WIDE, BRICK_BLUE, seed=21)
    places.sky(s, 330, SECOND_SOFT)
    places.balconies(s, 0, 330, 1600, 300, (13, 3), WHITE, ACCENT, 9)
    s.box(0, 300, 1600, 54, INK)
    s.text(60, 341, "GALERIE RICHARD-WAGNER", 38, WHITE, "ls")
    for i, (name, tone) in enumerate(_SHOPS):
        _shop(s, 20 + i * 318, 354, 290, 356, name, tone, i)
    places.ground(s, [(0, 710), (1600, 710)], PALE)
    places.paving(s, 710, 4, LIGHT)
    for i, fruit in enumerate((ACCENT, SECOND, DEEP)):
        props.crate(s, 676 + i * 92, 735, 86, fruit)
    gather(s, [(250, 760, 300, "cook", "talk", 1), (400, 765, 300, "granny", "listen", -1), (640, 770, 300, "worker", "carry", 1),
               (1330, 760, 300, "teacher", "reach", -1), (1060, 765, 210, "lass", "stand", 1)])
    walkers = gather(s, [(130, 930, 440, "youth", "stride", 1), (480, 950, 470, "aunt", "stroll", 1), (605, 945, 270, "small", "walk", 1),
                         (870, 955, 450, "uncle", "talk", 1), (1030, 950, 450, "harki-son", "listen", -1), (1440, 945, 460, "student", "walk", -1)])
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
            s.box(x + 28 + i * 38, y + 150 + row * 74, 28, 40, (WHITE, SECOND, ACCENT, INK)[(i + row + index) % 4])
        s.box(x + 18, y + 192 + row * 74, wide - 120, 6, INK)
    s.box(x, y + 6, wide, 44, WHITE)
    s.text(x + wide / 2, y + 40, name, 32, INK, "ms")
    s.poly([(x - 6, y + 52), (x + wide + 6, y + 52), (x + wide + 16, y + 110), (x - 16, y + 110)], WHITE, ("bars", tone))
    s.shadow([(x, y + 110), (x + wide, y + 110), (x + wide, y + 136), (x, y + 136)])


def _bag(s: Sheet, hand: tuple[float, float]) -> None:
    x, y = hand
    with s.cut((x - 50, y - 10, x + 50, y + 90), 2, 5):
        s.poly([(x - 30, y + 22), (x + 30, y + 22), (x + 36, y + 80), (x - 36, y + 80)], SECOND_SOFT)
        s.curve([(x - 16, y + 24), (x, y - 4), (x + 16, y + 24)], INK, 4)
        s.line([(x + 10, y + 20), (x + 26, y - 6)], DEEP, 7)


def _wheelchair(s: Sheet, x: float, y: float, high: float, who: str) -> None:
    s.shadow([(x - 90, y), (x + 90, y), (x + 190, y - 16), (x + 60, y - 26)])
    s.line([(x - 78, y - high * 0.56), (x - 52, y - high * 0.52), (x - 48, y - high * 0.22), (x + 66, y - high * 0.22), (x + 96, y - 16), (x + 120, y - 12)], INK, 8)
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
    for x, y, high, who, side in ((200, 760, 430, "elder", 1), (1170, 760, 430, "sister", -1), (700, 740, 400, "teacher", 1)):
        spot = seat(s, x, y, high, who, "read", side, SECOND)
        props.book(s, spot["near"][0] + side * 8, spot["near"][1] + 16, 60, ACCENT, side)
    rows = [(400, 900, 560, "girl", "ground", 1), (1010, 905, 600, "grandpa", "ground", -1), (120, 945, 620, "mother", "ground", 1), (700, 950, 520, "kid", "ground", 1)]
    for x, y, high, who, pose, side in rows:
        spot = gather(s, [(x, y, high, who, pose, side)])[0]
        props.book(s, spot["near"][0], spot["near"][1] + 16, high * 0.15, WHITE if who == "girl" else ACCENT)
        s.disc(spot["near"][0] - side * high * 0.05, spot["near"][1] + 10, high * 0.022, CAST[who].skin)
    for i in range(6):
        s.box(1150 + (i % 2) * 8, 900 - i * 19, 110, 17, (ACCENT, SECOND, INK, WHITE)[i % 4])
    return s.pull()


def squirrel_garden() -> Image.Image:
    """Planting a tree at the foot of a building, place Murillo."""
    s = Sheet(FRAME, OLIVE_BRICK, seed=23)
    places.sky(s, 420)
    places.sun(s, 210, 170, 80)
    places.balconies(s, 520, 600, 780, 460, (6, 4), WHITE, SECOND, 31)
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
    people = gather(s, [(470, 880, 500, "gardener", "kneel", 1), (960, 890, 500, "neighbour", "kneel", -1), (260, 820, 350, "cousin", "carry", 1), (1180, 830, 330, "pupil", "wave", -1)])
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
    s = Sheet(FRAME, GREEN_OCHRE, SECOND_SOFT, seed=24)
    places.sky(s, 380, SOFT, 0.4)
    places.block(s, 60, 430, 420, 300, (9, 5), WHITE, seed=41)
    s.box(900, 250, 380, 190, WHITE)
    s.box(885, 236, 410, 18, INK)
    for i in range(5):
        s.box(925 + i * 70, 300, 44, 60, DEEP)
    s.text(1090, 290, "ÉCOLE", 32, INK, "ms")
    places.ground(s, [(0, 430), (1360, 430)], SECOND, ("screen", SECOND_SOFT))
    for y, count in ((560, 4), (740, 3), (930, 3)):
        for i in range(count):
            _bed(s, 40 + i * (1300 / count) + (60 if y == 740 else 0), y, 1300 / count - 70, i + y)
    people = gather(s, [(330, 600, 340, "aunt", "bend", 1), (1010, 610, 350, "elder", "bend", -1), (680, 780, 300, "small", "carry", 1),
                        (560, 785, 270, "girl", "bend", -1), (900, 775, 250, "friend", "kneel", 1), (1290, 800, 420, "mother", "carry", -1), (130, 790, 260, "kid", "reach", 1)])
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
    places.tower(s, 110, 690, 110, 520, 17, 5)
    places.block(s, 1080, 690, 190, 400, (6, 9), WHITE, seed=6)
    places.ground(s, [(0, 690), (1360, 690)], SECOND, ("screen", DEEP))
    s.oval(680, 830, 560, 90, PAPER)
    s.oval(680, 826, 530, 78, SECOND_SOFT)
    gather(s, [(300, 800, 430, "boxer", "listen", 1), (1090, 800, 430, "sister", "sit-clap", -1), (470, 870, 560, "student", "dance", 1),
               (730, 900, 600, "runner", "kick", 1), (960, 870, 560, "dancer", "dance", -1)])
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
    places.block(s, 90, 520, 300, 380, (8, 8), PALE, seed=51)
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
    seat_back = gather(s, [(280, 800, 430, "granny", "sit-front", 1), (410, 800, 430, "student", "sit-talk", 1), (530, 810, 300, "girl", "sit-front", 1)], False)
    s.line([(230, 690), (236, 800)], DARK, 8)
    gather(s, [(800, 880, 470, "mother", "wave", 1), (910, 885, 260, "small", "stand", 1), (1110, 900, 480, "worker", "walk", -1)])
    s.disc(*seat_back[0]["near"], 10, CAST["granny"].skin)
    return s.pull()


def tenants() -> Image.Image:
    """The last tenants of the Pollux, in front of their door."""
    s = Sheet(FRAME, PLUM_OCHRE, seed=27)
    places.sky(s, 300, SECOND_SOFT)
    places.sun(s, 1180, 140, 70)
    places.balconies(s, 110, 640, 880, 580, (6, 5), WHITE, ACCENT, 61)
    places.plane_tree(s, 1180, 690, 500, ACCENT, 8)
    places.ground(s, [(0, 640), (1360, 640)], SECOND_SOFT, ("screen", SECOND))
    gather(s, [(160, 720, 330, "teacher", "fist", 1), (1040, 720, 330, "youth", "talk", -1), (560, 700, 320, "uncle", "wave", 1), (820, 705, 320, "dancer", "cheer", -1)])
    row = gather(s, [(240, 900, 400, "mother", "banner", 1), (460, 910, 410, "grandpa", "banner", 1), (690, 912, 400, "sister", "banner", -1), (920, 900, 420, "cook", "banner", -1)])
    props.banner(s, (140, row[0]["near"][1] - 12), (1030, row[3]["near"][1] - 12), 130, ["S’unir pour ne pas subir"], sag=18)
    for spot, who in zip(row, ("mother", "grandpa", "sister", "cook"), strict=True):
        for hand in ("far", "near"):
            s.disc(spot[hand][0], spot[hand][1] - 2, 11, CAST[who].skin)
    elder = seat(s, 1190, 905, 430, "granny", "sit-clap", -1, SECOND)
    gather(s, [(1080, 935, 250, "kid", "wave", 1)])
    s.disc(*elder["near"], 8, CAST["granny"].skin)
    return s.pull()


SCENES = [
    Scene("pissevin-wagner", "Samedi à la galerie Wagner",
          "Sous les balcons de la galerie Richard-Wagner, cinq boutiques à auvents rayés ; on se parle, on porte ses courses, une femme passe en fauteuil roulant, "
          "un enfant tient la main de sa tante.",
          "pissevin", "photographie", WIDE, (0.42, 0.68), gallery),
    Scene("pissevin-lecture-place", "Lire devant la médiathèque",
          "Devant la médiathèque Marc-Bernard fermée, aux rayons vides, enfants et adultes lisent dehors, assis sur des chaises et sur la place Debussy.",
          "pissevin", "photographie", FRAME, (0.5, 0.7), readers),
    Scene("pissevin-jardin-ecureuils", "Planter un arbre place Murillo",
          "Deux personnes à genoux plantent un jeune arbre ; une fillette apporte un arrosoir, un voisin regarde, un écureuil grimpe au tronc.",
          "pissevin", "photographie", FRAME, (0.52, 0.6), squirrel_garden),
    Scene("pissevin-jardin-partage", "Mercredi au jardin partagé",
          "Entre l'école et les immeubles, des carrés de légumes et de fleurs ; enfants et adultes arrosent, sèment et portent une caisse de récolte.",
          "pissevin", "photographie", FRAME, (0.5, 0.62), shared_garden),
    Scene("pissevin-danse", "Répétition dehors",
          "Devant un grand soleil ocre, trois danseurs et danseuses de hip-hop répètent sur une piste claire pendant que deux autres marquent le rythme.",
          "pissevin", "photographie", FRAME, (0.53, 0.6), dancers),
    Scene("pissevin-trambus", "En attendant le T2",
          "À l'arrêt du trambus T2, une dame âgée, un jeune homme et une fillette sont assis ; une mère fait signe au véhicule qui arrive.",
          "pissevin", "photographie", FRAME, (0.35, 0.62), trambus),
    Scene("pissevin-pollux", "Les locataires du Pollux",
          "Devant un immeuble aux balcons fleuris, des locataires tiennent une banderole blanche : « S'unir pour ne pas subir ».",
          "pissevin", "photographie", FRAME, (0.43, 0.72), tenants),
]
