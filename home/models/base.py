"""What every page has: a body, a summary, a picture, themes, and the rule of publication."""

from __future__ import annotations

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.functional import cached_property
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, PagePermissionTester, ReferenceIndex, Revision
from wagtail.search import index

from home.blocks import NarrativeBlock
from home.forms import BasePageForm
from home.page_permissions import HousePermissionTester
from home.panels import ReviewStatusPanel, TitlePanel
from home.querysets import BasePageQuerySet
from media_lib.cards import PieceCard, card_for
from media_lib.french import shadow
from media_lib.models import ArchiveItem, Passage
from media_lib.old_versions import without_deleted
from media_lib.permissions import User

__all__ = ["BasePage", "PublicationRefused", "reason_closed"]

RESERVED_SLUGS = frozenset(
    [
        "admin",
        "agenda",
        "archives",
        "carte",
        "chronologie",
        "connexion",
        "depot",
        "dossiers",
        "fichiers",
        "luttes",
        "media",
        "nous-ecrire",
        "oembed",
        "quartiers",
        "recherche",
        "sante",
        "static",
    ]
)
"""First segments that belong to the site's own addresses."""
FIRST_SEGMENT = 3
"""The depth of pages right under the front page."""

SECOND_READER = (
    "Cette page est « à protéger » : c'est une deuxième personne qui la publie. Envoyez-la en relecture."
)


class PublicationRefused(Exception):
    """A page may not be published as it is; ``str()`` is the sentence for whoever publishes."""

    def __init__(self, page: BasePage, problems: list[str]) -> None:
        self.page, self.problems = page, problems
        super().__init__(f"« {page.title} » n'est pas publiée. {' '.join(problems)}")


def sentences_of(error: ValidationError, page: BasePage) -> list[str]:
    """What a page still lacks, each field under the name it has on screen."""
    if not hasattr(error, "error_dict"):
        return error.messages
    labels = {field.name: field.verbose_name for field in page._meta.fields}
    return [
        f"« {labels[name]} » : {' '.join(error.messages)}" if name in labels else " ".join(error.messages)
        for name, errors in error.error_dict.items()
        for error in errors
    ]


def reason_closed(item: ArchiveItem) -> str:
    """Why a piece may not be shown, in a few French words."""
    if item.withdrawn_at:
        return "retiré"
    if item.access != "public":
        return item.get_access_display().lower()
    if not item.credit_line:
        return "la mention à écrire sous l'image manque"
    if item.sensitive and not item.approved_by_id:
        return "une deuxième personne doit l'approuver"
    return "sous embargo" if item.visible_from else "l'accord des personnes n'est pas enregistré"


class BasePage(Page):
    """Any page of the site: it shows a story, and only what may be shown."""

    listing_title = models.CharField(
        "titre court",
        max_length=120,
        blank=True,
        help_text="Dans les listes et les cartes. Vide : le titre de la page.",
    )
    summary = models.TextField(
        "chapô",
        blank=True,
        max_length=400,
        help_text="Deux phrases qui donnent envie. En haut de la page et dans les listes.",
    )
    cover = models.ForeignKey(
        "media_lib.ArchiveItem",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="image",
        help_text="En haut de la page et dans les listes. C'est un document d'archive : la même règle le protège.",
    )
    themes = ParentalManyToManyField(
        "media_lib.Theme", blank=True, related_name="%(class)s_pages", verbose_name="thèmes"
    )
    is_published_by_authors = False
    owns_reserved_slug = False
    sensitive = models.BooleanField(
        "à protéger",
        default=False,
        help_text="Aucune image dans les listes, un avertissement avant de lire, pas d'indexation.",
    )
    language = models.CharField(
        "langue", max_length=8, default="fr", choices=[("fr", "Français"), ("ar", "العربية")]
    )
    body = StreamField(NarrativeBlock(), blank=True, verbose_name="récit")
    search_shadow = models.TextField(editable=False, default="", blank=True)
    """The stemmed text that both databases search; starts with a space so that every stem has one before it."""
    withheld = models.JSONField(default=list, blank=True, editable=False)
    """Pieces the live page was published without: their blocks stay silent until they are open."""

    objects = PageManager.from_queryset(BasePageQuerySet)()

    base_form_class = BasePageForm
    show_in_menus_default = False

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("sensitive"),
    ]

    status_panels = [ReviewStatusPanel()]
    intro_panels = [TitlePanel("title"), FieldPanel("summary"), FieldPanel("cover")]
    story_panels = [
        FieldPanel(
            "body",
            heading="Le texte et les documents",
            help_text="Le bouton « + » ajoute un texte, une photo, un passage de film…",
        )
    ]
    listing_panels = [
        MultiFieldPanel([FieldPanel("listing_title"), FieldPanel("themes")], heading="Dans les listes"),
        MultiFieldPanel([FieldPanel("sensitive"), FieldPanel("language")], heading="Réglages"),
        InlinePanel("footnotes", label="Note de bas de page", heading="Notes de bas de page"),
    ]
    content_panels = [*status_panels, *intro_panels, *story_panels, *listing_panels]
    promote_panels = [
        MultiFieldPanel(
            # Members write; the site makes the address from the title, and a second one when it is taken. Said of each
            # field and not of the group: only so do the fields leave the form, which would otherwise ask for them.
            [
                FieldPanel(name, permission="media_lib.open_unrecognisable")
                for name in ("slug", "seo_title", "search_description")
            ],
            heading="Moteurs de recherche",
        )
    ]

    class Meta:
        abstract = True

    # --- Listing fields ---------------------------------------------------------------------------------------------
    @property
    def card_title(self) -> str:
        """The title to show in a list."""
        return self.listing_title or self.title

    @property
    def card_label(self) -> str:
        """The kind of page, above its title in a list."""
        return str(self._meta.verbose_name).capitalize()

    @property
    def card_note(self) -> str:
        """One line under the title in a list: a date, a place."""
        return ""

    @property
    def spot(self) -> str:
        """The name of the page's spot colour."""
        return "vermilion"

    @cached_property
    def cover_card(self) -> PieceCard | None:
        """The cover for the public, in lists and sharing cards: nothing when sensitive, nothing when not open."""
        if self.cover is None or self.sensitive or self.cover.sensitive or not self.cover.is_cleared:
            return None
        return card_for(self.cover)

    @property
    def direction(self) -> str:
        """The direction of the page's text."""
        return "rtl" if self.language == "ar" else "ltr"

    def compute_shadow(self) -> str:
        """The stems of everything the page says."""
        words = [self.title, self.summary, *self.body.stream_block.get_searchable_content(self.body)]
        return " " + shadow(" ".join([*words, *self.more_words()]))

    def more_words(self) -> list[str]:
        """Words of the fields that a page adds, for the search."""
        return []

    # --- The rule of publication --------------------------------------------------------------------------------------
    def pieces_shown(self) -> set[int]:
        """Primary keys of the pieces this version of the page shows, directly or through a passage."""
        # The reference index's own extraction reads an unsaved version too: fields, blocks and inline children.
        found = list(ReferenceIndex._extract_references_from_object(self))
        items = _keys_of(ArchiveItem, found)
        return items | set(
            Passage.objects.filter(pk__in=_keys_of(Passage, found)).values_list("file__item_id", flat=True)
        )

    def publication_blockers(self) -> list[ArchiveItem]:
        """Pieces whose notice the public may not read and that the live version does not already show.

        A piece « sur demande » does not block: its notice is public and shows no file.
        """
        shown = self.pieces_shown() - set(self.withheld)
        if live := self.live_version():
            shown -= live.pieces_shown() - set(live.withheld)
        return [item for item in ArchiveItem.objects.filter(pk__in=shown) if not item.is_listed]

    def live_version(self) -> Self | None:
        """What the public reads now, whatever this version says; None while nothing is published."""
        return type(self)._base_manager.filter(pk=self.pk, live=True).first() if self.pk else None

    def withhold_blockers(self) -> None:
        """Leave out, for now, the pieces that may not be shown: their blocks wait, silent, until they open."""
        self.withheld = sorted({*self.withheld, *(item.pk for item in self.publication_blockers())})

    def publication_problems(self, publisher: User = None) -> list[str]:
        """Sentences that say why this page may not be published (by this person, when known); none when it may."""
        problems = [
            f"Le document « {item.title} » ({item.reference_code}) n'est pas ouvert : {reason_closed(item)}. "
            "Demandez à un·e archiviste de l'ouvrir, retirez-le de la page, "
            "ou choisissez « Publier sans ce document pour l'instant »."
            for item in self.publication_blockers()
        ]
        return [*problems, SECOND_READER] if self._lacks_second_reader(publisher) else problems

    def _lacks_second_reader(self, publisher: User) -> bool:
        if publisher is None or self.owner_id != publisher.pk:
            return False
        live = self.live_version()
        return self.sensitive or bool(live and live.sensitive)

    def save(self, clean: bool = True, *args: Any, **kwargs: Any) -> Any:
        if clean and self.live and (problems := self.publication_problems()):
            raise PublicationRefused(self, problems)
        if kwargs.get("update_fields") is None:
            self.search_shadow = self.compute_shadow()
        return super().save(clean, *args, **kwargs)

    def publish(self, revision: Revision, user: User = None, **kwargs: Any) -> None:
        """Publish or schedule a version, or raise PublicationRefused and leave everything as it was, schedule included."""
        version = revision.as_object()
        if problems := version.publication_problems(user):
            raise PublicationRefused(version, problems)
        try:
            with transaction.atomic():
                # Asked here too: a version scheduled for later is not saved, so nothing else would read its fields.
                version.full_clean()
                super().publish(revision, user=user, **kwargs)
        except ValidationError as error:
            raise PublicationRefused(version, sentences_of(error, version)) from error

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        """Members named in the site's settings publish their own campaigns and events; only administrators delete."""
        return HousePermissionTester(user, self)

    def clean(self) -> None:
        super().clean()
        if self.depth and (refusal := self.address_refused(self.depth)):
            raise ValidationError({"slug": refusal})

    def address_refused(self, depth: int) -> str:
        """Why this page may not have its address at this depth of the tree; empty when it may."""
        is_ours = depth == FIRST_SEGMENT and self.slug in RESERVED_SLUGS and not self.owns_reserved_slug
        return (
            f"L'adresse « /{self.slug}/ » est réservée par le site. Choisissez-en une autre."
            if is_ours
            else ""
        )

    @classmethod
    def from_serializable_data(cls, data: dict[str, Any], *args: Any, **kwargs: Any) -> Self | None:
        """Read a version even where a piece or a place it names was deleted since."""
        return super().from_serializable_data(without_deleted(cls, data), *args, **kwargs)

    # --- Links ----------------------------------------------------------------------------------------------------------
    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"cover": self.cover_card}


def _keys_of(model: type[models.Model], references: list[Any]) -> set[int]:
    content_type = ReferenceIndex._get_base_content_type(model)
    return {
        int(object_id) for content_type_id, object_id, *_ in references if content_type_id == content_type.pk
    }
