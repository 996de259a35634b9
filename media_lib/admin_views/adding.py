"""Adding a document in four fields, and the words a date box understood."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render

from media_lib.admin_views.sent import sent
from media_lib.dates import DateNotUnderstood, format_french, parse_french
from media_lib.forms.quick import QuickItemForm

__all__ = ["quick_add", "read_date"]

MAX_DATE_CHARACTERS = 100


def read_date(request: HttpRequest) -> JsonResponse:
    """What the site understood of a date, or why it did not."""
    text = request.GET.get("q", "")[:MAX_DATE_CHARACTERS]
    try:
        words, is_understood = format_french(parse_french(text).edtf), True
    except DateNotUnderstood as error:
        words, is_understood = str(error), False
    return JsonResponse({"words": words, "is_understood": is_understood})


def quick_add(request: HttpRequest) -> HttpResponse:
    """Four fields, then the document's page."""
    if not request.user.has_perm("media_lib.add_archiveitem"):
        raise PermissionDenied
    form = QuickItemForm(*sent(request))
    if request.method == "POST" and form.is_valid():
        try:
            item = form.save(request.user)
        except ValidationError as refusal:
            form.add_error("file", refusal)
        else:
            messages.success(
                request, f"« {item.title} » est ajouté. Il n'est pas encore montré : quelqu'un va le relire."
            )
            return redirect("archive_items:edit", item.pk)
    return render(request, "media_lib/admin/quick_add.html", {"form": form})
