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
        approves = (
            self.data.get("action-workflow-action") and self.data.get("workflow-action-name") == "approve"
        )
        return bool(self.data.get("action-publish") or approves)

    def is_valid(self) -> bool:
        if not super().is_valid() or not self.is_publication:
            return not self.errors and super().is_valid()
        page = self.save(commit=False)
        if self.data.get("action-publish") == PUBLISH_WITHOUT:
            page.withheld = sorted({*page.withheld, *(item.pk for item in page.publication_blockers())})
        for problem in [*page.publication_problems(), *self._second_reader(page)]:
            self.add_error(None, problem)
        return not self.errors

    def _second_reader(self, page: Any) -> list[str]:
        if page.sensitive and self.for_user and page.owner_id == self.for_user.pk:
            return [
                "Cette page est « à protéger » : c'est une deuxième personne qui la publie. Envoyez-la en relecture."
            ]
        return []
