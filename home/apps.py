"""The site itself: pages every section builds on, the agenda, the search."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """Wires the rules of publication."""

    name = "home"
    verbose_name = "Site"
    default_auto_field = "django.db.models.BigAutoField"
