"""Loads the demonstration content."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from amis_cms.demo.loader import load_demo


class Command(BaseCommand):
    """Creates the demonstration accounts, pieces and pages; run again, it changes nothing."""

    help = "Charge le site de démonstration : comptes, documents fabriqués par programme, pages tirées des faits sourcés."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO_PASSWORD:
            raise CommandError(
                "Donnez un mot de passe aux comptes de démonstration : DEMO_PASSWORD=… (il n'y en a pas par défaut hors développement)."
            )
        loaded = load_demo(settings.DEMO_PASSWORD, self.stdout.write)
        self.stdout.write(f"Démonstration : {loaded.pieces} document(s) et {loaded.pages} page(s) ajoutés.")
