"""Mas de Mingue: the Boule d'Or under its plane trees, the vallat, the college, the stories in pictures."""

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
    PALE,
    PAPER,
    ROSE_BLUE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import Look, Pose, child, person
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet


def boules() -> Image.Image:
    """The oldest association of the quartier plays on."""
    s = Sheet(WIDE, GREEN_OCHRE, seed=31)
    places.sky(s, 430, SECOND, 0.40)
    places.balconies(s, 560, 560, 700, 420, (7, 5), WHITE, SECOND, 71)
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
    gather(s, [(950, 690, 330, "aunt", "sit-talk", 1), (1060, 690, 330, "granny", "sit-clap", -1), (1150, 692, 250, "small", "sit-front", -1)], False)
    gather(s, [(1010, 860, 420, "uncle", "hips", -1), (1170, 880, 430, "grandpa", "talk", -1), (1330, 900, 440, "nurse", "listen", -1), (650, 790, 370, "worker", "talk", 1), (780, 795, 370, "poet", "listen", -1)])
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
    places.block(s, 120, 420, 260, 210, (7, 4), WHITE, seed=81)
    places.block(s, 480, 420, 170, 260, (4, 6), PALE, seed=82)
    places.hill(s, [(0, 420), (420, 390), (880, 410), (1360, 370)], SOFT)
    for x, high in ((820, 150), (880, 190), (1300, 170)):
        places.cypress(s, x, 430, high)
    places.hill(s, [(0, 540), (600, 500), (1360, 520)], ACCENT, ("screen", DEEP))
    s.blob([(980, 500), (900, 600), (1060, 700), (880, 820), (1000, 990), (1400, 990), (1400, 830), (1240, 700), (1190, 600), (1060, 500)], PALE, ("stripes", SOFT))
    s.poly([(330, 480), (420, 480), (760, 960), (120, 960)], SECOND_SOFT)
    s.poly([(560, 640), (1300, 600), (1360, 640), (1360, 672), (560, 706)], SECOND)
    for i in range(9):
        x = 580 + i * 92
        s.line([(x, 650 - i * 4), (x, 548 - i * 4)], INK, 7)
    s.line([(570, 552), (1340, 512)], INK, 9)
    gather(s, [(840, 660, 330, "sister", "stroll", -1), (980, 652, 340, "elder", "stroll", -1), (1130, 648, 220, "lass", "wave", -1)], False)
    for x, y, n in ((800, 800, 8), (860, 930, 8), (1300, 780, 7), (60, 700, 6), (240, 640, 5), (60, 930, 8), (1230, 930, 9)):
        places.tuft(s, x, y, 80 if n > 6 else 50, DEEP, n)
    _cyclist_from_behind(s, 430, 900)
    return s.pull()


def _cyclist_from_behind(s: Sheet, x: float, y: float) -> None:
    s.shadow([(x - 30, y), (x + 40, y + 10), (x + 230, y - 14), (x + 200, y - 40)])
    s.oval(x, y - 80, 20, 84, INK)
    s.oval(x, y - 80, 9, 70, LIGHT)
    rider = child(Look(CAST["cousin"].skin, "pony", INK, SECOND, INK, "shorts", "short", ("stripes", WHITE), WHITE))
    pose = Pose(hip=(0, 0.38), hands=((-0.26, 0.45), (0.26, 0.45)), feet=((-0.13, 0.06), (0.13, 0.14)),
                knees=((-0.17, 0.26), (0.17, 0.34)), gaze=2)
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
    gather(s, [(180, 720, 270, "lass", "talk", 1), (270, 722, 275, "cousin", "listen", -1), (1040, 710, 260, "friend", "walk", -1),
               (420, 860, 330, "boy", "kick", 1), (700, 800, 290, "girl", "run", 1), (900, 880, 340, "kid", "run", -1), (1180, 870, 330, "pupil", "cheer", -1),
               (150, 920, 350, "small", "wave", 1), (1250, 720, 400, "director", "hips", -1)])
    props.ball(s, 585, 850, 24)
    return s.pull()


def drawing_wall() -> Image.Image:
    """Children draw their street on the long wall."""
    s = Sheet(FRAME, ROSE_BLUE, seed=34)
    places.sky(s, 220, SECOND)
    places.plane_tree(s, 1250, 420, 400, SECOND, 12)
    s.box(0, 180, 1360, 530, WHITE)
    s.box(0, 168, 1360, 20, INK)
    _chalk_street(s)
    places.ground(s, [(0, 710), (1360, 710)], SECOND_SOFT, ("screen", SECOND))
    spots = gather(s, [(210, 860, 400, "lass", "reach", 1), (520, 880, 380, "kid", "reach", -1), (800, 900, 350, "small", "kneel", 1),
                       (1050, 880, 400, "girl", "reach", -1), (1250, 900, 520, "poet", "talk", -1), (380, 920, 360, "boy", "back", 1)])
    for spot in spots[:4]:
        x, y = spot["near"]
        s.line([(x - 6, y + 8), (x + 8, y - 26)], ACCENT, 10)
    for i, tone in enumerate((ACCENT, SECOND, INK, WHITE)):
        s.box(620 + i * 42, 918, 34, 36, PALE)
        s.oval(637 + i * 42, 918, 17, 6, tone)
    return s.pull()


def _chalk_street(s: Sheet) -> None:
    """The drawing within the drawing, in a child's wide line."""
    for x, high, tone in ((90, 250, ACCENT), (270, 320, SECOND), (640, 270, ACCENT), (800, 340, SECOND)):
        s.line([(x, 650), (x + 6, 650 - high), (x + 130, 644 - high), (x + 136, 650), (x, 650)], tone, 9)
        for i in range(6):
            s.line([(x + 28 + (i % 2) * 56, 690 - high + (i // 2) * 74), (x + 54 + (i % 2) * 56, 688 - high + (i // 2) * 74)], INK, 20)
    s.disc(1040, 310, 74, SECOND_SOFT)
    for i in range(8):
        from_, to = _ray(1040, 310, 92, i), _ray(1040, 310, 126, i)
        s.line([from_, to], ACCENT, 9)
    for x, tone in ((460, ACCENT), (550, SECOND), (980, SECOND), (1080, ACCENT), (1180, INK)):
        s.disc(x, 500, 30, tone)
        s.line([(x, 530), (x, 610)], tone, 9)
        s.line([(x - 40, 556), (x, 570), (x + 40, 552)], tone, 9)
        s.line([(x - 30, 656), (x, 610), (x + 30, 656)], tone, 9)


def _ray(x: float, y: float, radius: float, index: int) -> tuple[float, float]:
    dx, dy = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))[index]
    return x + dx * radius, y + dy * radius


def stalls() -> Image.Image:
    """A morning of associations, one table each."""
    s = Sheet(FRAME, BLUE_OCHRE, seed=35)
    places.sky(s, 400)
    places.sun(s, 680, 260, 170)
    places.block(s, 40, 480, 260, 280, (7, 6), WHITE, seed=91)
    places.block(s, 1040, 480, 240, 240, (6, 5), WHITE, seed=92)
    places.ground(s, [(0, 480), (1360, 480)], SECOND_SOFT, ("screen", SECOND))
    props.banner(s, (330, 150), (1030, 150), 110, ["Mas en lumière"], sag=22)
    for x in (330, 1030):
        s.line([(x, 140), (x, 640)], INK, 9)
    for x, tone, words in ((60, ACCENT, "Jardin"), (500, SECOND, "Lecture"), (940, ACCENT, "Théâtre")):
        s.line([(x + 20, 380), (x + 20, 720)], INK, 8)
        s.line([(x + 340, 380), (x + 340, 720)], INK, 8)
        who, pose = {"Jardin": ("gardener", "explain"), "Lecture": ("sister", "talk"), "Théâtre": ("student", "listen")}[words]
        gather(s, [(x + 180, 735, 320, who, pose, 1)])
        s.poly([(x, 400), (x + 360, 400), (x + 320, 330), (x + 40, 330)], WHITE, ("bars", tone))
        props.long_table(s, x + 10, 760, 340, 140, WHITE, None, 30)
        s.box(x + 95, 288, 170, 50, INK)
        s.box(x + 98, 291, 164, 44, WHITE)
        s.text(x + 180, 325, words, 34, INK, "ms")
    props.book(s, 590, 612, 60, ACCENT)
    props.book(s, 720, 612, 60, INK)
    for x in (110, 160, 340):
        places.flower(s, x, 618, 60)
    gather(s, [(110, 930, 400, "mother", "talk", 1), (400, 935, 260, "kid", "wave", -1), (500, 930, 400, "grandpa", "listen", 1), (870, 935, 400, "teacher", "explain", -1),
               (990, 930, 270, "girl", "wave", 1), (1290, 930, 410, "harki-son", "talk", -1)])
    return s.pull()


def totems() -> Image.Image:
    """Seven panels to read while walking."""
    s = Sheet(FRAME, BRICK_BLUE, seed=36)
    places.sky(s, 500)
    for x, wide in ((260, 260), (1050, 320)):
        places.cloud(s, x, 170, wide)
    places.hill(s, [(0, 560), (500, 520), (1000, 540), (1360, 500)], SECOND_SOFT, ("screen", SECOND))
    places.parasol_pine(s, 1250, 600, 380)
    places.hill(s, [(0, 640), (700, 590), (1360, 630)], SOFT)
    for i in range(7):
        x, y, high = 60 + i * 178, 640 + (i % 2) * 70, 300 + (i % 2) * 40
        s.shadow([(x + 10, y), (x + 110, y), (x + 250, y - 24), (x + 170, y - 34)])
        s.poly([(x + 112, y - high + 8), (x + 130, y - high + 20), (x + 130, y), (x + 112, y)], INK)
        s.box(x, y - high, 112, high, (ACCENT, WHITE, SECOND, PAPER, ACCENT, WHITE, SECOND)[i])
        s.text(x + 56, y - high + 84, str(i + 1), 84, INK if i % 2 or i == 3 else WHITE, "ms")
        _totem_image(s, x + 14, y - high + 110, i)
    gather(s, [(190, 880, 430, "youth", "talk", 1), (330, 885, 430, "neighbour", "listen", -1), (610, 900, 450, "uncle", "stroll", 1), (730, 902, 280, "cousin", "wave", 1),
               (950, 890, 430, "boxer", "explain", 1), (1110, 895, 440, "granny", "listen", -1)])
    return s.pull()


def _totem_image(s: Sheet, x: float, y: float, index: int) -> None:
    s.box(x, y, 84, 84, SECOND_SOFT if index % 2 else DEEP)
    match index % 3:
        case 0:
            s.box(x + 14, y + 20, 26, 64, WHITE)
            s.box(x + 46, y + 40, 26, 44, SOFT)
        case 1:
            s.disc(x + 42, y + 34, 18, ACCENT)
            s.box(x, y + 60, 84, 24, DEEP)
        case _:
            s.blob([(x + 42, y + 10), (x + 70, y + 44), (x + 42, y + 66), (x + 14, y + 44)], ACCENT)
            s.box(x + 38, y + 60, 8, 24, INK)
    for row in range(4):
        s.box(x, y + 98 + row * 15, 84 - (row == 3) * 34, 6, MID)


SCENES = [
    Scene("mas-de-mingue-boule-dor", "La partie, à la Boule d'Or",
          "Sous deux platanes, un homme lance sa boule devant le local de la Boule d'Or ; joueurs et joueuses commentent, d'autres regardent depuis un banc.",
          "mas-de-mingue", "photographie", WIDE, (0.45, 0.7), boules),
    Scene("mas-de-mingue-vallat", "À vélo vers le vallat",
          "Une enfant, de dos, pédale sur le chemin du vallat de Riquet ; sur la passerelle, une femme, un ancien et une fillette se promènent.",
          "mas-de-mingue", "photographie", FRAME, (0.35, 0.7), vallat),
    Scene("mas-de-mingue-college", "La récréation",
          "Dans la cour du collège Ada-Lovelace, au toit couvert de panneaux solaires, filles et garçons jouent au ballon sous l'œil d'une adulte.",
          "mas-de-mingue", "photographie", FRAME, (0.5, 0.75), schoolyard),
    Scene("mas-de-mingue-mur-dessine", "Le mur dessiné",
          "Cinq enfants dessinent au pinceau des immeubles, un soleil et des bonshommes sur un long mur blanc ; une jeune femme les regarde.",
          "mas-de-mingue", "photographie", FRAME, (0.5, 0.55), drawing_wall),
    Scene("mas-de-mingue-en-lumiere", "Une matinée d'associations",
          "Sous la banderole « Mas en lumière », trois tables : jardin, lecture, théâtre ; des habitantes et des habitants s'arrêtent et discutent.",
          "mas-de-mingue", "photographie", FRAME, (0.5, 0.6), stalls),
    Scene("mas-de-mingue-totems", "Sept totems",
          "Sept panneaux numérotés racontent le quartier dans l'herbe ; trois groupes de promeneuses et de promeneurs les lisent ensemble.",
          "mas-de-mingue", "photographie", FRAME, (0.45, 0.7), totems),
]
