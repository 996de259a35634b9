"""Campaigns: what to do now, and afterwards what came of it."""

from __future__ import annotations

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager

from home.blocks import CallBlock
from home.models import BasePage
from home.panels import TitlePanel
from home.querysets import BasePageQuerySet

__all__ = ["CampagnePage", "Update"]


class CallsBlock(blocks.StreamBlock):
    """The calls of a campaign, in order."""

    call = CallBlock()


class CampagneQuerySet(BasePageQuerySet):
    """Campaigns, by when they run."""

    def running(self) -> Self:
        """Keep campaigns that are open today."""
        today = timezone.localdate()
        opened = models.Q(opens_on=None) | models.Q(opens_on__lte=today)
        return self.filter(opened).filter(models.Q(closes_on=None) | models.Q(closes_on__gte=today))


class CampagnePage(BasePage):
    """A campaign: it opens on its call to action."""

    parent_page_types = ["luttes.LuttePage"]
    subpage_types: list[str] = []
    is_published_by_authors = True

    aim = models.CharField("but", max_length=200, help_text="Ce que la campagne veut obtenir, en une phrase.")
    opens_on = models.DateField("du", null=True, blank=True)
    closes_on = models.DateField("au (inclus)", null=True, blank=True)
    after_text = models.TextField(
        "après", blank=True, help_text="Ce que la page dira d'elle-même une fois la campagne finie."
    )
    calls = StreamField(CallsBlock(), blank=True, verbose_name="appels")

    objects = PageManager.from_queryset(CampagneQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("aim"),
        FieldPanel("summary"),
        FieldPanel("cover"),
        FieldPanel("calls"),
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        FieldPanel("after_text"),
        *BasePage.story_panels,
        InlinePanel("updates", label="nouvelle", heading="Les nouvelles de la campagne"),
        *BasePage.listing_panels,
    ]
    template = "luttes/campagne_page.html"

    class Meta:
        verbose_name = "campagne"

    @property
    def is_over(self) -> bool:
        """Whether its last day is past."""
        return self.closes_on is not None and self.closes_on < timezone.localdate()

    @property
    def is_early(self) -> bool:
        """Whether it has not begun."""
        return self.opens_on is not None and self.opens_on > timezone.localdate()

    @property
    def card_note(self) -> str:
        return "campagne terminée" if self.is_over else "bientôt" if self.is_early else "campagne en cours"

    @property
    def spot(self) -> str:
        return "violet"

    def more_words(self) -> list[str]:
        return [
            self.aim,
            *self.calls.stream_block.get_searchable_content(self.calls),
            *(u.text for u in self.updates.all()),
        ]

    def clean(self) -> None:
        super().clean()
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            raise ValidationError({"closes_on": "La campagne finit avant d'avoir commencé."})

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        above = self.get_parent()
        # A lutte taken offline is not named by what stays under it.
        lutte = above.specific if above.live else None
        return super().get_context(request, *args, **kwargs) | {"lutte": lutte}


class Update(Orderable):
    """News of the campaign."""

    page = ParentalKey(CampagnePage, on_delete=models.CASCADE, related_name="updates")
    date = models.DateField("date", default=timezone.localdate)
    title = models.CharField("titre", max_length=160)
    text = models.TextField("nouvelle")

    class Meta(Orderable.Meta):
        ordering = ["-date", "sort_order"]
        verbose_name = "nouvelle"

    panels = [FieldRowPanel([FieldPanel("date"), FieldPanel("title")]), FieldPanel("text")]
