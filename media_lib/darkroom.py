"""Develops pictures in the child process: decodes, turns upright, brings to sRGB, resizes, saves nothing but pixels."""

import math
import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media_lib.pictures import RenditionSpec
from media_lib.sandbox import FileRefused

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 80_000_000
PILLOW_NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "tiff": "TIFF",
    "heic": "HEIF",
    "avif": "AVIF",
}
MIMES = {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg", "png": "image/png"}
QUALITY: dict[str, dict[str, Any]] = {
    "avif": {"quality": 50, "speed": 8},
    "webp": {"quality": 72, "method": 4},
    "jpeg": {"quality": 80, "optimize": True, "progressive": True},
    "png": {"optimize": True},
}
EXIF_IFD, DATE_TAKEN, ORIENTATION = 0x8769, 0x9003, 0x0112
# What to do to a picture for each way a camera may have been held.
TURNS = {
    2: "FLIP_LEFT_RIGHT", 3: "ROTATE_180", 4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE", 6: "ROTATE_270", 7: "TRANSVERSE", 8: "ROTATE_90",
}  # fmt: skip
SIDEWAYS = (5, 6, 7, 8)
DOTS_ACROSS = 150
# What Pillow and its readers raise on bytes that are not what they claim.
READING_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    RuntimeError,
    struct.error,
)

CUT = "L'image est coupée : il en manque la fin. Envoyez-la de nouveau."
BROKEN = "Cette image est abîmée ou incomplète : elle ne peut pas être lue. Envoyez-la de nouveau."
TOO_LARGE = "Cette image est trop grande : elle dépasse 80 millions de points. Réduisez-la, puis envoyez-la."


def check_in_child(path: str, kind: str) -> dict[str, Any]:
    """Decode the whole picture and return its facts as JSON."""
    with open_picture(Path(path), kind) as picture:
        picture.load()
        tags = _tags(picture)
        width, height = _upright_size(picture.size, tags)
    taken_on = _taken_on(tags)
    return {"width": width, "height": height, "taken_on": taken_on and taken_on.isoformat()}


def renditions_in_child(
    source: str, kind: str, folder: str, specs: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Decode a picture once and save each copy asked for."""
    wanted = [RenditionSpec(**spec) for spec in specs]
    picture = _opened_upright(Path(source), kind, wanted)
    made = []
    for spec in wanted:
        copy = _resized(picture, spec)
        made.append(save_bare(copy, Path(folder) / spec.name, spec.fmt))
    return made


def plate_in_child(source: str, kind: str, folder: str, name: str, width: int) -> list[dict[str, Any]]:
    """Turn a picture into black dots and save them."""
    from media_lib.halftone import halftone

    spec = RenditionSpec(name, width, "webp")
    picture = _resized(_opened_upright(Path(source), kind, [spec]), spec)
    dots = halftone(_flat(picture).convert("L"), period=max(4, round(width / DOTS_ACROSS * math.sqrt(2))))
    # In a picture of one bit, 1 is the paper: it is what must let the colour through.
    return [save_bare(dots, Path(folder) / name, "png", transparency=1)]


@contextmanager
def open_picture(path: Path, kind: str) -> "Iterator[Image]":
    """Open a picture with the one reader its signature names, and say in French what is wrong with it."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    if kind == "heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
    try:
        with Image.open(path, formats=[PILLOW_NAMES[kind]]) as picture:
            yield picture
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise FileRefused(TOO_LARGE) from bomb
    except READING_ERRORS as error:
        is_cut = isinstance(error, EOFError) or "truncated" in str(error).lower()
        raise FileRefused(CUT if is_cut else BROKEN) from error


def _opened_upright(path: Path, kind: str, wanted: Sequence[RenditionSpec]) -> "Image":
    from PIL import Image

    with open_picture(path, kind) as picture:
        tags = _tags(picture)
        _ask_for_less(picture, _upright_size(picture.size, tags), wanted)
        picture.load()
        turn = TURNS.get(tags.get(ORIENTATION, 1))
        upright = picture.transpose(Image.Transpose[turn]) if turn else picture.copy()
    return _in_srgb(upright)


def _ask_for_less(picture: "Image", upright: tuple[int, int], wanted: Sequence[RenditionSpec]) -> None:
    # A JPEG can be decoded at half, a quarter or an eighth of its size: three times faster for a large photo.
    scale = max(spec.width / (box[2] - box[0]) for spec in wanted for box in [_crop(*upright, spec)])
    width, height = picture.size
    if scale < 1:
        picture.draft(None, (math.ceil(width * scale), math.ceil(height * scale)))


def _crop(width: int, height: int, spec: RenditionSpec) -> tuple[float, float, float, float]:
    if spec.ratio is None:
        return 0, 0, width, height
    wide, high = min(width, height * spec.ratio), min(height, width / spec.ratio)
    x, y = spec.focal or (0.5, 0.5)
    left = min(max(x * width - wide / 2, 0), width - wide)
    top = min(max(y * height - high / 2, 0), height - high)
    return left, top, left + wide, top + high


def _resized(picture: "Image", spec: RenditionSpec) -> "Image":
    from PIL.Image import Resampling

    box = _crop(*picture.size, spec)
    width = max(1, min(spec.width, round(box[2] - box[0])))
    height = max(1, round(width * (box[3] - box[1]) / (box[2] - box[0])))
    return picture.resize((width, height), Resampling.LANCZOS, box=box, reducing_gap=2.0)


def _tags(picture: "Image") -> dict[int, Any]:
    try:
        exif = picture.getexif()
        return dict(exif) | dict(exif.get_ifd(EXIF_IFD))
    except READING_ERRORS:
        # Tags are only read for the date and the way up: without them a picture is still a picture.
        return {}


def _upright_size(size: tuple[int, int], tags: dict[int, Any]) -> tuple[int, int]:
    width, height = size
    return (height, width) if tags.get(ORIENTATION, 1) in SIDEWAYS else (width, height)


def _taken_on(tags: dict[int, Any]) -> date | None:
    try:
        day = datetime.strptime(str(tags.get(DATE_TAKEN, ""))[:10], "%Y:%m:%d").replace(tzinfo=UTC).date()
    except ValueError:
        return None
    return day if date(1840, 1, 1) <= day <= datetime.now(UTC).date() else None


def _in_srgb(picture: "Image") -> "Image":
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    plain = _plain(picture)
    if not profile:
        return plain
    alpha = plain.getchannel("A") if plain.mode == "RGBA" else None
    # CMYK must be read through its own profile; everything else through the eight-bit picture made of it.
    base = picture if picture.mode == "CMYK" else plain.convert("L" if plain.mode == "L" else "RGB")
    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(base, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        # A damaged profile, or one for another kind of picture, says nothing of its colours.
        return plain
    if converted and alpha:
        converted.putalpha(alpha)
    return converted or plain


def _plain(picture: "Image") -> "Image":
    if picture.mode in ("I", "I;16", "I;16L", "I;16B", "F"):
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in ("L", "1"):
        return picture.convert("L") if "transparency" not in picture.info else picture.convert("RGBA")
    has_alpha = picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    return picture.convert("RGBA" if has_alpha else "RGB")


def _flat(picture: "Image") -> "Image":
    from PIL import Image

    if picture.mode != "RGBA":
        return picture
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def save_bare(picture: "Image", path: Path, fmt: str, **options: Any) -> dict[str, Any]:
    """Save nothing but the pixels of a picture, and describe the file made."""
    bare = _flat(picture) if fmt == "jpeg" else picture.copy()
    # Pillow would write back the comment, the profile and the EXIF it finds here.
    bare.info.clear()
    bare.save(path, fmt.upper(), **QUALITY[fmt], **options)
    width, height = bare.size
    return {
        "name": path.name,
        "mime": MIMES[fmt],
        "width": width,
        "height": height,
        "size": path.stat().st_size,
    }
