"""The lanes a film runs along while it is encoded: each takes frames, filters, encodes and writes them."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media_lib.probe import MAX_HOURS, MAX_RATE, NO_PICTURE, TOO_LONG, FileRefused, MediaFacts, damage

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.container import OutputContainer
    from av.filter import Graph
    from av.video.frame import VideoFrame
    from PIL.Image import Image

SOUND_RATE = 48_000
AAC_FRAME = 1024
PICTURE_CLOCK = Fraction(1, 90_000)
# A picture whose grey levels hardly differ (black, fog, a faded title) makes a poor poster.
ENOUGH_CONTRAST = 25
# Broadcast and tape streams have clocks that start again; elsewhere one picture may well last some minutes.
BROKEN_CLOCKS, BROKEN_CLOCK_GAP, LONGEST_GAP = ("mpegts", "mpeg", "dv"), 10, 600
Steps = list[tuple[str, str | None]]
DEINTERLACE: Steps = [("bwdif", "mode=send_frame:deint=interlaced")]
# FFmpeg gives the angle counter-clockwise.
UPRIGHT: dict[int, Steps] = {
    90: [("transpose", "cclock")],
    180: [("hflip", None), ("vflip", None)],
    270: [("transpose", "clock")],
}


class Clock:
    """Puts the frames of one stream on a time line that begins at zero and never jumps."""

    def __init__(self, origin: Fraction, facts: MediaFacts) -> None:
        self.shift = origin
        self.expected = Fraction(0)
        self.picture_length = 1 / Fraction(facts.frame_rate or 1).limit_denominator(1001)
        self.longest_gap = BROKEN_CLOCK_GAP if facts.container in BROKEN_CLOCKS else LONGEST_GAP

    def set(self, frame: Any) -> Fraction:
        """Rewrite the time of a frame and return it, in seconds."""
        moment = self.expected if frame.pts is None else frame.pts * frame.time_base - self.shift
        # A tape copied in several goes starts again at zero, or hours later, in the middle of the file.
        if not -1 <= moment - self.expected <= self.longest_gap:
            self.shift -= self.expected - moment
            moment = self.expected
        if moment > MAX_HOURS * 3600:
            raise FileRefused(TOO_LONG)
        frame.pts = round(moment / frame.time_base)
        self.expected = moment + self._length(frame)
        return moment

    def _length(self, frame: Any) -> Fraction:
        if hasattr(frame, "samples"):
            return Fraction(frame.samples, frame.sample_rate)
        return self.picture_length


class Lane:
    """One stream of one output file."""

    def __init__(self, output: "OutputContainer", stream: Any) -> None:
        self.output, self.stream = output, stream
        self.graph: Graph | None = None
        self.shape: tuple[Any, ...] = ()
        self.end = Fraction(0)

    def take(self, frame: Any, moment: Fraction) -> None:
        """Send one frame through; filters are built anew when a film changes shape on its way."""
        shape = self.shape_of(frame)
        try:
            graph = self.graph if self.graph and shape == self.shape else self.build(frame)
        except damage():
            # Where a tape is damaged a frame may claim a shape that no filter accepts: it is left out.
            return
        if graph is not self.graph:
            self._drain()
            self.graph, self.shape = graph, shape
        graph.push(frame)
        self._write(graph)

    def finish(self) -> None:
        """Write what the filters and the encoder still hold."""
        self._drain()
        self.output.mux(self.stream.encode(None))

    def shape_of(self, frame: Any) -> tuple[Any, ...]:
        """Return what the filters must know of a frame."""
        raise NotImplementedError

    def build(self, frame: Any) -> "Graph":
        """Return the filters for frames of this shape."""
        raise NotImplementedError

    def look(self, frame: Any) -> Fraction:
        """Prepare a filtered frame for the encoder and return when it ends."""
        raise NotImplementedError

    def _drain(self) -> None:
        if self.graph is not None:
            self.graph.push(None)
            self._write(self.graph)

    def _write(self, graph: "Graph") -> None:
        for frame in _filtered(graph):
            self.end = max(self.end, self.look(frame))
            self.output.mux(self.stream.encode(frame))


class PictureLane(Lane):
    """Makes H.264 that any browser plays: upright, square pixels, progressive, at most fifty pictures a second."""

    def __init__(self, output: "OutputContainer", facts: MediaFacts, size: tuple[int, int]) -> None:
        rate = Fraction(facts.frame_rate).limit_denominator(1001)
        stream = output.add_stream("libx264", rate=rate, options=_h264_options(size))
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = PICTURE_CLOCK
        # A reader may jump anywhere to within two seconds.
        stream.gop_size = round(rate * 2)
        super().__init__(output, stream)
        self.facts, self.size = facts, size
        self.length = 1 / rate
        self.next_moment = Fraction(-1)
        self.poster = PosterPicker(facts.duration_ms)

    def take(self, frame: "VideoFrame", moment: Fraction) -> None:
        """Let a frame through unless it comes too soon after the last one."""
        if moment >= self.next_moment:
            self.next_moment = moment + Fraction(1, MAX_RATE + 1)
            super().take(frame, moment)

    def shape_of(self, frame: "VideoFrame") -> tuple[Any, ...]:
        return frame.width, frame.height, frame.format.name, frame.time_base

    def build(self, frame: "VideoFrame") -> "Graph":
        from av.filter import Graph

        graph = Graph()
        source = graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base
        )
        width, height = self.size
        steps: Steps = [
            *(DEINTERLACE if self.facts.is_interlaced else []),
            *UPRIGHT.get(self.facts.rotation, []),
            ("scale", f"{width}:{height}:out_range=tv"),
            ("format", "yuv420p"),
            ("buffersink", None),
        ]
        graph.link_nodes(source, *[graph.add(name, arguments) for name, arguments in steps])
        graph.configure()
        return graph

    def look(self, frame: "VideoFrame") -> Fraction:
        from av.video.frame import PictureType

        # Left as it came, the type would force a key picture wherever the original had one.
        frame.pict_type = PictureType.NONE
        moment = _moment(frame)
        self.poster.consider(frame, float(moment))
        return moment + self.length


class SoundLane(Lane):
    """Makes AAC, filling the holes so that lips and voices stay together."""

    def __init__(self, output: "OutputContainer", layout: str, bit_rate: int) -> None:
        stream = output.add_stream("aac", rate=SOUND_RATE)
        stream.bit_rate = bit_rate
        stream.layout = layout
        super().__init__(output, stream)
        self.layout = layout

    def shape_of(self, frame: "AudioFrame") -> tuple[Any, ...]:
        return frame.sample_rate, frame.format.name, frame.layout.name, frame.time_base

    def build(self, frame: "AudioFrame") -> "Graph":
        from av.filter import Graph

        graph = Graph()
        source = graph.add_abuffer(
            sample_rate=frame.sample_rate, format=frame.format, layout=frame.layout, time_base=frame.time_base
        )
        # Only the first filters fill the silence before the sound: the next ones come in its middle.
        from_zero = "" if self.graph else ":first_pts=0"
        wanted = f"sample_fmts=fltp:sample_rates={SOUND_RATE}:channel_layouts={self.layout}"
        steps = [
            ("aresample", f"{SOUND_RATE}:async=1{from_zero}"),
            ("aformat", wanted),
            ("abuffersink", None),
        ]
        graph.link_nodes(source, *(graph.add(name, arguments) for name, arguments in steps))
        graph.configure()
        graph.set_audio_frame_size(AAC_FRAME)
        return graph

    def look(self, frame: "AudioFrame") -> Fraction:
        # Filters built anew may begin a little before the last ones ended.
        start = max(_moment(frame), self.end)
        frame.pts = round(start * SOUND_RATE)
        return start + Fraction(frame.samples, SOUND_RATE)


class PosterPicker:
    """Keeps, from a tenth of the film on, the first picture that is not a black or an empty one."""

    def __init__(self, duration_ms: int) -> None:
        self.step = max(0.2, duration_ms / 1000 * 0.02)
        self.start = duration_ms / 1000 * 0.1
        self.next_look = 0.0
        self.best: tuple[float, Image] | None = None
        self.is_found = False

    def consider(self, frame: "VideoFrame", moment: float) -> None:
        """Look at one filtered frame, if it is time to."""
        if self.is_found or moment < self.next_look:
            return
        self.next_look = max(self.start, moment + self.step)
        picture = frame.to_image()
        contrast = _contrast(picture)
        self.is_found = moment >= self.start and contrast >= ENOUGH_CONTRAST
        if self.is_found or self.best is None or contrast > self.best[0]:
            self.best = (contrast, picture)

    def save(self, path: Path) -> None:
        """Write the poster."""
        if self.best is None:
            raise FileRefused(NO_PICTURE)
        self.best[1].save(path, "WEBP", quality=75, method=4)


def _moment(frame: Any) -> Fraction:
    return (frame.pts or 0) * Fraction(frame.time_base)


def _contrast(picture: "Image") -> float:
    from PIL import ImageStat

    return ImageStat.Stat(picture.convert("L").resize((64, 64))).stddev[0]


def _h264_options(size: tuple[int, int]) -> dict[str, str]:
    # The ceiling keeps a village connection playing through grain and rain.
    ceiling = 2500 if size[0] * size[1] > 1024 * 576 else 1500
    return {"preset": "veryfast", "crf": "26", "maxrate": f"{ceiling}k", "bufsize": f"{2 * ceiling}k"}


def _filtered(graph: "Graph") -> Iterator[Any]:
    from av import error

    while True:
        try:
            yield graph.pull()
        except (error.BlockingIOError, error.EOFError):
            return
