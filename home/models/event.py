"""The agenda and its events."""

from __future__ import annotations

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager

from home.models.base import BasePage
from home.models.index import IndexPage
from home.panels import TitlePanel
from home.querysets import BasePageQuerySet
from media_lib.cards import PieceCard, card_for
from media_lib.models import ArchiveItem
from media_lib.permissions import User

__all__ = ["AgendaPage", "EvenementPage", "EventPiece"]


class EvenementQuerySet(BasePageQuerySet):
    """Events, by when they take place."""

    def upcoming(self) -> Self:
        """Keep events that are not over yet, soonest first."""
        return self.filter(ends_at__gte=timezone.now()).order_by("starts_at")

    def past(self) -> Self:
        """Keep events that are over, latest first."""
        return self.filter(ends_at__lt=timezone.now()).order_by("-starts_at")

    def with_listing(self) -> Self:
        return super().with_listing().select_related("place")


class AgendaPage(IndexPage):
    """What is coming, and the memory of what took place."""

    parent_page_types = ["home.HomePage"]
    template = "home/agenda_page.html"

    class Meta:
        verbose_name = "agenda"

    def events(self) -> EvenementQuerySet:
        """The events of this agenda."""
        return EvenementPage.objects.child_of(self).with_listing()

    def featured_pages(self) -> list[Page]:
        return list(self.events().upcoming()[:3]) or list(self.events().past()[:3])

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"upcoming": list(self.events().upcoming()), "past": list(self.events().past())}

    @property
    def spot(self) -> str:
        return "ochre"


class EvenementPage(BasePage):
    """When, where, with whom, and what is shown; once over, it stays as memory."""

    class Kind(models.TextChoices):
        PROJECTION = "projection", "Projection-débat"
        CHANTIER = "chantier", "Chantier collectif"
        RASSEMBLEMENT = "rassemblement", "Rassemblement"
        ATELIER = "atelier", "Atelier vidéo"
        FETE = "fete", "Fête de quartier"
        REUNION = "reunion", "Réunion"
        AUTRE = "autre", "Rendez-vous"

    parent_page_types = ["home.AgendaPage"]
    subpage_types: list[str] = []
    is_published_by_authors = True

    kind = models.CharField(
        "type de rendez-vous", max_length=16, choices=Kind.choices, default=Kind.PROJECTION
    )
    starts_at = models.DateTimeField("début")
    ends_at = models.DateTimeField("fin")
    all_day = models.BooleanField("heure non connue", default=False)
    place = models.ForeignKey(
        "media_lib.Place",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        verbose_name="quartier ou lieu",
    )
    address = models.CharField("adresse", max_length=255, blank=True, help_text="Où venir, comment entrer.")
    partners = models.CharField("avec", max_length=255, blank=True)
    is_cancelled = models.BooleanField("annulé", default=False)
    aftermath = models.TextField(
        "ce qui s'est passé", blank=True, help_text="À écrire après : combien nous étions, ce qui s'est dit."
    )
    source = models.CharField("source", max_length=255, blank=True)
    source_url = models.URLField("adresse de la source", blank=True)

    objects = PageManager.from_queryset(EvenementQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at"), FieldPanel("all_day")]),
        FieldRowPanel([FieldPanel("place"), FieldPanel("address")]),
        FieldPanel("partners"),
        FieldPanel("summary"),
        FieldPanel("cover"),
        InlinePanel("pieces", label="Document montré", heading="Documents montrés"),
        *BasePage.story_panels,
        MultiFieldPanel([FieldPanel("is_cancelled"), FieldPanel("aftermath")], heading="Après"),
        MultiFieldPanel([FieldPanel("source"), FieldPanel("source_url")], heading="Source"),
        *BasePage.listing_panels,
    ]
    template = "home/evenement_page.html"

    class Meta:
        verbose_name = "rendez-vous"
        verbose_name_plural = "rendez-vous"

    @property
    def is_past(self) -> bool:
        """Whether it is over."""
        return self.ends_at < timezone.now()

    @property
    def card_label(self) -> str:
        return self.get_kind_display()

    @property
    def card_note(self) -> str:
        return self.place.name if self.place else self.address

    @property
    def spot(self) -> str:
        return "ochre"

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": "Le rendez-vous finit avant d'avoir commencé."})

    def more_words(self) -> list[str]:
        return [self.address, self.partners, self.aftermath, self.place.name if self.place else ""]

    def cards(self, user: User) -> list[PieceCard]:
        """The pieces shown, for one reader; those the page was published without leave no trace."""
        keys = [piece.item_id for piece in self.pieces.all()]
        loaded = ArchiveItem.objects.with_card().in_bulk(keys)
        cards = [(key, card_for(loaded[key], user)) for key in keys]
        return [card for key, card in cards if not (card.state == "closed" and key in self.withheld)]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"cards": self.cards(request.user)}


class EventPiece(Orderable):
    """A piece shown at an event."""

    page = ParentalKey(EvenementPage, on_delete=models.CASCADE, related_name="pieces")
    item = models.ForeignKey(
        "media_lib.ArchiveItem", models.PROTECT, related_name="+", verbose_name="document"
    )

    class Meta(Orderable.Meta):
        verbose_name = "document montré"

    panels = [FieldPanel("item")]
