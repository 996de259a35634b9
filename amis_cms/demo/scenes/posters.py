"""Posters: few words, set large, and one image that says them again."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places
from amis_cms.demo.scenes.cast import CAST
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    BRICK_BLUE,
    DARK,
    DEEP,
    GREEN_OCHRE,
    INK,
    MID,
    OCHRE_TEAL,
    PALE,
    PAPER,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SKIN1,
    SKIN2,
    SKIN3,
    SKIN4,
    SOFT,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import POSTER, Scene
from amis_cms.demo.scenes.sheet import Sheet, round_about
from amis_cms.demo.scenes.typeset import headline, small_print

_WIDE, _HIGH = POSTER


def library() -> Image.Image:
    """« Rouvrez la médiathèque »: a book that is a door, and the readers who walk in."""
    s = Sheet(POSTER, BRICK_BLUE, seed=71)
    s.box(0, 0, _WIDE, 860, ACCENT)
    s.disc(500, 430, 340, SECOND_SOFT)
    with s.cut((90, 90, 910, 850), 5, 16):
        s.poly([(500, 210), (850, 120), (850, 690), (500, 800)], WHITE)
        s.poly([(500, 210), (150, 120), (150, 690), (500, 800)], PALE)
        for i in range(7):
            s.line([(205, 214 + i * 64), (450, 278 + i * 66)], MID, 9)
        s.poly([(610, 300), (770, 260), (770, 714), (610, 764)], INK)
        s.poly([(628, 312), (752, 282), (752, 702), (628, 742)], SECOND)
        s.poly([(770, 260), (830, 250), (830, 700), (770, 714)], ACCENT)
    person(s, 690, 800, 360, CAST["girl"], "walk", 1)
    person(s, 520, 850, 420, CAST["elder"], "wave", 1)
    person(s, 330, 852, 400, CAST["sister"], "stroll", 1)
    headline(s, ["Rouvrez la", "médiathèque"], 1210)
    small_print(s, "Pissevin, place Debussy · pour lire, réviser, se retrouver", 1320)
    return s.pull()


def we_stay() -> Image.Image:
    """« On reste ici »: a key whose bow is the quartier."""
    s = Sheet(POSTER, OCHRE_TEAL, ACCENT, seed=72)
    s.box(0, 0, _WIDE, _HIGH, ACCENT)
    s.disc(500, 410, 350, INK)
    s.disc(500, 410, 300, SECOND_SOFT)
    with s.cut((200, 110, 800, 710), 0):
        s.disc(500, 410, 296, SECOND_SOFT)
        places.sun(s, 370, 300, 62, ACCENT)
        buildings.block(s, 520, 560, 150, 300, (4, 8), WHITE, seed=7)
        buildings.block(s, 330, 570, 130, 170, (4, 5), WHITE, seed=8)
        s.poly([*round_about(500, 410, 296, 296, 48)[5:20], (300, 560), (500, 540)], SECOND)
        places.cypress(s, 720, 570, 150)
    s.box(455, 740, 90, 330, INK)
    s.box(545, 880, 100, 54, INK)
    s.box(545, 980, 140, 60, INK)
    for x, who, high, side in (
        (300, "mother", 330, 1),
        (700, "grandpa", 330, -1),
        (190, "boy", 220, 1),
        (810, "neighbour", 320, -1),
    ):
        person(s, x, 1062, high, CAST[who], "wave" if who in ("mother", "boy") else "listen", side)
    s.box(0, 1062, _WIDE, 338, PAPER)
    headline(s, ["On reste ici"], 1222, most=220)
    small_print(s, "relogement choisi, dans le quartier", 1320)
    return s.pull()


def post() -> Image.Image:
    """« Gardons notre poste »: the pigeon brings the letter."""
    s = Sheet(POSTER, BLUE_OCHRE, seed=73)
    s.box(0, 0, _WIDE, 900, SECOND)
    for i in range(7):
        s.curve(
            [
                (0, 120 + i * 118),
                (250, 90 + i * 118),
                (500, 130 + i * 118),
                (760, 96 + i * 118),
                (1000, 120 + i * 118),
            ],
            SECOND_SOFT,
            9,
        )
    with s.cut((40, 60, 980, 880), 6, 18, INK):
        s.blob(
            [
                (80, 590),
                (260, 500),
                (560, 420),
                (740, 330),
                (860, 330),
                (900, 400),
                (820, 480),
                (700, 610),
                (480, 700),
                (270, 680),
            ],
            WHITE,
        )
        s.blob(
            [(620, 430), (560, 240), (400, 100), (200, 90), (260, 300), (400, 520), (520, 560)],
            ACCENT,
            ("slope", DEEP),
        )
        s.blob([(640, 420), (700, 220), (640, 90), (520, 120), (540, 300), (580, 430)], SOFT)
        s.disc(830, 380, 15, INK)
        s.poly([(894, 386), (962, 420), (884, 430)], DARK)
    with s.cut((640, 440, 990, 720), 4, 8, INK):
        s.poly([(700, 470), (960, 510), (930, 680), (670, 640)], WHITE)
        s.line([(700, 472), (806, 596), (960, 512)], INK, 7)
        s.disc(810, 590, 26, ACCENT)
    s.line([(900, 424), (880, 500)], INK, 6)
    headline(s, ["Gardons", "notre poste"], 1230, most=200)
    small_print(s, "Valdegour · un guichet, des horaires entiers, des voisins servis", 1326)
    return s.pull()


def cinema() -> Image.Image:
    """« Les quartiers font leur cinéma »: a beam, and heads turned to it."""
    s = Sheet(POSTER, PLUM_OCHRE, seed=74)
    s.box(0, 0, _WIDE, 870, DEEP)
    s.poly([(150, 640), (1000, 40), (1000, 620)], SECOND)
    s.fade([(150, 640), (1000, 40), (1000, 620)], SECOND_SOFT, 0.5, 0.05, 24)
    for i, x in enumerate((560, 700, 850)):
        person(
            s,
            x,
            600 - i * 10,
            270 + i * 60,
            CAST[("girl", "uncle", "nurse")[i]],
            ("run", "talk", "cheer")[i],
            1,
        )
    with s.cut((40, 460, 460, 880), 5, 12):
        s.disc(120, 560, 74, INK)
        s.disc(250, 530, 92, INK)
        for x, y, r in ((120, 560, 74), (250, 530, 92)):
            for k in range(5):
                dx, dy = ((0, -0.55), (0.52, -0.17), (0.32, 0.45), (-0.32, 0.45), (-0.52, -0.17))[k]
                s.disc(x + dx * r, y + dy * r, r * 0.2, SECOND)
        s.round_box(70, 610, 290, 150, 20, ACCENT)
        s.box(350, 640, 60, 70, INK)
        s.poly([(120, 760), (310, 760), (370, 870), (60, 870)], INK)
    headline(s, ["Les quartiers", "font leur", "cinéma"], 1262, most=160)
    small_print(s, "des films d’ici, faits par celles et ceux d’ici", 1344, 32)
    return s.pull()


def meal() -> Image.Image:
    """« Repas de quartier »: hands of every skin around one dish."""
    s = Sheet(POSTER, GREEN_OCHRE, seed=75)
    s.poly([(0, 0), (_WIDE, 0), (_WIDE, 930), (0, 930)], WHITE, ("checks", ACCENT))
    s.disc(500, 470, 300, INK)
    s.disc(500, 464, 292, ACCENT)
    s.disc(500, 464, 250, WHITE)
    s.blob(
        [
            (500 + 215 * x, 464 + 215 * y)
            for x, y in (
                (0, -1),
                (0.75, -0.72),
                (1, 0.05),
                (0.7, 0.75),
                (0, 1),
                (-0.76, 0.7),
                (-1, 0),
                (-0.7, -0.74),
            )
        ],
        SECOND,
        ("screen", SECOND_SOFT),
    )
    for x, y, tone in (
        (-90, -60, ACCENT),
        (40, -110, WHITE),
        (110, 20, ACCENT),
        (-30, 60, DEEP),
        (-130, 60, WHITE),
        (70, 120, ACCENT),
        (0, -20, DEEP),
    ):
        s.oval(500 + x, 464 + y, 40, 24, tone)
    for start, palm, skin, sleeve in (
        ((-60, 60), (250, 290), SKIN3, INK),
        ((1060, 90), (740, 300), SKIN1, DEEP),
        ((-60, 880), (270, 660), SKIN4, SECOND),
        ((1060, 860), (740, 650), SKIN2, INK),
        ((500, -90), (500, 190), SKIN2, SECOND),
    ):
        _reaching(s, start, palm, skin, sleeve)
    s.box(0, 930, _WIDE, 470, PAPER)
    headline(s, ["Repas de", "quartier"], 1240, most=172)
    small_print(s, "chacun apporte un plat · la table est dans la rue", 1336)
    return s.pull()


def _reaching(
    s: Sheet, start: tuple[float, float], palm: tuple[float, float], skin: int, sleeve: int
) -> None:
    dx, dy = 500 - palm[0], 464 - palm[1]
    length = (dx * dx + dy * dy) ** 0.5
    dx, dy = dx / length, dy / length
    middle = ((start[0] * 0.45 + palm[0] * 0.55), (start[1] * 0.45 + palm[1] * 0.55))
    with s.cut(
        (
            min(start[0], palm[0]) - 130,
            min(start[1], palm[1]) - 130,
            max(start[0], palm[0]) + 130,
            max(start[1], palm[1]) + 130,
        ),
        4,
        8,
    ):
        s.taper(middle, palm, 38, 44, skin)
        for k in (-1.5, -0.5, 0.5, 1.5):
            base = (palm[0] - dy * k * 21 + dx * 18, palm[1] + dx * k * 21 + dy * 18)
            s.taper(base, (base[0] + dx * 52 - dy * k * 7, base[1] + dy * 52 + dx * k * 7), 16, 12, skin)
        s.taper(start, middle, 66, 56, sleeve)


SCENES = [
    Scene(
        "affiche-mediatheque",
        "Rouvrez la médiathèque",
        "Affiche : un livre ouvert dont une page est une porte ; une enfant, un ancien et une jeune femme y entrent. « Rouvrez la médiathèque ».",
        "pissevin",
        "affiche",
        POSTER,
        (0.5, 0.4),
        library,
    ),
    Scene(
        "affiche-on-reste-ici",
        "On reste ici",
        "Affiche : une grande clé dont l'anneau contient des immeubles et un cyprès ; des habitants la tiennent. « On reste ici ».",
        None,
        "affiche",
        POSTER,
        (0.5, 0.35),
        we_stay,
    ),
    Scene(
        "affiche-poste",
        "Gardons notre poste",
        "Affiche : un grand pigeon blanc et bleu apporte une lettre. « Gardons notre poste ».",
        "valdegour",
        "affiche",
        POSTER,
        (0.5, 0.35),
        post,
    ),
    Scene(
        "affiche-cinema",
        "Les quartiers font leur cinéma",
        "Affiche : un projecteur jette un faisceau où courent, parlent et dansent trois personnages. « Les quartiers font leur cinéma ».",
        None,
        "affiche",
        POSTER,
        (0.6, 0.3),
        cinema,
    ),
    Scene(
        "affiche-repas",
        "Repas de quartier",
        "Affiche : cinq mains de peaux différentes autour d'un même plat, sur une nappe à carreaux. « Repas de quartier ».",
        "chemin-bas-davignon",
        "affiche",
        POSTER,
        (0.5, 0.34),
        meal,
    ),
]
