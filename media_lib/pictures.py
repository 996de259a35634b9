"""Checks received pictures and makes what the public sees of them: upright, in sRGB, without any metadata."""

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from media_lib.probe import FileRefused, sniff_file
from media_lib.sandbox import GIB, Limits, check_limited, run_limited

if TYPE_CHECKING:
    pass

PictureFormat = Literal["avif", "webp", "jpeg"]

PICTURE_LIMITS = Limits(cpu_seconds=30, wall_seconds=45, memory_bytes=2 * GIB, file_bytes=GIB // 8)
NOT_A_PICTURE = "Ce fichier n'est pas une image."


@dataclass(frozen=True)
class PictureFacts:
    """What a picture is, seen upright."""

    width: int
    height: int
    format: str
    taken_on: date | None


@dataclass(frozen=True)
class RenditionSpec:
    """One copy to make: `ratio` is width over height, `focal` a point between (0, 0) and (1, 1) kept in view."""

    name: str
    width: int
    fmt: PictureFormat
    focal: tuple[float, float] | None = None
    ratio: float | None = None


@dataclass(frozen=True)
class MadePicture:
    """One copy made."""

    path: Path
    mime: str
    width: int
    height: int
    size: int


def check_picture(path: Path) -> PictureFacts:
    """Decode a picture just received, whole, in a limited child process, or refuse it with a sentence."""
    sniffed = sniff_file(path)
    if sniffed.kind != "image":
        raise FileRefused(NOT_A_PICTURE)
    with tempfile.TemporaryDirectory() as folder:
        answer = check_limited(
            "media_lib.darkroom:check_in_child",
            {"path": str(path.resolve()), "kind": sniffed.format},
            folder=Path(folder),
            limits=PICTURE_LIMITS,
            readable=[path],
        )
    taken_on = date.fromisoformat(answer["taken_on"]) if answer["taken_on"] else None
    return PictureFacts(answer["width"], answer["height"], sniffed.format, taken_on)


def make_rendition(
    source: Path,
    destination: Path,
    *,
    width: int,
    fmt: PictureFormat,
    focal: tuple[float, float] | None = None,
    ratio: float | None = None,
) -> MadePicture:
    """Make one public copy of a picture; never larger than the original."""
    spec = RenditionSpec(destination.name, width, fmt, focal, ratio)
    return make_renditions(source, destination.parent, [spec])[0]


def make_renditions(source: Path, folder: Path, specs: Sequence[RenditionSpec]) -> list[MadePicture]:
    """Make several public copies of one picture, decoding it once."""
    return _made(
        "media_lib.darkroom:renditions_in_child", source, folder, specs=[asdict(spec) for spec in specs]
    )


def make_plate(source: Path, destination: Path, *, width: int) -> MadePicture:
    """Make the black plate of a two-colour print: halftone dots on a transparent ground, as a PNG."""
    return _made(
        "media_lib.darkroom:plate_in_child", source, destination.parent, name=destination.name, width=width
    )[0]


def _made(target: str, source: Path, folder: Path, **arguments: Any) -> list[MadePicture]:
    sniffed = sniff_file(source)
    if sniffed.kind != "image":
        raise FileRefused(NOT_A_PICTURE)
    question = {"source": str(source.resolve()), "kind": sniffed.format, "folder": str(folder.resolve())}
    answer = run_limited(
        target, question | arguments, folder=folder, limits=PICTURE_LIMITS, readable=[source]
    )
    return [MadePicture(path=folder / made.pop("name"), **made) for made in answer]
