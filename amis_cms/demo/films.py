"""Silent-film style pieces made by code: intertitles that tell sourced facts, and drawn scenes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import av
from PIL import Image, ImageDraw

from amis_cms.demo import sounds
from amis_cms.demo.reels import REELS, Reel
from amis_cms.demo.scenes import SCENES
from amis_cms.demo.scenes.lettering import font

SIZE = (640, 480)
FPS = 15
_TITLE, _CARD, _VIEW, _END = 3, 5, 3, 3
_INK, _PAPER = (22, 20, 18), (251, 246, 234)
_TUNES: dict[str, Callable[[int], sounds.Wave]] = {
    "luth": sounds.oud,
    "projecteur": sounds.projector,
    "darbouka": sounds.darbouka,
    "garrigue": sounds.garrigue,
}
_ENCODING = {"preset": "superfast", "crf": "31", "g": "125", "threads": "1"}
_CREDITS = "Film de démonstration, d’après des faits publiés. Les sources sont dans la notice."
Cue = tuple[float, float, str]


@dataclass(frozen=True)
class DemoFilm:
    """A film, its words, and the facts they rest on."""

    slug: str
    title: str
    quartier: str
    seconds: int
    facts: list[str]
    intertitles: list[Cue]
    captions_vtt: str
    captions_ar_vtt: str | None
    sound: str
    poster: str
    draw: Callable[[], Iterator[Image.Image]]


def _cues(title: str, cards: list[str]) -> list[Cue]:
    """Return when each intertitle shows: the title, then one card before each view."""
    cues: list[Cue] = [(0, _TITLE, title)]
    for i, words in enumerate(cards):
        start = _TITLE + i * (_CARD + _VIEW)
        cues.append((start, start + _CARD, words))
    return cues


def _clock(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02d}:{seconds % 60:06.3f}"


def vtt(cues: list[Cue]) -> str:
    """Return cues as a WebVTT file."""
    parts = [f"{_clock(start)} --> {_clock(stop)}\n{words}" for start, stop, words in cues]
    return "WEBVTT\n\n" + "\n\n".join(parts) + "\n"


def _wrap(words: str, size: int, room: int) -> list[str]:
    face, lines, line = font(size, 700), [], ""
    for word in words.split(" "):
        longer = f"{line} {word}".strip()
        if line and face.getlength(longer) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def card(words: str, spot: str, progress: float, motif: int, size: int = 40) -> Image.Image:
    """Return one intertitle: paper letters on ink, beside a cut shape that grows into place."""
    image = Image.new("RGB", SIZE, _INK)
    pen = ImageDraw.Draw(image)
    _motif(pen, spot, progress, motif)
    lines = _wrap(words, size, 500)
    top = 236 - len(lines) * size * 0.6
    for i, line in enumerate(lines):
        pen.text((56, top + i * size * 1.2), line, _PAPER, font(size, 700))
    pen.text((584, 452), "démonstration", _PAPER, font(15, 600), anchor="rs")
    return image


def _motif(pen: ImageDraw.ImageDraw, spot: str, progress: float, motif: int) -> None:
    """Draw the spot-coloured shape: a rising sun, rooftops, a beam or a row of pennants."""
    match motif % 4:
        case 0:
            reach = 90 * progress
            pen.ellipse((560 - reach, 20 - reach, 560 + reach, 20 + reach), spot)
        case 1:
            for i in range(6):
                high = (34, 60, 26, 78, 44, 30)[i] * progress
                pen.rectangle((330 + i * 52, 432 - high, 374 + i * 52, 432), spot)
        case 2:
            pen.polygon([(0, 40), (640 * progress, 0), (640 * progress, 44)], spot)
        case _:
            for i in range(int(12 * progress)):
                pen.polygon([(16 + i * 52, 0), (56 + i * 52, 0), (36 + i * 52, 44)], spot)
    pen.rectangle((56, 428, 56 + 180 * progress, 434), spot)


def _card_frames(words: str, spot: str, seconds: int, motif: int, size: int = 40) -> Iterator[Image.Image]:
    """Yield a card that settles within half a second and then holds still."""
    for step in range(6):
        frame = card(words, spot, (step + 1) / 6, motif, size)
        yield from [frame] * 2
    yield from [frame] * (seconds * FPS - 12)


def _view_frames(slug: str, leftwards: bool) -> Iterator[Image.Image]:
    """Yield a slow pan over a scene, one new picture every third frame."""
    scene = SCENES[slug]
    drawn = scene.draw()
    wide, high = drawn.size
    tall = min(high, wide * 0.86 * SIZE[1] / SIZE[0])
    across = tall * SIZE[0] / SIZE[1]
    slide, middle = wide - across, (high - tall) * scene.focal[1]
    steps = _VIEW * FPS // 3
    for step in range(steps):
        share = step / (steps - 1)
        left = slide * (1 - share if leftwards else share)
        frame = drawn.resize(
            SIZE, Image.Resampling.BILINEAR, (left, middle, left + across, middle + tall), reducing_gap=1.5
        )
        yield from [frame] * 3


def _frames(reel: Reel) -> Iterator[Image.Image]:
    yield from _card_frames(reel.title, reel.spot, _TITLE, 0, 56)
    for i, (words, slug) in enumerate(zip(reel.cards, reel.views, strict=True)):
        yield from _card_frames(words, reel.spot, _CARD, i + 1)
        yield from _view_frames(slug, i % 2 == 1)
    yield from _card_frames(_CREDITS, reel.spot, _END, 0, 30)


def _film(reel: Reel) -> DemoFilm:
    cues = _cues(reel.title, reel.cards)
    last = cues[-1][1] + _VIEW
    cues.append((last, last + _END, _CREDITS))
    arabic = (
        [(start, stop, words) for (start, stop, _), words in zip(cues, reel.arabic, strict=True)]
        if reel.arabic
        else None
    )
    return DemoFilm(
        slug=reel.slug,
        title=reel.title,
        quartier=reel.quartier,
        seconds=round(last + _END),
        facts=reel.facts,
        intertitles=cues,
        captions_vtt=vtt(cues),
        captions_ar_vtt=vtt(arabic) if arabic else None,
        sound=reel.sound,
        poster=reel.views[0],
        draw=lambda: _frames(reel),
    )


FILMS: dict[str, DemoFilm] = {reel.slug: _film(reel) for reel in REELS}


def render_film(slug: str) -> bytes:
    """Return the film as an MP4 that starts before it is all there."""
    film = FILMS[slug]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"  # the index can only be moved to the front in a real file
        with av.open(path, "w", options={"movflags": "+faststart"}) as box:
            picture = box.add_stream("libx264", rate=FPS, options=_ENCODING)
            picture.width, picture.height = SIZE
            picture.pix_fmt = "yuv420p"
            fill_sound = sounds.add_track(
                box, sounds.samples(_TUNES[film.sound](film.seconds)), "aac", 48_000
            )
            _fill_picture(box, picture, film)
            fill_sound()
        return path.read_bytes()


def _fill_picture(box: av.container.OutputContainer, picture: av.VideoStream, film: DemoFilm) -> None:
    """Encode the frames, converting a held picture only once."""
    held: tuple[Image.Image, av.VideoFrame] | None = None
    for index, image in enumerate(film.draw()):
        if held is None or image is not held[0]:
            held = image, av.VideoFrame.from_image(image).reformat(format="yuv420p")
        held[1].pts = index
        box.mux(picture.encode(held[1]))
    box.mux(picture.encode(None))
