"""A small PDF writer: pages of Helvetica text, rules, flat shapes and JPEG pictures."""

from dataclasses import dataclass, field

WIDTH, HEIGHT = 595, 842
# Advance widths of Helvetica, in thousandths, for the letters that stray from the usual 556.
_NARROW = {
    **dict.fromkeys("ijl’'|", 222),
    **dict.fromkeys(" ft.,:;!/\\[]()I·", 278),
    **dict.fromkeys("r-()°", 333),
    **dict.fromkeys("ckszvxyJç", 500),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("ABEKPSVXYÀÉÈ&", 667),
    **dict.fromkeys("CDHNRUwÇ", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("mMW%", 850),
    "—": 1000,
    "œ": 944,
}


def measure(words: str, size: float, bold: bool = False) -> float:
    """Return the width of a line; bold runs about six hundredths wider."""
    return sum(_NARROW.get(letter, 556) for letter in words) * size / 1000 * (1.06 if bold else 1)


def wrap(words: str, size: float, room: float, bold: bool = False) -> list[str]:
    """Return the lines a sentence breaks into; an address too long for a line is cut at the margin."""
    lines, line = [], ""
    for word in words.split(" "):
        longer = f"{line} {word}".strip()
        if line and measure(longer, size, bold) > room:
            lines.append(line)
            line = word
        else:
            line = longer
        while measure(line, size, bold) > room:
            cut = max(1, int(len(line) * room / measure(line, size, bold)) - 1)
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line]


@dataclass
class Page:
    """One A4 page; y runs down from the top, as one reads."""

    marks: list[str] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)

    def text(
        self, x: float, y: float, words: str, size: float, bold: bool = False, grey: float = 0.08
    ) -> None:
        """Set one line."""
        shown = words.translate({0x202F: 0xA0}).encode("cp1252").replace(b"\\", b"\\\\")
        shown = shown.replace(b"(", b"\\(").replace(b")", b"\\)")
        face = "B" if bold else "R"
        self.marks.append(
            f"{grey} g BT /{face} {size} Tf {x:.1f} {HEIGHT - y:.1f} Td ({shown.decode('latin-1')}) Tj ET"
        )

    def box(self, x: float, y: float, wide: float, high: float, rgb: tuple[float, float, float]) -> None:
        """Fill a rectangle."""
        r, g, b = rgb
        self.marks.append(f"{r} {g} {b} rg {x:.1f} {HEIGHT - y - high:.1f} {wide:.1f} {high:.1f} re f")

    def path(self, points: list[tuple[float, float]], width: float, rgb: tuple[float, float, float]) -> None:
        """Draw a broken line."""
        r, g, b = rgb
        steps = " ".join(
            f"{x:.1f} {HEIGHT - y:.1f} {'m' if i == 0 else 'l'}" for i, (x, y) in enumerate(points)
        )
        self.marks.append(f"{r} {g} {b} RG {width} w 1 J 1 j {steps} S")

    def picture(self, x: float, y: float, wide: float, high: float, jpeg: bytes) -> None:
        """Place a JPEG."""
        self.marks.append(
            f"q {wide:.1f} 0 0 {high:.1f} {x:.1f} {HEIGHT - y - high:.1f} cm /P{len(self.pictures)} Do Q"
        )
        self.pictures.append(jpeg)


class _Writer:
    """Numbers objects as they come and remembers where each begins."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def add(self, body: bytes) -> int:
        self.parts.append(body)
        return len(self.parts)

    def stream(self, head: str, body: bytes) -> int:
        return self.add(f"<< {head} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream")

    def file(self, root: int, info: int) -> bytes:
        out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
        for number, body in enumerate(self.parts, 1):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        start = len(out)
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
        out += f"trailer << /Size {len(places) + 1} /Root {root} 0 R /Info {info} 0 R >>\n".encode()
        return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def _jpeg_size(jpeg: bytes) -> tuple[int, int]:
    """Return the width and height a JPEG declares."""
    at = 2
    while jpeg[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return int.from_bytes(jpeg[at + 7 : at + 9], "big"), int.from_bytes(jpeg[at + 5 : at + 7], "big")


def _text_string(words: str) -> bytes:
    return b"<FEFF" + words.encode("utf-16-be").hex().upper().encode() + b">"


def write(title: str, pages: list[Page]) -> bytes:
    """Return the pages as a PDF file in French."""
    out = _Writer()
    fonts = " ".join(
        f"/{key} {out.add(f'<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>'.encode())} 0 R"
        for key, name in (("R", "Helvetica"), ("B", "Helvetica-Bold"))
    )
    tree = len(out.parts) + 1 + sum(len(page.pictures) + 2 for page in pages)
    kids = [_page(out, page, fonts, tree) for page in pages]
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    out.add(f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>".encode())
    root = out.add(f"<< /Type /Catalog /Pages {tree} 0 R /Lang (fr-FR) >>".encode())
    info = out.add(b"<< /Title " + _text_string(title) + b" /Author " + _text_string("A.M.I.S.") + b" >>")
    return out.file(root, info)


def _page(out: _Writer, page: Page, fonts: str, tree: int) -> int:
    """Write a page with its pictures, and return its number."""
    images = []
    for index, jpeg in enumerate(page.pictures):
        wide, high = _jpeg_size(jpeg)
        head = f"/Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
        images.append(f"/P{index} {out.stream(head, jpeg)} 0 R")
    body = out.stream("", "\n".join(page.marks).encode("latin-1"))
    held = f"/Font << {fonts} >> /XObject << {' '.join(images)} >>"
    return out.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources << {held} >> /Contents {body} 0 R >>".encode()
    )
