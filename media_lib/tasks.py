"""What the worker does with a file that was sent: copies for showing, made in a sandbox, replaced all at once."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.db import transaction
from django.db.models.fields.files import FieldFile
from django.utils import timezone
from django_tasks import task

from media_lib import public_copies
from media_lib.encode import make_web_copies
from media_lib.models import ArchiveDocument, ArchiveItem, Derivative, ItemFile, Media, Original, Photo
from media_lib.paper_copies import make_bare_paper
from media_lib.papers import check_pdf, first_page, page_text
from media_lib.pictures import PictureFormat, RenditionSpec, make_plate, make_renditions
from media_lib.probe import MediaFacts
from media_lib.sandbox import EncodeFailed, FileRefused

__all__ = ["MAX_ATTEMPTS", "prepare_file", "prepare_now"]

MAX_ATTEMPTS = 3
BEFORE_NEXT_TRY = timedelta(minutes=5)
PHOTO_WIDTHS = (320, 640, 1024, 1600)
STILL_WIDTHS = (480, 960)
PLATE_WIDTHS = (360, 640, 1200)
JPEG_WIDTH = 960
WEBP_WIDTH = 640
# The poster of a player has no choice of formats: the last copy of a width is the one every browser reads, and light.
FORMATS: tuple[PictureFormat, ...] = ("avif", "jpeg", "webp")

ELSEWHERE = "L'original n'est pas sur le serveur : il n'y a rien à préparer."
UNREADABLE = "Le serveur n'a pas pu lire ou écrire le fichier (disque plein, ou fichier introuvable)."
TOO_MANY_TRIES = (
    "La préparation s'est interrompue plusieurs fois. Demandez à la personne qui s'occupe du site."
)

Report = Callable[[float], None]


@dataclass(frozen=True)
class Made:
    """One copy made in the workshop folder, on its way to the private storage."""

    role: str
    path: Path
    mime: str
    width: int | None = None
    height: int | None = None
    duration_ms: int | None = None


class MadeFile(File):
    """A file that a local storage may move instead of copying it."""

    def temporary_file_path(self) -> str:
        """Where it lies now."""
        return str(self.name)


@task(backend="media", queue_name="media")
def prepare_file(item_file_id: int) -> None:
    """Make the copies of one file; a failure that may pass is tried again later, three times in all."""
    file = (
        ItemFile.objects.select_related("item", "media", "photo", "document").filter(pk=item_file_id).first()
    )
    if file is None or file.original.state == Original.State.READY:
        return
    if file.original.attempts >= MAX_ATTEMPTS:
        file.original.set_state(Original.State.FAILED, failure=file.original.failure or TOO_MANY_TRIES)
    elif prepare_now(file):
        prepare_file.using(run_after=timezone.now() + BEFORE_NEXT_TRY).enqueue(item_file_id)


def prepare_now(file: ItemFile) -> bool:
    """Make the copies of one file and record what came of it; return whether another try may succeed."""
    original = file.original
    original.attempts += 1
    original.set_state(Original.State.RUNNING)
    try:
        _prepare(file, original)
    except FileRefused as refusal:
        original.set_state(Original.State.FAILED, failure=str(refusal))
        return False
    except (EncodeFailed, OSError) as failure:
        reason = UNREADABLE if isinstance(failure, OSError) else str(failure)
        original.set_state(Original.State.FAILED, failure=reason)
        return original.attempts < MAX_ATTEMPTS
    original.attempts = 0
    original.set_state(Original.State.READY, progress=100)
    public_copies.refresh(file.item)
    return False


def _prepare(file: ItemFile, original: Original) -> None:
    if not original.file:
        raise FileRefused(ELSEWHERE)
    place = settings.VAR_DIR / "work"
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place) as name:
        folder = Path(name)
        with _on_disk(original.file, folder) as source:
            made = MAKERS[type(original)](original, source, folder, _reporter(original))
        _replace_copies(file, made)


@contextmanager
def _on_disk(stored: FieldFile, folder: Path) -> Iterator[Path]:
    if isinstance(stored.storage, FileSystemStorage):
        yield Path(stored.path)
        return
    # A storage that is not a disk: the sandbox needs a file it can open.
    path = folder / "original"
    with stored.open("rb") as source, path.open("wb") as target:
        target.writelines(source.chunks())
    yield path


def _reporter(original: Original) -> Report:
    def report(done: float) -> None:
        percent = round(100 * done)
        # Each write takes the database's lock for a moment: twenty of them are enough to follow a film.
        if percent >= original.progress + 5:
            original.set_state(Original.State.RUNNING, progress=percent)

    return report


# --- What is made of each kind of original -------------------------------------------------------------------------
def _from_media(media: Media, source: Path, folder: Path, report: Report) -> list[Made]:
    result = make_web_copies(source, folder, on_progress=report)
    _note_facts(media, result.facts)
    made = [
        Made(each.role, each.path, each.mime, each.width or None, each.height or None, each.duration_ms)
        for each in result.files
        if each.role != Derivative.Role.POSTER
    ]
    for each in result.files:
        if each.role == Derivative.Role.POSTER:
            made += _stills(Derivative.Role.POSTER, each.path, folder)
            made += _plates(each.path, folder)
    return _distinct(made)


def _note_facts(media: Media, facts: MediaFacts) -> None:
    Media.objects.filter(pk=media.pk).update(
        type="video" if facts.video_codec else "audio",
        duration=facts.duration_ms / 1000,
        width=facts.display_width or None,
        height=facts.display_height or None,
        container=facts.container,
        codecs=", ".join(filter(None, [facts.video_codec, facts.audio_codec])),
    )


def _from_photo(photo: Photo, source: Path, folder: Path, report: Report) -> list[Made]:
    # AVIF is a third of the weight of WebP here; the other two are for browsers that cannot read it.
    wanted: list[tuple[int, PictureFormat]] = [
        *((width, "avif") for width in PHOTO_WIDTHS),
        (WEBP_WIDTH, "webp"),
        (JPEG_WIDTH, "jpeg"),
    ]
    made = _pictures(Derivative.Role.IMAGE, source, folder, wanted)
    report(0.7)
    return _distinct([*made, *_plates(source, folder)])


def _plates(source: Path, folder: Path) -> list[Made]:
    plates = [make_plate(source, folder / f"plate-{width}.png", width=width) for width in PLATE_WIDTHS]
    return [Made(Derivative.Role.PLATE, each.path, each.mime, each.width, each.height) for each in plates]


def _from_paper(paper: ArchiveDocument, source: Path, folder: Path, report: Report) -> list[Made]:
    facts = check_pdf(source)
    first_page(source, folder / "page.png", width=max(STILL_WIDTHS))
    report(0.3)
    made = _stills(Derivative.Role.PAGE, folder / "page.png", folder)
    make_bare_paper(source, folder / "paper.pdf")
    report(0.7)
    ArchiveDocument.objects.filter(pk=paper.pk).update(text=page_text(source), page_count=facts.page_count)
    return [*made, Made(Derivative.Role.PAPER, folder / "paper.pdf", "application/pdf")]


MAKERS: dict[type[Original], Callable[[Any, Path, Path, Report], list[Made]]] = {
    Media: _from_media,
    Photo: _from_photo,
    ArchiveDocument: _from_paper,
}


def _stills(role: str, source: Path, folder: Path) -> list[Made]:
    return _pictures(role, source, folder, [(width, fmt) for width in STILL_WIDTHS for fmt in FORMATS])


def _pictures(
    role: str, source: Path, folder: Path, wanted: Sequence[tuple[int, PictureFormat]]
) -> list[Made]:
    specs = [RenditionSpec(f"{role}-{width}.{fmt}", width, fmt) for width, fmt in wanted]
    pictures = make_renditions(source, folder, specs)
    return _distinct([Made(role, each.path, each.mime, each.width, each.height) for each in pictures])


def _distinct(made: list[Made]) -> list[Made]:
    """A small original gives the same picture for every larger width: keep one."""
    return list({(each.role, each.mime, each.width): each for each in made}.values())


# --- From the workshop to the storage -------------------------------------------------------------------------------
def _replace_copies(file: ItemFile, made: list[Made]) -> None:
    """Put new copies in place of the old ones, all or none."""
    with ExitStack() as undo:
        rows = [_stored(file, each, undo) for each in made]
        with transaction.atomic():
            ArchiveItem.objects.select_for_update().filter(pk=file.item_id).first()
            if not ItemFile.objects.filter(pk=file.pk).exists():
                # Deleted while the worker was busy: what it made goes the same way.
                return
            old = list(file.derivatives.all())
            Derivative.objects.bulk_create(rows)
            for copy in old:
                copy.delete()
        undo.pop_all()


def _stored(file: ItemFile, made: Made, undo: ExitStack) -> Derivative:
    row = Derivative(
        file=file,
        role=made.role,
        mime=made.mime,
        width=made.width,
        height=made.height,
        duration_ms=made.duration_ms,
        byte_size=made.path.stat().st_size,
    )
    suffix = ".jpg" if made.mime == "image/jpeg" else made.path.suffix
    with MadeFile(made.path.open("rb"), name=str(made.path)) as content:
        row.content.save(f"copy{suffix}", content, save=False)
    undo.callback(row.content.storage.delete, row.stored_name)
    return row
