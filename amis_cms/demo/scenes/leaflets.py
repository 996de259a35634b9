"""More posters, and two leaflets that say when and where."""

from PIL import Image

from amis_cms.demo.scenes import buildings, lettering, places
from amis_cms.demo.scenes.cast import CAST
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BRICK_BLUE,
    DEEP,
    GREEN_OCHRE,
    INK,
    PALE,
    PAPER,
    ROSE_BLUE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import POSTER, Scene
from amis_cms.demo.scenes.sheet import Sheet, spline
from amis_cms.demo.scenes.typeset import headline, small_print

_WIDE, _HIGH = POSTER


def school() -> Image.Image:
    """« Diderot, notre collège »: a pencil stands like a tower."""
    s = Sheet(POSTER, TEAL_ROSE, seed=76)
    s.box(0, 0, _WIDE, 900, SECOND_SOFT)
    places.sun(s, 240, 250, 130, SECOND)
    places.hill(s, [(0, 820), (400, 770), (1000, 800)], SECOND)
    with s.cut((400, 20, 760, 880), 5, 0):
        s.poly([(450, 260), (710, 260), (710, 860), (450, 860)], ACCENT)
        s.poly([(450, 260), (537, 260), (537, 860), (450, 860)], SOFT)
        s.poly([(624, 260), (710, 260), (710, 860), (624, 860)], DEEP)
        s.poly(
            [(450, 262), (580, 50), (710, 262), (666, 240), (624, 262), (580, 240), (537, 262), (494, 240)],
            PALE,
        )
        s.poly([(544, 108), (580, 50), (616, 108)], INK)
    buildings.windows(s, (545, 300, 72, 520), (1, 7), 5, WHITE, False)
    s.box(548, 760, 66, 100, INK)
    for x, who, high, pose, side in (
        (170, "pupil", 300, "wave", 1),
        (300, "boy", 290, "cheer", 1),
        (400, "teacher", 390, "talk", -1),
        (780, "cousin", 300, "stride", -1),
        (890, "youth", 390, "hips", -1),
    ):
        person(s, x, 890, high, CAST[who], pose, side)
    s.box(0, 896, _WIDE, 504, PAPER)
    headline(s, ["Diderot,", "notre collège"], 1226, most=170)
    small_print(s, "Valdegour · parents, élèves et profs ensemble", 1326)
    return s.pull()


def repairs() -> Image.Image:
    """« Des réparations, maintenant »: a spanner handed over a balcony."""
    s = Sheet(POSTER, ROSE_BLUE, seed=77)
    s.box(0, 0, _WIDE, 860, SECOND)
    s.disc(500, 440, 360, WHITE)
    with s.cut((120, 60, 900, 860), 5, 16):
        s.line([(300, 740), (640, 320)], INK, 92)
        s.disc(690, 255, 128, INK)
        s.disc(255, 790, 90, INK)
    s.poly([(690, 90), (840, 140), (760, 262), (690, 262), (640, 210)], WHITE)
    s.disc(255, 790, 40, WHITE)
    for x, y, who in ((230, 420, "nurse"), (800, 640, "harki-son"), (460, 820, "aunt")):
        person(s, x, y + 60, 330, CAST[who], "fist", 1 if x < 500 else -1)
        s.box(x - 120, y - 40, 240, 108, ACCENT, ("pinstripes", WHITE))
        s.box(x - 130, y - 52, 260, 16, INK)
    s.box(0, 880, _WIDE, 520, PAPER)
    headline(s, ["Des réparations,", "maintenant"], 1216, most=170)
    small_print(s, "Résidence Thalès, Valdegour · les locataires ensemble", 1320)
    return s.pull()


def garden_leaflet() -> Image.Image:
    """A leaflet in one ink: come and plant."""
    s = Sheet(POSTER, GREEN_OCHRE, seed=78)
    for inset, tone in ((28, INK), (36, PAPER)):
        s.box(inset, inset, _WIDE - 2 * inset, _HIGH - 2 * inset, tone)
    s.text(80, 190, "Venez", 130, INK)
    s.text(80, 310, "planter !", 130, INK)
    s.box(80, 350, 840, 500, SOFT)
    with s.cut((80, 350, 920, 850), 0):
        s.box(80, 350, 840, 500, SOFT)
        places.hill(s, [(80, 720), (500, 680), (920, 730)], ACCENT)
        for x, high in ((180, 230), (320, 300), (760, 280), (860, 200)):
            places.flower(s, x, 850, high, WHITE)
        person(s, 560, 850, 470, CAST["gardener"], "kneel", -1)
        places.tuft(s, 410, 850, 150, DEEP, 9)
    for i, line in enumerate(
        (
            "Pied d’immeuble, place Murillo",
            "Écoliers, habitants, associations",
            "Trois jours pour le jardin des écureuils",
            "Pelles et graines sur place",
        )
    ):
        s.text(80, 940 + i * 66, line, 42, INK, "ls", 600)
    s.box(80, 1200, 840, 6, INK)
    s.text(80, 1262, "d’après le chantier de février 2016", 34, INK, "ls", 500)
    return s.pull()


def meeting_leaflet() -> Image.Image:
    """A leaflet for a meeting: who, what, where."""
    s = Sheet(POSTER, BRICK_BLUE, WHITE, seed=79)
    s.box(0, 0, _WIDE, 470, INK)
    s.text(60, 190, "Conseils citoyens", lettering.fit("Conseils citoyens", 880, 150), WHITE)
    s.text(60, 300, "on en parle", 96, SECOND_SOFT)
    s.text(60, 400, "Pissevin et Chemin-Bas", 58, WHITE, "ls", 600)
    s.poly(
        spline(
            [(70, 560), (500, 530), (930, 560), (940, 880), (560, 900), (470, 980), (440, 900), (60, 880)]
        ),
        ACCENT,
    )
    for i, who in enumerate(("teacher", "uncle", "nurse", "grandpa")):
        person(
            s,
            190 + i * 208,
            880,
            310,
            CAST[who],
            ("talk", "listen", "explain", "talk")[i],
            1 if i % 2 == 0 else -1,
        )
    for i, line in enumerate(
        (
            "Des habitantes et des habitants",
            "tirés au sort ou volontaires,",
            "majoritaires dans leur conseil.",
            "Deux réunions publiques.",
        )
    ):
        s.text(60, 1060 + i * 62, line, 44, INK, "ls", 600)
    s.box(60, 1290, 640, 6, INK)
    s.text(60, 1336, "d’après les réunions d’octobre 2015", 32, INK, "ls", 500)
    return s.pull()


SCENES = [
    Scene(
        "affiche-diderot",
        "Diderot, notre collège",
        "Affiche : un crayon dressé comme une tour, avec des fenêtres ; élèves, enseignante et parent devant. « Diderot, notre collège ».",
        "valdegour",
        "affiche",
        POSTER,
        (0.55, 0.35),
        school,
    ),
    Scene(
        "affiche-reparations",
        "Des réparations, maintenant",
        "Affiche : une grande clé plate noire et trois locataires à leur balcon, le poing levé. « Des réparations, maintenant ».",
        "valdegour",
        "affiche",
        POSTER,
        (0.5, 0.33),
        repairs,
    ),
    Scene(
        "tract-jardin",
        "Venez planter !",
        "Tract : une personne à genoux plante parmi de grandes fleurs blanches. « Venez planter ! », place Murillo.",
        "pissevin",
        "tract",
        POSTER,
        (0.5, 0.42),
        garden_leaflet,
    ),
    Scene(
        "tract-conseils-citoyens",
        "Conseils citoyens, on en parle",
        "Tract : quatre personnes discutent dans une grande bulle rouge. « Conseils citoyens, on en parle ».",
        "chemin-bas-davignon",
        "tract",
        POSTER,
        (0.5, 0.5),
        meeting_leaflet,
    ),
]
