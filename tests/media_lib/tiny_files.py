"""Makes the small films, sounds and pictures the tests of the workshop feed on."""

import math
from array import array
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.stream import Disposition
from PIL import Image, ImageDraw

RATE = 25
Painter = Callable[[Image.Image, int], None]


def two_halves(picture: Image.Image, number: int) -> None:
    """Paint the top half red, the bottom half blue, and a white mark that moves."""
    width, height = picture.size
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width, height // 2), fill=(220, 20, 20))
    draw.rectangle((0, height // 2, width, height), fill=(20, 20, 220))
    draw.rectangle((number % width, height // 4, number % width + 12, height // 4 + 12), fill="white")


def black_at_first(picture: Image.Image, number: int) -> None:
    """Stay black for the first half of a two-second film."""
    if number > RATE:
        two_halves(picture, number)


def two_fields(picture: Image.Image, number: int) -> None:
    """Paint a bar that runs, and that the odd lines see later than the even ones, as a tape camera does."""
    width, height = picture.size
    later = picture.copy()
    for each, moment in ((picture, 2 * number), (later, 2 * number + 1)):
        left = 40 + 20 * moment % (width - 160)
        ImageDraw.Draw(each).rectangle((left, 0, left + 120, height), fill="white")
    odd_lines = Image.new("L", (1, height))
    odd_lines.putdata([255 * (line % 2) for line in range(height)])
    picture.paste(later, mask=odd_lines.resize(picture.size))


def make_film(
    path: Path,
    *,
    container: str | None = None,
    codec: str = "libx264",
    size: tuple[int, int] = (160, 120),
    seconds: float = 2,
    sound: str | None = "aac",
    rotation: int = 0,
    tags: dict[str, str] | None = None,
    options: dict[str, str] | None = None,
    aspect: Fraction | None = None,
    rate: int = RATE,
    paint: Painter = two_halves,
    pix_fmt: str = "yuv420p",
) -> Path:
    """Write a film whose top is red and bottom is blue, with a hum."""
    with av.open(str(path), "w", format=container) as output:
        output.metadata.update(tags or {})
        picture = output.add_stream(codec, rate=rate, options=options or {})
        picture.width, picture.height = size
        picture.pix_fmt = pix_fmt
        if aspect:
            picture.codec_context.sample_aspect_ratio = aspect
        if rotation:
            picture.set_display_rotation(rotation)
        hum = output.add_stream(sound, rate=48000) if sound else None
        output.start_encoding()
        for number in range(round(seconds * rate)):
            output.mux(picture.encode(_frame(size, number, paint)))
        output.mux(picture.encode(None))
        if hum:
            _write_hum(output, hum, seconds)
    return path


def make_sound(
    path: Path,
    *,
    codec: str,
    container: str | None = None,
    seconds: float = 2,
    rate: int = 48000,
    tags: dict[str, str] | None = None,
) -> Path:
    """Write a hum."""
    with av.open(str(path), "w", format=container) as output:
        output.metadata.update(tags or {})
        _write_hum(output, output.add_stream(codec, rate=rate), seconds)
    return path


def make_covered_song(path: Path) -> Path:
    """Write an MP3 with the picture of its cover."""
    song = make_sound(path.with_name("bare.mp3"), codec="libmp3lame")
    with av.open(str(song)) as source, av.open(str(path), "w") as output:
        sound = output.add_stream_from_template(source.streams.audio[0])
        cover = output.add_stream("mjpeg", rate=1, width=64, height=64, pix_fmt="yuvj420p")
        cover.disposition = Disposition.attached_pic
        frame = av.VideoFrame.from_image(Image.new("RGB", (64, 64), "green")).reformat(format="yuvj420p")
        frame.pts = 0
        output.mux([*cover.encode(frame), *cover.encode(None)])
        for packet in source.demux(audio=0):
            packet.stream = sound
            if packet.size:
                output.mux(packet)
    return path


def _frame(size: tuple[int, int], number: int, paint: Painter) -> av.VideoFrame:
    picture = Image.new("RGB", size)
    paint(picture, number)
    frame = av.VideoFrame.from_image(picture)
    frame.pts = number
    return frame


def _write_hum(output, stream, seconds: float) -> None:
    resampler = av.AudioResampler(
        format=stream.format, layout=stream.layout, rate=stream.rate, frame_size=stream.frame_size or 1024
    )
    wave = array(
        "h", (int(8000 * math.sin(math.tau * 220 * i / 48000)) for i in range(round(48000 * seconds)))
    )
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(wave))
    frame.planes[0].update(bytes(wave) + bytes(frame.planes[0].buffer_size - 2 * len(wave)))
    frame.sample_rate, frame.pts = 48000, 0
    for ready in [*resampler.resample(frame), *resampler.resample(None)]:
        output.mux(stream.encode(ready))
    output.mux(stream.encode(None))


PLAYLISTS = {
    "hls.mp4": "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{film}\n#EXT-X-ENDLIST\n",
    "hls_after_a_mark.mp3": "\ufeff\n#EXTM3U\n#EXTINF:2,\n{film}\n",
    "concat.mkv": "ffconcat version 1.0\nfile '{film}'\n",
    "session.mp3": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=video 5004 RTP/AVP 96\r\n{film}",
    "dash.webm": '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{film}</BaseURL></MPD>',
    "smil.mov": '<?xml version="1.0"?><smil><body><video src="{film}"/></body></smil>',
    "winamp.avi": "[playlist]\nFile1={film}\nNumberOfEntries=1\n",
}


def make_playlist(folder: Path, name: str, film: Path) -> Path:
    """Write a text that makes careless readers open another film."""
    path = folder / name
    path.write_text(PLAYLISTS[name].format(film=film), encoding="utf-8")
    return path
