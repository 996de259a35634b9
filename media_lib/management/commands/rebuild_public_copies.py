"""``manage.py rebuild_public_copies``: make the public storage exactly what the database says may be seen."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from media_lib.models import ArchiveItem
from media_lib.public_copies import items_out_of_step, missing_copies, refresh, remove_stray, stray_files


class Command(BaseCommand):
    """Publishes what is missing, removes what is not open any more or belongs to nothing."""

    help = "Remet les copies publiques en accord avec la base : remet celles qui manquent, enlève celles qui sont de trop."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Dire ce qui serait fait, ne rien faire.")

    def handle(self, *args: Any, **options: Any) -> None:
        wrong = set(items_out_of_step().values_list("pk", flat=True))
        wrong |= {copy.file.item_id for copy in missing_copies()}
        for item in ArchiveItem.objects.filter(pk__in=wrong):
            self.stdout.write(f"À remettre en accord : {item}")
            if not options["dry_run"]:
                refresh(item)
        strays = list(stray_files())
        for name in strays:
            self.stdout.write(f"En trop : {name}")
            if not options["dry_run"]:
                remove_stray(name)
        self.stdout.write(f"{len(wrong)} document(s) à remettre en accord, {len(strays)} fichier(s) en trop.")
