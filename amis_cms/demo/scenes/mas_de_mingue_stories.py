"""Mas de Mingue tells itself: a drawn wall, a morning of associations, seven panels."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props, signs, tableware
from amis_cms.demo.scenes.cast import gather
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    BRICK_BLUE,
    DEEP,
    INK,
    MID,
    PALE,
    PAPER,
    ROSE_BLUE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.scene import FRAME, Scene
from amis_cms.demo.scenes.sheet import Sheet


def drawing_wall() -> Image.Image:
    """Children draw their street on the long wall."""
    s = Sheet(FRAME, ROSE_BLUE, seed=34)
    places.sky(s, 220, SECOND)
    places.plane_tree(s, 1250, 420, 400, SECOND, 12)
    s.box(0, 180, 1360, 530, WHITE)
    s.box(0, 168, 1360, 20, INK)
    _chalk_street(s)
    places.ground(s, [(0, 710), (1360, 710)], SECOND_SOFT, ("screen", SECOND))
    spots = gather(
        s,
        [
            (210, 860, 400, "lass", "reach", 1),
            (520, 880, 380, "kid", "reach", -1),
            (800, 900, 350, "small", "kneel", 1),
            (1050, 880, 400, "girl", "reach", -1),
            (1250, 900, 520, "poet", "talk", -1),
            (380, 920, 360, "boy", "back", 1),
        ],
    )
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
            s.line(
                [
                    (x + 28 + (i % 2) * 56, 690 - high + (i // 2) * 74),
                    (x + 54 + (i % 2) * 56, 688 - high + (i // 2) * 74),
                ],
                INK,
                20,
            )
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
    buildings.block(s, 40, 480, 260, 280, (7, 6), WHITE, seed=91)
    buildings.block(s, 1040, 480, 240, 240, (6, 5), WHITE, seed=92)
    places.ground(s, [(0, 480), (1360, 480)], SECOND_SOFT, ("screen", SECOND))
    signs.banner(s, (330, 150), (1030, 150), 110, ["Mas en lumière"], sag=22)
    for x in (330, 1030):
        s.line([(x, 140), (x, 640)], INK, 9)
    for x, tone, words in ((60, ACCENT, "Jardin"), (500, SECOND, "Lecture"), (940, ACCENT, "Théâtre")):
        s.line([(x + 20, 380), (x + 20, 720)], INK, 8)
        s.line([(x + 340, 380), (x + 340, 720)], INK, 8)
        who, pose = {
            "Jardin": ("gardener", "explain"),
            "Lecture": ("sister", "talk"),
            "Théâtre": ("student", "listen"),
        }[words]
        gather(s, [(x + 180, 735, 320, who, pose, 1)])
        s.poly([(x, 400), (x + 360, 400), (x + 320, 330), (x + 40, 330)], WHITE, ("bars", tone))
        tableware.long_table(s, x + 10, 760, 340, 140, WHITE, None, 30)
        s.box(x + 95, 288, 170, 50, INK)
        s.box(x + 98, 291, 164, 44, WHITE)
        s.text(x + 180, 325, words, 34, INK, "ms")
    props.book(s, 590, 612, 60, ACCENT)
    props.book(s, 720, 612, 60, INK)
    for x in (110, 160, 340):
        places.flower(s, x, 618, 60)
    gather(
        s,
        [
            (110, 930, 400, "mother", "talk", 1),
            (400, 935, 260, "kid", "wave", -1),
            (500, 930, 400, "grandpa", "listen", 1),
            (870, 935, 400, "teacher", "explain", -1),
            (990, 930, 270, "girl", "wave", 1),
            (1290, 930, 410, "harki-son", "talk", -1),
        ],
    )
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
    gather(
        s,
        [
            (190, 880, 430, "youth", "talk", 1),
            (330, 885, 430, "neighbour", "listen", -1),
            (610, 900, 450, "uncle", "stroll", 1),
            (730, 902, 280, "cousin", "wave", 1),
            (950, 890, 430, "boxer", "explain", 1),
            (1110, 895, 440, "granny", "listen", -1),
        ],
    )
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
    Scene(
        "mas-de-mingue-mur-dessine",
        "Le mur dessiné",
        "Cinq enfants dessinent au pinceau des immeubles, un soleil et des bonshommes sur un long mur blanc ; une jeune femme les regarde.",
        "mas-de-mingue",
        "photographie",
        FRAME,
        (0.5, 0.55),
        drawing_wall,
    ),
    Scene(
        "mas-de-mingue-en-lumiere",
        "Une matinée d'associations",
        "Sous la banderole « Mas en lumière », trois tables : jardin, lecture, théâtre ; des habitantes et des habitants s'arrêtent et discutent.",
        "mas-de-mingue",
        "photographie",
        FRAME,
        (0.5, 0.6),
        stalls,
    ),
    Scene(
        "mas-de-mingue-totems",
        "Sept totems",
        "Sept panneaux numérotés racontent le quartier dans l'herbe ; trois groupes de promeneuses et de promeneurs les lisent ensemble.",
        "mas-de-mingue",
        "photographie",
        FRAME,
        (0.45, 0.7),
        totems,
    ),
]
