"""The authority records that pieces and pages share: places, people, themes."""

from typing import Any

from django.db import models
from django.utils import timezone
from wagtail.search import index

from media_lib.fields import RoughDateField
from media_lib.french import slug_fr

__all__ = ["Authority", "Person", "Place", "Theme"]


class Authority(index.Indexed, models.Model):
    """A name everyone agrees on, with the other names it is known by."""

    name = models.CharField("nom", max_length=160, unique=True)
    slug = models.SlugField("adresse", max_length=160, unique=True, blank=True)
    other_names = models.TextField(
        "autres noms",
        blank=True,
        help_text="Un par ligne : anciens noms, autres orthographes. La recherche les trouve tous.",
    )
    description = models.TextField("présentation", blank=True)

    search_fields = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("other_names"),
        index.AutocompleteField("other_names"),
        index.FilterField("slug"),
    ]

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or slug_fr(self.name)
        super().save(*args, **kwargs)

    @property
    def names(self) -> list[str]:
        """The name and every other name."""
        return [self.name, *filter(None, map(str.strip, self.other_names.splitlines()))]


class Place(Authority):
    """A quartier, a street, a building, a facility or a town; places are born, renamed, demolished."""

    class Kind(models.TextChoices):
        VILLE = "ville", "Ville"
        QUARTIER = "quartier", "Quartier"
        RUE = "rue", "Rue ou place"
        BATIMENT = "batiment", "Bâtiment"
        EQUIPEMENT = "equipement", "Équipement"

    kind = models.CharField("type de lieu", max_length=12, choices=Kind.choices, default=Kind.QUARTIER)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name="fait partie de"
    )
    built_edtf = RoughDateField("construit, ouvert", help_text="« 1961 », « années 60 », « vers 1975 »…")
    ended_edtf = RoughDateField("démoli, fermé", help_text="Laissez vide si le lieu existe toujours.")
    latitude = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)
    longitude = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)
    source = models.CharField(
        "source", max_length=500, blank=True, help_text="D'où viennent ces informations ?"
    )

    class Meta(Authority.Meta):
        verbose_name = "lieu"
        verbose_name_plural = "lieux"


class Person(Authority):
    """Someone, or a group, who speaks, films, lends or is filmed. Private unless marked public."""

    class Kind(models.TextChoices):
        PERSONNE = "personne", "Personne"
        COLLECTIF = "collectif", "Collectif"
        ASSOCIATION = "association", "Association"
        INSTITUTION = "institution", "Institution"

    kind = models.CharField("type", max_length=12, choices=Kind.choices, default=Kind.PERSONNE)
    is_public = models.BooleanField(
        "nom montré sur le site",
        default=False,
        help_text="Cochez seulement si cette personne ou ce groupe veut que son nom soit affiché.",
    )
    withdrawn_at = models.DateTimeField("a retiré son accord le", null=True, blank=True, editable=False)

    class Meta(Authority.Meta):
        verbose_name = "personne ou groupe"
        verbose_name_plural = "personnes et groupes"

    @property
    def is_nameable(self) -> bool:
        """Whether the public may read this name."""
        return self.is_public and self.withdrawn_at is None

    def withdraw(self) -> None:
        """Take the name off every public surface, from this minute."""
        self.withdrawn_at = timezone.now()
        self.save(update_fields=["withdrawn_at"])


class Theme(Authority):
    """What a piece or a page is about."""

    class Meta(Authority.Meta):
        verbose_name = "thème"
        verbose_name_plural = "thèmes"
