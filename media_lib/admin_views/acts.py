"""The pages on which an act is confirmed: what it does, what it touches, then one button."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from media_lib.acts import ActRefused, acts_for, perform
from media_lib.admin_views.notices import tell_archivists
from media_lib.admin_views.sent import sent
from media_lib.forms.recognition import RecognitionForm
from media_lib.forms.rights import ActForm
from media_lib.models import ArchiveItem
from media_lib.permissions import User, is_archivist, is_member

__all__ = ["act", "archivist_or_404", "back_to", "recognition", "visible_item"]


def visible_item(user: User, pk: int) -> ArchiveItem:
    """The piece, or the same 404 whether it is hidden or does not exist."""
    return get_object_or_404(ArchiveItem.objects.visible_to(user), pk=pk)


def archivist_or_404(user: User) -> None:
    """Refuse everyone else as if there were nothing here."""
    if not is_archivist(user):
        raise Http404


def back_to(item: ArchiveItem, user: User) -> HttpResponse:
    """The piece's page, or the listing when this person no longer sees it."""
    if item.is_visible_to(user):
        return redirect("archive_items:edit", item.pk)
    return redirect("archive_items:list")


def act(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """Confirm one act, do it, say what happened."""
    item = visible_item(request.user, pk)
    chosen = next((each for each in acts_for(item, request.user) if each.slug == slug), None)
    if chosen is None:
        raise Http404
    form = ActForm(*sent(request), act=chosen, initial={"embargo_until": item.embargo_until})
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, perform(chosen, item, request.user, **form.cleaned_data))
        except ActRefused as refusal:
            messages.error(request, str(refusal))
            return redirect("archive_items:edit", pk)
        if chosen.slug == "mettre-a-l-abri":
            _tell_of_shelter(item, request.user, form.cleaned_data["reason"])
        return back_to(item, request.user)
    pages = item.pages_showing(request.user).specific()
    context = {"item": item, "act": chosen, "form": form, "pages": pages}
    return render(request, "media_lib/admin/act.html", context)


def _tell_of_shelter(item: ArchiveItem, user: User, reason: str) -> None:
    name = user.get_full_name() or user.get_username()  # type: ignore[union-attr]
    lines = [f"{name} a mis à l'abri « {item.title} » ({item.reference_code})."]
    lines += [f"Pourquoi : {reason}"] if reason else []
    lines.append("Le document est fermé à tout le monde sauf aux archivistes, depuis cette minute.")
    tell_archivists(f"Mis à l'abri : {item.title}", lines, reverse("archive_items:edit", args=[item.pk]))


def recognition(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer « Qui reconnaît-on ? » again."""
    item = visible_item(request.user, pk)
    if not is_member(request.user):
        raise Http404
    form = RecognitionForm(*sent(request), item=item)
    if request.method == "POST" and form.is_valid():
        try:
            form.record_recognition(item, request.user)
        except ActRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, "C'est noté. Le document n'est pas ouvert pour autant.")
        return redirect("archive_items:edit", pk)
    return render(request, "media_lib/admin/recognition.html", {"item": item, "form": form})
