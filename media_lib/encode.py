"""Makes what plays on the web from a film or a sound: an MP4, the sound alone, and a poster."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media_lib.lanes import Clock, Lane, PictureLane, SoundLane
from media_lib.probe import (
    NO_SOUND,
    NOT_MEDIA,
    FileRefused,
    MediaFacts,
    Sniffed,
    film_stream,
    frames_of,
    open_media,
    packets_of,
    read_facts,
    sniff_file,
    sound_stream,
)
from media_lib.sandbox import GIB, EncodeFailed, Limits, limit_cpu, run_limited, say

if TYPE_CHECKING:
    from av.audio import AudioStream
    from av.container import InputContainer, OutputContainer

__all__ = ["EncodeFailed", "EncodeResult", "MadeFile", "make_web_copies"]

ENCODE_LIMITS = Limits(cpu_seconds=12 * 3600, wall_seconds=6 * 3600, memory_bytes=3 * GIB, file_bytes=8 * GIB)
# What a slow machine of two cores may need for each second of film, and at least.
CPU_PER_SECOND = 20
CPU_AT_LEAST = 300

FILES = {
    "web": ("web.mp4", "video/mp4"),
    "audio": ("audio.m4a", "audio/mp4"),
    "poster": ("poster.webp", "image/webp"),
}
SHORT_SIDE, LONG_SIDE = 720, 1280


@dataclass(frozen=True)
class MadeFile:
    """One file made for the web."""

    role: str
    path: Path
    mime: str
    width: int
    height: int
    duration_ms: int
    size: int


@dataclass(frozen=True)
class EncodeResult:
    """What was found in the original and what was made from it."""

    facts: MediaFacts
    files: list[MadeFile]


def make_web_copies(
    source: Path,
    folder: Path,
    *,
    sniffed: Sniffed | None = None,
    on_progress: Callable[[float], None] | None = None,
    limits: Limits = ENCODE_LIMITS,
) -> EncodeResult:
    """Write the web copies of a film or a sound in a folder; on failure nothing is left there."""
    sniffed = sniffed or sniff_file(source)
    if sniffed.kind not in ("video", "audio"):
        raise FileRefused(NOT_MEDIA)
    question = {"source": str(source.resolve()), "kind": sniffed.format, "folder": str(folder.resolve())}
    with ExitStack() as undo:
        undo.callback(_remove_copies, folder)
        answer = run_limited(
            "media_lib.encode:copies_in_child",
            question,
            folder=folder,
            limits=limits,
            readable=[source],
            on_progress=on_progress,
        )
        undo.pop_all()
    return EncodeResult(
        MediaFacts.from_json(answer["facts"]), [_made(folder, **file) for file in answer["files"]]
    )


def _remove_copies(folder: Path) -> None:
    for name, _ in FILES.values():
        (folder / name).unlink(missing_ok=True)


def _made(folder: Path, role: str, width: int, height: int, duration_ms: int) -> MadeFile:
    name, mime = FILES[role]
    path = folder / name
    return MadeFile(role, path, mime, width, height, duration_ms, path.stat().st_size)


def web_size(width: int, height: int) -> tuple[int, int]:
    """Return the size of the web copy: never larger than the original, even, at most 720 lines when lying."""
    short, long = sorted((width, height))
    scale = min(Fraction(1), Fraction(SHORT_SIDE, short), Fraction(LONG_SIDE, long))
    return max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)


# From here on, what runs in the child.


def copies_in_child(source: str, kind: str, folder: str) -> dict[str, Any]:
    """Encode a source into a folder and describe what was made."""
    # The public site shares the machine: it goes first.
    os.nice(10)
    path = Path(source)
    with open_media(path, kind) as container:
        facts = read_facts(container, path, kind)
    limit_cpu(CPU_AT_LEAST + CPU_PER_SECOND * facts.duration_ms // 1000)
    with open_media(path, kind) as container:
        return {"facts": facts.to_json(), "files": _encode(container, facts, Path(folder))}


def _encode(container: "InputContainer", facts: MediaFacts, folder: Path) -> list[dict[str, Any]]:
    origin = Fraction(container.start_time or 0, 1_000_000)
    progress = _Progress(facts.duration_ms)
    with ExitStack() as outputs:
        lanes = _lanes(container, facts, folder, outputs)
        clocks = {stream: Clock(origin, facts) for stream in lanes}
        for packet in packets_of(container, *lanes):
            for frame in frames_of(packet):
                moment = clocks[packet.stream].set(frame)
                for lane in lanes[packet.stream]:
                    lane.take(frame, moment)
                progress.reach(moment)
        every = [lane for each in lanes.values() for lane in each]
        for lane in every:
            lane.finish()
    return _describe(every, folder)


def _lanes(
    container: "InputContainer", facts: MediaFacts, folder: Path, outputs: ExitStack
) -> "dict[Any, list[Lane]]":
    film = film_stream(container)
    sound = sound_stream(container) if facts.audio_codec else None
    lanes: dict[Any, list[Lane]] = {}
    if film:
        film.thread_type = "AUTO"
        web = _output(folder, "web", outputs)
        lanes[film] = [PictureLane(web, facts, web_size(facts.display_width, facts.display_height))]
        if sound:
            lanes[sound] = [_sound_for_film(web, sound)]
    if sound:
        lanes.setdefault(sound, []).append(SoundLane(_output(folder, "audio", outputs), "mono", 48_000))
    return lanes


def _sound_for_film(web: "OutputContainer", sound: "AudioStream") -> SoundLane:
    return SoundLane(web, "stereo", 96_000) if sound.channels > 1 else SoundLane(web, "mono", 64_000)


def _describe(lanes: list[Lane], folder: Path) -> list[dict[str, Any]]:
    pictures = [lane for lane in lanes if isinstance(lane, PictureLane)]
    made: list[dict[str, Any]] = []
    for lane in pictures:
        lane.poster.save(folder / FILES["poster"][0])
        width, height = lane.size
        made.append(_description("web", width, height, max(each.end for each in lanes)))
        made.append(_description("poster", width, height, Fraction(0)))
    # A damaged sound may give nothing at all: no file is written then.
    if len(lanes) > len(pictures) and lanes[-1].end:
        made.append(_description("audio", 0, 0, lanes[-1].end))
    if not made:
        raise FileRefused(NO_SOUND)
    return made


def _description(role: str, width: int, height: int, end: Fraction) -> dict[str, Any]:
    return {"role": role, "width": width, "height": height, "duration_ms": round(end * 1000)}


def _output(folder: Path, role: str, outputs: ExitStack) -> "OutputContainer":
    import av

    # bitexact: no name of software, no date; nothing of the original's tags is ever copied.
    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    name, _ = FILES[role]
    muxer = "mp4" if role == "web" else "ipod"
    return outputs.enter_context(av.open(str(folder / name), "w", format=muxer, container_options=options))


class _Progress:
    """Tells the parent how far the work is, one percent at a time."""

    def __init__(self, duration_ms: int) -> None:
        self.duration = max(duration_ms, 1) / 1000
        self.said = 0.0

    def reach(self, moment: Fraction) -> None:
        done = min(1.0, float(moment) / self.duration)
        if done >= self.said + 0.01:
            self.said = done
            say({"progress": round(done, 3)})
