"""Things seen close: the camera, the tea, the tapes, the notebook, the microphone, the voices."""

from PIL import Image

from amis_cms.demo.scenes import places, props, tableware
from amis_cms.demo.scenes.cast import CAST
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
    PLUM_OCHRE,
    SECOND,
    SECOND_SOFT,
    SKIN2,
    SKIN3,
    SKIN4,
    SOFT,
    TEAL_ROSE,
    WHITE,
)
from amis_cms.demo.scenes.people import person
from amis_cms.demo.scenes.scene import FRAME, SQUARE, UPRIGHT, Scene
from amis_cms.demo.scenes.sheet import Point, Sheet


def _hand(
    s: Sheet, wrist: Point, palm: Point, tips: list[Point], thick: float, skin: int, sleeve: int
) -> None:
    """Draw a forearm in its sleeve and a hand with its fingers."""
    xs, ys = [p[0] for p in (wrist, palm, *tips)], [p[1] for p in (wrist, palm, *tips)]
    with s.cut((min(xs) - 120, min(ys) - 120, max(xs) + 120, max(ys) + 120), 3, 9):
        middle = ((wrist[0] + palm[0]) / 2, (wrist[1] + palm[1]) / 2)
        s.taper(middle, palm, thick * 1.25, thick * 1.5, skin)
        for tip in tips:
            knuckle = ((palm[0] * 2 + tip[0]) / 3, (palm[1] * 2 + tip[1]) / 3)
            s.taper(knuckle, tip, thick * 0.62, thick * 0.48, skin + 16)
            s.taper(knuckle, tip, thick * 0.56, thick * 0.42, skin)
        s.taper(wrist, middle, thick * 1.9, thick * 1.7, sleeve)


def camera_in_hands() -> Image.Image:
    """Two hands, one camera, the square reflected in its lens."""
    s = Sheet(SQUARE, TEAL_ROSE, SECOND_SOFT, seed=61)
    s.disc(560, 520, 460, SECOND)
    s.disc(560, 520, 400, PAPER)
    with s.cut((60, 180, 1060, 1000), 4, 12):
        s.round_box(250, 330, 560, 360, 40, INK)
        s.round_box(330, 230, 300, 110, 24, DARK)
        s.round_box(180, 420, 90, 130, 18, DARK)
        s.line([(690, 330), (700, 250), (820, 230), (960, 250)], DARK, 30)
        s.round_box(850, 210, 170, 70, 34, MID)
        for i in range(5):
            s.disc(330 + i * 46, 650, 9, SECOND if i == 1 else LIGHT)
    for radius, tone in ((176, INK), (160, LIGHT), (142, DEEP), (118, ACCENT), (88, SOFT)):
        s.disc(610, 520, radius, tone)
    with s.cut((522, 432, 698, 608), 0):
        s.box(548, 500, 34, 90, WHITE)
        s.box(600, 470, 40, 120, WHITE)
        s.disc(660, 480, 16, SECOND)
        s.blob([(530, 590), (600, 548), (690, 590), (620, 606)], ACCENT)
    s.disc(560, 466, 22, WHITE)
    _hand(s, (60, 1060), (300, 780), [(360, 660), (420, 670), (480, 690), (250, 660)], 44, SKIN3, ACCENT)
    _hand(s, (1080, 1040), (850, 690), [(790, 540), (800, 610), (790, 680), (770, 745)], 44, SKIN3, ACCENT)
    return s.pull()


def tea_tray() -> Image.Image:
    """Mint tea for six."""
    s = Sheet(SQUARE, GREEN_OCHRE, SOFT, seed=62)
    s.poly([(0, 0), (1120, 0), (1120, 1120), (0, 1120)], SOFT, ("big-dots", ACCENT))
    s.shadow([(120, 830), (560, 1010), (1080, 900), (1110, 760), (900, 640)])
    s.oval(560, 740, 470, 210, DEEP)
    s.oval(560, 722, 470, 210, SECOND)
    s.oval(560, 718, 420, 180, SECOND_SOFT, ("tiles", SECOND))
    for x, y in ((270, 690), (380, 620), (750, 620), (860, 700)):
        tableware.glass(s, x, y, 150, SECOND)
    tableware.teapot(s, 560, 690, 420, LIGHT)
    for x, y in ((330, 850), (500, 890), (700, 880), (830, 830)):
        tableware.glass(s, x, y, 172, SECOND)
        places.tuft(s, x, y - 130, 70, ACCENT, 5)
    tableware.steam(s, 790, 330, 190, WHITE)
    for x, y in ((170, 960), (230, 1000), (940, 960)):
        s.blob([(x - 40, y), (x, y - 26), (x + 46, y - 4), (x, y + 22)], DEEP)
        s.line([(x - 36, y), (x + 40, y - 3)], SOFT, 3)
    return s.pull()


def tapes() -> Image.Image:
    """Shelves of tapes with their hand-written spines."""
    s = Sheet(FRAME, BRICK_BLUE, DEEP, seed=63)
    s.box(0, 0, 1360, 960, DEEP)
    labels = (
        "FÊTE 86",
        "DÉBAT",
        "ATELIER",
        "MARCHE",
        "ÉCOLE",
        "REPAS",
        "VOIX",
        "HIVER",
        "TOITS",
        "JARDIN",
        "MATCH",
        "1994",
        "À DATER",
        "ÉTÉ 85",
    )
    for row in range(3):
        floor = 300 + row * 300
        x = 40.0
        index = row * 5
        while x < 1270:
            wide, high = (64, 220) if (index * 7 + row) % 4 else (92, 196)
            if (index + row * 3) % 11 == 7:
                x += 70
            tone = (WHITE, INK, SECOND, PALE, ACCENT, WHITE, DARK)[(index * 3 + row) % 7]
            s.box(x, floor - high, wide - 6, high, tone)
            s.box(x + 9, floor - high + 22, wide - 24, high - 60, WHITE if tone != WHITE else SECOND_SOFT)
            _spine(s, x + wide / 2 - 3, floor - high / 2 - 8, labels[index % len(labels)], high - 70)
            s.disc(x + wide / 2 - 3, floor - 20, 8, ACCENT if tone != ACCENT else WHITE)
            x += wide
            index += 1
        s.box(0, floor, 1360, 26, SECOND)
        s.shadow([(0, floor + 26), (1360, floor + 26), (1360, floor + 42), (0, floor + 42)])
    return s.pull()


def _spine(s: Sheet, x: float, y: float, words: str, room: float) -> None:
    half = min(room / 2, len(words) * 13)
    s.letters_on(
        [(x - 17, y + half), (x - 17, y - half), (x + 17, y - half), (x + 17, y + half)], words, INK, 600
    )


def notebook() -> Image.Image:
    """The notebook where everyone may write their line."""
    s = Sheet(SQUARE, PLUM_OCHRE, SECOND_SOFT, seed=64)
    s.poly([(0, 0), (1120, 0), (1120, 1120), (0, 1120)], SECOND_SOFT, ("checks", SECOND))
    s.shadow([(150, 930), (1010, 960), (1060, 930), (1010, 330)])
    s.poly([(130, 240), (560, 210), (990, 240), (1010, 920), (560, 950), (110, 920)], ACCENT)
    s.poly([(150, 250), (556, 226), (556, 920), (130, 900)], WHITE)
    s.poly([(970, 250), (564, 226), (564, 920), (990, 900)], PALE)
    s.text(190, 330, "Cahier", 54, INK, "ls")
    s.text(190, 384, "de doléances", 54, INK, "ls")
    for i in range(9):
        y = 450 + i * 46
        s.curve(
            [(190, y), (270, y - 8), (350, y + 6), (430, y - 6), (500 - (i % 3) * 60, y + 2)],
            (INK, ACCENT, DARK)[i % 3],
            6,
        )
    for i in range(11):
        y = 320 + i * 52
        s.line([(600, y), (940, y + 6)], SOFT, 3)
        if i < 6:
            s.curve(
                [(606, y - 12), (690, y - 20), (780, y - 6), (920 - (i % 2) * 90, y - 12)],
                (INK, DARK)[i % 2],
                6,
            )
    s.line([(716, 640), (850, 480)], SECOND, 20)
    s.poly([(706, 652), (722, 628), (700, 664)], INK)
    _hand(s, (1110, 900), (880, 640), [(790, 560), (760, 610), (790, 650), (810, 690)], 44, SKIN4, ACCENT)
    tableware.glass(s, 90, 190, 130, SECOND)
    return s.pull()


def microphone() -> Image.Image:
    """A radio microphone held out, and three voices to come."""
    s = Sheet(UPRIGHT, BLUE_OCHRE, SOFT, seed=65)
    s.disc(500, 430, 420, SECOND)
    for radius in (420, 350, 280):
        s.disc(500, 430, radius, SECOND if radius != 350 else SECOND_SOFT)
    for x, who, high, side in ((150, "granny", 1500, 1), (860, "boxer", 1560, -1)):
        person(s, x, 1700, high, CAST[who], "stand", side)
    person(s, 490, 2080, 1900, CAST["mother"], "stand", 1)
    with s.cut((330, 700, 800, 1290), 4, 14):
        s.poly([(520, 980), (640, 980), (620, 1290), (545, 1290)], INK)
        s.round_box(478, 780, 204, 240, 100, DARK)
        s.box(470, 920, 220, 40, ACCENT)
        s.box(496, 1030, 168, 96, WHITE)
        s.text(580, 1094, "A.M.I.S.", 40, INK, "ms")
    for row in range(5):
        for col in range(5):
            s.disc(512 + col * 34, 810 + row * 24, 7, LIGHT)
    _hand(s, (940, 1330), (650, 1210), [(520, 1160), (512, 1205), (520, 1250)], 46, SKIN2, ACCENT)
    return s.pull()


def choir() -> Image.Image:
    """Eleven singers, eleven voices."""
    s = Sheet(FRAME, OCHRE_TEAL, seed=66)
    s.box(0, 0, 1360, 960, SOFT)
    for i in range(9):
        x = 680 + (i - 4) * 230
        s.poly([(680, 1000), (x - 60, 0), (x + 60, 0)], SECOND_SOFT if i % 2 else PAPER)
    s.box(0, 830, 1360, 130, DEEP)
    back = ("youth", "teacher", "worker", "poet", "harki-son", "nurse")
    front = ("aunt", "grandpa", "student", "granny", "uncle")
    for i, who in enumerate(back):
        person(s, 150 + i * 212, 800, 500, CAST[who], "listen", 1 if i < 3 else -1)
    for i, who in enumerate(front):
        spot = person(
            s, 230 + i * 225, 900, 540, CAST[who], "carry" if i % 2 else "listen", 1 if i < 2 else -1
        )
        if i % 2:
            props.book(s, spot["near"][0], spot["near"][1], 80, ACCENT)
    for x, y in ((120, 160), (360, 90), (960, 100), (1210, 180), (680, 70)):
        s.oval(x, y, 21, 16, INK)
        s.line([(x + 18, y), (x + 18, y - 74)], INK, 6)
        s.curve([(x + 18, y - 74), (x + 46, y - 50), (x + 44, y - 26)], INK, 6)
    return s.pull()


SCENES = [
    Scene(
        "mains-camera",
        "La caméra dans les mains",
        "Deux mains tiennent une caméra vidéo ; dans l'objectif se reflètent deux immeubles, un soleil et un jardin.",
        None,
        "illustration",
        SQUARE,
        (0.54, 0.46),
        camera_in_hands,
    ),
    Scene(
        "plateau-the",
        "Le plateau de thé",
        "Une théière gravée et huit verres de thé à la menthe sur un plateau ocre.",
        None,
        "illustration",
        SQUARE,
        (0.5, 0.6),
        tea_tray,
    ),
    Scene(
        "cassettes",
        "Les bandes sur l'étagère",
        "Trois étagères de cassettes aux dos écrits à la main : fête 86, débat, atelier, à dater, été 85…",
        None,
        "illustration",
        FRAME,
        (0.4, 0.5),
        tapes,
    ),
    Scene(
        "cahier-doleances",
        "Le cahier de doléances",
        "Une main écrit dans un grand cahier ouvert, « Cahier de doléances », sur une nappe à carreaux.",
        "pissevin",
        "illustration",
        SQUARE,
        (0.6, 0.5),
        notebook,
    ),
    Scene(
        "micro-radio",
        "Le micro tendu",
        "Une main tend un micro marqué A.M.I.S. vers une femme qui parle, entourée d'une dame âgée et d'un jeune homme.",
        None,
        "illustration",
        UPRIGHT,
        (0.5, 0.4),
        microphone,
    ),
    Scene(
        "chorale",
        "La chorale",
        "Onze chanteuses et chanteurs de tous âges sur deux rangs, sous des rayons clairs et des notes de musique.",
        None,
        "illustration",
        FRAME,
        (0.5, 0.55),
        choir,
    ),
]
