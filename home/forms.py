"""The form of a page: it refuses to publish what may not be shown, and never refuses to save."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

__all__ = ["PUBLISH_WITHOUT", "BasePageForm"]

PUBLISH_WITHOUT = "sans-ces-documents"
"""The value of the publish button « Publier sans ce document pour l'instant »."""


class BasePageForm(WagtailAdminPageForm):
    """Asks ``publication_problems`` when the act is to publish, schedule or approve."""

    @property
    def is_publication(self) -> bool:
        """Whether the button pressed makes the page live, now or at its hour."""
        # Wagtail defers required fields exactly when it only saves, whatever the button of someone who may not publish.
        if self.is_deferred_validation:
            return False
        approves = (
            self.data.get("action-workflow-action") and self.data.get("workflow-action-name") == "approve"
        )
        return bool(self.data.get("action-publish") or approves)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        # A new page has no place in the tree yet: its own check comes too late to give the form back.
        if self.instance.pk is None and "slug" in cleaned:
            self.instance.slug = cleaned["slug"]
            if refusal := self.instance.address_refused(self.parent_page.depth + 1):
                self.add_error("slug", refusal)
        return cleaned

    def is_valid(self) -> bool:
        if not super().is_valid():
            return False
        if self.is_publication:
            page = self.save(commit=False)
            if self.data.get("action-publish") == PUBLISH_WITHOUT:
                page.withhold_blockers()
            for problem in page.publication_problems(self.for_user):
                self.add_error(None, problem)
        return not self.errors
