"""A fonds: all that came from one producer."""

from typing import Any

from django.db import models
from wagtail.models import Collection
from wagtail.search import index

from media_lib.fields import RoughDateField
from media_lib.french import slug_fr

__all__ = ["Fonds"]


class Fonds(index.Indexed, models.Model):
    """What one producer gave, lent, sold or made; its Wagtail collection says who may edit it, never who may see it."""

    class Entry(models.TextChoices):
        OWN = "production", "Production de l'association"
        GIFT = "don", "Don"
        DEPOSIT = "depot", "Dépôt"
        PURCHASE = "achat", "Achat"

    name = models.CharField("nom", max_length=160, unique=True)
    slug = models.SlugField("adresse", max_length=160, unique=True, blank=True)
    description = models.TextField("présentation", blank=True)
    depositor = models.CharField(
        "remis par", max_length=200, blank=True, help_text="Privé : n'est jamais montré sur le site."
    )
    entry_mode = models.CharField("mode d'entrée", max_length=12, choices=Entry.choices, default=Entry.OWN)
    terms = models.TextField(
        "conditions", blank=True, help_text="Ce qui a été convenu avec la personne. Privé."
    )
    history = models.TextField("histoire du fonds", blank=True)
    date_edtf = RoughDateField("dates extrêmes")
    cover = models.ForeignKey(
        "media_lib.ArchiveItem", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="image"
    )
    collection = models.OneToOneField(
        Collection, models.PROTECT, related_name="fonds", editable=False, verbose_name="collection"
    )

    search_fields = [index.SearchField("name", boost=3), index.AutocompleteField("name")]

    class Meta:
        verbose_name = "fonds"
        verbose_name_plural = "fonds"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or slug_fr(self.name)
        if self.collection_id is None:
            self.collection = Collection.get_first_root_node().add_child(name=self.name)
        super().save(*args, **kwargs)
