"""The notice of an archive piece, and the files that belong to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.utils import timezone
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel, get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Orderable, RevisionMixin
from wagtail.search import index

from media_lib.dates import format_french, from_edtf
from media_lib.fields import RoughDateField
from media_lib.french import shadow
from media_lib.models.rights import Access, ConsentBasis, visible_window
from media_lib.models.usage import UsageMixin
from media_lib.numbering import take_turns
from media_lib.old_versions import without_deleted
from media_lib.permissions import User, is_archivist, is_editor, is_member
from media_lib.querysets import ArchiveItemQuerySet

if TYPE_CHECKING:
    from media_lib.models import Derivative

__all__ = ["RIGHTS_FIELDS", "ArchiveItem", "Credit", "ItemFile"]

RIGHTS_FIELDS = frozenset(
    {
        "access",
        "consent_basis",
        "has_children",
        "embargo_until",
        "withdrawn_at",
        "closed_note",
        "approved_by",
        "opening_proposed_by",
        "visible_from",
        "visible_until",
        "created_by",
        "reference_code",
        "uuid",
    }
)
"""What no form and no revision may write: only the named acts of ``media_lib.acts`` do."""


class ArchiveItem(UsageMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """An archive piece: what it is, when, where, who, and under which conditions it may be shown."""

    class Kind(models.TextChoices):
        FILM = "film", "Film"
        MICRO_REPORTAGE = "micro_reportage", "Micro-reportage"
        CAPTATION = "captation", "Captation"
        RUSHES = "rushes", "Rushes"
        TEMOIGNAGE = "temoignage", "Témoignage"
        PHOTOGRAPHIE = "photographie", "Photographie"
        SON = "son", "Son"
        TRACT = "tract", "Tract"
        AFFICHE = "affiche", "Affiche"
        PRESSE = "presse", "Presse"
        DOCUMENT = "document", "Document"
        ILLUSTRATION = "illustration", "Illustration"

    class Carrier(models.TextChoices):
        VHS = "vhs", "VHS"
        HI8 = "hi8", "Hi8"
        MINIDV = "minidv", "MiniDV"
        BETACAM = "betacam", "Betacam"
        UMATIC = "umatic", "U-matic"
        FILM16 = "film16", "Film 16 mm"
        CASSETTE = "cassette", "Cassette audio"
        NEGATIVE = "negatif", "Négatif"
        PRINT = "tirage", "Tirage photo"
        PAPER = "papier", "Papier"
        DIGITAL = "numerique", "Numérique dès l'origine"

    class Condition(models.TextChoices):
        READABLE = "lisible", "Lisible"
        DAMAGED = "abimee", "Abîmée"
        MOULDY = "moisie", "Moisie"
        UNREADABLE = "illisible", "Illisible"
        NEVER_PLAYED = "jamais_lue", "Jamais lue"

    class Licence(models.TextChoices):
        ALL_RIGHTS = "droits", "Tous droits réservés"
        BY_NC_ND = "cc-by-nc-nd", "Partage non commercial, sans modification (CC BY-NC-ND 4.0)"
        BY_NC_SA = "cc-by-nc-sa", "Partage non commercial, aux mêmes conditions (CC BY-NC-SA 4.0)"
        BY_SA = "cc-by-sa", "Partage aux mêmes conditions (CC BY-SA 4.0)"
        PUBLIC_DOMAIN = "domaine-public", "Domaine public"

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    reference_code = models.CharField(
        "cote",
        max_length=20,
        unique=True,
        editable=False,
        validators=[RegexValidator(r"^AMIS-[VSPD]-\d{4,}$", "Une cote s'écrit « AMIS-V-0012 ».")],
    )
    title = models.CharField(
        "titre", max_length=255, help_text="En haut de la page du document et dans les listes."
    )
    original_title = models.CharField("titre d'origine", max_length=255, blank=True)
    description = models.TextField(
        "présentation",
        blank=True,
        help_text="Ce qu'on voit, ce qu'on entend, pourquoi c'est important. Lu par tout le monde sur la page du document.",
    )
    kind = models.CharField("type", max_length=20, choices=Kind.choices)
    date_edtf = RoughDateField(
        "date",
        help_text="Écrivez comme vous le diriez : « vers 1985 », « été 94 », « années 70 », « sans date ».",
    )
    date_earliest = models.DateField(null=True, editable=False)
    date_latest = models.DateField(null=True, editable=False)
    places = ParentalManyToManyField(
        "media_lib.Place", blank=True, related_name="items", verbose_name="lieux"
    )
    themes = ParentalManyToManyField(
        "media_lib.Theme", blank=True, related_name="items", verbose_name="thèmes"
    )
    languages = models.CharField(
        "langues",
        max_length=120,
        blank=True,
        help_text="Celles qu'on entend ou qu'on lit : « français, arabe ».",
    )
    fonds = models.ForeignKey("media_lib.Fonds", models.PROTECT, related_name="items", verbose_name="fonds")
    part_of = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name="fait partie de"
    )
    part_start_s = models.PositiveIntegerField("début (secondes)", null=True, blank=True)
    part_end_s = models.PositiveIntegerField("fin (secondes)", null=True, blank=True)

    carrier = models.CharField("support", max_length=12, choices=Carrier.choices, blank=True)
    condition = models.CharField("état du support", max_length=12, choices=Condition.choices, blank=True)
    carrier_label = models.CharField("ce que dit l'étiquette", max_length=255, blank=True)
    digitised_on = models.DateField("numérisé le", null=True, blank=True)
    digitised_by = models.CharField("numérisé par", max_length=160, blank=True)
    lent_by = models.CharField("prêté par", max_length=200, blank=True, help_text="Privé.")
    return_on = models.DateField("à rendre le", null=True, blank=True)
    shelf = models.CharField(
        "rangé où", max_length=160, blank=True, help_text="Boîte, étagère, disque. Privé."
    )

    rights_holder = models.CharField("titulaire des droits", max_length=200, blank=True)
    licence = models.CharField("licence", max_length=20, choices=Licence.choices, default=Licence.ALL_RIGHTS)
    credit_line = models.CharField(
        "mention",
        max_length=255,
        blank=True,
        help_text="Écrite sous l'image partout : « © A.M.I.S. ». Obligatoire pour ouvrir.",
    )
    sensitive = models.BooleanField(
        "à protéger",
        default=False,
        help_text="Un décès, un enfant, la santé, un procès, une personne sans papiers : une deuxième personne devra approuver, "
        "et rien n'est montré avant un avertissement.",
    )
    content_notice = models.CharField(
        "avertissement", max_length=255, blank=True, help_text="Lu avant d'ouvrir le document."
    )
    internal_note = models.TextField("note interne", blank=True, help_text="Privée.")

    access = models.CharField(
        "accès", max_length=12, choices=Access.choices, default=Access.PENDING, editable=False
    )
    consent_basis = models.CharField(
        "accord", max_length=12, choices=ConsentBasis.choices, default=ConsentBasis.UNKNOWN, editable=False
    )
    has_children = models.BooleanField("il y a des enfants", default=False, editable=False)
    embargo_until = models.DateField("sous embargo jusqu'au", null=True, editable=False)
    withdrawn_at = models.DateTimeField("retiré le", null=True, editable=False)
    closed_note = models.CharField("raison montrée", max_length=200, blank=True, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    opening_proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    visible_from = models.DateTimeField(null=True, editable=False, db_index=True)
    visible_until = models.DateTimeField(null=True, editable=False, db_index=True)

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField("ajouté le", default=timezone.now, editable=False, db_index=True)
    updated_at = models.DateTimeField(auto_now=True)
    search_shadow = models.TextField(editable=False, default="", blank=True)

    objects = ArchiveItemQuerySet.as_manager()

    search_fields = [
        index.SearchField("title", boost=3),
        index.AutocompleteField("title"),
        index.SearchField("reference_code"),
        index.AutocompleteField("reference_code"),
        index.SearchField("description"),
        index.FilterField("kind"),
        index.FilterField("access"),
        index.FilterField("fonds_id"),
    ]

    class Meta:
        verbose_name = "document"
        verbose_name_plural = "documents"
        ordering = ["-created_at", "-pk"]
        permissions = [
            ("manage_rights", "Peut enregistrer les accords, ouvrir, fermer, retirer"),
            ("open_unrecognisable", "Peut ouvrir un document où l'on ne reconnaît personne"),
            ("shelter_item", "Peut mettre un document à l'abri"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.reference_code})"

    # --- Saving: the form writes words, the acts write rights ---------------------------------------------------------
    def clean(self) -> None:
        super().clean()
        if self.part_of_id and self.part_of_id == self.pk:
            raise ValidationError({"part_of": "Un document ne peut pas faire partie de lui-même."})
        if self.part_end_s is not None and self.part_end_s <= (self.part_start_s or 0):
            raise ValidationError({"part_end_s": "La fin doit venir après le début."})

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding:
            return self._save_with_code(*args, **kwargs)
        if kwargs.get("update_fields") is None:
            self._keep_protection()
            self._derive()
            kwargs["update_fields"] = self._described_fields()
        return super().save(*args, **kwargs)

    def _derive(self) -> None:
        """Compute what follows from the words: date bounds and the text to search."""
        rough = from_edtf(self.date_edtf)
        self.date_earliest, self.date_latest = rough.earliest, rough.latest
        self.search_shadow = self.compute_shadow()

    def _keep_protection(self) -> None:
        # Anybody may protect a piece; only the act « Ne plus protéger » takes the protection away.
        if not self.sensitive:
            self.sensitive = ArchiveItem.objects.filter(pk=self.pk, sensitive=True).exists()

    def _described_fields(self) -> list[str]:
        """What the form writes: every field but rights, and the lists that belong to the notice."""
        own = [f.name for f in self._meta.concrete_fields if f.name not in RIGHTS_FIELDS | {"id"}]
        lists = [relation.get_accessor_name() for relation in get_all_child_relations(self)]
        return [*own, *lists, *(field.name for field in get_all_child_m2m_relations(self))]

    def _save_with_code(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            self.reference_code = self.reference_code or self.propose_code()
            self._derive()
            super().save(*args, **kwargs)

    def compute_shadow(self) -> str:
        """The stemmed text that both databases search; starts with a space so that every stem has one before it."""
        words = [
            self.title,
            self.original_title,
            self.description,
            self.carrier_label,
            self.reference_code,
            self.date_label,
        ]
        words += [name for place in self.places.all() for name in place.names]
        words += [name for theme in self.themes.all() for name in theme.names]
        words += [n for c in self.credits.all() if c.person.is_nameable for n in c.person.names]
        return " " + shadow(" ".join(filter(None, words)))

    @property
    def series(self) -> str:
        """The letter of the cote: V video, S sound, P photograph, D paper."""
        if self.kind in (self.Kind.SON,):
            return "S"
        if self.kind in (self.Kind.PHOTOGRAPHIE, self.Kind.ILLUSTRATION):
            return "P"
        return (
            "D"
            if self.kind in (self.Kind.TRACT, self.Kind.AFFICHE, self.Kind.PRESSE, self.Kind.DOCUMENT)
            else "V"
        )

    def propose_code(self) -> str:
        """The next free cote of this series."""
        prefix = f"AMIS-{self.series}-"
        take_turns()
        codes = ArchiveItem.objects.filter(reference_code__startswith=prefix)
        last = max(
            (int(code.rsplit("-", 1)[1]) for code in codes.values_list("reference_code", flat=True)),
            default=0,
        )
        return f"{prefix}{last + 1:04d}"

    def serializable_data(self) -> dict[str, Any]:
        """A revision holds words and credits only."""
        return {key: value for key, value in super().serializable_data().items() if key not in RIGHTS_FIELDS}

    @classmethod
    def from_serializable_data(cls, data: dict[str, Any], *args: Any, **kwargs: Any) -> ArchiveItem | None:
        """Read a version even where a person or a fonds it names was deleted since."""
        return super().from_serializable_data(without_deleted(cls, data), *args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> ArchiveItem:
        """« Rétablir » brings back words, never rights."""
        item = super().with_content_json(content)
        for name in RIGHTS_FIELDS:
            field = self._meta.get_field(name)
            setattr(item, field.attname, getattr(self, field.attname))
        # The row exists: saving it must be an update that leaves rights alone.
        item._state.adding = False
        return item

    # --- Who sees what: the twins of the queryset ---------------------------------------------------------------------
    def _is_open(self, access: str) -> bool:
        now = timezone.now()
        return (
            self.access == access
            and self.withdrawn_at is None
            and self.visible_from is not None
            and self.visible_from <= now
            and (self.visible_until is None or self.visible_until > now)
            and (not self.sensitive or self.approved_by_id is not None)
            and self.credit_line != ""
        )

    @property
    def is_cleared(self) -> bool:
        """Whether anybody may see the files now."""
        return self._is_open(Access.PUBLIC)

    @property
    def is_listed(self) -> bool:
        """Whether anybody may read the notice now."""
        return self.is_cleared or (self.access == Access.ON_REQUEST and self.withdrawn_at is None)

    def is_visible_to(self, user: User) -> bool:
        """Whether this user may read the notice now."""
        return self.is_listed or self._is_shown_inside(user)

    def is_open_to(self, user: User) -> bool:
        """Whether this user may see the files now."""
        return self.is_cleared or self._is_shown_inside(user)

    def _is_shown_inside(self, user: User) -> bool:
        if is_archivist(user):
            return True
        if (
            user is None
            or not is_member(user)
            or self.withdrawn_at is not None
            or self.access == Access.CLOSED
        ):
            return False
        return is_editor(user) or self._is_open(Access.MEMBERS) or self.created_by_id == user.pk

    def refresh_window(self) -> None:
        """Recompute and store the window; every act ends here."""
        self.set_window()
        self.save(update_fields=["visible_from", "visible_until"])

    def set_window(self) -> None:
        """Recompute the window without storing it."""
        window = visible_window(
            access=self.access,
            basis=self.consent_basis,
            embargo_until=self.embargo_until,
            consents=self.consents.all(),
            is_decided=hasattr(self, "decision"),
            is_withdrawn=self.withdrawn_at is not None,
        )
        self.visible_from = window.start if window else None
        self.visible_until = window.until if window else None

    # --- Words ----------------------------------------------------------------------------------------------------------
    @property
    def date_label(self) -> str:
        """The date in French words: « vers 1985 », « sans date »."""
        return format_french(self.date_edtf)

    def get_absolute_url(self) -> str:
        return f"/archives/{self.reference_code}/"

    # --- Files ----------------------------------------------------------------------------------------------------------
    @cached_property
    def loaded_files(self) -> list[ItemFile]:
        """The files in order (prefetched by ``with_card``)."""
        return list(self.files.all())

    @property
    def is_digitised(self) -> bool:
        """Whether any file exists."""
        return bool(self.loaded_files)

    @property
    def derivatives(self) -> list[Derivative]:
        """Every ready copy, in file order."""
        return [copy for file in self.loaded_files for copy in file.derivatives.all()]

    def lead_images(self) -> list[Derivative]:
        """The copies of the one picture that stands for the piece: first photo, else poster, else first page."""
        for file in self.loaded_files:
            pictures = [copy for copy in file.derivatives.all() if copy.role in ("image", "poster", "page")]
            if pictures:
                return sorted(pictures, key=lambda copy: copy.width or 0)
        return []


class Credit(Orderable):
    """Who did what: a person and a role."""

    class Role(models.TextChoices):
        TEMOIN = "temoin", "témoin"
        REALISATION = "realisation", "réalisation"
        IMAGE = "image", "image"
        SON = "son", "son"
        MONTAGE = "montage", "montage"
        TEXTE = "texte", "texte"
        DESSIN = "dessin", "dessin"
        PRODUCTION = "production", "production"

    item = ParentalKey(ArchiveItem, on_delete=models.CASCADE, related_name="credits")
    person = models.ForeignKey(
        "media_lib.Person", models.PROTECT, related_name="credits", verbose_name="personne ou groupe"
    )
    role = models.CharField("rôle", max_length=12, choices=Role.choices)

    class Meta(Orderable.Meta):
        verbose_name = "générique"
        verbose_name_plural = "générique"

    def __str__(self) -> str:
        return f"{self.get_role_display()} : {self.person}"


class ItemFile(models.Model):
    """One file of a piece: a reel, a face, a page. A file belongs to one notice; one that belongs to none is closed."""

    item = models.ForeignKey(ArchiveItem, models.CASCADE, related_name="files")
    sort_order = models.PositiveIntegerField(default=0)
    label = models.CharField("étiquette", max_length=80, blank=True, help_text="« face A », « recto »…")
    media = models.OneToOneField(
        "media_lib.Media", models.PROTECT, null=True, blank=True, related_name="item_file"
    )
    photo = models.OneToOneField(
        "media_lib.Photo", models.PROTECT, null=True, blank=True, related_name="item_file"
    )
    document = models.OneToOneField(
        "media_lib.ArchiveDocument", models.PROTECT, null=True, blank=True, related_name="item_file"
    )

    class Meta:
        verbose_name = "fichier"
        verbose_name_plural = "fichiers"
        ordering = ["sort_order", "pk"]
        constraints = [
            models.CheckConstraint(
                name="item_file_has_exactly_one_original",
                condition=(
                    models.Q(media__isnull=False, photo__isnull=True, document__isnull=True)
                    | models.Q(media__isnull=True, photo__isnull=False, document__isnull=True)
                    | models.Q(media__isnull=True, photo__isnull=True, document__isnull=False)
                ),
            )
        ]

    def __str__(self) -> str:
        return self.label or f"fichier {self.pk}"

    @property
    def original(self) -> Any:
        """The media, photo or document."""
        return self.media or self.photo or self.document
