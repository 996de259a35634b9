"""The agenda as iCalendar (RFC 5545), in Paris time: a telephone subscribes once and follows changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import cast

from django.http import HttpRequest
from django.utils import timezone
from icalendar import Calendar, Event

from home.models import EvenementPage
from media_lib.feeds import printable

__all__ = ["calendar_of"]

DAY = datetime.timedelta(days=1)


def calendar_of(events: Iterable[EvenementPage], request: HttpRequest) -> bytes:
    """Write events as one calendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//A.M.I.S.//agenda//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", "A.M.I.S.")
    calendar.add("x-wr-calname", "A.M.I.S.")
    for event in events:
        calendar.add_component(_entry(event, request))
    calendar.add_missing_timezones()
    return cast(bytes, calendar.to_ical())


def _entry(page: EvenementPage, request: HttpRequest) -> Event:
    entry = Event()
    # The key stays when the page is renamed or moved: a changed event replaces itself in every telephone.
    entry.add("uid", f"{page.translation_key}@amis")
    entry.add("summary", printable(page.title))
    entry.add("description", page.summary)
    entry.add("location", printable(", ".join(filter(None, [page.address, page.place and page.place.name]))))
    entry.add("url", page.get_full_url(request) or "")
    entry.add("status", "CANCELLED" if page.is_cancelled else "CONFIRMED")
    _date(entry, page)
    _version(entry, page)
    return entry


def _date(entry: Event, page: EvenementPage) -> None:
    start, end = timezone.localtime(page.starts_at), timezone.localtime(page.ends_at)
    if page.all_day:
        # RFC 5545, 3.6.1: the end of a day event is the first day it no longer fills.
        entry.add("dtstart", start.date())
        entry.add("dtend", end.date() + DAY)
    else:
        entry.add("dtstart", start)
        entry.add("dtend", end)


def _version(entry: Event, page: EvenementPage) -> None:
    """Say which version this is: a telephone keeps the event it knows unless the number has grown."""
    first = page.first_published_at or page.last_published_at or page.starts_at
    last = page.last_published_at or first
    entry.add("dtstamp", last.astimezone(datetime.UTC))
    entry.add("last-modified", last.astimezone(datetime.UTC))
    entry.add("sequence", max(0, int((last - first).total_seconds())))
