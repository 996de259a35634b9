"""Files: every address asks the rights of the piece again, and refuses in one way only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.core.files.storage import storages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from media_lib.models import (
    ArchiveDocument,
    Consent,
    Derivative,
    Media,
    Photo,
    PhotoRendition,
    TextTrack,
)
from media_lib.permissions import User, is_archivist, is_member
from media_lib.robots import robots_of
from media_lib.views.freshness import ASK_AGAIN, KEEP_NOTHING, kept_by_nobody
from media_lib.views.sending import SentFile, harmless, send

__all__ = ["protected_file", "public_file", "text_track"]

EXTENSIONS = {
    "application/pdf": ".pdf",
    "audio/mp4": ".m4a",
    "image/avif": ".avif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "video/mp4": ".mp4",
}
# Wagtail keeps no type beside a thumbnail, but it made the file itself and chose the name from its format.
RENDITION_TYPES = {extension: mime for mime, extension in EXTENSIONS.items() if mime.startswith("image/")} | {
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
}


@require_safe
@kept_by_nobody
def protected_file(request: HttpRequest, name: str) -> HttpResponseBase:
    """Send a file of the private storage to whoever may see it; the same 404 in every other case."""
    file = next(_found(name, request.user), None) if "\0" not in name else None
    if file is None:
        raise Http404
    return send(request, file)


@require_safe
def public_file(request: HttpRequest, name: str) -> HttpResponseBase:
    """Send a public copy while its piece is cleared, which is asked again each time."""
    if "\0" in name:
        raise Http404
    copies = Derivative.objects.select_related("file__item")
    copy = get_object_or_404(copies, content=name, is_published=True)
    if not copy.file.item.is_cleared:
        raise Http404
    return send(request, _copy(copy, storages["public"]))


@require_safe
@kept_by_nobody
def text_track(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Send captions to whoever may see the film; a draft is read by the team only."""
    track = get_object_or_404(TextTrack.objects.select_related("file__item"), uuid=uuid)
    if not track.file.item.is_open_to(request.user) or (track.is_draft and not is_member(request.user)):
        raise Http404
    response = HttpResponse(track.content, content_type="text/vtt; charset=utf-8")
    response.headers["Cache-Control"] = ASK_AGAIN if track.file.item.is_cleared else KEEP_NOTHING
    response.headers["ETag"] = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    response.headers["X-Robots-Tag"] = "noindex"
    harmless(response, is_inline=True)
    return get_conditional_response(request, response.headers["ETag"], None, response) or response


def _found(name: str, user: User) -> Iterator[SentFile]:
    """Yield the file of this exact name, if this user may have it, whichever table knows it."""
    copies = Derivative.objects.filter(content=name).select_related("file__item")
    yield from (_copy(copy, copy.content.storage) for copy in copies if copy.file.item.is_open_to(user))
    for model in (Media, Photo, ArchiveDocument):
        originals = model.objects.filter(file=name).select_related("item_file__item")
        yield from (_original(original) for original in originals if _may_have_original(original, user))
    renditions = PhotoRendition.objects.filter(file=name).select_related("image__item_file__item")
    yield from (_rendition(thumb) for thumb in renditions if _may_have_original(thumb.image, user))
    if is_archivist(user):
        proofs = Consent.objects.filter(proof=name).exclude(proof="")
        yield from (_private(consent.proof, "", PurePath(name).name) for consent in proofs)


def _may_have_original(original: Any, user: User) -> bool:
    """Originals hold what copies leave out (where, with what, by whom): they are the team's alone."""
    link = getattr(original, "item_file", None)
    if link is None:
        return bool(user and user.is_active and getattr(user, "is_superuser", False))
    return is_member(user) and link.item.is_open_to(user)


def _copy(copy: Derivative, storage: Any) -> SentFile:
    item = copy.file.item
    return SentFile(
        storage=storage,
        name=str(copy.content.name),
        mime=copy.mime,
        saved_as=item.reference_code + EXTENSIONS.get(copy.mime, ""),
        cache=ASK_AGAIN if item.is_cleared else KEEP_NOTHING,
        is_indexed=item.is_cleared and not robots_of(item),
    )


def _original(original: Any) -> SentFile:
    name = "".join(letter for letter in original.original_name if letter.isprintable())
    return _private(original.file, original.mime, name or PurePath(original.file.name).name)


def _rendition(rendition: PhotoRendition) -> SentFile:
    path = PurePath(rendition.file.name)
    mime = RENDITION_TYPES.get(path.suffix.lower(), "")
    return _private(rendition.file, mime, path.name, is_shown=True)


def _private(file: Any, mime: str, saved_as: str, *, is_shown: bool = False) -> SentFile:
    return SentFile(file.storage, file.name, mime, saved_as, KEEP_NOTHING, is_shown, is_indexed=False)
