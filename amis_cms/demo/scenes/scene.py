"""What a demonstration picture says about itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

WIDE = (1600, 1000)
FRAME = (1360, 960)
SQUARE = (1120, 1120)
UPRIGHT = (1000, 1280)
POSTER = (1000, 1400)


@dataclass(frozen=True)
class Scene:
    """A picture drawn by code, with the words a blind reader needs."""

    slug: str
    title_fr: str
    alt_fr: str
    quartier: str | None
    kind: str
    size: tuple[int, int]
    focal: tuple[float, float]
    draw: Callable[[], Image.Image]
