"""What search engines are told of: public pages and notices, those to be protected left out."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page

from home.models import BasePage
from media_lib.models import ArchiveItem

__all__ = ["sitemaps_for"]


class PageSitemap(Sitemap):
    """Live, public pages."""

    limit = 10_000

    def __init__(self, request: HttpRequest) -> None:
        """Addresses are worked out for one request, without a query each."""
        self.request = request

    def items(self) -> list[BasePage]:
        """Pages anybody may read and find."""
        pages = Page.objects.live().public().filter(depth__gt=1).order_by("path").specific()
        return [page for page in pages if isinstance(page, BasePage) and self._is_told(page)]

    def _is_told(self, page: BasePage) -> bool:
        # A récit whose words were taken back says so itself.
        return (
            not page.sensitive and getattr(page, "are_words_given", True) and bool(page.get_url(self.request))
        )

    def location(self, item: BasePage) -> str:
        return str(item.get_url(self.request))

    def lastmod(self, item: BasePage) -> datetime.datetime | None:
        return item.last_published_at


class NoticeSitemap(Sitemap):
    """Notices anybody may read."""

    limit = 10_000

    def items(self) -> list[ArchiveItem]:
        """Listed notices that need no warning."""
        return list(
            ArchiveItem.objects.listed().archival().filter(sensitive=False).order_by("reference_code")
        )

    def lastmod(self, item: ArchiveItem) -> datetime.datetime:
        return item.updated_at


class PlaceSitemap(Sitemap):
    """Addresses that are no pages."""

    def items(self) -> list[str]:
        """Their names."""
        return ["archive_list", "enquiry"]

    def location(self, item: str) -> str:
        return reverse(item)


def sitemaps_for(request: HttpRequest) -> dict[str, type[Sitemap[Any]] | Sitemap[Any]]:
    """Every section of the site map, for one request."""
    return {"pages": PageSitemap(request), "notices": NoticeSitemap(), "places": PlaceSitemap()}
