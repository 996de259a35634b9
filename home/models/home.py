"""The front page."""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from home.models.base import BasePage
from home.panels import TitlePanel
from media_lib.cards import PieceCard, cards_for
from media_lib.models import ArchiveItem

__all__ = ["HomePage"]


class HomePage(BasePage):
    """What a visitor sees first: a sentence, the quartiers, the luttes, what is coming, what has just arrived."""

    parent_page_types = ["wagtailcore.Page"]
    max_count = 1

    headline = models.CharField(
        "grande phrase", max_length=120, help_text="En très grand, en haut de la page d'accueil."
    )
    main_action = models.ForeignKey(
        Page,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="page mise en avant",
        help_text="Le deuxième bouton, sous la grande phrase : la campagne du moment.",
    )
    main_action_label = models.CharField("texte du bouton", max_length=80, blank=True)

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("headline"),
        FieldPanel("summary"),
        FieldPanel("cover"),
        FieldPanel("main_action"),
        FieldPanel("main_action_label"),
        *BasePage.story_panels,
        *BasePage.listing_panels,
    ]
    template = "home/home_page.html"

    class Meta:
        verbose_name = "accueil"

    def more_words(self) -> list[str]:
        return [self.headline]

    def sections(self) -> list[tuple[Page, list[Page]]]:
        """Each section of the menu with its first live pages, whatever their types."""
        sections = list(self.get_children().live().public().in_menu().specific())
        return [
            (section, section.featured_pages()) for section in sections if hasattr(section, "featured_pages")
        ]

    def latest_pieces(self) -> list[PieceCard]:
        """What anybody may see and has just arrived."""
        return cards_for(ArchiveItem.objects.cleared().archival().filter(sensitive=False).with_card()[:8])

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        action = Page.objects.live().public().filter(pk=self.main_action_id).specific().first()
        if not getattr(action, "are_words_given", True):
            action = None
        return context | {"sections": self.sections(), "latest": self.latest_pieces(), "action": action}
