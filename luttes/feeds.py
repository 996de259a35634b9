"""The luttes and their campaigns as one Atom feed."""

from typing import Any

from home.feeds import PageFeed
from luttes.models import CampagnePage, LuttePage
from media_lib.feeds import ENTRIES_PER_FEED

__all__ = ["LutteFeed"]


class LutteFeed(PageFeed):
    """Struggles and what there is to do for them."""

    title = "A.M.I.S. — les luttes"
    subtitle = "Les luttes des quartiers et leurs campagnes."
    link = "/luttes/"
    feed_url = "/luttes.atom"

    def pages(self) -> Any:
        luttes = LuttePage.objects.prefetch_related("places")
        found = [
            pages.live().public().filter(sensitive=False).order_by("-first_published_at")[:ENTRIES_PER_FEED]
            for pages in (luttes, CampagnePage.objects.all())
        ]
        return [page for pages in found for page in pages]
