"""The files of a document: order, label, another try, removal, captions; and the films that are being prepared."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from wagtail.log_actions import log

from media_lib.acts import lock
from media_lib.admin_views.acts import archivist_or_404
from media_lib.models import ArchiveItem, ItemFile, Original, TextTrack
from media_lib.permissions import User
from media_lib.tasks import prepare_file
from media_lib.viewsets.states import file_state
from media_lib.webvtt import MAX_BYTES, CaptionsNotUnderstood, parse_captions, write_webvtt

__all__ = ["LANGUAGES", "add_track", "file_act", "files_in_preparation", "remove_file", "remove_track"]

LANGUAGES = [
    ("fr", "Français"),
    ("ar", "العربية"),
    ("kab", "Taqbaylit"),
    ("pt", "Português"),
    ("es", "Español"),
    ("tr", "Türkçe"),
    ("rom", "Romani"),
    ("en", "English"),
]


def _editable(user: Any, pk: int) -> ItemFile:
    file = get_object_or_404(ItemFile.objects.select_related("item", "media", "photo", "document"), pk=pk)
    if not (file.item.is_visible_to(user) and user and user.has_perm("media_lib.change_archiveitem")):
        raise Http404
    return file


def file_act(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """Do one small thing to a file: label it, move it up or down, try its preparation again."""
    file = _editable(request.user, pk)
    if verb not in VERBS:
        raise Http404
    if request.method == "POST":
        messages.success(request, VERBS[verb](file, request))
    return redirect("archive_items:edit", file.item_id)


def _label(file: ItemFile, request: HttpRequest) -> str:
    file.label = request.POST.get("label", "").strip()[:80]
    file.save(update_fields=["label"])
    return "L'étiquette du fichier est enregistrée."


def _raise(file: ItemFile, request: HttpRequest) -> str:
    return _move(file, -1)


def _lower(file: ItemFile, request: HttpRequest) -> str:
    return _move(file, 1)


def _move(file: ItemFile, step: int) -> str:
    with transaction.atomic():
        files = list(lock(file.item).files.all())
        place = files.index(file)
        files.insert(max(0, place + step), files.pop(place))
        for order, each in enumerate(files):
            ItemFile.objects.filter(pk=each.pk).update(sort_order=order)
    return "L'ordre des fichiers est changé."


def _retry(file: ItemFile, request: HttpRequest) -> str:
    original: Original = file.original
    original.attempts = 0
    original.set_state(Original.State.WAITING)
    prepare_file.enqueue(file.pk)
    return "La préparation va recommencer dans un instant."


VERBS = {"etiquette": _label, "monter": _raise, "descendre": _lower, "reessayer": _retry}


def remove_file(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a file out of its document for good, unless a passage is cut from it."""
    archivist_or_404(request.user)
    file = _editable(request.user, pk)
    passages = list(file.passages.all())
    if request.method == "POST" and not passages:
        _forget(file, request.user)
        messages.success(request, "Le fichier est retiré, et toutes ses copies avec lui.")
        return redirect("archive_items:edit", file.item_id)
    context = {"item": file.item, "file": file, "passages": passages}
    return render(request, "media_lib/admin/remove_file.html", context)


def _forget(file: ItemFile, user: User) -> None:
    item: ArchiveItem = file.item
    name = file.original.original_name
    with transaction.atomic():
        # Derivatives one by one, so that each takes its copies with it.
        for copy in file.derivatives.all():
            copy.delete()
        file.delete()
        log(item, "media_lib.fichier-retire", user=user, data={"name": name})


def add_track(request: HttpRequest, pk: int) -> HttpResponse:
    """Import captions; those in the same language are replaced."""
    file = _editable(request.user, pk)
    upload = request.FILES.get("captions")
    language = request.POST.get("language", "fr")
    if request.method != "POST" or file.media is None or language not in dict(LANGUAGES):
        return redirect("archive_items:edit", file.item_id)
    if upload is None:
        messages.error(request, "Choisissez d'abord un fichier de sous-titres (.vtt ou .srt).")
        return redirect("archive_items:edit", file.item_id)
    try:
        # One byte more than allowed is enough to be refused for its weight.
        cues = parse_captions(upload.read(MAX_BYTES + 1))
    except CaptionsNotUnderstood as error:
        messages.error(request, f"« {upload.name} » : {error}")
    else:
        _keep_track(file, language, write_webvtt(cues), request.user)
        messages.success(request, f"Les sous-titres sont enregistrés ({len(cues)} lignes).")
    return redirect("archive_items:edit", file.item_id)


def _keep_track(file: ItemFile, language: str, content: str, user: User) -> None:
    first = file.tracks.filter(kind=TextTrack.Kind.CAPTIONS).first()
    kind = (
        TextTrack.Kind.CAPTIONS if first is None or first.language == language else TextTrack.Kind.SUBTITLES
    )
    label = dict(LANGUAGES)[language]
    with transaction.atomic():
        file.tracks.exclude(kind=TextTrack.Kind.CHAPTERS).filter(language=language).delete()
        TextTrack.objects.create(file=file, kind=kind, language=language, label=label, content=content)
        log(file.item, "media_lib.sous-titres", user=user, data={"language": language})


def remove_track(request: HttpRequest, pk: int) -> HttpResponse:
    """Take captions away."""
    track = get_object_or_404(TextTrack.objects.select_related("file__item"), pk=pk)
    file = _editable(request.user, track.file_id)
    if request.method == "POST":
        track.delete()
        log(file.item, "media_lib.sous-titres", user=request.user, data={"removed": track.language})
        messages.success(request, "Les sous-titres sont retirés.")
        return redirect("archive_items:edit", file.item_id)
    return render(request, "media_lib/admin/remove_track.html", {"item": file.item, "track": track})


def files_in_preparation(request: HttpRequest) -> HttpResponse:
    """What the worker has in hand, and what it could not do."""
    visible = ArchiveItem.objects.visible_to(request.user)
    unready = Q()
    for kind in ("media", "photo", "document"):
        unready |= Q(**{f"{kind}__isnull": False}) & ~Q(**{f"{kind}__state": Original.State.READY})
    found = ItemFile.objects.filter(unready, item__in=visible.values("pk"))
    rows = found.select_related("item", "media", "photo", "document").order_by("-pk")[:200]
    context = {"rows": [(file, file_state(file)) for file in rows]}
    return render(request, "media_lib/admin/preparation.html", context)
