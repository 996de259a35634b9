"""Struggles: what is asked, what was obtained, and the pieces that prove it."""

from __future__ import annotations

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager

from home.models import BasePage, IndexPage
from home.panels import TitlePanel
from home.querysets import BasePageQuerySet
from luttes.models.campagne import CampagnePage
from media_lib.cards import PieceCard, card_for
from media_lib.dates import format_french, from_edtf
from media_lib.fields import RoughDateField
from media_lib.models import ArchiveItem, Place
from media_lib.permissions import User

__all__ = ["Demand", "LutteIndexPage", "LuttePage", "Turn"]


class LutteIndexPage(IndexPage):
    """All the luttes."""

    parent_page_types = ["home.HomePage"]
    template = "luttes/lutte_index_page.html"

    class Meta:
        verbose_name = "les luttes"

    def children(self) -> list[Page]:
        return list(LuttePage.objects.child_of(self).with_listing().in_progress_first())


class LutteQuerySet(BasePageQuerySet):
    """Luttes."""

    def about(self, place: Place) -> Self:
        """Keep luttes of a place."""
        return self.filter(places=place)

    def in_progress_first(self) -> Self:
        """Order as editors arranged them, what is being fought for before what is over."""
        is_over = models.Case(models.When(state=LuttePage.State.EN_COURS, then=0), default=1)
        return self.order_by(is_over, "path")

    def with_listing(self) -> Self:
        return super().with_listing().prefetch_related("places")


class LuttePage(BasePage):
    """A struggle: it opens on its demand and its state."""

    class State(models.TextChoices):
        EN_COURS = "en_cours", "en cours"
        GAGNEE = "gagnee", "gagnée"
        GAGNEE_EN_PARTIE = "gagnee_en_partie", "gagnée en partie"
        PERDUE = "perdue", "perdue"
        SUSPENDUE = "suspendue", "suspendue"

    parent_page_types = ["luttes.LutteIndexPage"]

    demand = models.CharField(
        "ce que l'on demande",
        max_length=200,
        help_text="En une phrase : c'est elle qui ouvre la page, en très grand.",
    )
    state = models.CharField("où en est-on ?", max_length=18, choices=State.choices, default=State.EN_COURS)
    state_edtf = RoughDateField("depuis quand")
    state_source = models.CharField("d'après quelle source", max_length=255, blank=True)
    state_source_url = models.URLField("adresse de la source", blank=True)
    remains = models.TextField(
        "ce qui reste", blank=True, help_text="Même perdue, une lutte laisse des choses : dites-les."
    )
    places = ParentalManyToManyField(
        "media_lib.Place", blank=True, related_name="luttes", verbose_name="quartiers et lieux"
    )
    start_edtf = RoughDateField("début")
    end_edtf = RoughDateField("fin")
    groups = models.CharField("avec qui", max_length=400, blank=True, help_text="Collectifs, associations.")

    objects = PageManager.from_queryset(LutteQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("demand"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("state"), FieldPanel("state_edtf")]),
                FieldRowPanel([FieldPanel("state_source"), FieldPanel("state_source_url")]),
                FieldPanel("remains"),
            ],
            heading="Où en est-on ?",
        ),
        FieldPanel("summary"),
        FieldPanel("cover"),
        FieldPanel("places"),
        FieldRowPanel([FieldPanel("start_edtf"), FieldPanel("end_edtf")]),
        FieldPanel("groups"),
        InlinePanel("demands", label="revendication", heading="Revendications"),
        InlinePanel("turns", label="moment", heading="Les moments de la lutte"),
        *BasePage.story_panels,
        *BasePage.listing_panels,
    ]
    template = "luttes/lutte_page.html"

    class Meta:
        verbose_name = "lutte"

    @property
    def spot(self) -> str:
        return "vermilion"

    @property
    def card_note(self) -> str:
        places = ", ".join(place.name for place in self.places.all()[:3])
        return " · ".join(filter(None, [places, self.period]))

    @property
    def period(self) -> str:
        """« depuis 2020 » or « 2011 – 2018 »."""
        if not self.start_edtf:
            return ""
        if self.end_edtf:
            return f"{format_french(self.start_edtf)} – {format_french(self.end_edtf)}"
        # An open interval says « depuis le 6 juin 2023 », « depuis l'été 1986 ».
        is_open = self.start_edtf.endswith("..")
        return format_french(self.start_edtf if is_open else f"{self.start_edtf}/..")

    def more_words(self) -> list[str]:
        return [
            self.demand,
            self.groups,
            *(d.text for d in self.demands.all()),
            *(t.title for t in self.turns.all()),
        ]

    def clean(self) -> None:
        super().clean()
        if self.state != self.State.EN_COURS and not (self.state_edtf and self.state_source):
            raise ValidationError(
                {
                    "state_source": "Dites depuis quand, et d'après quelle source, la lutte n'est plus en cours."
                }
            )

    def in_time(self) -> list[Turn]:
        """The turns in time order, undated last."""
        return sorted(self.turns.all(), key=lambda turn: str(from_edtf(turn.date_edtf).earliest or "9999"))

    def proofs(self, user: User) -> dict[int, PieceCard]:
        """The pieces that prove demands and turns, for one reader, by piece key; a closed one leaves its sentence."""
        keys = {row.item_id for row in [*self.demands.all(), *self.turns.all()] if row.item_id}
        pieces = ArchiveItem.objects.with_card().in_bulk(keys)
        cards = {key: card_for(item, user) for key, item in pieces.items()}
        return {
            key: card for key, card in cards.items() if card.state != "closed" or key not in self.withheld
        }

    def campaigns(self) -> list[Page]:
        """The live campaigns of this lutte."""
        return list(CampagnePage.objects.child_of(self).with_listing().order_by("-first_published_at"))

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        proofs = self.proofs(request.user)
        return super().get_context(request, *args, **kwargs) | {
            "campaigns": self.campaigns(),
            "demands": [(demand, proofs.get(demand.item_id)) for demand in self.demands.all()],
            "turns": [(turn, proofs.get(turn.item_id)) for turn in self.in_time()],
        }


class Demand(Orderable):
    """One thing asked, and what became of it."""

    class Status(models.TextChoices):
        ASKED = "demandee", "demandée"
        OBTAINED = "obtenue", "obtenue"
        REFUSED = "refusee", "refusée"
        UNDONE = "remise_en_cause", "remise en cause"

    page = ParentalKey(LuttePage, on_delete=models.CASCADE, related_name="demands")
    text = models.CharField("revendication", max_length=255)
    status = models.CharField("où en est-elle ?", max_length=16, choices=Status.choices, default=Status.ASKED)
    date_edtf = RoughDateField("date")
    source = models.CharField("source", max_length=255, blank=True)
    source_url = models.URLField("adresse de la source", blank=True)
    item = models.ForeignKey(
        "media_lib.ArchiveItem",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="document qui le prouve",
    )

    class Meta(Orderable.Meta):
        verbose_name = "revendication"

    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("date_edtf")]),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
        FieldPanel("item"),
    ]


class Turn(Orderable):
    """A dated moment of the struggle."""

    page = ParentalKey(LuttePage, on_delete=models.CASCADE, related_name="turns")
    date_edtf = RoughDateField("date")
    title = models.CharField("ce qui se passe", max_length=255)
    text = models.TextField("en une ou deux phrases", blank=True)
    source = models.CharField("source", max_length=255, blank=True)
    source_url = models.URLField("adresse de la source", blank=True)
    item = models.ForeignKey(
        "media_lib.ArchiveItem",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="document qui le montre",
    )

    class Meta(Orderable.Meta):
        verbose_name = "moment"

    panels = [
        FieldRowPanel([FieldPanel("date_edtf"), FieldPanel("title")]),
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
        FieldPanel("item"),
    ]
