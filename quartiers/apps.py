"""Neighbourhoods and the accounts of those who live there."""

from django.apps import AppConfig


class QuartiersConfig(AppConfig):
    """Neighbourhoods and récits."""

    name = "quartiers"
    verbose_name = "Quartiers"
    default_auto_field = "django.db.models.BigAutoField"
