"""Returns to the untouched demonstration."""

from pathlib import Path
from shutil import rmtree
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.storage import storages
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Collection, Locale, Page

from amis_cms.demo.loader.accounts import ACCOUNTS
from home.groups import ensure_groups


class Command(BaseCommand):
    """Empties the database and the files, then loads the demonstration again. Only on a development machine."""

    help = "Efface TOUT (base et fichiers) et recharge la démonstration. Refusé en production."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "Refusé : reset_demo efface tout, et ce site n'est pas en développement (DEBUG est éteint)."
            )
        people = get_user_model().objects.exclude(username__in=ACCOUNTS).values_list("username", flat=True)
        if people:
            # Whatever the settings say, someone works in this database.
            raise CommandError(
                f"Refusé : cette base a d'autres comptes que la démonstration ({', '.join(people)})."
            )
        call_command("flush", interactive=False, verbosity=0)
        for alias in ("default", "public"):
            rmtree(Path(storages[alias].path("")), ignore_errors=True)
        _plant_roots()
        call_command("load_demo", stdout=self.stdout)


def _plant_roots() -> None:
    """Put back what Wagtail's own migrations had made and a flush takes away."""
    Locale.objects.get_or_create(language_code="fr")
    Page.add_root(instance=Page(title="Root", slug="root"))
    Collection.add_root(instance=Collection(name="Root"))
    ensure_groups()
