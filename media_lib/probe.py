"""Says what a received file really is, from its content alone, and what a film or a sound is made of."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from media_lib.sandbox import FileRefused, check_limited
from media_lib.signatures import Sniffed, sniff, sniff_file

if TYPE_CHECKING:
    from av.audio import AudioStream
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video import VideoStream
    from av.video.frame import VideoFrame

__all__ = [
    "FileRefused",
    "MediaFacts",
    "Sniffed",
    "probe_media",
    "sha256_of",
    "sniff",
    "sniff_file",
]

MAX_HOURS = 12
MAX_SIDE = 8192
MAX_STREAMS = 64
MAX_RATE = 50
USUAL_RATE = Fraction(25)
# How many packets are read at most before the first picture or sound must have appeared.
PATIENCE = 400
LOOKED_AT = 8

# The only demuxers ever opened, each for the formats whose signature was seen: no playlist is among them.
DEMUXERS = {
    "mp4": "mov", "m4a": "mov", "3gp": "mov", "mov": "mov", "matroska": "matroska", "webm": "matroska",
    "avi": "avi", "mpegts": "mpegts", "mpeg": "mpeg", "dv": "dv",
    "mp3": "mp3", "aac": "aac", "ogg": "ogg", "wav": "wav", "flac": "flac",
}  # fmt: skip
# mov and matroska are registered under the list of their names; a whitelist wants that very list.
REGISTERED = {"mov": "mov,mp4,m4a,3gp,3g2,mj2", "matroska": "matroska,webm"}

NOT_MEDIA = "Ce fichier n'est ni un film ni un son."
DAMAGED = "Ce fichier est abîmé ou coupé : il ne peut pas être lu. Envoyez-le de nouveau."
CALLS_OTHERS = "Ce fichier en appelle d'autres : le site ne lit que des films et des sons complets."
TOO_MANY_STREAMS = f"Ce fichier contient plus de {MAX_STREAMS} pistes."
TOO_LONG = f"Ce fichier dure plus de {MAX_HOURS} heures. Envoyez-le en plusieurs parties."
TOO_WIDE = f"L'image de ce film dépasse {MAX_SIDE} points de côté."
NO_PICTURE = "Aucune image de ce film ne peut être lue."
NO_SOUND = "Ce fichier ne contient ni image ni son lisibles."


@dataclass(frozen=True)
class MediaFacts:
    """What a film or a sound is made of; the display size is upright, in square pixels."""

    duration_ms: int
    width: int
    height: int
    display_width: int
    display_height: int
    video_codec: str
    audio_codec: str
    container: str
    frame_rate: float
    is_interlaced: bool
    rotation: int
    size: int
    recorded_on: date | None

    @classmethod
    def from_json(cls, answer: dict[str, Any]) -> "MediaFacts":
        """Rebuild the facts sent by the child process."""
        day = answer["recorded_on"]
        return cls(**{**answer, "recorded_on": date.fromisoformat(day) if day else None})

    def to_json(self) -> dict[str, Any]:
        """Return the facts in a form JSON can carry."""
        return {**asdict(self), "recorded_on": self.recorded_on and self.recorded_on.isoformat()}


def probe_media(path: Path) -> MediaFacts:
    """Read what a film or a sound is made of, in a limited child process."""
    sniffed = sniff_file(path)
    if sniffed.kind not in ("video", "audio"):
        raise FileRefused(NOT_MEDIA)
    question = {"path": str(path.resolve()), "kind": sniffed.format}
    with tempfile.TemporaryDirectory() as folder:
        answer = check_limited(
            "media_lib.probe:facts_in_child", question, folder=Path(folder), readable=[path]
        )
    return MediaFacts.from_json(answer)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# From here on, what runs in the child: decoders are imported there only, never in a web process.


def facts_in_child(path: str, kind: str) -> dict[str, Any]:
    """Open a media file and return its facts as JSON."""
    with open_media(Path(path), kind) as container:
        return read_facts(container, Path(path), kind).to_json()


@contextmanager
def open_media(path: Path, kind: str) -> "Iterator[InputContainer]":
    """Open a media file with the one demuxer its signature names, and no other file whatever it asks for."""
    import av

    demuxer = DEMUXERS[kind]
    options = {
        "format_whitelist": REGISTERED.get(demuxer, demuxer),
        "protocol_whitelist": "",
        "enable_drefs": "0",
        "use_absolute_path": "0",
    }
    with path.open("rb") as file:
        try:
            opened = av.open(
                file,
                "r",
                format=demuxer,
                container_options=options,
                metadata_errors="replace",
                buffer_size=1 << 18,
                io_open=_refuse_other_files,
            )
        except damage() as error:
            raise FileRefused(DAMAGED) from error
        with opened as container:
            yield container


def _refuse_other_files(url: str, flags: int, options: dict[str, str]) -> NoReturn:
    raise FileRefused(CALLS_OTHERS)


def damage() -> tuple[type[Exception], ...]:
    """Return the errors by which FFmpeg says, while reading, that the file is at fault and not the machine."""
    from av import error

    kinds = [kind for kind in vars(error).values() if isinstance(kind, type)]
    known = [kind for kind in kinds if issubclass(kind, error.FFmpegError) and kind is not error.FFmpegError]
    return tuple(kind for kind in known if not issubclass(kind, MemoryError))


def packets_of(container: "InputContainer", *streams: Any) -> "Iterator[Packet[Any]]":
    """Read packets up to the end of the file, or to where it breaks off."""
    try:
        yield from container.demux(*streams)
    except damage():
        # What the decoders still hold is owed to the reader; FFmpeg gives it only at a regular end.
        yield from (_end_of(stream) for stream in streams)


def _end_of(stream: "Stream") -> "Packet[Any]":
    from av.packet import Packet

    end: Packet[Any] = Packet()
    end.stream = stream
    return end


def frames_of(packet: "Packet[Any]") -> list[Any]:
    """Decode one packet; a damaged one, frequent on old tapes, gives nothing."""
    try:
        return list(packet.decode())
    except damage():
        return []


def read_facts(container: "InputContainer", path: Path, kind: str) -> MediaFacts:
    """Say what an open media file is made of, or refuse it."""
    if len(container.streams) > MAX_STREAMS:
        raise FileRefused(TOO_MANY_STREAMS)
    video, audio = film_stream(container), sound_stream(container)
    if not video and not audio:
        raise FileRefused(NO_SOUND)
    _check_side(video)
    pictures, has_sound = _first_frames(container, video, audio)
    if video and not pictures:
        raise FileRefused(NO_PICTURE)
    if not video and not has_sound:
        raise FileRefused(NO_SOUND)
    rotation = _quarter_turn(pictures[0].rotation) if pictures else 0
    display = _display_size(video, rotation) if video else (0, 0)
    return MediaFacts(
        duration_ms=_duration_ms(container, path, kind),
        width=video.width if video else 0,
        height=video.height if video else 0,
        display_width=display[0],
        display_height=display[1],
        video_codec=video.codec_context.name if video else "",
        audio_codec=audio.codec_context.name if audio and has_sound else "",
        container=kind,
        frame_rate=round(float(_frame_rate(video)), 3) if video else 0,
        is_interlaced=sum(picture.interlaced_frame for picture in pictures) * 2 > len(pictures),
        rotation=rotation,
        size=path.stat().st_size,
        recorded_on=_recorded_on(container.metadata),
    )


def film_stream(container: "InputContainer") -> "VideoStream | None":
    """Return the moving picture of a file; the cover of a song is not one."""
    from av.stream import Disposition

    films = (s for s in container.streams.video if not s.disposition & Disposition.attached_pic)
    return next((stream for stream in films if stream.codec_context), None)


def sound_stream(container: "InputContainer") -> "AudioStream | None":
    """Return the first sound of a file that a decoder knows."""
    return next((stream for stream in container.streams.audio if stream.codec_context), None)


def _check_side(video: "VideoStream | None") -> None:
    if video and max(video.width, video.height) > MAX_SIDE:
        raise FileRefused(TOO_WIDE)


def _first_frames(
    container: "InputContainer", video: "VideoStream | None", audio: "AudioStream | None"
) -> "tuple[list[VideoFrame], bool]":
    pictures: list[VideoFrame] = []
    has_sound = False
    for number, packet in enumerate(packets_of(container, *(s for s in (video, audio) if s))):
        frames = frames_of(packet)
        if packet.stream is video:
            pictures += frames
        else:
            has_sound = has_sound or bool(frames)
        found = (not video or len(pictures) >= LOOKED_AT) and (not audio or has_sound)
        if found or number > PATIENCE:
            break
    return pictures, has_sound


def _quarter_turn(rotation: float) -> int:
    return round(rotation / 90) * 90 % 360


def _display_size(video: "VideoStream", rotation: int) -> tuple[int, int]:
    aspect = video.sample_aspect_ratio or Fraction(1)
    # An absurd pixel shape is a mistake of the file, not a wish of its author.
    width = round(video.width * aspect) if Fraction(1, 4) <= aspect <= 4 else video.width
    return (video.height, width) if rotation % 180 else (width, video.height)


def _frame_rate(video: "VideoStream") -> Fraction:
    rate = video.average_rate or video.guessed_rate
    return rate if rate and 1 <= rate <= MAX_RATE else USUAL_RATE


def _duration_ms(container: "InputContainer", path: Path, kind: str) -> int:
    duration = container.duration or _last_moment(path, kind)
    if duration > MAX_HOURS * 3600 * 1_000_000:
        raise FileRefused(TOO_LONG)
    return max(0, round(duration / 1000))


def _last_moment(path: Path, kind: str) -> int:
    # Browsers record films that do not know how long they are: the whole file must be read.
    with open_media(path, kind) as container:
        ends = (
            (packet.pts + (packet.duration or 0)) * packet.time_base
            for packet in packets_of(container)
            if packet.pts is not None and packet.time_base
        )
        return round(max(ends, default=Fraction(0)) * 1_000_000)


def _recorded_on(tags: dict[str, str]) -> date | None:
    for name in ("com.apple.quicktime.creationdate", "creation_time", "date"):
        try:
            day = date.fromisoformat(tags.get(name, "")[:10])
        except ValueError:
            continue
        # Cameras whose clock was never set say 1904 or 1970.
        if date(1980, 1, 2) <= day <= datetime.now(UTC).date():
            return day
    return None
