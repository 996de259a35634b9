"""The letters of banners and posters: the site's own heading font, else the one Pillow carries."""

from functools import cache
from pathlib import Path
from typing import cast

from PIL import Image, ImageDraw, ImageFont

_ROOT = Path(__file__).resolve().parents[3]
FOLDERS = [
    _ROOT / "amis_cms/static/amis_cms/fonts",
    _ROOT / "node_modules/@fontsource-variable/bricolage-grotesque/files",
]
Font = ImageFont.FreeTypeFont


@cache
def font_file() -> Path | None:
    """Return the first heading font found, or None when the front-end packages are not there."""
    for folder in FOLDERS:
        found = sorted(folder.glob("*ricolage*latin-wght*.woff2")) or sorted(folder.glob("*ricolage*.woff2"))
        if found:
            return found[0]
    return None


@cache
def font(size: int, weight: int = 800) -> Font:
    """Return the heading font at a size and weight."""
    path = font_file()
    if path is None:
        return cast(Font, ImageFont.load_default(size))
    face = ImageFont.truetype(path, size)
    _set_weight(face, weight)
    return face


def _set_weight(face: Font, weight: int) -> None:
    """Set the weight of a variable font and leave its other axes at rest."""
    try:
        axes = face.get_variation_axes()
    except OSError:  # a static cut of the font has no axis to set
        return
    face.set_variation_by_axes(
        [weight if "eight" in str(axis["name"]) else axis["default"] or 0 for axis in axes]
    )


def width(text: str, size: int, weight: int = 800) -> float:
    """Return how wide a line will be."""
    return font(size, weight).getlength(text)


def fit(text: str, room: float, size: int, weight: int = 800) -> int:
    """Return the largest size, up to the one asked, at which a line holds in the room."""
    return min(size, int(size * room / width(text, size, weight)))


def line_mask(text: str, size: int, weight: int = 800) -> Image.Image:
    """Return one line of text as a bare mask, for banners that are bent or turned."""
    face = font(size, weight)
    mask = Image.new("1", (round(face.getlength(text)) + size // 4, round(size * 1.25)))
    ImageDraw.Draw(mask).text((size // 8, size), text, 1, face, anchor="ls")
    return mask.convert("L")
