"""Valdegour: the hill, Avogadro, the post office, the video workshop, the films on the walls."""

from PIL import Image

from amis_cms.demo.scenes import places, props
from amis_cms.demo.scenes.cast import CAST, gather, seat
from amis_cms.demo.scenes.inks import (
    ACCENT,
    BLUE_OCHRE,
    BRICK_BLUE,
    DARK,
    DEEP,
    INK,
    LIGHT,
    MID,
    OLIVE_BRICK,
    PALE,
    PAPER,
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import Pose, person
from amis_cms.demo.scenes.scene import FRAME, WIDE, Scene
from amis_cms.demo.scenes.sheet import Sheet

_SEATED_AWAY = Pose(hip=(0, 0.27), hands=((-0.13, 0.28), (0.13, 0.28)), knees=((-0.1, 0.24), (0.1, 0.24)), gaze=2)


def hill() -> Image.Image:
    """Avogadro on its hill, the garrigue, and a picnic in front."""
    s = Sheet(WIDE, BLUE_OCHRE, seed=11)
    places.sky(s, 620)
    places.sun(s, 300, 210, 92)
    for x, y, wide in ((690, 150, 260), (1330, 250, 300), (470, 330, 170)):
        places.cloud(s, x, y, wide)
    places.hill(s, [(0, 640), (260, 590), (620, 520), (980, 440), (1250, 410), (1600, 470)], SECOND_SOFT, ("screen", SECOND))
    for x, y, wide, high, grid in ((640, 560, 170, 120, (7, 5)), (1370, 480, 180, 130, (7, 5)), (850, 505, 110, 90, (5, 4))):
        places.block(s, x, y, wide, high, grid, seed=int(x))
    places.tower(s, 1110, 450, 108, 400, 19, 4)
    places.hill(s, [(0, 700), (380, 640), (760, 610), (1120, 520), (1600, 560)], SECOND)
    for x, y, w in ((90, 705, 120), (300, 672, 90), (470, 655, 130), (900, 598, 110), (1010, 572, 90), (1450, 560, 140), (1260, 548, 80)):
        places.bush(s, x, y, w, ACCENT, ("screen", DEEP))
    places.cypress(s, 720, 640, 150)
    places.cypress(s, 775, 630, 110)
    places.olive(s, 1380, 600, 130)
    places.hill(s, [(0, 760), (400, 720), (900, 700), (1600, 640)], SECOND_SOFT)
    s.fade([(0, 700), (1600, 640), (1600, 1000), (0, 1000)], SECOND, 0.02, 0.36, 22)
    places.parasol_pine(s, 110, 800, 470)
    for x, y in ((330, 800), (560, 765), (820, 745), (1080, 730), (1340, 720), (1520, 800), (40, 900), (1250, 960), (720, 970)):
        places.tuft(s, x, y, 34)
    _picnic(s)
    return s.pull()


def _picnic(s: Sheet) -> None:
    s.shadow([(505, 958), (1035, 962), (1070, 930), (980, 858), (930, 850)])
    s.poly([(520, 950), (1010, 950), (930, 850), (600, 850)], WHITE, ("checks", ACCENT))
    props.dish(s, 740, 892, 66)
    props.teapot(s, 860, 890, 70)
    for x in (640, 672, 920):
        props.glass(s, x, 915, 30)
    gather(s, [(440, 960, 420, "aunt", "ground", 1), (1120, 962, 430, "student", "ground-back", -1), (690, 846, 360, "girl", "ground", 1),
               (1330, 900, 330, "harki-son", "walk", -1), (1240, 880, 210, "boy", "run", -1), (255, 880, 330, "elder", "cane", 1)])
    s.line([(321, 726), (330, 880)], DARK, 7)
    props.ball(s, 1190, 905, 16)


def post_office() -> Image.Image:
    """Three hundred people for a post office: some of them, one by one."""
    s = Sheet(FRAME, OLIVE_BRICK, seed=12)
    places.sky(s, 420, SOFT)
    places.block(s, 930, 560, 360, 520, (8, 9), PALE, seed=8)
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
    gather(s, [(160, 720, 300, "uncle", "listen", 1), (1110, 720, 300, "teacher", "talk", -1), (1230, 735, 305, "worker", "fist", -1),
               (300, 705, 290, "neighbour", "wave", 1), (960, 700, 285, "dancer", "cheer", -1)])
    people = gather(s, [(250, 880, 360, "aunt", "banner", 1), (480, 895, 380, "grandpa", "banner", 1), (720, 900, 370, "nurse", "banner", -1),
                        (950, 885, 375, "youth", "banner", -1)])
    props.banner(s, (150, people[0]["near"][1] - 6), (1060, people[3]["near"][1] - 10), 120, ["Gardons notre poste"], sag=20)
    for who in people:
        for hand in ("far", "near"):
            s.disc(*who[hand], 10, CAST["aunt"].skin)
    gather(s, [(1190, 935, 250, "pupil", "wave", -1), (90, 930, 240, "small", "cheer", 1)])
    return s.pull()


def workshop() -> Image.Image:
    """A woman at the camera, young people at the microphone."""
    s = Sheet(FRAME, TEAL_ROSE, seed=13)
    places.sky(s, 430)
    places.balconies(s, 820, 560, 480, 470, (4, 5), WHITE, ACCENT, 3)
    places.ground(s, [(0, 600), (1360, 560)], SECOND_SOFT)
    s.fade([(0, 600), (1360, 560), (1360, 960), (0, 960)], SECOND, 0.02, 0.30, 22)
    places.plane_tree(s, 120, 640, 560, ACCENT, 6)
    gather(s, [(590, 690, 330, "boxer", "explain", 1), (720, 700, 250, "pupil", "listen", -1)])
    seat(s, 1130, 800, 470, "grandpa", "sit-talk", -1, DEEP)
    people = gather(s, [(330, 910, 600, "director", "camera", 1), (830, 900, 500, "sister", "carry", 1)])
    _held_camera(s, people[0]["near"])
    x, y = people[1]["near"]
    s.line([(x - 120, y + 30), (x + 40, y - 110), (x + 120, y - 170)], INK, 8)
    s.blob([(x + 92, y - 168), (x + 130, y - 202), (x + 172, y - 196), (x + 160, y - 160), (x + 118, y - 140)], DARK, ("screen", MID))
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
    places.block(s, 980, 520, 170, 340, (5, 8), WHITE, seed=4)
    s.box(955, 520, 280, 190, SECOND)
    s.box(560, 60, 310, 170, WHITE)
    s.text(715, 122, "Ateliers", 52, INK, "ms")
    s.text(715, 172, "gratuits", 52, INK, "ms")
    s.text(715, 210, "pour tout le monde", 25, INK, "ms", 600)
    places.ground(s, [(0, 710), (1360, 710)], ACCENT, ("tiles", DEEP))
    gather(s, [(1090, 740, 400, "mother", "wave", -1)])
    people = [seat(s, 240, 860, 500, "granny", "table", 1), seat(s, 1060, 870, 510, "elder", "table", -1, SECOND)]
    gather(s, [(640, 850, 560, "runner", "explain", -1)], False)
    props.long_table(s, 260, 920, 800, 250, WHITE, None, 60)
    for x, side in ((460, 1), (850, -1)):
        s.poly([(x - 118, 684), (x + 118, 684), (x + 90, 655), (x - 90, 655)], LIGHT, ("tiles", DARK))
        s.poly([(x - 90, 655), (x + 90, 655), (x + 80 + 20 * side, 545), (x - 80 + 20 * side, 545)], INK)
        s.poly([(x - 78, 645), (x + 78, 645), (x + 68 + 20 * side, 556), (x - 68 + 20 * side, 556)], SECOND if side > 0 else ACCENT)
    for spot in people:
        s.disc(*spot["near"], 14, CAST["granny"].skin)
    return s.pull()


def open_air_film() -> Image.Image:
    """A film on the wall of the square, at the hour when swifts leave."""
    s = Sheet(FRAME, PLUM_OCHRE, SECOND_SOFT, seed=15)
    s.fade([(0, 0), (1360, 0), (1360, 560), (0, 560)], ACCENT, 0.55, 0.02, 20)
    places.block(s, 60, 640, 250, 470, (6, 9), PALE, seed=21)
    places.block(s, 1090, 640, 230, 400, (6, 8), PALE, seed=22)
    s.box(350, 90, 700, 560, DEEP)
    s.box(390, 130, 620, 400, WHITE)
    s.disc(700, 320, 150, SECOND_SOFT)
    person(s, 700, 640, 420, CAST["granny"], "stand", 1, 0)
    s.box(350, 530, 700, 120, DEEP)
    s.text(700, 594, "Portraits du quartier", 38, WHITE, "ms")
    places.ground(s, [(0, 640), (1360, 640)], SOFT, ("screen", ACCENT))
    rows = [(150, 760, 330, "youth", "back", 1), (330, 745, 320, "mother", "back", 1), (1010, 750, 330, "worker", "back", -1), (1200, 765, 320, "neighbour", "back", 1)]
    gather(s, rows)
    for x, y, who in ((270, 900, "aunt"), (450, 880, "boy"), (610, 905, "poet"), (800, 885, "girl"), (960, 905, "grandpa"), (1120, 890, "pupil")):
        tall = 330 if who in ("boy", "girl", "pupil") else 400
        person(s, x, y + 60, tall, CAST[who], _SEATED_AWAY, 1)
        for rise in (0.42, 0.34):
            s.box(x - tall * 0.17, y + 60 - tall * rise, tall * 0.34, tall * 0.05, SECOND)
        for side in (-1, 1):
            s.line([(x + side * tall * 0.15, y + 60 - tall * 0.44), (x + side * tall * 0.16, y + 70)], INK, 7)
    for x, y in ((200, 60), (1180, 110), (1260, 70), (110, 120)):
        s.curve([(x - 22, y - 6), (x, y + 4), (x + 22, y - 8)], INK, 4)
    return s.pull()


def concert() -> Image.Image:
    """A drum, an oud and a voice for the antiracist day."""
    s = Sheet(FRAME, BRICK_BLUE, seed=16)
    s.box(0, 0, 1360, 960, SECOND_SOFT)
    s.disc(690, 420, 400, SECOND)
    s.disc(690, 420, 330, PAPER)
    for i in range(19):
        x = 30 + i * 74
        tone = (ACCENT, WHITE, SECOND, INK)[i % 4]
        s.poly([(x, 60 + (i % 9) * 3), (x + 52, 60 + (i % 9) * 3), (x + 26, 130 + (i % 9) * 3)], tone)
    s.curve([(0, 60), (340, 74), (690, 60), (1020, 78), (1360, 60)], INK, 4)
    places.ground(s, [(0, 760), (1360, 760)], ACCENT, ("screen", DEEP))
    s.box(0, 752, 1360, 14, INK)
    drummer = seat(s, 330, 850, 620, "worker", "drum", 1, DARK)
    x, y = drummer["near"]
    s.poly([(x - 120, y + 4), (x + 10, y + 4), (x - 20, y + 75), (x - 30, y + 175), (x - 82, y + 175), (x - 92, y + 75)], DEEP, ("slope", SECOND))
    s.oval(x - 55, y + 4, 66, 17, WHITE)
    for hand in drummer.values():
        if hand in (drummer["near"], drummer["far"]):
            s.disc(hand[0], hand[1] - 2, 19, CAST["worker"].skin)
    oud = seat(s, 1030, 850, 620, "uncle", "strum", -1, DARK)
    _oud(s, oud)
    gather(s, [(680, 860, 640, "nurse", "wave", 1)])
    s.line([(775, 860), (775, 490)], INK, 7)
    s.oval(765, 470, 20, 28, DARK)
    s.oval(775, 862, 60, 10, INK)
    return s.pull()


def _oud(s: Sheet, player: dict[str, tuple[float, float]]) -> None:
    (fx, fy), (nx, ny) = player["far"], player["near"]
    with s.cut((fx - 120, fy - 160, nx + 260, ny + 200), 2.5, 4):
        s.line([(nx - 10, ny + 4), (fx - 34, fy - 12)], INK, 22)
        s.line([(fx - 34, fy - 12), (fx - 62, fy + 38)], INK, 16)
        s.blob([(nx - 62, ny - 26), (nx + 4, ny - 58), (nx + 90, ny - 60), (nx + 150, ny - 6), (nx + 140, ny + 66), (nx + 84, ny + 104), (nx + 6, ny + 78)], SECOND_SOFT, ("pinstripes", SECOND))
        s.disc(nx + 56, ny + 14, 30, DEEP)
        for i in range(3):
            s.line([(nx + 90, ny + 30 + i * 7), (fx - 30, fy - 16 + i * 5)], LIGHT, 1.6)
    s.disc(fx, fy, 17, CAST["uncle"].skin)
    s.disc(nx + 30, ny + 20, 19, CAST["uncle"].skin)


SCENES = [
    Scene("valdegour-colline", "La colline, un dimanche",
          "Pique-nique au pied de la colline de Valdegour : une femme en foulard, un jeune homme et une fillette autour d'une nappe à carreaux, "
          "un ancien avec sa canne, un père et son fils au ballon ; derrière, la garrigue, des cyprès et la tour Avogadro.",
          "valdegour", "photographie", WIDE, (0.62, 0.62), hill),
    Scene("valdegour-poste", "Devant la poste de Valdegour",
          "Des habitantes et des habitants tiennent devant le bureau de poste une banderole blanche : « Gardons notre poste ». Deux enfants lèvent la main.",
          "valdegour", "photographie", FRAME, (0.45, 0.6), post_office),
    Scene("valdegour-atelier-video", "Atelier vidéo, place Pythagore",
          "Une jeune femme aux cheveux bouclés filme, caméra à l'épaule ; une autre tend la perche vers un ancien assis qui raconte, sous un platane.",
          "valdegour", "photographie", FRAME, (0.3, 0.45), workshop),
    Scene("valdegour-informatique", "L'informatique au rez-de-chaussée",
          "Autour d'une table blanche, une dame et un monsieur âgés apprennent l'ordinateur avec une formatrice ; par la porte ouverte une voisine salue.",
          "valdegour", "photographie", FRAME, (0.48, 0.55), computers),
    Scene("valdegour-facade", "Le film sur la façade",
          "Place Avogadro, en fin de journée, voisines, voisins et enfants, vus de dos sur leurs chaises, regardent le portrait d'une dame projeté sur un immeuble.",
          "valdegour", "photographie", FRAME, (0.51, 0.35), open_air_film),
    Scene("valdegour-concert", "Darbouka, oud et chant",
          "Sur une petite scène sous des fanions, un homme joue de la darbouka, une chanteuse lève la main, un autre musicien joue de l'oud.",
          "valdegour", "photographie", FRAME, (0.5, 0.45), concert),
]
