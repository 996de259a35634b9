"""The site itself: pages every section builds on, the agenda, the search."""

from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class HomeConfig(AppConfig):
    """Wires the groups and the rules of publication."""

    name = "home"
    verbose_name = "Site"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Imported once models are known: the module names them.
        groups = import_module("home.groups")
        import_module("home.signal_handlers")
        post_migrate.connect(groups.ensure_groups, sender=self, dispatch_uid="home.ensure_groups")
