"""Opens the PDF documents of the archive: how many pages, what the first looks like, what the text says."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media_lib.darkroom import save_bare
from media_lib.probe import FileRefused, sniff_file
from media_lib.sandbox import GIB, Limits, check_limited, run_limited

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PAPER_LIMITS = Limits(cpu_seconds=20, wall_seconds=40, memory_bytes=GIB)
TEXT_LENGTH = 200_000
FORMATS = {".webp": "webp", ".avif": "avif", ".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png"}
# A page four times as high as wide is the longest strip worth showing.
LONGEST = 4

NOT_A_PDF = "Ce fichier n'est pas un PDF."
LOCKED = "Ce PDF est protégé par un mot de passe. Enlevez la protection, puis envoyez-le de nouveau."
BROKEN = "Ce PDF est abîmé ou coupé : il ne s'ouvre pas. Envoyez-le de nouveau."
NO_PAGE = "Ce PDF ne contient aucune page."
BLANK_SIZE = "La première page de ce PDF n'a pas de dimensions."


@dataclass(frozen=True)
class PaperFacts:
    """What a PDF is made of."""

    page_count: int


def check_pdf(path: Path) -> PaperFacts:
    """Open a PDF just received, in a limited child process, or refuse it with a sentence."""
    if sniff_file(path).kind != "pdf":
        raise FileRefused(NOT_A_PDF)
    with tempfile.TemporaryDirectory() as folder:
        answer = check_limited(
            "media_lib.papers:count_in_child",
            {"path": str(path.resolve())},
            folder=Path(folder),
            limits=PAPER_LIMITS,
            readable=[path],
        )
    return PaperFacts(**answer)


def first_page(path: Path, destination: Path, width: int = 1200) -> None:
    """Draw the first page of a PDF; the destination ends in .webp, .avif, .jpg or .png."""
    run_limited(
        "media_lib.papers:draw_in_child",
        {"path": str(path.resolve()), "destination": str(destination.resolve()), "width": width},
        folder=destination.parent,
        limits=PAPER_LIMITS,
        readable=[path],
    )


def page_text(path: Path) -> str:
    """Return the beginning of the text of a PDF, for the search; a scanned one gives nothing."""
    with tempfile.TemporaryDirectory() as folder:
        return run_limited(
            "media_lib.papers:text_in_child",
            {"path": str(path.resolve())},
            folder=Path(folder),
            limits=PAPER_LIMITS,
            readable=[path],
        )


# From here on, what runs in the child.


def count_in_child(path: str) -> dict[str, int]:
    """Count the pages of a PDF whose first page can be read."""
    with _open_pdf(path) as document:
        document[0].close()
        return {"page_count": len(document)}


def draw_in_child(path: str, destination: str, width: int) -> dict[str, Any]:
    """Draw the first page of a PDF at a width in pixels."""
    with _open_pdf(path) as document:
        page = document[0]
        across, down = page.get_size()
        if across <= 0 or down <= 0:
            raise FileRefused(BLANK_SIZE)
        scale = min(width / across, width * LONGEST / down)
        picture = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
        return save_bare(picture, Path(destination), FORMATS[Path(destination).suffix])


def text_in_child(path: str) -> str:
    """Return the beginning of the text of a PDF, without the characters a database refuses."""
    pieces: list[str] = []
    left = TEXT_LENGTH
    with _open_pdf(path) as document:
        for page in document:
            piece = page.get_textpage().get_text_bounded()[:left].replace("\0", "")
            pieces.append(piece)
            left -= len(piece)
            if left <= 0:
                break
    return "\n".join(pieces).strip()[:TEXT_LENGTH]


@contextmanager
def _open_pdf(path: str) -> "Iterator[PdfDocument]":
    import pypdfium2
    from pypdfium2 import raw

    try:
        with pypdfium2.PdfDocument(path) as document:
            if not len(document):
                raise FileRefused(NO_PAGE)
            yield document
    except pypdfium2.PdfiumError as error:
        raise FileRefused(LOCKED if error.err_code == raw.FPDF_ERR_PASSWORD else BROKEN) from error
