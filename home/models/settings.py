"""What an administrator sets for the whole site."""

from django.conf import settings
from django.db import models
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

__all__ = ["SiteSettings"]


@register_setting(icon="site", order=1)
class SiteSettings(ClusterableModel, BaseSiteSetting):
    """How to reach the association, and who publishes without review."""

    contact_address = models.TextField("adresse postale", blank=True)
    contact_phone = models.CharField(
        "téléphone",
        max_length=40,
        blank=True,
        help_text="Pour qui n'écrit pas, et pour un mot de passe oublié.",
    )
    contact_email = models.EmailField("adresse e-mail", blank=True)
    opening_hours = models.CharField("permanences", max_length=200, blank=True)
    footer_text = models.CharField("phrase du pied de page", max_length=255, blank=True)
    publishing_members = ParentalManyToManyField(
        settings.AUTH_USER_MODEL,
        blank=True,
        related_name="+",
        verbose_name="membres qui publient directement",
        help_text="Leurs campagnes et leurs rendez-vous paraissent sans relecture ; les éditrices et éditeurs en sont averti·es. "
        "La règle sur les documents s'applique quand même.",
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in (
                    "contact_address",
                    "contact_phone",
                    "contact_email",
                    "opening_hours",
                    "footer_text",
                )
            ],
            heading="Nous joindre",
        ),
        FieldPanel("publishing_members"),
    ]

    class Meta:
        verbose_name = "réglages du site"
        verbose_name_plural = "réglages du site"
