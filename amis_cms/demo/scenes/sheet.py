"""A sheet to print on: shapes cut in flat inks, drawn at twice the size, then brought down."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from amis_cms.demo import halftone
from amis_cms.demo.scenes import lettering
from amis_cms.demo.scenes.inks import CLEAR, INK, PAPER, SHADED, WHITE, Inks

Point = tuple[float, float]
Box = tuple[float, float, float, float]
Weave = tuple[str, int]
SCALE = 2
_TO_SHADE = [tone + SHADED if tone < SHADED else tone for tone in range(256)]
_TO_MASK = [255] * 255 + [0]
_HEAVY = (4, 5, 6, 8)  # the inks dense enough to show pinholes


def spline(points: Sequence[Point], closed: bool = True, steps: int = 8) -> list[Point]:
    """Return a smooth line through the points (Catmull-Rom)."""
    count = len(points)
    path = []
    for i in range(count if closed else count - 1):
        a, b, c, d = (
            points[k % count] if closed else points[min(max(k, 0), count - 1)] for k in range(i - 1, i + 3)
        )
        path += [_between(a, b, c, d, step / steps) for step in range(steps)]
    return path if closed else [*path, points[-1]]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    t2, t3 = t * t, t * t * t
    wa, wb, wc, wd = -t + 2 * t2 - t3, 2 - 5 * t2 + 3 * t3, t + 4 * t2 - 3 * t3, t3 - t2
    return (
        (wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0]) / 2,
        (wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]) / 2,
    )


def round_about(x: float, y: float, wide: float, high: float, steps: int = 24) -> list[Point]:
    """Return the points of an oval."""
    turns = [2 * math.pi * i / steps for i in range(steps)]
    return [(x + wide * math.cos(turn), y + high * math.sin(turn)) for turn in turns]


class Sheet:
    """A drawing in ink numbers; colours only come when it is pulled."""

    def __init__(self, size: tuple[int, int], inks: Inks, ground: int = PAPER, seed: int = 1) -> None:
        self.size, self.inks, self.seed = size, inks, seed
        self.origin = (0, 0)
        self._onto(Image.new("L", (size[0] * SCALE, size[1] * SCALE), ground))

    def _onto(self, image: Image.Image) -> None:
        self.image = image
        self.pen = ImageDraw.Draw(image)
        self.pen.fontmode = "1"  # grey letter edges would be read as other inks

    def _at(self, points: Sequence[Point]) -> list[Point]:
        left, top = self.origin
        return [(x * SCALE - left, y * SCALE - top) for x, y in points]

    def poly(self, points: Sequence[Point], tone: int, weave: Weave | None = None) -> None:
        """Fill a straight-edged shape, plain or woven with a second ink."""
        self.pen.polygon(self._at(points), tone)
        if weave:
            self._weave(points, weave)

    def blob(self, points: Sequence[Point], tone: int, weave: Weave | None = None) -> None:
        """Fill a smooth shape through the points."""
        self.poly(spline(points), tone, weave)

    def box(
        self, x: float, y: float, wide: float, high: float, tone: int, weave: Weave | None = None
    ) -> None:
        """Fill an upright rectangle."""
        self.poly([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], tone, weave)

    def round_box(self, x: float, y: float, wide: float, high: float, radius: float, tone: int) -> None:
        """Fill a rectangle with round corners."""
        (left, top), (right, low) = self._at([(x, y), (x + wide, y + high)])
        self.pen.rounded_rectangle((left, top, right, low), radius * SCALE, tone)

    def oval(
        self, x: float, y: float, wide: float, high: float, tone: int, weave: Weave | None = None
    ) -> None:
        """Fill an oval given its centre and half sizes."""
        self.poly(round_about(x, y, wide, high, 36 if max(wide, high) > 30 else 18), tone, weave)

    def disc(self, x: float, y: float, radius: float, tone: int) -> None:
        """Fill a disc."""
        (cx, cy), r = self._at([(x, y)])[0], radius * SCALE
        self.pen.ellipse((cx - r, cy - r, cx + r, cy + r), tone)

    def line(self, points: Sequence[Point], tone: int, width: float) -> None:
        """Draw a line with round ends and joints."""
        path = self._at(points)
        thick = max(1, round(width * SCALE))
        self.pen.line(path, tone, thick, joint="curve")
        if thick > 3:
            for x, y in (path[0], path[-1]):
                r = (thick - 1) / 2
                self.pen.ellipse((x - r, y - r, x + r, y + r), tone)

    def curve(self, points: Sequence[Point], tone: int, width: float) -> None:
        """Draw a smooth open line."""
        self.line(spline(points, closed=False), tone, width)

    def taper(self, a: Point, b: Point, start: float, end: float, tone: int) -> None:
        """Draw a limb: two discs and what joins them."""
        turn = math.atan2(b[1] - a[1], b[0] - a[0]) + math.pi / 2
        c, s = math.cos(turn), math.sin(turn)
        self.disc(*a, start, tone)
        self.disc(*b, end, tone)
        self.poly(
            [
                (a[0] + c * start, a[1] + s * start),
                (b[0] + c * end, b[1] + s * end),
                (b[0] - c * end, b[1] - s * end),
                (a[0] - c * start, a[1] - s * start),
            ],
            tone,
        )

    def _mask(self, points: Sequence[Point]) -> tuple[Image.Image, tuple[int, int]] | None:
        """Return the mask of a shape on its own bounding box, or None when it is off the sheet."""
        path = self._at(points)
        left, top = (max(0, math.floor(min(p[i] for p in path))) for i in (0, 1))
        right, low = (min(self.image.size[i], math.ceil(max(p[i] for p in path)) + 1) for i in (0, 1))
        if right <= left or low <= top:
            return None
        mask = Image.new("L", (right - left, low - top))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in path], 255)
        return mask, (left, top)

    def _weave(self, points: Sequence[Point], weave: Weave) -> None:
        held = self._mask(points)
        if held:
            mask, place = held
            self.image.paste(weave[1], place, ImageChops.darker(mask, _cloth(weave[0], mask.size)))

    def fade(self, points: Sequence[Point], tone: int, top: float, bottom: float, pitch: int = 18) -> None:
        """Lay an ink in dots that grow or shrink down the shape."""
        held = self._mask(points)
        if held:
            mask, place = held
            screen = halftone.fade(mask.size, pitch, top, bottom)
            self.image.paste(tone, place, ImageChops.darker(mask, screen))

    def shadow(self, points: Sequence[Point]) -> None:
        """Overprint a shadow: whatever inks are there turn to their shade."""
        held = self._mask(points)
        if held:
            mask, (left, top) = held
            box = (left, top, left + mask.width, top + mask.height)
            self.image.paste(self.image.crop(box).point(_TO_SHADE), box, mask)

    @contextmanager
    def cut(self, box: Box, halo: float = 2.5, shade: float = 0, edge: int = PAPER) -> Iterator[None]:
        """Draw a piece apart, then lay it with a key line, a paper edge and a shaded right side."""
        image, origin = self.image, self.origin
        (left, top), (right, low) = self._at([box[:2], box[2:]])
        left, top = max(0, int(left)), max(0, int(top))
        right, low = min(image.width, int(right)), min(image.height, int(low))
        self.origin = (origin[0] + left, origin[1] + top)
        self._onto(Image.new("L", (max(1, right - left), max(1, low - top)), CLEAR))
        yield
        layer = self.image
        self.origin = origin
        self._onto(image)
        self._lay(layer, (left, top), halo, shade, edge)

    def _lay(self, layer: Image.Image, place: tuple[int, int], halo: float, shade: float, edge: int) -> None:
        mask = layer.point(_TO_MASK)
        if shade:
            moved = ImageChops.offset(mask, -round(shade * SCALE), -round(shade * SCALE * 0.35))
            layer.paste(layer.point(_TO_SHADE), (0, 0), ImageChops.subtract(mask, moved))
        if halo:
            self.image.paste(edge, place, _swell(mask, halo * SCALE))
        if halo and edge == PAPER:  # a key line, so that light clothes still show on a one-ink plate
            self.image.paste(INK, place, _swell(mask, halo * 0.5))
        self.image.paste(layer, place, mask)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        tone: int = INK,
        anchor: str = "ls",
        weight: int = 800,
    ) -> None:
        """Set one line of text."""
        face = lettering.font(round(size * SCALE), weight)
        self.pen.text(self._at([(x, y)])[0], words, tone, face, anchor=anchor)

    def letters_on(self, corners: Sequence[Point], words: str, tone: int, weight: int = 800) -> None:
        """Set a line of text in a four-cornered cloth or board (from top left, clockwise)."""
        mask = lettering.line_mask(words, 160, weight)
        path = self._at(corners)
        left, top = (math.floor(min(p[i] for p in path)) for i in (0, 1))
        right, low = (math.ceil(max(p[i] for p in path)) for i in (0, 1))
        flat = mask.transform(
            (right - left, low - top),
            Image.Transform.PERSPECTIVE,
            _perspective([(x - left, y - top) for x, y in path], mask.size),
            Image.Resampling.BILINEAR,
        )
        self.image.paste(tone, (left, top), flat.point(lambda value: 255 if value > 127 else 0))

    def pull(self) -> Image.Image:
        """Print the sheet: inks become colours, with pinholes, grain and the demonstration stamp."""
        self._stamp()
        flecks = halftone.pinholes(self.image.size, self.seed, 0.028)
        inked = self.image.point([255 if tone % SHADED in _HEAVY else 0 for tone in range(256)])
        self.image.paste(PAPER, (0, 0), ImageChops.darker(flecks, inked))
        self.image.putpalette(self.inks.palette())
        print_ = self.image.convert("RGB").reduce(SCALE)
        speck = halftone.grain(self.size, self.seed + 7, 11)
        return ImageChops.multiply(print_, Image.merge("RGB", (speck, speck, speck)))

    def _stamp(self) -> None:
        """Mark the corner: nobody may take a drawing for an archive."""
        wide, high = self.size
        across = lettering.width("démonstration", 18 * SCALE, 700) / SCALE + 20
        self.box(wide - across - 16, high - 44, across, 30, INK)
        self.box(wide - across - 14, high - 42, across - 4, 26, WHITE)
        self.text(wide - 16 - across / 2, high - 23, "démonstration", 18, INK, "ms", 700)


def _swell(mask: Image.Image, reach: float) -> Image.Image:
    """Return the mask grown on all sides."""
    return mask.filter(ImageFilter.BoxBlur(reach)).point(lambda value: 255 if value > 8 else 0)


def _cloth(name: str, size: tuple[int, int]) -> Image.Image:
    """Return the screen of a woven or printed cloth."""
    cloths = {
        "stripes": lambda: halftone.lines(size, 22, 9, 0),
        "pinstripes": lambda: halftone.uprights(size, 14, 4),
        "bars": lambda: halftone.uprights(size, 48, 24),
        "slope": lambda: halftone.lines(size, 16, 6, 1),
        "hatch": lambda: halftone.lines(size, 12, 4, -1),
        "wide-hatch": lambda: halftone.lines(size, 28, 7, -1),
        "checks": lambda: halftone.checks(size, 24, 7),
        "tiles": lambda: halftone.checks(size, 40, 3),
        "dots": lambda: halftone.dots(size, 24, 0.22),
        "screen": lambda: halftone.dots(size, 14, 0.30),
        "dense": lambda: halftone.dots(size, 14, 0.55),
        "big-dots": lambda: halftone.dots(size, 56, 0.22),
    }
    return cloths[name]()


def _perspective(corners: Sequence[Point], size: tuple[int, int]) -> list[float]:
    """Return Pillow's eight coefficients from four corners back to an upright rectangle."""
    wide, high = size
    rows = []
    for (x, y), (u, v) in zip(corners, [(0, 0), (wide, 0), (wide, high), (0, high)], strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for i in range(8):
        pivot = max(range(i, 8), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k in range(8):
            if k != i:
                rows[k] = [b - rows[k][i] * a for a, b in zip(rows[i], rows[k], strict=True)]
    return [row[8] for row in rows]
