"""Captions: WebVTT or SubRip as people send them, read to plain cues and written as clean WebVTT.

Source of the formats: https://www.w3.org/TR/webvtt1/ ; SubRip has no standard, only habits (a comma before the
milliseconds, files in Windows-1252).
"""

import codecs
import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice, zip_longest

__all__ = ["CaptionsNotUnderstood", "Cue", "parse_captions", "timecode", "write_webvtt"]

MAX_BYTES = 2 * 1024 * 1024
MAX_CUES = 20_000

_TIME = r"(-?)(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)(?:[.,](\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?", re.ASCII)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>|</v>", re.IGNORECASE)
_STYLING = re.compile(r"\{\\[^{}\n]*\}")
_QUOTED = re.compile(r"<<([^<>]*)>>")
_ENTITY = re.compile(r"&(?:\w{1,32}|#\d{1,8}|#x[0-9a-f]{1,8});", re.IGNORECASE | re.ASCII)
# No database column nor page takes them; the tab and the line end are kept.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")

Line = tuple[int, str]


class CaptionsNotUnderstood(ValueError):
    """A captions file that cannot be kept; its text is the French sentence to show."""


@dataclass(frozen=True)
class Cue:
    """Words shown from `start_ms` to `end_ms` (milliseconds), as plain text, and who says them when known."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""


def parse_captions(data: bytes) -> list[Cue]:
    """Read a WebVTT or SubRip file into cues in order of time, or raise `CaptionsNotUnderstood`."""
    if len(data) > MAX_BYTES:
        raise CaptionsNotUnderstood("Ce fichier de sous-titres est trop lourd : 2 Mo au plus.")
    text = _decoded(data)
    is_webvtt = re.match(r"WEBVTT(?:[ \t\n]|\Z)", text) is not None
    blocks = _blocks(text if is_webvtt else _STYLING.sub("", text))
    captions = (block for block in blocks if not (is_webvtt and _is_aside(block)))
    cues = list(islice((cue for block in captions for cue in _cues(block)), MAX_CUES + 1))
    if len(cues) > MAX_CUES:
        raise CaptionsNotUnderstood("Ce fichier contient trop de sous-titres : 20 000 au plus.")
    if not cues:
        raise CaptionsNotUnderstood(
            "Ce fichier ne contient aucun sous-titre. Envoyez un fichier WebVTT ou SRT."
        )
    return sorted(cues, key=lambda cue: cue.start_ms)


def write_webvtt(cues: Iterable[Cue]) -> str:
    """Write cues as a WebVTT file that `parse_captions` reads back."""
    return "\n".join(["WEBVTT\n", *(_written(cue) for cue in cues)])


def timecode(ms: int) -> str:
    """Write a moment as people say it, to the second: `2:40`, `1:02:03`."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _decoded(data: bytes) -> str:
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    raise CaptionsNotUnderstood("Ce fichier n'est pas un texte lisible. Enregistrez-le en UTF-8.")


def _encodings(data: bytes) -> list[str]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ["utf-16"]
    # UTF-16 without its mark shows by the null byte beside each digit of the times: before it in big-endian.
    head = data[:1000]
    if head.count(0) * 10 > len(head):
        return ["utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"]
    return ["utf-8", "cp1252"]


def _blocks(text: str) -> Iterator[list[Line]]:
    numbered = enumerate(text.split("\n"), start=1)
    for has_words, lines in groupby(numbered, key=lambda line: bool(line[1].strip())):
        if has_words:
            yield list(lines)


def _is_aside(block: list[Line]) -> bool:
    """Say whether a WebVTT block is the heading, a comment, a style or a region, which hold no caption."""
    number, opening = block[0]
    is_heading = number == 1 and not any("-->" in line for _, line in block)
    return is_heading or re.match(r"(?:NOTE|STYLE|REGION)(?:[ \t]|\Z)", opening) is not None


def _cues(block: list[Line]) -> Iterator[Cue]:
    """Read a block: a name or number, the times, the words; SubRip files often forget the blank line between two."""
    marks = [index for index, (_, line) in enumerate(block) if "-->" in line]
    _check_nothing_is_lost(block[: marks[0]] if marks else block, is_timed=bool(marks))
    for mark, following in zip_longest(marks, marks[1:]):
        start_ms, end_ms = _times(*block[mark])
        words = [line for _, line in block[mark + 1 : following]]
        if following and words and words[-1].strip().isdecimal():
            words.pop()
        for speaker, text in _voices("\n".join(words)):
            if text:
                yield Cue(start_ms, end_ms, text, speaker)


def _check_nothing_is_lost(heading: list[Line], *, is_timed: bool) -> None:
    """Refuse words without times, which a blank line inside a caption makes; a name before the times is none."""
    for number, line in heading[:-1] if is_timed else heading:
        if not line.strip().isdecimal() and not (number == 1 and line.startswith("WEBVTT")):
            raise CaptionsNotUnderstood(
                f"Ligne {number} : ces mots n'ont pas de temps. Retirez la ligne vide qui les précède, ou donnez-leur "
                "un début et une fin."
            )


def _times(number: int, line: str) -> tuple[int, int]:
    timing = _TIMING.fullmatch(line)
    if not timing:
        raise CaptionsNotUnderstood(
            f"Ligne {number} : les temps ne se lisent pas. Écrivez par exemple « 00:01:02.500 --> 00:01:05.000 »."
        )
    parts = timing.groups()
    if "-" in parts:
        raise CaptionsNotUnderstood(f"Ligne {number} : un temps ne peut pas être négatif.")
    start_ms, end_ms = _milliseconds(*parts[1:5]), _milliseconds(*parts[6:])
    if end_ms <= start_ms:
        raise CaptionsNotUnderstood(f"Ligne {number} : le sous-titre finit avant d'avoir commencé.")
    return start_ms, end_ms


def _milliseconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(f"{fraction or 0:0<3}")


def _voices(payload: str) -> list[tuple[str, str]]:
    """Part the words of a cue by speaker; those outside any `<v>` have none."""
    pieces = _VOICE.split(payload)
    speakers = ["", *(name or "" for name in pieces[1::2])]
    return [
        (" ".join(_plain(name).split()), _plain(words))
        for name, words in zip(speakers, pieces[::2], strict=True)
    ]


def _plain(marked_up: str) -> str:
    """Return the words alone, without tags, entities, control characters or blank lines."""
    return _tidy(_ENTITY.sub(lambda entity: html.unescape(entity[0]), _without_tags(marked_up)))


def _without_tags(marked_up: str) -> str:
    # Some people type << and >> for quotation marks. Each piece is read once, so a hostile file costs no more time.
    *tagged, rest = _QUOTED.sub(r"«\1»", marked_up).split(">")
    pieces = (re.split(r"<(?=\S)", piece, maxsplit=1) for piece in tagged)
    return "".join(piece[0] if len(piece) > 1 else f"{piece[0]}>" for piece in pieces) + rest


def _tidy(text: str) -> str:
    lines = (line.strip() for line in _CONTROLS.sub(" ", text).split("\n"))
    return "\n".join(line for line in lines if line)


def _written(cue: Cue) -> str:
    voice = f"<v {_escaped(' '.join(_tidy(cue.speaker).split()))}>" if cue.speaker.strip() else ""
    times = f"{_webvtt_time(cue.start_ms)} --> {_webvtt_time(cue.end_ms)}"
    return f"{times}\n{voice}{_escaped(_tidy(cue.text))}\n"


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _webvtt_time(ms: int) -> str:
    seconds, thousandths = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{thousandths:03}"
