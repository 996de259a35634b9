"""Valdegour: the hill, Avogadro, the post office, the video workshop, the computers."""

from PIL import Image

from amis_cms.demo.scenes import buildings, places, props, signs, tableware
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    DARK,
    DEEP,
    INK,
    LIGHT,
    MID,
    OLIVE_BRICK,
    PALE,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet


def hill() -> Image.Image:
    """Avogadro on its hill, the garrigue, and a picnic in front."""
    s = Sheet(WIDE, BLUE_OCHRE, seed=11)
    places.sky(s, 620)
    places.sun(s, 300, 210, 92)
    for x, y, wide in ((690, 150, 260), (1330, 250, 300), (470, 330, 170)):
        places.cloud(s, x, y, wide)
    places.hill(
        s,
        [(0, 640), (260, 590), (620, 520), (980, 440), (1250, 410), (1600, 470)],
        SECOND_SOFT,
        ("screen", SECOND),
    )
    for x, y, wide, high, grid in (
        (640, 560, 170, 120, (7, 5)),
        (1370, 480, 180, 130, (7, 5)),
        (850, 505, 110, 90, (5, 4)),
    ):
        buildings.block(s, x, y, wide, high, grid, seed=int(x))
    buildings.tower(s, 1110, 450, 108, 400, 19, 4)
    places.hill(s, [(0, 700), (380, 640), (760, 610), (1120, 520), (1600, 560)], SECOND)
    for x, y, w in (
        (90, 705, 120),
        (300, 672, 90),
        (470, 655, 130),
        (900, 598, 110),
        (1010, 572, 90),
        (1450, 560, 140),
        (1260, 548, 80),
    ):
        places.bush(s, x, y, w, ACCENT, ("screen", DEEP))
    places.cypress(s, 720, 640, 150)
    places.cypress(s, 775, 630, 110)
    places.olive(s, 1380, 600, 130)
    places.hill(s, [(0, 760), (400, 720), (900, 700), (1600, 640)], SECOND_SOFT)
    s.fade([(0, 700), (1600, 640), (1600, 1000), (0, 1000)], SECOND, 0.02, 0.36, 22)
    places.parasol_pine(s, 110, 800, 470)
    for x, y in (
        (330, 800),
        (560, 765),
        (820, 745),
        (1080, 730),
        (1340, 720),
        (1520, 800),
        (40, 900),
        (1250, 960),
        (720, 970),
    ):
        places.tuft(s, x, y, 34)
    _picnic(s)
    return s.pull()


def _picnic(s: Sheet) -> None:
    s.shadow([(505, 958), (1035, 962), (1070, 930), (980, 858), (930, 850)])
    s.poly([(520, 950), (1010, 950), (930, 850), (600, 850)], WHITE, ("checks", ACCENT))
    tableware.dish(s, 740, 892, 66)
    tableware.teapot(s, 860, 890, 70)
    for x in (640, 672, 920):
        tableware.glass(s, x, 915, 30)
    gather(
        s,
        [
            (440, 960, 420, "aunt", "ground", 1),
            (1120, 962, 430, "student", "ground-back", -1),
            (690, 846, 360, "girl", "ground", 1),
            (1330, 900, 330, "harki-son", "walk", -1),
            (1240, 880, 210, "boy", "run", -1),
            (255, 880, 330, "elder", "cane", 1),
        ],
    )
    s.line([(321, 726), (330, 880)], DARK, 7)
    props.ball(s, 1190, 905, 16)


def post_office() -> Image.Image:
    """Three hundred people for a post office: some of them, one by one."""
    s = Sheet(FRAME, OLIVE_BRICK, seed=12)
    places.sky(s, 420, SOFT)
    buildings.block(s, 930, 560, 360, 520, (8, 9), PALE, seed=8)
    places.ground(s, [(0, 640), (1360, 640)], PALE)
    s.box(90, 230, 800, 410, WHITE)
    s.box(70, 205, 840, 34, INK)
    s.box(90, 270, 800, 78, SECOND)
    s.text(490, 331, "LA POSTE", 62, WHITE, "ms")
    for x in (130, 330, 700):
        s.box(x, 390, 150, 250, DARK)
        s.box(x + 10, 400, 130, 120, SOFT)
    s.box(520, 380, 140, 260, DEEP)
    s.box(300, 470, 14, 60, SECOND)
    places.paving(s, 640, 4, LIGHT)
    gather(
        s,
        [
            (160, 720, 300, "uncle", "listen", 1),
            (1110, 720, 300, "teacher", "talk", -1),
            (1230, 735, 305, "worker", "fist", -1),
            (300, 705, 290, "neighbour", "wave", 1),
            (960, 700, 285, "dancer", "cheer", -1),
        ],
    )
    people = gather(
        s,
        [
            (250, 880, 360, "aunt", "banner", 1),
            (480, 895, 380, "grandpa", "banner", 1),
            (720, 900, 370, "nurse", "banner", -1),
            (950, 885, 375, "youth", "banner", -1),
        ],
    )
    signs.banner(
        s,
        (150, people[0]["near"][1] - 6),
        (1060, people[3]["near"][1] - 10),
        120,
        ["Gardons notre poste"],
        sag=20,
    )
    for who in people:
        for hand in ("far", "near"):
            s.disc(*who[hand], 10, CAST["aunt"].skin)
    gather(s, [(1190, 935, 250, "pupil", "wave", -1), (90, 930, 240, "small", "cheer", 1)])
    return s.pull()


def workshop() -> Image.Image:
    """A woman at the camera, young people at the microphone."""
    s = Sheet(FRAME, TEAL_ROSE, seed=13)
    places.sky(s, 430)
    buildings.balconies(s, 820, 560, 480, 470, (4, 5), WHITE, ACCENT, 3)
    places.ground(s, [(0, 600), (1360, 560)], SECOND_SOFT)
    s.fade([(0, 600), (1360, 560), (1360, 960), (0, 960)], SECOND, 0.02, 0.30, 22)
    places.plane_tree(s, 120, 640, 560, ACCENT, 6)
    gather(s, [(590, 690, 330, "boxer", "explain", 1), (720, 700, 250, "pupil", "listen", -1)])
    seat(s, 1130, 800, 470, "grandpa", "sit-talk", -1, DEEP)
    people = gather(s, [(330, 910, 600, "director", "camera", 1), (830, 900, 500, "sister", "carry", 1)])
    _held_camera(s, people[0]["near"])
    x, y = people[1]["near"]
    s.line([(x - 120, y + 30), (x + 40, y - 110), (x + 120, y - 170)], INK, 8)
    s.blob(
        [(x + 92, y - 168), (x + 130, y - 202), (x + 172, y - 196), (x + 160, y - 160), (x + 118, y - 140)],
        DARK,
        ("screen", MID),
    )
    s.disc(x, y - 60, 15, CAST["sister"].skin)
    return s.pull()


def _held_camera(s: Sheet, grip: tuple[float, float]) -> None:
    x, y = grip
    with s.cut((x - 160, y - 160, x + 230, y + 120), 2.5, 3):
        props.video_camera(s, x + 42, y + 2, 150)
    s.disc(x + 34, y + 16, 19, CAST["director"].skin)


def computers() -> Image.Image:
    """Learning computers together on the ground floor, the door open on the square."""
    s = Sheet(FRAME, PLUM_OCHRE, SOFT, seed=14)
    s.box(0, 0, 1360, 960, SECOND_SOFT)
    s.box(80, 70, 420, 430, WHITE)
    s.box(100, 90, 380, 400, SOFT)
    places.parasol_pine(s, 300, 480, 320)
    s.box(285, 90, 12, 400, WHITE)
    s.box(930, 70, 330, 640, WHITE)
    s.box(955, 95, 280, 615, SOFT)
    buildings.block(s, 980, 520, 170, 340, (5, 8), WHITE, seed=4)
    s.box(955, 520, 280, 190, SECOND)
    s.box(560, 60, 310, 170, WHITE)
    s.text(715, 122, "Ateliers", 52, INK, "ms")
    s.text(715, 172, "gratuits", 52, INK, "ms")
    s.text(715, 210, "pour tout le monde", 25, INK, "ms", 600)
    places.ground(s, [(0, 710), (1360, 710)], ACCENT, ("tiles", DEEP))
    gather(s, [(1090, 740, 400, "mother", "wave", -1)])
    people = [
        seat(s, 240, 860, 500, "granny", "table", 1),
        seat(s, 1060, 870, 510, "elder", "table", -1, SECOND),
    ]
    gather(s, [(640, 850, 560, "runner", "explain", -1)], False)
    tableware.long_table(s, 260, 920, 800, 250, WHITE, None, 60)
    for x, side in ((460, 1), (850, -1)):
        s.poly([(x - 118, 684), (x + 118, 684), (x + 90, 655), (x - 90, 655)], LIGHT, ("tiles", DARK))
        s.poly([(x - 90, 655), (x + 90, 655), (x + 80 + 20 * side, 545), (x - 80 + 20 * side, 545)], INK)
        s.poly(
            [(x - 78, 645), (x + 78, 645), (x + 68 + 20 * side, 556), (x - 68 + 20 * side, 556)],
            SECOND if side > 0 else ACCENT,
        )
    for spot in people:
        s.disc(*spot["near"], 14, CAST["granny"].skin)
    return s.pull()


SCENES = [
    Scene(
        "valdegour-colline",
        "La colline, un dimanche",
        "Pique-nique au pied de la colline de Valdegour : une femme en foulard, un jeune homme et une fillette autour d'une nappe à carreaux, "
        "un ancien avec sa canne, un père et son fils au ballon ; derrière, la garrigue, des cyprès et la tour Avogadro.",
        "valdegour",
        "photographie",
        WIDE,
        (0.62, 0.62),
        hill,
    ),
    Scene(
        "valdegour-poste",
        "Devant la poste de Valdegour",
        "Des habitantes et des habitants tiennent devant le bureau de poste une banderole blanche : « Gardons notre poste ». Deux enfants lèvent la main.",
        "valdegour",
        "photographie",
        FRAME,
        (0.45, 0.6),
        post_office,
    ),
    Scene(
        "valdegour-atelier-video",
        "Atelier vidéo, place Pythagore",
        "Une jeune femme aux cheveux bouclés filme, caméra à l'épaule ; une autre tend la perche vers un ancien assis qui raconte, sous un platane.",
        "valdegour",
        "photographie",
        FRAME,
        (0.3, 0.45),
        workshop,
    ),
    Scene(
        "valdegour-informatique",
        "L'informatique au rez-de-chaussée",
        "Autour d'une table blanche, une dame et un monsieur âgés apprennent l'ordinateur avec une formatrice ; par la porte ouverte une voisine salue.",
        "valdegour",
        "photographie",
        FRAME,
        (0.48, 0.55),
        computers,
    ),
]
