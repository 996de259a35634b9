"""The search, the calendars, and what machines ask of the site."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from django.contrib.sitemaps.views import sitemap as write_sitemap
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_tasks_db.models import DBTaskResult

from home.calendar import calendar_of
from home.models import EvenementPage
from home.search import closest_words, find, understood
from home.sitemaps import sitemaps_for
from media_lib.views.freshness import ASK_AGAIN, kept_by_nobody

__all__ = ["agenda_calendar", "event_calendar", "health", "robots", "search", "sitemap"]


@require_safe
@kept_by_nobody
def search(request: HttpRequest) -> HttpResponseBase:
    """Pages, pieces, people and places that answer, in one list."""
    query = understood(request.GET.get("q", ""))
    groups = find(query, request)
    total = sum(group.count for group in groups)
    context = {
        "query": query,
        "groups": groups,
        "total": total,
        "closest": closest_words(query) if query and not total else [],
        "proposal_url": f"{reverse('enquiry')}?raison=temoigner",
    }
    return render(request, "home/search.html", context)


@require_safe
def agenda_calendar(request: HttpRequest) -> HttpResponse:
    """Every event, past ones included, to subscribe to."""
    return _calendar(
        EvenementPage.objects.live()
        .public()
        .filter(sensitive=False)
        .select_related("place")
        .order_by("starts_at"),
        request,
    )


@require_safe
def event_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """One event, to put in one's own calendar."""
    event = get_object_or_404(EvenementPage.objects.live().public().select_related("place"), slug=slug)
    return _calendar([event], request, f"{slug}.ics")


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """What search engines are told of."""
    response = write_sitemap(request, sitemaps=sitemaps_for(request))
    response.headers["Cache-Control"] = ASK_AGAIN
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What search engines are asked to leave alone."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /fichiers/", "Disallow: /nous-ecrire/recu/"]
    address = request.build_absolute_uri(reverse("sitemap"))
    return HttpResponse(
        "\n".join([*lines, "", f"Sitemap: {address}", ""]), content_type="text/plain; charset=utf-8"
    )


@require_safe
@never_cache
def health(request: HttpRequest) -> JsonResponse:
    """Whether the database, the disk and the queue answer: 200 when all do, else 503."""
    state = {"database": _database_answers(), "storage": _storage_answers(), "queue": _queue_answers()}
    return JsonResponse(state, status=200 if all(state.values()) else 503)


def _calendar(
    events: Iterable[EvenementPage], request: HttpRequest, name: str = "agenda.ics"
) -> HttpResponse:
    response = HttpResponse(calendar_of(events, request), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = content_disposition_header(False, name) or ""
    response.headers["Cache-Control"] = ASK_AGAIN
    return response


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except DatabaseError:
        return False


def _queue_answers() -> bool:
    try:
        DBTaskResult.objects.exists()
    except DatabaseError:
        return False
    return True


def _storage_answers() -> bool:
    # The folder is made with the first file: until then, the nearest one that exists must be writable.
    folder = Path(default_storage.path(""))
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK)
