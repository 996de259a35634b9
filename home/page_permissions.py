"""Who may do what to a page, on top of Wagtail's own permissions."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from wagtail.models import PagePermissionTester, Site

__all__ = ["HousePermissionTester", "is_publishing_member"]


def is_publishing_member(user: Any) -> bool:
    """Whether the site's settings let this member publish their own campaigns and events."""
    if not hasattr(user, "_publishes_directly"):
        site = Site.objects.filter(is_default_site=True).first()
        rows = apps.get_model("home", "SiteSettings").publishing_members.through.objects
        user._publishes_directly = (
            bool(site) and rows.filter(user_id=user.pk, sitesettings__site=site).exists()
        )
    return user._publishes_directly


class HousePermissionTester(PagePermissionTester):
    """Adds direct publication for named members; leaves deletion to administrators."""

    def can_publish(self) -> bool:
        return super().can_publish() or self._is_their_own_call()

    def can_publish_subpage(self) -> bool:
        return super().can_publish_subpage() or self._takes_their_calls()

    def can_unpublish(self) -> bool:
        return super().can_unpublish() or (self.page.live and self._is_their_own_call())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return self.user.is_superuser and super().can_delete(ignore_bulk)

    def can_move(self) -> bool:
        # Wagtail asks the right to delete; here whoever may change and publish a page may put it elsewhere.
        return super().can_delete(ignore_bulk=True)

    def _is_their_own_call(self) -> bool:
        page = self.page.specific_class
        return (
            getattr(page, "is_published_by_authors", False)
            and self.page.owner_id == self.user.pk
            and is_publishing_member(self.user)
        )

    def _takes_their_calls(self) -> bool:
        children = self.page.specific_class.creatable_subpage_models()
        only_calls = children and all(getattr(child, "is_published_by_authors", False) for child in children)
        return bool(only_calls) and self.can_add_subpage() and is_publishing_member(self.user)
