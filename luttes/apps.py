"""Struggles, campaigns and thematic dossiers."""

from django.apps import AppConfig


class LuttesConfig(AppConfig):
    """Luttes, campagnes and dossiers."""

    name = "luttes"
    verbose_name = "Luttes"
    default_auto_field = "django.db.models.BigAutoField"
