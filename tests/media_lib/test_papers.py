from pathlib import Path

import pytest
from PIL import Image

from media_lib.papers import TEXT_LENGTH, PaperFacts, check_pdf, first_page, page_text
from media_lib.probe import FileRefused

A4 = "0 0 595 842"
LEAFLET = "BT /F 24 Tf 60 700 Td (Mas de Mingue, 1985) Tj ET 1 0 0 rg 0 0 595 400 re f"


def write_pdf(path: Path, *pages: str, box: str = A4, encrypted: bool = False) -> Path:
    """Write a PDF by hand, one drawing per page."""
    first = 4
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, drawing in enumerate(pages):
        contents = f"/Contents {first + 2 * number + 1} 0 R /Resources << /Font << /F 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] {contents} >>")
        objects.append(f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream")
    if encrypted:
        lock = "ab" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O <{lock}> /U <{lock}> /P -4 >>")
    path.write_bytes(assembled(objects, encrypted))
    return path


def assembled(objects: list[str], encrypted: bool) -> bytes:
    content = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    locked = f"/Encrypt {len(objects)} 0 R /ID [<00> <00>]" if encrypted else ""
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {locked} >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + end.encode()


def test_the_pages_of_a_document_are_counted(tmp_path):
    assert check_pdf(write_pdf(tmp_path / "a.pdf", LEAFLET, LEAFLET, LEAFLET)) == PaperFacts(page_count=3)


def test_a_locked_document_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="protégé par un mot de passe"):
        check_pdf(write_pdf(tmp_path / "a.pdf", LEAFLET, encrypted=True))


def test_a_document_without_pages_is_refused(tmp_path):
    with pytest.raises(FileRefused, match=r"aucune page|abîmé"):
        check_pdf(write_pdf(tmp_path / "a.pdf"))


def test_a_document_cut_short_is_refused(tmp_path):
    path = write_pdf(tmp_path / "a.pdf", LEAFLET)
    path.write_bytes(path.read_bytes()[:150])
    with pytest.raises(FileRefused, match="abîmé ou coupé"):
        check_pdf(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.4\n" + b"nothing " * 30, "abîmé ou coupé"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "n'est pas un PDF"),
        (b"<html><script>alert(1)</script>%PDF-1.4", "page web"),
        (b"PK\x03\x04" + bytes(40) + b"word/document.xml", "Enregistrez-le en PDF"),
        (b"", "vide"),
    ],
)
def test_what_is_not_a_document_is_refused_with_its_own_sentence(tmp_path, content, said):
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(FileRefused, match=said):
        check_pdf(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("name", "fmt"), [("page.webp", "WEBP"), ("page.jpg", "JPEG"), ("page.avif", "AVIF")]
)
def test_the_first_page_is_drawn_at_the_width_asked_for(tmp_path, name, fmt):
    first_page(write_pdf(tmp_path / "a.pdf", LEAFLET, ""), tmp_path / name, width=600)
    with Image.open(tmp_path / name) as page:
        assert page.format == fmt
        assert page.width == 600
        assert page.height == pytest.approx(600 * 842 / 595, abs=2)
        assert min(page.convert("RGB").getpixel((300, 20))) > 240
        red, green, _ = page.convert("RGB").getpixel((300, page.height - 40))
        assert red > 200 > 60 > green


def test_a_page_as_long_as_a_street_is_drawn_without_filling_the_memory(tmp_path):
    first_page(
        write_pdf(tmp_path / "a.pdf", LEAFLET, box="0 0 100 14000"), tmp_path / "page.webp", width=1200
    )
    with Image.open(tmp_path / "page.webp") as page:
        assert page.height <= 4800


def test_the_words_of_a_document_are_read(tmp_path):
    path = write_pdf(tmp_path / "a.pdf", LEAFLET, LEAFLET.replace("1985", "1986"))
    assert page_text(path).splitlines() == ["Mas de Mingue, 1985", "Mas de Mingue, 1986"]


def test_a_document_without_words_gives_an_empty_text(tmp_path):
    assert page_text(write_pdf(tmp_path / "a.pdf", "0 0 10 10 re f")) == ""


def test_only_the_beginning_of_a_very_long_text_is_kept(tmp_path):
    lines = "".join(f"0 -1 Td ({'mot ' * 50}) Tj " for _ in range(300))
    page = f"BT /F 1 Tf 10 800 Td {lines} ET"
    text = page_text(write_pdf(tmp_path / "a.pdf", *[page] * 5))
    assert TEXT_LENGTH - 10 <= len(text) <= TEXT_LENGTH


def test_a_document_cannot_be_drawn_from_what_is_not_one(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\n" + bytes(100))
    with pytest.raises(FileRefused, match="abîmé ou coupé"):
        first_page(tmp_path / "a.pdf", tmp_path / "page.webp")
    assert not (tmp_path / "page.webp").exists()
