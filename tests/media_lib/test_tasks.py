"""The worker's work: copies for showing, made again without change, without a trace of who held the camera."""

from io import BytesIO, StringIO

import pypdfium2
import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from PIL import Image

from media_lib import tasks
from media_lib.intake import receive
from media_lib.models import ArchiveItem, Derivative, ItemFile
from media_lib.paper_copies import make_bare_paper
from media_lib.sandbox import EncodeFailed
from tests import factories as make

pytestmark = pytest.mark.django_db

ATTACH = {
    "film": make.attach_film,
    "photo": make.attach_photo,
    "sound": make.attach_sound,
    "paper": make.attach_pdf,
}


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return make.own_disk(settings, tmp_path)


def kinds_of(file):
    return sorted(
        (copy.role, copy.mime, copy.width or 0, copy.height or 0)
        for copy in Derivative.objects.filter(file=file)
    )


def private_files(disk):
    return sorted(path.stat().st_size for path in (disk / "private").rglob("*") if path.is_file())


def fresh(file):
    return ItemFile.objects.get(pk=file.pk)


# --- What is made -----------------------------------------------------------------------------------------------------
def test_a_film_gives_a_copy_to_watch_one_to_hear_and_a_poster():
    file = make.attach_film(make.make_item(), prepared=True)
    assert {role for role, *_ in kinds_of(file)} == {"web", "audio", "poster", "plate"}
    assert (file.media.state, file.media.progress, file.media.failure) == ("ready", 100, "")
    assert (file.media.type, file.media.width, file.media.height) == ("video", 160, 120)
    assert file.media.codecs == "h264, aac"
    assert file.media.duration == pytest.approx(1, abs=0.1)


def test_a_sound_gives_a_copy_to_hear_and_nothing_to_see():
    file = make.attach_sound(make.make_item(), prepared=True)
    assert [role for role, *_ in kinds_of(file)] == ["audio"]
    assert file.media.type == "audio"


def test_a_photo_gives_pictures_never_larger_than_itself_and_ink_plates():
    file = make.attach_photo(make.make_item(), prepared=True)
    widths = {mime: [] for mime in ("image/avif", "image/webp", "image/jpeg")}
    for role, mime, width, _ in kinds_of(file):
        if role == "image":
            widths[mime].append(width)
    assert widths["image/avif"] == [320, 640, 1024, 1200]
    assert widths["image/webp"] == [640]
    assert widths["image/jpeg"] == [960]
    assert [width for role, _, width, _ in kinds_of(file) if role == "plate"] == [360, 640, 1200]


def test_a_paper_gives_its_first_page_its_text_and_a_copy_to_read():
    file = make.attach_pdf(make.make_item(), prepared=True)
    assert {role for role, *_ in kinds_of(file)} == {"page", "paper"}
    assert file.document.page_count == 1


def test_the_poster_a_player_takes_is_one_every_browser_reads():
    item = make.make_open_item()
    make.attach_film(item, prepared=True)
    posters = [copy for copy in ArchiveItem.objects.get(pk=item.pk).derivatives if copy.role == "poster"]
    assert posters[-1].mime == "image/webp"


# --- Nothing that betrays ---------------------------------------------------------------------------------------------
def betrays(data):
    return any(mark in data for mark in (b"SECRET", "SECRET".encode("utf-16-be"), b"Exif\0", b"<?xpacket"))


@pytest.mark.parametrize("kind", ATTACH)
def test_no_copy_keeps_a_place_a_camera_or_a_name(kind):
    file = ATTACH[kind](make.make_item(), prepared=True)
    assert betrays(file.original.file.read())
    for copy in Derivative.objects.filter(file=file):
        data = copy.content.read()
        assert not betrays(data)
        if copy.mime.startswith("image/"):
            picture = Image.open(BytesIO(data))
            assert dict(picture.getexif()) == {}
            assert not {"exif", "xmp", "icc_profile", "comment"} & set(picture.info)


def test_a_picture_inside_a_paper_loses_its_tags_and_stays_readable(tmp_path):
    photo, source, bare = tmp_path / "photo.jpg", tmp_path / "source.pdf", tmp_path / "bare.pdf"
    photo.write_bytes(make.picture_bytes(exif=True))
    with pypdfium2.PdfDocument.new() as document:
        page, picture = document.new_page(480, 360), pypdfium2.PdfImage.new(document)
        picture.load_jpeg(str(photo))
        picture.set_matrix(pypdfium2.PdfMatrix().scale(480, 360))
        page.insert_obj(picture)
        page.gen_content()
        document.save(source)
    assert b"SECRET-CAMERA" in source.read_bytes()
    make_bare_paper(source, bare)
    assert b"SECRET-CAMERA" not in bare.read_bytes()
    with pypdfium2.PdfDocument(bare) as document:
        red, green, blue = document[0].render(scale=0.1).to_pil().convert("RGB").getpixel((10, 10))
    assert (red < 20, green > 100, blue > 100) == (True, True, True)


# --- Again, and in spite of everything ----------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ATTACH)
def test_a_second_run_changes_nothing(kind, disk, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        file = ATTACH[kind](make.make_open_item(), prepared=True)
    before = kinds_of(file), len(private_files(disk)), fresh(file).original.state
    with django_capture_on_commit_callbacks(execute=True):
        tasks.prepare_now(fresh(file))
    assert (kinds_of(file), len(private_files(disk)), fresh(file).original.state) == before
    published = {path.name for path in (disk / "public").rglob("*.*")}
    assert published == {copy.content.name.split("/")[1] for copy in Derivative.objects.all()}


def test_a_broken_film_fails_with_its_reason_and_the_original_is_kept(disk):
    data = make.film_bytes()[:3000]
    file = receive(make.make_item(), make.upload(data, "film.mp4"), make.make_user())
    tasks.prepare_file.call(file.pk)
    media = fresh(file).media
    assert media.state == "failed"
    assert media.failure.endswith(".")
    assert media.file.read() == data
    assert kinds_of(file) == []
    assert not DBTaskResult.objects.exists()
    assert not any((disk / "work").iterdir())


def test_what_may_pass_is_tried_three_times_then_said(monkeypatch):
    def crash(*args, **kwargs):
        raise EncodeFailed("Ce fichier demande trop de mémoire.")

    monkeypatch.setattr(tasks, "make_web_copies", crash)
    file = make.attach_film(make.make_item())
    file.original.set_state("waiting")
    for expected in (1, 2, 2):
        tasks.prepare_file.call(file.pk)
        assert DBTaskResult.objects.count() == expected
    assert DBTaskResult.objects.first().run_after > timezone.now()
    assert (fresh(file).media.state, fresh(file).media.attempts) == ("failed", 3)
    assert fresh(file).media.failure == "Ce fichier demande trop de mémoire."


def test_a_failure_keeps_the_copies_of_the_time_before(monkeypatch):
    def crash(*args, **kwargs):
        raise OSError(28, "No space left on device")

    file = make.attach_film(make.make_item())
    file.original.set_state("waiting")
    before = kinds_of(file)
    monkeypatch.setattr(tasks, "make_web_copies", crash)
    tasks.prepare_file.call(file.pk)
    assert fresh(file).media.state == "failed"
    assert kinds_of(file) == before


def test_a_worker_killed_again_and_again_ends_by_saying_so():
    file = make.attach_film(make.make_item())
    file.media.attempts = tasks.MAX_ATTEMPTS
    file.media.set_state("running")
    tasks.prepare_file.call(file.pk)
    assert (fresh(file).media.state, fresh(file).media.failure) == ("failed", tasks.TOO_MANY_TRIES)


def test_a_file_deleted_before_its_turn_is_nobody_s_problem():
    file = make.attach_film(make.make_item())
    key = file.pk
    file.delete()
    tasks.prepare_file.call(key)
    assert not Derivative.objects.exists()


def test_a_file_deleted_during_the_work_leaves_no_copy(monkeypatch, disk, django_capture_on_commit_callbacks):
    file = make.attach_film(make.make_item())
    file.original.set_state("waiting")
    encode = tasks.make_web_copies

    def encode_while_someone_deletes(*args, **kwargs):
        result = encode(*args, **kwargs)
        fresh(file).delete()
        return result

    monkeypatch.setattr(tasks, "make_web_copies", encode_while_someone_deletes)
    with django_capture_on_commit_callbacks(execute=True):
        tasks.prepare_file.call(file.pk)
    assert private_files(disk) == []
    assert not Derivative.objects.exists()


def test_a_piece_withdrawn_during_the_work_is_not_published(monkeypatch, disk):
    file = make.attach_film(make.make_open_item())
    file.original.set_state("waiting")
    encode = tasks.make_web_copies

    def encode_while_someone_withdraws(*args, **kwargs):
        ArchiveItem.objects.update(withdrawn_at=timezone.now())
        return encode(*args, **kwargs)

    monkeypatch.setattr(tasks, "make_web_copies", encode_while_someone_withdraws)
    tasks.prepare_file.call(file.pk)
    assert fresh(file).media.state == "ready"
    assert not Derivative.objects.filter(is_published=True).exists()
    assert not list((disk / "public").rglob("*.*"))


# --- By hand ----------------------------------------------------------------------------------------------------------
def prepare(*options):
    said = StringIO()
    call_command("prepare_files", *options, stdout=said)
    return said.getvalue()


def test_files_can_be_prepared_by_hand_and_failures_are_told():
    item = make.make_item()
    make.attach_sound(item)
    waiting = receive(item, make.upload(make.sound_bytes(), "son.mp3"), None)
    broken = receive(item, make.upload(b"ID3" + bytes(3000), "son.mp3"), None)
    assert prepare("--dry-run").count("(à préparer)") == 2
    assert fresh(waiting).media.state == "waiting"
    said = prepare()
    assert f"1/2 {item.reference_code} {item.title} prêt" in said
    assert f"échec : {fresh(broken).media.failure}" in said
    assert prepare("--failed", "--dry-run").count("(à préparer)") == 1
    assert prepare("--all", "--dry-run").count("(à préparer)") == 3


def test_the_worker_leaves_a_file_that_is_ready_alone(monkeypatch):
    file = make.attach_film(make.make_item())
    monkeypatch.setattr(tasks, "prepare_now", lambda file: pytest.fail("prepared again"))
    tasks.prepare_file.call(file.pk)
    assert fresh(file).media.state == "ready"
