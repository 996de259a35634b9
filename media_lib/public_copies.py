"""Public copies: what lies in the public storage is exactly what anybody may see for good, and nothing else.

A copy has the same name in both storages. Closing removes the piece's public folder at once, and looks again after
the commit; publishing happens under the piece's lock and asks twice, so that a publisher racing a withdrawal loses.
"""

from __future__ import annotations

import errno
import logging
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from django.core.files.storage import FileSystemStorage, storages
from django.db import transaction
from django.db.models import Q

from media_lib.models import ArchiveItem, Derivative
from media_lib.querysets import ArchiveItemQuerySet

__all__ = [
    "conceal",
    "is_shareable",
    "items_out_of_step",
    "missing_copies",
    "refresh",
    "remove_stray",
    "stray_files",
    "sweep",
]

logger = logging.getLogger(__name__)


def is_shareable(item: ArchiveItem) -> bool:
    """Whether copies may lie in the open: what is protected, or closes by date, keeps addresses that ask each time."""
    return item.is_cleared and not item.sensitive and item.visible_until is None


def refresh(item: ArchiveItem) -> None:
    """Make the public storage agree with the rights of a piece, under its lock."""
    with transaction.atomic():
        locked = ArchiveItem.objects.select_for_update().filter(pk=item.pk).first()
        if locked and is_shareable(locked):
            _publish(locked)
        else:
            conceal(item)


def conceal(item: ArchiveItem) -> None:
    """Remove every public copy of a piece before returning, and look again once the transaction is committed."""
    uuid = item.uuid
    Derivative.objects.filter(file__item__uuid=uuid, is_published=True).update(is_published=False)
    _empty_folder(uuid, keep=())
    transaction.on_commit(lambda: sweep(uuid))


def sweep(uuid: UUID) -> None:
    """Remove from a piece's public folder what is no published copy; the piece itself may be gone."""
    with transaction.atomic():
        # Locked first: a publisher between its first file and its commit must not lose half of them.
        ArchiveItem.objects.select_for_update().filter(uuid=uuid).first()
        published = Derivative.objects.filter(file__item__uuid=uuid, is_published=True)
        _empty_folder(uuid, keep=set(published.values_list("content", flat=True)))


def items_out_of_step() -> ArchiveItemQuerySet:
    """Pieces whose public copies disagree with their rights: time has passed, or an act was cut short."""
    shareable = ArchiveItem.objects.cleared().filter(sensitive=False, visible_until=None).values("pk")
    published = Derivative.objects.filter(is_published=True).values("file__item")
    unpublished = Derivative.objects.filter(is_published=False).values("file__item")
    late = Q(pk__in=shareable) & Q(pk__in=unpublished)
    exposed = Q(pk__in=published) & ~Q(pk__in=shareable)
    return ArchiveItem.objects.filter(late | exposed)


def missing_copies() -> Iterator[Derivative]:
    """Published copies whose public file is not there."""
    for copy in Derivative.objects.filter(is_published=True).select_related("file").iterator():
        if not storages["public"].exists(copy.stored_name):
            yield copy


def stray_files() -> Iterator[str]:
    """Names of public files that belong to no published copy."""
    published = set(Derivative.objects.filter(is_published=True).values_list("content", flat=True))
    for name in _files_below(""):
        if name not in published:
            yield name


def remove_stray(name: str) -> None:
    """Remove a public file, unless it has just been published."""
    try:
        uuid = UUID(name.partition("/")[0])
    except ValueError:
        storages["public"].delete(name)
    else:
        sweep(uuid)


def _publish(item: ArchiveItem) -> None:
    copies = list(Derivative.objects.filter(file__item=item))
    shared = [copy.pk for copy in copies if _share(copy)]
    Derivative.objects.filter(pk__in=shared).update(is_published=True)
    Derivative.objects.filter(file__item=item).exclude(pk__in=shared).update(is_published=False)
    # Asked again: where a lock is not honoured, or time ran out meanwhile, the last word is to close.
    if not is_shareable(ArchiveItem.objects.get(pk=item.pk)):
        conceal(item)


def _share(copy: Derivative) -> bool:
    name = copy.stored_name
    try:
        _place(name)
    except FileNotFoundError:
        logger.error("Derivative %s has lost its file %s: prepare its piece again.", copy.pk, name)
        return False
    return True


def _place(name: str) -> None:
    private, public = storages["default"], storages["public"]
    if public.exists(name):
        if public.size(name) == private.size(name):
            return
        # A copy cut short by a crash.
        public.delete(name)
    if not _link(name):
        with private.open(name) as file:
            public.save(name, file)


def _link(name: str) -> bool:
    """Give the private file a second name in the public storage: no time, no space. False where disks do not allow it."""
    private, public = storages["default"], storages["public"]
    if not (isinstance(private, FileSystemStorage) and isinstance(public, FileSystemStorage)):
        return False
    source, target = Path(private.path(name)), Path(public.path(name))
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.hardlink_to(source)
    except OSError as error:
        if error.errno == errno.ENOENT:
            raise
        return False
    if public.file_permissions_mode is not None:
        target.chmod(public.file_permissions_mode)
    return True


def _empty_folder(uuid: UUID, keep: Collection[str]) -> None:
    public = storages["public"]
    for name in list(_files_below(str(uuid))):
        if name not in keep:
            public.delete(name)
    if not keep and public.exists(str(uuid)):
        # A folder that a publisher is filling again is not empty: its files are the next sweep's business.
        with suppress(OSError):
            public.delete(str(uuid))


def _files_below(folder: str) -> Iterator[str]:
    try:
        folders, files = storages["public"].listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}/{name}".lstrip("/") for name in files)
    for name in folders:
        yield from _files_below(f"{folder}/{name}".lstrip("/"))
