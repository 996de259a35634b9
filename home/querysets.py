"""What every list of pages needs, in a flat number of queries."""

from __future__ import annotations

from typing import Self

from wagtail.query import PageQuerySet

__all__ = ["BasePageQuerySet"]

COVER = ("cover__files__derivatives", "cover__files__tracks", "cover__files__photo", "cover__places")


class BasePageQuerySet(PageQuerySet):
    """Pages of the site."""

    def with_listing(self) -> Self:
        """Keep what the public may read and load what a list shows of it."""
        return self.live().public().select_related("cover").prefetch_related(*COVER)
