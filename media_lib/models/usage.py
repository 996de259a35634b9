"""Where a piece is shown: the only entry to Wagtail's reference index."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

from media_lib.permissions import User, is_member

if TYPE_CHECKING:
    from media_lib.models import ItemFile

__all__ = ["UsageMixin", "page_ids"]


def page_ids(thing: Any) -> set[int]:
    """Primary keys of the pages whose published fields, blocks or rows point at something."""
    references = ReferenceIndex.get_references_to(thing).filter(
        base_content_type=ReferenceIndex._get_base_content_type(Page)
    )
    return {int(pk) for pk in references.values_list("object_id", flat=True)}


class UsageMixin:
    """Answers « which pages show this? » in two hops: page to piece, page to passage to piece."""

    if TYPE_CHECKING:

        @cached_property
        def loaded_files(self) -> list[ItemFile]: ...

    def pages_showing(self, user: User = None) -> PageQuerySet:
        """Return live pages for the public, every page for members. Live sélections and drafts are not seen."""
        ids = page_ids(self)
        for file in self.loaded_files:
            for passage in file.passages.all():
                ids |= page_ids(passage)
        pages = Page.objects.filter(pk__in=ids).order_by("title")
        return pages if is_member(user) else pages.live().public()
