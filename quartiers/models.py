"""Neighbourhoods and the accounts of those who live there."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.db.models.functions import Length, Substr
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager

from home.models import BasePage, IndexPage
from home.panels import TitlePanel
from home.querysets import BasePageQuerySet
from media_lib.cards import PieceCard, cards_for
from media_lib.fields import RoughDateField
from media_lib.models import ArchiveItem, Consent, Person, Withdrawal
from media_lib.permissions import User
from media_lib.shelves import shelves_for

__all__ = ["QuartierIndexPage", "QuartierPage", "QuartierPerson", "RecitPage"]

SPOTS = [
    ("vermilion", "Vermillon"),
    ("cobalt", "Cobalt"),
    ("leaf", "Vert feuille"),
    ("violet", "Violet"),
    ("ochre", "Ocre"),
    ("teal", "Bleu canard"),
]


class QuartierIndexPage(IndexPage):
    """All the quartiers."""

    parent_page_types = ["home.HomePage"]
    template = "quartiers/quartier_index_page.html"

    class Meta:
        verbose_name = "les quartiers"

    def children(self) -> list[Page]:
        return list(QuartierPage.objects.child_of(self).with_listing().order_by("path"))


class QuartierQuerySet(BasePageQuerySet):
    """Quartiers."""

    def with_listing(self) -> Self:
        return super().with_listing().select_related("place")


class QuartierPage(BasePage):
    """A neighbourhood: its name at poster size, its facts, its stories, its struggles, its archive."""

    parent_page_types = ["quartiers.QuartierIndexPage"]

    place = models.OneToOneField("media_lib.Place", models.PROTECT, related_name="+", verbose_name="lieu")
    spot_colour = models.CharField(
        "couleur",
        max_length=10,
        choices=SPOTS,
        default="cobalt",
        help_text="La couleur du quartier dans tout le site.",
    )
    built_edtf = RoughDateField("construit")

    objects = PageManager.from_queryset(QuartierQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("place"),
        FieldRowPanel([FieldPanel("spot_colour"), FieldPanel("built_edtf")]),
        FieldPanel("summary"),
        FieldPanel("cover"),
        InlinePanel("people", label="personne", heading="Celles et ceux qui ont compté"),
        InlinePanel("key_facts", label="repère", heading="Repères, en quelques mots"),
        *BasePage.story_panels,
        *BasePage.listing_panels,
    ]
    template = "quartiers/quartier_page.html"

    class Meta:
        verbose_name = "quartier"

    @property
    def spot(self) -> str:
        return self.spot_colour

    def more_words(self) -> list[str]:
        return [*self.place.names, *(fact.text for fact in self.key_facts.all())]

    def people_named(self) -> list[QuartierPerson]:
        """Those who mattered and whose name the public may read."""
        people = self.people.select_related("person")
        return [entry for entry in people if entry.person.is_nameable]

    def recits(self) -> list[RecitPage]:
        """The accounts whose words may be read."""
        return list(RecitPage.objects.child_of(self).with_listing().order_by("-first_published_at"))

    def latest_pieces(self, user: User) -> list[PieceCard]:
        """Some pieces of the quartier that this reader may see."""
        pieces = ArchiveItem.objects.open_to(user).archival().about(self.place).filter(sensitive=False)
        return cards_for(pieces.chronological().with_card()[:8], user)

    def piece_count(self) -> int:
        """How many notices the public may read."""
        return ArchiveItem.objects.listed().archival().about(self.place).count()

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "people": self.people_named(),
            "recits": self.recits(),
            "pieces": self.latest_pieces(request.user),
            "piece_count": self.piece_count(),
            "shelves": shelves_for(self.place, request.user),
        }


class QuartierPerson(Orderable):
    """Someone who mattered to the quartier, with the source that says so."""

    page = ParentalKey(QuartierPage, on_delete=models.CASCADE, related_name="people")
    person = models.ForeignKey(
        "media_lib.Person", models.PROTECT, related_name="+", verbose_name="personne ou groupe"
    )
    what = models.CharField("en quelques mots", max_length=255)
    source = models.CharField("source", max_length=255)
    source_url = models.URLField("adresse de la source", blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "personne du quartier"

    panels = [FieldPanel("person"), FieldPanel("what"), FieldPanel("source"), FieldPanel("source_url")]


class QuartierFact(Orderable):
    """A label and a value in the quiet column: « Construit : 1961 – 1975 »."""

    page = ParentalKey(QuartierPage, on_delete=models.CASCADE, related_name="key_facts")
    label = models.CharField("quoi", max_length=80)
    text = models.CharField("combien, quand, qui", max_length=160)
    source = models.CharField("source", max_length=255)
    source_url = models.URLField("adresse de la source", blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "repère"

    panels = [
        FieldRowPanel([FieldPanel("label"), FieldPanel("text")]),
        FieldPanel("source"),
        FieldPanel("source_url"),
    ]


class RecitQuerySet(BasePageQuerySet):
    """Récits; the words of someone who withdrew are in no list."""

    def spoken(self) -> Self:
        """Keep accounts whose narrator agrees today."""
        withdrawals = Withdrawal.objects.filter(person=models.OuterRef("narrator_person"))
        since = withdrawals.filter(created_at__date__gte=models.OuterRef("read_back_on"))
        agreed = self.filter(agreement=Consent.State.GRANTED, narrator_person__withdrawn_at=None)
        return agreed.exclude(models.Exists(since)).exclude(
            models.Q(read_back_on=None) & models.Exists(withdrawals)
        )

    def with_listing(self) -> Self:
        above = Substr(models.OuterRef("path"), 1, Length(models.OuterRef("path")) - Page.steplen)
        colour = QuartierPage.objects.filter(path=above).values("spot_colour")[:1]
        return super().with_listing().spoken().annotate(quartier_spot=models.Subquery(colour))


class RecitPage(BasePage):
    """A resident's own account, under the name they chose, as long as they agree."""

    parent_page_types = ["quartiers.QuartierPage"]
    subpage_types: list[str] = []

    narrator = models.CharField(
        "qui raconte", max_length=160, help_text="Comme cette personne veut être nommée. Montré sur la page."
    )
    narrator_person = models.ForeignKey(
        "media_lib.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="sa fiche",
        help_text="Si elle en a une : un retrait fait sur la fiche ferme aussi ce récit.",
    )
    agreement = models.CharField(
        "son accord", max_length=10, choices=Consent.State.choices, default=Consent.State.ASKED
    )
    read_back_on = models.DateField(
        "relu avec elle ou lui le", null=True, blank=True, help_text="Le jour où le récit lui a été relu."
    )
    when_edtf = RoughDateField("de quand parle ce récit")
    where = models.ForeignKey(
        "media_lib.Place", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="où"
    )
    is_demonstration = models.BooleanField(
        "voix de démonstration", default=False, help_text="Texte inventé pour montrer le site."
    )

    objects = PageManager.from_queryset(RecitQuerySet)()

    content_panels = [
        *BasePage.status_panels,
        TitlePanel("title"),
        FieldPanel("narrator"),
        MultiFieldPanel(
            [
                FieldPanel("agreement"),
                FieldPanel("read_back_on"),
                FieldPanel("narrator_person"),
                FieldPanel("is_demonstration"),
            ],
            heading="Accord",
        ),
        FieldRowPanel([FieldPanel("when_edtf"), FieldPanel("where")]),
        FieldPanel("summary"),
        FieldPanel("cover"),
        *BasePage.story_panels,
        *BasePage.listing_panels,
    ]
    template = "quartiers/recit_page.html"

    class Meta:
        verbose_name = "récit"

    @property
    def are_words_given(self) -> bool:
        """Whether the narrator agrees today."""
        if self.agreement != Consent.State.GRANTED:
            return False
        return self.narrator_person is None or not self._is_withdrawn(self.narrator_person)

    def _is_withdrawn(self, narrator: Person) -> bool:
        # A withdrawal answered for one piece does not give the récit back: it must be read back again, on a later day.
        days = [timezone.localdate(record.created_at) for record in narrator.withdrawals.all()]
        heard = self.read_back_on
        return narrator.withdrawn_at is not None or any(heard is None or heard <= day for day in days)

    @property
    def card_note(self) -> str:
        return self.narrator

    @property
    def spot(self) -> str:
        # Lists bring the colour with them: asking each parent would cost two queries a récit.
        brought: str = getattr(self, "quartier_spot", "")
        return brought or getattr(self.get_parent().specific, "spot", "cobalt")

    def compute_shadow(self) -> str:
        return super().compute_shadow() if self.are_words_given else ""

    def more_words(self) -> list[str]:
        return [self.narrator]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # Whoever writes the récit previews it before the agreement is recorded.
        is_told = self.are_words_given or getattr(request, "is_preview", False)
        if not is_told:
            self._fall_silent()
        return super().get_context(request, *args, **kwargs) | {"is_told": is_told}

    def _fall_silent(self) -> None:
        """Take every word off this copy of the page, for titles, links and sharing cards too; nothing is saved."""
        self.title = "Récit retiré"
        self.seo_title = self.search_description = self.summary = self.listing_title = self.narrator = ""
        self.cover, self.body = None, []

    def publication_problems(self, publisher: User = None) -> list[str]:
        problems = super().publication_problems(publisher)
        # Once live, a version without agreement closes the récit: its words go, which nothing must delay.
        if not self.are_words_given and not self.live_version():
            problems.append(
                "La personne qui raconte n'a pas (ou plus) donné son accord : notez-le dans « Accord » d'abord."
            )
        if self.are_words_given and not self.read_back_on and not self.is_demonstration:
            problems.append("Notez le jour où le récit a été relu avec la personne.")
        return problems
