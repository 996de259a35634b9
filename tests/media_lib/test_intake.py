"""Receiving files: named by content, checked, put away, queued; what is refused gets a sentence and leaves nothing."""

import re
import shutil
import zlib
from collections import namedtuple

import pytest
import willow
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django_tasks_db.models import DBTaskResult
from PIL import Image

from media_lib import intake
from media_lib.models import ArchiveDocument, ItemFile, Media, Photo
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return make.own_disk(settings, tmp_path)


@pytest.fixture
def member():
    return make.make_user("member")


def files_of(disk):
    return [path for path in disk.rglob("*") if path.is_file()]


def bomb():
    """A PNG of 900 million points in a few kilobytes."""

    def chunk(name, data):
        body = name + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    side = (30_000).to_bytes(4, "big")
    rows = zlib.compress(bytes(1_000_000))
    head = chunk(b"IHDR", side + side + b"\x01\x00\x00\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


HOSTILE = {
    "text named .mp4": (lambda: b"Bonjour, ceci est une lettre.\n" * 40, "film.mp4", "texte"),
    "playlist named .mp4": (
        lambda: b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
        "film.mp4",
        "liste de lecture",
    ),
    "web page named .jpg": (lambda: b"<!doctype html><script>alert(1)</script>", "photo.jpg", "page web"),
    "drawing with a script": (
        lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "a.svg",
        "SVG",
    ),
    "archive named .pdf": (lambda: b"PK\x03\x04" + bytes(200), "tract.pdf", "archive"),
    "nothing at all": (lambda: b"", "vide.mp4", "vide"),
    "truncated picture": (lambda: make.picture_bytes(size=(1200, 900))[:2500], "photo.jpg", "coupée"),
    "decompression bomb": (bomb, "photo.png", "trop grande"),
    "broken paper": (lambda: b"%PDF-1.7\n" + bytes(400), "tract.pdf", "abîmé"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_or_broken_file_gets_a_sentence_and_leaves_nothing(case, disk, member):
    data, name, word = HOSTILE[case]
    with pytest.raises(ValidationError) as refusal:
        intake.receive(make.make_item(), make.upload(data(), name, "video/mp4"), member)
    assert word in refusal.value.messages[0]
    assert refusal.value.messages[0].endswith(".")
    assert files_of(disk) == []
    assert [model.objects.count() for model in (Photo, Media, ArchiveDocument)] == [0, 0, 0]


def test_an_upload_cut_half_way_is_refused(disk, member):
    upload = SimpleUploadedFile("film.mp4", make.film_bytes()[:5000])
    upload.size = len(make.film_bytes())
    with pytest.raises(ValidationError, match="incomplet"):
        intake.receive(make.make_item(), upload, member)
    assert files_of(disk) == []


def test_a_file_heavier_than_the_limit_is_refused_with_both_weights(settings, member):
    settings.MAX_UPLOAD_BYTES = 1000
    with pytest.raises(ValidationError, match=r"pèse 2 Ko : le site accepte 1 Ko"):
        intake.receive(make.make_item(), make.upload(bytes(2000)), member)


def test_a_file_that_would_fill_the_disk_is_refused(monkeypatch, member):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage(10**12, 10**12 - 10**8, 10**8))
    with pytest.raises(ValidationError, match="assez de place"):
        intake.receive(make.make_item(), make.upload(make.picture_bytes()), member)


@pytest.mark.parametrize(
    ("data", "model", "extension", "mime"),
    [
        (make.picture_bytes, Photo, "jpg", "image/jpeg"),
        (make.film_bytes, Media, "mp4", "video/mp4"),
        (make.sound_bytes, Media, "mp3", "audio/mpeg"),
        (make.pdf_bytes, ArchiveDocument, "pdf", "application/pdf"),
    ],
)
def test_the_content_and_not_the_name_says_what_a_file_is(data, model, extension, mime, disk, member):
    item = make.make_item()
    file = intake.receive(item, make.upload(data(), "../../innocent.exe"), member, label="face A")
    original = model.objects.get()
    assert file.original == original
    assert (original.mime, original.byte_size, file.label) == (mime, len(data()), "face A")
    assert [str(path.relative_to(disk / "private")) for path in files_of(disk)] == [
        f"{item.uuid}/{original.uuid}.{extension}"
    ]
    assert original.collection == item.fonds.collection
    assert re.fullmatch(r"[0-9a-f]{64}", original.sha256)


def test_no_decoder_runs_in_the_web_process(monkeypatch, member):
    def refuse(*args, **kwargs):
        raise AssertionError("a picture was decoded in the web process")

    data = make.picture_bytes(size=(640, 200))
    monkeypatch.setattr(willow.Image, "open", refuse)
    monkeypatch.setattr(Image, "open", refuse)
    intake.receive(make.make_item(), make.upload(data), member)
    photo = Photo.objects.get()
    photo.save()
    assert (photo.width, photo.height) == (640, 200)


def test_a_large_upload_kept_on_disk_by_the_server_is_received_too(disk, member):
    data = make.picture_bytes()
    upload = TemporaryUploadedFile("photo.jpg", "image/jpeg", len(data), None)
    upload.write(data)
    upload.flush()
    file = intake.receive(make.make_item(), upload, member)
    upload.close()
    assert file.photo.file.read() == data


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\été.jpg", "été.jpg"),
        ("e\u0301te\u0301.jpg", "été.jpg"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\x00b\r\nc.jpg", "abc.jpg"),
        ("l'école « Lakanal » 🎥.mp4", "l'école « Lakanal » 🎥.mp4"),
        ("x" * 400, "x" * 255),
    ],
)
def test_the_sender_s_file_name_is_kept_as_harmless_text(name, kept):
    assert intake.tidy_name(name) == kept


def test_a_file_already_in_the_archive_is_named_to_who_may_see_it(member):
    known = make.make_open_item(title="La marche")
    intake.receive(known, make.upload(make.picture_bytes()), member)
    with pytest.raises(ValidationError, match=f"« La marche » \\({known.reference_code}\\)"):
        intake.receive(make.make_item(), make.upload(make.picture_bytes()), member)
    with pytest.raises(ValidationError, match="déjà joint"):
        intake.receive(known, make.upload(make.picture_bytes()), member)


def test_a_withdrawn_piece_is_not_given_away_by_its_file(member):
    hidden = make.make_item_with("withdrawn")
    intake.receive(hidden, make.upload(make.picture_bytes()), make.make_user("archivist"))
    assert intake.receive(make.make_item(), make.upload(make.picture_bytes()), member).pk


def test_the_worker_is_called_once_the_file_is_committed(member, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        file = intake.receive(make.make_item(), make.upload(make.picture_bytes()), member)
        assert not DBTaskResult.objects.exists()
    job = DBTaskResult.objects.get()
    assert (job.queue_name, job.args_kwargs["args"]) == ("media", [file.pk])


def test_files_keep_the_order_in_which_they_came(member):
    item = make.make_item()
    for colour in ("red", "green", "blue"):
        intake.receive(item, make.upload(make.picture_bytes(colour=colour)), member, label=colour)
    assert [file.label for file in item.files.all()] == ["red", "green", "blue"]


def test_a_failure_of_the_database_leaves_no_file(monkeypatch, disk, member):
    def fail(*args, **kwargs):
        raise RuntimeError("the database went away")

    monkeypatch.setattr(ItemFile, "save", fail)
    with pytest.raises(RuntimeError):
        intake.receive(make.make_item(), make.upload(make.picture_bytes()), member)
    assert files_of(disk) == []


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("fete_de_la_place-1985.mp4", "Fete de la place 1985"),
        ("Jean-Pierre raconte.mp3", "Jean Pierre raconte"),
        ("IMG_20200614_173012.jpg", ""),
        ("DSC00123.JPG", ""),
        ("Image de la tour.png", "Image de la tour"),
    ],
)
def test_a_file_name_suggests_a_title_unless_a_camera_chose_it(name, title):
    assert intake.suggested_title(name) == title
