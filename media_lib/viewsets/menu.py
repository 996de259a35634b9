"""The menu « Archives »."""

from __future__ import annotations

from typing import Any

from django.urls import path
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from media_lib.admin_views.files import files_in_preparation
from media_lib.viewsets.items import ItemViewSet
from media_lib.viewsets.letters import EnquiryViewSet, WithdrawalViewSet
from media_lib.viewsets.records import (
    FondsViewSet,
    PassageViewSet,
    PersonViewSet,
    PlaceViewSet,
    ThemeViewSet,
)

__all__ = ["ArchiveGroup"]


class PreparationViewSet(ViewSet):
    """« Films en préparation »."""

    name = "archive_preparation"
    url_prefix = "archives/preparation"
    icon = "time"
    menu_label = "Films en préparation"
    menu_order = 90

    def get_urlpatterns(self) -> list[Any]:
        return [path("", files_in_preparation, name="index")]


class ArchiveGroup(ViewSetGroup):
    """Everything of the archive, in one menu."""

    menu_label = "Archives"
    menu_icon = "media"
    menu_order = 150
    items = (
        # The longest addresses first: « archives/lieux/ » before « archives/ ».
        PlaceViewSet,
        PersonViewSet,
        ThemeViewSet,
        FondsViewSet,
        PassageViewSet,
        EnquiryViewSet,
        WithdrawalViewSet,
        PreparationViewSet,
        ItemViewSet,
    )
