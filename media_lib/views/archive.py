"""The archive as anybody may read it: the listing and the notices."""

from __future__ import annotations

import re
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Page

from media_lib.cards import card_for, cards_for
from media_lib.filters import ArchiveFilterForm
from media_lib.models import ArchiveItem, TextTrack
from media_lib.permissions import User, is_member
from media_lib.robots import is_recognisable, robots_of
from media_lib.views.freshness import kept_by_nobody
from media_lib.webvtt import Cue

__all__ = ["archive_item", "archive_list", "read_start"]

PIECES_PER_PAGE = 24
MOMENT = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?", re.ASCII)


@require_safe
@kept_by_nobody
def archive_list(request: HttpRequest) -> HttpResponseBase:
    """The pieces this reader may know of, filtered, in pages of twenty-four."""
    form = ArchiveFilterForm(request.GET.dict(), request.user)
    shelf = ArchiveItem.objects.visible_to(request.user).archival()
    found = form.ordered(form.apply(shelf))
    page = Paginator(found.with_card(), PIECES_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "cards": cards_for(page.object_list, request.user),
        "page_obj": page,
        "filter_form": form,
        "active_filters": form.active(),
        "total": page.paginator.count,
        "undated_count": form.apply(shelf, but={"decade", "undated"}).undated().count(),
        "undated_url": form.address(undated="on", decade=None),
        "is_filtered": bool(form.asked()),
        "histogram": form.histogram(shelf),
    }
    return render(request, "media_lib/archive_list.html", context)


@require_safe
@kept_by_nobody
def archive_item(request: HttpRequest, code: str) -> HttpResponseBase:
    """One notice; unknown and hidden answer alike."""
    if code != code.upper():
        address = reverse("archive_item", args=[code.upper()])
        query = request.META.get("QUERY_STRING", "")
        return redirect(f"{address}?{query}" if query else address, permanent=True)
    pieces = ArchiveItem.objects.visible_to(request.user).with_card().prefetch_related("files__passages")
    item = pieces.select_related("fonds", "part_of").filter(reference_code=code).first()
    if item is None:
        raise Http404
    response = render(request, "media_lib/item_detail.html", notice(item, request))
    if robots_of(item):
        response.headers["X-Robots-Tag"] = robots_of(item)
    return response


def notice(item: ArchiveItem, request: HttpRequest) -> dict[str, Any]:
    """Everything this reader may read of a piece."""
    user = request.user
    return {
        "item": item,
        "card": card_for(item, user),
        "transcript": transcript(item, user),
        "start": read_start(request.GET.get("t", "")),
        "credits": credit_lines(item, user),
        "pages": pages_with(item, user),
        "parent_card": card_for(item.part_of, user)
        if item.part_of and item.part_of.is_visible_to(user)
        else None,
        "part_cards": cards_for(item.parts.with_card().chronological(), user),
        "recognisable": is_recognisable(item),
        "enquiry_url": f"{reverse('enquiry')}?cote={item.reference_code}",
        "citation": citation(item, request.build_absolute_uri(item.get_absolute_url())),
        "is_opened_warning": item.sensitive and request.GET.get("voir") == "1",
    }


def read_start(text: str) -> int | None:
    """The moment to play from, in whole seconds: « 31 », « 1m31 », « 1h02m03s »; None when not understood."""
    moment = MOMENT.fullmatch(text.strip().lower())
    if moment is None or not any(moment.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in moment.groups())
    return 3600 * hours + 60 * minutes + seconds


def transcript(item: ArchiveItem, user: User) -> list[Cue]:
    """What is said, from the captions of the first file that has any, the French ones first."""
    if not item.is_open_to(user):
        return []
    tracks = [
        track
        for file in item.loaded_files
        for track in file.tracks.all()
        if track.kind == TextTrack.Kind.CAPTIONS and (not track.is_draft or is_member(user))
    ]
    best = min(tracks, key=lambda track: track.language != "fr", default=None)
    return best.cues if best else []


def credit_lines(item: ArchiveItem, user: User) -> list[tuple[str, str, str]]:
    """Who did what, and where to find the rest of what they did; names not to be shown are left out."""
    lines = item.credits.select_related("person").order_by("sort_order")
    return [
        (
            credit.get_role_display(),
            credit.person.name,
            f"{reverse('archive_list')}?person={credit.person.slug}",
        )
        for credit in lines
        if credit.person.is_nameable or is_member(user)
    ]


def pages_with(item: ArchiveItem, user: User) -> list[Page]:
    """The pages that show the piece, leaving out those whose words were taken back."""
    pages = item.pages_showing(user).specific()
    return [page for page in pages if getattr(page, "are_words_given", True) or is_member(user)]


def citation(item: ArchiveItem, address: str) -> str:
    """How to quote the piece."""
    name = str(item.fonds)
    fonds = name if name.lower().startswith("fonds") else f"fonds {name}"
    parts = [f"« {item.title} »", item.date_label, item.credit_line, fonds]
    return f"{', '.join(filter(None, parts))}, cote {item.reference_code}. {address}"
