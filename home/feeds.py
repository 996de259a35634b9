"""The agenda as an Atom feed, and what every feed of pages shares."""

from __future__ import annotations

import datetime
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import escape

from home.models import BasePage, EvenementPage
from media_lib.dates import format_french
from media_lib.feeds import ENTRIES_PER_FEED, AtomFeed, printable

__all__ = ["AgendaFeed", "PageFeed"]


class PageFeed(AtomFeed):
    """A feed of pages: their title and their summary, never a picture; what is to be protected stays out."""

    def pages(self) -> Any:
        """The pages of this feed, any order; a query set or a list."""
        raise NotImplementedError

    def items(self, request: HttpRequest) -> list[tuple[BasePage, str]]:
        """The latest pages with their addresses."""
        pages = sorted(self.pages(), key=lambda page: page.first_published_at or _never(), reverse=True)
        found = [(page, page.get_url(request)) for page in pages[:ENTRIES_PER_FEED]]
        return [(page, url) for page, url in found if url]

    def item_link(self, item: tuple[BasePage, str]) -> str:
        return item[1]

    def item_title(self, item: tuple[BasePage, str]) -> str:
        return printable(item[0].title)

    def item_description(self, item: tuple[BasePage, str]) -> str:
        page, _ = item
        return escape(printable(" — ".join(filter(None, [page.card_label, page.card_note, page.summary]))))

    def item_guid(self, item: tuple[BasePage, str]) -> str:
        # Unlike the address, this key stays when a page is moved or the site renamed.
        return f"urn:uuid:{item[0].translation_key}"

    def item_pubdate(self, item: tuple[BasePage, str]) -> datetime.datetime | None:
        return item[0].first_published_at

    def item_updateddate(self, item: tuple[BasePage, str]) -> datetime.datetime | None:
        return item[0].last_published_at or item[0].first_published_at


class AgendaFeed(PageFeed):
    """What is announced."""

    title = "A.M.I.S. — l'agenda"
    subtitle = "Projections-débats, chantiers collectifs, rassemblements, ateliers, fêtes de quartier."
    link = "/agenda/"
    feed_url = "/agenda.atom"

    def pages(self) -> Any:
        events = EvenementPage.objects.live().public().filter(sensitive=False).select_related("place")
        return events.order_by("-first_published_at")[:ENTRIES_PER_FEED]

    def item_description(self, item: tuple[BasePage, str]) -> str:
        event = cast(EvenementPage, item[0])
        day = format_french(timezone.localtime(event.starts_at).date().isoformat())
        hour = "" if event.all_day else f"à {timezone.localtime(event.starts_at):%H h %M}"
        cancelled = "ANNULÉ" if event.is_cancelled else ""
        when = " ".join(filter(None, [cancelled, day, hour]))
        return f"{escape(when)} — {super().item_description(item)}"


def _never() -> datetime.datetime:
    return datetime.datetime.min.replace(tzinfo=datetime.UTC)
