"""Index pages: a section of the site and its children."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page

from home.models.base import BasePage

__all__ = ["IndexPage"]


class IndexPage(BasePage):
    """Base of the index pages: they list their live children through the listing fields."""

    owns_reserved_slug = True
    max_count = 1
    show_in_menus_default = True
    featured_count = 6

    class Meta:
        abstract = True

    def children(self) -> list[Page]:
        """The children to list, in the order of this section; none unless the section says so."""
        return []

    def featured_pages(self) -> list[Page]:
        """The first children, for the front page."""
        return self.children()[: self.featured_count]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"children": self.children()}
