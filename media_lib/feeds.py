"""Atom feeds: what every feed of the site shares, and that of the archive. No picture travels in a feed."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from media_lib.models import ArchiveItem
from media_lib.views.freshness import ASK_AGAIN

__all__ = ["ArchiveFeed", "AtomFeed", "printable"]

ENTRIES_PER_FEED = 30


def printable(text: str) -> str:
    """A text without the control characters that XML refuses."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


class AtomFeed(Feed):
    """A feed in Atom and in French; entries keep their identity even if the site changes its name."""

    feed_type = Atom1Feed
    language = "fr"
    author_name = "A.M.I.S."

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().__call__(request, *args, **kwargs)
        response.headers["Cache-Control"] = ASK_AGAIN
        return response

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpRequest:
        # Entries are found for a request: Wagtail then works out the addresses of pages without a query each.
        return request


class ArchiveFeed(AtomFeed):
    """What anybody may see and has just been added."""

    title = "A.M.I.S. — les archives"
    subtitle = "Les films, les photos, les sons et les papiers ajoutés aux archives."
    link = "/archives/"
    feed_url = "/archives.atom"

    def items(self, request: HttpRequest) -> list[ArchiveItem]:
        """The latest open pieces, those to be protected left out."""
        pieces = ArchiveItem.objects.cleared().archival().filter(sensitive=False)
        return list(pieces.order_by("-visible_from", "-created_at", "-pk")[:ENTRIES_PER_FEED])

    def item_title(self, item: ArchiveItem) -> str:
        return printable(item.title)

    def item_description(self, item: ArchiveItem) -> str:
        words = [item.get_kind_display(), item.date_label, item.credit_line, item.description]
        return escape(printable(" — ".join(filter(None, words))))

    def item_guid(self, item: ArchiveItem) -> str:
        return f"urn:uuid:{item.uuid}"

    def item_pubdate(self, item: ArchiveItem) -> datetime.datetime:
        return item.created_at

    def item_updateddate(self, item: ArchiveItem) -> datetime.datetime:
        return item.updated_at
