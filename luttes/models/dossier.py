"""Thematic dossiers: an ordered path of sections that weave pieces, passages and pages."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager

from home.blocks import NarrativeBlock
from home.models import BasePage, IndexPage
from home.panels import TitlePanel
from home.querysets import BasePageQuerySet

__all__ = ["DossierIndexPage", "DossierPage", "SectionBlock"]


class SectionBlock(blocks.StructBlock):
    """One numbered section of a dossier."""

    title = blocks.CharBlock(label="Titre de la partie", max_length=160)
    introduction = blocks.TextBlock(label="En deux phrases", required=False, rows=2)
    content = NarrativeBlock(label="Contenu", required=False)

    class Meta:
        icon = "list-ol"
        label = "Partie"
        description = "Une partie numérotée du dossier : un titre, du texte, des documents, des passages."
        template = "luttes/blocks/section.html"
        preview_value = {
            "title": "Avant la tour",
            "introduction": "La colline, la garrigue, les premiers plans.",
            "content": [],
        }


class SectionsBlock(blocks.StreamBlock):
    """The ordered path."""

    section = SectionBlock()


class DossierIndexPage(IndexPage):
    """All the dossiers."""

    parent_page_types = ["home.HomePage"]
    template = "luttes/dossier_index_page.html"

    class Meta:
        verbose_name = "les dossiers"

    def children(self) -> list[Page]:
        return list(DossierPage.objects.child_of(self).with_listing().order_by("-first_published_at"))

    @property
    def spot(self) -> str:
        return "teal"


class DossierQuerySet(BasePageQuerySet):
    """Dossiers."""

    def with_listing(self) -> Self:
        return super().with_listing().prefetch_related("themes")


class DossierPage(BasePage):
    """A printed file with a numbered contents."""

    parent_page_types = ["luttes.DossierIndexPage"]
    subpage_types: list[str] = []

    curated_by = models.CharField("dossier réuni par", max_length=200)
    sections = StreamField(SectionsBlock(), blank=True, verbose_name="parties")

    objects = PageManager.from_queryset(DossierQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("curated_by"),
        FieldPanel("summary"),
        FieldPanel("cover"),
        FieldPanel("sections"),
        *BasePage.story_panels,
        *BasePage.listing_panels,
    ]
    template = "luttes/dossier_page.html"

    class Meta:
        verbose_name = "dossier"

    @property
    def spot(self) -> str:
        return "teal"

    @property
    def card_note(self) -> str:
        return f"Réuni par {self.curated_by}"

    def more_words(self) -> list[str]:
        return [self.curated_by, *self.sections.stream_block.get_searchable_content(self.sections)]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        titles = [section.value["title"] for section in self.sections]
        return super().get_context(request, *args, **kwargs) | {"contents": list(enumerate(titles, start=1))}
