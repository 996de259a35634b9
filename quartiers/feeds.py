"""The récits as an Atom feed."""

from typing import Any

from home.feeds import PageFeed
from media_lib.feeds import ENTRIES_PER_FEED
from quartiers.models import RecitPage

__all__ = ["RecitFeed"]


class RecitFeed(PageFeed):
    """Accounts whose narrators agree today; words taken back leave the feed at once."""

    title = "A.M.I.S. — les récits"
    subtitle = "Les récits des habitantes et des habitants."
    link = "/quartiers/"
    feed_url = "/recits.atom"

    def pages(self) -> Any:
        found = RecitPage.objects.live().public().spoken().filter(sensitive=False)
        return found.order_by("-first_published_at")[:ENTRIES_PER_FEED]
