"""Makes files for tests: tiny pictures, films, sounds and papers, and pieces that own them."""

from functools import cache
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from media_lib.intake import receive
from media_lib.models import ArchiveDocument, Derivative, ItemFile, Media, Photo, TextTrack
from media_lib.tasks import prepare_now
from tests.media_lib.tiny_files import make_film, make_sound

numbers = count(1)


def own_disk(settings, folder):
    """Give a test storages of its own, under a folder that is empty; the settings fixture puts the others back."""
    settings.VAR_DIR = folder
    settings.STORAGES = settings.STORAGES | {
        name: {
            **settings.STORAGES[name],
            "OPTIONS": {**settings.STORAGES[name]["OPTIONS"], "location": folder / place},
        }
        for name, place in (("default", "private"), ("public", "public"))
    }
    return folder


@cache
def picture_bytes(fmt="JPEG", size=(480, 360), colour="teal", exif=False):
    """A plain picture; ``exif`` adds a place and the name of a camera that must not come out."""
    picture, data = Image.new("RGB", size, colour), BytesIO()
    tags = Image.Exif()
    if exif:
        tags[0x010F] = "SECRET-CAMERA"
        tags.get_ifd(0x8825).update({1: "N", 2: (43.0, 50.0, 12.0), 3: "E", 4: (4.0, 21.0, 36.0)})
    picture.save(data, fmt, **({"exif": tags.tobytes()} if exif else {}))
    return data.getvalue()


@cache
def film_bytes(seconds=1):
    with TemporaryDirectory() as folder:
        return make_film(
            Path(folder) / "film.mp4", seconds=seconds, tags={"title": "SECRET-TAG"}
        ).read_bytes()


@cache
def sound_bytes(seconds=1):
    with TemporaryDirectory() as folder:
        return make_sound(
            Path(folder) / "son.mp3", codec="libmp3lame", seconds=seconds, tags={"title": "SECRET-TAG"}
        ).read_bytes()


@cache
def pdf_bytes():
    data = BytesIO()
    Image.open(BytesIO(picture_bytes())).save(data, "PDF", title="SECRET-TITLE", author="SECRET-AUTHOR")
    return data.getvalue()


def upload(data, name="fichier.bin", content_type="application/octet-stream"):
    """A file as a form receives it."""
    return SimpleUploadedFile(name, data, content_type)


def attach_photo(item, *, prepared=False, label="", size=(480, 360)):
    """A photo and its pictures; ``prepared`` makes them for real."""
    if prepared:
        return _received(item, picture_bytes(size=(1200, 900), exif=True), "photo.jpg", label)
    photo = Photo(width=size[0], height=size[1])
    file = _attached(item, photo, "photo", "jpg", picture_bytes(size=size), label)
    _add_pictures(file, Derivative.Role.IMAGE, (320, 640))
    add_copy(file, Derivative.Role.PLATE, "image/png", picture_bytes("PNG"), width=640, height=480)
    return file


def attach_film(item, *, prepared=False, label="", captions=False):
    """A film, its web copy, its sound and its poster; ``prepared`` makes them for real."""
    if prepared:
        file = _received(item, film_bytes(), "film.mp4", label)
    else:
        file = _attached(item, Media(type="video", duration=160), "media", "mp4", film_bytes(), label)
        add_copy(
            file, Derivative.Role.WEB, "video/mp4", film_bytes(), width=640, height=480, duration_ms=160_000
        )
        add_copy(file, Derivative.Role.AUDIO, "audio/mp4", b"sound" * 40, duration_ms=160_000)
        _add_pictures(file, Derivative.Role.POSTER, (480, 960))
    if captions:
        words = "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour la place.\n"
        TextTrack.objects.create(file=file, content=words)
    return file


def attach_sound(item, *, prepared=False, label=""):
    """A sound and its copy to listen to; ``prepared`` makes it for real."""
    if prepared:
        return _received(item, sound_bytes(), "son.mp3", label)
    file = _attached(item, Media(type="audio", duration=95), "media", "mp3", b"ID3" + bytes(200), label)
    add_copy(file, Derivative.Role.AUDIO, "audio/mp4", b"sound" * 40, duration_ms=95_000)
    return file


def attach_pdf(item, *, prepared=False, label=""):
    """A paper, its first page and its copy to read; ``prepared`` makes them for real."""
    if prepared:
        return _received(item, pdf_bytes(), "tract.pdf", label)
    paper = ArchiveDocument(page_count=1, text="Toutes et tous à la réunion.")
    file = _attached(item, paper, "document", "pdf", pdf_bytes(), label)
    _add_pictures(file, Derivative.Role.PAGE, (480, 960))
    add_copy(file, Derivative.Role.PAPER, "application/pdf", pdf_bytes())
    return file


def add_copy(file, role, mime, data, **facts):
    """One derivative with its file in the private storage."""
    suffix = {"audio/mp4": "m4a", "image/jpeg": "jpg"}.get(mime, mime.rsplit("/", 1)[-1])
    copy = Derivative(file=file, role=role, mime=mime, byte_size=len(data), **facts)
    copy.content.save(f"copy.{suffix}", ContentFile(data))
    return copy


def _add_pictures(file, role, widths):
    for width in widths:
        for mime in ("image/avif", "image/jpeg", "image/webp"):
            data = picture_bytes(mime.rsplit("/", 1)[-1].upper())
            add_copy(file, role, mime, data, width=width, height=width * 3 // 4)


def _attached(item, original, link, extension, data, label):
    original.title, original.collection, original.folder = item.title, item.fonds.collection, item.uuid
    original.original_name, original.byte_size = f"fichier.{extension}", len(data)
    original.sha256 = f"{next(numbers):064x}"
    original.state, original.progress = "ready", 100
    name = original._meta.get_field("file").storage.save(
        f"{item.uuid}/{original.uuid}.{extension}", ContentFile(data)
    )
    original.__dict__["file"] = name
    original.save()
    return ItemFile.objects.create(item=item, label=label, sort_order=item.files.count(), **{link: original})


def _received(item, data, name, label):
    file = receive(item, upload(data, name), None, label)
    prepare_now(file)
    return ItemFile.objects.get(pk=file.pk)
