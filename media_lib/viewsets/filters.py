"""The filters of the documents' listing, made of the same criteria as those of the choosing window."""

from __future__ import annotations

from typing import Any

import django_filters  # type: ignore[import-untyped]
from wagtail.admin.filters import WagtailFilterSet

from media_lib.models import ArchiveItem, Fonds, Person, Place, Theme
from media_lib.querysets import ArchiveItemQuerySet
from media_lib.viewsets.criteria import CRITERIA, STATES

__all__ = ["ItemFilterSet"]


class ItemFilterSet(WagtailFilterSet):
    """The filters of the listing."""

    place = django_filters.ModelChoiceFilter(
        queryset=Place.objects.all(), label="Quartier ou lieu", method="keep"
    )
    theme = django_filters.ModelChoiceFilter(queryset=Theme.objects.all(), label="Thème", method="keep")
    fonds = django_filters.ModelChoiceFilter(queryset=Fonds.objects.all(), label="Fonds", method="keep")
    person = django_filters.ModelChoiceFilter(queryset=Person.objects.all(), label="Personne", method="keep")
    kind = django_filters.ChoiceFilter(choices=ArchiveItem.Kind.choices, label="Type", method="keep")
    year_from = django_filters.NumberFilter(label="De l'année", method="keep", min_value=1800, max_value=2100)
    year_to = django_filters.NumberFilter(label="À l'année", method="keep", min_value=1800, max_value=2100)
    state = django_filters.ChoiceFilter(choices=STATES, label="État", method="keep")

    class Meta:
        model = ArchiveItem
        fields: list[str] = []

    def keep(self, items: ArchiveItemQuerySet, name: str, value: Any) -> ArchiveItemQuerySet:
        """Apply one criterion."""
        return CRITERIA[name](items, value)
