"""Columns of the archive's listings, shared by the windows where documents are chosen."""

from __future__ import annotations

from typing import Any

from wagtail.admin.ui.tables import Column

from media_lib.models import ArchiveItem
from media_lib.viewsets.states import state_words, tags_of, thumbnail_url

__all__ = ["FACTS", "StateColumn", "ThumbnailColumn"]


class ThumbnailColumn(Column):
    """The picture of a document, or what it is when it has none."""

    cell_template_name = "media_lib/admin/thumbnail_cell.html"

    def get_cell_context_data(self, instance: ArchiveItem, parent_context: Any) -> dict[str, Any]:
        return super().get_cell_context_data(instance, parent_context) | {
            "url": thumbnail_url(instance),
            "item": instance,
        }


class StateColumn(Column):
    """Where it stands, and what one should notice."""

    cell_template_name = "media_lib/admin/state_cell.html"

    def get_cell_context_data(self, instance: ArchiveItem, parent_context: Any) -> dict[str, Any]:
        return super().get_cell_context_data(instance, parent_context) | {
            "words": state_words(instance),
            "is_seen": instance.is_cleared,
            "tags": tags_of(instance),
        }


FACTS = [
    Column("reference_code", label="Cote", sort_key="reference_code", classname="amis-nowrap"),
    Column("get_kind_display", label="Type", sort_key="kind"),
    Column("date_label", label="Date", sort_key="date_earliest"),
    StateColumn("state", label="État"),
]
