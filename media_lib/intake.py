"""Receives files: each is named by its content, checked, put away under a generated name, and queued for the worker.

No decoder runs in the web process: pictures and papers are opened in the sandbox, films and sounds by the worker.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Q
from wagtail.utils.file import hash_filelike

from media_lib.cards import weight
from media_lib.models import ArchiveDocument, ArchiveItem, ItemFile, Media, Original, Photo
from media_lib.papers import check_pdf
from media_lib.permissions import User
from media_lib.pictures import check_picture
from media_lib.probe import FileRefused, Sniffed, sha256_of, sniff_file
from media_lib.tasks import prepare_file

__all__ = ["check_room", "receive", "suggested_title", "tidy_name"]

SPARE_BYTES = 500_000_000
SPARE_SHARE = 0.05
"""What is kept free for the database and the copies: 500 MB, or a twentieth of a small disk."""

NO_ROOM = "Il ne reste plus assez de place sur le site pour ce fichier. Prévenez la personne qui s'en occupe."
CUT = "L'envoi s'est arrêté en route : le fichier est incomplet. Envoyez-le de nouveau."
ALREADY_HERE = "Ce fichier est déjà joint à ce document."

# What cameras and telephones write says nothing of what is seen.
CAMERA_NAME = re.compile(
    r"(?:img|dsc[nf]?|pict?|mvi|vid|mov|pxl|gopr|screenshot|scan|image|video|whatsapp)[\W\d_a]*", re.I
)


def receive(item: ArchiveItem, upload: UploadedFile, user: User, label: str = "") -> ItemFile:
    """Check a file, put it away with a piece, and queue it for the worker.

    Raises ValidationError with a French sentence; a refused file leaves nothing behind.
    """
    check_room(upload.size or 0)
    with _on_disk(upload) as path:
        if path.stat().st_size != upload.size:
            raise ValidationError(CUT)
        try:
            original, sniffed = _examined(path)
        except FileRefused as refusal:
            raise ValidationError(str(refusal)) from refusal
        original.byte_size, original.sha256 = path.stat().st_size, sha256_of(path)
        _refuse_twins(original.sha256, item, user)
        _describe(original, item, upload, user, sniffed)
        return _put_away(original, item, upload, label, sniffed.extension)


def check_room(size: int) -> None:
    """Refuse a file that is too heavy for the site, or for what is left of its disk."""
    if size > settings.MAX_UPLOAD_BYTES:
        most = weight(settings.MAX_UPLOAD_BYTES)
        raise ValidationError(f"Ce fichier pèse {weight(size)} : le site accepte {most} au plus par fichier.")
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    disk = shutil.disk_usage(settings.VAR_DIR)
    if disk.free - size < min(SPARE_BYTES, SPARE_SHARE * disk.total):
        raise ValidationError(NO_ROOM)


def tidy_name(name: str) -> str:
    """The sender's file name as harmless text: composed, without path, control or direction characters."""
    composed = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    return "".join(c for c in composed if unicodedata.category(c)[0] != "C").strip()[:255]


def suggested_title(name: str) -> str:
    """A title made of a file name, or nothing when a camera chose the name."""
    words = " ".join(re.split(r"[\s_]+|(?<=\w)-(?=\w)", PurePath(tidy_name(name)).stem)).strip()
    return "" if CAMERA_NAME.fullmatch(words) else words[:1].upper() + words[1:]


@contextmanager
def _on_disk(upload: UploadedFile) -> Iterator[Path]:
    if hasattr(upload, "temporary_file_path"):
        yield Path(upload.temporary_file_path())
        return
    with tempfile.NamedTemporaryFile() as copy:
        copy.writelines(upload.chunks())
        copy.flush()
        yield Path(copy.name)


def _examined(path: Path) -> tuple[Original, Sniffed]:
    """An unsaved original of the right sort, with the facts a check gives."""
    sniffed = sniff_file(path)
    match sniffed.kind:
        case "image":
            facts = check_picture(path)
            return Photo(width=facts.width, height=facts.height), sniffed
        case "pdf":
            return ArchiveDocument(page_count=check_pdf(path).page_count), sniffed
    return Media(type=sniffed.kind), sniffed


def _refuse_twins(sha256: str, item: ArchiveItem, user: User) -> None:
    same = Q(media__sha256=sha256) | Q(photo__sha256=sha256) | Q(document__sha256=sha256)
    for twin in ItemFile.objects.filter(same).select_related("item"):
        if twin.item_id == item.pk:
            raise ValidationError(ALREADY_HERE)
        # A piece this person may not see is not given away by a refusal.
        if twin.item.is_visible_to(user):
            raise ValidationError(
                f"Ce fichier est déjà dans les archives : « {twin.item.title} » ({twin.item.reference_code})."
            )


def _describe(original: Any, item: ArchiveItem, upload: UploadedFile, user: User, sniffed: Sniffed) -> None:
    original.title = item.title
    original.collection = item.fonds.collection
    original.uploaded_by_user = user
    original.folder = item.uuid
    original.original_name = tidy_name(upload.name or "")
    original.mime, original.container = sniffed.mime, sniffed.format
    if not isinstance(original, Media):
        # Wagtail's own facts; filled here, so that it never opens the file to find them.
        original.file_size = original.byte_size
        original.file_hash = hash_filelike(upload)


def _put_away(original: Any, item: ArchiveItem, upload: UploadedFile, label: str, extension: str) -> ItemFile:
    storage = storages["default"]
    with ExitStack() as undo:
        name = storage.save(f"{item.uuid}/{original.uuid}.{extension}", upload)
        undo.callback(storage.delete, name)
        # Past its descriptor, which would have Willow decode a picture to measure it.
        original.__dict__["file"] = name
        with transaction.atomic():
            original.save()
            file = ItemFile(item=item, label=label, sort_order=item.files.count())
            setattr(file, LINKS[type(original)], original)
            file.save()
        undo.pop_all()
    transaction.on_commit(partial(prepare_file.enqueue, file.pk))
    return file


LINKS = {Media: "media", Photo: "photo", ArchiveDocument: "document"}
