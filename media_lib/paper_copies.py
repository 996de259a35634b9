"""Makes the copy of a PDF that readers download: the same pages, without what the file says of its makers.

Importing the pages into a new document leaves behind titles, authors, scripts and attached files; pictures inside keep
their own EXIF, XMP and IPTC, which are blanked in place so that no length in the file changes.
"""

import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from media_lib.papers import PAPER_LIMITS
from media_lib.sandbox import FileRefused, run_limited

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

__all__ = ["make_bare_paper"]

# A segment of a JPEG: its mark, its length on two bytes, then the name of what it holds.
SEGMENT = re.compile(
    rb"\xff[\xe1\xed](..)(?:Exif\x00|http://ns\.adobe\.com/x[am]p/|Photoshop 3\.0\x00)", re.DOTALL
)
XMP_PACKET = re.compile(rb"<\?xpacket begin.*?<\?xpacket end[^>]*\?>", re.DOTALL)
BROKEN = "Ce PDF est abîmé : ses pages ne peuvent pas être recopiées."


def make_bare_paper(source: Path, destination: Path) -> None:
    """Write the pages of a PDF, and nothing else of it, in a limited child process."""
    run_limited(
        "media_lib.paper_copies:copy_in_child",
        {"path": str(source.resolve()), "destination": str(destination.resolve())},
        folder=destination.parent,
        limits=PAPER_LIMITS,
        readable=[source],
    )


# From here on, what runs in the child.


def copy_in_child(path: str, destination: str) -> None:
    """Import every page into a new document, take notes and attachments off, and blank the tags of pictures."""
    import pypdfium2

    written = BytesIO()
    try:
        with pypdfium2.PdfDocument(path) as original, pypdfium2.PdfDocument.new() as bare:
            bare.import_pages(original)
            for page in bare:
                _remove_notes(page)
            bare.save(written)
    except pypdfium2.PdfiumError as error:
        raise FileRefused(BROKEN) from error
    Path(destination).write_bytes(without_tags(written.getvalue()))


def without_tags(data: bytes) -> bytes:
    """Blank the EXIF, XMP and IPTC of the pictures inside a PDF, byte for byte."""
    bare = bytearray(data)
    for segment in SEGMENT.finditer(data):
        start, end = segment.end(1), segment.start() + 2 + int.from_bytes(segment[1], "big")
        bare[start:end] = bytes(len(bare[start:end]))
    for packet in XMP_PACKET.finditer(bare):
        bare[packet.start() : packet.end()] = b" " * len(packet[0])
    return bytes(bare)


def _remove_notes(page: "PdfPage") -> None:
    """Remove the comments of reviewers and the files pinned to a page."""
    from pypdfium2 import raw

    notes = (raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_FILEATTACHMENT)
    for index in reversed(range(raw.FPDFPage_GetAnnotCount(page))):
        note = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if kind in notes:
            raw.FPDFPage_RemoveAnnot(page, index)
